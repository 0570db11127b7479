//! A situation in which a young person may want to say something, and what is
//! asked in it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// A situation in which a young person may want to say something, with its
/// own questions. A version never changes once it has been published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// Its name in links and storage.
    pub key: String,
    /// Its version.
    pub version: i64,
    /// Its picture in the sprite.
    pub icon: String,
    /// Its title by language.
    pub title: Words,
    /// A line under the title, by language.
    pub lead: Words,
    /// Where it stands.
    #[serde(default)]
    pub place: Place,
    /// Whether its answers make an agenda to print.
    #[serde(default)]
    pub agenda: bool,
    /// Its questions, in order; the first alone makes a complete path.
    pub questions: Vec<Question>,
}

impl Scenario {
    /// The question of that name.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// Whether something in it is asked only of those who have an account.
    pub(super) fn asks_for_account(&self) -> bool {
        self.questions.iter().any(|question| question.needs_account || question.choices.iter().any(|c| c.needs_account))
    }

    /// As it is asked of somebody without an account.
    #[must_use]
    pub fn without_account(&self) -> Self {
        let mut asked = self.clone();
        asked.questions.retain(|question| !question.needs_account);
        for question in &mut asked.questions {
            question.choices.retain(|choice| !choice.needs_account);
        }
        asked
    }
}

/// The pictures a situation can have, in the sprite.
pub const ICONS: [&str; 16] = [
    "s-wrong",
    "s-good",
    "s-meeting",
    "s-me",
    "s-change",
    "s-visit",
    "s-thanks",
    "s-idea",
    "s-complaint",
    "s-advocate",
    "s-help",
    "s-path",
    "s-money",
    "s-home",
    "s-records",
    "s-missing",
];

/// Where a situation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// On the home page.
    #[default]
    Home,
    /// Under "More" on the home page.
    More,
    /// On the home page of picture mode.
    Pictures,
    /// Behind the button "I am not safe", which stands on every page: its
    /// questions are asked on one page, and all may be left out.
    Alarm,
    /// Nowhere: it is not offered any more. What was begun can be sent.
    Nowhere,
}

/// A text by language code.
pub type Words = HashMap<String, String>;

/// The text in `lang`, else in English, else empty.
#[must_use]
pub fn in_language<'w>(words: &'w Words, lang: &str) -> &'w str {
    words.get(lang).or_else(|| words.get("en")).map_or("", String::as_str)
}

/// One question, on a page of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name within the scenario.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What is asked, by language.
    pub ask: Words,
    /// A hint under the question, by language.
    #[serde(default)]
    pub hint: Words,
    /// For a choice or cards: what can be chosen.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// For cards: whether several can be picked.
    #[serde(default)]
    pub many: bool,
    /// Whether the answer must not be said in a meeting: no agenda has it.
    #[serde(default)]
    pub unsaid: bool,
    /// Whether it is asked of those with an account alone: without one nobody
    /// could do what it offers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_account: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// In one's own words.
    Text,
    /// One of five faces, 1 (very bad) to 5 (very good).
    Faces,
    /// One of the choices.
    Choice,
    /// Yes, no, or not sure.
    YesNo,
    /// One or several picture cards.
    Cards,
    /// A day.
    Date,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in the answer.
    pub key: String,
    /// Its text by language.
    pub text: Words,
    /// Whether it is offered to those with an account alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_account: bool,
}
