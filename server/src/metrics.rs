//! Figures for Prometheus, at an address of their own. Every label has its
//! values from a closed list: none is an id, a name or anything of anybody.

use std::time::Duration;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::{Router, routing};
use heard_domain::Heard;
use heard_domain::health::{Counted, Figures, figures};
use heard_domain::jobs::JobKind;
use heard_storage::measure::{UNIT_SECONDS, store_name};
use heard_web::{Limits, REQUEST_SECONDS, REQUESTS, serve};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;

/// How many messages to push services had which outcome.
pub const PUSH: &str = "heard_push_total";
/// How many tries of jobs had which outcome, by kind.
pub const JOB_RUNS: &str = "heard_job_runs_total";
const PART_OK: &str = "heard_part_ok";
const JOBS: &str = "heard_jobs";
const JOBS_OLDEST: &str = "heard_jobs_oldest_seconds";
const HEARTBEAT_AGE: &str = "heard_heartbeat_age_seconds";
const SESSIONS: &str = "heard_sessions";
const POOL_USED: &str = "heard_pool_connections";
const POOL_MOST: &str = "heard_pool_connections_most";
const DISK_FREE: &str = "heard_disk_free_bytes";
const DISK_TOTAL: &str = "heard_disk_total_bytes";
const BUILD: &str = "heard_build_info";

/// Upper ends of what times are sorted into, in seconds: from a page that was
/// kept ready to one that nobody waits for any more.
const SECONDS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// How often what was measured is put together where nobody asks for it.
const UPKEEP: Duration = Duration::from_secs(5);

/// What can become of a message to a push service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    /// The push service took it.
    Sent,
    /// It did not, and it is tried again.
    Failed,
    /// It never will.
    Refused,
    /// The device is not there any more.
    Gone,
}

impl Pushed {
    const ALL: [Self; 4] = [Self::Sent, Self::Failed, Self::Refused, Self::Gone];

    const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Refused => "refused",
            Self::Gone => "gone",
        }
    }

    /// Counts one more.
    pub fn count(self) {
        counter!(PUSH, "outcome" => self.name()).increment(1);
    }
}

/// Counts a try of a job.
pub fn count_run(kind: JobKind, done: bool) {
    counter!(JOB_RUNS, "kind" => kind.name(), "outcome" => if done { "done" } else { "failed" }).increment(1);
}

/// Begins to measure: once in a process.
///
/// # Errors
/// When something else in the process measures already.
pub fn begin() -> Result<PrometheusHandle, BuildError> {
    let recorder = PrometheusBuilder::new().set_buckets(&SECONDS)?.build_recorder();
    let handle = recorder.handle();
    metrics::set_global_recorder(recorder).map_err(BuildError::FailedToSetGlobalRecorder)?;
    describe();
    for outcome in Pushed::ALL {
        counter!(PUSH, "outcome" => outcome.name()).increment(0);
    }
    for kind in JobKind::ALL {
        for outcome in ["done", "failed"] {
            counter!(JOB_RUNS, "kind" => kind.name(), "outcome" => outcome).increment(0);
        }
    }
    gauge!(BUILD, "version" => env!("CARGO_PKG_VERSION")).set(1);
    let upkeep = handle.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            upkeep.run_upkeep();
        }
    });
    Ok(handle)
}

fn describe() {
    describe_counter!(REQUESTS, "Requests answered, by method, pattern of the route and class of status.");
    describe_histogram!(REQUEST_SECONDS, "Time to make an answer.");
    describe_histogram!(UNIT_SECONDS, "Time from handing in a unit of work to its commit.");
    describe_counter!(PUSH, "Messages to push services, by what became of them.");
    describe_counter!(JOB_RUNS, "Tries of jobs, by kind and outcome.");
    describe_gauge!(PART_OK, "1 where a part does what it is there for, 0 where it is ill.");
    describe_gauge!(JOBS, "Jobs that wait to be run, that failed last time, and that were given up.");
    describe_gauge!(JOBS_OLDEST, "How long the first job that waits has been due.");
    describe_gauge!(HEARTBEAT_AGE, "How long ago jobs were last run, to the minute.");
    describe_gauge!(SESSIONS, "Sessions whose last day is not over.");
    describe_gauge!(POOL_USED, "Connections to a store at work.");
    describe_gauge!(POOL_MOST, "Connections to a store at work at once, at most.");
    describe_gauge!(DISK_FREE, "The least room left on any disk that something is kept on.");
    describe_gauge!(DISK_TOTAL, "How large that disk is.");
    describe_gauge!(BUILD, "The version of the program; always 1.");
}

/// Answers `GET /metrics`, and nothing else, for as long as the program runs.
pub fn offer(listener: TcpListener, heard: Heard, handle: PrometheusHandle) {
    let router = Router::new().route("/metrics", routing::get(show)).with_state((heard, handle));
    // Whoever collects figures needs one or two.
    let limits = Limits { connections: 20, ..Limits::default() };
    tokio::spawn(serve(listener, router, limits, std::future::pending()));
}

async fn show(State((heard, handle)): State<(Heard, PrometheusHandle)>) -> Response {
    note(&figures(&heard).await);
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], handle.render()).into_response()
}

/// Puts the figures of this moment in place. What is not known is not a number:
/// the figure of a while ago would look like one of today.
#[expect(clippy::cast_precision_loss, reason = "no figure here comes near 2^52")]
fn note(figures: &Figures) {
    let seconds = |milliseconds: i64| milliseconds as f64 / 1_000.0;
    for (part, ok) in &figures.parts {
        gauge!(PART_OK, "part" => part.name()).set(if *ok { 1.0 } else { 0.0 });
    }
    for pool in &figures.pools {
        let store = store_name(pool.words);
        gauge!(POOL_USED, "store" => store).set(pool.used.used);
        gauge!(POOL_MOST, "store" => store).set(pool.used.most);
    }
    gauge!(DISK_FREE).set(figures.space.map_or(f64::NAN, |space| space.free as f64));
    gauge!(DISK_TOTAL).set(figures.space.map_or(f64::NAN, |space| space.total as f64));
    let counted = figures.counted.as_ref();
    gauge!(SESSIONS).set(counted.map_or(f64::NAN, |counted| counted.sessions as f64));
    gauge!(HEARTBEAT_AGE).set(counted.and_then(|counted| counted.beat_age).map_or(f64::NAN, seconds));
    for kind in JobKind::ALL {
        note_jobs(*kind, counted);
    }
}

#[expect(clippy::cast_precision_loss, reason = "no figure here comes near 2^52")]
fn note_jobs(kind: JobKind, counted: Option<&Counted>) {
    let of_kind = counted.and_then(|counted| counted.jobs.iter().find(|jobs| jobs.kind == kind));
    let states = [
        ("waiting", of_kind.map(|jobs| jobs.waiting)),
        ("failed", of_kind.map(|jobs| jobs.failed)),
        ("given_up", of_kind.map(|jobs| jobs.given_up)),
    ];
    for (state, count) in states {
        gauge!(JOBS, "kind" => kind.name(), "state" => state).set(count.map_or(f64::NAN, |count| count as f64));
    }
    let oldest = of_kind.map_or(f64::NAN, |jobs| jobs.oldest as f64 / 1_000.0);
    gauge!(JOBS_OLDEST, "kind" => kind.name()).set(oldest);
}
