//! The plan beside what is published of children's voices: what it misses (STR-09), a
//! Lundy check of all of it (STR-08), and what the next strategy may say (STR-10).

use std::collections::{HashMap, HashSet};

use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::Trend;

use super::contrast::Beside;
use super::lundy::{Counts, Lundy};
use super::read::{ObjectiveLine, objective_lines};
use crate::Heard;
use crate::evidence::Kind;
use crate::figures::tables::Table;
use crate::figures::{About, Listed, Published};
use crate::ids::{ObjectiveId, PlanRowId, ThemeId};
use crate::people::{Grant, ReadStrategy};
use crate::responses::ResponseState;

/// Actions with no voice behind them are listed up to so many.
const LISTED: i64 = 200;

/// A heading of the coding frame, as far as it is spoken of.
#[derive(Debug, Clone)]
pub struct HeadingLine {
    /// The heading.
    pub id: ThemeId,
    /// As staff write it.
    pub title: String,
    /// How many young people spoke of it.
    pub voices: Published,
    /// Against the period before.
    pub trend: Trend,
    /// How much came without an account.
    pub entries: Published,
    /// The objectives of the plan that are for it: linked by hand, or by an answer that is
    /// about both.
    pub objectives: Vec<ObjectiveId>,
    /// Its check.
    pub lundy: Lundy,
}

/// An action that nothing said stands behind.
#[derive(Debug, Clone)]
pub struct SilentAction {
    /// The action.
    pub id: PlanRowId,
    /// Under which objective.
    pub objective: ObjectiveId,
    /// The council's reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: String,
}

/// All of it.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// Which figures these are.
    pub listed: Listed,
    /// Objectives of the plan in force, in its order, each with its check.
    pub objectives: Vec<(ObjectiveLine, Lundy)>,
    /// Headings that are in use, most spoken of first.
    pub headings: Vec<HeadingLine>,
    /// Actions that nothing said stands behind, the first `LISTED` of them.
    pub silent: Vec<SilentAction>,
    /// How many there are.
    pub silent_in_all: i64,
    /// Actions in the plan.
    pub actions: i64,
}

/// The plan in force beside what was published last.
///
/// # Errors
/// When storage fails. `Ok(None)` before anything was published.
pub async fn outlook(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Option<Outlook>, StorageError> {
    let Some(beside) = Beside::newest(heard).await? else { return Ok(None) };
    let counts = Counts::of(heard, beside.now.listed.period).await?;
    let mut conn = heard.words().read().await?;
    let lines = objective_lines(heard, &mut conn, Some(&beside)).await?;
    let joined = joined(heard, &mut conn).await?;
    let ids: Vec<ObjectiveId> = lines.iter().map(|line| line.id).collect();
    let (silent, silent_in_all) = silent(&mut conn, &ids).await?;
    let actions = actions(&mut conn, &ids).await?;
    drop(conn);
    let objectives = lines.into_iter().map(|line| {
        let lundy = counts.of_objective(&beside.now, line.id);
        (line, lundy)
    });
    Ok(Some(Outlook {
        objectives: objectives.collect(),
        headings: headings(heard, &beside, &counts, &joined),
        silent,
        silent_in_all,
        actions,
        listed: beside.now.listed.clone(),
    }))
}

/// The check of one objective beside what was published last.
///
/// # Errors
/// When storage fails.
pub(super) async fn lundy_of(heard: &Heard, beside: &Beside, id: ObjectiveId) -> Result<Lundy, StorageError> {
    let counts = Counts::of(heard, beside.now.listed.period).await?;
    Ok(counts.of_objective(&beside.now, id))
}

fn headings(
    heard: &Heard,
    beside: &Beside,
    counts: &Counts,
    joined: &HashMap<ThemeId, HashSet<ObjectiveId>>,
) -> Vec<HeadingLine> {
    let catalogue = heard.catalogue();
    let in_use = catalogue.themes.iter().filter(|theme| theme.depth == 0 && theme.in_use());
    let mut lines: Vec<HeadingLine> = in_use
        .map(|theme| {
            let about = About::Theme(theme.id);
            let voices = beside.now.count(Table::TopThemes, &about);
            let before = beside.before.as_ref().map(|before| before.count(Table::TopThemes, &about));
            let theirs = joined.get(&theme.id);
            let is_theirs = |id: &ObjectiveId| theirs.is_some_and(|theirs| theirs.contains(id));
            HeadingLine {
                id: theme.id,
                title: theme.title.clone(),
                voices,
                trend: voices.trend(before.unwrap_or(Published::WITHHELD)),
                entries: beside.now.count(Table::Entries, &about),
                objectives: catalogue.objectives.iter().map(|one| one.id).filter(is_theirs).collect(),
                lundy: counts.of_heading(&beside.now, theme.id),
            }
        })
        .collect();
    let about = |count: Published| count.about().unwrap_or_default();
    lines.sort_by_key(|line| std::cmp::Reverse((about(line.voices), about(line.entries))));
    lines
}

/// Which objectives a heading has: linked by hand, it or a theme under it, or by an answer
/// that is public and about both.
async fn joined(heard: &Heard, conn: &mut Conn) -> Result<HashMap<ThemeId, HashSet<ObjectiveId>>, StorageError> {
    let catalogue = heard.catalogue();
    let (set, ids) = any_of(1, catalogue.objectives.iter().map(|objective| objective.id));
    let sql = format!(
        "SELECT from_id AS theme, to_id AS objective FROM evidence_link
         WHERE to_kind = '{}' AND to_id IN {set} AND from_kind = '{}'",
        Kind::Objective.name(),
        Kind::Theme.name()
    );
    let mut rows = conn.all(sql, ids).await?;
    let sql = "SELECT DISTINCT theme_id AS theme, objective_id AS objective FROM response
               WHERE state = $1 AND theme_id IS NOT NULL AND objective_id IS NOT NULL";
    rows.extend(conn.all(sql, args![ResponseState::Published.name()]).await?);
    let mut joined: HashMap<ThemeId, HashSet<ObjectiveId>> = HashMap::new();
    for row in &rows {
        let Some(theme) = catalogue.standing_theme(row.id("theme")?) else { continue };
        joined.entry(catalogue.heading(theme)).or_default().insert(row.id("objective")?);
    }
    Ok(joined)
}

/// Nothing that was said, answered or learned is linked to an action.
const SILENT: &str = "r.kind = 'action' AND r.missing_since IS NULL
    AND NOT EXISTS (SELECT 1 FROM evidence_link e WHERE e.to_kind = 'row' AND e.to_id = r.id)
    AND NOT EXISTS (SELECT 1 FROM evidence_link e WHERE e.from_kind = 'row' AND e.from_id = r.id)
    AND NOT EXISTS (SELECT 1 FROM procedure_learned l WHERE l.row_id = r.id)";

async fn silent(conn: &mut Conn, objectives: &[ObjectiveId]) -> Result<(Vec<SilentAction>, i64), StorageError> {
    let (set, ids) = any_of(1, objectives.iter().copied());
    let sql = format!("SELECT COUNT(*) AS n FROM plan_row r WHERE r.objective_id IN {set} AND {SILENT}");
    let in_all = conn.first(sql, ids.clone()).await?.map_or(Ok(0), |row| row.int("n"))?;
    let sql = format!(
        "SELECT r.id, r.objective_id, r.reference, r.activity FROM plan_row r
         WHERE r.objective_id IN {set} AND {SILENT} ORDER BY r.position LIMIT {LISTED}"
    );
    let rows = conn.all(sql, ids).await?;
    let action = |row: &heard_storage::Row| -> Result<SilentAction, StorageError> {
        Ok(SilentAction {
            id: row.id("id")?,
            objective: row.id("objective_id")?,
            reference: row.text_opt("reference")?,
            activity: row.text_opt("activity")?.unwrap_or_default(),
        })
    };
    Ok((rows.iter().map(action).collect::<Result<_, _>>()?, in_all))
}

async fn actions(conn: &mut Conn, objectives: &[ObjectiveId]) -> Result<i64, StorageError> {
    let (set, ids) = any_of(1, objectives.iter().copied());
    let sql = format!(
        "SELECT COUNT(*) AS n FROM plan_row WHERE objective_id IN {set} AND kind = 'action' AND missing_since IS NULL"
    );
    conn.first(sql, ids).await?.map_or(Ok(0), |row| row.int("n"))
}
