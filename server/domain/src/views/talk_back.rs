//! Messages of a private thread, from either side.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AfterReply, Sender, ViewAction, ViewState};

use super::desk::{for_its_author, ours_again};
use super::settle::settle_in;
use super::standing::{still_found, still_there, still_there_to_change};
use super::thread::OwnView;
use super::words::{item_key, seal_text};
use crate::heard::Heard;
use crate::ids::{MessageId, ViewId};
use crate::intake::LONGEST;
use crate::notifications::{Event, raise};
use crate::record::{AUTHOR, record};
use crate::safeguarding::concerns;
use crate::safeguarding::conflicts::Named;

/// Why a young person's message was not taken.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Longer than the longest answer.
    #[error("too long")]
    TooLong,
    /// The view was taken back or erased meanwhile.
    #[error("this is no longer here")]
    Gone,
    /// It may be harm, and nobody has decided yet.
    #[error("it may be harm, and nobody has decided yet")]
    Held,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Sends a message in a private thread, from either side. Nothing else becomes of the
/// view than that whoever says more is heard again.
pub(super) async fn send_message(
    heard: &Heard,
    id: ViewId,
    sender: Sender,
    text: &str,
    actor: String,
) -> Result<(), TalkError> {
    send_and(heard, id, (sender, actor), text, AfterReply::Stays).await.map(drop)
}

/// The same, and what becomes of the view then; whether that could be.
pub(super) async fn send_and(
    heard: &Heard,
    id: ViewId,
    (sender, actor): (Sender, String),
    text: &str,
    then: AfterReply,
) -> Result<bool, TalkError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(TalkError::Empty);
    }
    if heard_storage::text::length(text) > LONGEST {
        return Err(TalkError::TooLong);
    }
    let mut conn = heard.words().read().await?;
    // Nobody can be written to once the author was taken off, or finds it no more:
    // what came would show that it is still there.
    let sql = "SELECT * FROM own_view WHERE id = $1 AND (signed_in = 1 OR receipt_hash IS NOT NULL)";
    let row = conn.first(sql, args![id]).await?;
    drop(conn);
    let row = row.ok_or(TalkError::Gone)?;
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    let sealed = seal_text(heard, &key, id, "message", text);
    let message = MessageId::random(heard.entropy());
    let concern = match sender {
        Sender::YoungPerson => Some(concerns::for_message(heard, id, text, &row.text("lang")?).await?),
        Sender::Team | Sender::Worker => None,
    };
    let named = match sender {
        Sender::YoungPerson => Named::in_texts(heard, &[text]).await,
        Sender::Team | Sender::Worker => Named::default(),
    };
    let this = heard.clone();
    let (action, detail) = match sender {
        Sender::YoungPerson => (ViewAction::AuthorWrote, ""),
        Sender::Team => (ViewAction::CouncilWrote, ""),
        Sender::Worker => (ViewAction::CouncilWrote, "worker"),
    };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let there = match sender {
                    // It may open a concern, and stands in the queue again.
                    Sender::YoungPerson => still_there_to_change(uow, id).await?,
                    Sender::Team | Sender::Worker if then != AfterReply::Stays => {
                        still_there_to_change(uow, id).await?
                    }
                    Sender::Team | Sender::Worker => still_there(uow, id).await?,
                };
                if !there || !still_found(uow, id).await? {
                    return Err(TalkError::Gone);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO message (id, view_id, author, sealed, sent_at) VALUES ($1, $2, $3, $4, $5)",
                    args![message, id, sender.name(), sealed, now],
                );
                if sender == Sender::YoungPerson {
                    // Whoever says more is heard again.
                    let (read, settled) = (ViewState::Read.name(), ViewState::Settled.name());
                    uow.defer("UPDATE view SET state = $2 WHERE id = $1 AND state = $3", args![id, read, settled]);
                    ours_again(uow, id).await?;
                } else {
                    raise(uow, Event::MessageSent(id, message)).await?;
                }
                record(uow, actor.as_str(), action, id, detail).await?;
                let became = becomes(uow, id, actor, then).await?;
                named.keep(&this, uow, id).await?;
                if let Some(concern) = concern {
                    Box::pin(concern.open(&this, uow)).await?;
                }
                Ok(became)
            })
        })
        .await
}

/// What becomes of a view that was just replied to. What may be harm stays where
/// everybody sees it.
async fn becomes(uow: &mut Uow, id: ViewId, actor: String, then: AfterReply) -> Result<bool, StorageError> {
    if then == AfterReply::Stays || concerns::holds(uow, id).await? {
        return Ok(then == AfterReply::Stays);
    }
    match then {
        AfterReply::Stays => Ok(true),
        AfterReply::Child => for_its_author(uow, id).await,
        AfterReply::Done => settle_in(uow, actor, id).await,
    }
}

/// The young person writes back.
///
/// # Errors
/// [`TalkError`].
pub async fn talk_back(heard: &Heard, own: OwnView, text: &str) -> Result<(), TalkError> {
    send_message(heard, own.id(), Sender::YoungPerson, text, AUTHOR.to_owned()).await
}
