//! What these pages are made from.

use heard_vocabulary::{AssignedAs, MemberOf};

use super::{AssignProblem, CaseProblem, CoverForm, DaysSaid, FindProblem, PlaceProblem};
use crate::pages::staff::Choice;

/// Everybody who works here, as far as the reader may see.
#[derive(Debug, Clone, Default)]
pub struct ColleaguesPage {
    /// Those of this page.
    pub lines: Vec<ColleagueLine>,
    /// How many there are with these filters.
    pub total: i64,
    /// The place of the first line among them, from 1.
    pub first: i64,
    /// Whether anything is filtered.
    pub narrowed: bool,
    /// First letters of names.
    pub letters: Vec<Choice>,
    /// Roles.
    pub roles: Vec<Choice>,
    /// Teams, districts and services.
    pub places: Vec<Choice>,
    /// Where the page before stands.
    pub earlier: Option<String>,
    /// Where the next page stands.
    pub later: Option<String>,
    /// For whoever keeps a team: putting somebody into it.
    pub join: Option<JoinTeam>,
    /// For whoever assigns people: who is there for a young person.
    pub find: Option<FindPerson>,
}

/// Somebody who works here.
#[derive(Debug, Clone, Default)]
pub struct ColleagueLine {
    /// Where their page is.
    pub href: String,
    /// Their name.
    pub name: String,
    /// What they do, or empty.
    pub title: String,
    /// Their role.
    pub role: String,
    /// What they belong to today, or will.
    pub places: Vec<MembershipLine>,
    /// How they come in, for whoever keeps that.
    pub door: Option<DoorLine>,
}

/// How somebody comes in.
#[derive(Debug, Clone, Default)]
pub struct DoorLine {
    /// Where it is kept.
    pub href: String,
    /// When they signed in last.
    pub last: Option<String>,
    /// Whether they have a second step.
    pub second: bool,
    /// Whether one is asked of them.
    pub demanded: bool,
    /// Whether they may not sign in for now.
    pub suspended: bool,
}

/// Something somebody belongs to.
#[derive(Debug, Clone)]
pub struct MembershipLine {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: MemberOf,
    /// Its name.
    pub name: String,
    /// From when until when.
    pub days: DaysSaid,
    /// Whether the reader may end it.
    pub can_change: bool,
}

/// Putting somebody into one's own team: posted to `/colleagues/join`.
#[derive(Debug, Clone, Default)]
pub struct JoinTeam {
    /// The reader's teams.
    pub teams: Vec<Choice>,
    /// The address as typed.
    pub email: String,
    /// The days as typed.
    pub typed: PlaceTyped,
    /// What is wrong.
    pub problems: Vec<PlaceProblem>,
}

/// Looking a young person up: posted to `/young-people/find`.
#[derive(Debug, Clone, Default)]
pub struct FindPerson {
    /// The nickname as typed.
    pub nickname: String,
    /// What is wrong.
    pub problem: Option<FindProblem>,
}

/// What was typed about where somebody belongs.
#[derive(Debug, Clone, Default)]
pub struct PlaceTyped {
    /// The kind of a place that is in no list.
    pub kind: String,
    /// The name of one.
    pub name: String,
    /// The first day.
    pub first: String,
    /// The last day, or empty.
    pub last: String,
}

/// A form of somebody's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColleagueForm {
    /// A place of the list.
    Place,
    /// A team or district that is in no list.
    NewPlace,
    /// The last day of this membership.
    End(String),
}

/// One member of staff.
#[derive(Debug, Clone, Default)]
pub struct ColleaguePage {
    /// Where their page is.
    pub href: String,
    /// Their name.
    pub name: String,
    /// What they do, or empty.
    pub title: String,
    /// Their role.
    pub role: String,
    /// What they belong to today, or will.
    pub places: Vec<MembershipLine>,
    /// What they belonged to.
    pub before: Vec<MembershipLine>,
    /// How they come in, for whoever keeps that.
    pub door: Option<DoorLine>,
    /// For whoever says where they belong.
    pub add: Option<AddPlace>,
    /// The form that was refused, and what is wrong.
    pub refused: Option<(ColleagueForm, PlaceProblem)>,
    /// For whoever assigns people: their young people. None where their role
    /// cannot be anything to one.
    pub young: Option<AssignForm>,
    /// For whoever says who covers for them. None where nobody can.
    pub cover: Option<CoverForm>,
}

/// Adding a place: posted to `{href}/memberships`.
#[derive(Debug, Clone, Default)]
pub struct AddPlace {
    /// Teams, districts and services to choose from.
    pub places: Vec<Choice>,
    /// Whether a team or district that is in no list may be named.
    pub new_names: bool,
    /// What was typed.
    pub typed: PlaceTyped,
}

/// Somebody's young people, and one more: posted to `{href}/young-people`.
#[derive(Debug, Clone, Default)]
pub struct AssignForm {
    /// Those of today, and those to come.
    pub lines: Vec<YoungLine>,
    /// Those that were.
    pub before: Vec<YoungLine>,
    /// What they can be to a young person.
    pub kinds: Vec<(AssignedAs, bool)>,
    /// The nickname as typed.
    pub nickname: String,
    /// The first day as typed.
    pub first: String,
    /// The last day as typed.
    pub last: String,
    /// What is wrong.
    pub problem: Option<AssignProblem>,
}

/// A young person of somebody's.
#[derive(Debug, Clone)]
pub struct YoungLine {
    /// Where the page of who is there for them is.
    pub href: String,
    /// Their nickname; empty where there is none any more.
    pub nickname: String,
    /// What somebody is to them.
    pub assigned_as: AssignedAs,
    /// From when until when.
    pub days: DaysSaid,
}

/// Who is there for a young person.
#[derive(Debug, Clone, Default)]
pub struct AroundPage {
    /// Where the page is.
    pub href: String,
    /// Their nickname; empty where there is none any more.
    pub nickname: String,
    /// Those of today, and those to come.
    pub lines: Vec<AroundLine>,
    /// Those that were.
    pub before: Vec<AroundLine>,
    /// Which child of the case system they are.
    pub case: CaseOf,
    /// The line whose form was refused.
    pub refused: Option<RefusedLine>,
}

/// As much of a child as it takes to see that it is the right one.
#[derive(Debug, Clone)]
pub struct CaseCheck {
    /// Their number.
    pub case_number: String,
    /// Their name in the case system.
    pub name: String,
    /// The day they were born: `2026-03-14`; empty where it is not known.
    pub born_on: String,
    /// The team that works with them; may be empty.
    pub team: String,
}

/// Which child of the case system a young person is.
#[derive(Debug, Clone, Default)]
pub enum CaseOf {
    /// No extract comes in here.
    #[default]
    NoExtract,
    /// Nobody said it yet: the case number as typed, and what is wrong with it.
    Unsaid(String, Option<CaseProblem>),
    /// Whether it is this one is asked before it is said.
    Check(CaseCheck),
    /// This one, by case number.
    Said {
        /// Their number.
        case_number: String,
        /// The day of their next review: `2026-03-14`; empty where it is not known.
        next_review_on: String,
        /// Whether the extract names them still.
        there: bool,
    },
}

/// A form of one line that was refused.
#[derive(Debug, Clone)]
pub struct RefusedLine {
    /// Which.
    pub id: String,
    /// The last day as typed.
    pub last: String,
    /// What is wrong.
    pub problem: AssignProblem,
}

/// Somebody who is there for a young person.
#[derive(Debug, Clone)]
pub struct AroundLine {
    /// The assignment.
    pub id: String,
    /// Where their page is.
    pub href: String,
    /// Their name; empty where there is none any more.
    pub name: String,
    /// What they do, or their role.
    pub title: String,
    /// What they are to the young person.
    pub assigned_as: AssignedAs,
    /// From when until when.
    pub days: DaysSaid,
}
