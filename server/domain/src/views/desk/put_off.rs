//! Not today: a view waits until a day.

use heard_storage::calendar::Day;
use heard_storage::{StorageError, args};
use heard_vocabulary::{DeskDeed, ViewAction, WaitsFor};

use super::deeds::{Doing, places, remember};
use super::{is_open, meeting, ours_again, wait};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::concerns;
use crate::views::drawn::{Drawn, wrote_unseen};

/// For how many days at most something is put off.
pub const LATEST: i32 = 60;

/// Why a view was not put off.
#[derive(Debug, thiserror::Error)]
pub enum PutOffError {
    /// The day has come, or is too far away.
    #[error("not a day within the next weeks")]
    Day,
    /// It is for a meeting before that day.
    #[error("it is for a meeting before that day")]
    Meeting,
    /// It may be harm, and nobody has decided yet.
    #[error("it may be harm, and nobody has decided yet")]
    Held,
    /// A recording or picture of it was not opened yet.
    #[error("not all of it was opened yet")]
    NotOpened,
    /// Its author wrote after the page was drawn on which it is put off: that would go unread.
    #[error("its author wrote again since")]
    WroteAgain,
    /// It is not open any more.
    #[error("it is not open any more")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Puts an open view off until a day, on which it stands in the queue again. Its author
/// sees nothing of it: for them it is as far as it was.
///
/// # Errors
/// [`PutOffError`].
pub async fn put_off(
    heard: &Heard,
    by: &Grant<Moderate>,
    id: ViewId,
    until: impl Into<Drawn<Day>>,
) -> Result<(), PutOffError> {
    let Drawn { what: until, at: drawn } = until.into();
    if !within_reach(heard, until) {
        return Err(PutOffError::Day);
    }
    let (actor, doing) = (by.actor(), Doing::new(heard, by, DeskDeed::PutOff));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if concerns::holds(uow, id).await? {
                    return Err(PutOffError::Held);
                }
                let before = places(uow, &[id]).await?;
                if !wrote_unseen(uow, &[id], drawn).await?.is_empty() {
                    return Err(PutOffError::WroteAgain);
                }
                if meeting(uow, id).await?.is_some_and(|day| day >= uow.now().day() && day <= until) {
                    return Err(PutOffError::Meeting);
                }
                if !wait(uow, id, WaitsFor::Later, until).await? {
                    let row = uow.first("SELECT state FROM view WHERE id = $1", args![id]).await?;
                    let open = row.as_ref().map(is_open).transpose()?.unwrap_or_default();
                    return Err(if open { PutOffError::NotOpened } else { PutOffError::Gone });
                }
                record(uow, actor, ViewAction::PutOff, id, until.to_string()).await?;
                remember(uow, doing, before).await?;
                Ok(())
            })
        })
        .await
}

/// Whether something can be put off until that day.
pub(super) fn within_reach(heard: &Heard, until: Day) -> bool {
    (1..=i64::from(LATEST)).contains(&until.days_since(heard.now().day()))
}

/// Takes back that a view waits for a day, or for its author.
///
/// # Errors
/// [`PutOffError::Gone`] where it is the team's move already; storage.
pub async fn bring_back(heard: &Heard, by: &Grant<Moderate>, id: ViewId) -> Result<(), PutOffError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !ours_again(uow, id).await? {
                    return Err(PutOffError::Gone);
                }
                record(uow, actor, ViewAction::BroughtBack, id, "").await?;
                Ok(())
            })
        })
        .await
}
