//! The scenarios the program comes with: structure and English in one file,
//! every other language in a flat file of its own.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use heard_storage::StorageError;
use heard_storage::args;
use serde::Deserialize;

use super::{Choice, Place, Question, QuestionKind, Scenario, Words};
use crate::Heard;

/// Structure and English.
const SCENARIOS: &str = include_str!("../../content/scenarios.json");

macro_rules! languages {
    ($($code:literal),+) => {
        /// The other languages: key such as `idea.what.ask`, and its text.
        const LANGUAGES: &[(&str, &str)] =
            &[$(($code, include_str!(concat!("../../content/scenarios/", $code, ".json")))),+];
    };
}
languages!("ar", "ckb", "ps", "prs", "fa", "ti", "am", "sq", "vi", "uk");

/// The file's own shape.
#[derive(Deserialize)]
struct Written {
    /// The words under the picture cards, which many questions share.
    cards: BTreeMap<String, String>,
    scenarios: Vec<WrittenScenario>,
}

#[derive(Deserialize)]
struct WrittenScenario {
    key: String,
    version: i64,
    icon: String,
    title: String,
    lead: String,
    #[serde(default)]
    place: Place,
    #[serde(default)]
    agenda: bool,
    questions: Vec<WrittenQuestion>,
}

#[derive(Deserialize)]
struct WrittenQuestion {
    key: String,
    kind: QuestionKind,
    ask: String,
    #[serde(default)]
    hint: String,
    #[serde(default)]
    choices: Vec<WrittenChoice>,
    #[serde(default)]
    cards: Vec<String>,
    #[serde(default)]
    many: bool,
    #[serde(default)]
    unsaid: bool,
    #[serde(default)]
    needs_account: bool,
}

#[derive(Deserialize)]
struct WrittenChoice {
    key: String,
    text: String,
    #[serde(default)]
    needs_account: bool,
}

type Flat = HashMap<String, String>;

/// Puts the languages together, and notes which keys each of them has to have.
struct Joined {
    languages: Vec<(&'static str, Flat)>,
    keys: Vec<String>,
}

impl Joined {
    fn words(&mut self, key: String, english: String) -> Words {
        if english.is_empty() {
            return Words::new();
        }
        let of = |(code, flat): &(&'static str, Flat)| Some(((*code).to_owned(), flat.get(&key)?.clone()));
        let mut words: Words = self.languages.iter().filter_map(of).collect();
        words.insert("en".to_owned(), english);
        self.keys.push(key);
        words
    }
}

fn setup(file: &str, error: &serde_json::Error) -> StorageError {
    StorageError::Setup(format!("the scenarios file {file}: {error}"))
}

/// The files that come with the program.
fn files() -> Result<(Written, Joined), StorageError> {
    let file: Written = serde_json::from_str(SCENARIOS).map_err(|error| setup("in English", &error))?;
    let mut languages = Vec::new();
    for (code, json) in LANGUAGES {
        languages.push((*code, serde_json::from_str(json).map_err(|error| setup(code, &error))?));
    }
    Ok((file, Joined { languages, keys: Vec::new() }))
}

/// The scenarios in all languages, and the key of every text.
fn written() -> Result<(Vec<Scenario>, Joined), StorageError> {
    let (file, mut joined) = files()?;
    let cards: HashMap<String, Words> = file
        .cards
        .into_iter()
        .map(|(key, english)| (key.clone(), joined.words(format!("card.{key}"), english)))
        .collect();
    let scenarios = file.scenarios.into_iter().map(|w| scenario(w, &cards, &mut joined)).collect();
    Ok((scenarios, joined))
}

/// The picture cards there are, each with its words in every language.
static CARDS: LazyLock<BTreeMap<String, Words>> = LazyLock::new(|| {
    let Ok((file, mut joined)) = files() else { return BTreeMap::new() };
    let words = |(key, english): (String, String)| (key.clone(), joined.words(format!("card.{key}"), english));
    file.cards.into_iter().map(words).collect()
});

/// What the program calls a picture card, by language. `None` where there is no such
/// picture.
#[must_use]
pub fn card_words(picture: &str) -> Option<Words> {
    CARDS.get(picture).cloned()
}

/// Every picture there is, with its words in English.
pub fn cards() -> impl Iterator<Item = (&'static str, &'static str)> {
    CARDS.iter().map(|(picture, words)| (picture.as_str(), super::in_language(words, "en")))
}

fn scenario(w: WrittenScenario, cards: &HashMap<String, Words>, joined: &mut Joined) -> Scenario {
    let at = w.key;
    Scenario {
        title: joined.words(format!("{at}.title"), w.title),
        lead: joined.words(format!("{at}.lead"), w.lead),
        questions: w.questions.into_iter().map(|q| question(&at, q, cards, joined)).collect(),
        version: w.version,
        icon: w.icon,
        place: w.place,
        agenda: w.agenda,
        key: at,
    }
}

fn question(scenario: &str, q: WrittenQuestion, cards: &HashMap<String, Words>, joined: &mut Joined) -> Question {
    let at = format!("{scenario}.{}", q.key);
    let mut choices: Vec<Choice> = q
        .choices
        .into_iter()
        .map(|c| Choice {
            text: joined.words(format!("{at}.choice.{}", c.key), c.text),
            key: c.key,
            needs_account: c.needs_account,
        })
        .collect();
    choices.extend(q.cards.into_iter().map(|key| Choice {
        text: cards.get(&key).cloned().unwrap_or_default(),
        key,
        needs_account: false,
    }));
    Question {
        ask: joined.words(format!("{at}.ask"), q.ask),
        hint: joined.words(format!("{at}.hint"), q.hint),
        key: q.key,
        kind: q.kind,
        choices,
        many: q.many,
        unsaid: q.unsaid,
        needs_account: q.needs_account,
    }
}

/// The same scenario with nothing but English in it.
fn english_alone(scenario: &Scenario) -> Scenario {
    let keep = |words: &mut Words| words.retain(|lang, _| lang == "en");
    let mut alone = scenario.clone();
    keep(&mut alone.title);
    keep(&mut alone.lead);
    for question in &mut alone.questions {
        keep(&mut question.ask);
        keep(&mut question.hint);
        question.choices.iter_mut().for_each(|choice| keep(&mut choice.text));
    }
    alone
}

/// What a stored version needs, seen against the program's.
#[derive(Debug, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// It is not there yet.
    New,
    /// The same questions; the program has more or better translations.
    Translations,
}

fn needs(stored: &[(i64, bool, Scenario)], own: &Scenario) -> Needs {
    // A council that wrote its own newest version keeps it.
    if stored.iter().max_by_key(|(version, ..)| *version).is_some_and(|(_, council, _)| *council) {
        return Needs::Nothing;
    }
    match stored.iter().find(|(version, ..)| *version == own.version) {
        None => Needs::New,
        Some((.., there)) if there != own && english_alone(there) == english_alone(own) => Needs::Translations,
        Some(_) => Needs::Nothing,
    }
}

/// Stores the scenarios the program comes with: those that are missing, newer
/// versions of those that are there, and newer translations of the same
/// questions. A council's own newest version stays the newest.
pub(crate) async fn ensure_defaults(heard: &Heard) -> Result<(), StorageError> {
    let (own, _) = written()?;
    let mut stored: HashMap<String, Vec<(i64, bool, Scenario)>> = HashMap::new();
    let mut positions: HashMap<String, (i64, bool)> = HashMap::new();
    let mut conn = heard.words().read().await?;
    for row in conn.all("SELECT name, version, position, placed, source, content FROM scenario", vec![]).await? {
        let content = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("scenario.content", "a scenario"))?;
        let version = (row.int("version")?, row.text("source")? != "program", content);
        // Where the council chose the order, it stays.
        let place = (row.int("position")?, row.int("placed")? != 0);
        positions.insert(row.text("name")?, place);
        stored.entry(row.text("name")?).or_default().push(version);
    }
    drop(conn);
    let mut writes = Vec::new();
    for (at, scenario) in (0_i64..).zip(&own) {
        let there = positions.get(&scenario.key).copied();
        let (position, placed) = there.filter(|(_, placed)| *placed).unwrap_or((at, false));
        let json = serde_json::to_string(scenario).map_err(|error| setup("to be stored", &error))?;
        let (key, version) = (scenario.key.clone(), scenario.version);
        match needs(stored.get(&key).map_or(&[], Vec::as_slice), scenario) {
            Needs::Nothing => {}
            Needs::New => writes.push((
                "INSERT INTO scenario (name, version, position, content, placed) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT DO NOTHING",
                args![key.as_str(), version, position, json, i64::from(placed)],
            )),
            Needs::Translations => writes.push((
                "UPDATE scenario SET content = $1 WHERE name = $2 AND version = $3",
                args![json, key.as_str(), version],
            )),
        }
        if there.is_some_and(|(there, _)| there != position) {
            writes.push(("UPDATE scenario SET position = $1 WHERE name = $2", args![position, key.as_str()]));
        }
    }
    if writes.is_empty() {
        return Ok(());
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (sql, args) in writes {
                    uow.defer(sql, args);
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing() -> Vec<String> {
        let (_, joined) = written().unwrap();
        let lacks = |(code, flat): &(&'static str, Flat)| {
            let gone: Vec<&String> = joined.keys.iter().filter(|key| !flat.contains_key(*key)).collect();
            (!gone.is_empty()).then(|| format!("{code} lacks {} of {}: {gone:?}", gone.len(), joined.keys.len()))
        };
        joined.languages.iter().filter_map(lacks).collect()
    }

    #[test]
    fn yp_17_scenarios_are_complete_in_every_language() {
        let missing = missing();
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    #[test]
    fn yp_17_no_translation_is_of_a_text_that_does_not_exist() {
        let (_, joined) = written().unwrap();
        for (code, flat) in &joined.languages {
            let odd: Vec<&String> = flat.keys().filter(|key| !joined.keys.contains(key)).collect();
            assert!(odd.is_empty(), "{code}: {odd:?}");
        }
    }

    #[test]
    fn yp_03_every_path_is_short_and_every_name_stands_once() {
        let (scenarios, joined) = written().unwrap();
        let mut keys = joined.keys.clone();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), joined.keys.len());
        assert_eq!(scenarios.iter().filter(|s| s.place == Place::Home).count(), 10);
        for s in &scenarios {
            let most = if s.agenda { 11 } else { 7 };
            assert!((1..=most).contains(&s.questions.len()), "{}: {}", s.key, s.questions.len());
            for q in &s.questions {
                let picks = matches!(q.kind, QuestionKind::Choice | QuestionKind::Cards);
                assert_eq!(picks, q.choices.len() > 1, "{}.{}", s.key, q.key);
                assert!(q.choices.iter().all(|c| !c.text.is_empty()), "{}.{}: a card without words", s.key, q.key);
            }
        }
    }

    #[test]
    fn yp_05_a_picture_path_has_at_most_five_pages_nothing_to_type_and_a_picture_for_every_card() {
        let sprite = include_str!("../../../../public/art/cards.svg");
        let (scenarios, _) = written().unwrap();
        for s in scenarios.iter().filter(|s| s.place == Place::Pictures) {
            assert!(s.questions.len() <= 5, "{}", s.key);
            for q in &s.questions {
                assert!(matches!(q.kind, QuestionKind::Cards | QuestionKind::Faces), "{}.{}", s.key, q.key);
                for c in &q.choices {
                    assert!(sprite.contains(&format!("<symbol id=\"{}\"", c.key)), "no picture of {}", c.key);
                }
            }
        }
        assert!(sprite.len() <= 40 << 10, "{}", sprite.len());
    }

    #[test]
    fn yp_03_a_councils_own_version_stays_and_translations_are_added() {
        let (scenarios, _) = written().unwrap();
        let own = &scenarios[0];
        assert_eq!(needs(&[], own), Needs::New);
        assert_eq!(needs(&[(own.version, false, own.clone())], own), Needs::Nothing);
        assert_eq!(needs(&[(own.version, false, english_alone(own))], own), Needs::Translations);
        let mut older = own.clone();
        older.version = own.version - 1;
        assert_eq!(needs(&[(older.version, false, older.clone())], own), Needs::New);
        let theirs = (own.version + 1, true, older.clone());
        assert_eq!(needs(&[(older.version, false, older.clone()), theirs], own), Needs::Nothing);
        let theirs = (older.version, true, older);
        assert_eq!(needs(&[theirs], own), Needs::Nothing, "even when the program's number is higher");
        let mut reworded = own.clone();
        reworded.title.insert("en".to_owned(), "Another title".to_owned());
        assert_eq!(needs(&[(own.version, false, reworded)], own), Needs::Nothing, "a published version never changes");
    }
}
