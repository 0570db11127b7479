//! A card is taken off every page.

use heard_storage::args;
use heard_vocabulary::{CardAction, CardState};

use super::{CouncilError, check};
use crate::Heard;
use crate::ids::CardId;
use crate::people::{Grant, Participate};
use crate::record::record;

/// Takes a card off every page.
///
/// # Errors
/// [`CouncilError::Empty`] without a reason; [`CouncilError::Gone`]; storage.
pub async fn hide_card(heard: &Heard, by: &Grant<Participate>, card: CardId, reason: &str) -> Result<(), CouncilError> {
    check(reason, 400)?;
    let (actor, reason) = (by.actor(), reason.trim().to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE council_card SET state = $2 WHERE id = $1 AND state <> $2";
                if uow.execute(sql, args![card, CardState::Hidden.name()]).await? == 0 {
                    return Err(CouncilError::Gone);
                }
                Ok(record(uow, actor, CardAction::Hidden, card, reason).await?)
            })
        })
        .await
}
