//! Ends that somebody stands in for somebody.

use heard_storage::args;
use heard_vocabulary::CoverAction;

use super::CoverError;
use super::tell::tell;
use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::{AccountId, CoverId};
use crate::people::{AskForCover, Grant, KeepCover};
use crate::record::record;

/// Ends it at once: whoever stood in opens nothing more from now on.
///
/// # Errors
/// [`CoverError`]; [`CoverError::Gone`] where nobody stands in for whoever asks like that.
pub async fn end_own_cover(heard: &Heard, me: &Grant<AskForCover>, id: CoverId) -> Result<(), CoverError> {
    end(heard, (me.actor(), me.id()), me.id(), id).await
}

/// The same of a colleague's.
///
/// # Errors
/// As [`end_own_cover`].
pub async fn end_cover(
    heard: &Heard,
    by: &Grant<KeepCover>,
    one: &InScope<Staff>,
    id: CoverId,
) -> Result<(), CoverError> {
    end(heard, (by.actor(), by.id()), one.id(), id).await
}

/// Whoever is either end of it ends it: whoever is back, and whoever cannot do it any more. It
/// stays written down with the moment it ended: what came until then may be said to whoever
/// stood in, and may be found to be harm later; and those whom it concerns read that it ended.
async fn end(heard: &Heard, (actor, me): (String, AccountId), whose: AccountId, id: CoverId) -> Result<(), CoverError> {
    let today = heard.now().day().to_string();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE cover SET last_day = $3, ended_at = $4
                           WHERE id = $1 AND (account_id = $2 OR by_id = $2)
                               AND last_day >= $3 AND ended_at IS NULL";
                if uow.execute(sql, args![id, whose, today, now]).await? == 0 {
                    return Err(CoverError::Gone);
                }
                record(uow, actor, CoverAction::Ended, id, "").await?;
                let sql = "SELECT account_id, by_id FROM cover WHERE id = $1";
                let row = uow.first(sql, args![id]).await?.ok_or(CoverError::Gone)?;
                tell(uow, (row.id("account_id")?, row.id("by_id")?), me).await?;
                Ok(())
            })
        })
        .await
}
