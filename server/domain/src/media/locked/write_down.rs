//! What the police, or whoever is responsible, advised; and that the police have it.

use heard_vocabulary::{ToldTo, ViewAction};

use super::row::in_hand;
use super::sealed::Deed;
use super::{LockedError, said, short};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::people::{Grant, KeepLocked};
use crate::record::record;
use crate::safeguarding::concerns::{Particulars, council_key};
use crate::safeguarding::conflicts::{Named, keep_written};

/// Who said or did what about something locked, as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which service.
    pub by: ToldTo,
    /// Who there: a name, a force.
    pub who: String,
    /// When, as people write it.
    pub when: String,
    /// Their reference; may be empty.
    pub reference: String,
    /// What they advised, or how it came to them.
    pub what: String,
}

impl Told {
    fn particulars(&self) -> Result<Particulars, LockedError> {
        Ok(Particulars {
            to: Some(self.by.name().to_owned()),
            area: String::new(),
            who: said(&self.who, LockedError::NoName)?,
            when: said(&self.when, LockedError::NoTime)?,
            reference: short(&self.reference)?,
            reason: said(&self.what, LockedError::NoReason)?,
            ..Particulars::default()
        })
    }
}

/// Writes down what somebody advised about what is locked.
///
/// # Errors
/// [`LockedError`]; nothing is changed then.
pub async fn advised(
    heard: &Heard,
    by: &Grant<KeepLocked>,
    view: ViewId,
    file: AttachmentId,
    told: Told,
) -> Result<(), LockedError> {
    write_down(heard, by, (view, file), ViewAction::MediaAdvised, told).await
}

/// Writes down that the police have it: from the device it was sent from, or from the
/// server, under their own powers. Nothing leaves by that.
///
/// # Errors
/// [`LockedError`]; nothing is changed then.
pub async fn handed_over(
    heard: &Heard,
    by: &Grant<KeepLocked>,
    view: ViewId,
    file: AttachmentId,
    told: Told,
) -> Result<(), LockedError> {
    let told = Told { by: ToldTo::Police, ..told };
    write_down(heard, by, (view, file), ViewAction::MediaHandedOver, told).await
}

async fn write_down(
    heard: &Heard,
    by: &Grant<KeepLocked>,
    (view, file): (ViewId, AttachmentId),
    action: ViewAction,
    told: Told,
) -> Result<(), LockedError> {
    let what = told.particulars()?;
    let council = council_key(heard).await?;
    let named = Named::in_texts(heard, &[&what.who, &what.reason]).await.without(by.id());
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = in_hand(&this, uow, &council, (view, file), me).await?;
                Deed { file, action, by: Some(me) }.write(&this, uow, &held.key, &what)?;
                record(uow, actor.clone(), action, view, file.to_string()).await?;
                keep_written(&this, uow, view, named, (me, &actor)).await?;
                Ok::<_, LockedError>(())
            })
        })
        .await
}
