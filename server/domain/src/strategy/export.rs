//! The plan in force, or another, given back as the file it came in.

use std::collections::HashMap;

use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::PlanAction;

use super::import::{ExportError, GivenBack, Original, PlanObjective, PlanRow, SheetLayout, give_back};
use super::in_file::{LeftOut, here};
use super::intake::in_turn;
use super::original::{council_key, opened};
use super::plans::in_force;
use super::rows::{hold_plan, rating_named, stored_rows};
use crate::Heard;
use crate::ids::{ImportId, PlanId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// A plan as it is given back.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Which plan.
    pub plan: PlanId,
    /// The file it last came from.
    pub file_name: String,
    /// How its sheets are laid out.
    pub layout: Vec<SheetLayout>,
    /// Its objectives, at every place they stand.
    pub objectives: Vec<PlanObjective>,
    /// Its rows, with the ratings in force, what was written about each, and who leads it.
    pub rows: Vec<PlanRow>,
    /// What of that has no column in the file.
    pub left_out: LeftOut,
    ratings: HashMap<PlanRowId, Option<String>>,
    import: ImportId,
    key: Key,
    original: Vec<u8>,
}

/// What a file that goes out says of ratings.
#[derive(Debug, Clone)]
pub struct GoesOut {
    plan: PlanId,
    import: ImportId,
    ratings: HashMap<PlanRowId, Option<String>>,
}

/// Who takes a plan's file: a person, or the operator at the command line.
#[derive(Clone)]
pub struct Exporter(String);

impl Exporter {
    /// Somebody who may change the strategy: the file holds every sheet and number.
    #[must_use]
    pub fn person(by: &Grant<EditStrategy>) -> Self {
        Self(by.actor())
    }

    /// The operator, whose right is the right to read the master key.
    #[must_use]
    pub fn command_line() -> Self {
        Self("command line".to_owned())
    }
}

/// The plan in force, for giving back; `None` when none was imported.
///
/// # Errors
/// When storage fails.
pub async fn plan_for_export(heard: &Heard) -> Result<Option<Outgoing>, StorageError> {
    let mut conn = heard.words().read().await?;
    let plan = in_force(&mut conn).await?;
    drop(conn);
    match plan {
        Some(plan) => any_plan_for_export(heard, plan).await,
        None => Ok(None),
    }
}

/// Every plan with its name, the one in force first, then the newest.
///
/// # Errors
/// When storage fails.
pub async fn plan_names(heard: &Heard) -> Result<Vec<(PlanId, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, title FROM plan ORDER BY in_force DESC, created_at DESC, id DESC";
    let rows = conn.all(sql, vec![]).await?;
    rows.iter().map(|row| Ok((row.id("id")?, row.text("title")?))).collect()
}

/// A plan, in force or not, for giving back; `None` when nothing was imported into it.
///
/// # Errors
/// When storage fails.
pub async fn any_plan_for_export(heard: &Heard, plan: PlanId) -> Result<Option<Outgoing>, StorageError> {
    let key = council_key(heard).await?;
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, file_name, layout, original FROM plan_import
               WHERE plan_id = $1 AND undone_at IS NULL ORDER BY imported_at DESC, id DESC LIMIT 1";
    let Some(import) = conn.first(sql, args![plan]).await? else { return Ok(None) };
    let layout: Vec<SheetLayout> = serde_json::from_str(&import.text("layout")?)
        .map_err(|_| StorageError::inconsistent("plan_import.layout", "a layout"))?;
    let mut objectives = Vec::new();
    let sql = "SELECT sources FROM objective WHERE plan_id = $1 AND missing_since IS NULL ORDER BY position";
    for row in conn.all(sql, args![plan]).await? {
        let places: Vec<PlanObjective> = serde_json::from_str(&row.text("sources")?)
            .map_err(|_| StorageError::inconsistent("objective.sources", "places"))?;
        objectives.extend(places);
    }
    let stored = conn
        .all(
            "SELECT id, content, rating FROM plan_row WHERE plan_id = $1 AND missing_since IS NULL ORDER BY position",
            args![plan],
        )
        .await?;
    let (mut rows, mut ids) = (Vec::with_capacity(stored.len()), Vec::with_capacity(stored.len()));
    let mut ratings = HashMap::with_capacity(stored.len());
    for stored in &stored {
        let mut row: PlanRow = serde_json::from_str(&stored.text("content")?)
            .map_err(|_| StorageError::inconsistent("plan_row.content", "a row of a plan"))?;
        let rating = stored.text_opt("rating")?;
        row.rating = rating.as_deref().and_then(rating_named);
        rows.push(row);
        let id: PlanRowId = stored.id("id")?;
        ids.push(id);
        ratings.insert(id, rating);
    }
    let left_out = here(heard, &mut conn, plan).await?.put_into(&layout, &ids, &mut rows);
    Ok(Some(Outgoing {
        plan,
        file_name: import.text("file_name")?,
        layout,
        objectives,
        rows,
        left_out,
        ratings,
        import: import.id("id")?,
        key,
        original: import.blob("original")?,
    }))
}

impl Outgoing {
    /// What is to be known of the file once somebody has it.
    #[must_use]
    pub fn goes_out(&self) -> GoesOut {
        GoesOut { plan: self.plan, import: self.import, ratings: self.ratings.clone() }
    }

    /// The file, put together where it stops nobody else.
    ///
    /// # Errors
    /// [`ExportError`], or when storage fails.
    pub async fn given_back(self) -> Result<Result<GivenBack, ExportError>, StorageError> {
        in_turn(move || {
            let kept = opened(&self.key, self.import, &self.original)?;
            let original = Original {
                file_name: &self.file_name,
                bytes: &kept.bytes,
                layout: &self.layout,
                objectives: &self.objectives,
                rows: &kept.rows,
            };
            Ok(give_back(&original, &self.rows))
        })
        .await?
    }
}

/// Writes down that somebody took a plan's file, with so many rows, and which rating each has in
/// it: a file that comes back with it says nothing new. Where something was read into the plan
/// while the file was put together, that is newer than this file.
///
/// # Errors
/// When storage fails.
pub async fn went_out(heard: &Heard, Exporter(actor): Exporter, file: GoesOut) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let GoesOut { plan, import, ratings } = file;
                hold_plan(uow, plan).await?;
                let sql = "SELECT id FROM plan_import WHERE plan_id = $1 AND undone_at IS NULL
                           ORDER BY imported_at DESC, id DESC LIMIT 1";
                let newest = uow.first(sql, args![plan]).await?.map(|row| row.id::<ImportId>("id")).transpose()?;
                if newest == Some(import) {
                    ratings_out(uow, plan, &ratings).await?;
                }
                record(uow, actor, PlanAction::Exported, plan, format!("{} rows", ratings.len())).await
            })
        })
        .await
}

/// One statement for most rows, and one for each that was rated since the file was put together.
async fn ratings_out(
    uow: &mut Uow,
    plan: PlanId,
    ratings: &HashMap<PlanRowId, Option<String>>,
) -> Result<(), StorageError> {
    let there = stored_rows(uow, plan).await?;
    uow.defer("UPDATE plan_row SET went_out = rating WHERE plan_id = $1 AND missing_since IS NULL", args![plan]);
    for (id, now) in there.iter().filter(|(_, now)| now.missing_since.is_none()) {
        // What was added since is not in the file.
        let out = ratings.get(id).unwrap_or(&now.went_out);
        if *out != now.rating {
            uow.defer("UPDATE plan_row SET went_out = $1 WHERE id = $2", args![out.clone(), *id]);
        }
    }
    Ok(())
}
