//! What the pages of responses are made from.

use heard_vocabulary::{
    Claim, EvidenceRelation, ResponseChangeKind, ResponseChangeState, ResponseGoing, ResponseState,
};
use jiff::civil::{Date, DateTime};

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
    /// "You said"; empty where it was taken back.
    pub you_said: String,
    /// When it was taken back.
    pub taken_back: Option<Date>,
    /// Where the change of it has got to that is not done yet.
    pub changing: Option<ResponseChangeState>,
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
    /// Which version this is; whoever approves it names it.
    pub version: Option<i64>,
    /// How many would be told if what waits went out, for whoever approves it.
    pub told: Option<ShownCount>,
    /// When what is going out of it goes.
    pub goes_at: Option<DateTime>,
    /// What of that the reader may stop; then they may also send it at once.
    pub stops: Vec<ResponseGoing>,
    /// Whether the reader may take it off the wall.
    pub can_take_off: bool,
    /// Whether the reader may put it back there.
    pub can_put_back: bool,
    /// What the reader wrote and could not be sent.
    pub unsent: Option<String>,
    /// Whether the reader may send back what waits.
    pub can_send_back: bool,
    /// What was written when it was sent back, newest first.
    pub sent_back: Vec<SentBack>,
    /// What is to be changed in it.
    pub change: Option<ResponseChange>,
    /// What it said before it was corrected, newest first.
    pub corrections: Vec<Corrected>,
    /// When it was taken back, and why.
    pub taken_back: Option<(Date, String)>,
    /// Whether the reader may ask that it be corrected or taken back.
    pub can_correct: bool,
    /// Why it is to be corrected, as it was typed, where this is the form for that.
    pub correcting: Option<String>,
    /// Where it is linked to the plan, for whoever may.
    pub link: Option<String>,
    /// What of the plan it is linked to, for whoever reads the plan.
    pub in_plan: Vec<InPlan>,
    /// The page of the objective that it serves, for whoever reads the plan.
    pub objective_href: Option<String>,
}

/// What of the plan a response is linked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InPlan {
    /// Its page.
    pub href: String,
    /// An objective's number; `None` for an action.
    pub number: Option<i64>,
    /// What it is called, in the council's words.
    pub text: String,
    /// How the response bears on it.
    pub relation: EvidenceRelation,
    /// Why; may be empty.
    pub why: String,
}

/// What one version of a response says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseWords {
    /// What is claimed.
    pub claim: Claim,
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
    /// Who answers for it.
    pub owner_name: String,
    /// By when; empty for none.
    pub due_on: String,
}

/// A change of a public response that is not done yet.
#[derive(Debug, Clone)]
pub struct ResponseChange {
    /// Which; whoever approves it names it.
    pub id: String,
    /// A correction, or that it is taken back.
    pub kind: ResponseChangeKind,
    /// Where it has got to.
    pub state: ResponseChangeState,
    /// Why, for young people.
    pub why: String,
    /// What is to stand there instead.
    pub words: Option<ResponseWords>,
    /// Whether the reader asked for it.
    pub own: bool,
    /// Whether the reader may approve it.
    pub can_approve: bool,
    /// Whether the reader may give it up.
    pub can_leave: bool,
}

/// What a response said before it was corrected.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// When it was corrected.
    pub on: Date,
    /// Why.
    pub why: String,
    /// What it said.
    pub before: ResponseWords,
}

/// What somebody wrote who sent it back.
#[derive(Debug, Clone)]
pub struct SentBack {
    /// When.
    pub on: Date,
    /// Who; `None` once they left.
    pub by: Option<String>,
    /// What.
    pub words: String,
}

/// A view behind a response.
#[derive(Debug, Clone)]
pub struct ViewRef {
    /// The view.
    pub id: String,
    /// The beginning of its words; empty when the reader may not see them.
    pub snippet: String,
}
