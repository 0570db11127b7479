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

/// What was said of the parts, by the council's English wording. Fields name a part
/// by its words and not by its place: the council may edit its list while a form is
/// open, or waits on a phone. What it has no more is taken as it was asked.
fn aspects(service: &Service, form: Form<'_>) -> Vec<(String, AspectSaid)> {
    let mut said: Vec<(String, AspectSaid)> = Vec::new();
    for (name, value) in &form.fields.0 {
        let part = name.strip_prefix("aspect.").and_then(|item| service.aspect(item));
        let (Some(words), Some(value)) = (part, AspectSaid::parse(value)) else { continue };
        let part = in_language(words, "en").to_owned();
        if said.iter().all(|(known, _)| *known != part) {
            said.push((part, value));
        }
    }
    said
}
