//! What every page needs and little changes: scenarios, the coding frame,
//! services, objectives and settings. Kept in memory and read again after a
//! change.

mod defaults;

use std::collections::HashMap;
use std::sync::Arc;

use heard_storage::{Conn, Row, StorageError};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::disclosure::Disclosure;
use super::ids::{ObjectiveId, ServiceId, ThemeId};
use super::safeguarding::hours::Hours;
use super::setup::{Colours, Doors, Rgb, SettingName, load_doors};
use crate::Heard;

pub(crate) use defaults::ensure_defaults;

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
    fn asks_for_account(&self) -> bool {
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
    /// As young people say it, by language; empty where they have no word.
    pub young_name: Words,
}

impl Theme {
    /// As a young person reads it in `lang`; as staff write it where there is
    /// no other word.
    #[must_use]
    pub fn said_in(&self, lang: &str) -> &str {
        match in_language(&self.young_name, lang) {
            "" => &self.title,
            said => said,
        }
    }
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
    /// As young people say it, by language; English always there.
    pub young_name: Words,
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
    /// The same by the clock.
    pub duty_open: Option<Hours>,
    /// The emergency duty team's number, at other times.
    pub emergency_phone: String,
    /// The emergency duty team's hours.
    pub emergency_hours: String,
    /// The advocates' number.
    pub advocacy_phone: String,
    /// Their hours.
    pub advocacy_hours: String,
    /// The number for complaints.
    pub complaints_phone: String,
    /// Its hours.
    pub complaints_hours: String,
    /// The number of the designated officer for allegations.
    pub lado_phone: String,
    /// Their hours.
    pub lado_hours: String,
    /// The council's colours, where they were chosen.
    pub colours: Option<Colours>,
    /// The codes of the languages offered; empty offers all.
    pub languages: Vec<String>,
    /// Whether young people's pages are open.
    pub doors: Doors,
    /// When the team that reads is at work, by the clock.
    pub team_open: Option<Hours>,
    /// Languages that somebody of the team that reads can read, by their codes.
    pub team_reads: Vec<String>,
    /// The days on which the council works.
    pub calendar: Calendar,
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
    /// Every version there ever was, by name and version.
    pub versions: HashMap<(String, i64), Arc<Scenario>>,
    /// Those that ask for an account somewhere, as others are asked.
    without_account: HashMap<(String, i64), Arc<Scenario>>,
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
            versions: HashMap::new(),
            without_account: HashMap::new(),
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
        let (scenarios, versions) = load_scenarios(&mut conn).await?;
        let without_account = versions
            .iter()
            .filter(|(_, scenario)| scenario.asks_for_account())
            .map(|(version, scenario)| (version.clone(), Arc::new(scenario.without_account())))
            .collect();
        Ok(Self {
            scenarios,
            versions,
            without_account,
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

    /// That version of a scenario, else its newest.
    #[must_use]
    pub fn scenario_version(&self, key: &str, version: i64) -> Option<&Arc<Scenario>> {
        self.versions.get(&(key.to_owned(), version)).or_else(|| self.scenario(key))
    }

    /// A scenario as it is asked of somebody without an account.
    #[must_use]
    pub fn without_account(&self, scenario: &Arc<Scenario>) -> Arc<Scenario> {
        let asked = self.without_account.get(&(scenario.key.clone(), scenario.version));
        Arc::clone(asked.unwrap_or(scenario))
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

/// Every version of every scenario: the newest of each in order, and all.
type Versions = (Vec<Arc<Scenario>>, HashMap<(String, i64), Arc<Scenario>>);

async fn load_scenarios(conn: &mut Conn) -> Result<Versions, StorageError> {
    let rows = conn.all("SELECT content FROM scenario ORDER BY position, name, version DESC", vec![]).await?;
    let mut newest: Vec<Arc<Scenario>> = Vec::new();
    let mut versions = HashMap::new();
    for row in &rows {
        let scenario: Arc<Scenario> = serde_json::from_str(&row.text("content")?)
            .map(Arc::new)
            .map_err(|_| StorageError::inconsistent("scenario.content", "a scenario"))?;
        match newest.iter_mut().find(|other| other.key == scenario.key) {
            Some(other) if other.version < scenario.version => *other = Arc::clone(&scenario),
            Some(_) => {}
            None => newest.push(Arc::clone(&scenario)),
        }
        versions.insert((scenario.key.clone(), scenario.version), scenario);
    }
    Ok((newest, versions))
}

async fn load_themes(conn: &mut Conn) -> Result<Vec<Theme>, StorageError> {
    let rows = conn
        .all("SELECT id, name, parent_id, title, young_name, young_words FROM theme ORDER BY position, name", vec![])
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Theme {
                id: row.id("id")?,
                name: row.text("name")?,
                parent: row.id_opt("parent_id")?,
                title: row.text("title")?,
                young_name: young_name(row)?,
            })
        })
        .collect()
}

async fn load_services(conn: &mut Conn) -> Result<Vec<Service>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, slug, kind, name, provider, district, young_name, young_words, aspects
             FROM service ORDER BY kind, name",
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
                young_name: young_name(row)?,
                aspects: aspects(&row.text("aspects")?),
            })
        })
        .collect()
}

/// How young people call a row's thing: in English, and in what other
/// languages there are.
fn young_name(row: &Row) -> Result<Words, StorageError> {
    let others = row.text_opt("young_words")?;
    let mut words: Words = others.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    if let Some(english) = row.text_opt("young_name")? {
        words.insert("en".to_owned(), english);
    }
    Ok(words)
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
    let doors = load_doors(conn).await?;
    Ok(Settings { calendar: crate::calendar::load(conn).await?, doors, ..settings_from(&stored) })
}

fn settings_from(stored: &HashMap<String, String>) -> Settings {
    use SettingName as S;
    let text = |name: S, default: &str| stored.get(name.name()).cloned().unwrap_or_else(|| default.to_owned());
    let threshold = stored.get(S::Threshold.name()).and_then(|n| n.parse().ok());
    let colour = |name: S| stored.get(name.name()).and_then(|value| Rgb::parse(value));
    let colours = colour(S::Colour).zip(colour(S::Letters)).map(|(back, letters)| Colours { back, letters });
    Settings {
        council: text(S::Council, "Your council"),
        own_word: text(S::OwnWord, "in care"),
        duty_phone: text(S::DutyPhone, ""),
        duty_hours: text(S::DutyHours, ""),
        emergency_phone: text(S::EmergencyPhone, ""),
        emergency_hours: text(S::EmergencyHours, ""),
        advocacy_phone: text(S::AdvocacyPhone, ""),
        advocacy_hours: text(S::AdvocacyHours, ""),
        complaints_phone: text(S::ComplaintsPhone, ""),
        complaints_hours: text(S::ComplaintsHours, ""),
        lado_phone: text(S::LadoPhone, ""),
        lado_hours: text(S::LadoHours, ""),
        colours: colours.filter(|colours| colours.can_be_read()),
        languages: text(S::Languages, "").split_whitespace().map(str::to_owned).collect(),
        doors: Doors::default(),
        duty_open: Hours::parse(&text(S::DutyOpen, "")),
        team_open: Hours::parse(&text(S::TeamOpen, "")),
        team_reads: text(S::TeamReads, "en").split_whitespace().map(str::to_owned).collect(),
        calendar: Calendar::default(),
        disclosure: threshold.map_or_else(Disclosure::default, Disclosure::with_threshold),
        immigration_checked: stored.get(S::ImmigrationChecked.name()).is_some_and(|value| value == "yes"),
        demonstration: stored.contains_key("demonstration"),
    }
}
