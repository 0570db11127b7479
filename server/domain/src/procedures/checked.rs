//! What a step needs: what has to be written, on which day it can have been, and who does
//! it.

use heard_storage::calendar::Day;
use heard_vocabulary::{
    AllegationOutcome, AllegationThreshold, Asker, ComplaintOutcome, IncidentOutcome, ProcedureAction, ProcedureKind,
    RequestCheck, TalkOutcome,
};

use super::open::FURTHEST;
use super::rules::Standing;
use super::step::Step;
use super::{ProcedureError, Written, said, short};

/// What has to be written for each.
pub(super) fn checked(step: &Step, kind: ProcedureKind) -> Result<Written, ProcedureError> {
    use ProcedureAction as A;
    let typed = &step.written;
    let mut what = Written {
        text: short(&typed.text)?,
        who: short(&typed.who)?,
        place: short(&typed.place)?,
        on: typed.on.trim().to_owned(),
        at: String::new(),
        reference: short(&typed.reference)?,
        chosen: String::new(),
    };
    let text = || said(&typed.text, ProcedureError::NoText);
    match step.action {
        // Each of these has a use case of its own.
        A::Opened | A::Read | A::Planned | A::LetterWritten | A::LetterSent | A::LetterRead => {
            return Err(ProcedureError::NotNow);
        }
        A::AdvocacyOffered | A::WentOn => {}
        A::AskerCorrected => {
            let asker = Asker::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            (what.text, what.chosen) = (text()?, asker.name().to_owned());
        }
        A::Checked | A::Doubted => {
            let check = RequestCheck::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            (what.text, what.chosen) = (text()?, check.name().to_owned());
        }
        A::Released => (what.who, what.text) = (said(&typed.who, ProcedureError::NoName)?, text()?),
        A::Withheld | A::NotNeeded | A::RapidReviewHeld => what.text = text()?,
        A::Extended | A::Noted | A::Learned | A::TakenBack | A::Reopened | A::PanelReported | A::AdvocateDeclined => {
            what.text = text()?
        }
        A::Acknowledged
        | A::IndependentNamed
        | A::LadoTold
        | A::PanelMet
        | A::AdvocateAsked
        | A::AdvocateFound
        | A::PanelNotified
        | A::SiblingsTold => {
            what.who = said(&typed.who, ProcedureError::NoName)?;
        }
        A::Answered => {
            let found = ComplaintOutcome::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            (what.text, what.chosen) = (text()?, found.name().to_owned());
        }
        A::CameBack => typed.at.trim().clone_into(&mut what.at),
        A::Talked => {
            typed.at.trim().clone_into(&mut what.at);
            let became = TalkOutcome::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            if became == TalkOutcome::Held {
                what.who = said(&typed.who, ProcedureError::NoName)?;
            }
            (what.text, what.chosen) = (text()?, became.name().to_owned());
        }
        A::Weighed => {
            let as_what = AllegationThreshold::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            (what.text, what.chosen) = (text()?, as_what.name().to_owned());
        }
        A::Ended if kind == ProcedureKind::Allegation => {
            let ended = AllegationOutcome::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            (what.text, what.chosen) = (text()?, ended.name().to_owned());
        }
        A::Ended if kind == ProcedureKind::SeriousIncident => {
            let ended = IncidentOutcome::parse(&typed.chosen).ok_or(ProcedureError::NotChosen)?;
            (what.text, what.chosen) = (text()?, ended.name().to_owned());
        }
        A::Ended => {}
        A::KeptFrom | A::NotAbout => {
            step.who.ok_or(ProcedureError::NoColleague)?;
            what.text = text()?;
        }
    }
    Ok(what)
}

/// Whether an allegation that was weighed so may end like this: dealt with at work where
/// it did not meet the threshold and the designated officer never had it, and only there.
fn may_end(now: &Standing, outcome: AllegationOutcome) -> bool {
    let met = now.weighed == Some(AllegationThreshold::Met);
    match outcome {
        AllegationOutcome::Below => !met,
        _ => now.lado || met,
    }
}

/// Refuses what the rules of a standing do not know of: the clock on the wall, and who
/// does it.
pub(super) fn refuse(
    (before, late): (&Standing, bool),
    action: ProcedureAction,
    what: &Written,
    second: bool,
) -> Result<(), ProcedureError> {
    match action {
        // What is late stays late.
        ProcedureAction::Extended if late => Err(ProcedureError::TooLate),
        ProcedureAction::Ended if before.stage.kind() == ProcedureKind::SeriousIncident => match second {
            true => Ok(()),
            false => Err(ProcedureError::SamePerson),
        },
        ProcedureAction::Ended => match AllegationOutcome::parse(&what.chosen) {
            Some(outcome) if !may_end(before, outcome) => Err(ProcedureError::OtherOutcome),
            Some(_) if !second => Err(ProcedureError::SamePerson),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// The first day on which it can have been done: what moves the clock, not before the
/// clock began.
pub(super) fn earliest(before: &Standing, action: ProcedureAction) -> Day {
    use ProcedureAction as A;
    match action {
        A::Answered
        | A::WentOn
        | A::PanelMet
        | A::PanelReported
        | A::LadoTold
        | A::Acknowledged
        | A::Released
        | A::Withheld
        | A::Talked
        | A::AdvocateAsked
        | A::AdvocateFound
        | A::AdvocateDeclined => before.began,
        A::CameBack => before.came.plus(-FURTHEST),
        _ => before.came,
    }
}
