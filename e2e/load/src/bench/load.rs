//! Load: so many connections, each asking again as soon as it is answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::chance::Chance;
use crate::fault::{Context as _, Outcome, ensure};
use crate::form::{Form, SEND, ordinary};
use crate::http::{Connection, Reply, Request};
use crate::measure::Timings;

/// No stretch sends more requests than this on one connection.
const MOST: usize = 100_000;

/// What one connection asks for again and again.
pub enum Work {
    /// Another submission each time.
    Submit(Box<Chance>),
    /// These pages in turn, with these cookies.
    Pages {
        /// Their paths.
        paths: Vec<String>,
        /// `name=value; …`, or empty.
        cookies: String,
        /// How many were asked for.
        asked: usize,
    },
    /// These forms in turn, with these cookies.
    Forms {
        /// Their paths, and what is posted there.
        forms: Arc<Vec<(String, Form)>>,
        /// `name=value; …`.
        cookies: String,
        /// How many were posted.
        posted: usize,
    },
}

/// Submissions on so many connections.
pub fn submitters(chance: &mut Chance, connections: usize) -> Vec<Work> {
    (0..connections).map(|_| Work::Submit(Box::new(chance.split()))).collect()
}

/// Readers of one page on so many connections.
pub fn readers(path: &str, cookies: &str, connections: usize) -> Vec<Work> {
    wanderers(&[path.to_owned()], cookies, connections)
}

/// Readers of several pages in turn; each connection begins with another one.
pub fn wanderers(paths: &[String], cookies: &str, connections: usize) -> Vec<Work> {
    let reader = |asked| Work::Pages { paths: paths.to_vec(), cookies: cookies.to_owned(), asked };
    (0..connections).map(|n| reader(n * paths.len() / connections.max(1))).collect()
}

/// Posters of these forms in turn; each connection begins with another one.
pub fn posters(forms: Vec<(String, Form)>, cookies: &str, connections: usize) -> Vec<Work> {
    let forms = Arc::new(forms);
    let begins = |n: usize| n * forms.len() / connections.max(1);
    let poster = |n| Work::Forms { forms: Arc::clone(&forms), cookies: cookies.to_owned(), posted: begins(n) };
    (0..connections).map(poster).collect()
}

/// Puts the load on `port` for so long.
///
/// # Errors
/// When any answer is not the right one: then nothing was measured.
pub async fn drive(port: u16, lasting: Duration, work: Vec<Work>) -> Outcome<Timings> {
    let mut tasks = JoinSet::new();
    let began = Instant::now();
    for one in work {
        tasks.spawn(repeat(port, began + lasting, one));
    }
    let mut timings = Timings::default();
    while let Some(done) = tasks.join_next().await {
        timings.latencies.extend(done??);
    }
    timings.elapsed = began.elapsed();
    Ok(timings)
}

/// Readers who read: each asks for these pages in turn and pauses after each,
/// until `done`. It measures what a page takes, not how many there can be.
///
/// # Errors
/// When a page does not answer 200.
pub async fn paced(
    port: u16,
    paths: &[String],
    cookies: &str,
    connections: usize,
    pause: Duration,
    done: Arc<AtomicBool>,
) -> Outcome<Timings> {
    let mut tasks = JoinSet::new();
    let began = Instant::now();
    for mut work in wanderers(paths, cookies, connections) {
        let done = Arc::clone(&done);
        tasks.spawn(async move {
            let mut connection = Connection::open(port).await?;
            let mut latencies = Vec::new();
            while latencies.len() < MOST && !done.load(Ordering::Relaxed) {
                latencies.push(once(&mut connection, &mut work).await?);
                tokio::time::sleep(pause).await;
            }
            Ok::<_, crate::fault::Fault>(latencies)
        });
    }
    let mut timings = Timings::default();
    while let Some(one) = tasks.join_next().await {
        timings.latencies.extend(one??);
    }
    timings.elapsed = began.elapsed();
    Ok(timings)
}

async fn repeat(port: u16, until: Instant, mut work: Work) -> Outcome<Vec<Duration>> {
    let mut connection = Connection::open(port).await?;
    let mut latencies = Vec::with_capacity(16_384);
    while latencies.len() < MOST && Instant::now() < until {
        latencies.push(once(&mut connection, &mut work).await?);
    }
    Ok(latencies)
}

async fn once(connection: &mut Connection, work: &mut Work) -> Outcome<Duration> {
    match work {
        Work::Submit(chance) => {
            let form = ordinary(chance);
            let request = Request { path: SEND, form: Some(form.as_str()), ..Request::default() };
            let (reply, took) = timed(connection, request).await?;
            ensure(reply.is_sent(), || wrong("a submission", &reply))?;
            Ok(took)
        }
        Work::Pages { paths, cookies, asked } => {
            let path = paths.get(*asked % paths.len().max(1)).map_or("/", String::as_str);
            *asked += 1;
            let request = Request { path, cookies, codings: "gzip, deflate, br", ..Request::default() };
            let (reply, took) = timed(connection, request).await?;
            ensure(reply.status == 200, || wrong(path, &reply))?;
            Ok(took)
        }
        Work::Forms { forms, cookies, posted } => {
            let (path, form) = forms.get(*posted % forms.len().max(1)).context("there is no form to post")?;
            *posted += 1;
            let request = Request { path, cookies, form: Some(form.as_str()), ..Request::default() };
            let (reply, took) = timed(connection, request).await?;
            ensure(reply.status == 303, || wrong(path, &reply))?;
            Ok(took)
        }
    }
}

async fn timed(connection: &mut Connection, request: Request<'_>) -> Outcome<(Reply, Duration)> {
    let asked = Instant::now();
    let reply = connection.send(request).await?;
    Ok((reply, asked.elapsed()))
}

fn wrong(what: &str, reply: &Reply) -> String {
    format!("{what} was answered {} {}", reply.status, reply.header("location"))
}
