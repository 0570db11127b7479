//! One of several forms on a page that was refused.

use super::problem::{Problem, by_field};

/// A form that was refused, among those of its page, with what was typed.
#[derive(Debug, Clone)]
pub struct Refused<A, P> {
    /// Which form: what it does.
    pub action: A,
    /// What is wrong.
    pub problem: P,
    /// What was typed: the field's name and its value.
    pub values: Vec<(String, String)>,
}

impl<A: Copy + PartialEq, P: Problem> Refused<A, P> {
    /// What is wrong with this form, by field; nothing with any other.
    pub(super) fn errors(refused: Option<&Self>, which: A) -> Vec<(String, String)> {
        by_field(refused.filter(|refused| refused.action == which).map(|refused| refused.problem).as_slice())
    }

    /// What was typed into a field of this form; nothing into any other.
    pub(super) fn typed(refused: Option<&Self>, which: A, field: &str) -> String {
        let values = refused.filter(|refused| refused.action == which).map(|refused| &refused.values);
        let value = values.and_then(|values| values.iter().find(|(name, _)| name == field));
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// The forms that a page shows: those of what can be done, and the refused one, where
    /// that cannot be done any more. What was typed stays there to be copied.
    pub(super) fn beside(refused: Option<&Self>, steps: &[A]) -> Vec<A> {
        let gone = refused.map(|refused| refused.action).filter(|action| !steps.contains(action));
        steps.iter().copied().chain(gone).collect()
    }
}
