//! The team writes to whoever said it.

use heard_vocabulary::Sender;

use super::talk_back::{TalkError, send_message};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};

/// Replies privately to the young person.
///
/// # Errors
/// [`TalkError`].
pub async fn reply(heard: &Heard, by: &Grant<Moderate>, id: ViewId, text: &str) -> Result<(), TalkError> {
    send_message(heard, id, Sender::Team, text, by.actor()).await
}
