//! What was written to a view's author and has not gone yet: whoever wrote it stops it, or
//! sends it at once. Once it has gone, their devices are told.

use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::{ViewAction, ViewState};

use super::deeds::{Place, read};
use super::undo::{Stopped, UndoError, Undoing, a_colleague_did, restore, undo_of};
use crate::Heard;
use crate::going_out::CLOSING;
use crate::ids::{AccountId, DeedId, MessageId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate, ReadSentToMe};
use crate::record::record;
use crate::safeguarding::conflicts::keeps_from;
use crate::views::DeliveredView;
use crate::views::standing::{still_found, still_there_to_change};
use crate::views::words::open_text;

/// Of so many messages at most devices are told in one unit.
const TOLD_AT_ONCE: usize = 200;

/// Stops what was written, in the unit that undoes it, with its view held: `there` is where
/// that is. It goes back to where it was before, but what its author or whoever stops it did
/// with it since stays. What was typed is kept for a day, for whoever typed it.
pub(super) async fn stop(
    heard: &Heard,
    uow: &mut Uow,
    who: &Undoing,
    (deed, row): (DeedId, &Row),
    there: Option<&Place>,
) -> Result<(), Stopped> {
    let view: ViewId = row.id("view_id")?;
    let message: MessageId = row.id_opt("message_id")?.ok_or(Stopped::GoneOut)?;
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let waits = uow.first(format!("SELECT goes_at FROM message WHERE id = $1{lock}"), args![message]).await?;
    let (goes_at, now) = (waits.ok_or(Stopped::GoneOut)?.moment("goes_at")?, uow.now());
    if goes_at <= now {
        return Err(Stopped::GoneOut);
    }
    if goes_at <= now.plus(CLOSING) {
        return Err(Stopped::GoesNow);
    }
    let as_left = there == Some(&read(row, "became")?);
    // Whose desk a view lies on says nothing of what a worker writes to whoever sent it.
    if !as_left && who.sent.is_none() && a_colleague_did(uow, &who.actor, (deed, view)).await? {
        return Err(Stopped::Goes(view));
    }
    uow.defer(
        "UPDATE desk_deed_view SET sealed = (SELECT m.sealed FROM message m WHERE m.id = $3)
         WHERE deed_id = $1 AND view_id = $2",
        args![deed, view, message],
    );
    uow.defer("DELETE FROM message WHERE id = $1", args![message]);
    if as_left {
        restore(heard, uow, view, &read(row, "was")?).await?;
    }
    record(uow, who.actor.as_str(), ViewAction::WriteStopped, view, message.to_string()).await?;
    Ok(())
}

/// Stops what a worker wrote to whoever sent them something.
///
/// # Errors
/// [`UndoError`].
pub async fn undo_sent(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    deed: DeedId,
) -> Result<(), UndoError> {
    undo_of(heard, Undoing { actor: by.actor(), me: by.id(), sent: Some(sent.id()) }, deed).await.map(drop)
}

/// Why something was not sent at once.
#[derive(Debug, thiserror::Error)]
pub enum SendNowError {
    /// There is no such message of theirs, it was stopped, or it has gone already.
    #[error("nothing of theirs waits")]
    Over,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Sends at once what this person wrote and what waits to go.
///
/// # Errors
/// [`SendNowError`].
pub async fn send_now(heard: &Heard, by: &Grant<Moderate>, deed: DeedId) -> Result<(), SendNowError> {
    send(heard, Undoing { actor: by.actor(), me: by.id(), sent: None }, deed).await
}

/// The same, of what a worker wrote to whoever sent them something.
///
/// # Errors
/// [`SendNowError`].
pub async fn send_sent_now(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    deed: DeedId,
) -> Result<(), SendNowError> {
    send(heard, Undoing { actor: by.actor(), me: by.id(), sent: Some(sent.id()) }, deed).await
}

async fn send(heard: &Heard, who: Undoing, deed: DeedId) -> Result<(), SendNowError> {
    let this = heard.clone();
    heard.words().write(move |uow| Box::pin(async move { send_in(&this, uow, who, deed).await })).await
}

async fn send_in(heard: &Heard, uow: &mut Uow, who: Undoing, deed: DeedId) -> Result<(), SendNowError> {
    let sql = "SELECT v.view_id, v.was, v.became, v.message_id
               FROM desk_deed d JOIN desk_deed_view v ON v.deed_id = d.id
               WHERE d.id = $1 AND d.by_id = $2 AND d.undone_at IS NULL AND v.message_id IS NOT NULL";
    let row = uow.first(sql, args![deed, who.me]).await?.ok_or(SendNowError::Over)?;
    let (view, message): (ViewId, MessageId) = (row.id("view_id")?, row.id("message_id")?);
    let theirs = match who.sent {
        Some(sent) => sent == view,
        None => !keeps_from(heard, uow, who.me, view).await?,
    };
    if !theirs || !still_there_to_change(uow, view).await? || !still_found(uow, view).await? {
        return Err(SendNowError::Over);
    }
    let now = uow.now();
    let sql = "UPDATE message SET goes_at = $2, told = 1 WHERE id = $1 AND goes_at > $2";
    if uow.execute(sql, args![message, now]).await? == 0 {
        return Err(SendNowError::Over);
    }
    // Where it is settled by that, its author sees that now too.
    let settled = ViewState::Settled.name();
    if read(&row, "was")?.state != settled && read(&row, "became")?.state == settled {
        uow.defer("UPDATE view SET shown_until = NULL WHERE id = $1", args![view]);
    }
    raise(uow, Event::MessageSent(view, message)).await?;
    record(uow, who.actor, ViewAction::SentNow, view, message.to_string()).await?;
    Ok(())
}

/// Tells the devices of those who were written to, once what was written has gone; what was
/// stopped is not there any more. Run again after a stop, it tells of what is left.
///
/// # Errors
/// When storage fails: what was not told is told the next time.
pub async fn tell_what_went(heard: &Heard) -> Result<(), StorageError> {
    let gone = format!("FROM message WHERE told = 0 AND goes_at <= $1 ORDER BY goes_at, id LIMIT {TOLD_AT_ONCE}");
    loop {
        let now = heard.now();
        let mut conn = heard.words().read().await?;
        let any = conn.first(format!("SELECT id {gone}"), args![now]).await?.is_some();
        drop(conn);
        if !any {
            return Ok(());
        }
        let sql = format!("SELECT id, view_id {gone}");
        let told = heard.words().write(move |uow| Box::pin(async move { tell(uow, sql).await })).await?;
        if told < TOLD_AT_ONCE {
            return Ok(());
        }
    }
}

/// Tells of some; of how many.
async fn tell(uow: &mut Uow, mut sql: String) -> Result<usize, StorageError> {
    if uow.is_postgres() {
        sql.push_str(" FOR UPDATE SKIP LOCKED");
    }
    let now = uow.now();
    let rows = uow.all(sql, args![now]).await?;
    for row in &rows {
        let (message, view): (MessageId, ViewId) = (row.id("id")?, row.id("view_id")?);
        uow.defer("UPDATE message SET told = 1 WHERE id = $1", args![message]);
        raise(uow, Event::MessageSent(view, message)).await?;
    }
    Ok(rows.len())
}

/// What somebody wrote to a view's author and stopped, for them to go on with; `None` where
/// there is nothing, or they wrote since.
pub(in crate::views) async fn given_back(
    conn: &mut Conn,
    view: ViewId,
    key: Option<&Key>,
    me: AccountId,
) -> Result<Option<String>, StorageError> {
    let Some(key) = key else { return Ok(None) };
    let sql = "SELECT v.sealed FROM desk_deed_view v JOIN desk_deed d ON d.id = v.deed_id
               WHERE v.view_id = $1 AND d.by_id = $2 AND v.sealed IS NOT NULL
               ORDER BY d.undone_at DESC, d.at DESC LIMIT 1";
    let row = conn.first(sql, args![view, me]).await?;
    row.map(|row| open_text(key, view, "message", &row.blob("sealed")?)).transpose()
}

/// They wrote anew: what they had stopped before is nobody's any more.
pub(in crate::views) fn written_anew(uow: &mut Uow, view: ViewId, me: AccountId) {
    uow.defer(
        "UPDATE desk_deed_view SET sealed = NULL
         WHERE view_id = $1 AND sealed IS NOT NULL AND deed_id IN (SELECT id FROM desk_deed WHERE by_id = $2)",
        args![view, me],
    );
}
