//! Answers as people read them, and whether they fit their question.

use heard_app::i18n::{Lang, Tr, date};
use heard_domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use heard_domain::views::Answer;

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

/// An answer of a stored view as people read it: through its keys where it has
/// them, so that everybody reads it in their own language.
pub fn shown_answer(tr: Tr, scenario: Option<&Scenario>, answer: &Answer) -> String {
    match scenario.and_then(|s| s.question(&answer.question)) {
        Some(asked) if asked.kind != QuestionKind::Text => shown(tr, asked, &answer.raw()),
        _ => answer.said.clone(),
    }
}

/// Whether an answer is one the question allows.
pub fn allowed(asked: &Question, answer: &str) -> bool {
    let card = |key: &str| asked.choices.iter().any(|choice| choice.key == key);
    match asked.kind {
        QuestionKind::Text => true,
        QuestionKind::Faces => matches!(answer, "1" | "2" | "3" | "4" | "5"),
        QuestionKind::Choice => card(answer),
        QuestionKind::YesNo => matches!(answer, "yes" | "no" | "not_sure"),
        QuestionKind::Cards => {
            answer.split_whitespace().all(card) && (asked.many || answer.split_whitespace().count() == 1)
        }
        QuestionKind::Date => heard_domain::views::is_day(answer),
    }
}
