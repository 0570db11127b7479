//! The team writes to whoever said it, and says what becomes of it; and so does a worker
//! to whom it was sent.

use heard_vocabulary::{AfterReply, Sender};

use super::drawn::Drawn;
use super::sent::DeliveredView;
use super::talk_back::{TalkError, Writing, write_to};
use crate::Heard;
use crate::ids::{AccountId, DeedId, ViewId};
use crate::people::{Grant, Moderate, ReadSentToMe};

/// What became of a view that was replied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replied {
    /// What was chosen.
    As(AfterReply),
    /// The view stays where it is: it may be harm, is for a meeting still to come, or somebody
    /// closed it meanwhile.
    Stays,
}

/// A reply that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// What became of the view.
    pub became: Replied,
    /// The deed by which it is stopped, or sent at once, until it goes out; `None` where it
    /// went at once, because it is a matter of the child's safety.
    pub deed: Option<DeedId>,
}

/// What becomes of a view that is replied to, and what whoever replies knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replying {
    /// What becomes of the view.
    pub then: AfterReply,
    /// Whether they say that it is safe to write to its author here, or that these asked for
    /// it. Asked where it goes at once, cannot be stopped, and nobody knows.
    pub safe: bool,
}

/// On no page, by somebody who does not say that it is safe.
impl From<AfterReply> for Drawn<Replying> {
    fn from(then: AfterReply) -> Self {
        Self::from(Replying { then, safe: false })
    }
}

/// Replies privately to the young person, who reads it some minutes later; then the view
/// waits for them, is done, or stays.
///
/// # Errors
/// [`TalkError`]; nothing is written then. [`TalkError::Held`] where it would go at once and
/// nobody says that it is safe; [`TalkError::WroteAgain`] where the view would leave the queue, and
/// its author wrote after the page was drawn.
pub async fn reply(
    heard: &Heard,
    by: &Grant<Moderate>,
    id: ViewId,
    text: &str,
    then: impl Into<Drawn<Replying>>,
) -> Result<Reply, TalkError> {
    let Drawn { what: Replying { then, safe }, at: drawn } = then.into();
    let writing = Writing { sender: Sender::Team, actor: by.actor(), by: by.id(), then, safe, drawn };
    let sent = write_to(heard, id, text, writing).await?;
    let became = if sent.became { Replied::As(then) } else { Replied::Stays };
    Ok(Reply { became, deed: sent.deed })
}

/// The worker writes back, in the thread that the team reads too: the deed by which that is
/// stopped, or sent at once, until it goes out; `None` where it went at once. `safe` is
/// whether they say that it is safe to write to its author here, as of [`Replying`].
///
/// # Errors
/// [`TalkError`]; nothing is written then. [`TalkError::Held`] as of [`reply`].
pub async fn reply_to_sent(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    text: &str,
    safe: bool,
) -> Result<Option<DeedId>, TalkError> {
    let (then, drawn) = (AfterReply::Stays, None);
    let writing = Writing { sender: Sender::Worker, actor: by.actor(), by: by.id(), then, safe, drawn };
    Ok(write_to(heard, sent.id(), text, writing).await?.deed)
}

/// Whoever has the alert about it writes back, in the child's own thread. It goes at once, as
/// everything about "I am not safe".
///
/// # Errors
/// [`TalkError`].
pub(crate) async fn reply_on_duty(
    heard: &Heard,
    (by, actor): (AccountId, String),
    id: ViewId,
    text: &str,
) -> Result<(), TalkError> {
    let (then, drawn) = (AfterReply::Stays, None);
    let writing = Writing { sender: Sender::Team, actor, by, then, safe: true, drawn };
    write_to(heard, id, text, writing).await.map(drop)
}
