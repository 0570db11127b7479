//! What letters are made from.

use heard_vocabulary::{LetterKind, LetterWay};
use jiff::civil::{Date, DateTime};

use super::LetterProblem;
use crate::pages::staff::Choice;

/// One line of the list of letters.
#[derive(Debug, Clone)]
pub struct LetterLine {
    /// Its page.
    pub href: String,
    /// Of which kind.
    pub kind: LetterKind,
    /// When it was begun.
    pub began: DateTime,
    /// On which day it went, and how; nothing while it is a draft.
    pub sent: Option<(Date, LetterWay)>,
}

/// What somebody types into a letter.
#[derive(Debug, Clone, Default)]
pub struct LetterTyped {
    /// To whom, line by line.
    pub to: String,
    /// What was found, or why it takes longer.
    pub text: String,
    /// The same, easy to read.
    pub easy: String,
    /// Who signs it.
    pub signed: String,
    /// The code of the language it is written in.
    pub lang: String,
}

/// What a letter says besides what is typed.
#[derive(Debug, Clone)]
pub struct LetterFacts {
    /// Which letter.
    pub kind: LetterKind,
    /// The day on which the complaint came.
    pub came: Date,
    /// The day on which they asked for its stage.
    pub began: Date,
    /// By when the council answers, or they may ask for the next stage.
    pub by: Date,
    /// The day of the letter.
    pub today: Date,
    /// The council's name.
    pub council: String,
    /// The number for complaints, and its hours.
    pub complaints: (String, String),
    /// The advocates' number, and their hours.
    pub advocacy: (String, String),
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterPart {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Words(String),
    /// Short lines, each with a point before it.
    Points(Vec<String>),
    /// What somebody typed, with the code of its language, and whether that is written from
    /// right to left.
    Typed(String, String, bool),
}

/// A letter with every word that stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterSheet {
    /// Its title.
    pub title: String,
    /// The council's name.
    pub council: String,
    /// What stands under that.
    pub from: Vec<String>,
    /// To whom it is.
    pub to: Vec<String>,
    /// The day it was written, in words.
    pub day: String,
    /// The same day.
    pub on: Date,
    /// In larger type.
    pub large: bool,
    /// Close together: a page that is to stay one.
    pub close: bool,
    /// What it says.
    pub parts: Vec<LetterPart>,
    /// What stands at its end where a sign could not be printed.
    pub unprintable: String,
}

/// When a version was written, and by whom, where they are still known.
#[derive(Debug, Clone)]
pub struct LetterVersion {
    /// When.
    pub at: DateTime,
    /// By whom.
    pub by: Option<String>,
}

/// How a letter went.
#[derive(Debug, Clone)]
pub struct LetterSent {
    /// On which day.
    pub on: Date,
    /// By which way.
    pub way: LetterWay,
    /// When that was written down.
    pub at: DateTime,
    /// By whom, where they are still known.
    pub by: Option<String>,
}

/// A form of a letter that was refused.
#[derive(Debug, Clone)]
pub struct RefusedLetter {
    /// Whether it is the one that says that it went.
    pub sending: bool,
    /// What is wrong.
    pub problem: LetterProblem,
    /// By which way, and on which day, as they were typed.
    pub went: (String, String),
}

/// One letter: to be begun, a draft, or as it was sent.
#[derive(Debug, Clone)]
pub struct LetterPage {
    /// The complaint's page.
    pub complaint: String,
    /// Where its form goes; its own page, once it was begun.
    pub href: String,
    /// Which letter.
    pub kind: LetterKind,
    /// What is typed.
    pub typed: LetterTyped,
    /// The languages it can be written in.
    pub languages: Vec<Choice>,
    /// The number of the version that is seen; nothing before it was begun.
    pub seen: Option<i64>,
    /// Its versions, oldest first.
    pub versions: Vec<LetterVersion>,
    /// In plain words and easy to read; nothing before it was begun.
    pub sheets: Option<(LetterSheet, LetterSheet)>,
    /// How it went.
    pub sent: Option<LetterSent>,
    /// Whether it is written and sent as the complaint stands.
    pub fits: bool,
    /// The draft that a colleague began meanwhile.
    pub begun: Option<String>,
    /// The form that was refused.
    pub refused: Option<RefusedLetter>,
}
