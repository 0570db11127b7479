//! How often somebody is told that something waits.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{MessagesAction, Pace};

use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, StaffHome};
use crate::record::{OwnMessages, record};

/// Makes the row by which somebody is told that something waits, or changes it.
pub(super) fn pace_in(uow: &mut Uow, account: AccountId, pace: Option<Pace>) {
    let made = pace.unwrap_or(Pace::AtOnce).name();
    match pace {
        Some(_) => uow.defer(
            "INSERT INTO dispatch_pace (account_id, pace, told_at) VALUES ($1, $2, 0)
             ON CONFLICT (account_id) DO UPDATE SET pace = excluded.pace",
            args![account, made],
        ),
        None => uow.defer(
            "INSERT INTO dispatch_pace (account_id, pace, told_at) VALUES ($1, $2, 0)
             ON CONFLICT (account_id) DO NOTHING",
            args![account, made],
        ),
    }
}

/// How often somebody is told from now on that something waits. What is on its
/// way already comes as it was.
///
/// # Errors
/// When storage fails.
pub async fn choose_pace(heard: &Heard, me: &Grant<StaffHome>, pace: Pace) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                pace_in(uow, account, Some(pace));
                record(uow, actor, MessagesAction::PaceChosen, OwnMessages, pace.name()).await
            })
        })
        .await
}
