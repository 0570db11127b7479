//! By when something has to be done in a procedure.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{ProcedureAction, ProcedureStage};

use super::clock::{Clocks, RETURN, asked_on};
use super::rules::Standing;
use crate::Heard;

/// The last day of the stage that it is at.
pub(super) fn last_day(heard: &Heard, now: &Standing) -> Day {
    let settings = &heard.catalogue().settings;
    let by_law = now.asker.and_then(|asker| asked_on(now.stage, asker, now.began, now.extended));
    let clocks = Clocks::of(&settings.working_days);
    by_law.unwrap_or_else(|| clocks.due_on(now.stage, now.began, now.extended, &settings.calendar))
}

/// When a stage has to be done; nothing where its clock does not run for the council.
/// A day ends when the team's hours do.
pub(super) fn due_at(heard: &Heard, now: &Standing) -> Option<Moment> {
    if let (ProcedureStage::TalkDue, Some(returned)) = (now.stage, now.came_at) {
        return now.is_due().then(|| returned.plus(RETURN));
    }
    let (settings, due) = (&heard.catalogue().settings, last_day(heard, now));
    now.is_due().then(|| crate::safeguarding::concerns::end_of(due, &settings.calendar, settings.team_open.as_ref()))
}

/// When it has to be done after something was done in it: a clock that runs on keeps its
/// moment, whatever the council chose meanwhile.
pub(super) fn due_then(
    heard: &Heard,
    action: ProcedureAction,
    (before, now): (&Standing, &Standing),
    due: Option<Moment>,
) -> Option<Moment> {
    let clock = |of: &Standing| (of.stage, of.began, of.extended, of.is_due(), of.came_at, of.asker);
    match action {
        _ if clock(before) == clock(now) => due,
        // A clock that began anew does not count from their return.
        ProcedureAction::CameBack if due != before.came_at.map(|at| at.plus(RETURN)) => due,
        // They want the conversation that they did not have: as long again, from now on.
        ProcedureAction::Reopened if now.stage == ProcedureStage::TalkDue => Some(heard.now().plus(RETURN)),
        _ => due_at(heard, now),
    }
}
