//! An entry that its author takes back, with a reason. It stays, and is seen as taken back.

use heard_storage::{args, text};
use heard_vocabulary::PlanRowAction;

use super::correct::own_entry;
use super::entry::{EntryError, LONGEST, Writer, held, moment, rated, void_from};
use super::said_again::outlives_entry;
use crate::Heard;
use crate::ids::{PlanEntryId, PlanRowId};
use crate::record::record;

/// Takes an own entry back. Where the action is rated by it still, it is rated as before again;
/// where somebody said the same after it, by them.
///
/// # Errors
/// [`EntryError::NoReason`] where it is not said why; [`EntryError::Gone`] where it is not
/// theirs, or stands no more; storage. Nothing is changed then.
pub async fn take_entry_back(
    heard: &Heard,
    who: Writer,
    id: PlanRowId,
    entry: PlanEntryId,
    why: &str,
) -> Result<(), EntryError> {
    let why = why.trim().to_owned();
    if text::is_empty(&why) {
        return Err(EntryError::NoReason);
    }
    if text::length(&why) > LONGEST.1 {
        return Err(EntryError::TooLong);
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let rating = held(uow, &who, id).await?;
                let own = own_entry(uow, &who, (id, entry)).await?;
                let now = moment(uow, id).await?;
                let sql = "UPDATE plan_entry SET taken_back_at = $1, why_taken_back = $2
                           WHERE id = $3 AND taken_back_at IS NULL";
                uow.execute(sql, args![now, why.as_str(), entry]).await?;
                if own.rates(rating.as_deref()) && own.before.as_deref() != Some(own.rating.as_str()) {
                    rated(uow, id, &who, (now, own.before.as_deref()), &why);
                    // It is rated so since it was before this entry.
                    void_from(uow, id, own.at);
                } else {
                    // Of another rating, or of the same by somebody else, it moves no day any more.
                    outlives_entry(uow, id, own.at).await?;
                }
                record(uow, who.actor, PlanRowAction::EntryTakenBack, id, "").await?;
                Ok(())
            })
        })
        .await
}
