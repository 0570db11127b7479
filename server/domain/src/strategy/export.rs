//! The plan in force, to be written out as a workbook.

use heard_storage::{StorageError, args};

use super::import::{ExportError, PlanObjective, PlanRow, SheetLayout, export_xlsx};
use super::intake::in_turn;
use super::plans::in_force;
use super::rows::rating_named;
use crate::Heard;

/// A plan as it is written back.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// The file it last came from.
    pub file_name: String,
    /// How its sheets are laid out.
    pub layout: Vec<SheetLayout>,
    /// Its objectives, at every place they stand.
    pub objectives: Vec<PlanObjective>,
    /// Its rows, with the ratings in force.
    pub rows: Vec<PlanRow>,
}

/// The plan in force, for writing back; `None` when none was imported.
///
/// # Errors
/// When storage fails.
pub async fn plan_for_export(heard: &Heard) -> Result<Option<Outgoing>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(plan) = in_force(&mut conn).await? else { return Ok(None) };
    let import = conn
        .first(
            "SELECT file_name, layout FROM plan_import WHERE plan_id = $1 AND undone_at IS NULL
             ORDER BY imported_at DESC, id DESC LIMIT 1",
            args![plan],
        )
        .await?;
    let Some(import) = import else { return Ok(None) };
    let layout = serde_json::from_str(&import.text("layout")?)
        .map_err(|_| StorageError::inconsistent("plan_import.layout", "a layout"))?;
    let mut objectives = Vec::new();
    for row in conn.all("SELECT sources FROM objective WHERE plan_id = $1 ORDER BY position", args![plan]).await? {
        let places: Vec<PlanObjective> = serde_json::from_str(&row.text("sources")?)
            .map_err(|_| StorageError::inconsistent("objective.sources", "places"))?;
        objectives.extend(places);
    }
    let stored = conn
        .all(
            "SELECT content, rating FROM plan_row WHERE plan_id = $1 AND missing_since IS NULL ORDER BY position",
            args![plan],
        )
        .await?;
    let mut rows = Vec::with_capacity(stored.len());
    for stored in &stored {
        let mut row: PlanRow = serde_json::from_str(&stored.text("content")?)
            .map_err(|_| StorageError::inconsistent("plan_row.content", "a row of a plan"))?;
        row.rating = stored.text_opt("rating")?.and_then(|name| rating_named(&name));
        rows.push(row);
    }
    Ok(Some(Outgoing { file_name: import.text("file_name")?, layout, objectives, rows }))
}

impl Outgoing {
    /// The workbook, put together where it stops nobody else.
    ///
    /// # Errors
    /// [`ExportError`], or when storage fails.
    pub async fn workbook(self) -> Result<Result<Vec<u8>, ExportError>, StorageError> {
        in_turn(move || export_xlsx(&self.layout, &self.objectives, &self.rows)).await
    }
}
