//! Which texts there are, and what is missing, drafted or approved of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::EditionKind;

use super::{Translated, item_of};
use crate::Heard;
use crate::catalogue::{Catalogue, Place, Words, in_language};
use crate::editions::IS_NEWEST;
use crate::ids::AccountId;
use crate::people::{Grant, KeepContent, names_of};

/// What a text is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// A situation and its questions, by its name.
    Scenario(String),
    /// What young people call themes.
    Themes,
    /// What young people call services and their parts.
    Services,
    /// Whom the council's own help lines are for.
    HelpLines,
}

/// How far a translation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// There is one that nobody stands for.
    Drafted,
    /// Somebody stands for it: who, where they have a name, and since when.
    Approved(Option<String>, Moment),
}

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What stands for it in links.
    pub item: String,
    /// In English.
    pub english: String,
    /// In the other language; empty where it is missing.
    pub text: String,
    /// How far it is.
    pub state: State,
}

/// How many texts of a language are how far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// There is none.
    pub missing: usize,
    /// Nobody stands for it.
    pub drafted: usize,
    /// Somebody does.
    pub approved: usize,
}

/// Every text that young people read now, each once for what it is about, in the
/// order they read it.
fn texts(catalogue: &Catalogue) -> Vec<(About, &Words)> {
    let mut found: Vec<(About, &Words)> = Vec::new();
    for scenario in catalogue.scenarios.iter().filter(|scenario| scenario.place != Place::Nowhere) {
        let about = About::Scenario(scenario.key.clone());
        let mut add = |words| found.push((about.clone(), words));
        add(&scenario.title);
        add(&scenario.lead);
        for question in &scenario.questions {
            add(&question.ask);
            add(&question.hint);
            question.choices.iter().for_each(|choice| add(&choice.text));
        }
    }
    let themes = catalogue.themes.iter().filter(|theme| theme.in_use());
    found.extend(themes.map(|theme| (About::Themes, &theme.young_name)));
    for service in catalogue.services_asked() {
        found.push((About::Services, &service.young_name));
        found.extend(service.aspects.iter().map(|aspect| (About::Services, aspect)));
    }
    found.extend(catalogue.help_lines.iter().map(|line| (About::HelpLines, &line.says)));
    let mut seen = HashSet::new();
    found.retain(|(about, words)| {
        let english = in_language(words, "en");
        !english.is_empty() && seen.insert((about.clone(), english.to_owned()))
    });
    found
}

/// Who stands for which text of a language, since when.
type Standing = HashMap<String, (Option<AccountId>, Moment)>;

async fn approved(heard: &Heard) -> Result<HashMap<String, Standing>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            format!(
                "SELECT item, lang, content, written_by, written_at FROM edition e WHERE kind = $1 AND {IS_NEWEST}"
            ),
            args![EditionKind::Translation.name()],
        )
        .await?;
    let mut found: HashMap<String, Standing> = HashMap::new();
    for row in &rows {
        let one: Translated = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("edition.content", "a translation"))?;
        if one.approved {
            let by = (row.id_opt("written_by")?, row.moment("written_at")?);
            found.entry(row.text("lang")?).or_default().insert(row.text("item")?, by);
        }
    }
    Ok(found)
}

/// How far each of `langs` is, by its code. A text that stands in several places is
/// counted once.
///
/// # Errors
/// When storage fails.
pub async fn tallies(
    heard: &Heard,
    _by: &Grant<KeepContent>,
    langs: &[&'static str],
) -> Result<Vec<(&'static str, Tally)>, StorageError> {
    let standing = approved(heard).await?;
    let catalogue = heard.catalogue();
    let mut once: BTreeMap<&str, &Words> = BTreeMap::new();
    for (_, words) in texts(&catalogue) {
        once.entry(in_language(words, "en")).or_insert(words);
    }
    let tally = |lang: &&'static str| {
        let mut tally = Tally::default();
        for (english, words) in &once {
            let of_this = standing.get(*lang).is_some_and(|standing| standing.contains_key(&item_of(english)));
            match (of_this, words.contains_key(*lang)) {
                (true, _) => tally.approved += 1,
                (false, true) => tally.drafted += 1,
                (false, false) => tally.missing += 1,
            }
        }
        (*lang, tally)
    };
    Ok(langs.iter().map(tally).collect())
}

/// The texts about something in a language, in the order young people read them.
///
/// # Errors
/// When storage fails.
pub async fn lines(
    heard: &Heard,
    _by: &Grant<KeepContent>,
    lang: &str,
    about: &About,
) -> Result<Vec<Line>, StorageError> {
    let standing = approved(heard).await?.remove(lang).unwrap_or_default();
    let who: Vec<AccountId> = standing.values().filter_map(|(by, _)| *by).collect();
    let names = {
        let mut conn = heard.words().read().await?;
        names_of(heard, &mut conn, &who).await?
    };
    let catalogue = heard.catalogue();
    let line = |words: &Words| {
        let english = in_language(words, "en").to_owned();
        let item = item_of(&english);
        let text = words.get(lang).cloned().unwrap_or_default();
        let state = match standing.get(&item) {
            Some((by, at)) => {
                let name = by.and_then(|by| names.get(&by)).map(|identity| identity.name.clone());
                State::Approved(name, *at)
            }
            None if text.is_empty() => State::Missing,
            None => State::Drafted,
        };
        Line { item, english, text, state }
    };
    Ok(texts(&catalogue).into_iter().filter(|(of, _)| of == about).map(|(_, words)| line(words)).collect())
}

/// The English words of an item, and what they say in a language now.
pub(super) fn found(catalogue: &Catalogue, item: &str, lang: &str) -> Option<(String, Option<String>)> {
    let (_, words) = texts(catalogue).into_iter().find(|(_, words)| item_of(in_language(words, "en")) == item)?;
    Some((in_language(words, "en").to_owned(), words.get(lang).cloned()))
}
