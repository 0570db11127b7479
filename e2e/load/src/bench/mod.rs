//! `bench`: speed and memory of the built program, on this machine, in one run.

mod alarm;
mod assets;
mod desk;
mod figures;
mod fill;
mod load;
mod pages;
mod sizes;
mod strategy;
mod submit;

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use serde::Serialize;

use crate::chance::Chance;
use crate::fault::{Context as _, Outcome};
use crate::heard::Program;
use crate::measure::{Figures, rounded};
use crate::out::{row, say};

/// Measure submissions beside the floor, pages over many views, memory, start
/// and sizes.
#[derive(Args)]
pub struct BenchArgs {
    /// The program.
    #[arg(long, default_value = "target/release/heard")]
    heard: PathBuf,
    /// Where the figures are written, as JSON.
    #[arg(long, default_value = "target/bench/server.json")]
    out: PathBuf,
    /// Connections that submit.
    #[arg(long, default_value_t = 32)]
    connections: usize,
    /// Rounds of everything; medians are told.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Seconds of a round.
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Views in the demonstration whose pages are measured.
    #[arg(long, default_value_t = 100_000)]
    views: u64,
    /// Measure submissions only, and write nothing.
    #[arg(long)]
    submit_only: bool,
    /// Measure what grows with the number of views only, and write nothing.
    #[arg(long)]
    sizes_only: bool,
    /// Numbers of views over which is measured what grows with them, rising.
    #[arg(long, value_delimiter = ',', default_values_t = [100_000, 1_000_000])]
    sizes: Vec<u64>,
    /// Measure home only, beside the floor's page of the same bytes, and write nothing.
    #[arg(long)]
    home_only: bool,
    /// Measure from the button "I am not safe" to the message only, and write nothing.
    #[arg(long)]
    alarm_only: bool,
}

#[derive(Serialize)]
struct Report {
    submit: Submit,
    home: Page,
    /// Home's requests a second, of those plain axum serves of the same bytes.
    home_ratio: f64,
    home_signed_in: Page,
    board: Page,
    alarm: Alarm,
    #[serde(flatten)]
    sizes: sizes::Sizes,
    #[serde(skip_serializing_if = "Option::is_none")]
    postgres: Option<sizes::Sizes>,
    rss_mib: f64,
    start_ms: f64,
    binary_bytes: u64,
    assets: Vec<assets::Asset>,
}

#[derive(Serialize)]
struct Submit {
    connections: usize,
    per_second: f64,
    floor_per_second: f64,
    ratio: f64,
    p50_ms: f64,
    p99_ms: f64,
}

/// From the button "I am not safe" to the message that leaves.
#[derive(Serialize)]
struct Alarm {
    views: u64,
    p50_ms: f64,
    p95_ms: f64,
}

#[derive(Serialize)]
struct Page {
    views: u64,
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
}

impl Page {
    fn new(views: u64, figures: Figures) -> Self {
        Self {
            views,
            per_second: rounded(figures.per_second, 1),
            p50_ms: rounded(figures.p50_ms, 3),
            p99_ms: rounded(figures.p99_ms, 3),
        }
    }
}

impl Submit {
    fn new(connections: usize, measured: &submit::Measured) -> Self {
        let (heard, floor) = (measured.heard, measured.floor);
        Self {
            connections,
            per_second: rounded(heard.per_second, 1),
            floor_per_second: rounded(floor.per_second, 1),
            ratio: rounded(heard.per_second / floor.per_second.max(f64::EPSILON), 3),
            p50_ms: rounded(heard.p50_ms, 3),
            p99_ms: rounded(heard.p99_ms, 3),
        }
    }
}

/// Runs the whole bench.
///
/// # Errors
/// When anything is answered wrongly or stored otherwise than answered.
pub async fn run(args: BenchArgs) -> Outcome {
    let program = Program::at(&args.heard)?;
    let work = tempfile::tempdir()?;
    let mut chance = Chance::new(Some(1))?;
    let lasting = Duration::from_secs(args.seconds);
    if args.sizes_only {
        return sizes::measure(&program, work.path(), lasting, &args.sizes).await.map(drop);
    }
    let plan = pages::Plan { views: args.views, seed: 1, connections: 8, rounds: args.rounds, lasting };
    if args.home_only {
        return pages::home_only(&program, work.path(), plan).await;
    }
    if args.alarm_only {
        return pages::alarm_only(&program, work.path(), plan, &mut chance).await;
    }
    say(format_args!("submissions, {} connections, in turns with the floor", args.connections));
    let submits = submit::Plan { connections: args.connections, rounds: args.rounds, lasting };
    let submitted = submit::measure(&program, work.path(), submits, &mut chance).await?;
    let submit = Submit::new(args.connections, &submitted);
    if args.submit_only {
        tell_submit(&submit);
        return Ok(());
    }
    let pages = pages::measure(&program, work.path(), plan, &mut chance).await?;
    let (sizes, postgres) =
        sizes::measure(&program, work.path(), lasting.min(Duration::from_secs(2)), &args.sizes).await?;
    let report = Report {
        submit,
        home: Page::new(pages.views, pages.home),
        home_ratio: rounded(pages.home.per_second / pages.home_floor.per_second.max(f64::EPSILON), 3),
        home_signed_in: Page::new(pages.views, pages.home_signed_in),
        sizes,
        postgres,
        board: Page::new(pages.views, pages.board),
        alarm: Alarm {
            views: pages.views,
            p50_ms: rounded(pages.alarm.p50_ms, 0),
            p95_ms: rounded(pages.alarm.p95_ms, 0),
        },
        rss_mib: rounded(pages.memory.now.max(submitted.memory.now), 1),
        start_ms: rounded(pages.start_ms, 1),
        binary_bytes: program.bytes()?,
        assets: pages.assets,
    };
    tell_submit(&report.submit);
    tell(&report);
    row(
        "board amid writes, p50 and p99",
        format_args!("{:.2} ms, {:.2} ms", pages.board_amid_writes.p50_ms, pages.board_amid_writes.p99_ms),
    );
    row(
        "memory after submissions",
        format_args!("{:.1} MiB (highest {:.1})", submitted.memory.now, submitted.memory.highest),
    );
    row("memory after pages", format_args!("{:.1} MiB (highest {:.1})", pages.memory.now, pages.memory.highest));
    if let Some(folder) = args.out.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let json = serde_json::to_string_pretty(&report)?;
    std::fs::write(&args.out, json + "\n").context(format_args!("{} cannot be written", args.out.display()))?;
    say(format_args!("written to {}", args.out.display()));
    Ok(())
}

fn tell_submit(submit: &Submit) {
    say("");
    row("submissions per second", format_args!("{:.0} at {} connections", submit.per_second, submit.connections));
    row("the floor's", format_args!("{:.0}", submit.floor_per_second));
    row("ratio", format_args!("{:.3} (wanted: at least 0.5)", submit.ratio));
    row("p50, p99", format_args!("{:.2} ms, {:.2} ms", submit.p50_ms, submit.p99_ms));
}

fn tell(report: &Report) {
    let pages = [("home", &report.home), ("home, signed in,", &report.home_signed_in), ("board", &report.board)];
    for (name, page) in pages {
        let line = format!("{:.0} /s   p50 {:.2} ms   p99 {:.2} ms", page.per_second, page.p50_ms, page.p99_ms);
        row(&format!("{name} with {} views", page.views), line);
    }
    let alarm =
        format!("{:.0} ms in 95 of 100, with {} views (wanted: below 5000)", report.alarm.p95_ms, report.alarm.views);
    row("from the button to the message", alarm);
    row("home beside plain axum", format_args!("{:.3} (wanted: at least 0.3)", report.home_ratio));
    row("start to first answer", format_args!("{:.0} ms", report.start_ms));
    row("memory after the run", format_args!("{:.1} MiB (wanted: at most 150)", report.rss_mib));
    row("program", format_args!("{} bytes", report.binary_bytes));
    for asset in &report.assets {
        row(&asset.path, format_args!("{} bytes", asset.bytes_over_wire));
    }
}
