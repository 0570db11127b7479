//! What a situation has to be before young people see it.

use heard_storage::text;

use super::ScenarioError;
use crate::catalogue::{Place, Question, QuestionKind, Scenario, in_language};

/// Letters that a question, a hint or a line has at most; a title or a choice has
/// at most a third of them.
pub const LONGEST: usize = 360;

/// Questions that a situation has at most.
pub const MOST_QUESTIONS: usize = 12;

/// Things to choose that a question has at most.
pub const MOST_CHOICES: usize = 24;

/// As many questions as a path of pictures has at most.
const MOST_PICTURES: usize = 5;

/// Why a situation cannot be shown yet. A question is named by its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unready {
    /// It asks nothing.
    NoQuestion,
    /// This question has fewer than two things to choose.
    TooFewChoices(String),
    /// This question cannot stand on a path of pictures.
    NotInPictures(String),
    /// A path of pictures has at most five questions.
    TooManyPictures,
    /// The first question is asked of those with an account alone.
    FirstNeedsAccount,
}

/// Whether something is chosen.
pub(super) fn is_chosen(kind: QuestionKind) -> bool {
    matches!(kind, QuestionKind::Choice | QuestionKind::Cards)
}

/// What stands in the way of showing a situation to young people.
#[must_use]
pub fn unready(scenario: &Scenario) -> Vec<Unready> {
    let mut found = Vec::new();
    if scenario.questions.is_empty() {
        found.push(Unready::NoQuestion);
    }
    if scenario.questions.first().is_some_and(|first| first.needs_account) {
        found.push(Unready::FirstNeedsAccount);
    }
    let words = |question: &Question| in_language(&question.ask, "en").to_owned();
    for question in &scenario.questions {
        let open = question.choices.iter().filter(|choice| !choice.needs_account).count();
        if is_chosen(question.kind) && open < 2 {
            found.push(Unready::TooFewChoices(words(question)));
        }
        if scenario.place == Place::Pictures && !matches!(question.kind, QuestionKind::Cards | QuestionKind::Faces) {
            found.push(Unready::NotInPictures(words(question)));
        }
    }
    if scenario.place == Place::Pictures && scenario.questions.len() > MOST_PICTURES {
        found.push(Unready::TooManyPictures);
    }
    found
}

/// A text that has to be there, without spaces around.
pub(super) fn needed(typed: &str, longest: usize) -> Result<String, ScenarioError> {
    let typed = typed.trim();
    if text::is_empty(typed) {
        return Err(ScenarioError::NoWords);
    }
    may_be(typed, longest)
}

/// A text that may be empty, without spaces around.
pub(super) fn may_be(typed: &str, longest: usize) -> Result<String, ScenarioError> {
    let typed = typed.trim();
    if text::length(typed) > longest { Err(ScenarioError::TooLong) } else { Ok(typed.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Choice, Words};

    fn english(text: &str) -> Words {
        Words::from([("en".to_owned(), text.to_owned())])
    }

    fn asked(kind: QuestionKind, choices: usize) -> Question {
        let choice = |n: usize| Choice { key: format!("c{n}"), text: english("one"), needs_account: false };
        Question {
            key: "q1".into(),
            kind,
            ask: english("What?"),
            hint: Words::new(),
            choices: (0..choices).map(choice).collect(),
            many: false,
            unsaid: false,
            needs_account: false,
        }
    }

    fn situation(place: Place, questions: Vec<Question>) -> Scenario {
        Scenario {
            key: "s".into(),
            version: 1,
            icon: "s-idea".into(),
            title: english("T"),
            lead: Words::new(),
            place,
            agenda: false,
            questions,
        }
    }

    #[test]
    fn adm_02_a_situation_is_shown_once_it_can_be_answered() {
        assert_eq!(unready(&situation(Place::Home, vec![])), [Unready::NoQuestion]);
        assert_eq!(unready(&situation(Place::Home, vec![asked(QuestionKind::Text, 0)])), []);
        let few = situation(Place::Home, vec![asked(QuestionKind::Choice, 1)]);
        assert_eq!(unready(&few), [Unready::TooFewChoices("What?".into())]);
        let written = situation(Place::Pictures, vec![asked(QuestionKind::Text, 0)]);
        assert_eq!(unready(&written), [Unready::NotInPictures("What?".into())]);
        let long = situation(Place::Pictures, vec![asked(QuestionKind::Faces, 0); 6]);
        assert_eq!(unready(&long), [Unready::TooManyPictures]);
        let mut shut = asked(QuestionKind::Choice, 2);
        shut.choices[0].needs_account = true;
        assert_eq!(unready(&situation(Place::Home, vec![shut])), [Unready::TooFewChoices("What?".into())]);
        let mut first = asked(QuestionKind::Text, 0);
        first.needs_account = true;
        assert_eq!(unready(&situation(Place::More, vec![first])), [Unready::FirstNeedsAccount]);
    }
}
