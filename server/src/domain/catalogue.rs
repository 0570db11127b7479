//! What every page needs and little changes: scenarios, the coding frame,
//! services, objectives and settings. Kept in memory and read again after a
//! change.

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::disclosure::Disclosure;
use super::ids::{ObjectiveId, ServiceId, ThemeId};
use crate::args;
use crate::heard::Heard;
use crate::storage::{Conn, StorageError};

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
    /// Its questions, in order; the first alone makes a complete path.
    pub questions: Vec<Question>,
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
    /// For a choice: what can be chosen.
    #[serde(default)]
    pub choices: Vec<Choice>,
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
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in the answer.
    pub key: String,
    /// Its text by language.
    pub text: Words,
}

/// A theme of the coding frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// Its short name.
    pub name: String,
    /// The theme it belongs to.
    pub parent: Option<ThemeId>,
    /// As staff write it.
    pub title: String,
    /// As young people say it.
    pub young_name: Option<String>,
}

/// A service young people use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its name in links.
    pub slug: String,
    /// What kind of service.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Who provides it.
    pub provider: String,
    /// Where, when it has one place.
    pub district: Option<String>,
    /// As young people say it.
    pub young_name: String,
    /// Its parts in young people's words, by language; English always there.
    pub aspects: Vec<Words>,
}

/// An objective of the plan in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// Its id.
    pub id: ObjectiveId,
    /// 1 for the first.
    pub position: i64,
    /// In the council's words.
    pub text: String,
    /// In young people's words.
    pub young_wording: Option<String>,
}

/// Settings with the defaults a new council starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The council's name.
    pub council: String,
    /// The word young people chose for themselves.
    pub own_word: String,
    /// The duty team's number, by day.
    pub duty_phone: String,
    /// The duty team's hours.
    pub duty_hours: String,
    /// The emergency duty team's number, at other times.
    pub emergency_phone: String,
    /// The emergency duty team's hours.
    pub emergency_hours: String,
    /// Which counts may be shown.
    pub disclosure: Disclosure,
    /// Whether a lawyer has checked what is said of immigration authorities.
    pub immigration_checked: bool,
    /// Whether this data folder holds the demonstration council.
    pub demonstration: bool,
}

/// Everything kept ready.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// The newest version of each scenario, in order.
    pub scenarios: Vec<Arc<Scenario>>,
    /// The coding frame, parents before children.
    pub themes: Vec<Theme>,
    /// Services, by kind and name.
    pub services: Vec<Service>,
    /// Objectives, in order.
    pub objectives: Vec<Objective>,
    /// Settings.
    pub settings: Settings,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self {
            scenarios: Vec::new(),
            themes: Vec::new(),
            services: Vec::new(),
            objectives: Vec::new(),
            settings: settings_from(&HashMap::new()),
        }
    }
}

impl Catalogue {
    /// Reads everything.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn load(heard: &Heard) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        Ok(Self {
            scenarios: load_scenarios(&mut conn).await?,
            themes: load_themes(&mut conn).await?,
            services: load_services(&mut conn).await?,
            objectives: load_objectives(&mut conn).await?,
            settings: load_settings(&mut conn).await?,
        })
    }

    /// The newest version of a scenario.
    #[must_use]
    pub fn scenario(&self, key: &str) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().find(|scenario| scenario.key == key)
    }

    /// A service by its name in links.
    #[must_use]
    pub fn service_by_slug(&self, slug: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.slug == slug)
    }

    /// A service by id.
    #[must_use]
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// A theme by id.
    #[must_use]
    pub fn theme(&self, id: ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// An objective by id.
    #[must_use]
    pub fn objective(&self, id: ObjectiveId) -> Option<&Objective> {
        self.objectives.iter().find(|objective| objective.id == id)
    }
}

async fn load_scenarios(conn: &mut Conn) -> Result<Vec<Arc<Scenario>>, StorageError> {
    let rows = conn
        .all(
            "SELECT content FROM scenario s
             WHERE version = (SELECT MAX(version) FROM scenario n WHERE n.name = s.name)
             ORDER BY position, name",
            vec![],
        )
        .await?;
    rows.iter()
        .map(|row| {
            serde_json::from_str(&row.text("content")?)
                .map(Arc::new)
                .map_err(|_| StorageError::inconsistent("scenario.content", "a scenario"))
        })
        .collect()
}

async fn load_themes(conn: &mut Conn) -> Result<Vec<Theme>, StorageError> {
    let rows =
        conn.all("SELECT id, name, parent_id, title, young_name FROM theme ORDER BY position, name", vec![]).await?;
    rows.iter()
        .map(|row| {
            Ok(Theme {
                id: row.id("id")?,
                name: row.text("name")?,
                parent: row.id_opt("parent_id")?,
                title: row.text("title")?,
                young_name: row.text_opt("young_name")?,
            })
        })
        .collect()
}

async fn load_services(conn: &mut Conn) -> Result<Vec<Service>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, slug, kind, name, provider, district, young_name, aspects FROM service ORDER BY kind, name",
            vec![],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Service {
                id: row.id("id")?,
                slug: row.text("slug")?,
                kind: row.text("kind")?,
                name: row.text("name")?,
                provider: row.text("provider")?,
                district: row.text_opt("district")?,
                young_name: row.text("young_name")?,
                aspects: aspects(&row.text("aspects")?),
            })
        })
        .collect()
}

/// A part of a service as a council writes it: in English, or by language.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenAspect {
    English(String),
    ByLanguage(Words),
}

/// The parts of a service; none where the column holds something else.
fn aspects(written: &str) -> Vec<Words> {
    let written: Vec<WrittenAspect> = serde_json::from_str(written).unwrap_or_default();
    written
        .into_iter()
        .map(|aspect| match aspect {
            WrittenAspect::English(text) => Words::from([("en".to_owned(), text)]),
            WrittenAspect::ByLanguage(words) => words,
        })
        .filter(|words| !in_language(words, "en").is_empty())
        .collect()
}

async fn load_objectives(conn: &mut Conn) -> Result<Vec<Objective>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, position, text, young_wording FROM objective
             WHERE plan_id = (SELECT id FROM plan ORDER BY created_at DESC, id DESC LIMIT 1)
             ORDER BY position",
            vec![],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Objective {
                id: row.id("id")?,
                position: row.int("position")?,
                text: row.text("text")?,
                young_wording: row.text_opt("young_wording")?,
            })
        })
        .collect()
}

async fn load_settings(conn: &mut Conn) -> Result<Settings, StorageError> {
    let mut stored = HashMap::new();
    for row in conn.all("SELECT name, value FROM setting", vec![]).await? {
        stored.insert(row.text("name")?, row.text("value")?);
    }
    Ok(settings_from(&stored))
}

fn settings_from(stored: &HashMap<String, String>) -> Settings {
    let text = |name: &str, default: &str| stored.get(name).cloned().unwrap_or_else(|| default.to_owned());
    let threshold = stored.get("disclosure.threshold").and_then(|n| n.parse().ok());
    Settings {
        council: text("council.name", "Your council"),
        own_word: text("council.own_word", "in care"),
        duty_phone: text("duty.phone", ""),
        duty_hours: text("duty.hours", ""),
        emergency_phone: text("emergency.phone", ""),
        emergency_hours: text("emergency.hours", ""),
        disclosure: threshold.map_or_else(Disclosure::default, Disclosure::with_threshold),
        immigration_checked: stored.get("legal.immigration_checked").is_some_and(|value| value == "yes"),
        demonstration: stored.contains_key("demonstration"),
    }
}

/// The scenarios every council starts from, as published with the program.
const SCENARIOS: &str = include_str!("../demo/content/scenarios.json");

/// The scenarios file's own shape: flat, because people write it by hand.
#[derive(Deserialize)]
struct WrittenScenario {
    key: String,
    version: i64,
    icon: String,
    title_en: String,
    title_ar: String,
    lead_en: String,
    lead_ar: String,
    questions: Vec<WrittenQuestion>,
}

#[derive(Deserialize)]
struct WrittenQuestion {
    key: String,
    kind: QuestionKind,
    en: String,
    ar: String,
    #[serde(default)]
    hint_en: String,
    #[serde(default)]
    hint_ar: String,
    #[serde(default)]
    choices: Vec<WrittenChoice>,
}

#[derive(Deserialize)]
struct WrittenChoice {
    key: String,
    en: String,
    ar: String,
}

fn both(en: String, ar: String) -> Words {
    [("en".to_owned(), en), ("ar".to_owned(), ar)].into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

impl From<WrittenScenario> for Scenario {
    fn from(w: WrittenScenario) -> Self {
        let question = |q: WrittenQuestion| Question {
            key: q.key,
            kind: q.kind,
            ask: both(q.en, q.ar),
            hint: both(q.hint_en, q.hint_ar),
            choices: q.choices.into_iter().map(|c| Choice { key: c.key, text: both(c.en, c.ar) }).collect(),
        };
        Scenario {
            key: w.key,
            version: w.version,
            icon: w.icon,
            title: both(w.title_en, w.title_ar),
            lead: both(w.lead_en, w.lead_ar),
            questions: w.questions.into_iter().map(question).collect(),
        }
    }
}

/// Stores the scenarios the program comes with, where a council has none.
pub(crate) async fn ensure_defaults(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let there = conn.first("SELECT name FROM scenario LIMIT 1", vec![]).await?.is_some();
    drop(conn);
    if there {
        return Ok(());
    }
    let written: Vec<WrittenScenario> =
        serde_json::from_str(SCENARIOS).map_err(|error| StorageError::Setup(format!("the scenarios file: {error}")))?;
    let stored: Vec<(String, i64, String)> = written
        .into_iter()
        .map(Scenario::from)
        .filter_map(|s| serde_json::to_string(&s).ok().map(|json| (s.key, s.version, json)))
        .collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (position, (key, version, json)) in (0_i64..).zip(stored) {
                    uow.defer(
                        "INSERT INTO scenario (name, version, position, content) VALUES ($1, $2, $3, $4)
                         ON CONFLICT DO NOTHING",
                        args![key, version, position, json],
                    );
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}
