//! Messages of a private thread, from either side.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AfterReply, ReplyGoes, Sender, ViewAction, ViewState};

use super::deliver::tell_of_more;
use super::desk::{Doing, for_its_author, not_theirs, ours_again, places, remember, still_works, written_anew};
use super::drawn::wrote_unseen;
use super::reached::wait_for_meetings;
use super::settle::settle_in;
use super::standing::{still_found, still_there_to_change};
use super::thread::OwnView;
use super::words::{item_key, seal_text};
use super::wrote_again::open_again;
use crate::going_out::goes_at;
use crate::heard::Heard;
use crate::ids::{AccountId, DeedId, MessageId, ViewId};
use crate::intake::LONGEST;
use crate::notifications::{Event, raise};
use crate::record::{AUTHOR, record};
use crate::safeguarding::concerns;
use crate::safeguarding::conflicts::Named;
use crate::translators;

/// Why a message was not taken, or nothing became of what it was about.
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
    /// It may be harm, and nobody has decided yet; or, to write to its author, nobody knows
    /// that it is safe.
    #[error("it may be harm, and nobody has decided yet or knows that it is safe")]
    Held,
    /// Its author wrote after the page was drawn on which it is to leave the queue: that would
    /// go unread.
    #[error("its author wrote again since")]
    WroteAgain,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What is written to a view's author.
pub(super) struct Writing {
    /// Which side writes.
    pub(super) sender: Sender,
    /// Who it is, in the log.
    pub(super) actor: String,
    /// Their account.
    pub(super) by: AccountId,
    /// What becomes of the view then.
    pub(super) then: AfterReply,
    /// Whether they say that it is safe to write to its author here.
    pub(super) safe: bool,
    /// The newest line of the log when the page was drawn on which it is written.
    pub(super) drawn: Option<i64>,
}

/// What became of what was written.
pub(super) struct Sent {
    /// Whether what was to become of the view could be.
    pub(super) became: bool,
    /// The deed by which it is stopped, or sent at once; `None` where it went at once.
    pub(super) deed: Option<DeedId>,
}

/// What is typed, as it is kept.
fn checked(text: &str) -> Result<&str, TalkError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(TalkError::Empty);
    }
    if heard_storage::text::length(text) > LONGEST {
        return Err(TalkError::TooLong);
    }
    Ok(text)
}

/// The view's key and language, where its author can be written to: nobody can once the
/// author was taken off, or finds it no more, as what came would show that it is still there.
async fn reached(heard: &Heard, id: ViewId) -> Result<(Key, String), TalkError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT * FROM own_view WHERE id = $1 AND (signed_in = 1 OR receipt_hash IS NOT NULL)";
    let row = conn.first(sql, args![id]).await?;
    drop(conn);
    let row = row.ok_or(TalkError::Gone)?;
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    Ok((key, row.text("lang")?))
}

/// Stores a message that goes at this moment.
fn store(uow: &mut Uow, (message, id): (MessageId, ViewId), sender: Sender, sealed: Vec<u8>, goes_at: Moment) {
    let now = uow.now();
    // What goes later is told by a job, and what its author wrote to nobody.
    let told = i64::from(sender == Sender::YoungPerson || goes_at <= now);
    uow.defer(
        "INSERT INTO message (id, view_id, author, sealed, sent_at, goes_at, told) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![message, id, sender.name(), sealed, now, goes_at, told],
    );
    if sender == Sender::YoungPerson {
        translators::said_more(uow, id);
    }
}

/// Writes to a view's author. It goes out some minutes later, and can be stopped until then;
/// at once where it is a matter of their safety, and then only where it is known that it is
/// safe to write to them here.
pub(super) async fn write_to(heard: &Heard, id: ViewId, text: &str, writing: Writing) -> Result<Sent, TalkError> {
    let text = checked(text)?;
    let (key, _) = reached(heard, id).await?;
    let sealed = seal_text(heard, &key, id, "message", text);
    let message = MessageId::random(heard.entropy());
    let Writing { sender, actor, by, then, safe, drawn } = writing;
    let (this, doing) = (heard.clone(), Doing::wrote(heard, by, message));
    // By its name, whoever tells the author of this line finds whether it has gone.
    let detail = match sender {
        Sender::Worker => format!("worker {message}"),
        Sender::Team | Sender::YoungPerson => message.to_string(),
    };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Their account before the view, as whoever suspends them.
                if !still_works(uow, by).await?
                    || !still_there_to_change(uow, id).await?
                    || !still_found(uow, id).await?
                    || not_theirs(&this, uow, id, (by, sender)).await?
                {
                    return Err(TalkError::Gone);
                }
                let goes = concerns::goes(uow, id).await?;
                if goes == ReplyGoes::AtOnceIfSafe && !safe {
                    return Err(TalkError::Held);
                }
                // What stays in the queue is written to whatever came since: it is read there.
                let leaves = then != AfterReply::Stays && !concerns::holds(uow, id).await?;
                if leaves && !wrote_unseen(uow, &[id], drawn).await?.is_empty() {
                    return Err(TalkError::WroteAgain);
                }
                let at_once = goes != ReplyGoes::Later;
                let before = places(uow, &[id]).await?;
                let now = uow.now();
                store(uow, (message, id), sender, sealed, if at_once { now } else { goes_at(now) });
                written_anew(uow, id, by);
                record(uow, actor.as_str(), ViewAction::CouncilWrote, id, detail).await?;
                let became = becomes(&this, uow, (id, actor), then).await?;
                if at_once {
                    uow.defer("UPDATE view SET shown_until = NULL WHERE id = $1", args![id]);
                    raise(uow, Event::MessageSent(id, message)).await?;
                    return Ok(Sent { became, deed: None });
                }
                let deed = doing.id();
                remember(uow, doing, before).await?;
                Ok(Sent { became, deed: Some(deed) })
            })
        })
        .await
}

/// What becomes of a view that was just replied to. What may be harm stays where
/// everybody sees it; and what is for a meeting still to come, where the reviewing officer does
/// not have it, is settled only by whoever was asked about that.
async fn becomes(
    heard: &Heard,
    uow: &mut Uow,
    (id, actor): (ViewId, String),
    then: AfterReply,
) -> Result<bool, StorageError> {
    if then == AfterReply::Stays || concerns::holds(uow, id).await? {
        return Ok(then == AfterReply::Stays);
    }
    match then {
        AfterReply::Stays => Ok(true),
        AfterReply::Child => for_its_author(uow, id).await,
        AfterReply::Done => {
            let waits = wait_for_meetings(heard, uow, &[id]).await?;
            if waits.is_empty() { settle_in(uow, actor, id).await } else { Ok(false) }
        }
    }
}

/// The young person writes back: whoever says more is heard again, wherever their view has
/// got to.
///
/// # Errors
/// [`TalkError`].
pub async fn talk_back(heard: &Heard, own: OwnView, text: &str) -> Result<(), TalkError> {
    let (id, text) = (own.id(), checked(text)?);
    let (key, lang) = reached(heard, id).await?;
    let sealed = seal_text(heard, &key, id, "message", text);
    let message = MessageId::random(heard.entropy());
    let concern = concerns::for_message(heard, id, text, &lang).await?;
    let named = Named::in_texts(heard, &[text]).await;
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // It may open a concern, and stands in the queue again.
                if !still_there_to_change(uow, id).await? || !still_found(uow, id).await? {
                    return Err(TalkError::Gone);
                }
                let now = uow.now();
                store(uow, (message, id), Sender::YoungPerson, sealed, now);
                let was = open_again(uow, id).await?;
                ours_again(uow, id).await?;
                record(uow, AUTHOR, ViewAction::AuthorWrote, id, was.map_or("", ViewState::name)).await?;
                named.keep(&this, uow, id).await?;
                let harm = concern.is_harm();
                if !harm {
                    concerns::wrote_back(uow, id).await?;
                }
                Box::pin(concern.open(&this, uow)).await?;
                if !harm {
                    tell_of_more(&this, uow, id).await?;
                }
                Ok(())
            })
        })
        .await
}
