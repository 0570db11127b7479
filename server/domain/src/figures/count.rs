//! Counting a period: the one place whose statements count children for
//! anybody outside the team that reads. What was sent is read slice by slice,
//! so that a million views take no more memory than a thousand.

use std::collections::HashMap;
use std::time::Instant;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError};
use heard_vocabulary::{Claim, Helped, Verdict};

use super::period::Period;
use super::tables::Table;
use super::tally::{Entry, Judged, Tally, Who};
use crate::Heard;
use crate::ids::{ObjectiveId, ThemeId};

/// Views read at a time: so few that whoever reads the queue meanwhile waits for
/// some milliseconds at most.
const SLICE: i64 = 1_000;

/// For how many times as long as a slice took nothing is read after it. Nobody
/// waits for figures, and colleagues read the queue on the same processors.
const RESTS: u32 = 2;

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
        drop(conn);
        told(to).await?;
        from = to;
        if from < until {
            tokio::time::sleep(began.elapsed() * RESTS).await;
        }
    }
    if tally.tables.contains(&Table::VerdictsByClaim) || tally.tables.contains(&Table::VerdictsByObjective) {
        verdicts(heard, period, tally).await?;
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

/// Those of a slice.
const SLICED: &str = "v.received_at >= $1 AND v.received_at < $2";

async fn slice(conn: &mut Conn, from: Moment, to: Moment, tally: &mut Tally) -> Result<(), StorageError> {
    let sql = format!(
        "SELECT v.id, v.owner_key, v.signed_in, v.mood, v.helped, v.service_id FROM countable_view v
         WHERE {SLICED} ORDER BY v.received_at, v.id"
    );
    let views = conn.all(sql, args![from, to]).await?;
    if views.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "SELECT v.id, e.to_id AS other FROM countable_view v JOIN evidence_link e ON e.from_kind = 'view'
            AND e.from_id = v.id AND e.relation = 'evidence_for' AND e.to_kind = 'objective' WHERE {SLICED}"
    );
    let mut objectives = beside::<ObjectiveId>(&conn.all(sql, args![from, to]).await?)?;
    let sql = format!(
        "SELECT v.id, t.theme_id AS other FROM countable_view v JOIN view_theme t ON t.view_id = v.id WHERE {SLICED}"
    );
    let mut themes = beside::<ThemeId>(&conn.all(sql, args![from, to]).await?)?;
    for row in &views {
        let id: [u8; 16] = row.id("id")?;
        tally.add(&Entry {
            who: if row.int("signed_in")? != 0 { Who::Child(row.id("owner_key")?) } else { Who::Nobody(id) },
            mood: row.int_opt("mood")?,
            helped: Helped::parse(&row.text("helped")?).unwrap_or(Helped::NotAsked),
            objectives: objectives.remove(&id).unwrap_or_default(),
            themes: themes.remove(&id).unwrap_or_default(),
            service: row.id_opt("service_id")?,
        });
    }
    Ok(())
}

/// What stands beside each view.
fn beside<T: From<[u8; 16]>>(rows: &[Row]) -> Result<HashMap<[u8; 16], Vec<T>>, StorageError> {
    let mut all: HashMap<[u8; 16], Vec<T>> = HashMap::new();
    for row in rows {
        all.entry(row.id("id")?).or_default().push(row.id("other")?);
    }
    Ok(all)
}

/// What was said of answers in this period, by those with an account.
async fn verdicts(heard: &Heard, period: Period, tally: &mut Tally) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT v.owner_key, r.objective_id, n.claim, rv.verdict FROM response_view rv
               JOIN listed_view v ON v.id = rv.view_id
               JOIN response r ON r.id = rv.response_id
               JOIN response_version n ON n.response_id = r.id AND n.version = r.version
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
