//! What the page of who is on duty is made from. Moments are
//! `2026-11-27 17:00`, on the council's clocks.

use heard_vocabulary::DutyAction;

use super::DutyProblem;
use crate::pages::staff::Choice;

/// Who is on duty.
#[derive(Debug, Clone, Default)]
pub struct DutyPage {
    /// Who is told of an alert now, in order.
    pub now: Vec<OnDuty>,
    /// Until when, where the rota says it.
    pub now_until: Option<String>,
    /// Where in the next fortnight fewer than two are reached.
    pub gaps: Vec<GapLine>,
    /// What is on the rota and not over.
    pub shifts: Vec<ShiftLine>,
    /// Who is told whenever nobody on the rota can be.
    pub standing: Vec<OnDuty>,
    /// What was done with it, the newest first.
    pub done: Vec<DutyDone>,
    /// Those who can be put on it: nobody is chosen among them.
    pub people: Vec<Choice>,
    /// What the form of a time holds.
    pub shift: DutyTyped,
    /// What the form of the list that stands holds.
    pub list: DutyTyped,
    /// The form that was refused, and what is wrong.
    pub refused: Option<(DutyForm, DutyProblem)>,
}

/// A form of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DutyForm {
    /// People for a time.
    Shift,
    /// The list that stands.
    Standing,
}

/// Somebody on duty.
#[derive(Debug, Clone, Default)]
pub struct OnDuty {
    /// Their name.
    pub name: String,
    /// How long they have to answer, in minutes.
    pub minutes: i64,
    /// Whether they can be told.
    pub reached: bool,
    /// Whether a message about an alert reaches them too.
    pub written_to: bool,
}

/// A time in which fewer than two are reached.
#[derive(Debug, Clone, Default)]
pub struct GapLine {
    /// From when.
    pub from: String,
    /// Until when.
    pub until: String,
    /// Whether it is all of the fortnight.
    pub whole: bool,
    /// Who alone is on duty; `None` where nobody is.
    pub alone: Option<String>,
}

/// A time on the rota.
#[derive(Debug, Clone, Default)]
pub struct ShiftLine {
    /// Its id.
    pub id: String,
    /// From when.
    pub from: String,
    /// Until when.
    pub until: String,
    /// Who, in order.
    pub people: Vec<OnDuty>,
}

/// What was done with the rota.
#[derive(Debug, Clone)]
pub struct DutyDone {
    /// When.
    pub at: String,
    /// By whom.
    pub by: Option<String>,
    /// What.
    pub action: Option<DutyAction>,
    /// From when until when, as it was recorded.
    pub times: String,
}

/// What a form holds.
#[derive(Debug, Clone, Default)]
pub struct DutyTyped {
    /// The day it begins.
    pub from_day: String,
    /// The time it begins.
    pub from_time: String,
    /// The day it ends.
    pub until_day: String,
    /// The time it ends.
    pub until_time: String,
    /// Who, in order: ids, empty where nobody is chosen.
    pub people: Vec<String>,
    /// How long each has to answer, in minutes.
    pub wait: String,
}
