//! A member proposes something.

use heard_storage::crypto::{Hash, seal};
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{CardAction, CardKind};

use super::cards::{CardText, card_place, council_key};
use super::members::Member;
use super::{CouncilError, MEMBER, check};
use crate::Heard;
use crate::ids::CardId;
use crate::record::record;

/// A member proposes something, and is the first to agree.
///
/// # Errors
/// [`CouncilError`].
pub async fn propose(
    heard: &Heard,
    me: &Member,
    kind: CardKind,
    title: &str,
    why: &str,
) -> Result<CardId, CouncilError> {
    check(title, 200)?;
    if heard_storage::text::length(why) > 2000 {
        return Err(CouncilError::TooLong);
    }
    let text = CardText { title: title.trim().to_owned(), why: why.trim().to_owned() };
    let plain = serde_json::to_vec(&text).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let id = CardId::random(heard.entropy());
    let sealed = seal(&council_key(heard).await?, &card_place(id, "sealed"), &plain, heard.entropy());
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO council_card (id, kind, sealed, state, proposed_at) VALUES ($1, $2, $3, 'proposed', $4)",
                    args![id, kind.name(), sealed, now],
                );
                support(uow, id, person).await?;
                record(uow, MEMBER, CardAction::Proposed, id, kind.name()).await?;
                Ok(id)
            })
        })
        .await
}

/// Counts a member in, and makes the card public once more than half agree.
pub(super) async fn support(uow: &mut Uow, card: CardId, person: Hash) -> Result<(), CouncilError> {
    let now = uow.now();
    uow.defer(
        "INSERT INTO council_vote (card_id, about, person_hash, choice, voted_at) VALUES ($1, 'support', $2, 'yes', $3)
         ON CONFLICT DO NOTHING",
        args![card, person, now],
    );
    uow.execute(
        "UPDATE council_card SET state = 'agreed', agreed_at = $1 WHERE id = $2 AND state = 'proposed'
           AND (SELECT COUNT(*) FROM council_vote WHERE card_id = $2 AND about = 'support') * 2
             > (SELECT COUNT(*) FROM council_member)",
        args![now, card],
    )
    .await?;
    Ok(())
}
