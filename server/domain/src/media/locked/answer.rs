//! The second person answers what was asked about something locked: it is released to
//! the safeguarding leads, destroyed for good, or stays as it is.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{LockedEnd, LockedState, ViewAction};

use super::away::{is_here, put_away};
use super::row::{InHand, asked, in_hand, is_advised};
use super::sealed::Deed;
use super::{LockedError, said, short};
use crate::Heard;
use crate::heard::to_the_end;
use crate::ids::{AccountId, AttachmentId, ViewId};
use crate::people::{Grant, Moderate, hold_departures};
use crate::record::record;
use crate::retention;
use crate::safeguarding::concerns::{self, Particulars, council_key, holds};
use crate::safeguarding::conflicts::{Named, keep_written};

/// What somebody read that is asked, and since when: they answer that, and nothing that
/// was asked since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadAsked {
    /// What.
    pub end: LockedEnd,
    /// When it was asked.
    pub at: Moment,
}

/// Whether nothing keeps what is locked from being destroyed, however much was advised
/// and agreed: while nobody decided what the picture means for the child, it is evidence.
///
/// A legal hold keeps it too, for whoever asked for that.
async fn may_be_destroyed(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    Ok(!holds(uow, view).await? && !retention::keeps(uow, view).await?)
}

/// Answers what was asked, as they read it: nothing where something else is asked by now.
/// Agreeing takes somebody else than whoever asked; whoever asked may take it back. What
/// became of it; nothing where it stays locked.
///
/// # Errors
/// [`LockedError`]; nothing is changed then.
pub async fn answer_asked(
    heard: &Heard,
    by: &Grant<Moderate>,
    (view, file): (ViewId, AttachmentId),
    read: ReadAsked,
    agreed: bool,
    reason: &str,
) -> Result<Option<LockedState>, LockedError> {
    let reason = if heard_storage::text::is_empty(reason) { String::new() } else { short(reason)? };
    let council = council_key(heard).await?;
    let named = Named::in_texts(heard, &[&reason]).await.without(by.id());
    let here = is_here(heard, file).await?;
    let second = Second { me: by.id(), actor: by.actor(), read, agreed, reason, here };
    let this = heard.clone();
    let whole = async move {
        let unit = this.clone();
        let (state, gone) = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    // Who is leaving is held first, as by whatever decides about harm.
                    hold_departures(uow).await?;
                    let held = in_hand(&unit, uow, &council, (view, file), second.me).await?;
                    let state = second.decide(&unit, uow, &held, (view, file)).await?;
                    keep_written(&unit, uow, view, named, (second.me, &second.actor)).await?;
                    let gone = match state {
                        Some(_) => concerns::lock_is_over(&unit, uow, view).await?,
                        None => None,
                    };
                    Ok::<_, LockedError>((state, gone))
                })
            })
            .await?;
        put_away(&this, &[file]).await;
        concerns::finish(&this, gone).await;
        Ok(state)
    };
    to_the_end(whole).await
}

/// The second person, and what they say.
struct Second {
    me: AccountId,
    actor: String,
    /// What they read that is asked.
    read: ReadAsked,
    agreed: bool,
    reason: String,
    /// Whether its object is here.
    here: bool,
}

impl Second {
    async fn decide(
        &self,
        heard: &Heard,
        uow: &mut Uow,
        held: &InHand,
        (view, file): (ViewId, AttachmentId),
    ) -> Result<Option<LockedState>, LockedError> {
        let (end, first) = asked(&held.row)?.ok_or(LockedError::Gone)?;
        // A page that was drawn before somebody asked for something else answers nothing.
        if self.read != (ReadAsked { end, at: held.row.moment("asked_at")? }) {
            return Err(LockedError::Gone);
        }
        let (state, action) = match (self.agreed, end) {
            (false, _) => (None, ViewAction::MediaRefused),
            (true, LockedEnd::Release) => (Some(LockedState::Released), ViewAction::MediaReleased),
            (true, LockedEnd::Destroy) => (Some(LockedState::Destroyed), ViewAction::MediaDestroyed),
        };
        match state {
            // Whoever asked gives no reason for not wanting it any more.
            None if first != self.me => drop(said(&self.reason, LockedError::NoReason)?),
            None => {}
            Some(_) if first == self.me => return Err(LockedError::SamePerson),
            Some(_) if !is_advised(uow, held, file, end).await? => return Err(LockedError::NoAdvice),
            Some(LockedState::Destroyed) if !may_be_destroyed(uow, view).await? => return Err(LockedError::Kept),
            Some(LockedState::Released) if !self.here => return Err(LockedError::NoFile),
            Some(_) => {}
        }
        let now = uow.now();
        let what = Particulars { reason: self.reason.clone(), ..Particulars::default() };
        match state {
            Some(state) => {
                let sql = "UPDATE locked_media SET state = $2, pending = 1, ended_at = $3, asked = NULL,
                               asked_by = NULL, asked_at = NULL WHERE attachment_id = $1";
                uow.execute(sql, args![file, state.name(), now]).await?;
            }
            None => {
                let sql = "UPDATE locked_media SET asked = NULL, asked_by = NULL, asked_at = NULL
                           WHERE attachment_id = $1";
                uow.execute(sql, args![file]).await?;
            }
        }
        Deed { file, action, by: Some(self.me) }.write(heard, uow, &held.key, &what)?;
        record(uow, self.actor.clone(), action, view, file.to_string()).await?;
        Ok(state)
    }
}
