//! Whoever writes again is heard: what had left the queue stands there again.

use std::collections::BTreeSet;

use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{QuoteState, Sender, ViewAction, ViewState};

use super::queue::parse;
use super::read::OpenedView;
use crate::Heard;
use crate::ids::{AccountId, QuoteId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::responses::{Written, wrote_meanwhile, wrote_since};

/// Who has quotes looked at again, in the log.
const PROGRAM: &str = "heard";

/// The states of what has left the queue and comes back to it.
const LEFT: [ViewState; 4] = [ViewState::Settled, ViewState::Answered, ViewState::Closed, ViewState::Hidden];

/// Puts a view whose author writes again among those that wait; where it was, if it had left
/// them.
pub(super) async fn open_again(uow: &mut Uow, id: ViewId) -> Result<Option<ViewState>, StorageError> {
    stands_again(uow, id, &LEFT).await
}

/// Puts a view that is in one of these states among those that wait; where it was, if it was in
/// one. Its row is held until the commit. Quotes of what was hidden do not come back with it: a
/// second person looks at them anew.
pub(crate) async fn stands_again(
    uow: &mut Uow,
    id: ViewId,
    left: &[ViewState],
) -> Result<Option<ViewState>, StorageError> {
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let row = uow.first(format!("SELECT state FROM view WHERE id = $1{lock}"), args![id]).await?;
    let was = row.map(|row| parse(ViewState::parse, &row, "state")).transpose()?;
    let Some(was) = was.filter(|was| left.contains(was)) else { return Ok(None) };
    let (sent, read) = (ViewState::Sent.name(), ViewState::Read.name());
    let sql = "UPDATE view SET state = CASE WHEN read_at IS NULL THEN $2 ELSE $3 END, hidden_from = NULL WHERE id = $1";
    uow.execute(sql, args![id, sent, read]).await?;
    if was == ViewState::Hidden {
        have_quotes_checked(uow, id).await?;
    }
    Ok(Some(was))
}

/// Quotes of a view that were cleared wait for a second person again: until then they are on
/// no page and in no new file.
async fn have_quotes_checked(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let [waiting, cleared] = [QuoteState::Waiting, QuoteState::Cleared].map(QuoteState::name);
    let sql = "SELECT id, proposed_by FROM quote WHERE view_id = $1 AND state = $2 ORDER BY id";
    let rows = uow.all(sql, args![view, cleared]).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let sql = "UPDATE quote SET state = $1, decided_by = NULL, decided_at = NULL WHERE state = $2 AND view_id = $3";
    uow.execute(sql, args![waiting, cleared, view]).await?;
    let name = |row: &Row| row.id::<QuoteId>("id").map(|id| id.to_string());
    let which: Vec<String> = rows.iter().map(name).collect::<Result<_, _>>()?;
    record(uow, PROGRAM, ViewAction::QuoteBack, view, which.join(" ")).await?;
    let proposers: BTreeSet<AccountId> = rows.iter().map(|row| row.id("proposed_by")).collect::<Result<_, _>>()?;
    for who in proposers {
        raise(uow, Event::QuoteProposed(who)).await?;
    }
    Ok(())
}

/// Where a view was that waits because its author wrote again, and nobody wrote to them since;
/// `None` where it does not wait for that. What they wrote in while an answer was on its way to
/// them is where it would be with that answer.
///
/// # Errors
/// When storage fails.
pub async fn wrote_after(
    heard: &Heard,
    _by: &Grant<Moderate>,
    view: &OpenedView,
) -> Result<Option<ViewState>, StorageError> {
    // Asked whatever there is, so that the page makes as many statements.
    let (again, meanwhile) = (wrote_since("$3", Written::AtAll), wrote_meanwhile("$3", Written::AtAll));
    let sql = format!(
        "SELECT {again} AS wrote_again, {meanwhile} AS meanwhile, l.at, l.detail FROM (SELECT 1 AS n) one
         LEFT JOIN (SELECT at, detail FROM audit_log WHERE subject = $1 AND action = $2 AND detail <> ''
            ORDER BY seq DESC LIMIT 1) l ON 1 = 1"
    );
    let mut conn = heard.words().read().await?;
    let row = conn.first(sql, args![view.id.to_string(), ViewAction::AuthorWrote.name(), view.id]).await?;
    let Some(row) = row else { return Ok(None) };
    if !matches!(view.state, ViewState::Sent | ViewState::Read) || !row.truth("wrote_again")? {
        return Ok(None);
    }
    // Whoever was written to since it came back writes about that, however often.
    let (back, before) = (row.moment_opt("at")?, row.text_opt("detail")?);
    let mut ours = view.messages.iter().filter(|one| one.sender != Sender::YoungPerson);
    let came_back = before.as_deref().and_then(ViewState::parse).filter(|_| ours.all(|one| Some(one.sent_at) <= back));
    Ok(came_back.or(row.truth("meanwhile")?.then_some(ViewState::Answered)))
}
