//! What is said of a service: a face, its parts, own words.

use heard_vocabulary::AspectSaid;

use super::{Beside, Form, Incoming, Submission, accepted_as};
use crate::catalogue::{Service, in_language};
use crate::views::Answer;

/// The scenario under which ratings are kept.
pub const RATING: &str = "rating";

/// The question that a rating's own words answer.
const WORDS: &str = "words";

/// Reads a rating. `own` is the form's own id; one without is given one.
#[must_use]
pub fn rate(service: &Service, form: Form<'_>, own: [u8; 16]) -> Incoming {
    let words = form.fields.get(&format!("a.{WORDS}"));
    let answer = (!words.is_empty()).then(|| Answer {
        question: WORDS.to_owned(),
        asked: in_language(&service.young_name, form.lang).to_owned(),
        said: words.to_owned(),
        keys: Vec::new(),
    });
    let submission = Submission {
        id: accepted_as(own, form.fields),
        scenario: RATING.to_owned(),
        version: 1,
        answers: answer.into_iter().collect(),
        audience: form.audience(),
        helped: form.helped(),
        lang: form.lang.to_owned(),
        mood: form.mood(),
        service: Some(service.id),
        due_on: None,
        seen: String::new(),
    };
    let beside = Beside { aspects: aspects(service, form), translator: form.translator(), ..Beside::default() };
    Incoming { submission, beside }
}

/// What was said of the parts, by the council's English wording: their numbers
/// change when the council edits its list.
fn aspects(service: &Service, form: Form<'_>) -> Vec<(String, AspectSaid)> {
    let said = |at: usize| AspectSaid::parse(form.fields.get(&format!("aspect.{at}")));
    let parts = service.aspects.iter().enumerate();
    parts.filter_map(|(at, words)| Some((in_language(words, "en").to_owned(), said(at)?))).collect()
}
