//! What people wrote in place of what a machine drafted, for every reader.

use std::collections::HashMap;

use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::EditionKind;

use super::Translated;
use crate::catalogue::{Scenario, Words};
use crate::editions::IS_NEWEST;

/// Translations by their English words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay(HashMap<String, Vec<(String, String)>>);

/// The newest of every translation that somebody wrote, where somebody stands for
/// it: what was taken back is the program's own again, or missing.
pub(crate) async fn load(conn: &mut Conn) -> Result<Overlay, StorageError> {
    let rows = conn
        .all(
            format!("SELECT lang, content FROM edition e WHERE kind = $1 AND {IS_NEWEST}"),
            args![EditionKind::Translation.name()],
        )
        .await?;
    let mut found: HashMap<String, Vec<(String, String)>> = HashMap::new();
    for row in &rows {
        let one: Translated = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("edition.content", "a translation"))?;
        if !one.approved {
            continue;
        }
        found.entry(one.english).or_default().push((row.text("lang")?, one.text));
    }
    Ok(Overlay(found))
}

impl Overlay {
    /// Says in other languages what people wrote.
    pub fn lay(&self, words: &mut Words) {
        let Some(translated) = words.get("en").and_then(|english| self.0.get(english)) else { return };
        for (lang, text) in translated {
            words.insert(lang.clone(), text.clone());
        }
    }

    /// The same for every text of a situation.
    pub fn lay_scenario(&self, scenario: &mut Scenario) {
        if self.0.is_empty() {
            return;
        }
        self.lay(&mut scenario.title);
        self.lay(&mut scenario.lead);
        for question in &mut scenario.questions {
            self.lay(&mut question.ask);
            self.lay(&mut question.hint);
            question.choices.iter_mut().for_each(|choice| self.lay(&mut choice.text));
        }
    }
}
