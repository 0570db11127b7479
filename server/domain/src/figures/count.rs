//! Counting a period: the one place whose statements count children for
//! anybody outside the team that reads. What was sent is read slice by slice,
//! so that a million views take no more memory than a thousand.

use std::time::Instant;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError};
use heard_vocabulary::{Claim, Helped, Verdict};

use super::complaints::complaints;
use super::decided::decided;
use super::period::Period;
use super::tables::Table;
use super::tally::{Entry, Judged, Tally, Who};
use crate::Heard;

/// Views read at a time: so few that whoever reads the queue meanwhile waits for
/// a few milliseconds at most.
const SLICE: i64 = 250;

/// For how many times as long as a slice took nothing is read after it. Nobody waits for
/// figures, and colleagues read the queue on the same processors. Longer, and a million
/// views take more than a minute; shorter, and the queue feels it (`make bench` shows both).
const RESTS_ON_SQLITE: f32 = 1.75;
/// The same where the database computes beside this process.
const RESTS_ON_POSTGRES: f32 = 1.5;

/// Counts everything of `period` into `tally`, telling `told` how far it is
/// after each slice.
pub(super) async fn count<F, Fut>(
    heard: &Heard,
    period: Period,
    tally: &mut Tally,
    mut told: F,
) -> Result<(), StorageError>
where
    F: FnMut(Moment) -> Fut,
    Fut: Future<Output = Result<(), StorageError>>,
{
    let (mut from, until) = (period.starts(), period.ends());
    while from < until {
        let began = Instant::now();
        let mut conn = heard.words().read().await?;
        let to = slice_end(&mut conn, from, until).await?;
        slice(&mut conn, from, to, tally).await?;
        let rests = if conn.is_postgres() { RESTS_ON_POSTGRES } else { RESTS_ON_SQLITE };
        drop(conn);
        told(to).await?;
        from = to;
        if from < until {
            tokio::time::sleep(began.elapsed().mul_f32(rests)).await;
        }
    }
    if tally.tables.contains(&Table::VerdictsByClaim) || tally.tables.contains(&Table::VerdictsByObjective) {
        verdicts(heard, period, tally).await?;
    }
    if tally.tables.contains(&Table::Complaints) {
        complaints(heard, period, tally).await?;
    }
    if tally.tables.contains(&Table::Decided) {
        decided(heard, period, tally).await?;
    }
    Ok(())
}

/// The moment after so many views, or the period's end.
async fn slice_end(conn: &mut Conn, from: Moment, until: Moment) -> Result<Moment, StorageError> {
    let sql = "SELECT received_at FROM listed_view WHERE received_at >= $1 AND received_at < $2
               ORDER BY received_at LIMIT 1 OFFSET $3";
    let row = conn.first(sql, args![from, until, SLICE]).await?;
    let at = row.map(|row| row.moment("received_at")).transpose()?;
    // Thousands in one millisecond: they are read together.
    Ok(at.map_or(until, |at| if at > from { at } else { at.plus(1) }))
}

/// Counts those of a slice, in the order in which they were sent. The database hands
/// over one text for all of them: SQLite's driver passes every row through a channel between
/// two threads, and a quarter has millions. Links and themes are found by the moment as well
/// as by the view: they lie side by side in an index of that order, and ids are random.
async fn slice(conn: &mut Conn, from: Moment, to: Moment, tally: &mut Tally) -> Result<(), StorageError> {
    let postgres = conn.is_postgres();
    let hex = |column: &str| match postgres {
        true => format!("encode({column}, 'hex')"),
        false => format!("hex({column})"),
    };
    let (owner, id, service) = (hex("v.owner_key"), hex("v.id"), hex("v.service_id"));
    // What one group said is one entry, however much of it was typed in.
    let meeting = hex("n.meeting_id");
    let nobody = format!(
        "COALESCE((SELECT {meeting} FROM view_entry n WHERE n.view_id = v.id AND n.meeting_id IS NOT NULL), {id})"
    );
    let (objective, theme) = (hex("e.to_id"), hex("t.theme_id"));
    let sql = format!(
        "SELECT string_agg(
            CASE WHEN v.signed_in = 1 THEN 'child ' || {owner} ELSE 'nobody ' || {nobody} END
            || ' ' || v.helped || ' ' || COALESCE(CAST(v.mood AS TEXT), '{NOTHING}')
            || ' ' || CASE WHEN v.service_id IS NULL THEN '{NOTHING}' ELSE {service} END
            || ' ' || COALESCE((SELECT string_agg({objective}, ',') FROM evidence_link e
                WHERE e.said_at = v.received_at AND e.from_id = v.id), '{NOTHING}')
            || ' ' || COALESCE((SELECT string_agg({theme}, ',') FROM view_theme t
                WHERE t.received_at = v.received_at AND t.view_id = v.id), '{NOTHING}'),
            ';' ORDER BY v.received_at, v.id) AS entries
         FROM countable_view v WHERE v.received_at >= $1 AND v.received_at < $2"
    );
    let row = conn.first(sql, args![from, to]).await?;
    let entries = row.map(|row| row.text_opt("entries")).transpose()?.flatten().unwrap_or_default();
    for entry in entries.split(';').filter(|entry| !entry.is_empty()) {
        tally.add(&read(entry).ok_or(StorageError::inconsistent("view", "what was sent, as it is counted"))?);
    }
    Ok(())
}

/// Stands for what is not there.
const NOTHING: &str = "-";

/// One entry of the text of a slice.
fn read(entry: &str) -> Option<Entry> {
    let mut fields = entry.split(' ');
    let mut next = || fields.next();
    let who = match (next()?, id(next()?)?) {
        ("child", owner) => Who::Child(owner),
        (_, view) => Who::Nobody(view),
    };
    Some(Entry {
        who,
        helped: Helped::parse(next()?).unwrap_or(Helped::NotAsked),
        mood: there(next()?, |mood| mood.parse().ok())?,
        service: there(next()?, id)?,
        objectives: there(next()?, ids)?.unwrap_or_default(),
        themes: there(next()?, ids)?.unwrap_or_default(),
    })
}

fn id<T: From<[u8; 16]>>(hex: &str) -> Option<T> {
    uuid::Uuid::try_parse(hex).ok().map(|id| T::from(id.into_bytes()))
}

fn ids<T: From<[u8; 16]>>(hex: &str) -> Option<Vec<T>> {
    hex.split(',').map(id).collect()
}

/// A field that may hold nothing; `None` where it cannot be read.
fn there<T>(field: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if field == NOTHING { Some(None) } else { read(field).map(Some) }
}

/// What was said of answers in this period, by those with an account.
async fn verdicts(heard: &Heard, period: Period, tally: &mut Tally) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT v.owner_key, r.objective_id, n.claim, rv.verdict FROM response_view rv
               JOIN listed_view v ON v.id = rv.view_id
               JOIN response r ON r.id = rv.response_id
               JOIN response_version n ON n.response_id = r.id AND n.version = COALESCE(rv.judged, r.version)
               WHERE rv.verdict IS NOT NULL AND v.signed_in = 1 AND rv.verdict_at >= $1 AND rv.verdict_at < $2
               ORDER BY rv.verdict_at, rv.view_id";
    for row in &conn.all(sql, args![period.starts(), period.ends()]).await? {
        let claim = Claim::parse(&row.text("claim")?).ok_or(StorageError::inconsistent("claim", "a claim"))?;
        let verdict =
            Verdict::parse(&row.text("verdict")?).ok_or(StorageError::inconsistent("verdict", "a verdict"))?;
        tally.judge(&Judged { child: row.id("owner_key")?, objective: row.id_opt("objective_id")?, claim, verdict });
    }
    Ok(())
}
