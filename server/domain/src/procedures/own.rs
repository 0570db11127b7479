//! A complaint, as whoever complained reads of it beside what they said.

use heard_storage::calendar::Day;
use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::{ProcedureKind, ProcedureStage};

use super::read::due_on;
use super::standing;
use super::step::TAKEN_BACK;
use crate::Heard;
use crate::ids::ViewId;

/// Where somebody's complaint is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnComplaint {
    /// The last day for what it waits for: the council's answer, or theirs.
    pub until: Day,
    /// Whether the council answered, and they may ask for the next stage.
    pub answered: bool,
    /// Whether it is over: everything was answered, or it ended and the time for more is over.
    pub ended: bool,
    /// Whether the council should have answered by now.
    pub late: bool,
}

/// The complaint that what they said became, the latest where there are several.
/// Whoever asks holds a proof that it is theirs.
///
/// # Errors
/// When storage fails.
pub(crate) async fn own_complaint(
    heard: &Heard,
    conn: &mut Conn,
    view: ViewId,
) -> Result<Option<OwnComplaint>, StorageError> {
    let sql = "SELECT * FROM procedure WHERE view_id = $1 AND kind = $2 ORDER BY opened_at DESC, id LIMIT 1";
    let Some(row) = conn.first(sql, args![view, ProcedureKind::Complaint.name()]).await? else { return Ok(None) };
    let now = standing(&row)?;
    if now.ended && row.text_opt("outcome")?.as_deref() == Some(TAKEN_BACK) {
        return Ok(None);
    }
    let until = due_on(heard, &now, row.moment_opt("due_at")?);
    let past = until < heard.now().day();
    Ok(Some(OwnComplaint {
        until,
        answered: now.stage.is_answered(),
        ended: now.stage == ProcedureStage::AfterPanel || (now.stage.is_answered() && past),
        late: now.is_due() && past,
    }))
}

/// Forgets which view a procedure came from: its author is being taken off it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn forget_view(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    uow.execute("UPDATE procedure SET view_id = NULL WHERE view_id = $1", args![view]).await?;
    Ok(())
}
