//! What the pages of responses are made from.

use heard_vocabulary::{Claim, ResponseState};
use jiff::civil::Date;

use super::{ResponseProblem, WhyNot};
use crate::pages::staff::{Choice, Person, PublishedOn, ShownCount};

/// All responses.
#[derive(Debug, Clone, Default)]
pub struct ResponsesPage {
    /// The responses, those that wait for something first.
    pub lines: Vec<ResponseLine>,
    /// Whether the reader may write one.
    pub can_write: bool,
    /// What children said became of answers, by what they claim; empty before
    /// a year was published.
    pub pooled: Vec<PooledVerdicts>,
    /// Which figures these are.
    pub figures: Option<PublishedOn>,
}

/// One response in the list.
#[derive(Debug, Clone)]
pub struct ResponseLine {
    /// Its page.
    pub href: String,
    /// Where it has got to.
    pub state: ResponseState,
    /// "You said".
    pub you_said: String,
    /// What it claims.
    pub claim: Claim,
    /// Who answers for it.
    pub owner: String,
    /// By when, for a promise.
    pub due_on: Option<Date>,
    /// Whether a promise's date has passed without a word.
    pub overdue: bool,
    /// How many views are behind it, for those who read them.
    pub views: Option<i64>,
    /// When those behind it are asked again.
    pub recheck_on: Option<Date>,
    /// Whether this month's lot fell on it.
    pub being_checked: bool,
}

/// What children said became of many answers together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PooledVerdicts {
    /// Of those with this claim; `None`: of those that serve the objective.
    pub claim: Option<Claim>,
    /// How many said anything.
    pub said: ShownCount,
    /// The share that said yes, in per cent, where it is shown.
    pub yes: Option<i64>,
}

/// A response being written, approved or read. A new one posts to
/// `/responses`, one that exists to `/responses/{id}`.
#[derive(Debug, Clone, Default)]
pub struct ResponseEditPage {
    /// The response; `None` for a new one.
    pub id: Option<String>,
    /// Where it has got to; `None` for a new one.
    pub state: Option<ResponseState>,
    /// What is claimed.
    pub claim: Option<Claim>,
    /// "You said".
    pub you_said: String,
    /// "We did".
    pub we_did: String,
    /// Why.
    pub reason: String,
    /// What the reader can do now; may be empty.
    pub next_step: String,
    /// The same in easy words.
    pub easy_read: String,
    /// Who answers for it, as it was typed.
    pub owner_name: String,
    /// Who answers for it where nothing was typed yet.
    pub reader: Option<Person>,
    /// By when, as it was typed; empty for none.
    pub due_on: String,
    /// Objectives, with their number in the text.
    pub objectives: Vec<Choice>,
    /// Services.
    pub services: Vec<Choice>,
    /// Topics on the wall.
    pub themes: Vec<Choice>,
    /// The views behind it that the reader may see; a new response sends
    /// their ids along.
    pub views: Vec<ViewRef>,
    /// How many views are behind it, for those who read them.
    pub view_count: Option<i64>,
    /// What is wrong with the form.
    pub problems: Vec<ResponseProblem>,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// Whether the reader may hand it in for approval.
    pub can_submit: bool,
    /// Whether the reader may publish it.
    pub can_publish: bool,
    /// Why it cannot be handed in or published now.
    pub why_not: Option<WhyNot>,
    /// When it was published.
    pub published_on: Option<Date>,
    /// When those behind it are asked again.
    pub recheck_on: Option<Date>,
    /// Whether this month's lot fell on it.
    pub being_checked: bool,
    /// Whether the reader may say that they looked.
    pub can_look: bool,
    /// What young people said, once published: of all answers with its claim,
    /// and of all that serve its objective.
    pub pooled: Vec<PooledVerdicts>,
    /// Which figures these are.
    pub figures: Option<PublishedOn>,
}

/// A view behind a response.
#[derive(Debug, Clone)]
pub struct ViewRef {
    /// The view.
    pub id: String,
    /// The beginning of its words; empty when the reader may not see them.
    pub snippet: String,
}
