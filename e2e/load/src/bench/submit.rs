//! Durable submissions a second, beside the floor, in turns.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::load::{drive, submitters};
use crate::chance::Chance;
use crate::fault::{Outcome, ensure};
use crate::heard::{Launch, Memory, Program, Server, free_port};
use crate::measure::{Figures, middle};
use crate::out::row;
use crate::rows::{Rows, count_views, words_file};

/// Views of the demonstration that receives the submissions.
const BEFORE: u64 = 1;

/// How much to measure.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Connections kept open.
    pub connections: usize,
    /// Rounds of each program.
    pub rounds: usize,
    /// How long each round lasts.
    pub lasting: Duration,
}

/// What was measured.
pub struct Measured {
    /// Heard's rounds, their middle.
    pub heard: Figures,
    /// The floor's rounds, their middle.
    pub floor: Figures,
    /// Heard's memory after its rounds.
    pub memory: Memory,
}

/// One of the two programs, and what it was given.
struct Side {
    name: &'static str,
    server: Server,
    answered: u64,
    rounds: Vec<Figures>,
}

impl Side {
    fn new(name: &'static str, server: Server) -> Self {
        Self { name, server, answered: 0, rounds: Vec::new() }
    }

    async fn stretch(&mut self, lasting: Duration, connections: usize, chance: &mut Chance) -> Outcome<Figures> {
        let timings = drive(self.server.port, lasting, submitters(chance, connections)).await?;
        self.answered += u64::try_from(timings.latencies.len())?;
        Ok(timings.figures())
    }

    /// Processor time spent on a submission: steadier than the rate when the
    /// machine has other work.
    fn processor_micros(&self) -> Outcome<f64> {
        let answered = f64::from(u32::try_from(self.answered.max(1))?);
        Ok(self.server.processor_seconds()? * 1e6 / answered)
    }

    async fn round(&mut self, plan: Plan, chance: &mut Chance) -> Outcome {
        let figures = self.stretch(plan.lasting, plan.connections, chance).await?;
        row(
            self.name,
            format_args!(
                "{:>8.0} /s   p50 {:.2} ms   p99 {:.2} ms",
                figures.per_second, figures.p50_ms, figures.p99_ms
            ),
        );
        self.rounds.push(figures);
        Ok(())
    }
}

/// Measures both in turns and checks that what was answered is stored.
///
/// # Errors
/// When a submission is refused, or the stored rows are not those answered.
pub async fn measure(program: &Program, work: &Path, plan: Plan, chance: &mut Chance) -> Outcome<Measured> {
    let (data, floor_data) = (work.join("submit"), work.join("floor"));
    // An empty folder is a council that is not open yet.
    program.demo(&data, BEFORE, 1)?;
    let launch = Launch { program, data: &data, logs: &work.join("submit-logs"), wrapper: &[] };
    let mut heard = Side::new("heard", Server::start(&launch).await?);
    let mut floor = Side::new("floor", start_floor(&floor_data).await?);
    for side in [&mut floor, &mut heard] {
        side.stretch(plan.lasting.min(Duration::from_secs(2)), plan.connections, chance).await?;
    }
    for turn in 0..plan.rounds {
        // Who goes first changes, so that neither always meets a warmer disk.
        let order = if turn % 2 == 0 { [&mut floor, &mut heard] } else { [&mut heard, &mut floor] };
        for side in order {
            side.round(plan, chance).await?;
        }
    }
    let memory = heard.server.memory()?;
    for side in [&heard, &floor] {
        row(side.name, format_args!("{:.0} µs of processor time for each", side.processor_micros()?));
    }
    check_stored(&heard, count_views(&data).await?.saturating_sub(BEFORE))?;
    let mut floor_rows = Rows::read(&crate::floor::file(&floor_data)).await?;
    check_stored(&floor, floor_rows.views().await?)?;
    let heard_bytes = Rows::read(&words_file(&data)).await?.view_bytes().await?;
    row("bytes of a row (heard, floor)", format_args!("{heard_bytes}, {}", floor_rows.view_bytes().await?));
    floor_rows.close().await?;
    heard.server.stop().await?;
    Ok(Measured { heard: middle(&heard.rounds), floor: middle(&floor.rounds), memory })
}

fn check_stored(side: &Side, stored: u64) -> Outcome {
    row(side.name, format_args!("{} answered 303, {stored} stored", side.answered));
    ensure(side.answered == stored, || {
        format!("{} answered {} submissions and stored {stored}", side.name, side.answered)
    })
}

async fn start_floor(data: &Path) -> Outcome<Server> {
    floor_with(data, None).await
}

/// Starts the floor, with a page to serve if there is one.
///
/// # Errors
/// When it does not answer.
pub async fn floor_with(data: &Path, page: Option<&Path>) -> Outcome<Server> {
    let port = free_port()?;
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("floor").arg("--data").arg(data).args(["--port", &port.to_string()]);
    if let Some(page) = page {
        command.arg("--page").arg(page);
    }
    Server::spawn(command, port, &data.with_extension("logs")).await
}
