//! A young person chooses who can help them back in.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::AccountAction;

use super::adults::{Adult, adults};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, OwnVoice};
use crate::record::{logged, record};

/// Why a choice of adults is not taken.
#[derive(Debug, thiserror::Error)]
pub enum ChooseError {
    /// Two are needed, and one of them from outside the team.
    #[error("two adults are needed, one of them from outside the team")]
    TooFew,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Chooses these adults instead of those chosen before; none at all is allowed.
///
/// # Errors
/// [`ChooseError`]; nothing is changed then.
pub async fn choose(heard: &Heard, me: &Grant<OwnVoice>, wanted: &[AccountId]) -> Result<(), ChooseError> {
    let known: Vec<Adult> = adults(heard, me).await?.into_iter().filter(|adult| wanted.contains(&adult.id)).collect();
    if !wanted.is_empty() && (known.len() < 2 || known.iter().all(|adult| adult.team)) {
        return Err(ChooseError::TooFew);
    }
    let (account, actor) = (me.id(), me.actor());
    let who = logged(heard, account);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // The day alone: a moment would be joined to what was said then.
                let today = Moment(uow.now().0 / Moment::DAY * Moment::DAY);
                uow.defer("DELETE FROM chosen_adult WHERE account_id = $1", args![account]);
                uow.defer("DELETE FROM way_back WHERE account_id = $1", args![account]);
                for adult in known {
                    uow.defer(
                        "INSERT INTO chosen_adult (account_id, adult_id, chosen_at) VALUES ($1, $2, $3)",
                        args![account, adult.id, today],
                    );
                }
                record(uow, actor, AccountAction::RecoveryChosen, who, "").await
            })
        })
        .await?;
    Ok(())
}
