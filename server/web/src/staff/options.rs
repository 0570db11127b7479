//! Lists to choose from, as pages want them.

use heard_app::pages::staff::views::ThemeChoice;
use heard_app::pages::staff::{Choice, Situation};
use heard_domain::catalogue::{Catalogue, Place, in_language};
use heard_domain::ids::{ObjectiveId, ServiceId, ThemeId};
use heard_domain::intake::RATING;
use heard_storage::clock::Moment;

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
    let choice = |o: &heard_domain::catalogue::Objective| {
        Choice::objective(o.id.to_string(), o.position, o.young_wording.as_deref(), &o.text, chosen.contains(&o.id))
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

/// The situation of that name.
pub fn situation(catalogue: &Catalogue, key: &str) -> Situation {
    match catalogue.scenario(key) {
        Some(scenario) => {
            let title = in_language(&scenario.title, "en").to_owned();
            match scenario.place {
                Place::Pictures => Situation::InPictures(title),
                Place::Home | Place::More => Situation::Titled(title),
            }
        }
        None if key == RATING => Situation::Rating,
        None => Situation::Gone,
    }
}

/// Every situation there is, the one of that name chosen.
pub fn situations(catalogue: &Catalogue, chosen: Option<&str>) -> Vec<Choice> {
    let keys = catalogue.scenarios.iter().map(|scenario| scenario.key.as_str()).chain([RATING]);
    keys.map(|key| Choice::situation(key.to_owned(), &situation(catalogue, key), chosen == Some(key))).collect()
}
