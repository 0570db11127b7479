//! What the pages of what came another way are made from.

use heard_vocabulary::{
    AgeBand, Audience, EntryAuthor, EntryConsent, EntryRowProblem, EntryWay, GroupKind, Helped, ProcedureKind,
};
use jiff::civil::Date;

use super::{EntryProblem, EntrySheetProblem, GroupProblem};
use crate::i18n::Lang;
use crate::pages::staff::Choice;

/// How a view came, as its page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CameBy {
    /// How.
    pub way: EntryWay,
    /// Whose words.
    pub whose: EntryAuthor,
    /// Whether the young person knows.
    pub consent: EntryConsent,
    /// On which day.
    pub on: Date,
}

/// What is typed into the form.
#[derive(Debug, Clone, Default)]
pub struct EntryTyped {
    /// What they said.
    pub words: String,
    /// How it came, by its name in the vocabulary; so are the others.
    pub way: String,
    /// Whose words.
    pub whose: String,
    /// The day, such as `2026-03-14`.
    pub on: String,
    /// Who helped.
    pub helped: String,
    /// Whether they know.
    pub consent: String,
    /// Who may see it.
    pub audience: String,
    /// The language's code.
    pub lang: String,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
}

/// How a question of a form on paper is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// In own words.
    Words,
    /// One of five faces.
    Face,
    /// One of these.
    One(Vec<Choice>),
    /// Any of these.
    Any(Vec<Choice>),
    /// A day.
    Day,
}

/// One question of a form on paper, to be typed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name in the form: `a.` and its key.
    pub name: String,
    /// What is asked.
    pub ask: String,
    /// How it is answered.
    pub asked: Asked,
    /// What was typed.
    pub value: String,
}

/// The form: posted to `/entries`.
#[derive(Debug, Clone, Default)]
pub struct EntryPage {
    /// Its own id, 32 hexadecimal digits.
    pub id: String,
    /// What was typed.
    pub typed: EntryTyped,
    /// What it can be about.
    pub situations: Vec<Choice>,
    /// The form on paper that is typed in: its name, and its situation's title.
    pub paper: Option<(String, String)>,
    /// Its questions.
    pub questions: Vec<Question>,
    /// Whether the reader brings in sheets too.
    pub sheets: bool,
    /// What the scan or the recording is kept under, where one came with a form that was
    /// refused.
    pub kept: Option<String>,
    /// What is wrong.
    pub refused: Option<EntryProblem>,
}

/// What a receipt is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlipOf {
    /// What was just typed in, by its situation.
    This(String),
    /// A row of a sheet.
    Row(u32),
    /// One of what a group said, by the number of its box.
    Said(usize),
}

/// A receipt to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// What it is for.
    pub of: SlipOf,
    /// The language of whoever gets it.
    pub lang: Lang,
    /// Its 16 digits; nothing where the reader may be meant in it.
    pub digits: Option<String>,
    /// What it asks for, and nothing was opened for.
    pub asks: Option<ProcedureKind>,
}

/// The receipts of what was just typed in: shown once.
#[derive(Debug, Clone, Default)]
pub struct ReceiptsPage {
    /// One for each.
    pub slips: Vec<Slip>,
    /// Where receipts are opened, in full.
    pub link: String,
    /// Where more is typed in.
    pub back: &'static str,
}

/// What a row of a sheet is taken to say of itself, also where the sheet does not; nothing
/// where it is not clear.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenAs {
    /// The language it is in.
    pub lang: Option<Lang>,
    /// Whose words.
    pub whose: Option<EntryAuthor>,
    /// Who helped.
    pub helped: Option<Helped>,
    /// Whether they know.
    pub consent: Option<EntryConsent>,
    /// Who may see it.
    pub audience: Option<Audience>,
}

/// One row of a sheet.
#[derive(Debug, Clone, Default)]
pub struct SheetLine {
    /// Its number.
    pub row: u32,
    /// What was said, as typed.
    pub words: String,
    /// The situation as typed.
    pub situation: String,
    /// How it came, as typed.
    pub way: String,
    /// The day as typed.
    pub on: String,
    /// What it is taken to say beside that.
    pub taken_as: TakenAs,
    /// What is wrong with it.
    pub problems: Vec<EntryRowProblem>,
}

/// A column of a sheet that means nothing here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrayColumn {
    /// Its place, from 0.
    pub at: usize,
    /// Its name, which may be empty.
    pub name: String,
    /// The first row below that holds something in it.
    pub row: Option<u32>,
}

/// A sheet: `file` posted to `/entries/sheet`, `token` to its `/confirm`.
#[derive(Debug, Clone, Default)]
pub struct SheetPage {
    /// The file's name.
    pub file_name: String,
    /// What it is kept under, where every row is good.
    pub token: String,
    /// Its rows; those that are wrong come first.
    pub lines: Vec<SheetLine>,
    /// Its columns that mean nothing here.
    pub unknown: Vec<StrayColumn>,
    /// What is wrong with the file.
    pub problem: Option<EntrySheetProblem>,
}

/// Statements that one form takes.
pub const SAID: usize = 6;

/// What is typed into the form of a meeting.
#[derive(Debug, Clone, Default)]
pub struct GroupTyped {
    /// The kind, by its name in the vocabulary.
    pub kind: String,
    /// The day.
    pub on: String,
    /// Who helped.
    pub helped: String,
    /// Whether they know.
    pub consent: String,
    /// The language's code.
    pub lang: String,
    /// How many were there, for each age.
    pub there: Vec<(AgeBand, String)>,
    /// What was said, and which situation it is about.
    pub said: Vec<(String, String)>,
}

/// A meeting on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// What kind it was.
    pub kind: GroupKind,
    /// On which day.
    pub on: Date,
    /// Where.
    pub place: Option<String>,
    /// Who helped.
    pub helped: Helped,
    /// Who was there.
    pub there: Vec<(AgeBand, i64)>,
}

/// The meetings, and the form that writes one down: posted to `/entries/groups`.
#[derive(Debug, Clone, Default)]
pub struct GroupsPage {
    /// The form's own id.
    pub id: String,
    /// What was typed.
    pub typed: GroupTyped,
    /// What can be said something about.
    pub situations: Vec<Choice>,
    /// Where it can have been.
    pub services: Vec<Choice>,
    /// Those that were written down.
    pub meetings: Vec<MeetingLine>,
    /// What is wrong.
    pub refused: Option<GroupProblem>,
}

/// The forms that can be printed.
#[derive(Debug, Clone)]
pub struct PaperListPage {
    /// Each situation by its name in links and its title.
    pub situations: Vec<(String, String)>,
    /// The language they are printed in.
    pub lang: Lang,
}

/// How a question is answered on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnPaper {
    /// On lines.
    Lines,
    /// A box before each.
    Boxes(Vec<String>),
    /// A face to ring.
    Faces,
    /// A day.
    Day,
}

/// One question on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperQuestion {
    /// What is asked.
    pub ask: String,
    /// A hint under it.
    pub hint: String,
    /// How it is answered.
    pub on_paper: OnPaper,
}

/// A form to be printed.
#[derive(Debug, Clone)]
pub struct PaperPage {
    /// The language it is in.
    pub lang: Lang,
    /// The situation's title.
    pub title: String,
    /// What is said before the first question.
    pub lead: String,
    /// Its questions.
    pub questions: Vec<PaperQuestion>,
    /// Which form it is: situation, version and language.
    pub name: String,
    /// The address that names it, in full.
    pub link: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: String,
}
