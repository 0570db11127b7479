//! The desk over very many views: a list, looking for words, tagging and what belongs
//! together, with eight colleagues at it; a deed with a thousand items; and learning from
//! the team's tags while the others work on.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde::Serialize;

use super::fill::Words;
use super::load::{Work, drive, paced, posters, wanderers};
use super::sizes::{BySize, Latency};
use crate::fault::{Context as _, Outcome, ensure};
use crate::form::Form;
use crate::heard::{Launch, Program, Server};
use crate::measure::{Figures, rounded};
use crate::out::row;
use crate::visitor::Visitor;

/// Colleagues at the desk, and how long each reads a page while something is learned.
const COLLEAGUES: usize = 8;
const READS: Duration = Duration::from_millis(100);

/// Items of a deed with many.
const MANY: usize = 1_000;

/// Longer than this, and something hangs.
const PATIENCE: Duration = Duration::from_secs(1_800);

/// What is asked of the server again and again.
type Load<'l> = Box<dyn Fn() -> Vec<Work> + 'l>;

/// What is wanted: of a page, of the most views beside the fewest, of a deed with many, of
/// learning, and by what part of itself that may move the pages.
const PAGE_MS: f64 = 50.0;
const GROWS: f64 = 1.5;
const BULK_SECONDS: f64 = 2.0;
const LEARN_SECONDS: f64 = 60.0;
const MOVES: f64 = 0.2;

/// Pages of the desk: a list with one filter, two lists by words, and what belongs together.
const FILTERED: &str = "/queue?scenario=something_wrong";
const SEARCHED: [&str; 2] = ["/queue?q=school", "/queue?q=they+school"];
const TOGETHER: &str = "/queue/together";

/// What was measured.
#[derive(Serialize, Default)]
pub struct Desk {
    /// With eight connections, by what is done and by number of views.
    pub latency: BTreeMap<&'static str, BySize>,
    /// The p95 over the most views, of that over the fewest.
    pub grows: BTreeMap<&'static str, f64>,
    /// Seconds of a deed with a thousand items, by what is done: the slowest.
    pub bulk_seconds: BTreeMap<&'static str, f64>,
    /// Learning from the team's tags.
    pub learning: Option<Learning>,
}

/// What learning takes, and what it does to the desk.
#[derive(Serialize, Clone, Copy)]
pub struct Learning {
    /// Tagged views that it learned from.
    pub items: i64,
    /// How long it took.
    pub seconds: f64,
    /// The desk's p95 meanwhile.
    pub amid_p95_ms: f64,
    /// The desk's p95 when nothing is learned.
    pub p95_ms: f64,
    /// By what part of itself it moved.
    pub moved: f64,
}

/// What stands behind a figure that is not as it is wanted.
fn told(holds: bool) -> &'static str {
    if holds { "" } else { "   MISSED" }
}

impl Desk {
    /// Says how the most views stand beside the fewest.
    pub fn beside(&mut self, name: &str) {
        for (what, by_size) in &self.latency {
            let p95 = |latency: Option<(&u64, &Latency)>| latency.map_or(0.0, |(_, latency)| latency.p95_ms);
            let (fewest, most) = (p95(by_size.first_key_value()), p95(by_size.last_key_value()));
            let grows = rounded(most / fewest.max(f64::EPSILON), 2);
            row(
                &format!("{name}: {what}, most beside fewest"),
                format_args!("{grows:.2} times (wanted: at most {GROWS}){}", told(grows <= GROWS)),
            );
            self.grows.insert(*what, grows);
        }
    }
}

/// Waits until every word of what was said is read.
///
/// # Errors
/// When that takes too long.
pub async fn until_read(words: &Words) -> Outcome {
    // Of whoever is about to go, nothing is read.
    let waits = "SELECT COUNT(*) FROM search_todo t JOIN view v ON v.id = t.view_id
                 WHERE NOT EXISTS (SELECT 1 FROM key_fate f WHERE f.owner_key = v.owner_key)";
    let began = Instant::now();
    while words.number(waits).await? > 0 {
        ensure(began.elapsed() < PATIENCE, || "words are still to be read".to_owned())?;
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    Ok(())
}

/// Measures the desk over so many views.
///
/// # Errors
/// When something is not answered as it should be.
pub async fn at_size(
    server: &Server,
    words: &Words,
    name: &str,
    lasting: Duration,
    size: u64,
    desk: &mut Desk,
) -> Outcome {
    let mut lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?;
    let cookies = lead.cookies();
    let paths = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    let rounds = desk.latency.values().map(BTreeMap::len).max().unwrap_or(0);
    let forms = tags(words, rounds).await?;
    let work: [(&'static str, Load<'_>); 4] = [
        ("a list with a filter", Box::new(|| wanderers(&paths(&[FILTERED]), &cookies, COLLEAGUES))),
        ("looking for a word", Box::new(|| wanderers(&paths(&SEARCHED), &cookies, COLLEAGUES))),
        ("what belongs together", Box::new(|| wanderers(&paths(&[TOGETHER]), &cookies, COLLEAGUES))),
        ("a tag", Box::new(|| posters(forms.clone(), &cookies, COLLEAGUES))),
    ];
    for (what, work) in work {
        // What is tagged once is not tagged again: only what is read is read before.
        if what != "a tag" {
            drive(server.port, Duration::from_millis(300), work()).await?;
        }
        let latency = Latency::of(drive(server.port, lasting, work()).await?);
        row(
            &format!("{name}: {what}"),
            format_args!(
                "p50 {:.1} ms   p95 {:.1} ms (wanted: at most {PAGE_MS}){}",
                latency.p50_ms,
                latency.p95_ms,
                told(latency.p95_ms <= PAGE_MS)
            ),
        );
        desk.latency.entry(what).or_default().insert(size, latency);
    }
    in_bulk(&mut lead, words, name, desk).await
}

/// Items that wait and are nobody's, and about nobody who works here: the newest, but for so
/// many.
async fn waiting(words: &Words, most: usize, but: usize) -> Outcome<Vec<String>> {
    let sql = format!(
        "SELECT {} FROM view v WHERE v.state IN ('sent', 'read', 'reopened') AND v.waits_for = 'team'
            AND v.assigned_to IS NULL AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = v.id)
         ORDER BY v.received_at DESC, v.id DESC LIMIT {most} OFFSET {but}",
        words.hex("v.id")
    );
    words.texts(sql).await
}

/// One theme more for each of many views: others each time it is measured.
async fn tags(words: &Words, rounds: usize) -> Outcome<Vec<(String, Form)>> {
    let views = waiting(words, MANY, rounds * MANY).await?;
    let themes = words.texts("SELECT title FROM theme WHERE retired_at IS NULL ORDER BY id LIMIT 8".to_owned()).await?;
    ensure(!views.is_empty() && !themes.is_empty(), || "there is nothing to tag".to_owned())?;
    let tag = |theme: &String, view: &String| (format!("/views/{view}/tag"), Form::new().with("name", theme));
    Ok(themes.iter().flat_map(|theme| views.iter().map(move |view| tag(theme, view))).collect())
}

/// The same deed with a thousand items, and undoing it, as one.
async fn in_bulk(lead: &mut Visitor, words: &Words, name: &str, desk: &mut Desk) -> Outcome {
    let views = waiting(words, MANY, 0).await?;
    ensure(views.len() == MANY, || format!("only {} items wait", views.len()))?;
    let theme =
        words.texts(format!("SELECT {} FROM theme WHERE retired_at IS NULL ORDER BY id DESC LIMIT 1", words.hex("id")));
    let theme = theme.await?.pop().context("there is no theme")?;
    for (what, deed) in [("giving", "mine"), ("tagging", "tag")] {
        let ticked =
            views.iter().fold(Form::new().with("do", deed).with("query", ""), |form, view| form.with("view", view));
        let seconds = timed(lead, "/queue/many", &ticked.with("tag", &theme)).await?;
        told_of(desk, name, what, seconds);
        let page = lead.page("/queue").await?;
        let deed = page.split("name=\"deed\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
        let deed = deed.and_then(|rest| rest.split('"').next()).context("what was done cannot be undone")?;
        let undo = Form::new().with("deed", deed).with("query", "");
        told_of(desk, name, "undoing", timed(lead, "/queue/undo", &undo).await?);
    }
    Ok(())
}

async fn timed(lead: &mut Visitor, path: &str, form: &Form) -> Outcome<f64> {
    let began = Instant::now();
    lead.accepted(path, form).await?;
    Ok(rounded(began.elapsed().as_secs_f64(), 3))
}

fn told_of(desk: &mut Desk, name: &str, what: &'static str, seconds: f64) {
    row(
        &format!("{name}: {what} {MANY} at once"),
        format_args!("{seconds:.2} s (wanted: at most {BULK_SECONDS}){}", told(seconds <= BULK_SECONDS)),
    );
    let slowest = desk.bulk_seconds.entry(what).or_default();
    *slowest = slowest.max(seconds);
}

/// Learns from so many views, all of them tagged, while colleagues work on.
///
/// # Errors
/// When it is not learned, or a page does not answer 200.
pub async fn learn(program: &Program, data: &Path, (words, name): (&Words, &str), views: u64) -> Outcome<Learning> {
    let program = words.program(program);
    program.demo(data, views, 1)?;
    words.tag_all().await?;
    let logs = data.with_extension("logs");
    let server = Server::start(&Launch { program: &program, data, logs: &logs, wrapper: &[] }).await?;
    let mut lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?;
    until_read(words).await?;
    // Once before anything is measured: what a start learns by itself is over by then.
    let (done, cookies) = (Arc::new(AtomicBool::new(false)), lead.cookies());
    asked(&mut lead, words, &done).await?;
    let pages = [&[FILTERED, TOGETHER][..], &SEARCHED[..]].concat();
    let pages: Vec<String> = pages.into_iter().map(str::to_owned).collect();
    let quiet = quiet(&server, &pages, &cookies).await?;
    let done = Arc::new(AtomicBool::new(false));
    let (amid, learned) = tokio::join!(
        paced(server.port, &pages, &cookies, COLLEAGUES, READS, Arc::clone(&done)),
        asked(&mut lead, words, &done)
    );
    let amid = amid?.figures();
    learned?;
    server.stop().await?;
    let newest = "SELECT CAST(COALESCE(SUM(items), 0) AS BIGINT) FROM training_run
                  WHERE ran_at = (SELECT MAX(ran_at) FROM training_run)";
    let took = "SELECT took FROM training_run ORDER BY ran_at DESC, took DESC LIMIT 1";
    let took = u32::try_from(words.number(took).await?)?;
    let learning = Learning {
        items: words.number(newest).await?,
        seconds: rounded(f64::from(took) / 1000.0, 1),
        amid_p95_ms: rounded(amid.p95_ms, 2),
        p95_ms: rounded(quiet.p95_ms, 2),
        moved: rounded(amid.p95_ms / quiet.p95_ms.max(f64::EPSILON) - 1.0, 3),
    };
    row(
        &format!("{name}: learning from {} views", learning.items),
        format_args!(
            "{:.1} s (wanted: at most {LEARN_SECONDS}){}",
            learning.seconds,
            told(learning.seconds <= LEARN_SECONDS)
        ),
    );
    row(
        &format!("{name}: the desk's p95 meanwhile"),
        format_args!(
            "{:.1} ms, and {:.1} ms with nothing to learn: moved by {:.2} (wanted: less than {MOVES}){}",
            learning.amid_p95_ms,
            learning.p95_ms,
            learning.moved,
            told(learning.moved < MOVES)
        ),
    );
    Ok(learning)
}

/// Asks that it learn anew, and waits until it did: what began before that is not it.
#[expect(clippy::disallowed_methods, reason = "the server's own clock is this machine's")]
async fn asked(lead: &mut Visitor, words: &Words, done: &AtomicBool) -> Outcome {
    let newest = "SELECT COALESCE(MAX(ran_at), 0) FROM training_run";
    let (began, asked_at) = (Instant::now(), SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis());
    let mut learned = lead.accepted("/suggestions/learn", &Form::new()).await.map(|_| false);
    while matches!(learned, Ok(false)) && began.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(100)).await;
        learned =
            words.number(newest).await.map(|newest| u128::try_from(newest).is_ok_and(|newest| newest >= asked_at));
    }
    done.store(true, Ordering::Relaxed);
    ensure(learned?, || "nothing was learned".to_owned())
}

/// The desk when nothing is learned.
async fn quiet(server: &Server, pages: &[String], cookies: &str) -> Outcome<Figures> {
    let done = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&done);
    let (timings, ()) = tokio::join!(paced(server.port, pages, cookies, COLLEAGUES, READS, done), async move {
        tokio::time::sleep(Duration::from_secs(15)).await;
        stop.store(true, Ordering::Relaxed);
    });
    Ok(timings?.figures())
}
