//! What young people do together: polls, the council, rights, good news, who
//! is who.

use super::{Kind, Problem, Voices};

/// Polls and surveys, open ones and what came of the others.
#[derive(Debug, Clone, Default)]
pub struct PollsPage {
    /// Address, title and what it is for.
    pub open: Vec<PollLine>,
    /// Those that are closed.
    pub closed: Vec<PollLine>,
}

/// One poll in a list.
#[derive(Debug, Clone, Default)]
pub struct PollLine {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Until when it is open, as `2026-04-30`.
    pub until: Option<String>,
}

/// One question of a poll. Posts `answer` and `go` to `action`; a poll of one
/// question posts `id` as well, and is sent at once.
#[derive(Debug, Clone)]
pub struct PollQuestionPage {
    /// Where it is posted.
    pub action: String,
    /// The poll's title.
    pub title: String,
    /// What it is for, on the first question.
    pub lead: String,
    /// Which question this is, 1 for the first.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// What is asked.
    pub ask: String,
    /// How it is answered, and what was answered before.
    pub kind: Kind,
    /// Where "Back" leads.
    pub back: String,
    /// The submission's own id, where this page sends.
    pub id: Option<String>,
    /// Whether an account answers, and so counts once.
    pub signed_in: bool,
    /// What is wrong.
    pub error: Option<Problem>,
}

/// What was answered, before it is sent.
#[derive(Debug, Clone)]
pub struct PollCheckPage {
    /// Where it is posted.
    pub action: String,
    /// The poll's title.
    pub title: String,
    /// The submission's own id.
    pub id: String,
    /// Question, answer as read, name and value of the hidden field, address to change it.
    pub lines: Vec<PollCheckLine>,
    /// Where "Back" leads.
    pub back: String,
    /// What is wrong.
    pub error: Option<Problem>,
}

/// One answer before it is sent.
#[derive(Debug, Clone, Default)]
pub struct PollCheckLine {
    /// What was asked.
    pub ask: String,
    /// The answer as people read it.
    pub shown: String,
    /// The hidden field's name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The question's page.
    pub change: String,
}

/// A poll that takes no answer from this visitor.
#[derive(Debug, Clone, Default)]
pub struct PollResultPage {
    /// Its title.
    pub title: String,
    /// `thanks`, `already`, `members` or `closed`.
    pub why: &'static str,
    /// Where the next person begins, on a shared device.
    pub again: Option<String>,
    /// What came of it, once closed.
    pub questions: Vec<PollResult>,
    /// Counts up to this one look alike.
    pub most_hidden: u32,
}

/// What was answered to one question.
#[derive(Debug, Clone, Default)]
pub struct PollResult {
    /// What was asked.
    pub ask: String,
    /// Each answer with how many gave it; `None` when too few to show.
    pub parts: Option<Vec<(String, Voices)>>,
}

/// The Children in Care Council.
#[derive(Debug, Clone, Default)]
pub struct CouncilPage {
    /// Whether the reader is a member.
    pub member: bool,
    /// What matters most.
    pub priorities: Vec<CouncilCard>,
    /// Cards for the board.
    pub challenges: Vec<CouncilCard>,
    /// Pots of money.
    pub budgets: Vec<CouncilBudget>,
    /// Votes of the council: address and title.
    pub votes: Vec<PollLine>,
    /// The council's plan in young people's words.
    pub plan: Vec<PlanLine>,
    /// What a member typed, when it was refused: which form, title, why.
    pub typed: Option<(String, String, String)>,
    /// What is wrong with it, and the field's id.
    pub error: Option<(String, CouncilProblem)>,
}

/// What is wrong with a member's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CouncilProblem {
    /// Nothing was written.
    Empty,
    /// Too long.
    TooLong,
    /// More money than there is.
    TooMuch,
}

/// A priority or challenge card.
#[derive(Debug, Clone, Default)]
pub struct CouncilCard {
    /// Its id.
    pub id: String,
    /// The matter.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// Whether the board has to answer it.
    pub challenge: bool,
    /// Whether members are still deciding.
    pub proposed: bool,
    /// Whether the reader agreed.
    pub mine: bool,
    /// The board's answer.
    pub answer: Option<CouncilAnswer>,
    /// `yes`, `partly` or `no`, when more than half said so.
    pub judgement: Option<&'static str>,
    /// What the reader said of it.
    pub my_judgement: Option<&'static str>,
}

/// The board's answer.
#[derive(Debug, Clone, Default)]
pub struct CouncilAnswer {
    /// Its words.
    pub text: String,
    /// Who answered.
    pub by: String,
    /// When.
    pub on: String,
    /// By when something will be done.
    pub due_on: Option<String>,
}

/// A pot of money.
#[derive(Debug, Clone, Default)]
pub struct CouncilBudget {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// How much there is, in pounds.
    pub amount: i64,
    /// Whether it is decided.
    pub closed: bool,
    /// Id, title, the reader's share as typed, what all would spend.
    pub items: Vec<(String, String, String, Option<i64>)>,
}

/// One objective of the council's plan.
#[derive(Debug, Clone, Default)]
pub struct PlanLine {
    /// In young people's words.
    pub text: String,
    /// How many actions are done, going well, may be late, are late.
    pub progress: [i64; 4],
}

/// The pages about rights.
#[derive(Debug, Clone, Default)]
pub struct GuideListPage {
    /// What was searched for.
    pub wanted: String,
    /// Whether easy words are shown.
    pub easy: bool,
    /// Address, title, first words, and whether it is in English instead.
    pub pages: Vec<(String, String, String, bool)>,
}

/// One page about rights.
#[derive(Debug, Clone, Default)]
pub struct GuideViewPage {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Its text with its simple marks.
    pub body: String,
    /// Whether there are easy words.
    pub has_easy: bool,
    /// Whether they are shown.
    pub easy: bool,
    /// Whether it is in English instead.
    pub english: bool,
    /// When it was written.
    pub on: String,
}

/// Who is who.
#[derive(Debug, Clone, Default)]
pub struct ContactsPage {
    /// The reader's own people.
    pub own: Vec<ContactLine>,
    /// The participation team.
    pub team: Vec<ContactLine>,
    /// The board.
    pub board: Vec<ContactLine>,
    /// Whether the reader is signed in.
    pub signed_in: bool,
    /// Whether signing in is offered: not on a shared device.
    pub offer_sign_in: bool,
}

/// Somebody.
#[derive(Debug, Clone, Default)]
pub struct ContactLine {
    /// Their name.
    pub name: String,
    /// What they are called at work.
    pub role: String,
    /// What they do.
    pub about: String,
    /// How to reach them.
    pub reach: String,
    /// `worker`, `pa`, `iro`, `advocate` for one's own people.
    pub kind: &'static str,
    /// When they took over, if that was lately.
    pub changed_on: Option<String>,
    /// Where their picture is.
    pub photo: Option<String>,
}
