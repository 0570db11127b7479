//! What taking a plan in would change.

use std::sync::Arc;

use heard_storage::{Conn, Row, StorageError, args};

use super::import::{
    Change, Compared, Comparison, DistinctObjective, KnownRow, PlanFile, PlanRow, compare, distinct_objectives,
};
use super::intake::in_turn;
use super::rows::read;
use crate::Heard;
use crate::ids::{PlanId, PlanRowId};

/// So many plans are looked at for rows that a file shares with one of them.
const LOOKED_AT: i64 = 8;

/// What an import would do, or did.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The plan it would change; `None` when it becomes a plan of its own.
    pub plan: Option<PlanId>,
    /// Row by row.
    pub comparison: Comparison,
    /// The file's objectives, each once.
    pub objectives: Vec<DistinctObjective>,
    /// What was read into the plan by then.
    pub(super) readings: Readings,
}

impl Proposal {
    /// Whether the file has any row of the plan.
    #[must_use]
    pub fn shares_rows(&self) -> bool {
        self.comparison.rows.iter().any(|row| row.id.is_some() && !matches!(row.change, Change::Missing))
    }
}

/// How often something was read into a plan, and how often that was undone: another number says
/// that the plan is another one since.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Readings {
    imports: i64,
    undone: i64,
}

impl Readings {
    /// The statement that counts them for the plan `$1`.
    pub const SQL: &'static str =
        "SELECT COUNT(*) AS imports, COUNT(undone_at) AS undone FROM plan_import WHERE plan_id = $1";

    /// As the statement counted them.
    pub fn of(row: Option<&Row>) -> Result<Self, StorageError> {
        let Some(row) = row else { return Ok(Self::default()) };
        Ok(Self { imports: row.int("imports")?, undone: row.int("undone")? })
    }
}

/// What importing `file` would change in the plan that it shares rows with, the one in force
/// first. A file none of whose rows are known becomes a plan of its own.
///
/// # Errors
/// When storage fails.
pub async fn propose(heard: &Heard, file: Arc<PlanFile>) -> Result<Proposal, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM plan ORDER BY in_force DESC, created_at DESC, id DESC LIMIT $1";
    let rows = conn.all(sql, args![LOOKED_AT]).await?;
    let plans = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<PlanId>, StorageError>>()?;
    drop(conn);
    for plan in plans {
        let found = propose_into(heard, Arc::clone(&file), Some(plan)).await?;
        if found.shares_rows() {
            return Ok(found);
        }
    }
    propose_into(heard, file, None).await
}

/// What importing `file` would change in a plan, or in a new one.
///
/// # Errors
/// When storage fails.
pub async fn propose_into(heard: &Heard, file: Arc<PlanFile>, plan: Option<PlanId>) -> Result<Proposal, StorageError> {
    let (mut known, mut readings) = (Known::default(), Readings::default());
    if let Some(plan) = plan {
        let mut conn = heard.words().read().await?;
        readings = Readings::of(conn.first(Readings::SQL, args![plan]).await?.as_ref())?;
        known = known_rows(&mut conn, plan).await?;
    }
    in_turn(move || Proposal {
        plan,
        comparison: compared(&known, &file.rows),
        objectives: distinct_objectives(&file.objectives),
        readings,
    })
    .await
}

/// The rows of a plan: those the newest file has, and those it has not.
#[derive(Debug, Default)]
struct Known {
    live: Vec<KnownRow>,
    gone: Vec<KnownRow>,
}

/// A row that a newer file has again is the one it was, with its history.
fn compared(known: &Known, incoming: &[PlanRow]) -> Comparison {
    let mut comparison = compare(&known.live, incoming);
    let is_new = |row: &Compared| matches!(row.change, Change::New);
    let fresh: Vec<PlanRow> = comparison.rows.iter().filter(|row| is_new(row)).map(|row| row.row.clone()).collect();
    if known.gone.is_empty() || fresh.is_empty() {
        return comparison;
    }
    let mut back = compare(&known.gone, &fresh).rows.into_iter();
    for row in &mut comparison.rows {
        if !is_new(row) {
            continue;
        }
        let Some(found) = back.next() else { break };
        if found.id.is_some() {
            row.id = found.id;
            row.change = match found.change {
                Change::Unchanged => Change::Changed { fields: Vec::new() },
                change => change,
            };
        }
    }
    comparison
}

async fn known_rows(conn: &mut Conn, plan: PlanId) -> Result<Known, StorageError> {
    let sql = "SELECT id, content, missing_since FROM plan_row WHERE plan_id = $1 ORDER BY position";
    let mut known = Known::default();
    for stored in &conn.all(sql, args![plan]).await? {
        let id: PlanRowId = stored.id("id")?;
        let row = KnownRow { id: id.to_string(), row: read(&stored.text("content")?)? };
        match stored.moment_opt("missing_since")? {
            None => known.live.push(row),
            Some(_) => known.gone.push(row),
        }
    }
    Ok(known)
}
