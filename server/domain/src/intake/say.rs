//! Answers to the questions of a situation.

use std::sync::Arc;

use heard_storage::StorageError;

use super::answer::fits;
use super::{Beside, DraftFiles, Form, Incoming, Submission, accepted_as};
use crate::Heard;
use crate::catalogue::{Question, QuestionKind, Scenario, in_language};
use crate::media::DraftMedia;
use crate::people::Visitor;
use crate::safeguarding::alarm;
use crate::views::Answer;

/// The field of a form that says that its page told its author of their record.
pub const TOLD_FILED: &str = "told_filed";

/// The questions that a form or a draft answers: those it was begun with,
/// though there may be newer ones, as they are asked of this visitor. Without
/// an account nobody is rung or visited: what needs one is not asked. `None`
/// when there is no such situation.
#[must_use]
pub fn asked_of(heard: &Heard, visitor: Visitor, situation: &str, version: Option<i64>) -> Option<Arc<Scenario>> {
    let catalogue = heard.catalogue();
    let scenario = match version {
        // Whatever a form says of its version, the button is always taken.
        Some(version) if situation == alarm::SITUATION => {
            catalogue.scenario_version(situation, version).or_else(|| catalogue.scenario(situation))?
        }
        Some(version) => catalogue.scenario_version(situation, version)?,
        None => catalogue.scenario(situation)?,
    };
    Some(if visitor.young_person().is_some() { Arc::clone(scenario) } else { catalogue.without_account(scenario) })
}

/// Reads what the page before sending, or a phone that had no connection,
/// sends. Answers that their questions do not offer are left out. `None` when
/// the form has no id.
///
/// # Errors
/// When storage fails.
pub async fn say(
    heard: &Heard,
    scenario: &Scenario,
    form: Form<'_>,
    files: &DraftFiles,
) -> Result<Option<Incoming>, StorageError> {
    match form.own_id() {
        Some(own) => say_as(heard, scenario, form, files, own).await.map(Some),
        None => Ok(None),
    }
}

/// As [`say`], for a form whose own id is known.
///
/// # Errors
/// When storage fails.
pub async fn say_as(
    heard: &Heard,
    scenario: &Scenario,
    form: Form<'_>,
    files: &DraftFiles,
    own: [u8; 16],
) -> Result<Incoming, StorageError> {
    let answers = answers(scenario, form, &files.kept);
    // Only what is said for a meeting has the day of one.
    let day = scenario.questions.iter().find(|asked| scenario.agenda && asked.kind == QuestionKind::Date);
    let due_on = day.and_then(|day| answers.iter().find(|answer| answer.question == day.key));
    let submission = Submission {
        id: accepted_as(own, form.fields),
        scenario: scenario.key.clone(),
        version: scenario.version,
        audience: form.audience(),
        helped: form.helped(),
        lang: form.lang.to_owned(),
        mood: form.mood(),
        // Which service it is about is for the team to say; ratings have their own form.
        service: None,
        due_on: due_on.map(|answer| answer.said.clone()),
        seen: form.fields.get("seen").to_owned(),
        answers,
    };
    if alarm::is(&submission) {
        let beside = Beside { translator: form.translator(), ..Beside::default() };
        return Ok(Incoming { submission: alarm::as_taken(submission), beside });
    }
    let named = files.named(heard, form.fields).await?;
    let beside = Beside {
        aspects: Vec::new(),
        translator: form.translator(),
        file_gone: named.is_none(),
        files: named.unwrap_or_default(),
        entered: None,
        told_filed: form.fields.get(TOLD_FILED) == "1",
    };
    Ok(Incoming { submission, beside })
}

/// The answers, in the order of the questions. One that was answered by a file
/// alone stands with the view too.
fn answers(scenario: &Scenario, form: Form<'_>, kept: &[DraftMedia]) -> Vec<Answer> {
    let given = |asked: &Question| {
        let value = form.fields.get(&format!("a.{}", asked.key));
        if !value.is_empty() && fits(asked, value) {
            return Some(stored(form, asked, value));
        }
        let wordless = kept.iter().any(|media| media.question == asked.key);
        wordless.then(|| Answer {
            question: asked.key.clone(),
            asked: in_language(&asked.ask, form.lang).to_owned(),
            said: String::new(),
            keys: Vec::new(),
        })
    };
    scenario.questions.iter().filter_map(given).collect()
}

/// What is stored of an answer: words as they were shown, the keys beside.
fn stored(form: Form<'_>, asked: &Question, value: &str) -> Answer {
    let picked = matches!(asked.kind, QuestionKind::Choice | QuestionKind::YesNo | QuestionKind::Cards);
    let keys = if picked { value.split_whitespace().map(str::to_owned).collect() } else { Vec::new() };
    Answer {
        question: asked.key.clone(),
        asked: in_language(&asked.ask, form.lang).to_owned(),
        said: if picked { (form.reads)(form.lang, asked, value) } else { value.to_owned() },
        keys,
    }
}
