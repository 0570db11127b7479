//! The team writes to whoever said it, and says what becomes of it.

use heard_vocabulary::{AfterReply, Sender};

use super::talk_back::{TalkError, send_and};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};

/// What became of a view that was replied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replied {
    /// What was chosen.
    As(AfterReply),
    /// The reply was sent, and the view stays where it is: it may be harm, or somebody
    /// closed it meanwhile.
    Stays,
}

/// Replies privately to the young person; then the view waits for them, is done, or stays.
///
/// # Errors
/// [`TalkError`]; nothing is sent then.
pub async fn reply(
    heard: &Heard,
    by: &Grant<Moderate>,
    id: ViewId,
    text: &str,
    then: AfterReply,
) -> Result<Replied, TalkError> {
    let became = send_and(heard, id, (Sender::Team, by.actor()), text, then).await?;
    Ok(if became { Replied::As(then) } else { Replied::Stays })
}
