//! The questions of a situation: their words, kind, choices, pictures and order.

use heard_storage::text;

use super::check::{LONGEST, MOST_CHOICES, MOST_QUESTIONS, is_chosen, may_be, needed};
use super::situation::reword;
use super::working::change;
use super::{ScenarioError, Way};
use crate::Heard;
use crate::catalogue::{Choice, Question, QuestionKind, Scenario, Words, card_words};
use crate::people::{Grant, KeepContent};
use crate::safeguarding::distress;

/// What a form says of a question, in English.
#[derive(Debug, Clone)]
pub struct AskedTyped {
    /// How it is answered.
    pub kind: QuestionKind,
    /// What is asked.
    pub ask: String,
    /// A hint under it; may be empty.
    pub hint: String,
    /// What can be chosen, in order; of no account where nothing is.
    pub choices: Vec<ChoiceTyped>,
    /// For cards: whether several can be picked.
    pub many: bool,
    /// Whether the answer must not be said in a meeting.
    pub unsaid: bool,
    /// Whether it is asked of those with an account alone.
    pub needs_account: bool,
    /// Whether what other languages say still fits, though the English changes.
    pub same: bool,
}

/// One thing to choose, as a form says it.
#[derive(Debug, Clone)]
pub struct ChoiceTyped {
    /// Its name; `None` for a new one. Of cards, the picture.
    pub key: Option<String>,
    /// Its words; a card without any is called as the program calls it.
    pub text: String,
    /// Whether it is offered to those with an account alone.
    pub needs_account: bool,
}

/// A question's words and choices.
fn write(question: &mut Question, typed: AskedTyped) -> Result<(), ScenarioError> {
    let ask = needed(&typed.ask, LONGEST)?;
    let hint = may_be(&typed.hint, LONGEST)?;
    let before = std::mem::take(&mut question.choices);
    question.choices = match is_chosen(typed.kind) {
        true => choices(&before, typed.kind, typed.choices, typed.same)?,
        false => Vec::new(),
    };
    reword(&mut question.ask, ask, typed.same);
    reword(&mut question.hint, hint, typed.same);
    question.kind = typed.kind;
    question.many = typed.many && typed.kind == QuestionKind::Cards;
    question.unsaid = typed.unsaid;
    question.needs_account = typed.needs_account;
    Ok(())
}

fn choices(
    before: &[Choice],
    kind: QuestionKind,
    typed: Vec<ChoiceTyped>,
    same: bool,
) -> Result<Vec<Choice>, ScenarioError> {
    let mut found: Vec<Choice> = Vec::new();
    for one in typed {
        let words = may_be(&one.text, LONGEST / 3)?;
        let known = one.key.as_ref().and_then(|key| before.iter().find(|choice| choice.key == *key));
        let mut choice = match (known, kind, one.key) {
            (Some(known), _, _) => known.clone(),
            (None, QuestionKind::Cards, Some(picture)) => {
                let words = card_words(&picture).ok_or(ScenarioError::NoKind)?;
                Choice { key: picture, text: words, needs_account: false }
            }
            (None, QuestionKind::Cards, None) => return Err(ScenarioError::NoKind),
            (None, _, _) => Choice { key: new_key(&words, before, &found), text: Words::new(), needs_account: false },
        };
        if kind == QuestionKind::Cards && card_words(&choice.key).is_none() {
            return Err(ScenarioError::NoKind);
        }
        if kind == QuestionKind::Cards && distress::card(&choice.key) && known.is_some() && !words.is_empty() {
            // Whoever picks it says that something is wrong, whatever it is called.
            if choice.text.get("en").is_none_or(|english| *english != words) {
                return Err(ScenarioError::Stays);
            }
        }
        if !words.is_empty() {
            reword(&mut choice.text, words, same);
        }
        choice.needs_account = one.needs_account;
        if text::is_empty(choice.text.get("en").map_or("", String::as_str)) {
            return Err(ScenarioError::NoWords);
        }
        if !found.iter().any(|other| other.key == choice.key) {
            found.push(choice);
        }
    }
    if found.len() > MOST_CHOICES { Err(ScenarioError::TooMany) } else { Ok(found) }
}

/// A choice's name: one that no other has here.
fn new_key(words: &str, before: &[Choice], found: &[Choice]) -> String {
    let slug = text::slug(words).replace('-', "_");
    let of_words = if slug.is_empty() { "choice".to_owned() } else { slug };
    let taken = |key: &String| before.iter().chain(found).any(|choice| choice.key == *key);
    let numbered = (2..).map(|n| format!("{of_words}_{n}"));
    std::iter::once(of_words.clone()).chain(numbered).find(|key| !taken(key)).unwrap_or(of_words)
}

/// Changes a question in the working version.
///
/// # Errors
/// [`ScenarioError`]; nothing changes then.
pub async fn write_question(
    heard: &Heard,
    by: &Grant<KeepContent>,
    scenario: &str,
    key: &str,
    typed: AskedTyped,
) -> Result<(), ScenarioError> {
    let key = key.to_owned();
    change(heard, by, scenario, move |scenario| write(find(scenario, &key)?, typed)).await
}

/// Asks one more, after those there are. It has a name that no question of this
/// situation ever had.
///
/// # Errors
/// [`ScenarioError`]; nothing is added then.
pub async fn add_question(
    heard: &Heard,
    by: &Grant<KeepContent>,
    scenario: &str,
    typed: AskedTyped,
) -> Result<(), ScenarioError> {
    let catalogue = heard.catalogue();
    let of_this = catalogue.versions.values().filter(|version| version.key == scenario);
    let mut taken: Vec<String> =
        of_this.flat_map(|version| version.questions.iter().map(|question| question.key.clone())).collect();
    change(heard, by, scenario, move |scenario| {
        if scenario.questions.len() >= MOST_QUESTIONS {
            return Err(ScenarioError::TooMany);
        }
        taken.extend(scenario.questions.iter().map(|question| question.key.clone()));
        let key = (1..).map(|n| format!("q{n}")).find(|key| !taken.contains(key)).unwrap_or_default();
        let mut question = Question {
            key,
            kind: typed.kind,
            ask: Words::new(),
            hint: Words::new(),
            choices: Vec::new(),
            many: false,
            unsaid: false,
            needs_account: false,
        };
        write(&mut question, typed)?;
        scenario.questions.push(question);
        Ok(())
    })
    .await
}

/// Asks a question no more. What was answered keeps it.
///
/// # Errors
/// [`ScenarioError`]; nothing changes then.
pub async fn remove_question(
    heard: &Heard,
    by: &Grant<KeepContent>,
    scenario: &str,
    key: &str,
) -> Result<(), ScenarioError> {
    let key = key.to_owned();
    change(heard, by, scenario, move |scenario| {
        find(scenario, &key)?;
        scenario.questions.retain(|question| question.key != key);
        Ok(())
    })
    .await
}

/// Asks a question one earlier, or one later; at the end it stays.
///
/// # Errors
/// [`ScenarioError`]; nothing changes then.
pub async fn step_question(
    heard: &Heard,
    by: &Grant<KeepContent>,
    scenario: &str,
    key: &str,
    way: Way,
) -> Result<(), ScenarioError> {
    let key = key.to_owned();
    change(heard, by, scenario, move |scenario| {
        let at = scenario.questions.iter().position(|question| question.key == key).ok_or(ScenarioError::Gone)?;
        let other = match way {
            Way::Up => at.checked_sub(1),
            Way::Down => (at + 1 < scenario.questions.len()).then_some(at + 1),
        };
        if let Some(other) = other {
            scenario.questions.swap(at, other);
        }
        Ok(())
    })
    .await
}

fn find<'s>(scenario: &'s mut Scenario, key: &str) -> Result<&'s mut Question, ScenarioError> {
    scenario.questions.iter_mut().find(|question| question.key == key).ok_or(ScenarioError::Gone)
}
