//! What an import put something in place of, kept while it can be undone.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::rows::Stored;
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId, PlanRowId};

/// How long an import can be undone, in milliseconds: thirty days.
pub const UNDONE_WITHIN: i64 = 30 * Moment::DAY;

/// What stays of an import's layout and warnings where its file is gone.
pub(super) const NOTHING: &str = "[]";

const ROW: &str = "row";
const OBJECTIVE: &str = "objective";
const NUMBERS: &str = "numbers";

/// What was there before an import, and what it left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Before<T> {
    /// As it was; nothing where the import made it.
    pub was: Option<T>,
    /// As the import left it.
    pub became: T,
}

/// What an import says of an objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct StoredObjective {
    /// In the council's words.
    pub text: String,
    /// How it will be achieved.
    pub how: Option<String>,
    /// Where it stands in the file, as stored.
    pub sources: String,
    /// Since when it is in no file, and has no row that stands, in milliseconds.
    #[serde(default)]
    pub missing_since: Option<i64>,
    /// What the file says in young people's words.
    #[serde(default)]
    pub wording: Option<String>,
}

/// Everything that an import changed.
pub(super) struct Changed {
    /// Rows.
    pub rows: Vec<(PlanRowId, Before<Stored>)>,
    /// Objectives.
    pub objectives: Vec<(ObjectiveId, Before<StoredObjective>)>,
    /// The numbers of all objectives before it, where it gave any of them another.
    pub numbers: Vec<(ObjectiveId, i64)>,
}

/// Keeps what a row was.
pub(super) fn keep_row(
    uow: &mut Uow,
    import: ImportId,
    id: PlanRowId,
    before: &Before<Stored>,
) -> Result<(), StorageError> {
    keep(uow, import, ROW, id.bytes(), before)
}

/// Keeps what an objective was.
pub(super) fn keep_objective(
    uow: &mut Uow,
    import: ImportId,
    id: ObjectiveId,
    before: &Before<StoredObjective>,
) -> Result<(), StorageError> {
    keep(uow, import, OBJECTIVE, id.bytes(), before)
}

/// Keeps which numbers the objectives of a plan had.
pub(super) fn keep_numbers(
    uow: &mut Uow,
    import: ImportId,
    plan: PlanId,
    numbers: &[(ObjectiveId, i64)],
) -> Result<(), StorageError> {
    keep(uow, import, NUMBERS, plan.bytes(), numbers)
}

fn keep<T: Serialize + ?Sized>(
    uow: &mut Uow,
    import: ImportId,
    what: &'static str,
    which: [u8; 16],
    before: &T,
) -> Result<(), StorageError> {
    let was = serde_json::to_string(before).map_err(|error| StorageError::Bind(Box::new(error)))?;
    uow.defer(
        "INSERT INTO plan_import_before (import_id, what, which, was) VALUES ($1, $2, $3, $4)",
        args![import, what, which, was],
    );
    Ok(())
}

/// Lets go what was kept for undoing imports that cannot be undone any more: what they put
/// something in place of, and the files before them.
///
/// # Errors
/// When storage fails.
pub async fn let_go(heard: &Heard) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let until = uow.now().plus(-UNDONE_WITHIN);
                uow.defer(
                    "DELETE FROM plan_import_before
                     WHERE import_id IN (SELECT id FROM plan_import WHERE imported_at < $1)",
                    args![until],
                );
                // A plan goes out as the newest of its files, and as an older one where those after it were undone.
                uow.defer(
                    "UPDATE plan_import SET original = $1, layout = $2, warnings = $2
                     WHERE layout <> $2 AND EXISTS (SELECT 1 FROM plan_import n
                         WHERE n.plan_id = plan_import.plan_id AND n.undone_at IS NULL AND n.imported_at < $3
                         AND n.imported_at > plan_import.imported_at)",
                    args![Vec::<u8>::new(), NOTHING, until],
                );
                Ok(())
            })
        })
        .await
}

/// What an import changed.
pub(super) async fn changed_by(uow: &mut Uow, import: ImportId) -> Result<Changed, StorageError> {
    let mut changed = Changed { rows: Vec::new(), objectives: Vec::new(), numbers: Vec::new() };
    let sql = "SELECT what, which, was FROM plan_import_before WHERE import_id = $1 ORDER BY what, which";
    for row in &uow.all(sql, args![import]).await? {
        let was = row.text("was")?;
        match row.text("what")?.as_str() {
            ROW => changed.rows.push((row.id("which")?, read(&was)?)),
            OBJECTIVE => changed.objectives.push((row.id("which")?, read(&was)?)),
            NUMBERS => changed.numbers = read(&was)?,
            _ => return Err(StorageError::inconsistent("plan_import_before.what", "a row, an objective or numbers")),
        }
    }
    Ok(changed)
}

fn read<T: DeserializeOwned>(was: &str) -> Result<T, StorageError> {
    serde_json::from_str(was).map_err(|_| StorageError::inconsistent("plan_import_before.was", "what was before"))
}
