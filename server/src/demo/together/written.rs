//! What is written of it in `content/together.json`.

use std::collections::BTreeMap;

use heard_domain::contacts::ContactCard;
use serde::Deserialize;

use super::super::DemoError;

const CONTENT: &str = include_str!("../content/together.json");

#[derive(Deserialize)]
pub(super) struct Together {
    pub(super) members: Vec<String>,
    pub(super) polls: Vec<Poll>,
    pub(super) cards: Vec<SeedCard>,
    pub(super) budget: Pot,
    pub(super) pages: Vec<Page>,
    pub(super) good_news: Vec<String>,
    pub(super) own: Vec<Person>,
    pub(super) sent: Vec<Sent>,
    pub(super) contacts: Vec<Person>,
}

#[derive(Deserialize)]
pub(super) struct Poll {
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) questions: String,
    /// Until when it is open, in days from today; 0: it has no end.
    pub(super) days: i64,
    pub(super) members_only: bool,
    pub(super) answers: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
pub(super) struct SeedCard {
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) why: String,
    pub(super) votes: usize,
    pub(super) answer: Option<String>,
    pub(super) due: Option<i64>,
    pub(super) judged: Option<String>,
    #[serde(default)]
    pub(super) judges: usize,
}

#[derive(Deserialize)]
pub(super) struct Pot {
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) amount: i64,
    pub(super) items: String,
}

#[derive(Deserialize)]
pub(super) struct Page {
    pub(super) slug: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) easy: String,
}

#[derive(Deserialize)]
pub(super) struct Person {
    #[serde(default)]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) part: String,
    pub(super) name: String,
    pub(super) role: String,
    pub(super) about: String,
    pub(super) reach: String,
    pub(super) before: Option<String>,
}

/// Something the first young person sends to one of their own people.
#[derive(Deserialize)]
pub(super) struct Sent {
    pub(super) scenario: String,
    pub(super) audience: String,
    pub(super) days_ago: i64,
    /// The day of the meeting it is for, in days from today.
    pub(super) due: Option<i64>,
    pub(super) mood: Option<i64>,
    /// Question and answer, as forms hold it.
    pub(super) answers: Vec<(String, String)>,
    /// What the worker writes back.
    pub(super) reply: Option<String>,
}

impl Person {
    pub(super) fn card(&self) -> ContactCard {
        ContactCard {
            name: self.name.clone(),
            role: self.role.clone(),
            about: self.about.clone(),
            reach: self.reach.clone(),
        }
    }
}

/// Reads it.
///
/// # Errors
/// When it cannot be read.
pub(super) fn read() -> Result<Together, DemoError> {
    serde_json::from_str(CONTENT).map_err(|e| DemoError::Content(e.to_string()))
}
