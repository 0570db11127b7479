//! The pages people wait for, over a folder full of views.

use std::path::Path;
use std::time::Duration;

use super::alarm;
use super::assets::{self, Asset};
use super::load::{Work, drive, readers, submitters};
use super::submit::floor_with;
use crate::chance::Chance;
use crate::fault::{Outcome, ensure};
use crate::heard::{Launch, Memory, Program, Server};
use crate::http::{Connection, Request};
use crate::measure::{Figures, median, middle, ms};
use crate::out::{row, say};
use crate::rows::count_views;
use crate::visitor::Visitor;

/// How often the time to the first answer is taken.
const STARTS: usize = 5;

/// How much to measure.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Views in the demonstration.
    pub views: u64,
    /// The demonstration's seed.
    pub seed: u64,
    /// Connections kept open.
    pub connections: usize,
    /// Rounds of each page.
    pub rounds: usize,
    /// How long each round lasts.
    pub lasting: Duration,
}

/// What was measured.
pub struct Measured {
    /// Views in the folder.
    pub views: u64,
    /// The young person's home page.
    pub home: Figures,
    /// The same bytes from plain axum.
    pub home_floor: Figures,
    /// A young person's home page, signed in.
    pub home_signed_in: Figures,
    /// The board summary.
    pub board: Figures,
    /// The board summary while submissions arrive.
    pub board_amid_writes: Figures,
    /// From the button "I am not safe" to the message that leaves for whoever is on duty.
    pub alarm: Figures,
    /// From the start of the process to the first answer, in milliseconds.
    pub start_ms: f64,
    /// Memory after all of it.
    pub memory: Memory,
    /// Every file a browser fetches.
    pub assets: Vec<Asset>,
}

/// Makes the demonstration and measures its pages.
///
/// # Errors
/// When a page does not answer 200.
pub async fn measure(program: &Program, work: &Path, plan: Plan, chance: &mut Chance) -> Outcome<Measured> {
    let data = work.join("demo");
    say(format_args!("making a demonstration of {} views", plan.views));
    program.demo(&data, plan.views, plan.seed)?;
    let views = count_views(&data).await?;
    let logs = work.join("demo-logs");
    let launch = Launch { program, data: &data, logs: &logs, wrapper: &[] };
    let start_ms = time_to_first_answer(&launch).await?;
    let server = Server::start(&launch).await?;
    let board_member = Visitor::by_link(server.port, &server.link("board_member").await?).await?.cookies();
    let (home, home_floor) = home_and_floor(&server, work, plan).await?;
    let young = Visitor::by_link(server.port, &server.link("young_person").await?).await?.cookies();
    let signed_in = || readers("/", &young, plan.connections);
    let home_signed_in = rounds(&server, plan, "home, signed in", signed_in).await?;
    let board = rounds(&server, plan, "board", || readers("/board", &board_member, plan.connections)).await?;
    let board_amid_writes = amid_writes(&server, plan, &board_member, chance).await?;
    let alarm = alarm::measure(&server, &data, plan, chance).await?;
    let memory = server.memory()?;
    let assets = assets::all(server.port, &board_member).await?;
    server.stop().await?;
    Ok(Measured { views, home, home_floor, home_signed_in, board, board_amid_writes, alarm, start_ms, memory, assets })
}

/// Home in turns with plain axum, which serves the very bytes.
async fn home_and_floor(server: &Server, work: &Path, plan: Plan) -> Outcome<(Figures, Figures)> {
    let request = Request { path: "/", codings: "gzip, deflate, br", ..Request::default() };
    let reply = Connection::open(server.port).await?.send(request).await?;
    ensure(reply.header("content-encoding") == "br", || "home is not compressed with brotli".to_owned())?;
    let page = work.join("home.br");
    std::fs::write(&page, &reply.body)?;
    let floor = floor_with(&work.join("floor-home"), Some(&page)).await?;
    let one = Plan { rounds: 1, ..plan };
    let (mut homes, mut floors) = (Vec::new(), Vec::new());
    for _ in 0..plan.rounds {
        homes.push(rounds(server, one, "home", || readers("/", "", plan.connections)).await?);
        floors.push(rounds(&floor, one, "the same bytes", || readers("/", "", plan.connections)).await?);
    }
    Ok((middle(&homes), middle(&floors)))
}

/// Home alone, signed out and in, beside the floor.
///
/// # Errors
/// When a page does not answer 200.
pub async fn home_only(program: &Program, work: &Path, plan: Plan) -> Outcome {
    let data = work.join("demo");
    program.demo(&data, plan.views, plan.seed)?;
    let server = Server::start(&Launch { program, data: &data, logs: &work.join("demo-logs"), wrapper: &[] }).await?;
    let (home, floor) = home_and_floor(&server, work, plan).await?;
    row("home beside plain axum", format_args!("{:.3}", home.per_second / floor.per_second));
    let young = Visitor::by_link(server.port, &server.link("young_person").await?).await?.cookies();
    rounds(&server, plan, "home, signed in", || readers("/", &young, plan.connections)).await?;
    server.stop().await
}

/// From the button to the message alone.
///
/// # Errors
/// When a press has no message of its own.
pub async fn alarm_only(program: &Program, work: &Path, plan: Plan, chance: &mut Chance) -> Outcome {
    let data = work.join("demo");
    program.demo(&data, plan.views, plan.seed)?;
    let server = Server::start(&Launch { program, data: &data, logs: &work.join("demo-logs"), wrapper: &[] }).await?;
    alarm::measure(&server, &data, plan, chance).await?;
    server.stop().await
}

async fn time_to_first_answer(launch: &Launch<'_>) -> Outcome<f64> {
    let mut took = Vec::new();
    for _ in 0..STARTS {
        let server = Server::start(launch).await?;
        took.push(ms(server.started_in));
        server.stop().await?;
    }
    Ok(median(took))
}

async fn rounds(server: &Server, plan: Plan, name: &str, work: impl Fn() -> Vec<Work>) -> Outcome<Figures> {
    drive(server.port, Duration::from_secs(1).min(plan.lasting), work()).await?;
    let mut all = Vec::new();
    for _ in 0..plan.rounds {
        let figures = drive(server.port, plan.lasting, work()).await?.figures();
        row(
            name,
            format_args!(
                "{:>8.0} /s   p50 {:.2} ms   p99 {:.2} ms",
                figures.per_second, figures.p50_ms, figures.p99_ms
            ),
        );
        all.push(figures);
    }
    Ok(middle(&all))
}

/// The board summary on half the connections, submissions on the other half.
async fn amid_writes(server: &Server, plan: Plan, cookies: &str, chance: &mut Chance) -> Outcome<Figures> {
    let half = (plan.connections / 2).max(1);
    let writing = drive(server.port, plan.lasting, submitters(chance, half));
    let reading = drive(server.port, plan.lasting, readers("/board", cookies, half));
    let (written, read) = tokio::join!(writing, reading);
    let (written, read) = (written?.figures(), read?.figures());
    ensure(read.per_second > 0.0, || "no board page was answered while submissions arrived".to_owned())?;
    row(
        "board amid writes",
        format_args!(
            "{:>8.0} /s   p50 {:.2} ms   p99 {:.2} ms   ({:.0} submissions/s meanwhile)",
            read.per_second, read.p50_ms, read.p99_ms, written.per_second
        ),
    );
    Ok(read)
}
