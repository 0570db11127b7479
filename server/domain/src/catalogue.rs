//! What every page needs and little changes: scenarios, the coding frame,
//! services, objectives and settings. Kept in memory and read again after a
//! change.

mod defaults;
mod load;
mod scenario;
mod theme;

use std::collections::HashMap;
use std::sync::Arc;

use heard_storage::StorageError;
use heard_vocabulary::MessageText;

use super::calendar::Calendar;
use super::figures::{Rule, is_small};
use super::ids::{ObjectiveId, ServiceId};
use super::messages::load_sentences;
use super::safeguarding::help_lines::{self, HelpLine};
use super::safeguarding::hours::Hours;
use super::setup::{Colours, Crest, Doors, WorkingDays};
use crate::Heard;
use crate::translations::{self, Overlay, item_of};
pub(crate) use load::{aspects, young_name};
use load::{load_objectives, load_scenarios, load_services, load_settings, load_themes, settings_from};

pub(crate) use defaults::ensure_defaults;
pub use defaults::{card_words, cards};
pub use scenario::{Choice, ICONS, Place, Question, QuestionKind, Scenario, Words, in_language};
pub use theme::Theme;

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
    /// How many registered places it has, where people live in it and somebody
    /// noted it.
    pub places: Option<i64>,
    /// As young people say it, by language; English always there.
    pub young_name: Words,
    /// Its parts in young people's words, by language; English always there.
    pub aspects: Vec<Words>,
    /// Parts it had before and has no more, by language: forms that were open may
    /// still say something of them.
    pub aspects_before: Vec<Words>,
    /// Whether it closed: young people are not asked about it any more.
    pub closed: bool,
}

impl Service {
    /// The part that a form means by [`item_of`] its English words, among those it has
    /// and those it had.
    #[must_use]
    pub fn aspect(&self, item: &str) -> Option<&Words> {
        let mut all = self.aspects.iter().chain(&self.aspects_before);
        all.find(|words| item_of(in_language(words, "en")) == item)
    }

    /// Whether it is a home too small to stand in any figure: it says so, and
    /// asks for a visit. Of one whose places nobody noted it is assumed.
    #[must_use]
    pub fn is_small(&self) -> bool {
        is_small(&self.kind, self.places)
    }
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
    /// The council's crest, where it has one.
    pub crest: Option<Crest>,
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
    /// From when on counts are published.
    pub disclosure: Rule,
    /// How many working days complaints and challenges have.
    pub working_days: WorkingDays,
    /// Whether a lawyer has checked what is said of immigration authorities.
    pub immigration_checked: bool,
    /// Whether what young people say is filed to their record once it is answered.
    pub filing: bool,
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
    /// The council's own help lines, in order.
    pub help_lines: Vec<HelpLine>,
    /// What messages say in the council's own words.
    sentences: Vec<(MessageText, String)>,
    /// Objectives, in order.
    pub objectives: Vec<Objective>,
    /// Settings.
    pub settings: Settings,
    /// What people wrote in other languages.
    overlay: Overlay,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self {
            scenarios: Vec::new(),
            versions: HashMap::new(),
            without_account: HashMap::new(),
            themes: Vec::new(),
            services: Vec::new(),
            help_lines: Vec::new(),
            sentences: Vec::new(),
            objectives: Vec::new(),
            settings: settings_from(&HashMap::new()),
            overlay: Overlay::default(),
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
        let overlay = translations::load(&mut conn).await?;
        let (scenarios, versions) = load_scenarios(&mut conn, &overlay).await?;
        let without_account = versions
            .iter()
            .filter(|(_, scenario)| scenario.asks_for_account())
            .map(|(version, scenario)| (version.clone(), Arc::new(scenario.without_account())))
            .collect();
        Ok(Self {
            scenarios,
            versions,
            without_account,
            themes: load_themes(&mut conn, &overlay).await?,
            services: load_services(&mut conn, &overlay).await?,
            help_lines: help_lines::load(&mut conn, &overlay).await?,
            sentences: load_sentences(&mut conn).await?,
            objectives: load_objectives(&mut conn).await?,
            settings: load_settings(&mut conn).await?,
            overlay,
        })
    }

    /// What a message says in the council's own words; `None` where it says what it
    /// said when it came with the program.
    #[must_use]
    pub fn sentence(&self, says: MessageText) -> Option<&str> {
        self.sentences.iter().find(|(of, _)| *of == says).map(|(_, sentence)| sentence.as_str())
    }

    /// The services that young people are asked about.
    pub fn services_asked(&self) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(|service| !service.closed)
    }

    /// What people wrote in other languages.
    #[must_use]
    pub fn overlay(&self) -> &Overlay {
        &self.overlay
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

    /// That version of a scenario, and no newer one: what was asked then.
    #[must_use]
    pub fn as_asked(&self, key: &str, version: i64) -> Option<&Scenario> {
        self.versions.get(&(key.to_owned(), version)).map(AsRef::as_ref)
    }

    /// What is asked by that name in this version; where nobody can look that version up, what
    /// any version of the situation asks by it that must not be said in a meeting, else what
    /// the newest asks.
    #[must_use]
    pub fn question_asked(&self, (key, version): (&str, i64), question: &str) -> Option<&Question> {
        if let Some(asked) = self.as_asked(key, version) {
            return asked.question(question);
        }
        let all = self.versions.iter().filter(|((of, _), _)| of == key);
        let mut all = all.filter_map(|(_, scenario)| scenario.question(question));
        all.find(|asked| asked.unsaid).or_else(|| self.scenario(key)?.question(question))
    }

    /// A scenario as it is asked of somebody without an account.
    #[must_use]
    pub fn without_account(&self, scenario: &Arc<Scenario>) -> Arc<Scenario> {
        let asked = self.without_account.get(&(scenario.key.clone(), scenario.version));
        Arc::clone(asked.unwrap_or(scenario))
    }

    /// A situation with what people wrote in other languages.
    #[must_use]
    pub fn translated(&self, scenario: &Scenario) -> Scenario {
        let mut translated = scenario.clone();
        self.overlay.lay_scenario(&mut translated);
        translated
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

    /// An objective by id.
    #[must_use]
    pub fn objective(&self, id: ObjectiveId) -> Option<&Objective> {
        self.objectives.iter().find(|objective| objective.id == id)
    }
}
