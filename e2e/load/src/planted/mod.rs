//! `planted`: words, names, receipts and secrets are put into every place that
//! takes them; afterwards the raw bytes of everything the program stores,
//! backs up and logs are searched for them.

mod plant;
mod search;
mod staff;
mod young;

use std::path::{Path, PathBuf};

use clap::Args;

use self::plant::Planted;
use self::search::{Needles, Searched};
use crate::assure::Assurance;
use crate::fault::{Outcome, ensure};
use crate::heard::{Launch, Program, Server, free_port};
use crate::http::{Connection, Request};
use crate::out::{row, say};

/// Plant words through the forms and search everything stored for them.
#[derive(Args)]
pub struct PlantedArgs {
    /// The program.
    #[arg(long, default_value = "target/release/heard")]
    heard: PathBuf,
    /// A new folder for the data, backup and logs, kept afterwards; without
    /// one a temporary folder is used.
    #[arg(long)]
    data: Option<PathBuf>,
    /// How much the server logs while it is searched (`HEARD_LOG`).
    #[arg(long, default_value = "debug")]
    log: String,
    /// Submissions that are planted.
    #[arg(long, default_value_t = 20)]
    submissions: usize,
}

/// Something in every stored file that is no secret: the search must meet it.
const CONTROL: &str = "something_wrong";

/// Plants and searches.
///
/// # Errors
/// When a planted secret is found.
pub async fn run(args: PlantedArgs) -> Outcome {
    let mut assurance = Assurance::begin("planted");
    let outcome = plant_and_search(args, &mut assurance).await;
    assurance.close(outcome)
}

async fn plant_and_search(args: PlantedArgs, assurance: &mut Assurance) -> Outcome {
    let program = Program::at(&args.heard)?;
    let temporary = tempfile::tempdir()?;
    let work = args.data.clone().unwrap_or_else(|| temporary.path().join("run"));
    ensure(!work.exists(), || format!("{} is there already: give a new folder", work.display()))?;
    let (data, backup, logs) = (work.join("data"), work.join("backup"), work.join("logs"));
    program.demo(&data, 20, 1)?;
    let mut planted = Planted::new()?;
    // The log for people, and then, by another server on the same data, the one for machines.
    let (server, _) = serve(&program, &data, &logs.join("text"), &args.log, "text").await?;
    young::plant(&server, &mut planted, args.submissions).await?;
    staff::plant(&server, &mut planted).await?;
    server.stop().await?;
    let (server, figures) = serve(&program, &data, &logs.join("json"), &args.log, "json").await?;
    young::plant(&server, &mut planted, args.submissions).await?;
    staff::plant(&server, &mut planted).await?;
    collect(figures, &logs.join("json").join("figures.txt")).await?;
    program.backup(&data, &backup)?;
    // Once with the logs of both databases still open, once after a clean stop.
    let running = search(&planted.needles, &[&data, &backup, &logs])?;
    control(&data)?;
    control(&backup)?;
    server.stop().await?;
    let stopped = search(&planted.needles, &[&data, &backup, &logs])?;
    assurance.seed = planted.chance.seed;
    assurance.count = u64::try_from(planted.needles.count())?;
    assurance.failed = u64::try_from(running.hits.len() + stopped.hits.len())?;
    mutants(&planted.needles, &logs, assurance)?;
    tell(&planted, &[("while running", &running), ("after stopping", &stopped)])
}

/// A server that logs like this, and the port its figures are at.
async fn serve(program: &Program, data: &Path, logs: &Path, level: &str, format: &str) -> Outcome<(Server, u16)> {
    let figures = free_port()?;
    let wrapper = [
        "env".to_owned(),
        format!("HEARD_LOG={level}"),
        format!("HEARD_LOG_FORMAT={format}"),
        format!("HEARD_METRICS_ADDR=localhost:{figures}"),
    ];
    let server = Server::start(&Launch { program, data, logs, wrapper: &wrapper }).await?;
    Ok((server, figures))
}

/// Puts the figures among the logs, to be searched like them.
async fn collect(port: u16, into: &Path) -> Outcome {
    let reply = Connection::open(port).await?.send(Request { path: "/metrics", ..Request::default() }).await?;
    let text = reply.text();
    ensure(text.contains("heard_http_requests_total"), || "no figures were collected".to_owned())?;
    std::fs::write(into, text)?;
    Ok(())
}

/// A secret of each kind and shape, left readable among the logs: the search
/// has to meet every one.
fn mutants(needles: &Needles, logs: &Path, assurance: &mut Assurance) -> Outcome {
    for (kind, needle) in needles.one_of_each() {
        let left = tempfile::Builder::new().suffix(".log").tempfile_in(logs)?;
        std::fs::write(left.path(), [b"at 12:00 ", needle, b" was here"].concat())?;
        let mut searched = Searched::default();
        needles.search_file(left.path(), &mut searched)?;
        assurance.mutant(format!("{kind}, left readable"), searched.hits.iter().any(|hit| hit.kind == kind));
    }
    Ok(())
}

fn search(needles: &Needles, folders: &[&Path]) -> Outcome<Searched> {
    let mut searched = Searched::default();
    for folder in folders {
        needles.search(folder, &mut searched)?;
    }
    Ok(searched)
}

/// The search has to find what is there, or finding nothing means nothing.
fn control(folder: &Path) -> Outcome {
    let mut needles = Needles::default();
    needles.add("control", CONTROL);
    let met = search(&needles, &[folder])?;
    ensure(!met.hits.is_empty(), || format!("the search misses \"{CONTROL}\" in {}", folder.display()))
}

fn tell(planted: &Planted, rounds: &[(&str, &Searched)]) -> Outcome {
    for (kind, count) in &planted.kinds {
        row(kind, count);
    }
    row("byte strings looked for", planted.needles.count());
    let mut hits = 0;
    for (when, searched) in rounds {
        hits += searched.hits.len();
        row(when, format_args!("{} files, {} bytes, {} hits", searched.files, searched.bytes, searched.hits.len()));
        for hit in searched.hits.iter().take(20) {
            say(format_args!("    {} in {} at byte {}", hit.kind, hit.file.display(), hit.offset));
        }
    }
    ensure(hits == 0, || format!("{hits} planted secrets are readable on disk"))
}
