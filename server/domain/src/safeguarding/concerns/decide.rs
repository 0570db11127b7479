//! What somebody decides about a concern, and why something is not done.

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ToldTo, ViewAction};

use super::Particulars;
use super::adult::refuse_unasked;
use super::before::refuse_before;
use super::begin::standing;
use super::deed::Deed;
use super::due::sign_by;
use super::go::{finish, release_unreported};
use super::hold::hold;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::heard::to_the_end;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, LookAtConcerns, hold_departures};
use crate::record::record;
use crate::safeguarding::conflicts::{keeps_from, meant_by};
use crate::views::key_for_safety;

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
        /// For which area of the directory; empty for the council's own.
        area: String,
    },
    /// It is not harm, because of this.
    NotHarm {
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
    /// It had not been said by then.
    #[error("the time is before it was said")]
    BeforeSaid,
    /// There is no reason.
    #[error("no reason is given")]
    NoReason,
    /// Longer than 2,000 characters.
    #[error("too long")]
    TooLong,
    /// An adult was not asked, and it is no danger.
    #[error("an adult is asked first")]
    NotAsked,
    /// An adult does not agree to what cannot be done without.
    #[error("an adult has to agree to it")]
    NotAgreed,
    /// It is not said why it goes ahead although an adult does not agree.
    #[error("no reason why it goes ahead")]
    NoBecause,
    /// It is not said who assesses whether an adult can decide.
    #[error("nobody assesses it")]
    NoAssessor,
    /// The same person raised or decided it.
    #[error("a second person has to sign it off")]
    SamePerson,
    /// Its words name whoever would do it, and somebody else can.
    #[error("it may be about whoever would decide it")]
    Named,
    /// Nobody outside the council is named.
    #[error("nobody is named outside the council")]
    NobodyOutside,
    /// It may be about the person outside the council too.
    #[error("it may be about the person outside too")]
    OutsideMeant,
    /// There is nothing to decide, or somebody was quicker.
    #[error("nothing waits for this")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

pub(super) fn said(text: &str, missing: DecideError) -> Result<String, DecideError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(missing);
    }
    short(text)
}

pub(super) fn short(text: &str) -> Result<String, DecideError> {
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

    /// Which service was told, if one was.
    pub(super) fn to(&self) -> Option<ToldTo> {
        match self {
            Self::Told { to, .. } => Some(*to),
            Self::NotHarm { .. } => None,
        }
    }

    pub(super) fn particulars(&self) -> Result<Particulars, DecideError> {
        Ok(match self {
            Self::Told { to, who, when, reference, area } => Particulars {
                to: Some(to.name().to_owned()),
                area: short(area)?,
                who: said(who, DecideError::NoName)?,
                when: said(when, DecideError::NoTime)?,
                reference: short(reference)?,
                ..Particulars::default()
            },
            Self::NotHarm { reason } => {
                Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() }
            }
        })
    }
}

/// A concern in hand, within a unit of work.
pub(super) struct InHand {
    pub(super) id: ConcernId,
    pub(super) key: Key,
    pub(super) row: Row,
    pub(super) level: ConcernLevel,
}

/// The concern of a view, where it stands like this. Who is leaving is held
/// first, then the view's row, as by whatever its author is just saying.
pub(super) async fn in_hand(
    uow: &mut Uow,
    view: ViewId,
    cases: &CaseKeys,
    state: ConcernState,
) -> Result<InHand, DecideError> {
    hold_departures(uow).await?;
    hold(uow, view).await?;
    let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
    if row.text("state")? != state.name() {
        return Err(DecideError::Gone);
    }
    let id: ConcernId = row.id("id")?;
    let level =
        ConcernLevel::numbered(row.int("level")?).ok_or(StorageError::inconsistent("concern.level", "1 to 3"))?;
    Ok(InHand { id, key: cases.of_row(&row).await?, row, level })
}

/// Refuses whoever it may be about, as long as somebody whom it is not about
/// looks at concerns.
pub(super) async fn refuse_meant(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    who: AccountId,
) -> Result<(), DecideError> {
    match keeps_from(heard, uow, who, view).await? {
        true => Err(DecideError::Named),
        false => Ok(()),
    }
}

/// Whether what is decided about can be read at all. Where its words do not open
/// any more somebody still has to decide, by what else is known, and two do.
async fn readable(heard: &Heard, view: ViewId) -> Result<bool, DecideError> {
    let mut conn = heard.words().read().await?;
    if conn.first("SELECT id FROM held_view WHERE id = $1", args![view]).await?.is_none() {
        return Err(DecideError::Gone);
    }
    drop(conn);
    match key_for_safety(heard, view).await {
        Ok(Some(_)) => Ok(true),
        Ok(None) | Err(StorageError::Sealed(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Decides, and says where it stands then. Where that takes two it stays open
/// until the second signed it off.
///
/// # Errors
/// [`DecideError`]; nothing is changed then.
pub async fn decide(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    decision: Decision,
) -> Result<ConcernState, DecideError> {
    decide_as(heard, Decider { id: by.id(), actor: by.actor(), on_duty: false }, view, decision).await
}

/// Whoever decides.
pub(super) struct Decider {
    /// Their account.
    pub(super) id: AccountId,
    /// Who they are in the log.
    pub(super) actor: String,
    /// Whether they may because they have the alert: a second person always signs
    /// off what they decide.
    pub(super) on_duty: bool,
}

/// That it was sent to the person outside.
const SENT_OUTSIDE: &str = "SELECT 1 AS one FROM concern_deed WHERE concern_id = $1 AND action = $2 LIMIT 1";

/// The same, by whoever was found to have it.
pub(super) async fn decide_as(
    heard: &Heard,
    Decider { id: me, actor, on_duty }: Decider,
    view: ViewId,
    decision: Decision,
) -> Result<ConcernState, DecideError> {
    let (what, outcome, to) = (decision.particulars()?, decision.outcome(), decision.to());
    let readable = readable(heard, view).await?;
    let (this, cases) = (heard.clone(), CaseKeys::of(heard));
    let done = async move {
        let unit = this.clone();
        let (state, gone) = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let held = in_hand(uow, view, &cases, ConcernState::Open).await?;
                    refuse_meant(&unit, uow, view, me).await?;
                    if let Some(to) = to {
                        refuse_before(uow, view, &what).await?;
                        refuse_unasked(uow, &held, to).await?;
                    }
                    let InHand { id, key, row, level } = held;
                    let now = uow.now();
                    let settings = &unit.catalogue().settings;
                    // What was sent outside stays there to be read until a second person signed it off.
                    let outside = uow.first(SENT_OUTSIDE, args![id, ViewAction::SentOutside.name()]).await?.is_some();
                    let (state, due) = match level.takes_two(outcome) || !readable || on_duty || outside {
                        true => (ConcernState::Decided, sign_by(now, &settings.calendar, settings.team_open.as_ref())),
                        false => (ConcernState::Closed, row.moment("due_at")?),
                    };
                    uow.execute(
                        "UPDATE concern SET state = $2, outcome = $3, decided_at = $4, decided_by = $5, due_at = $6,
                            was_due_at = $7 WHERE id = $1",
                        args![id, state.name(), outcome.name(), now, me, due, row.moment("due_at")?],
                    )
                    .await?;
                    let action = match outcome {
                        ConcernOutcome::Told => ViewAction::ConcernTold,
                        ConcernOutcome::NotHarm => ViewAction::ConcernNotHarm,
                    };
                    Deed { concern: id, action, by: Some(me) }.write(&unit, uow, &key, &what)?;
                    record(uow, actor, action, view, "").await?;
                    if state == ConcernState::Decided {
                        let about = meant_by(&unit, uow, view).await?;
                        raise_past(uow, Event::ConcernDecided(me), &about).await?;
                    }
                    let gone = match (state, outcome) {
                        (ConcernState::Closed, ConcernOutcome::NotHarm) => {
                            release_unreported(&unit, uow, view, &row).await?
                        }
                        // What somebody was told of stays until it is said that it may go.
                        _ => None,
                    };
                    Ok::<_, DecideError>((state, gone))
                })
            })
            .await?;
        finish(&this, gone).await;
        Ok(state)
    };
    to_the_end(done).await
}
