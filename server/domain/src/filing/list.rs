//! What was filed, what waits and what failed, for administrators. It says nothing of any
//! child.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Value, args};
use heard_vocabulary::{CaseAction, FilingFault, FilingKind, FilingState};

use super::opened_receipt;
use crate::Heard;
use crate::ids::FilingId;
use crate::people::{Grant, KeepCaseSystem};
use crate::record::{CaseSystem, record};
use crate::safeguarding::concerns::council_key;
use crate::views::parse;

/// Documents on one page.
pub const PAGE: usize = 50;

/// Counted to here, and no further.
const COUNTED_TO: i64 = 1_000;

/// One document in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilingLine {
    /// What it is called outside.
    pub id: FilingId,
    /// What the first about the same is called.
    pub first: FilingId,
    /// The how-manieth it is about the same.
    pub number: i64,
    /// What it is.
    pub kind: FilingKind,
    /// Where it has got to.
    pub state: FilingState,
    /// When it was made.
    pub made_at: Moment,
    /// Since when it has got there.
    pub state_at: Moment,
    /// When it is tried next, where it waits.
    pub due_at: Moment,
    /// How often it was tried.
    pub tries: i64,
    /// Why it is not there.
    pub fault: Option<FilingFault>,
    /// When administrators were told that it failed, and how many there were.
    pub told: Option<(Moment, i64)>,
    /// What the case system answered.
    pub receipt: Option<String>,
    /// Whether a later one corrects or withdraws it.
    pub corrected: bool,
}

/// A page of the list.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// Its lines, the newest first.
    pub lines: Vec<FilingLine>,
    /// Whether there are older ones.
    pub more: bool,
    /// How many wait and how many failed, counted to 1,000.
    pub waiting: i64,
    /// How many failed.
    pub failed: i64,
}

/// Documents, the newest first: all of them or those in one state, from `after` on.
///
/// # Errors
/// When storage fails or a receipt does not open.
pub async fn listed(
    heard: &Heard,
    _by: &Grant<KeepCaseSystem>,
    state: Option<FilingState>,
    after: Option<(Moment, FilingId)>,
) -> Result<Listed, StorageError> {
    let (sql, values) = statement(state, after);
    let mut conn = heard.words().read().await?;
    let mut rows = conn.all(sql, values).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let mut count = [0, 0];
    for (at, state) in [FilingState::Waiting, FilingState::Failed].into_iter().enumerate() {
        let sql = "SELECT CAST(COUNT(*) AS BIGINT) AS many FROM
                      (SELECT id FROM filing_document WHERE state = $1 LIMIT $2) counted";
        let row = conn.first(sql, args![state.name(), COUNTED_TO]).await?;
        count[at] = row.map_or(Ok(0), |row| row.int("many"))?;
    }
    drop(conn);
    let [waiting, failed] = count;
    let key = council_key(heard).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut one = line(row)?;
        one.receipt = row.blob_opt("receipt")?.map(|sealed| opened_receipt(&key, one.id, &sealed)).transpose()?;
        lines.push(one);
    }
    Ok(Listed { lines, more, waiting, failed })
}

/// Whether one failed that waits for somebody.
///
/// # Errors
/// When storage fails.
pub async fn any_failed(heard: &Heard, _by: &Grant<KeepCaseSystem>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM filing_document WHERE state = $1 LIMIT 1";
    Ok(conn.first(sql, args![FilingState::Failed.name()]).await?.is_some())
}

/// Read along an index that fits: by time, or by state and time.
fn statement(state: Option<FilingState>, after: Option<(Moment, FilingId)>) -> (String, Vec<Value>) {
    let (mut wanted, mut values) = (Vec::new(), Vec::new());
    if let Some(state) = state {
        values.push(Value::from(state.name()));
        wanted.push(format!("d.state = ${}", values.len()));
    }
    if let Some((at, id)) = after {
        values.extend([Value::from(at), Value::from(id)]);
        wanted.push(format!("(d.made_at, d.id) < (${}, ${})", values.len() - 1, values.len()));
    }
    let wanted = if wanted.is_empty() { String::new() } else { format!("WHERE {}", wanted.join(" AND ")) };
    let sql = format!(
        "SELECT d.id, d.first_id, d.number, d.kind, d.state, d.made_at, d.state_at, d.due_at, d.tries, d.fault,
            d.told_at, d.told, d.receipt,
            CAST((SELECT COUNT(*) FROM filing_document o WHERE o.first_id = d.first_id AND o.number > d.number)
                AS BIGINT) AS later
         FROM filing_document d {wanted} ORDER BY d.made_at DESC, d.id DESC LIMIT {}",
        PAGE + 1
    );
    (sql, values)
}

fn line(row: &Row) -> Result<FilingLine, StorageError> {
    let fault = row.text_opt("fault")?;
    Ok(FilingLine {
        id: row.id("id")?,
        first: row.id("first_id")?,
        number: row.int("number")?,
        kind: parse(FilingKind::parse, row, "kind")?,
        state: parse(FilingState::parse, row, "state")?,
        made_at: row.moment("made_at")?,
        state_at: row.moment("state_at")?,
        due_at: row.moment("due_at")?,
        tries: row.int("tries")?,
        fault: fault.as_deref().and_then(FilingFault::parse),
        told: row.moment_opt("told_at")?.zip(row.int_opt("told")?),
        receipt: None,
        corrected: row.int("later")? > 0,
    })
}

/// Has one that failed tried again, or all of them; how many there were.
///
/// # Errors
/// When storage fails.
pub async fn try_again(heard: &Heard, by: &Grant<KeepCaseSystem>, one: Option<FilingId>) -> Result<u64, StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let (mut sql, mut values) = (
                    "UPDATE filing_document SET state = $1, state_at = $2, due_at = $2, tries = 0, told_at = NULL,
                        told = NULL WHERE state = $3"
                        .to_owned(),
                    args![FilingState::Waiting.name(), now, FilingState::Failed.name()],
                );
                if let Some(one) = one {
                    sql.push_str(" AND id = $4");
                    values.push(Value::from(one));
                }
                let again = uow.execute(sql, values).await?;
                if again > 0 {
                    record(uow, actor, CaseAction::FilingTriedAgain, CaseSystem, again.to_string()).await?;
                }
                Ok::<_, StorageError>(again)
            })
        })
        .await
}
