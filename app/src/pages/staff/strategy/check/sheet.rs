//! What a decision check says, from top to bottom: the same on the page and on paper.

use super::{CheckPage, ConcernedLine};
use crate::pages::staff::procedures::{LetterPart, LetterSheet};
use crate::pages::staff::text::{MOVED, numbered, on_day, published};

/// A check as it is printed.
#[must_use]
pub fn check_sheet(check: &CheckPage, council: String) -> LetterSheet {
    let heading = |words: &str| LetterPart::Heading(words.to_owned());
    let mut parts = vec![
        heading("The decision"),
        LetterPart::Words(check.decision.clone()),
        heading("What it concerns"),
        LetterPart::Points(check.concerned.iter().map(name).collect()),
        heading("What it means for children in care"),
        LetterPart::Words(check.means.clone()),
        heading("What they say about it"),
        LetterPart::Points(check.concerned.iter().map(said).collect()),
        LetterPart::Words(published(check.figures)),
        LetterPart::Words(MOVED.to_owned()),
    ];
    if check.quotes.is_empty() {
        parts.push(LetterPart::Words("No quote that is public is about this.".to_owned()));
    } else {
        parts.push(LetterPart::Words("In their own words, as they agreed that it may be said:".to_owned()));
        parts.push(LetterPart::Points(check.quotes.iter().map(|quote| format!("“{quote}”")).collect()));
    }
    parts.push(heading("Who was asked, and how"));
    parts.push(LetterPart::Words(check.asked.clone()));
    LetterSheet {
        title: format!("{}: what it means for children in care", check.title),
        council,
        from: Vec::new(),
        to: Vec::new(),
        day: on_day(check.on),
        on: check.on,
        large: false,
        close: true,
        parts,
        unprintable: "Some signs could not be printed and stand as boxes. The page in Heard shows them.".to_owned(),
    }
}

fn name(one: &ConcernedLine) -> String {
    match (one.number, &one.young_wording) {
        (Some(number), Some(words)) => format!("{} (“{words}”)", numbered(number, None, &one.text)),
        (Some(number), None) => numbered(number, None, &one.text),
        (None, _) => one.text.clone(),
    }
}

/// What is heard of it, as it was published.
fn said(one: &ConcernedLine) -> String {
    let people = one.voices.who("said something that bears on this");
    let felt = match one.good {
        Some(good) => format!("{} of the faces they chose are good or very good.", good.words()),
        None => "How they felt is withheld.".to_owned(),
    };
    let called = match one.number {
        Some(number) => numbered(number, None, &one.text),
        None => one.text.clone(),
    };
    format!("{called}: {people}. {felt}")
}
