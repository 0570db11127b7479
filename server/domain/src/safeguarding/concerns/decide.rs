//! What people do about a concern: raise one, decide, sign off.

use heard_storage::crypto::Key;
use heard_storage::{Row, Shelf, StorageError, Uow, args};
use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, ToldTo, ViewAction};

use super::find::Found;
use super::hold::holds;
use super::open::{Deed, begin, standing};
use super::{Particulars, council_key, key_of};
use crate::Heard;
use crate::heard::to_the_end;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::media::drop_objects;
use crate::owner_keys::carry_out;
use crate::people::{Grant, LookAtConcerns, SignOffConcerns, let_go};
use crate::record::record;
use crate::views::{Gone, still_there, take_back_now};

/// The longest reason, in characters.
const LONGEST: usize = 2_000;

/// What somebody decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Somebody who protects children was told, by a person, who says whom,
    /// when, and by which reference it is known there.
    Told {
        /// Which service.
        to: ToldTo,
        /// Who was spoken to.
        who: String,
        /// When, as people write it.
        when: String,
        /// The other side's reference; may be empty.
        reference: String,
    },
    /// It is not harm, because of this.
    NotHarm {
        /// Why.
        reason: String,
    },
}

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

/// Why something was not done about a concern.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// Nobody is named as having been told.
    #[error("nobody is named")]
    NoName,
    /// It is not said when.
    #[error("no time is given")]
    NoTime,
    /// There is no reason.
    #[error("no reason is given")]
    NoReason,
    /// Longer than 2,000 characters.
    #[error("too long")]
    TooLong,
    /// The same person raised or decided it.
    #[error("a second person has to sign it off")]
    SamePerson,
    /// There is nothing to decide, or somebody was quicker.
    #[error("nothing waits for this")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn said(text: &str, missing: DecideError) -> Result<String, DecideError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(missing);
    }
    short(text)
}

fn short(text: &str) -> Result<String, DecideError> {
    match heard_storage::text::length(text) {
        0..=LONGEST => Ok(text.trim().to_owned()),
        _ => Err(DecideError::TooLong),
    }
}

impl Decision {
    fn outcome(&self) -> ConcernOutcome {
        match self {
            Self::Told { .. } => ConcernOutcome::Told,
            Self::NotHarm { .. } => ConcernOutcome::NotHarm,
        }
    }

    fn particulars(&self) -> Result<Particulars, DecideError> {
        Ok(match self {
            Self::Told { to, who, when, reference } => Particulars {
                to: Some(to.name().to_owned()),
                who: said(who, DecideError::NoName)?,
                when: said(when, DecideError::NoTime)?,
                reference: short(reference)?,
                reason: String::new(),
            },
            Self::NotHarm { reason } => {
                Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() }
            }
        })
    }
}

/// Says that something a young person said sounds like harm, which no program
/// noticed: possible harm, by the end of the same working day.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where it has a concern, or is gone.
pub async fn raise(heard: &Heard, by: &Grant<LookAtConcerns>, view: ViewId, reason: &str) -> Result<(), DecideError> {
    let what = Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() };
    let council = council_key(heard).await?;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there(uow, view).await? {
                    return Err(DecideError::Gone);
                }
                let found = Found::one(ConcernLevel::PossibleHarm, ConcernKind::Raised);
                let made = begin(&this, uow, view, &found, &council, Some(me)).await?;
                let (id, key) = made.ok_or(DecideError::Gone)?;
                let deed = Deed { concern: id, action: ViewAction::ConcernRaised, by: Some(me) };
                deed.write(&this, uow, &key, &what)?;
                record(uow, actor, ViewAction::ConcernRaised, view, "").await?;
                Ok(())
            })
        })
        .await
}

/// A concern in hand, within a unit of work.
struct InHand {
    id: ConcernId,
    key: Key,
    row: Row,
}

/// The concern of a view, where it stands like this. The view's row is held
/// first, as by whatever its author is just saying.
async fn in_hand(uow: &mut Uow, view: ViewId, council: &Key, state: ConcernState) -> Result<InHand, DecideError> {
    holds(uow, view).await?;
    let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
    if row.text("state")? != state.name() {
        return Err(DecideError::Gone);
    }
    let id: ConcernId = row.id("id")?;
    Ok(InHand { id, key: key_of(council, id, &row)?, row })
}

/// Decides. Where that takes two it stays open until the second signed it off.
///
/// # Errors
/// [`DecideError`]; nothing is changed then.
pub async fn decide(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    decision: Decision,
) -> Result<(), DecideError> {
    let (what, outcome) = (decision.particulars()?, decision.outcome());
    let council = council_key(heard).await?;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let done = async move {
        let unit = this.clone();
        let gone = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let InHand { id, key, row } = in_hand(uow, view, &council, ConcernState::Open).await?;
                    let level = ConcernLevel::numbered(row.int("level")?)
                        .ok_or(StorageError::inconsistent("concern.level", "1 to 3"))?;
                    let state = match level.takes_two(outcome) {
                        true => ConcernState::Decided,
                        false => ConcernState::Closed,
                    };
                    let now = uow.now();
                    uow.execute(
                        "UPDATE concern SET state = $2, outcome = $3, decided_at = $4, decided_by = $5 WHERE id = $1",
                        args![id, state.name(), outcome.name(), now, me],
                    )
                    .await?;
                    let action = match outcome {
                        ConcernOutcome::Told => ViewAction::ConcernTold,
                        ConcernOutcome::NotHarm => ViewAction::ConcernNotHarm,
                    };
                    Deed { concern: id, action, by: Some(me) }.write(&unit, uow, &key, &what)?;
                    record(uow, actor, action, view, "").await?;
                    match state {
                        ConcernState::Closed => release(&unit, uow, view, &row).await,
                        ConcernState::Open | ConcernState::Decided => Ok(None),
                    }
                })
            })
            .await?;
        finish(&this, gone).await;
        Ok(())
    };
    to_the_end(done).await
}

/// Signs a decision off, or asks for another look. Only somebody who neither
/// raised nor decided it may.
///
/// # Errors
/// [`DecideError`]; nothing is changed then.
pub async fn sign_off(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    view: ViewId,
    said_so: SignOff,
) -> Result<(), DecideError> {
    let (what, agreed) = match said_so {
        SignOff::Agreed => (Particulars::default(), true),
        SignOff::LookAgain { reason } => {
            (Particulars { reason: said(&reason, DecideError::NoReason)?, ..Particulars::default() }, false)
        }
    };
    let council = council_key(heard).await?;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let done = async move {
        let unit = this.clone();
        let gone = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let InHand { id, key, row } = in_hand(uow, view, &council, ConcernState::Decided).await?;
                    if is_concerned(&row, me)? {
                        return Err(DecideError::SamePerson);
                    }
                    let (state, action) = match agreed {
                        true => (ConcernState::Closed, ViewAction::ConcernSignedOff),
                        false => (ConcernState::Open, ViewAction::ConcernLookAgain),
                    };
                    uow.execute("UPDATE concern SET state = $2 WHERE id = $1", args![id, state.name()]).await?;
                    Deed { concern: id, action, by: Some(me) }.write(&unit, uow, &key, &what)?;
                    record(uow, actor, action, view, "").await?;
                    if agreed { release(&unit, uow, view, &row).await } else { Ok(None) }
                })
            })
            .await?;
        finish(&this, gone).await;
        Ok(())
    };
    to_the_end(done).await
}

/// Whether somebody raised or decided a concern.
pub(super) fn is_concerned(row: &Row, who: AccountId) -> Result<bool, StorageError> {
    let (raised, decided): (Option<AccountId>, Option<AccountId>) =
        (row.id_opt("raised_by")?, row.id_opt("decided_by")?);
    Ok(raised == Some(who) || decided == Some(who))
}

/// Does what waited for the decision: what its author asked to take back goes,
/// and who wants to leave can.
async fn release(heard: &Heard, uow: &mut Uow, view: ViewId, row: &Row) -> Result<Option<Gone>, DecideError> {
    if row.moment_opt("taken_back_at")?.is_some() {
        return Ok(Some(take_back_now(uow, view).await?));
    }
    let_go(heard, uow, view).await?;
    Ok(None)
}

async fn finish(heard: &Heard, gone: Option<Gone>) {
    if let Some(Gone { owner, objects }) = gone {
        carry_out(heard, owner.as_slice()).await;
        drop_objects(heard, Shelf::View, objects).await;
    }
}
