//! What whoever chairs the board reads a week before: what changed, what is missing, what is
//! overdue, and where leads and children say different things.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::Contrast;

use super::columns::{Column, compared};
use super::cycle::{BoardDay, next_day};
use super::lines::{IN_FORCE, WorkLine, lines};
use crate::Heard;
use crate::ids::PlanRowId;
use crate::people::{Grant, ReadBrief};

/// How far a brief looks back where no board was before, in days.
const BACK: i32 = 92;

/// As many changes as a brief holds.
const CHANGES: i64 = 200;

/// A rating that is another one than it was.
#[derive(Debug, Clone)]
pub struct ChangedLine {
    /// The action, as it stands now.
    pub line: WorkLine,
    /// When it was rated.
    pub at: Moment,
    /// The rating before.
    pub was: Option<String>,
    /// The rating then.
    pub rating: String,
    /// Why.
    pub reason: String,
}

/// What there is to know before the board meets.
#[derive(Debug, Clone)]
pub struct Brief {
    /// The day of the board.
    pub board: BoardDay,
    /// From which day on changes are told.
    pub since: Day,
    /// How many actions there are.
    pub actions: usize,
    /// What is rated otherwise than before, the newest first.
    pub changed: Vec<ChangedLine>,
    /// What nothing was written about since its lead was asked.
    pub missing: Vec<WorkLine>,
    /// What no account leads.
    pub without: Vec<WorkLine>,
    /// What is overdue.
    pub overdue: Vec<WorkLine>,
    /// Where the lead and children say different things.
    pub against: Vec<Column>,
    /// How many actions are rated.
    pub rated: usize,
    /// Of how many of them it is too early to say whether children say the same.
    pub too_early: usize,
}

/// The brief for the next board; `None` where no day of it is known.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn brief(heard: &Heard, _by: &Grant<ReadBrief>) -> Result<Option<Brief>, StorageError> {
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let (next, before) = next_day(&mut conn, today).await?;
    let Some(board) = next else { return Ok(None) };
    let since = before.map_or_else(|| today.plus(-BACK), |before| before.day);
    let lines = lines(heard, &mut conn).await?;
    let changed = changed(&mut conn, since, &lines).await?;
    drop(conn);
    let columns = compared(heard).await?;
    let rated = columns.iter().filter(|one| one.says != Some(Contrast::NotRated)).count();
    let too_early = columns.iter().filter(|one| one.says.is_none()).count();
    let against = columns.into_iter().filter(Column::differs).collect();
    let (mut missing, mut without, mut overdue) = (Vec::new(), Vec::new(), Vec::new());
    for line in &lines {
        if line.lead.is_none() {
            without.push(line.clone());
        } else if board.asked.is_some_and(|asked| line.is_missing_since(asked)) {
            missing.push(line.clone());
        }
        if line.is_overdue(today) {
            overdue.push(line.clone());
        }
    }
    let actions = lines.len();
    Ok(Some(Brief { board, since, actions, changed, missing, without, overdue, against, rated, too_early }))
}

/// What was rated otherwise since a day, by whatever way, the newest first. A first rating is
/// no change, and what somebody wrote by mistake and took back is none.
async fn changed(conn: &mut Conn, since: Day, lines: &[WorkLine]) -> Result<Vec<ChangedLine>, StorageError> {
    let sql = format!(
        "SELECT c.row_id, c.at, c.was, c.rating, c.reason FROM (
             SELECT g.row_id, g.at, g.rating, g.reason,
                 (SELECT o.rating FROM plan_row_rating o WHERE o.row_id = g.row_id AND o.at < g.at
                  AND o.void = 0 ORDER BY o.at DESC LIMIT 1) AS was
             FROM plan_row_rating g JOIN plan_row r ON r.id = g.row_id
             WHERE r.plan_id = {IN_FORCE} AND g.at >= $1 AND g.void = 0 AND g.rating IS NOT NULL) c
         WHERE c.was <> c.rating ORDER BY c.at DESC, c.row_id LIMIT $2"
    );
    let rows = conn.all(sql, args![since.start(), CHANGES]).await?;
    let mut changed = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: PlanRowId = row.id("row_id")?;
        let Some(line) = lines.iter().find(|line| line.id == id) else { continue };
        changed.push(ChangedLine {
            line: line.clone(),
            at: row.moment("at")?,
            was: row.text_opt("was")?,
            rating: row.text("rating")?,
            reason: row.text("reason")?,
        });
    }
    Ok(changed)
}
