//! What the page of one alert is made from, and what may be harm.

use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, PersonAge, ToldTo, ViewAction};
use jiff::civil::DateTime;

use super::{AdultSaid, ConcernForm, ConcernProblem, Due, Had, MissingProblem, ReportedForm};
use crate::pages::staff::Situation;
use crate::pages::staff::author::{AloneForm, AuthorLine};
use crate::pages::staff::directory::{AreaLines, NumberLine};
use crate::pages::staff::entries::CameBy;
use crate::pages::staff::media::{LockedLine, Media};
use crate::pages::staff::views::{Message, Said};

/// One alert; taken on by a press posted to `action`.
#[derive(Debug, Clone)]
pub struct AlertPage {
    /// When it was raised.
    pub raised_at: DateTime,
    /// When the reader was last told.
    pub told_at: DateTime,
    /// What it is about.
    pub about: AboutAlert,
    /// That somebody took it on.
    pub acknowledged: Option<TakenOn>,
    /// Where "I have it" is posted.
    pub action: String,
    /// Whether others were told too, because whoever has it wrote nothing down.
    pub others_told: bool,
    /// Where "I cannot see to it" is posted, where the reader has it and wrote nothing down.
    pub give_back: Option<String>,
    /// Where "I take it over" is posted, where somebody else has it and wrote nothing down.
    pub take_over: Option<String>,
    /// What was said, where the reader has no other page to read it on.
    pub said: Option<SaidOnDuty>,
    /// The way to open who sent it, where the reader has it.
    pub author: Option<AloneForm>,
    /// Where the reader writes down that they reported it, if they have no other page.
    pub reported: Option<ReportedForm>,
}

/// What a young person said, as whoever is on duty reads it.
#[derive(Debug, Clone)]
pub struct SaidOnDuty {
    /// The situation.
    pub situation: Situation,
    /// Its language.
    pub lang: String,
    /// When it came.
    pub received_at: DateTime,
    /// The nickname its author chose to send with it.
    pub from: Option<String>,
    /// What was asked and answered.
    pub answers: Vec<Said>,
    /// What a helper saw.
    pub seen: Option<String>,
    /// What was written since, oldest first.
    pub messages: Vec<Message>,
    /// Whether it was sent from an account.
    pub account: bool,
    /// How it came, where a member of staff typed it in.
    pub came_by: Option<CameBy>,
    /// The recordings and pictures that came with it.
    pub files: Vec<Media>,
    /// What is known about it, and was done.
    pub concern: Concern,
    /// The council's own duty teams and designated officer.
    pub numbers: Vec<NumberLine>,
    /// The numbers of other places.
    pub areas: Vec<AreaLines>,
    /// Whether the council's own duty team answers now; `None` where its hours are not known.
    pub duty_open: Option<bool>,
    /// The number at which they said they are reached, as it is dialled.
    pub call: Option<String>,
    /// Where it is written down whom the reader told, where they have it.
    pub told: Option<String>,
    /// Where the reader writes to them, where they have it and it is safe.
    pub write: Option<String>,
    /// The address of the alert.
    pub at: String,
}

/// That somebody took an alert on.
#[derive(Debug, Clone)]
pub struct TakenOn {
    /// Their name, where it is still known.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
}

/// What an alert is about.
#[derive(Debug, Clone)]
pub enum AboutAlert {
    /// Something a young person said.
    View {
        /// Where it stands, for whoever may read it.
        href: Option<String>,
    },
    /// Nothing that Heard holds.
    NothingHere,
}

/// A time of which nothing is here.
#[derive(Debug, Clone)]
pub struct MissingTime {
    /// Its id.
    pub id: String,
    /// The last that is known before it; nothing where that is nothing at all.
    pub from: Option<DateTime>,
    /// When it was noticed.
    pub until: DateTime,
}

/// A time of which nothing is here, and that somebody signed that what came otherwise
/// was looked at.
#[derive(Debug, Clone)]
pub struct LookedAt {
    /// Which time.
    pub time: MissingTime,
    /// Who signed, where they are still known.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
    /// What they wrote; `None` where that cannot be read.
    pub what: Option<String>,
}

/// Signing that was refused.
#[derive(Debug, Clone)]
pub struct RefusedMissing {
    /// Of which time.
    pub id: String,
    /// What is wrong.
    pub problem: MissingProblem,
    /// What was typed.
    pub typed: String,
}

/// Everything that may be harm and waits, the most urgent first.
#[derive(Debug, Clone, Default)]
pub struct ConcernsPage {
    /// One line for each.
    pub lines: Vec<ConcernLine>,
    /// What waits for a second person about who wrote something.
    pub authors: Vec<AuthorLine>,
    /// What was locked unseen.
    pub locked: Vec<LockedLine>,
    /// Whether fewer than two people can sign off.
    pub too_few: bool,
    /// Times of which nothing is here.
    pub missing: Vec<MissingTime>,
    /// Those that were signed last.
    pub looked_at: Vec<LookedAt>,
    /// Whether the reader may sign that they were looked at.
    pub may_sign: bool,
    /// What is wrong with signing it, and what was typed.
    pub refused: Option<RefusedMissing>,
}

/// One that waits. It holds nothing of the child's words.
#[derive(Debug, Clone)]
pub struct ConcernLine {
    /// Where the view stands.
    pub href: String,
    /// The situation.
    pub situation: Situation,
    /// Its language.
    pub lang: String,
    /// How urgent.
    pub level: ConcernLevel,
    /// What was noticed; `None` where that cannot be read.
    pub kinds: Option<Vec<ConcernKind>>,
    /// Whether it waits to be decided, to be signed off, or only to go.
    pub state: ConcernState,
    /// When it came.
    pub raised_at: String,
    /// By when somebody has to decide, or to sign off.
    pub due: Due,
    /// When somebody first looked.
    pub looked_at: Option<String>,
    /// Who has the alert about it, where nobody decided yet.
    pub had: Option<Had>,
}

/// What stands about harm on the page of a view.
#[derive(Debug, Clone, Default)]
pub struct Concern {
    /// What was noticed, and by when; nothing where it has no concern: then one
    /// can be raised.
    pub line: Option<ConcernLine>,
    /// What was decided.
    pub outcome: Option<ConcernOutcome>,
    /// What was done, oldest first.
    pub deeds: Vec<ConcernDeed>,
    /// Whether its author asked to take it back.
    pub taken_back: bool,
    /// Whether its author is leaving.
    pub leaving: bool,
    /// Whether nothing of it is to be seen on its author's side.
    pub quiet: bool,
    /// Whether nothing that is done about it shows on its author's side.
    pub still: bool,
    /// Whether it came from an account, where it could be seen.
    pub account: bool,
    /// Whether the reader may sign the decision off.
    pub may_sign_off: bool,
    /// That it is kept because somebody was told of it.
    pub stays: Option<Stays>,
    /// Whether the reader may say that it may go.
    pub may_let_go: bool,
    /// Whether fewer than two people can sign off.
    pub too_few: bool,
    /// Other authorities' areas, to say for which one somebody was told.
    pub areas: Vec<String>,
    /// The area whose duty team was told, while the council's own was not.
    pub only_elsewhere: Option<String>,
    /// Whether somebody outside the council is named whom it can be sent to.
    pub outside: bool,
    /// What was said last of their age.
    pub age: Option<PersonAge>,
    /// Whether it is written down what an adult wants, and can decide.
    pub asked: bool,
    /// Where the reader looks back at who was told, and when.
    pub trail: Option<String>,
    /// The form that was refused.
    pub refused: Option<RefusedConcern>,
}

/// Until when it is kept because somebody was told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// Until a safeguarding lead says that it may go.
    UntilSaid,
    /// One said so, and a second has to.
    UntilSecond,
}

/// Who did something about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeedBy {
    /// Its author, who said more.
    Author,
    /// A program, in what was written down of a recording or picture.
    Program,
    /// Somebody of the council, by name where it is still known.
    Staff(Option<String>),
}

/// One thing that was done about it.
#[derive(Debug, Clone)]
pub struct ConcernDeed {
    /// Its id.
    pub id: String,
    /// Whether the reader did it.
    pub mine: bool,
    /// When.
    pub at: String,
    /// By whom.
    pub by: DeedBy,
    /// What.
    pub action: ViewAction,
    /// Which service was told.
    pub to: Option<ToldTo>,
    /// For which area; empty for the council's own.
    pub area: String,
    /// Who there.
    pub who: String,
    /// When, as it was typed.
    pub when: String,
    /// The reference there.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// What it says of their age, or of what an adult wants.
    pub adult: AdultSaid,
    /// Whether the particulars cannot be read.
    pub unreadable: bool,
}

/// A form about harm that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct RefusedConcern {
    /// Which form.
    pub form: ConcernForm,
    /// What is wrong.
    pub problem: ConcernProblem,
    /// What was typed: the field's name and its value.
    pub values: Vec<(String, String)>,
}
