//! How a job is claimed, and how a try is finished.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, args};
use sha2::{Digest as _, Sha256};

use super::{INSERT, Job, JobKind, Terms, Then, Tried, first_half};
use crate::Heard;

/// The id of the one row of a kind that runs by itself.
fn standing(kind: JobKind) -> [u8; 16] {
    first_half(Sha256::new().chain_update(b"standing job").chain_update(kind.name()))
}

/// What is due of a kind: `$1` the kind, `$2` now, `$3` from when on a day is no
/// day anybody meant, because the machine's clock was wrong when it was set.
const DUE: &str = "kind = $1 AND done_at IS NULL AND (run_at <= $2 OR run_at > $3)
    AND (lease_until IS NULL OR lease_until <= $2)";

/// Claims what is due on these terms, up to as many as run side by side. On
/// PostgreSQL several processes claim side by side without meeting.
///
/// # Errors
/// When storage fails.
pub async fn claim(heard: &Heard, terms: &Terms) -> Result<Vec<Job>, StorageError> {
    let Terms { kind, every, lease, at_once, .. } = *terms;
    let too_far = move |now: Moment| every.map_or(Moment(i64::MAX), |period| now.plus(period));
    let mut conn = heard.words().read().await?;
    let now = heard.now();
    let due = format!("SELECT 1 AS one FROM job WHERE {DUE} LIMIT 1");
    let mut any = conn.first(due, args![kind.name(), now, too_far(now)]).await?.is_some();
    if !any && every.is_some() {
        // The first time ever: its row is made, and it runs at once.
        any = conn.first("SELECT 1 AS one FROM job WHERE id = $1", args![standing(kind)]).await?.is_none();
    }
    drop(conn);
    if !any {
        return Ok(Vec::new());
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                if every.is_some() {
                    uow.defer(INSERT, args![standing(kind), kind.name(), "null", now]);
                }
                // An array is read once, whatever way PostgreSQL chooses: never more than wanted.
                let which = match uow.is_postgres() {
                    true => format!(
                        "= ANY (ARRAY (SELECT id FROM job WHERE {DUE} ORDER BY run_at LIMIT $5 FOR UPDATE SKIP LOCKED))"
                    ),
                    false => format!("IN (SELECT id FROM job WHERE {DUE} ORDER BY run_at LIMIT $5)"),
                };
                let sql = format!(
                    "UPDATE job SET lease_until = $4, attempts = attempts + 1 WHERE id {which}
                     RETURNING id, payload, attempts"
                );
                let until = now.plus(lease);
                let rows = uow.all(sql, args![kind.name(), now, too_far(now), until, at_once]).await?;
                rows.iter().map(|row| job(row, until)).collect()
            })
        })
        .await
}

fn job(row: &Row, lease: Moment) -> Result<Job, StorageError> {
    Ok(Job { id: row.id("id")?, payload: row.text("payload")?, attempts: row.int("attempts")?, lease })
}

/// Writes down how a try went; whether the job was still this claim's. One
/// whose lease ended meanwhile is somebody else's, and they say how it went.
///
/// # Errors
/// When storage fails: the lease ends and the job is tried again.
pub async fn finish(heard: &Heard, terms: &Terms, job: &Job, tried: Tried) -> Result<bool, StorageError> {
    let (id, attempts, lease, terms) = (job.id, job.attempts, job.lease, *terms);
    let out_of_tries = matches!(tried, Tried::Hopeless(_)) || attempts >= terms.tries;
    let stuck = tried != Tried::Done && out_of_tries;
    let mine = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let (why, said) = match tried {
                    Tried::Done => return done(uow, terms.every, id, lease).await,
                    Tried::Failed(why, said) => (why, said),
                    Tried::Hopeless(why) if terms.every.is_none() => return give_up(uow, id, lease, why).await,
                    Tried::Hopeless(why) => (why, None),
                };
                if stuck && terms.then == Then::Stop {
                    return give_up(uow, id, lease, why).await;
                }
                let (next, since) = (now.plus(pause(&terms, attempts, said)), stuck.then_some(now));
                let sql = "UPDATE job SET lease_until = NULL, run_at = $1, last_error = $2,
                           stuck_at = COALESCE(stuck_at, $3) WHERE id = $4 AND lease_until = $5";
                uow.execute(sql, args![next, why, since, id, lease]).await
            })
        })
        .await?;
    if mine == 1 && stuck {
        tracing::error!(kind = terms.kind.name(), attempts, "a job had all its tries; administrators are shown it");
    }
    Ok(mine == 1)
}

/// It is done: until its time comes again, or for good. What it was about is
/// nobody's business any more.
async fn done(uow: &mut Uow, every: Option<i64>, id: [u8; 16], lease: Moment) -> Result<u64, StorageError> {
    let now = uow.now();
    match every {
        Some(period) => {
            let sql = "UPDATE job SET lease_until = NULL, run_at = $1, attempts = 0, last_error = NULL,
                       stuck_at = NULL WHERE id = $2 AND lease_until = $3";
            uow.execute(sql, args![now.plus(period), id, lease]).await
        }
        None => {
            let sql = "UPDATE job SET lease_until = NULL, done_at = $1, last_error = NULL, payload = '',
                       stuck_at = NULL WHERE id = $2 AND lease_until = $3";
            uow.execute(sql, args![now, id, lease]).await
        }
    }
}

async fn give_up(uow: &mut Uow, id: [u8; 16], lease: Moment, why: &'static str) -> Result<u64, StorageError> {
    let now = uow.now();
    // What it was about stays until an administrator has it tried again or lets it go.
    let sql = "UPDATE job SET lease_until = NULL, done_at = $1, stuck_at = $1, last_error = $2
               WHERE id = $3 AND lease_until = $4";
    uow.execute(sql, args![now, why, id, lease]).await
}

/// How long to wait after so many tries.
fn pause(terms: &Terms, attempts: i64, said: Option<i64>) -> i64 {
    let grown = Moment::MINUTE.saturating_mul(1 << attempts.clamp(0, 16)) / 2;
    said.unwrap_or(grown).min(terms.longest_pause).max(1_000)
}
