//! A view that needs no answer is settled.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{DeskDeed, ViewAction, ViewState};

use super::desk::{Doing, places, remember};
use super::drawn::{Drawn, wrote_unseen};
use super::reached::wait_for_meetings;
use super::talk_back::TalkError;
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::concerns;

/// Which view is settled, and what whoever settles it knows of its meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settling {
    /// The view.
    pub view: ViewId,
    /// Whether they were asked already: it is for a meeting still to come, and the reviewing
    /// officer does not have it.
    pub sure: bool,
}

/// On no page, by somebody who was not asked.
impl From<ViewId> for Drawn<Settling> {
    fn from(view: ViewId) -> Self {
        Self::from(Settling { view, sure: false })
    }
}

/// Settles a view that was read and asks for nothing more: a thank-you, good
/// news, something a private reply was enough for. Its author's next message
/// opens it again. Whether it was settled: nothing is done where it is for a meeting still to
/// come, the reviewing officer does not have it, and nobody was asked about that.
///
/// # Errors
/// [`TalkError::Gone`] when it was not read, or is not waiting; [`TalkError::Held`]
/// while it may be harm; [`TalkError::WroteAgain`] when its author wrote after the page was drawn
/// on which it is settled; storage.
pub async fn settle(heard: &Heard, by: &Grant<Moderate>, what: impl Into<Drawn<Settling>>) -> Result<bool, TalkError> {
    let Drawn { what: Settling { view: id, sure }, at: drawn } = what.into();
    let (this, actor, doing) = (heard.clone(), by.actor(), Doing::new(heard, by, DeskDeed::Settled));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if concerns::holds(uow, id).await? {
                    return Err(TalkError::Held);
                }
                let before = places(uow, &[id]).await?;
                if !wrote_unseen(uow, &[id], drawn).await?.is_empty() {
                    return Err(TalkError::WroteAgain);
                }
                if !sure && !wait_for_meetings(&this, uow, &[id]).await?.is_empty() {
                    return Ok(false);
                }
                if !settle_in(uow, actor, id).await? {
                    return Err(TalkError::Gone);
                }
                remember(uow, doing, before).await?;
                Ok(true)
            })
        })
        .await
}

/// The same in a unit that has looked whether it may be harm; whether it was read and
/// waited. Its author sees it where it was until some minutes later.
pub(super) async fn settle_in(uow: &mut Uow, actor: String, id: ViewId) -> Result<bool, StorageError> {
    let sql = "UPDATE view SET state = $2, shown_as = state, shown_until = $5
               WHERE id = $1 AND state IN ($3, $4) AND read_at IS NOT NULL";
    let [settled, read, reopened] = [ViewState::Settled, ViewState::Read, ViewState::Reopened].map(ViewState::name);
    let until = goes_at(uow.now());
    if uow.execute(sql, args![id, settled, read, reopened, until]).await? == 0 {
        return Ok(false);
    }
    record(uow, actor, ViewAction::Settled, id, "").await?;
    Ok(true)
}
