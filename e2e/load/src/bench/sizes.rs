//! What grows with the number of views, or must not: the queue under every
//! filter, the pages that read what was published, and computing it.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::desk::{self, Desk, learn, until_read};
use super::figures::{Computed, compute};
use super::fill::{REAL, Words};
use super::load::{drive, readers, wanderers};
use super::strategy::{self, Strategy};
use crate::fault::{Outcome, ensure};
use crate::heard::{Launch, Program, Server};
use crate::http::{Connection, Request};
use crate::measure::{Timings, rounded};
use crate::out::{row, say};
use crate::visitor::Visitor;

/// Connections that read the queue.
const READERS: usize = 8;

/// Requests of a page that is asked for one at a time.
const SINGLE: usize = 100;

/// Latencies of a page at one size.
#[derive(Serialize, Clone, Copy)]
pub struct Latency {
    /// The median.
    pub p50_ms: f64,
    /// What 95 of 100 stay below.
    pub p95_ms: f64,
}

impl Latency {
    /// Of one stretch.
    pub fn of(timings: Timings) -> Self {
        let figures = timings.figures();
        Self { p50_ms: rounded(figures.p50_ms, 2), p95_ms: rounded(figures.p95_ms, 2) }
    }
}

/// By number of views.
pub type BySize = BTreeMap<u64, Latency>;

/// A page's, by number of views.
type ByPage = BTreeMap<String, BySize>;

/// What was measured over one database.
#[derive(Serialize, Default)]
pub struct Sizes {
    /// The slowest filter of the queue, with eight readers.
    pub queue: BySize,
    /// Pages that read what was published of nearly all those views, one request at
    /// a time.
    pub reading: ByPage,
    /// The p95 over the most views of the page that is slowest there, of the same
    /// page's over the fewest.
    pub reading_ratio: f64,
    /// Computing a quarter over the most views.
    pub computed: Option<Computed>,
    /// What the team does all day.
    pub desk: Desk,
    /// The council's plan, where it is large.
    pub strategy: Strategy,
}

/// Measures over SQLite, and over PostgreSQL where a server is named.
///
/// # Errors
/// When a page does not answer 200.
pub async fn measure(
    program: &Program,
    work: &Path,
    lasting: Duration,
    sizes: &[u64],
) -> Outcome<(Sizes, Option<Sizes>)> {
    let data = work.join("many");
    let mut sqlite = over(program, &data, (&Words::in_folder(&data), "SQLite"), lasting, sizes).await?;
    let learns = work.join("learns");
    let many = sizes.first().copied().unwrap_or(REAL);
    sqlite.desk.learning = Some(learn(program, &learns, (&Words::in_folder(&learns), "SQLite"), many).await?);
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        say("TEST_POSTGRES_URL is not set: sizes are measured on SQLite only");
        return Ok((sqlite, None));
    };
    let words = Words::fresh_database(&server, "bench").await?;
    let mut postgres = over(program, &work.join("many-postgres"), (&words, "PostgreSQL"), lasting, sizes).await?;
    let words = Words::fresh_database(&server, "learns").await?;
    let learns = work.join("learns-postgres");
    postgres.desk.learning = Some(learn(program, &learns, (&words, "PostgreSQL"), many).await?);
    Ok((sqlite, Some(postgres)))
}

async fn over(
    program: &Program,
    data: &Path,
    (words, name): (&Words, &str),
    lasting: Duration,
    all: &[u64],
) -> Outcome<Sizes> {
    let program = words.program(program);
    program.demo(data, REAL, 1)?;
    words.gather().await?;
    // Copies have the words of what they are copies of: these are read first.
    let logs = data.with_extension("reading-logs");
    let server = Server::start(&Launch { program: &program, data, logs: &logs, wrapper: &[] }).await?;
    until_read(words).await?;
    server.stop().await?;
    let (mut sizes, mut views) = (Sizes::default(), REAL);
    for size in all.iter().copied() {
        let began = Instant::now();
        words.fill(views, size).await?;
        views = size;
        row(&format!("{name}: filled to {size}"), format_args!("{:.0} s", began.elapsed().as_secs_f64()));
        // Published first, so that what pages read is of these views.
        sizes.computed = Some(compute(&program, data, words, name, views).await?);
        let logs = data.with_extension("logs");
        let server = Server::start(&Launch { program: &program, data, logs: &logs, wrapper: &[] }).await?;
        let name = format!("{name}, {size}");
        at_size(&server, words, &name, lasting, size, &mut sizes).await?;
        desk::at_size(&server, words, &name, lasting, size, &mut sizes.desk).await?;
        server.stop().await?;
        let launch = Launch { program: &program, data, logs: &logs, wrapper: &[] };
        strategy::at_size(&launch, words, &name, lasting, size, &mut sizes.strategy).await?;
    }
    let p95 = |latency: Option<(&u64, &Latency)>| latency.map_or(0.0, |(_, latency)| latency.p95_ms);
    let most = |page: &BySize| p95(page.last_key_value());
    let slowest = sizes.reading.iter().max_by(|(_, one), (_, two)| most(one).total_cmp(&most(two)));
    if let Some((page, latency)) = slowest {
        let (fewest, most) = (p95(latency.first_key_value()), most(latency));
        sizes.reading_ratio = rounded(most / fewest.max(f64::EPSILON), 2);
        row(
            &format!("{name}: reading, most beside fewest"),
            format_args!(
                "{page}: p95 {most:.1} ms (wanted: at most 100), {:.2} times (wanted: at most 1.5)",
                sizes.reading_ratio
            ),
        );
    }
    sizes.desk.beside(name);
    sizes.strategy.beside(name);
    for (views, latency) in &sizes.queue {
        row(
            &format!("{name}: queue at {views}"),
            format_args!("p50 {:.1} ms   p95 {:.1} ms", latency.p50_ms, latency.p95_ms),
        );
    }
    Ok(sizes)
}

async fn at_size(
    server: &Server,
    words: &Words,
    name: &str,
    lasting: Duration,
    size: u64,
    sizes: &mut Sizes,
) -> Outcome {
    let lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?.cookies();
    let board = Visitor::by_link(server.port, &server.link("board_member").await?).await?.cookies();
    let mut slowest: Option<Latency> = None;
    for path in filters(words).await? {
        drive(server.port, Duration::from_millis(300), readers(&path, &lead, READERS)).await?;
        let latency = Latency::of(drive(server.port, lasting, readers(&path, &lead, READERS)).await?);
        row(
            &format!("{name}: {}", path.get(..28).unwrap_or(&path)),
            format_args!("p50 {:.1} ms   p95 {:.1} ms", latency.p50_ms, latency.p95_ms),
        );
        if slowest.is_none_or(|slowest| slowest.p95_ms < latency.p95_ms) {
            slowest = Some(latency);
        }
    }
    sizes.queue.extend(slowest.map(|slowest| (size, slowest)));
    let paths = filters(words).await?;
    let (listed, home) = tokio::join!(
        drive(server.port, lasting, wanderers(&paths, &lead, READERS)),
        drive(server.port, lasting, readers("/receipt", "", 1))
    );
    let (_, beside) = (listed?, Latency::of(home?));
    row(
        &format!("{name}: another page meanwhile"),
        format_args!("p50 {:.1} ms   p95 {:.1} ms", beside.p50_ms, beside.p95_ms),
    );
    for path in published(words).await? {
        // A query of its own each time, so that no kept page answers.
        let mark = if path.contains('?') { '&' } else { '?' };
        let asked: Vec<String> = (0..SINGLE).map(|n| format!("{path}{mark}asked={n}")).collect();
        let latency = one_by_one(server.port, &board, &asked).await?;
        row(&format!("{name}: {}", path.get(..28).unwrap_or(&path)), format_args!("p95 {:.1} ms", latency.p95_ms));
        sizes.reading.entry(path).or_default().insert(size, latency);
    }
    Ok(())
}

/// The pages that read what was published.
async fn published(words: &Words) -> Outcome<Vec<String>> {
    let objective = words.id("SELECT id FROM objective ORDER BY position LIMIT 1").await?;
    let mut paths: Vec<String> =
        ["/board", "/strategy", "/services", "/responses", "/reviews", "/polls", "/wall", "/wall?more=1"]
            .map(str::to_owned)
            .to_vec();
    paths.push(format!("/strategy/objectives/{objective}"));
    Ok(paths)
}

/// The queue by each of its filters: one that is common, one that is rare or
/// matches nothing.
async fn filters(words: &Words) -> Outcome<Vec<String>> {
    let common = words.id("SELECT theme_id FROM view_theme GROUP BY theme_id ORDER BY COUNT(*) DESC LIMIT 1").await?;
    let rare = words.id("SELECT theme_id FROM view_theme GROUP BY theme_id ORDER BY COUNT(*) LIMIT 1").await?;
    let service = words.id("SELECT id FROM service ORDER BY name LIMIT 1").await?;
    Ok(vec![
        "/queue".to_owned(),
        "/queue?state=sent".to_owned(),
        "/queue?state=closed".to_owned(),
        "/queue?state=hidden".to_owned(),
        "/queue?scenario=something_wrong".to_owned(),
        "/queue?scenario=housing".to_owned(),
        "/queue?mood=2".to_owned(),
        "/queue?mood=1".to_owned(),
        "/queue?mood=1&mood=2".to_owned(),
        "/queue?untagged=yes".to_owned(),
        "/queue?lang=other&state=sent".to_owned(),
        "/queue?lang=other&unread=yes".to_owned(),
        "/queue?helped=adult_wrote".to_owned(),
        "/queue?audience=iro".to_owned(),
        "/queue?files=unopened".to_owned(),
        "/queue?due=soon".to_owned(),
        "/queue?due=late".to_owned(),
        "/queue?district=North".to_owned(),
        "/queue/together".to_owned(),
        format!("/queue?theme={common}"),
        format!("/queue?theme={common}&mood=1&mood=2&lang=other"),
        format!("/queue?theme={rare}"),
        format!("/queue?service={service}"),
        "/queue?service=00000000000000000000000000000001".to_owned(),
    ])
}

async fn one_by_one(port: u16, cookies: &str, paths: &[String]) -> Outcome<Latency> {
    let mut connection = Connection::open(port).await?;
    let mut timings = Timings::default();
    let began = Instant::now();
    for path in paths {
        let asked = Instant::now();
        let reply =
            connection.send(Request { path, cookies, codings: "gzip, deflate, br", ..Request::default() }).await?;
        ensure(reply.status == 200, || format!("{path} was answered {}", reply.status))?;
        timings.latencies.push(asked.elapsed());
    }
    timings.elapsed = began.elapsed();
    Ok(Latency::of(timings))
}
