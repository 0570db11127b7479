//! A member agrees with what was proposed, or no longer does.

use heard_storage::args;
use heard_vocabulary::CardAction;

use super::members::Member;
use super::propose::support;
use super::{CouncilError, MEMBER};
use crate::Heard;
use crate::ids::CardId;
use crate::record::record;

/// A member agrees with what was proposed, or no longer does.
///
/// # Errors
/// [`CouncilError::Gone`] once it is decided; storage.
pub async fn vote(heard: &Heard, me: &Member, card: CardId, agree: bool) -> Result<(), CouncilError> {
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.first("SELECT id FROM council_card WHERE id = $1 AND state = 'proposed'", args![card])
                    .await?
                    .ok_or(CouncilError::Gone)?;
                if agree {
                    support(uow, card, person).await?;
                } else {
                    uow.defer(
                        "DELETE FROM council_vote WHERE card_id = $1 AND about = 'support' AND person_hash = $2",
                        args![card, person],
                    );
                }
                Ok(record(uow, MEMBER, CardAction::Voted, card, "").await?)
            })
        })
        .await
}
