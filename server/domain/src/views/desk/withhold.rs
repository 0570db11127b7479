//! What was written to a view's author and does not go: a colleague stops it, or it is held,
//! because the view may be about whoever wrote it, or they do not work here any more. It
//! leaves the thread in the same unit, and its words are kept beside the view, sealed as they
//! were: they may be evidence.

use heard_storage::{Row, StorageError, Uow, Value, args};
use heard_vocabulary::{DeskDeed, Sender, ViewAction, ViewState, Withheld};

use super::assign::hold_reader;
use super::deeds::read;
use super::ours_again;
use crate::Heard;
use crate::ids::{AccountId, DeedId, MessageId, ViewId};
use crate::record::record;
use crate::safeguarding::conflicts::{Named, is_named, keeps_from};
use crate::views::parse;
use crate::views::standing::still_there_to_change;

/// Who holds something, in the log.
const PROGRAM: &str = "heard";

/// What was written and has not gone yet.
pub(super) struct Waiting {
    id: MessageId,
    pub(super) view: ViewId,
    sender: Sender,
    by: AccountId,
    deed: DeedId,
    /// Where the view was before.
    was: String,
}

/// What waits of these; `which` is the column that has this value. The newest of a view comes
/// first, as it is taken back.
pub(super) async fn waiting(
    uow: &mut Uow,
    which: &'static str,
    value: impl Into<Value>,
) -> Result<Vec<Waiting>, StorageError> {
    let sql = format!(
        "SELECT m.id, m.view_id, m.author, v.deed_id, v.was, d.by_id FROM message m
         JOIN desk_deed_view v ON v.view_id = m.view_id AND v.message_id = m.id
         JOIN desk_deed d ON d.id = v.deed_id
         WHERE {which} = $1 AND m.goes_at > $2 ORDER BY m.view_id, d.at DESC, m.id"
    );
    let (value, now): (Value, _) = (value.into(), uow.now());
    let one = |row: &Row| {
        Ok(Waiting {
            id: row.id("id")?,
            view: row.id("view_id")?,
            sender: parse(Sender::parse, row, "author")?,
            by: row.id("by_id")?,
            deed: row.id("deed_id")?,
            was: read(row, "was")?.state,
        })
    };
    uow.all(sql, args![value, now]).await?.iter().map(one).collect()
}

/// Holds what waits to go to a view's author, of those from whom the view is kept now because
/// they are named in it, or a colleague said so; in the unit that keeps it from them, with the
/// view held. What a worker wrote before something was said that may be harm goes to the child
/// all the same: that it was sent to them accuses them of nothing.
pub(crate) async fn hold_kept(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    for one in waiting(uow, "m.view_id", view).await? {
        if not_theirs(heard, uow, view, (one.by, one.sender)).await? && is_named(heard, uow, one.by, view).await? {
            withhold(uow, &one, None).await?;
        }
    }
    Ok(())
}

/// Holds everything of somebody's that waits to go to anybody: in the unit that suspends
/// them, or in which they leave, with their account held.
pub(crate) async fn hold_all_of(uow: &mut Uow, who: AccountId) -> Result<(), StorageError> {
    for one in waiting(uow, "d.by_id", who).await? {
        if still_there_to_change(uow, one.view).await? {
            withhold(uow, &one, None).await?;
        }
    }
    Ok(())
}

/// Takes one out of its thread and keeps it: held, or stopped by a colleague, who is named
/// with how the log names them. Nothing where it went meanwhile, or was undone; whether it
/// was there still. Its view is held by then.
pub(super) async fn withhold(
    uow: &mut Uow,
    one: &Waiting,
    by: Option<(AccountId, &str)>,
) -> Result<bool, StorageError> {
    let now = uow.now();
    let (state, actor, action) = match by {
        Some((_, actor)) => (Withheld::Stopped, actor, ViewAction::WriteStopped),
        None => (Withheld::Held, PROGRAM, ViewAction::WriteHeld),
    };
    let (who, decided_at) = (by.map(|(who, _)| who), by.map(|_| now));
    let sql = "INSERT INTO withheld_message (id, view_id, author, sealed, sent_at, goes_at, written_by, state,
                   taken_at, decided_by, decided_at)
               SELECT id, view_id, author, sealed, sent_at, goes_at, $3, $4, $2, $5, $6 FROM message
               WHERE id = $1 AND goes_at > $2";
    if uow.execute(sql, args![one.id, now, one.by, state.name(), who, decided_at]).await? == 0 {
        return Ok(false);
    }
    uow.defer("DELETE FROM message WHERE id = $1", args![one.id]);
    // Nothing is left of it that whoever wrote it could undo, or send.
    uow.defer("UPDATE desk_deed SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL", args![one.deed, now]);
    unanswered(uow, one, actor).await?;
    record(uow, actor, action, one.view, one.id.to_string()).await?;
    Ok(true)
}

/// Nobody wrote to its author after all: it is the team's move. Where it was settled with
/// what was written, or since, it is where its author still sees it. Who sees to it stays.
async fn unanswered(uow: &mut Uow, one: &Waiting, actor: &str) -> Result<(), StorageError> {
    let (settled, now) = (ViewState::Settled.name(), uow.now());
    if one.was != settled {
        let sql = "UPDATE view SET state = shown_as
                   WHERE id = $1 AND state = $2 AND shown_until > $3 AND shown_as IS NOT NULL";
        if uow.execute(sql, args![one.view, settled, now]).await? > 0 {
            record(uow, actor, ViewAction::Undone, one.view, DeskDeed::Settled.name()).await?;
        }
    }
    ours_again(uow, one.view).await.map(drop)
}

/// Whether a view is kept from whoever writes to its author: a worker to whom it was sent is
/// kept from less than somebody of the team.
pub(in crate::views) async fn not_theirs(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    (who, sender): (AccountId, Sender),
) -> Result<bool, StorageError> {
    match sender {
        Sender::Worker => Ok(Named::of_chosen(heard, uow, view, std::iter::once(who)).await?.includes(who)),
        Sender::Team | Sender::YoungPerson => keeps_from(heard, uow, who, view).await,
    }
}

/// Whether whoever writes may still sign in. Their account is held until the commit: whoever
/// suspends them finds what they wrote.
pub(in crate::views) async fn still_works(uow: &mut Uow, who: AccountId) -> Result<bool, StorageError> {
    hold_reader(uow, who).await?;
    Ok(uow.first("SELECT id FROM usable_account WHERE id = $1", args![who]).await?.is_some())
}
