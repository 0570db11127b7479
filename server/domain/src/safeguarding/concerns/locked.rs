//! Something was locked unseen because it may be an intimate picture: that is
//! possible harm until somebody decides. And what becomes of what waited for the lock
//! to end.

use heard_storage::{StorageError, Uow};
use heard_vocabulary::{ConcernKind, ConcernLevel, ViewAction};

use super::Particulars;
use super::begin::{Again, Beginning, Standing, again, begin, standing};
use super::deed::Deed;
use super::find::Found;
use super::go::release;
use super::hold::keeps;
use super::open::{PROGRAM, Prepared, prepare};
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::let_go;
use crate::record::record;
use crate::views::Gone;

/// Ready to be opened in the unit that locks.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_locked(heard: &Heard, view: ViewId) -> Result<Prepared, StorageError> {
    prepare(heard, view, Some(Found::one(ConcernLevel::PossibleHarm, ConcernKind::Intimate)), Vec::new()).await
}

impl Prepared {
    /// Opens it in the unit that locks: by whoever pressed, or by the program. What is
    /// open and known to be this already stays as it is.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) async fn open_locked(
        self,
        heard: &Heard,
        uow: &mut Uow,
        by: Option<(AccountId, &str)>,
    ) -> Result<(), StorageError> {
        let Self { view, found, cases, alert, .. } = self;
        let Some(found) = found else { return Ok(()) };
        let (who, what, at) = (by.map(|(who, _)| who), Particulars::default(), uow.now());
        let action = if by.is_some() { ViewAction::ConcernRaised } else { ViewAction::ConcernNoticed };
        let beginning = Beginning { view, found: &found, by: who, at, quiet: false, past: &[] };
        let (level, alarms) = if let Some((id, key)) = begin(heard, uow, beginning).await? {
            Deed { concern: id, action, by: who }.write(heard, uow, &key, &what)?;
            (found.level, false)
        } else {
            let Some(row) = standing(uow, view).await? else { return Ok(()) };
            let known = Standing::of(&cases, &row).await?;
            if known.is_open() && !found.adds_to(&known.was) {
                return Ok(());
            }
            let alarms = known.is_decided_danger();
            let because = Again { found: Some(found), by: who, what, written_down: who.is_none(), past: Vec::new() };
            (again(heard, uow, view, known, because).await?, alarms)
        };
        let actor = by.map_or(PROGRAM, |(_, actor)| actor);
        record(uow, actor, action, view, level.name()).await?;
        if let Some(alert) = alert.filter(|_| alarms) {
            alert.raise(heard, uow).await?;
        }
        Ok(())
    }
}

/// What is done once something of a view is not locked any more: what its author asked
/// for meanwhile, unless something else keeps it. What is destroyed then is for
/// [`finish`](super::finish), after the commit.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn lock_is_over(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<Option<Gone>, StorageError> {
    if keeps(uow, view).await? {
        return Ok(None);
    }
    match standing(uow, view).await? {
        Some(row) => release(heard, uow, view, &row).await,
        None => let_go(heard, uow, view).await.map(|()| None),
    }
}
