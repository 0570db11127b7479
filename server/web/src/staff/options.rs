//! Lists to choose from, as pages want them.

use heard_app::pages::staff::views::ThemeChoice;
use heard_app::pages::staff::{Choice, Person, Situation};
use heard_domain::catalogue::{Catalogue, Objective, Place, in_language};
use heard_domain::ids::{AccountId, ObjectiveId, ServiceId, ThemeId};
use heard_domain::intake::RATING;
use heard_domain::people::Identity;
use heard_storage::clock::Moment;

/// A moment as `2026-04-30 16:42`, on the council's clocks.
pub fn minute(at: Moment) -> String {
    at.iso_minute()
}

/// Colleagues by name and what they do, one chosen.
pub fn colleagues(all: Vec<(AccountId, Identity)>, chosen: Option<AccountId>) -> Vec<Choice> {
    let choice = |(id, identity): (AccountId, Identity)| {
        let person = Person { name: identity.name, title: identity.title };
        Choice { value: id.to_string(), text: person.words(), chosen: chosen == Some(id) }
    };
    all.into_iter().map(choice).collect()
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
    let choice = |o: &Objective| {
        Choice::objective(o.id.to_string(), o.position, o.young_wording.as_deref(), &o.text, chosen.contains(&o.id))
    };
    catalogue.objectives.iter().map(choice).collect()
}

/// An objective that is not in the plan any more.
pub fn objective_before(o: &Objective, chosen: Option<ObjectiveId>) -> Choice {
    Choice::objective_before(o.id.to_string(), o.position, o.young_wording.as_deref(), &o.text, chosen == Some(o.id))
}

/// Themes of the first level, one chosen.
pub fn topics(catalogue: &Catalogue, chosen: Option<ThemeId>) -> Vec<Choice> {
    let choice = |t: &heard_domain::catalogue::Theme| Choice {
        value: t.id.to_string(),
        text: t.title.clone(),
        chosen: chosen == Some(t.id),
    };
    let offered = |t: &&heard_domain::catalogue::Theme| (t.in_use() && t.parent.is_none()) || chosen == Some(t.id);
    catalogue.themes.iter().filter(offered).map(choice).collect()
}

fn theme_choice(t: &heard_domain::catalogue::Theme, ticked: &[ThemeId]) -> ThemeChoice {
    ThemeChoice {
        id: t.id.to_string(),
        title: t.title.clone(),
        depth: t.depth,
        checked: ticked.contains(&t.id),
        retired: t.retired,
    }
}

/// The coding frame, parents before children, some ticked. One that is not offered
/// any more is there where it is ticked, so that it stays so.
pub fn frame(catalogue: &Catalogue, ticked: &[ThemeId]) -> Vec<ThemeChoice> {
    let above = |t: &heard_domain::catalogue::Theme| {
        let ticked = catalogue.themes.iter().filter(|other| ticked.contains(&other.id));
        ticked.filter(|other| other.depth > t.depth).any(|other| catalogue.heading(other) == t.id)
    };
    let offered =
        |t: &&heard_domain::catalogue::Theme| t.merged.is_none() && (t.in_use() || ticked.contains(&t.id) || above(t));
    catalogue.themes.iter().filter(offered).map(|t| theme_choice(t, ticked)).collect()
}

/// Themes that are in use, set in by how deep they stand, one chosen; without some.
pub fn themes_in_use(catalogue: &Catalogue, chosen: Option<ThemeId>, without: &[ThemeId]) -> Vec<Choice> {
    let offered = catalogue.themes.iter().filter(|t| t.in_use() && !without.contains(&t.id));
    offered.map(|t| Choice::theme(&theme_choice(t, chosen.as_slice()))).collect()
}

/// Every theme that something can be tagged with or was, to look for.
pub fn tagged_with(catalogue: &Catalogue, chosen: Option<ThemeId>) -> Vec<ThemeChoice> {
    let standing = catalogue.themes.iter().filter(|t| t.merged.is_none());
    standing.map(|t| theme_choice(t, chosen.as_slice())).collect()
}

/// The situation of that name.
pub fn situation(catalogue: &Catalogue, key: &str) -> Situation {
    match catalogue.scenario(key) {
        Some(scenario) => {
            let title = in_language(&scenario.title, "en").to_owned();
            match scenario.place {
                Place::Pictures => Situation::InPictures(title),
                Place::Home | Place::More | Place::Alarm | Place::Nowhere => Situation::Titled(title),
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
