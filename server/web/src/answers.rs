//! Answers as people read them, young people and staff.

use heard_app::i18n::{Lang, Tr, date};
use heard_app::pages::staff::views::Said;
use heard_domain::catalogue::{Catalogue, Question, QuestionKind, Scenario, in_language};
use heard_domain::views::{Answer, is_unsaid};

/// An answer as people read it, from the form that drafts keep.
pub fn shown(tr: Tr, asked: &Question, value: &str) -> String {
    let lang = tr.lang().code();
    let card = |key: &str| {
        let choice = asked.choices.iter().find(|choice| choice.key == key);
        choice.map_or_else(|| key.to_owned(), |choice| in_language(&choice.text, lang).to_owned())
    };
    match asked.kind {
        QuestionKind::Text => value.to_owned(),
        QuestionKind::Faces => tr.of("mood", value),
        QuestionKind::YesNo => tr.of("yes-no", value),
        QuestionKind::Choice => card(value),
        QuestionKind::Cards => {
            let comma = match tr.lang() {
                Lang::Ar | Lang::Ckb | Lang::Ps | Lang::Prs | Lang::Fa => "\u{60c} ",
                Lang::Ti | Lang::Am => "\u{1363} ",
                _ => ", ",
            };
            value.split_whitespace().map(card).collect::<Vec<_>>().join(comma)
        }
        QuestionKind::Date => date(tr, value),
    }
}

/// As [`shown`], in the language of that code: for what is stored beside a key.
pub fn reads(lang: &str, asked: &Question, value: &str) -> String {
    shown(Tr(Lang::parse(lang).unwrap_or(Lang::En)), asked, value)
}

/// What was asked in a stored view, in the reader's language as well as its answer; as it was
/// shown then where nobody can look up what was asked.
pub fn shown_question(tr: Tr, scenario: Option<&Scenario>, answer: &Answer) -> String {
    let asked = scenario.and_then(|scenario| scenario.question(&answer.question));
    let asked = asked.map(|asked| in_language(&asked.ask, tr.lang().code())).filter(|words| !words.is_empty());
    asked.map_or_else(|| answer.asked.clone(), str::to_owned)
}

/// An answer of a stored view as people read it: through its keys where it has
/// them, so that everybody reads it in their own language.
pub fn shown_answer(tr: Tr, scenario: Option<&Scenario>, answer: &Answer) -> String {
    match scenario.and_then(|s| s.question(&answer.question)) {
        Some(asked) if asked.kind != QuestionKind::Text => shown(tr, asked, &answer.raw()),
        _ => answer.said.clone(),
    }
}

/// The answers of a stored view as members of staff read them, with what must not be said in a
/// meeting marked.
pub fn said_to_staff(catalogue: &Catalogue, (key, version): (&str, i64), answers: Vec<Answer>) -> Vec<Said> {
    let scenario = catalogue.scenario_version(key, version).map(AsRef::as_ref);
    let said = |answer: Answer| Said {
        said: shown_answer(Tr(Lang::En), scenario, &answer),
        unsaid: is_unsaid(catalogue, (key, version), &answer),
        asked: answer.asked,
    };
    answers.into_iter().map(said).collect()
}
