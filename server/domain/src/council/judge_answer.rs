//! A member says whether the board's answer is one.

use heard_storage::args;
use heard_vocabulary::{CardAction, Judgement};

use super::members::Member;
use super::{CouncilError, MEMBER};
use crate::Heard;
use crate::ids::CardId;
use crate::record::record;

/// A member says whether the board's answer is one. Once more than half of them,
/// and two at least, say the same, that is what the council says of this answer.
///
/// # Errors
/// [`CouncilError::Gone`] when there is no answer; storage.
pub async fn judge_answer(heard: &Heard, me: &Member, card: CardId, said: Judgement) -> Result<(), CouncilError> {
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.first("SELECT id FROM council_card WHERE id = $1 AND state = 'answered'", args![card])
                    .await?
                    .ok_or(CouncilError::Gone)?;
                let now = uow.now();
                uow.defer(
                    "INSERT INTO council_vote (card_id, about, person_hash, choice, voted_at)
                     VALUES ($1, 'answer', $2, $3, $4)
                     ON CONFLICT (card_id, about, person_hash)
                     DO UPDATE SET choice = excluded.choice, voted_at = excluded.voted_at",
                    args![card, person, said.name(), now],
                );
                uow.execute(
                    "UPDATE council_card SET judgement = $1 WHERE id = $2 AND judgement IS NULL
                       AND (SELECT COUNT(*) FROM council_vote WHERE card_id = $2 AND about = 'answer' AND choice = $1) >= 2
                       AND (SELECT COUNT(*) FROM council_vote WHERE card_id = $2 AND about = 'answer' AND choice = $1) * 2
                         > (SELECT COUNT(*) FROM council_member)",
                    args![said.name(), card],
                )
                .await?;
                Ok(record(uow, MEMBER, CardAction::Judged, card, "").await?)
            })
        })
        .await
}
