//! One run of the server under strace, and what came of it.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use tokio::task::JoinSet;

use super::Bench;
use super::disk::Disk;
use super::trace::{self, Event, Place};
use crate::chance::Chance;
use crate::fault::{Context as _, Outcome, ensure};
use crate::form::{SEND, ordinary};
use crate::heard::{Launch, Server};
use crate::http::{Connection, Request};
use crate::rows::{keys_file, words_file};

/// One traced run, and what has to hold of it.
pub struct Traced {
    /// Its events.
    pub events: Vec<(Place, Event)>,
    /// The disk before it.
    pub disk: Disk,
    /// Answers that the sender counted.
    pub answers: usize,
}

/// Serves under strace while so many connections submit.
///
/// # Errors
/// When a submission is refused, or the trace cannot be read.
pub async fn run(place: &mut Bench<'_>, connections: usize, each: usize) -> Outcome<Traced> {
    let disk = Disk::from_files(&stored_files(&place.data)?)?;
    let trace = place.work.join("trace");
    let launch = Launch { program: &place.program, data: &place.data, logs: &place.work, wrapper: &strace(&trace) };
    let server = Server::start(&launch).await.context("under strace")?;
    let mut tasks = JoinSet::new();
    for _ in 0..connections {
        tasks.spawn(submit(server.port, each, place.chance.split()));
    }
    let mut answers = 0;
    while let Some(done) = tasks.join_next().await {
        answers += done??;
    }
    server.stop().await?;
    let events = trace::events(BufReader::new(File::open(&trace)?))?;
    Ok(Traced { events, disk, answers })
}

async fn submit(port: u16, count: usize, mut chance: Chance) -> Outcome<usize> {
    let mut connection = Connection::open(port).await?;
    for _ in 0..count {
        let form = ordinary(&mut chance);
        let request = Request { path: SEND, form: Some(form.as_str()), ..Request::default() };
        let reply = connection.send(request).await?;
        ensure(reply.is_sent(), || format!("a submission was answered {}", reply.status))?;
    }
    Ok(count)
}

/// strace with whole contents, in hexadecimal, and file names.
fn strace(trace: &Path) -> Vec<String> {
    const CALLS: &str = "trace=fsync,fdatasync,pwrite64,ftruncate,write,writev,sendto,sendmsg,recvfrom";
    let mut words: Vec<String> =
        ["strace", "-f", "-y", "-ttt", "-xx", "-s", "65536", "-e", CALLS, "-o"].map(str::to_owned).to_vec();
    words.push(trace.display().to_string());
    words
}

/// The database files that are there, with their logs.
fn stored_files(data: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for file in [words_file(data), keys_file(data)] {
        let log = PathBuf::from(format!("{}-wal", file.display()));
        ensure(file.exists(), || format!("{} is not there", file.display()))?;
        files.push(file);
        files.extend(Some(log).filter(|log| log.exists()));
    }
    Ok(files)
}
