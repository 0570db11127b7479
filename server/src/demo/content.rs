//! The content files, as they are written.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::DemoError;

/// Everything the demonstration is made from.
pub(super) struct Content {
    pub council: Council,
    pub staff: Vec<Staff>,
    pub services: Services,
    pub themes: Vec<Theme>,
    pub plan: Plan,
    pub views: Views,
    pub responses: Vec<Response>,
    pub reviews: Vec<Review>,
    /// By language code.
    pub languages: Vec<(&'static str, Language)>,
}

/// What young people read of the council in another language than English.
#[derive(Deserialize)]
pub(super) struct Language {
    /// By the English.
    pub words: HashMap<String, String>,
    /// Pages about rights, by name.
    pub pages: HashMap<String, LanguagePage>,
}

#[derive(Deserialize)]
pub(super) struct LanguagePage {
    pub title: String,
    pub body: String,
    pub easy: String,
}

macro_rules! languages {
    ($($code:literal),+) => {
        &[$(($code, include_str!(concat!("content/council/", $code, ".json")))),+]
    };
}
const LANGUAGES: &[(&str, &str)] = languages!("ar", "ckb", "ps", "prs", "fa", "ti", "am", "sq", "vi", "uk");

/// Every language's texts.
pub(super) fn languages() -> Result<Vec<(&'static str, Language)>, DemoError> {
    LANGUAGES.iter().map(|(code, json)| Ok((*code, read(code, json)?))).collect()
}

#[derive(Deserialize)]
pub(super) struct Council {
    pub name: String,
    pub words: OwnWords,
    pub duty_team: Team,
    pub edt: Team,
    pub participation_open: String,
    pub advocacy_phone: String,
    pub complaints_phone: String,
    pub lado_phone: String,
    pub office_hours: String,
    pub colours: Colours,
    pub smallest_group: i64,
    pub districts: Vec<District>,
    pub teams: Vec<NamedTeam>,
}

/// Behind the council's name, and its letters.
#[derive(Deserialize)]
pub(super) struct Colours {
    pub behind: String,
    pub letters: String,
}

#[derive(Deserialize)]
pub(super) struct NamedTeam {
    pub name: String,
}

#[derive(Deserialize)]
pub(super) struct OwnWords {
    pub child: String,
}

#[derive(Deserialize)]
pub(super) struct Team {
    pub phone: String,
    pub hours: String,
    /// The same by the clock; empty where it is there when the other is not.
    #[serde(default)]
    pub open: String,
}

#[derive(Deserialize)]
pub(super) struct District {
    pub key: String,
    pub name: String,
}

#[derive(Deserialize)]
pub(super) struct Staff {
    pub name: String,
    pub role: String,
    pub title: String,
    pub email: String,
}

#[derive(Deserialize)]
pub(super) struct Services {
    pub services: Vec<Service>,
}

#[derive(Deserialize)]
pub(super) struct Service {
    pub key: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub name: String,
    pub provider: String,
    pub district: Option<String>,
    /// Registered places, where people live in it.
    #[serde(default)]
    pub places: Option<i64>,
    pub young_name: String,
    pub aspects: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Theme {
    pub key: String,
    pub name: String,
    pub young_name: Option<String>,
    #[serde(default)]
    pub children: Vec<Theme>,
}

#[derive(Deserialize)]
pub(super) struct Plan {
    pub title: String,
    pub objectives: Vec<PlanObjective>,
}

#[derive(Deserialize)]
pub(super) struct PlanObjective {
    pub number: i64,
    pub text: String,
    pub young_wording: String,
    pub how: String,
    pub actions: Vec<PlanAction>,
}

#[derive(Deserialize)]
pub(super) struct PlanAction {
    pub reference: String,
    pub activity: String,
    pub lead: String,
    pub service: String,
    pub timescale: String,
    pub rating: Option<String>,
    pub progress: Vec<Progress>,
    pub evidence: String,
    pub metric: String,
    pub current: String,
    pub target: String,
}

#[derive(Deserialize)]
pub(super) struct Progress {
    pub date: String,
    pub note: String,
}

#[derive(Deserialize)]
pub(super) struct Views {
    pub views: Vec<Written>,
    pub templates: Templates,
}

/// A view somebody wrote out.
#[derive(Deserialize, Clone, Default)]
pub(super) struct Written {
    pub text: String,
    pub scenario: String,
    pub mood: Option<i64>,
    pub themes: Vec<String>,
    pub objective: Option<i64>,
    pub service: Option<String>,
    pub lang: String,
    pub helped: String,
    pub audience: String,
    #[serde(default)]
    pub quote: Option<String>,
    #[serde(default)]
    pub names: Vec<String>,
    /// The keys of picked picture cards, by question.
    #[serde(default)]
    pub cards: BTreeMap<String, Vec<String>>,
    /// What a helper saw.
    #[serde(default)]
    pub seen: Option<String>,
    /// Days until the meeting it is for.
    #[serde(default)]
    pub due_in: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct Templates {
    pub styles: Vec<Style>,
    pub items: Vec<Template>,
    pub slots: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
pub(super) struct Style {
    pub key: String,
    pub weight: u32,
}

#[derive(Deserialize)]
pub(super) struct Template {
    pub scenario: String,
    pub moods: Vec<i64>,
    pub themes: Vec<String>,
    pub objective: Option<i64>,
    pub services: Vec<String>,
    pub text: String,
}

#[derive(Deserialize)]
pub(super) struct Response {
    pub you_said: String,
    pub kind: String,
    pub we_did: String,
    pub reason: String,
    pub easy_read: Vec<String>,
    pub owner: String,
    pub owner_title: String,
    pub due: Option<i64>,
    pub themes: Vec<String>,
    pub objective: Option<i64>,
    pub service: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Review {
    pub title: String,
    pub service: String,
    pub status: String,
    pub scope: String,
    pub lines_of_enquiry: Vec<String>,
    #[serde(default)]
    pub recommendations: Vec<String>,
    pub decision: Option<String>,
    pub what_changed: Option<serde_json::Value>,
    pub told_back: Option<serde_json::Value>,
}

/// A text that may be written as one string or as lines.
pub(super) fn lines(value: Option<&serde_json::Value>) -> String {
    match value {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(serde_json::Value::Array(lines)) => {
            lines.iter().filter_map(|line| line.as_str()).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

fn read<T: for<'d> Deserialize<'d>>(name: &str, json: &str) -> Result<T, DemoError> {
    serde_json::from_str(json).map_err(|error| DemoError::Content(format!("{name}: {error}")))
}

impl Content {
    /// A text by language, English among them.
    pub(super) fn in_languages(&self, english: &str) -> BTreeMap<&str, String> {
        let others = self.languages.iter();
        let mut words: BTreeMap<&str, String> =
            others.filter_map(|(code, language)| Some((*code, language.words.get(english)?.clone()))).collect();
        words.insert("en", english.to_owned());
        words
    }

    /// Reads the files packed into this build.
    pub(super) fn load() -> Result<Self, DemoError> {
        Ok(Self {
            council: read("council.json", include_str!("content/council.json"))?,
            staff: read("staff.json", include_str!("content/staff.json"))?,
            services: read("services.json", include_str!("content/services.json"))?,
            themes: read("themes.json", include_str!("content/themes.json"))?,
            plan: read("plan.json", include_str!("content/plan.json"))?,
            views: read("views.json", include_str!("content/views.json"))?,
            responses: read("responses.json", include_str!("content/responses.json"))?,
            reviews: read("reviews.json", include_str!("content/reviews.json"))?,
            languages: languages()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_09_the_content_files_fit_together() {
        let content = Content::load().unwrap_or_else(|error| panic!("{error}"));
        let themes: Vec<&str> = content.themes.iter().flat_map(|t| &t.children).map(|t| t.key.as_str()).collect();
        let services: Vec<&str> = content.services.services.iter().map(|s| s.key.as_str()).collect();
        for view in &content.views.views {
            assert!(view.themes.iter().all(|t| themes.contains(&t.as_str())), "{:?}", view.themes);
            assert!(view.service.iter().all(|s| services.contains(&s.as_str())), "{:?}", view.service);
        }
        for response in &content.responses {
            assert!(response.service.iter().all(|s| services.contains(&s.as_str())), "{:?}", response.service);
        }
    }

    #[test]
    fn yp_17_what_young_people_read_of_the_council_is_there_in_every_language() {
        let content = Content::load().unwrap_or_else(|error| panic!("{error}"));
        let services = content.services.services.iter();
        let mut texts: Vec<&str> =
            services.flat_map(|s| s.aspects.iter().chain([&s.young_name])).map(String::as_str).collect();
        for theme in content.themes.iter().flat_map(|top| top.children.iter().chain([top])) {
            texts.extend(theme.young_name.as_deref());
        }
        let missing: Vec<_> = texts
            .iter()
            .flat_map(|text| {
                let words = content.in_languages(text);
                LANGUAGES.iter().filter(move |(code, _)| !words.contains_key(code)).map(move |(code, _)| (*code, *text))
            })
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert_eq!(LANGUAGES.len(), 10);
    }
}
