//! A council's plan where it is large: taking in a workbook of 5,000 rows, and the page of an
//! objective that has 200 actions more and to which every view is linked.

use std::time::{Duration, Instant};

use rust_xlsxwriter::Workbook;
use serde::Serialize;

use super::fill::{Dialect, Words};
use super::load::{drive, wanderers};
use super::sizes::{BySize, Latency};
use crate::fault::{Context as _, Outcome, ensure};
use crate::form::Form;
use crate::heard::{Launch, Server};
use crate::measure::rounded;
use crate::out::row;
use crate::visitor::Visitor;

/// Who read the page at once, and how many addresses of it they ask for: each is drawn anew.
const READERS: usize = 8;
const ADDRESSES: usize = 2_000;

/// Actions of a large objective, and rows of a large workbook under so many objectives.
const ACTIONS: u64 = 200;
const ROWS: u32 = 5_000;
const OBJECTIVES: u32 = 25;

/// What is wanted: of taking a workbook in, of the page, and of the page over the most views
/// beside over the fewest.
const IMPORT_SECONDS: f64 = 3.0;
const PAGE_MS: f64 = 50.0;
const GROWS: f64 = 1.5;

/// What was measured.
#[derive(Serialize, Default)]
pub struct Strategy {
    /// Taking a workbook in.
    pub import: Option<Import>,
    /// A large objective's page, by number of views linked to it.
    pub objective: BySize,
    /// Its p95 over the most views, of that over the fewest.
    pub grows: f64,
}

/// What it takes to take a workbook in.
#[derive(Serialize, Clone, Copy)]
pub struct Import {
    /// Its rows.
    pub rows: u32,
    /// Until the page says what would become of it, in seconds.
    pub preview_seconds: f64,
    /// Until it is in the plan, in seconds.
    pub confirm_seconds: f64,
}

fn told(holds: bool) -> &'static str {
    if holds { "" } else { "   MISSED" }
}

impl Strategy {
    /// Says how the most views stand beside the fewest.
    pub fn beside(&mut self, name: &str) {
        let p95 = |latency: Option<(&u64, &Latency)>| latency.map_or(0.0, |(_, latency)| latency.p95_ms);
        let (fewest, most) = (p95(self.objective.first_key_value()), p95(self.objective.last_key_value()));
        self.grows = rounded(most / fewest.max(f64::EPSILON), 2);
        row(
            &format!("{name}: a large objective, most beside fewest"),
            format_args!("{:.2} times (wanted: at most {GROWS}){}", self.grows, told(self.grows <= GROWS)),
        );
    }
}

/// Measures the plan over so many views, and leaves it as it was; a workbook is taken in once.
///
/// # Errors
/// When something is not answered as it should be.
pub async fn at_size(
    launch: &Launch<'_>,
    words: &Words,
    name: &str,
    lasting: Duration,
    size: u64,
    strategy: &mut Strategy,
) -> Outcome {
    let objective = words.id("SELECT id FROM objective ORDER BY position LIMIT 1").await?;
    enlarge(words, ACTIONS).await?;
    let server = Server::start(launch).await?;
    let board = Visitor::by_link(server.port, &server.link("board_member").await?).await?.cookies();
    // An address of its own each time, so that no kept page answers.
    let paths: Vec<String> =
        (0..ADDRESSES).map(|asked| format!("/strategy/objectives/{objective}?asked={asked}")).collect();
    let latency = Latency::of(drive(server.port, lasting, wanderers(&paths, &board, READERS)).await?);
    row(
        &format!("{name}: a large objective"),
        format_args!(
            "p50 {:.1} ms   p95 {:.1} ms (wanted: at most {PAGE_MS}){}",
            latency.p50_ms,
            latency.p95_ms,
            told(latency.p95_ms <= PAGE_MS)
        ),
    );
    strategy.objective.insert(size, latency);
    server.stop().await?;
    restore(words).await?;
    if strategy.import.is_none() {
        let server = Server::start(launch).await?;
        let mut lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?;
        strategy.import = Some(import(&mut lead, name).await?);
        server.stop().await?;
    }
    Ok(())
}

/// Gives the first objective so many actions more, and links every view to it.
async fn enlarge(words: &Words, actions: u64) -> Outcome {
    let Dialect { random, numbers, .. } = words.dialect();
    let (numbers, first) = (numbers.replace("{times}", &actions.to_string()), "ORDER BY position LIMIT 1");
    let copied =
        "plan_id, objective_id, kind, activity, lead, service, timescale_text, timescale_date, rating, content";
    let of_row = copied.split(", ").map(|column| format!("r.{column}")).collect::<Vec<_>>().join(", ");
    words
        .run(vec![
            format!(
                "INSERT INTO plan_row (id, position, reference, {copied}) {numbers}
             SELECT {random}, 100000 + number.n, 'bench', {of_row} FROM (SELECT * FROM plan_row
                 WHERE kind = 'action' AND objective_id = (SELECT id FROM objective {first}) {first}) AS r, number"
            ),
            format!(
            "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
             SELECT {random}, 'view', v.id, 'evidence_for', 'objective', o.id, 'bench', b.linked_by, v.received_at
             FROM view v, (SELECT id FROM objective {first}) AS o, (SELECT linked_by FROM evidence_link LIMIT 1) AS b
             WHERE 1 = 1 ON CONFLICT DO NOTHING"
        ),
        ])
        .await
}

/// Takes back what [`enlarge`] added.
async fn restore(words: &Words) -> Outcome {
    let added = ["DELETE FROM evidence_link WHERE why = 'bench'", "DELETE FROM plan_row WHERE reference = 'bench'"];
    words.run(added.map(str::to_owned).to_vec()).await
}

/// Takes a large workbook in, as a plan of its own beside the one in force.
async fn import(lead: &mut Visitor, name: &str) -> Outcome<Import> {
    let file = workbook()?;
    let began = Instant::now();
    let reply = lead.upload("/strategy/import", "large.xlsx", &file).await?;
    let preview_seconds = rounded(began.elapsed().as_secs_f64(), 2);
    ensure(reply.status == 200, || format!("the workbook was answered {}", reply.status))?;
    // As it is drawn: nothing was chosen, so it goes in as it was shown.
    let form = drawn(&reply.text(), "/strategy/import/confirm").context("nothing can be confirmed")?;
    let began = Instant::now();
    let reply = lead.accepted("/strategy/import/confirm", &form).await?;
    let done = lead.page(reply.header("location")).await?;
    let confirm_seconds = rounded(began.elapsed().as_secs_f64(), 2);
    ensure(["5,000", "5000"].iter().any(|rows| done.contains(rows)), || "not every row was taken in".to_owned())?;
    let whole = preview_seconds + confirm_seconds;
    row(
        &format!("{name}: a workbook of {ROWS} rows"),
        format_args!(
            "preview {preview_seconds:.2} s, taken in {confirm_seconds:.2} s (wanted: at most {IMPORT_SECONDS} together){}",
            told(whole <= IMPORT_SECONDS)
        ),
    );
    Ok(Import { rows: ROWS, preview_seconds, confirm_seconds })
}

/// A form of a page as a browser sends it where nothing is changed: of a list, what is selected,
/// else the first.
fn drawn(page: &str, action: &str) -> Option<Form> {
    let form = page.split(&format!("action=\"{action}\"")).nth(1)?.split("</form>").next()?;
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    };
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut first = false;
    for tag in form.split('<').filter_map(|tag| tag.split('>').next()) {
        let value = attribute(tag, "value").unwrap_or_default();
        if tag.starts_with("input ") || tag.starts_with("select ") {
            first = tag.starts_with("select ");
            fields.extend(attribute(tag, "name").map(|name| (name, value)));
        } else if tag.starts_with("option ") && (first || tag.contains(" selected")) {
            first = false;
            if let Some(field) = fields.last_mut() {
                field.1 = value;
            }
        }
    }
    Some(fields.iter().fold(Form::new(), |form, (name, value)| form.with(name, value)))
}

/// A plan as a project manager keeps it.
fn workbook() -> Outcome<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0_u16..).zip(["Ref", "Objective", "Action", "Lead", "Timescale", "RAG", "Progress"]) {
        sheet.write(0, column, heading)?;
    }
    for row in 0..ROWS {
        let objective = row / (ROWS / OBJECTIVES) + 1;
        let cells = [
            format!("{objective}.{}", row % (ROWS / OBJECTIVES) + 1),
            format!("Large objective {objective}: what children ask for happens"),
            format!("Action {row}: the team agrees with each home what changes this year, and writes it down"),
            format!("Lead {}", row % 40),
            format!("{:02}/{:02}/2027", row % 28 + 1, row % 12 + 1),
            ["Red", "Amber", "Green", "Blue"][usize::try_from(row % 4)?].to_owned(),
            format!("Homes were visited; {row} of those who live there were asked and their answers are kept."),
        ];
        for (column, cell) in (0_u16..).zip(&cells) {
            sheet.write(row + 1, column, cell)?;
        }
    }
    Ok(book.save_to_buffer()?)
}
