//! Whether whoever may be harmed is under 18, and where they are not, whether they agree
//! that somebody is told of it and can decide that themselves.
//!
//! Nobody is treated as an adult before somebody said that they are one. An adult is asked
//! before a service for adults is told, but where there is danger now: then what was done
//! is written down as it was done, and asked afterwards.

use heard_storage::{Uow, args};
use heard_vocabulary::{AdultAgrees, ConcernLevel, MentalCapacity, PersonAge, ToldTo, ViewAction, WithoutAgreement};

use super::begin::standing;
use super::decide::{DecideError, InHand, refuse_meant, said};
use super::deed::Deed;
use super::hold::hold;
use super::{Particulars, in_my_hands, open_deed};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;
use crate::safeguarding::alerts::ToldAlert;
use crate::views::parse;

/// Whether an adult agrees and can decide, as it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    /// Whether they agree that somebody is told.
    pub agrees: AdultAgrees,
    /// Why it goes ahead where they do not, or were not asked.
    pub because: Option<WithoutAgreement>,
    /// Whether they can decide that.
    pub capacity: MentalCapacity,
}

/// The same as somebody writes it down, with who assesses what is in doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedAdult {
    /// What they want, and can decide.
    pub wishes: Wishes,
    /// Who assesses whether they can decide; empty where it is not in doubt.
    pub assessor: String,
}

impl Wishes {
    fn of(what: &Particulars) -> Option<Self> {
        Some(Self {
            agrees: what.agrees.as_deref().and_then(AdultAgrees::parse)?,
            because: what.because.as_deref().and_then(WithoutAgreement::parse),
            capacity: what.capacity.as_deref().and_then(MentalCapacity::parse)?,
        })
    }
}

impl AskedAdult {
    fn particulars(&self) -> Result<Particulars, DecideError> {
        let Self { wishes: Wishes { agrees, because, capacity }, assessor } = self;
        let because = because.filter(|_| *agrees != AdultAgrees::Yes);
        if *agrees != AdultAgrees::Yes && because.is_none() {
            return Err(DecideError::NoBecause);
        }
        let who = match capacity {
            MentalCapacity::Doubted => said(assessor, DecideError::NoAssessor)?,
            MentalCapacity::NotDoubted | MentalCapacity::Lacks => String::new(),
        };
        Ok(Particulars {
            agrees: Some(agrees.name().to_owned()),
            because: because.map(|because| because.name().to_owned()),
            capacity: Some(capacity.name().to_owned()),
            who,
            ..Particulars::default()
        })
    }
}

/// What is known of somebody's age and wishes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OfAge {
    /// What was said last of their age; `None`: nobody said anything, and they are treated
    /// as a child.
    pub age: Option<PersonAge>,
    /// What they want, and can decide, since it was raised last.
    pub wishes: Option<Wishes>,
}

impl OfAge {
    /// From what was done, oldest first; a deed that cannot be read says nothing.
    pub(super) fn of<'a>(deeds: impl Iterator<Item = (ViewAction, Option<&'a Particulars>)>) -> Self {
        let mut known = Self::default();
        for (action, what) in deeds {
            match (action, what) {
                (ViewAction::AgeSaid, Some(what)) => {
                    known.age = what.age.as_deref().and_then(PersonAge::parse).or(known.age);
                }
                (ViewAction::WishesSaid, Some(what)) => known.wishes = Wishes::of(what).or(known.wishes),
                // What is said anew is asked about anew.
                (ViewAction::ConcernRaised | ViewAction::ConcernReopened | ViewAction::ConcernNoticed, _) => {
                    known.wishes = None;
                }
                _ => {}
            }
        }
        known
    }
}

/// Refuses that a service for adults was told of an adult whom nobody asked; never where
/// there is danger now.
pub(super) async fn refuse_unasked(uow: &mut Uow, held: &InHand, to: ToldTo) -> Result<(), DecideError> {
    if held.level == ConcernLevel::Danger || !to.asks_adults() {
        return Ok(());
    }
    let rows = uow.all("SELECT * FROM concern_deed WHERE concern_id = $1 ORDER BY at, id", args![held.id]).await?;
    let mut deeds = Vec::with_capacity(rows.len());
    for row in &rows {
        deeds.push((parse(ViewAction::parse, row, "action")?, open_deed(&held.key, held.id, row).ok()));
    }
    let known = OfAge::of(deeds.iter().map(|(action, what)| (*action, what.as_ref())));
    match (known.age, known.wishes) {
        (Some(PersonAge::Adult), None) => Err(DecideError::NotAsked),
        (Some(PersonAge::Adult), Some(wishes)) if to.needs_agreement() && wishes.agrees != AdultAgrees::Yes => {
            Err(DecideError::NotAgreed)
        }
        _ => Ok(()),
    }
}

/// Says whether whoever may be harmed is under 18; it can be said again.
///
/// # Errors
/// [`DecideError::Gone`] where nothing may be harm; [`DecideError`].
pub async fn say_age(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    age: PersonAge,
) -> Result<(), DecideError> {
    write_down(heard, (by.id(), by.actor()), view, ViewAction::AgeSaid, of_age(age)).await
}

/// The same, by whoever has the alert.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where they do not have it.
pub async fn say_age_on_duty(heard: &Heard, alert: ToldAlert, age: PersonAge) -> Result<(), DecideError> {
    let view = in_my_hands(heard, alert).await?.ok_or(DecideError::Gone)?;
    let me = (alert.by().id(), alert.by().actor());
    write_down(heard, me, view, ViewAction::AgeSaid, of_age(age)).await
}

fn of_age(age: PersonAge) -> Particulars {
    Particulars { age: Some(age.name().to_owned()), ..Particulars::default() }
}

/// Writes down whether an adult agrees, and can decide; it can be written down again.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where nothing may be harm.
pub async fn say_wishes(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    asked: &AskedAdult,
) -> Result<(), DecideError> {
    write_down(heard, (by.id(), by.actor()), view, ViewAction::WishesSaid, asked.particulars()?).await
}

/// The same, by whoever has the alert.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where they do not have it.
pub async fn say_wishes_on_duty(heard: &Heard, alert: ToldAlert, asked: &AskedAdult) -> Result<(), DecideError> {
    let what = asked.particulars()?;
    let view = in_my_hands(heard, alert).await?.ok_or(DecideError::Gone)?;
    write_down(heard, (alert.by().id(), alert.by().actor()), view, ViewAction::WishesSaid, what).await
}

/// Writes a deed beside the concern, which stays as it stands.
async fn write_down(
    heard: &Heard,
    (me, actor): (AccountId, String),
    view: ViewId,
    action: ViewAction,
    what: Particulars,
) -> Result<(), DecideError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                hold(uow, view).await?;
                let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
                let id: ConcernId = row.id("id")?;
                let key = CaseKeys::of(&this).of_row(&row).await?;
                refuse_meant(&this, uow, view, me).await?;
                Deed { concern: id, action, by: Some(me) }.write(&this, uow, &key, &what)?;
                record(uow, actor, action, view, "").await?;
                Ok::<_, DecideError>(())
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(agrees: AdultAgrees, because: Option<WithoutAgreement>, capacity: MentalCapacity) -> Particulars {
        let asked = AskedAdult { wishes: Wishes { agrees, because, capacity }, assessor: "Their doctor".to_owned() };
        asked.particulars().unwrap()
    }

    #[test]
    fn mod_08_an_adults_no_needs_a_reason_and_doubt_needs_somebody_who_assesses() {
        let asked = |agrees, because, capacity| AskedAdult {
            wishes: Wishes { agrees, because, capacity },
            assessor: String::new(),
        };
        let none = asked(AdultAgrees::No, None, MentalCapacity::NotDoubted).particulars();
        assert!(matches!(none, Err(DecideError::NoBecause)), "{none:?}");
        let none = asked(AdultAgrees::Yes, None, MentalCapacity::Doubted).particulars();
        assert!(matches!(none, Err(DecideError::NoAssessor)), "{none:?}");
        // Whoever agrees goes ahead with nothing else.
        let kept = asked(AdultAgrees::Yes, Some(WithoutAgreement::Pressure), MentalCapacity::Lacks).particulars();
        assert_eq!(kept.unwrap().because, None);
    }

    #[test]
    fn mod_08_what_was_said_last_of_an_adult_holds_until_it_is_raised_again() {
        let adult = of_age(PersonAge::Adult);
        let child = of_age(PersonAge::UnderEighteen);
        let yes = wishes(AdultAgrees::Yes, None, MentalCapacity::Doubted);
        let known = |deeds: &[(ViewAction, Option<&Particulars>)]| OfAge::of(deeds.iter().copied());
        assert_eq!(known(&[]), OfAge::default());
        let both = [(ViewAction::AgeSaid, Some(&adult)), (ViewAction::WishesSaid, Some(&yes))];
        let said = known(&both);
        assert_eq!((said.age, said.wishes.unwrap().agrees), (Some(PersonAge::Adult), AdultAgrees::Yes));
        let again = [both.as_slice(), &[(ViewAction::ConcernReopened, None)]].concat();
        assert_eq!(known(&again), OfAge { age: Some(PersonAge::Adult), wishes: None });
        let changed = [both.as_slice(), &[(ViewAction::AgeSaid, Some(&child)), (ViewAction::AgeSaid, None)]].concat();
        assert_eq!(known(&changed).age, Some(PersonAge::UnderEighteen));
    }
}
