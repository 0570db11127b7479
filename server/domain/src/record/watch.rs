//! What of the log a form watches: whether it came since its page was drawn.

use super::Subject;

/// What of the log speaks against changing a subject: any of these actions
/// since its page was drawn.
#[derive(Debug, Clone)]
pub struct Watched {
    /// What stands for the subject in the log.
    pub subject: String,
    /// The actions' names.
    pub actions: Vec<&'static str>,
}

/// Watches for `actions` with `subject`.
#[must_use]
pub fn watch<S: Subject>(subject: &S, actions: &[S::Action]) -> Watched {
    Watched { subject: subject.in_log(), actions: actions.iter().map(|action| S::name(*action)).collect() }
}
