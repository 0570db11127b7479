//! The board answers a card.

use heard_storage::args;
use heard_storage::crypto::seal;
use heard_vocabulary::CardAction;

use super::cards::{card_place, council_key};
use super::{CouncilError, check};
use crate::Heard;
use crate::ids::CardId;
use crate::people::{AnswerCouncil, Grant, name_of};
use crate::record::record;

/// The board answers a card that was handed to it; a second answer takes the
/// place of the first, and the council judges anew.
///
/// # Errors
/// [`CouncilError`].
pub async fn answer_card(
    heard: &Heard,
    by: &Grant<AnswerCouncil>,
    card: CardId,
    text: &str,
    due_on: Option<String>,
) -> Result<(), CouncilError> {
    check(text, 4000)?;
    let mut conn = heard.words().read().await?;
    let who = name_of(heard, &mut conn, by.id()).await?;
    drop(conn);
    let who = who.map_or_else(String::new, |who| match who.title {
        Some(title) => format!("{}, {title}", who.name),
        None => who.name,
    });
    let key = council_key(heard).await?;
    let sealed = seal(&key, &card_place(card, "sealed_answer"), text.trim().as_bytes(), heard.entropy());
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let touched = uow
                    .execute(
                        "UPDATE council_card SET state = 'answered', sealed_answer = $1, answered_by = $2,
                            answered_at = $3, due_on = $4, judgement = NULL
                         WHERE id = $5 AND kind = 'challenge' AND state IN ('agreed', 'answered')",
                        args![sealed, who, now, due_on, card],
                    )
                    .await?;
                if touched == 0 {
                    return Err(CouncilError::Gone);
                }
                uow.defer("DELETE FROM council_vote WHERE card_id = $1 AND about = 'answer'", args![card]);
                Ok(record(uow, actor, CardAction::Answered, card, "").await?)
            })
        })
        .await
}
