//! Whoever is to approve something sends it back, and says why.

use heard_storage::args;
use heard_vocabulary::{ResponseAction, ResponseChangeState};

use super::ResponseState;
use super::text::ResponseError;
use crate::Heard;
use crate::ids::{AccountId, ResponseCommentId, ResponseId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant};
use crate::record::record;

/// Sends back what waits for approval of one answer, the response itself or a
/// change of it, with a comment for whoever wrote it.
///
/// # Errors
/// [`ResponseError::NoWhy`] without a comment, [`ResponseError::WrongState`] where
/// nothing waits.
pub async fn send_back(heard: &Heard, by: &Grant<Approve>, id: ResponseId, words: String) -> Result<(), ResponseError> {
    if heard_storage::text::is_empty(&words) {
        return Err(ResponseError::NoWhy);
    }
    let comment = ResponseCommentId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (draft, waiting) = (ResponseState::Draft.name(), ResponseState::Waiting.name());
                let response = "UPDATE response SET state = $1 WHERE id = $2 AND state = $3";
                let mut back = uow.execute(response, args![draft, id, waiting]).await?;
                let (sent_back, waiting) = (ResponseChangeState::SentBack.name(), ResponseChangeState::Waiting.name());
                let change = "UPDATE response_change SET state = $1 WHERE response_id = $2 AND state = $3";
                back += uow.execute(change, args![sent_back, id, waiting]).await?;
                if back == 0 {
                    return Err(ResponseError::WrongState);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO response_comment (id, response_id, words, written_by, written_at)
                     VALUES ($1, $2, $3, $4, $5)",
                    args![comment, id, words.trim(), me, now],
                );
                record(uow, actor, ResponseAction::SentBack, id, "").await?;
                // Whoever wrote it: the change that came back, or else the newest version.
                let writer = "SELECT COALESCE(
                        (SELECT c.asked_by FROM response_change c WHERE c.response_id = r.id AND c.state = $2),
                        v.written_by) AS writer
                     FROM response r JOIN response_version v ON v.response_id = r.id AND v.version = r.version
                     WHERE r.id = $1";
                if let Some(row) = uow.first(writer, args![id, sent_back]).await? {
                    raise(uow, Event::ResponseSentBack(row.id::<AccountId>("writer")?)).await?;
                }
                Ok(())
            })
        })
        .await
}
