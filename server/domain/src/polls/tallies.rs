//! What was answered, as it was published.

use heard_storage::StorageError;
use heard_storage::clock::Moment;

use super::Poll;
use crate::catalogue::{Question, QuestionKind};
use crate::figures::{Published, poll_figures};
use crate::heard::Heard;

/// What can be picked, in the order results are shown in; nothing for words.
#[must_use]
pub fn options(asked: &Question) -> Vec<String> {
    match asked.kind {
        // Polls ask for neither cards nor days.
        QuestionKind::Text | QuestionKind::Cards | QuestionKind::Date => Vec::new(),
        QuestionKind::Faces => ["5", "4", "3", "2", "1"].map(str::to_owned).into(),
        QuestionKind::YesNo => ["yes", "no", "not_sure"].map(str::to_owned).into(),
        QuestionKind::Choice => asked.choices.iter().map(|choice| choice.key.clone()).collect(),
    }
}

/// What was answered to one question: a count for each of [`options`].
#[derive(Debug, Clone)]
pub struct Tally {
    /// The question.
    pub question: Question,
    /// Its counts; `None` where they are withheld.
    pub parts: Option<Vec<Published>>,
}

/// What was published of a poll: when, how many entries, and what was answered.
///
/// # Errors
/// When storage fails. `Ok(None)` while nothing was published of it.
pub async fn tallies(heard: &Heard, poll: &Poll) -> Result<Option<(Moment, Published, Vec<Tally>)>, StorageError> {
    let Some(found) = poll_figures(heard, poll.id).await? else { return Ok(None) };
    let tally = |asked: &Question| {
        let counted = found.questions.get(&asked.key);
        let count = |key: &String| {
            let part = counted.and_then(|parts| parts.iter().find(|(part, _)| part == key));
            part.map_or(Published::WITHHELD, |(_, value)| *value)
        };
        let parts: Vec<Published> = options(asked).iter().map(count).collect();
        Tally { question: asked.clone(), parts: parts.iter().any(|value| value.is_shown()).then_some(parts) }
    };
    let tallies = poll.questions.iter().filter(|asked| asked.kind != QuestionKind::Text).map(tally).collect();
    Ok(Some((found.published_at, found.entries, tallies)))
}
