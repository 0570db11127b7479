//! What the page of the person outside is made from.

use super::OutsideProblem;
use crate::pages::staff::Choice;

/// What was asked for and waits for a second person.
#[derive(Debug, Clone)]
pub struct WaitingLine {
    /// Its id.
    pub id: String,
    /// Who it is to be; `None` for nobody.
    pub who: Option<String>,
    /// Who asked, and when: `2026-03-14 12:00`.
    pub asked: (Option<String>, String),
    /// Whether the reader asked.
    pub own: bool,
    /// Whether the reader may confirm it.
    pub may_confirm: bool,
    /// Whether the reader may take it back.
    pub may_take_back: bool,
}

/// Who it is.
#[derive(Debug, Clone)]
pub struct NowLine {
    /// Their name.
    pub name: String,
    /// The address they were invited at.
    pub email: Option<String>,
    /// Whether a message reaches them.
    pub reached: bool,
    /// Since when: `2026-03-14 12:00`.
    pub since: String,
}

/// Who it is, and who it is to be.
#[derive(Debug, Clone, Default)]
pub struct OutsidePage {
    /// Who it is.
    pub now: Option<NowLine>,
    /// What waits.
    pub waiting: Option<WaitingLine>,
    /// Who it could be.
    pub could: Vec<Choice>,
    /// Whether the reader is a safeguarding lead.
    pub is_lead: bool,
    /// What is wrong with what was asked for.
    pub refused: Option<OutsideProblem>,
}
