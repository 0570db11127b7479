//! What stands about who wrote something.

use heard_vocabulary::{AssignedAs, AuthorReason, AuthorRequestState, CaseColumn};

use super::{AuthorForm, AuthorProblem};
use crate::pages::staff::Situation;

/// What stands about who wrote a view.
#[derive(Debug, Clone)]
pub struct AuthorOf {
    /// The view.
    pub view: String,
    /// Its situation.
    pub situation: Situation,
    /// Whether an account leads to whoever wrote it.
    pub account: bool,
    /// Who asked, or opened it, oldest first.
    pub requests: Vec<AuthorRequest>,
    /// Whether the reader may ask.
    pub may_ask: bool,
    /// Whether the reader is a safeguarding lead, who says when its author is told.
    pub lead: bool,
    /// Whether the reader may say that its author is told now.
    pub may_tell: bool,
    /// The form that was refused.
    pub refused: Option<RefusedAuthor>,
}

/// That somebody asked, or opened it alone, and what came of it.
#[derive(Debug, Clone)]
pub struct AuthorRequest {
    /// The request.
    pub id: String,
    /// Where it stands.
    pub state: AuthorRequestState,
    /// Why; `None` where it was opened alone.
    pub why: Option<AuthorReason>,
    /// Who asked, or opened it; `None` where they have no name any more.
    pub asked_by: Option<String>,
    /// When: `2026-03-14 17:00`.
    pub asked_at: String,
    /// Their reason; `None` where it cannot be read.
    pub reason: Option<String>,
    /// The second person, by name where they have one, and when.
    pub second: Option<(Option<String>, String)>,
    /// What the second person wrote; may be empty.
    pub answer: String,
    /// Whether its author is not told.
    pub quiet: bool,
    /// By when a second person answers or looks; then until when it may be opened.
    pub until: String,
    /// Whether nobody was the second person in time.
    pub late: bool,
    /// Whether the reader asked, or opened it.
    pub mine: bool,
    /// Whether the reader may be the second person.
    pub may_answer: bool,
    /// Whether the reader may agree: one of the two is a safeguarding lead.
    pub may_agree: bool,
    /// Whether nobody can be the second person.
    pub nobody: bool,
    /// Whether the reader may open it now.
    pub may_open: bool,
}

/// A form that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct RefusedAuthor {
    /// Which form.
    pub form: AuthorForm,
    /// What is wrong.
    pub problem: AuthorProblem,
    /// What was typed: the field's name and its value.
    pub values: Vec<(String, String)>,
}

/// One line of what waits for a second person.
#[derive(Debug, Clone)]
pub struct AuthorLine {
    /// Where the view stands.
    pub href: String,
    /// The situation.
    pub situation: Situation,
    /// Whether it waits to be answered, or was opened alone.
    pub state: AuthorRequestState,
    /// Who asked, or opened it.
    pub asked_by: Option<String>,
    /// When.
    pub asked_at: String,
    /// By when a second person answers, or looks.
    pub due: String,
    /// Whether nobody did by then.
    pub late: bool,
}

/// How far whoever has an alert got with opening who sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AloneStep {
    /// They may open it, with a reason.
    First,
    /// They opened it, and may see it again.
    Again,
    /// A second person found that it was not right.
    NotRight,
    /// It is not theirs to open any more.
    Over,
}

/// The way for whoever has an alert to open who sent it.
#[derive(Debug, Clone)]
pub struct AloneForm {
    /// Where it is posted.
    pub action: String,
    /// How far they got.
    pub step: AloneStep,
    /// What was refused.
    pub refused: Option<RefusedAuthor>,
}

/// When its author learns that it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthorTold {
    /// They see it now.
    Now,
    /// Not before a safeguarding lead says so.
    NotYet,
}

/// Who wrote something, once it was opened.
#[derive(Debug, Clone)]
pub struct AuthorPage {
    /// Where the reader came from.
    pub back: String,
    /// Their nickname; `None` where there is none any more.
    pub nickname: Option<String>,
    /// Who is there for them today.
    pub people: Vec<BesideThem>,
    /// What the case system's extract says of them.
    pub child: Option<ChildKnown>,
    /// When its author learns of it.
    pub told: AuthorTold,
}

/// Somebody who is there for whoever wrote something.
#[derive(Debug, Clone)]
pub struct BesideThem {
    /// As what.
    pub assigned_as: AssignedAs,
    /// Their name.
    pub name: String,
    /// What they do; may be empty.
    pub title: String,
    /// Whether it may be about them.
    pub meant: bool,
}

/// What the case system's extract says of a child.
#[derive(Debug, Clone)]
pub struct ChildKnown {
    /// What it says, without what it does not know; days are `2026-03-14`.
    pub lines: Vec<(CaseColumn, String)>,
    /// Since when nothing in it has changed: `2026-03-14 12:00`.
    pub as_of: Option<String>,
    /// Whether something of it is older than that.
    pub stale: bool,
}
