//! A second person signs a decision off, or asks for another look.

use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ViewAction};

use super::Particulars;
use super::begin::outcome_of;
use super::contact::tell_written;
use super::decide::{DecideError, InHand, in_hand, refuse_meant, said};
use super::deed::Deed;
use super::go::{finish, release_unreported};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::heard::to_the_end;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, SignOffConcerns, Visitor};
use crate::record::record;
use crate::safeguarding::alerts::{About, prepare, prepare_outside};
use crate::safeguarding::conflicts::{keeps_from, meant_by, tell_chosen};
use crate::safeguarding::outside::outside;

/// What the second person says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignOff {
    /// It was decided well.
    Agreed,
    /// It has to be looked at again, because of this.
    LookAgain {
        /// Why.
        reason: String,
    },
}

/// Signs a decision off, or asks for another look, and says where it stands
/// then. Only somebody who neither raised nor decided it may.
///
/// # Errors
/// [`DecideError`]; nothing is changed then.
pub async fn sign_off(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    view: ViewId,
    said_so: SignOff,
) -> Result<ConcernState, DecideError> {
    let (what, agreed) = match said_so {
        SignOff::Agreed => (Particulars::default(), true),
        SignOff::LookAgain { reason } => {
            (Particulars { reason: said(&reason, DecideError::NoReason)?, ..Particulars::default() }, false)
        }
    };
    let cases = CaseKeys::of(heard);
    // Danger that is to be looked at again is nobody's any more: whoever is on duty is told.
    let alert = match agreed {
        true => None,
        false => Some(prepare(heard, Visitor::new(Some(by.account())), About::View(view), Vec::new()).await?),
    };
    // So is whoever it was sent to outside, at any level.
    let beyond = match agreed {
        true => None,
        false => Some(prepare_outside(heard, Visitor::new(Some(by.account())), view).await?),
    };
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let done = async move {
        let unit = this.clone();
        let (state, gone) = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let held = in_hand(uow, view, &cases, ConcernState::Decided).await?;
                    refuse_meant(&unit, uow, view, me).await?;
                    let InHand { id, key, row, level } = held;
                    let deeds =
                        uow.all("SELECT action, by_id FROM concern_deed WHERE concern_id = $1", args![id]).await?;
                    if is_concerned(&row, &deeds, me)? {
                        return Err(DecideError::SamePerson);
                    }
                    let (state, action) = match agreed {
                        true => (ConcernState::Closed, ViewAction::ConcernSignedOff),
                        false => (ConcernState::Open, ViewAction::ConcernLookAgain),
                    };
                    if agreed {
                        uow.execute("UPDATE concern SET state = $2 WHERE id = $1", args![id, state.name()]).await?;
                    } else {
                        look_again(&unit, uow, id, level).await?;
                    }
                    Deed { concern: id, action, by: Some(me) }.write(&unit, uow, &key, &what)?;
                    record(uow, actor, action, view, "").await?;
                    if !agreed {
                        let about = meant_by(&unit, uow, view).await?;
                        raise_past(uow, Event::ConcernOpened(view, level), &about).await?;
                    }
                    if let Some(alert) = alert.filter(|_| level == ConcernLevel::Danger) {
                        alert.raise(&unit, uow).await?;
                    }
                    if let Some(beyond) = beyond
                        && was_sent_outside(&deeds)?
                        && reads_outside(&unit, uow, view).await?
                    {
                        beyond.raise(&unit, uow).await?;
                    }
                    if agreed && outcome_of(&row)? == Some(ConcernOutcome::NotHarm) {
                        // Nothing is to be feared from what shows of it.
                        let sql = "UPDATE concern SET still_since = NULL, still_as = NULL
                                   WHERE id = $1 AND reported_at IS NULL";
                        uow.execute(sql, args![id]).await?;
                        // What a colleague reported is not told to those it was sent to.
                        if row.moment_opt("reported_at")?.is_none() {
                            tell_chosen(&unit, uow, view).await?;
                            if let Some(since) = row.moment_opt("still_since")? {
                                tell_written(uow, view, since).await?;
                            }
                        }
                    }
                    let gone = match outcome_of(&row)? {
                        Some(ConcernOutcome::NotHarm) if agreed => release_unreported(&unit, uow, view, &row).await?,
                        _ => None,
                    };
                    Ok((state, gone))
                })
            })
            .await?;
        finish(&this, gone).await;
        Ok(state)
    };
    to_the_end(done).await
}

/// It is open as if nothing had been decided, and due anew.
async fn look_again(heard: &Heard, uow: &mut Uow, id: ConcernId, level: ConcernLevel) -> Result<(), StorageError> {
    let settings = &heard.catalogue().settings;
    let due = super::due(level, uow.now(), &settings.calendar, settings.team_open.as_ref());
    let sql = "UPDATE concern SET state = $2, due_at = $3, outcome = NULL, decided_at = NULL, decided_by = NULL,
                   had_by = NULL, had_at = NULL
               WHERE id = $1";
    uow.execute(sql, args![id, ConcernState::Open.name(), due]).await?;
    Ok(())
}

/// Whether something was sent outside, by what was done about it.
fn was_sent_outside(deeds: &[Row]) -> Result<bool, StorageError> {
    for deed in deeds {
        if deed.text("action")? == ViewAction::SentOutside.name() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether somebody is named outside the council whom it is not about: nobody here is told of
/// what was sent there.
async fn reads_outside(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    match outside(uow).await? {
        Some(who) => Ok(!keeps_from(heard, uow, who, view).await?),
        None => Ok(false),
    }
}

/// Whether somebody decided a concern, or ever raised it or sent it outside, by what was
/// done.
pub(super) fn is_concerned(row: &Row, deeds: &[Row], who: AccountId) -> Result<bool, StorageError> {
    if row.id_opt("decided_by")? == Some(who) {
        return Ok(true);
    }
    for deed in deeds {
        let raised = [ViewAction::ConcernRaised, ViewAction::SentOutside].map(ViewAction::name);
        if raised.contains(&deed.text("action")?.as_str()) && deed.id_opt("by_id")? == Some(who) {
            return Ok(true);
        }
    }
    Ok(false)
}
