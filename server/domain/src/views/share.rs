//! Sharing a view again with someone else, and what its author can see and
//! take with them of all that they said.

use heard_storage::clock::Moment;
use heard_storage::crypto::seal;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::{AccountAction, Audience, ViewAction};

use super::deliver::{deliver, tell_covers};
use super::history::{HistoryLine, history_told_each};
use super::queue::parse;
use super::standing::KEPT;
use super::thread::{OwnView, Thread, by_account, thread};
use super::words::{Words, item_key, open_words, view_place};
use crate::Heard;
use crate::contacts::addressed;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate, OwnVoice, name_of};
use crate::record::{AUTHOR, logged, record};
use crate::safeguarding::conflicts::{Named, keep_from_chosen, may_be_harm};

/// Who is opening a view of their own.
#[derive(Clone, Copy)]
pub enum Author {
    /// Signed in.
    Account(Grant<OwnVoice>),
    /// By receipt.
    Receipt,
}

/// Who a view can still be shared with: an account reaches everyone, a
/// receipt only the team, because nobody knows whose worker to tell.
#[must_use]
pub fn can_share(author: Author, chosen: Audience, shared: &[(Audience, Moment)]) -> Vec<Audience> {
    let reach: &[Audience] = match author {
        Author::Account(_) => &[Audience::Team, Audience::Worker, Audience::Iro],
        Author::Receipt => &[Audience::Team],
    };
    reach.iter().copied().filter(|one| *one != chosen && shared.iter().all(|(other, _)| other != one)).collect()
}

/// With whom else a view was shared, oldest first.
///
/// # Errors
/// When storage fails.
pub(super) async fn shares(conn: &mut Conn, id: ViewId) -> Result<Vec<(Audience, Moment)>, StorageError> {
    conn.all("SELECT audience, at FROM view_share WHERE view_id = $1 ORDER BY at, audience", args![id])
        .await?
        .iter()
        .map(|row| Ok((parse(Audience::parse, row, "audience")?, row.moment("at")?)))
        .collect()
}

/// With whom else a view was shared, for the team.
///
/// # Errors
/// When storage fails.
pub async fn shared_with(
    heard: &Heard,
    _by: &Grant<Moderate>,
    id: ViewId,
) -> Result<Vec<(Audience, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    shares(&mut conn, id).await
}

/// Lets someone else see a view too. There is no way back from it: what was
/// read cannot be unread. From an account that had chosen to stay unknown,
/// the nickname goes with it.
///
/// # Errors
/// When storage fails. `Ok(false)` when it cannot be shared with `audience`.
pub async fn share_again(
    heard: &Heard,
    author: Author,
    own: OwnView,
    audience: Audience,
) -> Result<bool, StorageError> {
    let id = own.id();
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM own_view WHERE id = $1", args![id]).await? else {
        return Ok(false);
    };
    let chosen = parse(Audience::parse, &row, "audience")?;
    if !can_share(author, chosen, &shares(&mut conn, id).await?).contains(&audience) {
        return Ok(false);
    }
    let named = match author {
        Author::Account(me) if chosen == Audience::Anonymous => {
            let name = name_of(heard, &mut conn, me.id()).await?.map(|identity| identity.name);
            let key = item_key(heard, id, &row).await?;
            let words = open_words(heard, id, &row).await?;
            match (key, words) {
                (Some(key), Some(words)) => {
                    let plain = serde_json::to_vec(&Words { from: name, ..words })
                        .map_err(|e| StorageError::Bind(Box::new(e)))?;
                    Some(seal(&key, &view_place(id, "sealed"), &plain, heard.entropy()))
                }
                _ => None,
            }
        }
        _ => None,
    };
    drop(conn);
    let to = match author {
        Author::Account(me) => addressed(heard, &me, audience).await?,
        Author::Receipt => Vec::new(),
    };
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let added = uow
                    .execute(
                        "INSERT INTO view_share (view_id, audience, at) SELECT id, $2, $3 FROM own_view
                         WHERE id = $1 ON CONFLICT (view_id, audience) DO NOTHING",
                        args![id, audience.name(), now],
                    )
                    .await?;
                if added == 0 {
                    return Ok(false);
                }
                let about = Named::of_chosen(&this, uow, id, to.iter().map(|(account, _)| *account)).await?;
                let harm = may_be_harm(uow, id).await?;
                deliver(uow, id, &to, &about, harm).await?;
                if harm {
                    keep_from_chosen(&this, uow, id, false).await?;
                }
                tell_covers(&this, uow, id).await?;
                if let Some(sealed) = named {
                    let sql = format!("UPDATE view SET sealed = $1 WHERE id = $2 AND {KEPT}");
                    uow.execute(sql, args![sealed, id]).await?;
                }
                record(uow, AUTHOR, ViewAction::Shared, id, audience.name()).await?;
                Ok(true)
            })
        })
        .await
}

async fn all_own(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<ViewId>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    conn.all("SELECT id FROM own_view WHERE owner_key = $1 AND signed_in = 1 ORDER BY received_at, id", args![owner])
        .await?
        .iter()
        .map(|row| row.id("id"))
        .collect()
}

/// Who looked at anything this young person said, and what they did, newest
/// first; what the young person did is left out.
///
/// # Errors
/// When storage fails.
pub async fn looked_at(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<(ViewId, HistoryLine)>, StorageError> {
    let mut lines = Vec::new();
    let (views, now) = (all_own(heard, me).await?, heard.now());
    let mut conn = heard.words().read().await?;
    let mut histories = history_told_each(&mut conn, &views, now).await?;
    for id in views {
        let own = histories.remove(&id).unwrap_or_default();
        lines.extend(own.into_iter().filter(|line| line.role.is_some() || line.computer).map(|line| (id, line)));
    }
    lines.sort_by_key(|(_, line)| std::cmp::Reverse(line.at.0));
    Ok(lines)
}

/// Everything this young person said and what came of it, oldest first, for a
/// copy of their own. Making a copy is recorded.
///
/// # Errors
/// When storage fails.
pub async fn everything(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<Thread>, StorageError> {
    let mut threads = Vec::new();
    for id in all_own(heard, me).await? {
        if let Some(own) = by_account(heard, me, id).await?
            && let Some(thread) = thread(heard, own).await?
        {
            threads.push(thread);
        }
    }
    let (actor, account) = (me.actor(), logged(heard, me.id()));
    heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, AccountAction::Copied, account, "").await }))
        .await?;
    Ok(threads)
}
