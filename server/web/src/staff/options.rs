//! Lists to choose from, as pages want them.

use heard_app::pages::staff::Choice;
use heard_app::pages::staff::views::ThemeChoice;
use heard_domain::catalogue::{Catalogue, Place, in_language};
use heard_domain::ids::{ObjectiveId, ServiceId, ThemeId};
use heard_storage::clock::Moment;

use crate::staff::frame::unlabelled;

/// A moment as `2026-04-30 16:42`, on the council's clocks.
pub fn minute(at: Moment) -> String {
    at.iso_minute()
}

/// Services, one chosen.
pub fn services(catalogue: &Catalogue, chosen: Option<ServiceId>) -> Vec<Choice> {
    let choice = |s: &heard_domain::catalogue::Service| Choice {
        value: s.id.to_string(),
        text: s.name.clone(),
        chosen: chosen == Some(s.id),
    };
    catalogue.services.iter().map(choice).collect()
}

/// Objectives, some chosen.
pub fn objectives(catalogue: &Catalogue, chosen: &[ObjectiveId]) -> Vec<Choice> {
    let choice = |o: &heard_domain::catalogue::Objective| Choice {
        value: o.id.to_string(),
        text: format!("{}. {}", o.position, o.young_wording.clone().unwrap_or_else(|| unlabelled(&o.text))),
        chosen: chosen.contains(&o.id),
    };
    catalogue.objectives.iter().map(choice).collect()
}

/// Themes of the first level, one chosen.
pub fn topics(catalogue: &Catalogue, chosen: Option<ThemeId>) -> Vec<Choice> {
    let choice = |t: &heard_domain::catalogue::Theme| Choice {
        value: t.id.to_string(),
        text: t.title.clone(),
        chosen: chosen == Some(t.id),
    };
    catalogue.themes.iter().filter(|t| t.parent.is_none()).map(choice).collect()
}

/// The whole coding frame, parents before children, some ticked.
pub fn frame(catalogue: &Catalogue, ticked: &[ThemeId]) -> Vec<ThemeChoice> {
    let choice = |t: &heard_domain::catalogue::Theme| ThemeChoice {
        id: t.id.to_string(),
        title: t.title.clone(),
        depth: u8::from(t.parent.is_some()),
        checked: ticked.contains(&t.id),
    };
    catalogue.themes.iter().map(choice).collect()
}

/// The title of a scenario as staff read it.
pub fn scenario(catalogue: &Catalogue, key: &str) -> String {
    match catalogue.scenario(key) {
        Some(scenario) => {
            let title = in_language(&scenario.title, "en");
            if scenario.place == Place::Pictures { format!("{title} (in pictures)") } else { title.to_owned() }
        }
        None => "Rating of a service".to_owned(),
    }
}

/// A language's name as staff read it.
pub fn language(code: &str) -> String {
    match code {
        "en" => "English",
        "ar" => "Arabic",
        "ckb" => "Kurdish Sorani",
        "ps" => "Pashto",
        "prs" => "Dari",
        "fa" => "Farsi",
        "ti" => "Tigrinya",
        "am" => "Amharic",
        "sq" => "Albanian",
        "vi" => "Vietnamese",
        "uk" => "Ukrainian",
        other => other,
    }
    .to_owned()
}
