//! What the page of the cycle before a board is made from.

use jiff::civil::Date;

use super::ActionItem;
use crate::pages::staff::Choice;
use crate::pages::staff::strategy::BoardProblem;

/// A day of the board.
#[derive(Debug, Clone)]
pub struct BoardDayLine {
    /// Its id.
    pub id: String,
    /// The day.
    pub day: Date,
    /// From when on leads are asked, by when they are to have written, and the day of the brief.
    pub steps: [Date; 3],
    /// When each of these was done: asked, asked again, briefed.
    pub done: [Option<Date>; 3],
}

/// A lead, and how far they have come.
#[derive(Debug, Clone, Default)]
pub struct LeadLine {
    /// Their name, where it is known.
    pub name: Option<String>,
    /// Whether a message reaches them.
    pub reached: bool,
    /// How many actions they lead.
    pub leads: usize,
    /// Those about which nothing was written since leads were asked; `None` where nobody was.
    pub missing: Option<Vec<ActionItem>>,
    /// When they were asked before the next board.
    pub asked: Option<Date>,
    /// When they were last asked again.
    pub again: Option<Date>,
    /// Who they are, where the reader may ask them again now.
    pub ask: Option<String>,
}

/// Actions whose lead the plan calls the same, and that no account leads.
#[derive(Debug, Clone, Default)]
pub struct LeadGroup {
    /// The plan's words, in one line.
    pub words: String,
    /// The actions.
    pub items: Vec<ActionItem>,
    /// Who can lead them; whoever is called so is chosen.
    pub leads: Vec<Choice>,
}

/// The cycle before the board.
#[derive(Debug, Clone, Default)]
pub struct BeforeBoardPage {
    /// Days ahead, the earliest first.
    pub ahead: Vec<BoardDayLine>,
    /// Days that are over, the newest first.
    pub over: Vec<BoardDayLine>,
    /// Who leads an action.
    pub leads: Vec<LeadLine>,
    /// Actions that no account leads.
    pub without: Vec<ActionItem>,
    /// Those of them whose lead the plan names, by its words, where the reader may name leads.
    pub groups: Vec<LeadGroup>,
    /// The next day of the board, where its leads are being asked.
    pub asking: Option<String>,
    /// Whether the reader keeps the board's days.
    pub can_keep: bool,
    /// Whether the reader reads the chair's brief.
    pub can_read_brief: bool,
    /// The day as typed.
    pub day: String,
    /// For how many of the plan's words no lead was saved just now: somebody else was quicker.
    pub meanwhile: usize,
    /// What is wrong.
    pub problem: Option<BoardProblem>,
}
