//! The summary of a review as it is printed for the case file.

use heard_vocabulary::{Helped, MediaKind, Participation, Verdict};
use jiff::civil::Date;

use super::DecisionLine;
use super::child::code_words;
use super::frame::said;
use super::list::{called, where_it_is};
use crate::i18n::Lang;
use crate::pages::staff::procedures::{LetterPart, LetterSheet};
use crate::pages::staff::text::{day, many, mood, on_day};
use crate::pages::staff::{Situation, Worded as _};

/// What stands at the end where a sign has no shape in any font.
const UNPRINTABLE: &str = "Signs that cannot be printed stand as \u{FFFD}.";

/// What stands in every summary: whoever reads it cannot tell where something is kept back.
const KEPT: &str = "A summary never holds: answers to questions about a worker, and answers that say “my social worker” or the like; anything that names somebody who works here; what may be harm; what must not be said in the meeting; what was written later; and what a child took back.";

/// What a summary is made from.
#[derive(Debug, Clone)]
pub struct SummaryFacts {
    /// The council's name.
    pub council: String,
    /// What the young person is called here.
    pub nickname: Option<String>,
    /// The day of the review.
    pub on: Date,
    /// Today.
    pub today: Date,
    /// Who takes it.
    pub taken_by: Option<String>,
    /// How they took part.
    pub participation: Option<Participation>,
    /// What they said for it, the earliest first.
    pub said: Vec<SummarySaid>,
    /// What it decided.
    pub decided: Vec<DecisionLine>,
    /// What they say of each of these decisions, where whoever takes it reads that.
    pub happened: Vec<Option<Verdict>>,
}

/// One thing that was said.
#[derive(Debug, Clone)]
pub struct SummarySaid {
    /// The situation.
    pub situation: Situation,
    /// When it was sent.
    pub on: Date,
    /// Who helped.
    pub helped: Helped,
    /// The code of its language.
    pub lang: String,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// What was asked, and what was said.
    pub answers: Vec<(String, String)>,
    /// Recordings and pictures.
    pub media: Vec<MediaKind>,
    /// Whether somebody wrote back: that, and what was written then, stays in Heard.
    pub replied: bool,
    /// What the council answered in public: what it did, and why.
    pub answered: Vec<(String, String)>,
}

fn words(text: impl Into<String>) -> LetterPart {
    LetterPart::Words(text.into())
}

/// What somebody typed, in its language; nothing where there is nothing.
fn typed(text: &str, lang: &str) -> Option<LetterPart> {
    let lang = Lang::parse(lang).unwrap_or(Lang::En);
    let text = text.trim();
    (!text.is_empty()).then(|| LetterPart::Typed(text.to_owned(), lang.code().to_owned(), lang.dir() == "rtl"))
}

/// A review in a summary for the case file.
#[must_use]
pub fn review_summary(facts: &SummaryFacts) -> LetterSheet {
    let name = called(facts.nickname.clone());
    let mut parts = vec![LetterPart::Heading("How they took part".to_owned())];
    parts.push(match facts.participation {
        Some(code) => words(format!("{}.", code_words(code))),
        None => words("Nobody has written down yet how they took part."),
    });
    parts.push(LetterPart::Heading("What they said for it".to_owned()));
    if facts.said.is_empty() {
        parts.push(words(format!(
            "{name} said nothing through Heard for this review that its reader may have here. That does not say that they had nothing to say: ask them."
        )));
    }
    for one in &facts.said {
        one.lay(&mut parts);
    }
    parts.push(LetterPart::Heading("What the review decided".to_owned()));
    match facts.decided.is_empty() {
        true => parts.push(words("Nothing is written down here that it decided.")),
        false => parts.push(LetterPart::Points(decided(facts))),
    }
    parts.push(words(KEPT));
    LetterSheet {
        title: format!("Summary of the review of {}", on_day(facts.on)),
        council: facts.council.clone(),
        from: facts.taken_by.iter().map(|who| format!("Taken from Heard by {who}")).collect(),
        to: vec![format!("For the case file of the young person who is called {name} here")],
        day: on_day(facts.today),
        on: facts.today,
        large: false,
        close: false,
        parts,
        unprintable: UNPRINTABLE.to_owned(),
    }
}

fn decided(facts: &SummaryFacts) -> Vec<String> {
    let one = |(line, verdict): (&DecisionLine, &Option<Verdict>)| {
        let (text, owner) = line.what.clone().unwrap_or_else(|| ("It cannot be read".to_owned(), String::new()));
        let owner = if owner.is_empty() { String::new() } else { format!(" Who does it: {owner}.") };
        let until = line.until.as_ref().map(|(until, _)| format!(" By {}.", day(until)));
        let verdict = verdict.map(|verdict| format!(" They say: {}.", said(Some(verdict))));
        let state = where_it_is(line);
        let text = text.trim_end_matches('.');
        format!("{text}.{owner}{} {state}.{}", until.unwrap_or_default(), verdict.unwrap_or_default())
    };
    facts.decided.iter().zip(&facts.happened).map(one).collect()
}

impl SummarySaid {
    fn lay(&self, parts: &mut Vec<LetterPart>) {
        let mut about = format!("{}, sent on {}. {}.", self.situation.words(), on_day(self.on), self.helped.words());
        if let Some(face) = self.mood {
            let face = format!(" How things are: {}.", mood(face));
            about.push_str(&face);
        }
        parts.push(words(about));
        for (asked, answer) in &self.answers {
            parts.extend(typed(asked, &self.lang));
            parts.extend(typed(&format!("“{}”", answer.trim()), &self.lang).filter(|_| !answer.trim().is_empty()));
        }
        if !self.media.is_empty() {
            let many = many(
                i64::try_from(self.media.len()).unwrap_or(i64::MAX),
                "recording or picture",
                "recordings or pictures",
            );
            parts.push(words(format!("{many} came with it, and cannot be printed.")));
        }
        for (did, why) in &self.answered {
            parts.push(words(format!("What was answered: {did} {why}")));
        }
        match (self.answered.is_empty(), self.replied) {
            (_, true) => parts.push(words("Somebody wrote back to them, in Heard.")),
            (true, false) => parts.push(words("Nobody has answered it yet.")),
            (false, false) => {}
        }
    }
}
