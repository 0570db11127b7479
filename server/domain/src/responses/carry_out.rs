//! An approved change of a public answer is carried out, and whoever was told
//! of the answer is told of it.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{Claim, ResponseAction, ResponseChangeKind, ResponseChangeState, ViewState};

use super::ResponseState;
use super::answers::STILL_ANSWERED;
use super::change::kind_of;
use super::publish::recheck_on;
use crate::ids::{ResponseChangeId, ResponseId};
use crate::notifications::{Event, raise};
use crate::record::record;

/// Carries out the change that was to go out by `until`; whether there was one.
pub(super) async fn carry_out(uow: &mut Uow, id: ResponseId, actor: &str, until: Moment) -> Result<bool, StorageError> {
    let going = ResponseChangeState::GoingOut.name();
    let row = uow
        .first(
            "SELECT id, kind, why, version FROM response_change
             WHERE response_id = $1 AND state = $2 AND goes_at <= $3",
            args![id, going, until],
        )
        .await?;
    let Some(row) = row else { return Ok(false) };
    let change: ResponseChangeId = row.id("id")?;
    let now = uow.now();
    let done = uow
        .execute(
            "UPDATE response_change SET state = $1, done_at = $2, replaced = (SELECT r.version FROM response r
                WHERE r.id = response_change.response_id)
             WHERE id = $3 AND state = $4",
            args![ResponseChangeState::Done.name(), now, change, going],
        )
        .await?;
    // Another process was quicker.
    if done == 0 {
        return Ok(false);
    }
    let action = match kind_of(&row)? {
        ResponseChangeKind::Correction => {
            correct(uow, id, &row).await?;
            ResponseAction::Corrected
        }
        ResponseChangeKind::Withdrawal => {
            take_back(uow, id, &row).await?;
            ResponseAction::TakenBack
        }
    };
    raise(uow, Event::AnswerChanged(id, change)).await?;
    record(uow, actor, action, id, "").await?;
    Ok(true)
}

/// Puts the corrected words where the others stood. A promise is asked about when
/// it was to be asked about, unless another claim or another day was put in.
async fn correct(uow: &mut Uow, id: ResponseId, row: &Row) -> Result<(), StorageError> {
    let version = row.int("version")?;
    let words = uow
        .first(
            "SELECT r.recheck_on, o.claim AS claimed, o.due_on AS was_due, n.claim, n.due_on FROM response r
             JOIN response_version o ON o.response_id = r.id AND o.version = r.version
             JOIN response_version n ON n.response_id = r.id AND n.version = $2
             WHERE r.id = $1",
            args![id, version],
        )
        .await?
        .ok_or(StorageError::inconsistent("response_change", "a version that is there"))?;
    let (claim, due_on) = (words.text("claim")?, words.text_opt("due_on")?);
    let same = claim == words.text("claimed")? && due_on == words.text_opt("was_due")?;
    let recheck =
        if same { words.text_opt("recheck_on")? } else { recheck_on(Claim::parse(&claim), due_on, uow.now()) };
    uow.defer(
        "UPDATE response SET version = $1, recheck_on = $2 WHERE id = $3 AND state = $4",
        args![version, recheck, id, ResponseState::Published.name()],
    );
    Ok(())
}

/// Takes an answer back. What it alone answered waits for the team again; what its
/// author closed stays closed.
async fn take_back(uow: &mut Uow, id: ResponseId, row: &Row) -> Result<(), StorageError> {
    let why = row.text("why")?;
    let now = uow.now();
    let (published, off_wall) = (ResponseState::Published.name(), ResponseState::OffWall.name());
    uow.execute(
        "UPDATE response SET state = $1, withdrawn_at = $2, withdrawn_why = $3, recheck_on = NULL, off_by = NULL
         WHERE id = $4 AND state IN ($5, $6)",
        args![ResponseState::TakenBack.name(), now, why, id, published, off_wall],
    )
    .await?;
    // Nobody has to look whether it holds.
    let looked = "UPDATE recheck SET looked_at = $1 WHERE response_id = $2 AND looked_at IS NULL";
    uow.execute(looked, args![now, id]).await?;
    let untold = "UPDATE response_view SET goes_at = NULL WHERE response_id = $1 AND told_at IS NULL";
    uow.execute(untold, args![id]).await?;
    let [sent, read, answered] = [ViewState::Sent, ViewState::Read, ViewState::Answered].map(ViewState::name);
    let alone = format!(
        "id IN (SELECT view_id FROM response_view WHERE response_id = $1 AND told_at IS NOT NULL)
         AND NOT {STILL_ANSWERED}"
    );
    let open = format!(
        "UPDATE view SET state = CASE WHEN read_at IS NULL THEN '{sent}' ELSE '{read}' END
         WHERE state = '{answered}' AND {alone}"
    );
    uow.execute(open, args![id]).await?;
    // Shown again, or where somebody stays after all, it is where it would be.
    let away = format!(
        "UPDATE view SET hidden_from = CASE WHEN read_at IS NULL THEN '{sent}' ELSE '{read}' END
         WHERE hidden_from = '{answered}' AND {alone}"
    );
    uow.execute(away, args![id]).await?;
    let aside = format!(
        "UPDATE set_aside SET state = (SELECT CASE WHEN view.read_at IS NULL THEN '{sent}' ELSE '{read}' END
            FROM view WHERE view.id = set_aside.view_id)
         WHERE state = '{answered}' AND view_id IN (SELECT id FROM view WHERE {alone})"
    );
    uow.execute(aside, args![id]).await?;
    Ok(())
}
