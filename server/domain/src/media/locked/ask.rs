//! Somebody who looks after what is locked asks that it is released or destroyed, as
//! they were advised.

use heard_storage::args;
use heard_vocabulary::{LockedEnd, ViewAction};

use super::row::{asked, in_hand, is_advised};
use super::sealed::Deed;
use super::{LockedError, said};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, KeepLocked};
use crate::record::record;
use crate::safeguarding::concerns::{Particulars, council_key};
use crate::safeguarding::conflicts::{Named, keep_written, meant_by};

/// Asks for it; a second person answers.
///
/// # Errors
/// [`LockedError`]; [`LockedError::NoAdvice`] where the police have not advised it, or,
/// to release it, the designated officer has not either.
pub async fn ask(
    heard: &Heard,
    by: &Grant<KeepLocked>,
    view: ViewId,
    file: AttachmentId,
    end: LockedEnd,
    reason: &str,
) -> Result<(), LockedError> {
    let what = Particulars { reason: said(reason, LockedError::NoReason)?, ..Particulars::default() };
    let council = council_key(heard).await?;
    let named = Named::in_texts(heard, &[&what.reason]).await.without(by.id());
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = in_hand(&this, uow, &council, (view, file), me).await?;
                if asked(&held.row)?.is_some() {
                    return Err(LockedError::Asked);
                }
                if !is_advised(uow, &held, file, end).await? {
                    return Err(LockedError::NoAdvice);
                }
                let (action, now) = (action_of(end), uow.now());
                let sql = "UPDATE locked_media SET asked = $2, asked_by = $3, asked_at = $4 WHERE attachment_id = $1";
                uow.execute(sql, args![file, end.name(), me, now]).await?;
                Deed { file, action, by: Some(me) }.write(&this, uow, &held.key, &what)?;
                record(uow, actor.clone(), action, view, file.to_string()).await?;
                keep_written(&this, uow, view, named, (me, &actor)).await?;
                let about = meant_by(&this, uow, view).await?;
                raise_past(uow, Event::LockedAsked(me), &about).await?;
                Ok(())
            })
        })
        .await
}

fn action_of(end: LockedEnd) -> ViewAction {
    match end {
        LockedEnd::Release => ViewAction::MediaReleaseAsked,
        LockedEnd::Destroy => ViewAction::MediaDestructionAsked,
    }
}
