//! What is filed to a child's record, as it is printed: what stands in the document, between
//! what every such document says.

use heard_vocabulary::{Audience, Claim, FilingKind, Helped, Sender};

use crate::i18n::Lang;
use crate::pages::staff::Worded as _;
use crate::pages::staff::procedures::LetterPart;
use crate::pages::staff::text::day;

/// What stands at the end of a document that has a sign in it which no font has.
pub const UNPRINTABLE: &str = "Signs that cannot be printed stand as \u{FFFD}.";

/// What a document says. Days are as `2026-03-14`.
#[derive(Debug, Clone)]
pub struct FilingPaper {
    /// What it is.
    pub kind: FilingKind,
    /// Its own id.
    pub id: String,
    /// The id of the first about the same.
    pub first: String,
    /// The day it was made.
    pub made_on: String,
    /// The child's number; nothing in a withdrawal.
    pub case_number: Option<String>,
    /// What the child said; nothing in a withdrawal.
    pub said: Option<FilingSaid>,
    /// What was answered: the day, by whom, and the words.
    pub answers: Vec<(String, String, String)>,
    /// What was decided.
    pub decisions: Vec<FilingDecided>,
}

/// What a child said.
#[derive(Debug, Clone)]
pub struct FilingSaid {
    /// The day they sent it.
    pub on: String,
    /// What the situation is called.
    pub situation: String,
    /// The code of the language.
    pub lang: String,
    /// Whom they sent it to, by its name.
    pub sent_to: String,
    /// Whether anyone helped, by its name.
    pub helped: String,
    /// What they were asked, and said.
    pub said: Vec<(String, String)>,
    /// How many recordings and pictures are not here.
    pub files: usize,
}

/// What was decided.
#[derive(Debug, Clone)]
pub struct FilingDecided {
    /// The day it was told.
    pub on: String,
    /// The claim by its name, or what else it is.
    pub claim: String,
    /// What was done, or will be.
    pub text: String,
    /// Why.
    pub reason: String,
    /// By when.
    pub due_on: Option<String>,
}

/// Its title.
#[must_use]
pub fn filing_title(kind: FilingKind) -> &'static str {
    match kind {
        FilingKind::First => "What a child said, and what was answered",
        FilingKind::Correction => "What a child said, and what was answered (corrected)",
        FilingKind::Withdrawal => "Withdrawn from this record",
    }
}

/// The day it was made, in words.
#[must_use]
pub fn filing_day(paper: &FilingPaper) -> String {
    day(&paper.made_on)
}

/// What it says, from top to bottom.
#[must_use]
pub fn filing_parts(paper: &FilingPaper) -> Vec<LetterPart> {
    let mut parts = Vec::new();
    if let Some(number) = &paper.case_number {
        parts.push(LetterPart::Words(format!("Case number: {number}")));
    }
    parts.push(LetterPart::Words(match paper.kind {
        FilingKind::First => format!("Document {}.", paper.id),
        FilingKind::Correction => format!("Document {}. It takes the place of document {} and of every correction before it.", paper.id, paper.first),
        FilingKind::Withdrawal => format!("Document {}. Take document {}, and every correction of it, out of this record: whoever said it took it back, or it is about another child.", paper.id, paper.first),
    }));
    if let Some(said) = &paper.said {
        statement(said, &mut parts);
    }
    if !paper.answers.is_empty() {
        parts.push(LetterPart::Heading("What was answered".to_owned()));
        for (on, by, words) in &paper.answers {
            parts.push(LetterPart::Words(format!("{}, {}:", day(on), by_whom(by))));
            parts.push(typed(words, Lang::En.code()));
        }
    }
    if !paper.decisions.is_empty() {
        parts.push(LetterPart::Heading("What was decided".to_owned()));
        for one in &paper.decisions {
            decided(one, &mut parts);
        }
    }
    parts
}

fn statement(said: &FilingSaid, parts: &mut Vec<LetterPart>) {
    let to = Audience::parse(&said.sent_to).map_or("Not known", Audience::words);
    let helped = Helped::parse(&said.helped).map_or("Not known", Helped::words);
    parts.push(LetterPart::Heading("What they said".to_owned()));
    parts.push(LetterPart::Points(vec![
        format!("Sent on {}: {}", day(&said.on), said.situation),
        format!("Sent to: {to}"),
        format!("Whether anyone helped: {helped}"),
    ]));
    for (asked, words) in said.said.iter().filter(|(_, words)| !words.is_empty()) {
        if !asked.is_empty() {
            parts.push(typed(asked, &said.lang));
        }
        parts.push(typed(words, &said.lang));
    }
    if said.files > 0 {
        let files = said.files;
        parts.push(LetterPart::Words(format!("Recordings and pictures beside it, in Heard alone: {files}.")));
    }
}

fn decided(one: &FilingDecided, parts: &mut Vec<LetterPart>) {
    let what = match (one.claim.as_str(), Claim::parse(&one.claim)) {
        ("review", _) => "A review of a service",
        ("taken_back", _) => "An answer was taken back",
        (_, Some(claim)) => claim.words(),
        (_, None) => "Decided",
    };
    parts.push(LetterPart::Words(format!("{}: {what}.", day(&one.on))));
    for words in [&one.text, &one.reason] {
        if !words.is_empty() {
            parts.push(typed(words, Lang::En.code()));
        }
    }
    if let Some(due) = &one.due_on {
        parts.push(LetterPart::Words(format!("By {}.", day(due))));
    }
}

fn by_whom(by: &str) -> &'static str {
    match Sender::parse(by) {
        Some(Sender::Team) => "the participation team",
        Some(Sender::Worker) => "whoever it was sent to",
        Some(Sender::YoungPerson) => "the young person",
        None => "the council, to several young people",
    }
}

fn typed(words: &str, code: &str) -> LetterPart {
    let rtl = Lang::parse(code).is_some_and(|lang| lang.dir() == "rtl");
    LetterPart::Typed(words.to_owned(), code.to_owned(), rtl)
}
