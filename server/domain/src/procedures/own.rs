//! A complaint or a request for an advocate, as whoever it is of reads of it beside what
//! they said.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::{ProcedureKind, ProcedureStage};

use super::read::due_on;
use super::rules::Standing;
use super::standing;
use super::step::TAKEN_BACK;
use crate::Heard;
use crate::ids::{AccountId, ViewId};

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
    let Some(row) = latest(conn, view, ProcedureKind::Complaint).await? else { return Ok(None) };
    let now = standing(&row)?;
    if is_taken_back(&row, &now)? {
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

/// Where somebody's request for an advocate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnAdvocate {
    /// The advocacy service is asked by that day.
    ToAsk(Day),
    /// It was asked, and says by that day who comes.
    Asked(Day),
    /// That should have been by that day.
    Late(Day),
    /// Somebody was found.
    Found,
}

/// The request for an advocate that came of what they said. Whoever asks holds a proof that
/// it is theirs.
///
/// # Errors
/// When storage fails.
pub(crate) async fn own_advocate(
    heard: &Heard,
    conn: &mut Conn,
    view: ViewId,
) -> Result<Option<OwnAdvocate>, StorageError> {
    let Some(row) = latest(conn, view, ProcedureKind::Advocate).await? else { return Ok(None) };
    let (now, due) = (standing(&row)?, row.moment_opt("due_at")?);
    // One that a colleague wrote down may be no wish of theirs: nothing is said of it here.
    if is_taken_back(&row, &now)? || row.id_opt::<AccountId>("opened_by")?.is_some() {
        return Ok(None);
    }
    let until = due_on(heard, &now, due);
    Ok(match now.stage {
        ProcedureStage::AdvocateFound => Some(OwnAdvocate::Found),
        _ if until < heard.now().day() => Some(OwnAdvocate::Late(until)),
        ProcedureStage::AdvocateAsked => Some(OwnAdvocate::Asked(until)),
        _ => Some(OwnAdvocate::ToAsk(until)),
    })
}

fn is_taken_back(row: &Row, now: &Standing) -> Result<bool, StorageError> {
    Ok(now.ended && row.text_opt("outcome")?.as_deref() == Some(TAKEN_BACK))
}

/// The procedure of this kind that what they said became, the latest where there are several.
async fn latest(conn: &mut Conn, view: ViewId, kind: ProcedureKind) -> Result<Option<Row>, StorageError> {
    let sql = "SELECT * FROM procedure WHERE view_id = $1 AND kind = $2 ORDER BY opened_at DESC, id LIMIT 1";
    conn.first(sql, args![view, kind.name()]).await
}

/// Forgets which view a procedure came from: its author is being taken off it. One that the
/// view itself opened keeps the day on which it came and not the moment, which would tell
/// which view that was.
///
/// # Errors
/// When storage fails.
pub(crate) async fn forget_view(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let (day, itself) = (Moment::DAY, "opened_by IS NULL");
    let args = || args![view, day];
    let sql = format!(
        "UPDATE procedure_deed SET at = at - at % $2
         WHERE by_id IS NULL AND procedure_id IN (SELECT id FROM procedure WHERE view_id = $1 AND {itself})"
    );
    uow.execute(sql, args()).await?;
    let sql = format!(
        "UPDATE procedure SET opened_at = opened_at - opened_at % $2,
            came_at = CASE WHEN came_at = opened_at THEN came_at - came_at % $2 ELSE came_at END,
            due_at = CASE WHEN came_at = opened_at THEN due_at - due_at % $2 ELSE due_at END
         WHERE view_id = $1 AND {itself}"
    );
    uow.execute(sql, args()).await?;
    uow.execute("UPDATE procedure SET view_id = NULL WHERE view_id = $1", args![view]).await?;
    Ok(())
}
