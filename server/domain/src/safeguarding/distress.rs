//! What counts as distress, in one table. Whoever says something in distress
//! reads first who can help now, whichever way it is sent.
//!
//! It is about what was picked, never about words: those are looked at elsewhere
//! (`noticing`), and only so that a person reads them sooner.

use crate::catalogue::{Catalogue, Place, Question, QuestionKind};
use crate::intake::Submission;
use crate::safeguarding::alarm;
use crate::views::{Answer, Helped};

/// Situations that are distress, whatever is answered.
const SITUATIONS: &[&str] = &["something_wrong", "pics_wrong", "missing", "complaint", alarm::SITUATION];

/// The highest of the faces that are distress.
const LOW: i64 = 2;

/// Picture cards of harm, whatever question they answer.
const CARDS: &[&str] = &["alone", "bullying", "hurt", "sad", "scared", "shouting"];

/// Other answers: a question's name, and what was picked. A wish to talk to
/// somebody, and having no food, heating or telephone this week.
const ANSWERS: &[(&str, &str)] = &[("talk", "yes"), ("urgent", "yes")];

/// With somebody beside, or on a device that others use, every page after
/// sending is the same: nothing shows what was picked.
const BESIDE: &[Helped] = &[Helped::Known, Helped::Independent, Helped::AdultWrote];

/// Whether this situation is distress, whatever is answered.
#[must_use]
pub fn situation(key: &str) -> bool {
    SITUATIONS.contains(&key)
}

/// Whether a picture card is of harm.
#[must_use]
pub fn card(key: &str) -> bool {
    CARDS.contains(&key)
}

/// Whether a face is distress.
#[must_use]
pub fn face(mood: i64) -> bool {
    (1..=LOW).contains(&mood)
}

/// Whether this answer to a question, in the form that drafts keep, is distress.
#[must_use]
pub fn answer(asked: &Question, raw: &str) -> bool {
    match asked.kind {
        QuestionKind::Faces => raw.parse().is_ok_and(face),
        QuestionKind::Cards => {
            raw.split_whitespace().any(|card| CARDS.contains(&card) || ANSWERS.contains(&(asked.key.as_str(), card)))
        }
        QuestionKind::Choice | QuestionKind::YesNo => ANSWERS.contains(&(asked.key.as_str(), raw)),
        QuestionKind::Text | QuestionKind::Date => false,
    }
}

/// The answers to a question that are distress, for a page without a connection.
#[must_use]
pub fn answers(asked: &Question) -> Vec<String> {
    let picked = match asked.kind {
        QuestionKind::Faces => (1..=5).map(|face: i64| face.to_string()).collect(),
        QuestionKind::YesNo => vec!["yes".to_owned(), "no".to_owned(), "not_sure".to_owned()],
        QuestionKind::Choice | QuestionKind::Cards => asked.choices.iter().map(|choice| choice.key.clone()).collect(),
        QuestionKind::Text | QuestionKind::Date => Vec::new(),
    };
    picked.into_iter().filter(|raw| answer(asked, raw)).collect()
}

/// Fields of a form that sends, as `name=value`, which bring help first: for
/// pages that cannot ask the server.
#[must_use]
pub fn fields() -> Vec<String> {
    let faces = (1..=LOW).map(|mood| format!("mood={mood}"));
    faces.chain(BESIDE.iter().map(|helped| format!("helped={}", helped.name()))).collect()
}

/// Whether something was said in distress.
#[must_use]
pub fn raised(catalogue: &Catalogue, what: &Submission) -> bool {
    let scenario = catalogue.scenario_version(&what.scenario, what.version);
    let of_answer = |said: &crate::views::Answer| {
        scenario.and_then(|s| s.question(&said.question)).is_some_and(|asked| answer(asked, &said.raw()))
    };
    situation(&what.scenario) || what.mood.is_some_and(face) || what.answers.iter().any(of_answer)
}

/// Whether something was picked that may be harm, so that a person has to look
/// the same working day: a card of harm, or a low face on a path of pictures,
/// where there are no words. A low face beside words is none by itself.
#[must_use]
pub fn harm_picked(catalogue: &Catalogue, what: &Submission) -> bool {
    let Some(scenario) = catalogue.scenario_version(&what.scenario, what.version) else { return false };
    let pictures = scenario.place == Place::Pictures;
    let of_answer = |said: &Answer| {
        scenario.question(&said.question).is_some_and(|asked| match asked.kind {
            QuestionKind::Cards => said.raw().split_whitespace().any(|card| CARDS.contains(&card)),
            QuestionKind::Faces => pictures && answer(asked, &said.raw()),
            QuestionKind::Choice | QuestionKind::YesNo | QuestionKind::Text | QuestionKind::Date => false,
        })
    };
    (pictures && what.mood.is_some_and(face)) || what.answers.iter().any(of_answer)
}

/// Whether an answer was picked, not written in own words.
#[must_use]
pub fn is_picked(catalogue: &Catalogue, what: &Submission, said: &Answer) -> bool {
    let scenario = catalogue.scenario_version(&what.scenario, what.version);
    scenario.and_then(|s| s.question(&said.question)).is_some_and(|asked| asked.kind != QuestionKind::Text)
}

/// Whether the page after sending begins with who can help now: after
/// distress; and always where a page like any other would tell on somebody.
#[must_use]
pub fn help_first(catalogue: &Catalogue, what: &Submission, others_use_this_device: bool) -> bool {
    others_use_this_device || BESIDE.contains(&what.helped) || raised(catalogue, what)
}
