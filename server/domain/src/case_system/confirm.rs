//! An extract that waits: somebody says that it may be taken in, or not.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{CaseAction, ExtractState};

use super::compare::compare;
use super::take::{LAST_TAKEN, Waiting, all_sealed, last_taken, write};
use super::{Extract, case_hash, children, council_key, extract_place, follow_all, looked_up, opened};
use crate::Heard;
use crate::ids::ExtractId;
use crate::people::{Grant, KeepCaseSystem};
use crate::record::{CaseSystem, record};

/// What waited is settled; whether it still waited.
async fn settle(uow: &mut Uow, id: ExtractId, state: ExtractState) -> Result<bool, StorageError> {
    let sql = "UPDATE case_extract SET state = $1, waiting = NULL WHERE id = $2 AND state = $3";
    Ok(uow.execute(sql, args![state.name(), id, ExtractState::Waiting.name()]).await? > 0)
}

/// Why an extract was not taken in, or turned down.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// It waits no more: somebody was quicker, or a newer one came.
    #[error("it waits no more")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes in an extract that waits.
///
/// # Errors
/// [`ConfirmError`]. What it says is followed after that, and failing there is no error
/// here: it is tried again within a quarter of an hour.
pub async fn confirm(heard: &Heard, by: &Grant<KeepCaseSystem>, id: ExtractId) -> Result<(), ConfirmError> {
    let key = council_key(heard).await?;
    let mut conn = heard.words().read().await?;
    let taken = conn.first(LAST_TAKEN, args![]).await?.map(|row| row.id("id")).transpose()?;
    let sql = "SELECT waiting FROM case_extract WHERE id = $1 AND waiting IS NOT NULL";
    let row = conn.first(sql, args![id]).await?.ok_or(ConfirmError::Gone)?;
    drop(conn);
    let Waiting { children: all, broken, unsure } =
        opened(&key, &extract_place(id, "waiting"), &row.blob("waiting")?, "case_extract.waiting")?;
    let all = all.into_iter().map(|child| (looked_up(&child.case_number), child)).collect();
    let extract = Extract { children: all, broken, unsure, ..Extract::default() };
    let compared = compare(&children(heard).await?, extract, |number| case_hash(heard, number));
    let (all, actor) = (all_sealed(heard, &key, &compared)?, by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            if last_taken(uow).await? != taken || !settle(uow, id, ExtractState::Taken).await? {
                return Err(ConfirmError::Gone);
            }
            record(uow, actor, CaseAction::Confirmed, CaseSystem, "").await?;
            Ok(write(uow, all, compared.drop).await?)
        })
    });
    unit.await?;
    if let Err(error) = follow_all(heard).await {
        tracing::warn!(%error, "what the extract says could not be followed for everybody yet");
    }
    Ok(())
}

/// Says that an extract that waits is not taken in.
///
/// # Errors
/// [`ConfirmError`].
pub async fn turn_down(heard: &Heard, by: &Grant<KeepCaseSystem>, id: ExtractId) -> Result<(), ConfirmError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !settle(uow, id, ExtractState::TurnedDown).await? {
                    return Err(ConfirmError::Gone);
                }
                record(uow, actor, CaseAction::TurnedDown, CaseSystem, "").await?;
                Ok(())
            })
        })
        .await
}
