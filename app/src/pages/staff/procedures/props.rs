//! What the pages of procedures are made from.

use heard_vocabulary::{
    AllegationThreshold, Asker, IncidentKind, LetterKind, ProcedureAction, ProcedureKind, ProcedureStage, RequestCheck,
};

use super::{LetterLine, PlanPart, ProcedureProblem};
use crate::pages::staff::Choice;
use crate::pages::staff::refused::Refused;

/// Complaints and procedures.
#[derive(Debug, Clone, Default)]
pub struct ProceduresPage {
    /// Those that are open, what is due first on top; nothing where the reader keeps none.
    pub open: Vec<ProcedureLine>,
    /// Those that ended, the latest first.
    pub ended: Vec<ProcedureLine>,
    /// Whether the reader keeps any.
    pub keeps: bool,
    /// The council's LADO: number and hours.
    pub lado: Option<(String, String)>,
}

/// One line.
#[derive(Debug, Clone)]
pub struct ProcedureLine {
    /// Its page.
    pub href: String,
    /// What it is.
    pub kind: ProcedureKind,
    /// What it waits for.
    pub stage: ProcedureStage,
    /// Who complains, or whom it is about; `None` where that cannot be read.
    pub who: Option<String>,
    /// The day it came, `2026-03-14`.
    pub came_on: String,
    /// The last day of its stage, and how many days that is from today.
    pub due: (String, i64),
    /// The minute of that day, where its clock runs by the hour: `2026-03-14 21:30`.
    pub due_at: Option<String>,
    /// Whether the council should have done something by now.
    pub late: bool,
    /// What was found last, by its name in the vocabulary.
    pub outcome: Option<String>,
    /// When it ended, `2026-03-14 12:00`.
    pub ended_at: Option<String>,
}

/// What is typed into the form that opens one.
#[derive(Debug, Clone, Default)]
pub struct NewProcedureTyped {
    /// The day it came.
    pub on: String,
    /// The hour at which a child came back who was missing.
    pub at: String,
    /// What it is about.
    pub text: String,
    /// Who complains, or whom it is about.
    pub who: String,
    /// What they do, and where they work.
    pub place: String,
    /// How it is known that its author agrees.
    pub agreed: String,
    /// Who asks from outside, by its name in the vocabulary.
    pub asker: String,
    /// A death or serious harm: which, by its name in the vocabulary.
    pub incident: String,
    /// The nickname of whoever it happened to.
    pub nickname: String,
}

/// The form that opens one.
#[derive(Debug, Clone)]
pub struct NewProcedurePage {
    /// What it is to be.
    pub kind: ProcedureKind,
    /// What was said in Heard that it comes from.
    pub view: Option<String>,
    /// Today, `2026-03-14`.
    pub today: String,
    /// Whether the reader may name the account of whoever died or was harmed.
    pub freezes: bool,
    /// Working days until a complaint is answered.
    pub answer_days: i64,
    /// Colleagues whom it may be about, or who manage them; the chosen ones ticked.
    pub colleagues: Vec<Choice>,
    /// What was typed.
    pub typed: NewProcedureTyped,
    /// What is wrong with it.
    pub refused: Option<ProcedureProblem>,
}

/// One thing that was done.
#[derive(Debug, Clone)]
pub struct ProcedureDeed {
    /// When it was written down.
    pub at: String,
    /// By whom, where they are still known.
    pub by: Option<String>,
    /// What.
    pub action: ProcedureAction,
    /// On which day it was, where that is another one.
    pub on: Option<String>,
    /// At what time of that day, where that was written.
    pub hour: String,
    /// Whether what a child said in Heard did it.
    pub said: bool,
    /// Who was told or named, with the other side's reference.
    pub who: String,
    /// The other side's reference.
    pub reference: String,
    /// What was found or chosen, in words.
    pub chosen: Option<&'static str>,
    /// The colleague it was about.
    pub about: Option<String>,
    /// What was written.
    pub text: String,
    /// Whether it cannot be read.
    pub unreadable: bool,
}

/// When a child came back who was missing.
#[derive(Debug, Clone)]
pub struct Returned {
    /// When, `2026-03-14 21:30`; where that is not known, when they said so.
    pub at: String,
    /// Whether it is known.
    pub known: bool,
    /// 72 hours later.
    pub until: String,
}

/// A form that was refused, with what was typed.
pub type RefusedStep = Refused<ProcedureAction, ProcedureProblem>;

/// One procedure.
#[derive(Debug, Clone)]
pub struct ProcedurePage {
    /// As its line says.
    pub line: ProcedureLine,
    /// What was written when it was opened: words, place, how it is known that its author
    /// agrees; `None` where that cannot be read.
    pub written: Option<(String, String, String)>,
    /// The page of what was said in Heard.
    pub view: Option<String>,
    /// When a child came back who was missing.
    pub returned: Option<Returned>,
    /// What was done, oldest first.
    pub deeds: Vec<ProcedureDeed>,
    /// What it waits for most.
    pub next: Option<ProcedureAction>,
    /// What can be done now.
    pub steps: Vec<ProcedureAction>,
    /// Until when its stage could be given time.
    pub longest: Option<String>,
    /// Whether an advocate was offered.
    pub advocacy: bool,
    /// Whether the LADO was told.
    pub lado: bool,
    /// Who asks from outside, and what was not looked at yet.
    pub asked: Option<(Asker, Vec<RequestCheck>)>,
    /// What happened to a child.
    pub incident: Option<IncidentKind>,
    /// Whether a person told the siblings.
    pub siblings: bool,
    /// What it was found to be.
    pub weighed: Option<AllegationThreshold>,
    /// From whom it is kept.
    pub kept: Vec<Choice>,
    /// Who else works here.
    pub colleagues: Vec<Choice>,
    /// Whether a second person has to end it, and not the reader.
    pub own: bool,
    /// Where the reader puts a legal hold on it, if they do.
    pub hold: Option<String>,
    /// The form that was refused.
    pub refused: Option<RefusedStep>,
    /// Its letters, and those that can be begun; nothing where it has none.
    pub letters: Option<(Vec<LetterLine>, Vec<LetterKind>)>,
    /// What was learned, as actions of the plan.
    pub plan: PlanPart,
}
