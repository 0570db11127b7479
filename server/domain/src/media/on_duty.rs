//! What whoever was told of an alert opens: recordings and pictures of what it is
//! about, as long as the words are theirs to read.

use heard_vocabulary::ViewAction;

use super::OpenError;
use super::find::{Asks, Found, find_for_safety, still_open};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::record::record;
use crate::safeguarding::alerts::ToldAlert;
use crate::safeguarding::concerns::read_on_duty;

async fn allowed(heard: &Heard, alert: ToldAlert, id: AttachmentId) -> Result<(ViewId, Found), OpenError> {
    let view = read_on_duty(heard, alert).await?.ok_or(OpenError::Gone)?;
    let found = find_for_safety(heard, view, id, Asks::Reader).await?.ok_or(OpenError::Gone)?;
    Ok((view, found))
}

/// Opens a recording or picture: recorded first, and as quiet on its author's side as
/// that the words were read on duty. For the team it stays unopened.
///
/// # Errors
/// [`OpenError`].
pub async fn open_on_duty(heard: &Heard, alert: ToldAlert, id: AttachmentId) -> Result<(Vec<u8>, String), OpenError> {
    let (view, found) = allowed(heard, alert, id).await?;
    let bytes = found.bytes(heard).await?.ok_or(OpenError::Gone)?;
    let actor = alert.by().actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                still_open(uow, view, id, Asks::Reader).await?;
                Ok::<_, OpenError>(record(uow, actor, ViewAction::ReadOnDuty, view, id.to_string()).await?)
            })
        })
        .await?;
    Ok(bytes)
}

/// The picture of a few dots.
///
/// # Errors
/// [`OpenError`].
pub async fn blurred_on_duty(heard: &Heard, alert: ToldAlert, id: AttachmentId) -> Result<Vec<u8>, OpenError> {
    allowed(heard, alert, id).await?.1.blur(heard).await?.ok_or(OpenError::Gone)
}
