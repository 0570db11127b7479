//! Somebody of the team says whose a view is: theirs, a colleague's, nobody's.

use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::{DeskDeed, ViewAction};

use super::deeds::{Doing, places, remember};
use super::is_open;
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, Moderate, names_of};
use crate::record::record;
use crate::safeguarding::conflicts::{all_readers, keeps_from, moderators, readers_of};
use crate::views::standing::{LISTED, still_there_to_change};

/// A colleague who can have a view: they read views, and it is not about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taker {
    /// Their account.
    pub id: AccountId,
    /// Their name.
    pub name: String,
}

/// Why a view was not given to anybody.
#[derive(Debug, thiserror::Error)]
pub enum AssignError {
    /// They do not read views, are suspended, or it may be about them.
    #[error("they cannot have it")]
    NotTheirs,
    /// Somebody else took it, or gave it away, since the page was drawn.
    #[error("somebody was quicker")]
    Quicker,
    /// It was open when the page was drawn, and is not any more.
    #[error("somebody settled or answered it meanwhile")]
    Ended,
    /// It was taken back or hidden.
    #[error("it is not in the queue any more")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Who can have a view, by name.
///
/// # Errors
/// When storage fails.
pub async fn takers(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<Vec<Taker>, StorageError> {
    let mut conn = heard.words().read().await?;
    let ids = readers_of(heard, &mut conn, view).await?;
    named(heard, &mut conn, ids).await
}

/// Everybody who can have views, by name.
///
/// # Errors
/// When storage fails.
pub async fn team(heard: &Heard, _by: &Grant<Moderate>) -> Result<Vec<Taker>, StorageError> {
    let mut conn = heard.words().read().await?;
    let ids = all_readers(&mut conn).await?;
    named(heard, &mut conn, ids).await
}

async fn named(heard: &Heard, conn: &mut Conn, ids: Vec<AccountId>) -> Result<Vec<Taker>, StorageError> {
    let names = names_of(heard, conn, &ids).await?;
    let taker = |id: AccountId| names.get(&id).map(|identity| Taker { id, name: identity.name.clone() });
    let mut takers: Vec<Taker> = ids.into_iter().filter_map(taker).collect();
    takers.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(takers)
}

/// To whom a view is given, and what stood on the page when that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Giving {
    /// Who had it then.
    pub was: Option<AccountId>,
    /// Who is to have it; `None`: nobody.
    pub to: Option<AccountId>,
    /// Whether it was open then.
    pub open: bool,
}

impl From<(Option<AccountId>, Option<AccountId>)> for Giving {
    fn from((was, to): (Option<AccountId>, Option<AccountId>)) -> Self {
        Self { was, to, open: false }
    }
}

/// Gives a view to somebody, or to nobody. What was open when that was chosen and is not any
/// more is given to nobody unseen: whoever takes it would begin what is done.
///
/// # Errors
/// [`AssignError`].
pub async fn assign(
    heard: &Heard,
    by: &Grant<Moderate>,
    id: ViewId,
    giving: impl Into<Giving>,
) -> Result<(), AssignError> {
    let Giving { was, to, open } = giving.into();
    let (this, actor, doing) = (heard.clone(), by.actor(), Doing::new(heard, by, DeskDeed::Assigned));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Whoever is to have it first: they may just be leaving.
                if let Some(to) = to {
                    hold_reader(uow, to).await?;
                }
                if !still_there_to_change(uow, id).await? {
                    return Err(AssignError::Gone);
                }
                if let Some(to) = to
                    && !can_have(&this, uow, to, id).await?
                {
                    return Err(AssignError::NotTheirs);
                }
                let sql = format!("SELECT assigned_to, state FROM view WHERE id = $1 AND {LISTED}");
                let row = uow.first(sql, args![id]).await?.ok_or(AssignError::Gone)?;
                let now: Option<AccountId> = row.id_opt("assigned_to")?;
                // What is so already was done by somebody, or by this form before.
                if now == to {
                    return Ok(());
                }
                if open && !is_open(&row)? {
                    return Err(AssignError::Ended);
                }
                if now != was {
                    return Err(AssignError::Quicker);
                }
                let before = places(uow, &[id]).await?;
                uow.defer("UPDATE view SET assigned_to = $2 WHERE id = $1", args![id, to]);
                let detail = to.map_or_else(|| "nobody".to_owned(), |to| to.to_string());
                record(uow, actor, ViewAction::Assigned, id, detail).await?;
                remember(uow, doing, before).await?;
                Ok(())
            })
        })
        .await
}

/// Holds the account of whoever is to have something until the commit: they do not leave
/// meanwhile.
pub(in crate::views) async fn hold_reader(uow: &mut Uow, who: AccountId) -> Result<(), StorageError> {
    if uow.is_postgres() {
        uow.first("SELECT id FROM account WHERE id = $1 FOR SHARE", args![who]).await?;
    }
    Ok(())
}

/// Whether somebody reads views, and this one is not about them.
pub(in crate::views) async fn can_have(heard: &Heard, uow: &mut Uow, who: AccountId, view: ViewId) -> Result<bool, StorageError> {
    let reads = moderators(uow).await?.iter().any(|(one, _)| *one == who);
    Ok(reads && !keeps_from(heard, uow, who, view).await?)
}
