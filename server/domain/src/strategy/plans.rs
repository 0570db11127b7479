//! The council's plans: its strategy, its pledge, its charter. One of them is in force.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{PlanAction, PlanKind};

use super::ask::tell_leads;
use super::before::UNDONE_WITHIN;
use super::import_plan::Imported;
use super::remove_plan::can_be_removed;
use crate::Heard;
use crate::ids::{ImportId, PlanId};
use crate::people::{EditStrategy, Grant, ReadStrategy};
use crate::record::record;
use crate::views::parse;

/// Whether anything stands in the plan `$1`: an action, a measure or an objective.
const STANDS: &str = "SELECT 1 AS one FROM plan p WHERE p.id = $1
    AND (EXISTS (SELECT 1 FROM plan_row r WHERE r.plan_id = p.id AND r.missing_since IS NULL)
        OR EXISTS (SELECT 1 FROM objective o WHERE o.plan_id = p.id AND o.missing_since IS NULL))";

const IN_FORCE_NOW: &str = "UPDATE plan SET in_force = 1, was_in_force = 1 WHERE id = $1 AND in_force = 0";

/// So many imports are listed, the newest of all plans.
const LISTED: i64 = 200;

/// A plan in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// The plan.
    pub id: PlanId,
    /// What it is.
    pub kind: PlanKind,
    /// What it is called.
    pub title: String,
    /// Whether it is the one in force.
    pub in_force: bool,
    /// How many objectives it has.
    pub objectives: i64,
    /// How many actions and measures its newest file has.
    pub rows: i64,
    /// What was read into it, newest first.
    pub imports: Vec<ImportLine>,
}

/// That a file was read into a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportLine {
    /// The import.
    pub id: ImportId,
    /// The file's name.
    pub file: String,
    /// When.
    pub at: Moment,
    /// When it was undone, where it was.
    pub undone: Option<Moment>,
    /// Whether it can be undone: the newest of its plan, for thirty days.
    pub can_be_undone: bool,
}

/// One plan, with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPage {
    /// The plan.
    pub line: PlanLine,
    /// Its objectives: number, words, young people's words.
    pub objectives: Vec<(i64, String, Option<String>)>,
    /// Whether it can be removed.
    pub can_be_removed: bool,
}

/// The plan in force.
pub(super) async fn in_force(conn: &mut Conn) -> Result<Option<PlanId>, StorageError> {
    let row = conn.first("SELECT id FROM plan WHERE in_force = 1", vec![]).await?;
    row.map(|row| row.id("id")).transpose()
}

/// Every plan, the one in force first.
///
/// # Errors
/// When storage fails.
pub async fn plans(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Vec<PlanLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT p.id, p.kind, p.title, p.in_force,
                  (SELECT COUNT(*) FROM objective o WHERE o.plan_id = p.id AND o.missing_since IS NULL) AS objectives,
                  (SELECT COUNT(*) FROM plan_row r WHERE r.plan_id = p.id AND r.missing_since IS NULL) AS row_count
               FROM plan p ORDER BY p.in_force DESC, p.created_at DESC, p.id DESC";
    let rows = conn.all(sql, vec![]).await?;
    let sql = "SELECT id, plan_id, file_name, imported_at, undone_at FROM plan_import
               ORDER BY imported_at DESC, id DESC LIMIT $1";
    let mut imports = by_plan(heard.now(), &conn.all(sql, args![LISTED]).await?)?;
    let line = |row: &Row| -> Result<PlanLine, StorageError> {
        let id: PlanId = row.id("id")?;
        Ok(PlanLine {
            id,
            kind: parse(PlanKind::parse, row, "kind")?,
            title: row.text("title")?,
            in_force: row.int("in_force")? == 1,
            objectives: row.int("objectives")?,
            rows: row.int("row_count")?,
            imports: imports.remove(&id).unwrap_or_default(),
        })
    };
    rows.iter().map(line).collect()
}

fn by_plan(now: Moment, rows: &[Row]) -> Result<HashMap<PlanId, Vec<ImportLine>>, StorageError> {
    let mut imports: HashMap<PlanId, Vec<ImportLine>> = HashMap::new();
    for row in rows {
        let (at, undone) = (row.moment("imported_at")?, row.moment_opt("undone_at")?);
        let of_plan = imports.entry(row.id("plan_id")?).or_default();
        let newest = of_plan.iter().all(|one| one.undone.is_some());
        of_plan.push(ImportLine {
            id: row.id("id")?,
            file: row.text("file_name")?,
            at,
            undone,
            can_be_undone: newest && undone.is_none() && now < at.plus(UNDONE_WITHIN),
        });
    }
    Ok(imports)
}

/// One plan.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is not there.
pub async fn plan(heard: &Heard, by: &Grant<ReadStrategy>, id: PlanId) -> Result<Option<PlanPage>, StorageError> {
    let Some(line) = plans(heard, by).await?.into_iter().find(|line| line.id == id) else { return Ok(None) };
    let mut conn = heard.words().read().await?;
    let sql = "SELECT position, text, young_wording FROM objective WHERE plan_id = $1 AND missing_since IS NULL
               ORDER BY position";
    let rows = conn.all(sql, args![id]).await?;
    let mut objectives = Vec::with_capacity(rows.len());
    for row in &rows {
        objectives.push((row.int("position")?, row.text("text")?, row.text_opt("young_wording")?));
    }
    let can_be_removed = can_be_removed(&mut conn, id).await?;
    Ok(Some(PlanPage { line, objectives, can_be_removed }))
}

/// The plan that an import went into.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is no such import.
pub async fn plan_of(heard: &Heard, import: ImportId) -> Result<Option<PlanId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT plan_id FROM plan_import WHERE id = $1", args![import]).await?;
    row.map(|row| row.id("plan_id")).transpose()
}

/// What an import came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameTo {
    /// The file's name.
    pub file: String,
    /// The plan that it went into.
    pub plan: PlanId,
    /// Whether that is the one in force.
    pub in_force: bool,
    /// Whether it was undone since.
    pub undone: bool,
    /// How many rows of each kind.
    pub counts: Imported,
}

/// What an import came to.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is no such import.
pub async fn came_to(
    heard: &Heard,
    _by: &Grant<EditStrategy>,
    import: ImportId,
) -> Result<Option<CameTo>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT i.file_name, i.plan_id, i.undone_at, i.counts, p.in_force
               FROM plan_import i JOIN plan p ON p.id = i.plan_id WHERE i.id = $1";
    let Some(row) = conn.first(sql, args![import]).await? else { return Ok(None) };
    let counts = serde_json::from_str(&row.text("counts")?)
        .map_err(|_| StorageError::inconsistent("plan_import.counts", "how many rows"))?;
    Ok(Some(CameTo {
        file: row.text("file_name")?,
        plan: row.id("plan_id")?,
        in_force: row.int("in_force")? == 1,
        undone: row.moment_opt("undone_at")?.is_some(),
        counts,
    }))
}

/// Puts a plan in force, and the one before it no more. Nothing of either is changed. Whoever
/// leads an open action of it is told.
///
/// # Errors
/// When storage fails. `Ok(false)` when it is not there, or nothing stands in it: young people's
/// pages would say that nothing was promised.
pub async fn put_in_force(heard: &Heard, by: &Grant<EditStrategy>, id: PlanId) -> Result<bool, StorageError> {
    let actor = by.actor();
    let done = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Held together, so that of two who choose at once the later one's stands.
                let sql = match uow.is_postgres() {
                    true => "SELECT id FROM plan ORDER BY id FOR UPDATE",
                    false => "SELECT id FROM plan ORDER BY id",
                };
                let mut there = false;
                for row in &uow.all(sql, vec![]).await? {
                    there = there || row.id::<PlanId>("id")? == id;
                }
                if !there || uow.first(STANDS, args![id]).await?.is_none() {
                    return Ok(false);
                }
                uow.execute("UPDATE plan SET in_force = 0 WHERE in_force = 1 AND id <> $1", args![id]).await?;
                let put = uow.execute(IN_FORCE_NOW, args![id]).await?;
                if put > 0 {
                    record(uow, actor, PlanAction::PutInForce, id, "").await?;
                    // Nobody was told of what they lead in a plan that was not in force.
                    tell_leads(uow).await?;
                }
                Ok::<_, StorageError>(true)
            })
        })
        .await?;
    heard.reload().await?;
    Ok(done)
}
