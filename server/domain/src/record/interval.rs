//! What the words lost: they were put back from a copy, or the end of the log was cut
//! off. The key store remembers how far the log had got; where that line is not there
//! any more, everything since is missing, alarms too.

use heard_storage::clock::Moment;
use heard_storage::crypto::{open as unseal, seal};
use heard_storage::entropy::random16;
use heard_storage::{Mark, Row, StorageError, args, text};
use heard_vocabulary::IntervalAction;

use super::record;
use crate::Heard;
use crate::ids::{AccountId, IntervalId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, SignOffConcerns, StaffHome, names_of};
use crate::safeguarding::concerns::council_key;

/// The program in the log.
const PROGRAM: &str = "heard";

/// The longest account of what was looked at, in characters.
const LONGEST: usize = 2_000;

/// That something is missing.
#[derive(Debug, Clone, Copy)]
pub struct MissingInterval;

/// A time of which nothing is here.
#[derive(Debug, Clone)]
pub struct Interval {
    /// Which.
    pub id: IntervalId,
    /// The last line before it.
    pub from: Moment,
    /// When it was noticed: what came until then may be missing.
    pub until: Moment,
}

/// Looks whether the log still has the line that was its newest. Where it has not, that
/// is written down and told, once.
///
/// # Errors
/// When storage fails.
pub async fn look_for_what_is_missing(heard: &Heard) -> Result<(), StorageError> {
    let mark = heard.key_store().mark().await?;
    if let Some(mark) = &mark
        && !is_there(heard, mark).await?
    {
        // What was logged since belongs to the time after it; where nothing is left, everything is missing.
        let mut conn = heard.words().read().await?;
        let sql = "SELECT at FROM audit_log WHERE at <= $1 ORDER BY seq DESC LIMIT 1";
        let before = conn.first(sql, args![mark.at]).await?;
        drop(conn);
        let from = before.map_or(Ok(Moment(0)), |row| row.moment("at"))?;
        note(heard, mark.hash.clone(), from).await?;
    }
    // After that was noted: a copy that is put back once more does not have its line.
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT seq, at, hash FROM audit_log ORDER BY seq DESC LIMIT 1", vec![]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(()) };
    let newest = Mark { seq: row.int("seq")?, hash: row.blob("hash")?, at: row.moment("at")? };
    if mark.as_ref() == Some(&newest) { Ok(()) } else { heard.key_store().set_mark(newest).await }
}

async fn is_there(heard: &Heard, mark: &Mark) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT hash FROM audit_log WHERE seq = $1", args![mark.seq]).await?;
    Ok(row.map(|row| row.blob("hash")).transpose()?.is_some_and(|hash| hash == mark.hash))
}

/// Says that the words were put back together with the keys, so that the next look finds
/// something missing since their newest line.
///
/// # Errors
/// When storage fails.
pub async fn put_back_with_keys(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT at FROM audit_log ORDER BY seq DESC LIMIT 1", vec![]).await?;
    drop(conn);
    let at = row.map_or(Ok(Moment(0)), |row| row.moment("at"))?;
    // No line has this number.
    heard.key_store().set_mark(Mark { seq: 0, hash: random16(heard.entropy()).to_vec(), at }).await
}

/// Writes down what is missing, once for the line that is not there any more.
async fn note(heard: &Heard, lost: Vec<u8>, from: Moment) -> Result<(), StorageError> {
    let id = IntervalId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "INSERT INTO missing_interval (id, lost, from_at, until_at) VALUES ($1, $2, $3, $4)
                           ON CONFLICT (lost) DO NOTHING";
                if uow.execute(sql, args![id, lost, from, now]).await? > 0 {
                    record(uow, PROGRAM, IntervalAction::Noticed, MissingInterval, from.iso_minute()).await?;
                    raise(uow, Event::IntervalMissing(id)).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

fn interval(row: &Row) -> Result<Interval, StorageError> {
    Ok(Interval { id: row.id("id")?, from: row.moment("from_at")?, until: row.moment("until_at")? })
}

/// Times of which nothing is here, and of which nobody said that what came otherwise
/// was looked at; for every member of staff.
///
/// # Errors
/// When storage fails.
pub async fn missing(heard: &Heard, _by: &Grant<StaffHome>) -> Result<Vec<Interval>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, from_at, until_at FROM missing_interval WHERE checked_at IS NULL ORDER BY until_at";
    conn.all(sql, vec![]).await?.iter().map(interval).collect()
}

/// Why it is not said that it was looked at.
#[derive(Debug, thiserror::Error)]
pub enum CheckedError {
    /// It is not said what was looked at.
    #[error("nothing is written")]
    NoText,
    /// Longer than 2,000 characters.
    #[error("too long")]
    TooLong,
    /// Somebody said so already.
    #[error("it is signed already")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn place(id: IntervalId) -> Vec<u8> {
    [b"missing_interval.sealed:".as_slice(), &id.bytes()].concat()
}

/// A safeguarding lead signs that what came by e-mail, by telephone and to the emergency
/// duty team in that time was looked at, and what of it was entered again.
///
/// # Errors
/// [`CheckedError`].
pub async fn checked(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    id: IntervalId,
    what: &str,
) -> Result<(), CheckedError> {
    if text::is_empty(what) {
        return Err(CheckedError::NoText);
    }
    if text::length(what) > LONGEST {
        return Err(CheckedError::TooLong);
    }
    let key = council_key(heard).await?;
    let sealed = seal(&key, &place(id), what.trim().as_bytes(), heard.entropy());
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE missing_interval SET checked_at = $2, checked_by = $3, sealed = $4
                           WHERE id = $1 AND checked_at IS NULL";
                if uow.execute(sql, args![id, now, me, sealed]).await? == 0 {
                    return Err(CheckedError::Gone);
                }
                record(uow, actor, IntervalAction::Checked, MissingInterval, "").await?;
                Ok(())
            })
        })
        .await
}

/// One that was looked at: by whom, when, and what they wrote.
#[derive(Debug, Clone)]
pub struct CheckedInterval {
    /// Which time.
    pub interval: Interval,
    /// By whom, where they are still known.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
    /// What was looked at; `None` where that cannot be read.
    pub what: Option<String>,
}

/// Those that were signed last, for whoever looks back.
///
/// # Errors
/// When storage fails.
pub async fn checked_before(heard: &Heard, _by: &Grant<SignOffConcerns>) -> Result<Vec<CheckedInterval>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT * FROM missing_interval WHERE checked_at IS NOT NULL ORDER BY checked_at DESC LIMIT 10";
    let rows = conn.all(sql, vec![]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = council_key(heard).await?;
    let who = rows.iter().map(|row| row.id_opt("checked_by")).collect::<Result<Vec<Option<AccountId>>, _>>()?;
    let names = names_of(heard, &mut conn, &who.iter().copied().flatten().collect::<Vec<_>>()).await?;
    let mut found = Vec::with_capacity(rows.len());
    for (row, by) in rows.iter().zip(who) {
        let interval = interval(row)?;
        let by = by.and_then(|by| names.get(&by)).map(|identity| identity.name.clone());
        let what = unseal(&key, &place(interval.id), &row.blob("sealed")?).ok();
        let what = what.and_then(|plain| String::from_utf8(plain).ok());
        found.push(CheckedInterval { interval, by, at: row.moment("checked_at")?, what });
    }
    Ok(found)
}
