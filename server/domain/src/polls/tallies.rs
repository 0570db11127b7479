//! What was answered, as far as it may be shown.

use std::collections::BTreeMap;

use heard_storage::{StorageError, args};

use super::Poll;
use crate::catalogue::{Question, QuestionKind};
use crate::disclosure::Shown;
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
    /// Its counts; `None` when they would tell too much.
    pub parts: Option<Vec<Shown>>,
}

/// How many answered, and what, as far as that may be shown.
///
/// # Errors
/// When storage fails.
pub async fn tallies(heard: &Heard, poll: &Poll) -> Result<(Shown, Vec<Tally>), StorageError> {
    let rule = heard.catalogue().settings.disclosure;
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT picked FROM poll_answer WHERE poll_id = $1", args![poll.id]).await?;
    let mut picked: Vec<BTreeMap<String, String>> = Vec::with_capacity(rows.len());
    for row in &rows {
        let json = row.text("picked")?;
        picked.push(
            serde_json::from_str(&json).map_err(|_| StorageError::inconsistent("poll_answer.picked", "answers"))?,
        );
    }
    let tally = |asked: &Question| {
        let count = |key: &String| picked.iter().filter(|p| p.get(&asked.key) == Some(key)).count();
        let counts: Vec<i64> = options(asked).iter().map(|key| i64::try_from(count(key)).unwrap_or(i64::MAX)).collect();
        Tally { question: asked.clone(), parts: rule.split(&counts) }
    };
    let all = rule.count(i64::try_from(rows.len()).unwrap_or(i64::MAX));
    Ok((all, poll.questions.iter().filter(|q| q.kind != QuestionKind::Text).map(tally).collect()))
}
