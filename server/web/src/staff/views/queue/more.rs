//! What else the queue is asked for: names that may come more than once, such as moods,
//! and what is not needed every day. They stand in the address in a fixed order.

use std::collections::BTreeSet;
use std::fmt;

use heard_app::i18n::Lang;
use heard_domain::catalogue::{Catalogue, Service};
use heard_domain::ids::ServiceId;
use heard_domain::views::{Attached, Audience, Helped, QueueFilter};
use heard_storage::calendar::Day;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// The names there are, in the order of the address.
const NAMES: [&str; 11] =
    ["district", "provider", "helped", "audience", "files", "mood", "from", "until", "tagged", "unread", "wrote"];

/// Those of them that are days.
const DAYS: [&str; 2] = ["from", "until"];

/// No name of a district or a provider is longer.
const LONGEST: usize = 200;

/// Stands for nobody in links.
pub(super) const NOBODY: &str = "nobody";

/// Stands in links for every language but English.
pub(super) const OTHER: &str = "other";

/// Stands in links for meetings of the coming days.
pub(super) const SOON: &str = "soon";

/// Stands in links for what is late.
pub(super) const LATE: &str = "late";

/// What was asked for beside, name by name.
#[derive(Debug, Default)]
pub struct More(Vec<(String, String)>);

impl<'de> Deserialize<'de> for More {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Pairs)
    }
}

/// Reads what no other field took.
struct Pairs;

impl<'de> Visitor<'de> for Pairs {
    type Value = More;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("pairs")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<More, A::Error> {
        let mut pairs = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, String>()? {
            let known = NAMES.contains(&name.as_str()) || name == "due";
            if known && !value.is_empty() && value.chars().count() <= LONGEST {
                pairs.push((name, value));
            }
        }
        Ok(More(pairs))
    }
}

impl More {
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// The first value of that name, or nothing.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// The moods that are asked for, each once.
    pub(super) fn moods(&self) -> Vec<i64> {
        let moods: BTreeSet<i64> = self.all("mood").filter_map(|mood| mood.parse().ok()).collect();
        moods.into_iter().filter(|mood| (1..=5).contains(mood)).collect()
    }

    /// Whether only what is late is asked for.
    pub(super) fn late(&self) -> bool {
        self.one("due") == Some(LATE)
    }

    fn day(&self, name: &str) -> Option<Day> {
        self.all(name).find_map(Day::parse)
    }

    /// What was typed as a day and is none: it narrows nothing, and stays in no address.
    pub(super) fn no_days(&self) -> Vec<String> {
        let none = |(name, value): &&(String, String)| DAYS.contains(&name.as_str()) && Day::parse(value).is_none();
        self.0.iter().filter(none).map(|(_, value)| value.clone()).collect()
    }

    /// The services that are asked for: one, those of a district, those of a provider.
    fn services(&self, catalogue: &Catalogue, service: Option<ServiceId>) -> Option<Vec<ServiceId>> {
        let (district, provider) = (self.one("district"), self.one("provider"));
        if district.is_none() && provider.is_none() {
            return service.map(|service| vec![service]);
        }
        let fits = |one: &&Service| {
            district.is_none_or(|district| one.district.as_deref() == Some(district))
                && provider.is_none_or(|provider| one.provider == provider)
                && service.is_none_or(|service| one.id == service)
        };
        Some(catalogue.services.iter().filter(fits).map(|one| one.id).collect())
    }

    /// Narrows a filter by what is asked for.
    pub(super) fn narrow(&self, catalogue: &Catalogue, filter: QueueFilter, service: Option<ServiceId>) -> QueueFilter {
        QueueFilter {
            services: self.services(catalogue, service),
            moods: self.moods(),
            helped: self.one("helped").and_then(Helped::parse),
            audience: self.one("audience").and_then(Audience::parse),
            attached: self.one("files").and_then(Attached::parse),
            received: (self.day("from"), self.day("until")),
            tagged: self.one("tagged").is_some(),
            unread_by: self.one("unread").map(|_| catalogue.settings.team_reads.clone()),
            meetings: self.one("due") == Some(SOON),
            wrote_again: self.one("wrote").is_some(),
            ..filter
        }
    }

    /// As it stands in an address, each with `&` behind it.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in NAMES {
            if DAYS.contains(&name) {
                if let Some(day) = self.day(name) {
                    query.append_pair(name, &day.to_string());
                }
                continue;
            }
            for value in self.all(name) {
                query.append_pair(name, value);
            }
        }
        if let Some(due) = self.one("due").filter(|due| [SOON, LATE].contains(due)) {
            query.append_pair("due", due);
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("{query}&") }
    }
}

/// The languages that are asked for; none: any.
pub(super) fn languages(asked: &str) -> Vec<String> {
    match asked {
        OTHER => Lang::ALL.into_iter().map(Lang::code).filter(|code| *code != "en").map(str::to_owned).collect(),
        one => Lang::parse(one).map(|lang| lang.code().to_owned()).into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Asked;

    #[test]
    fn mod_01_an_address_holds_every_filter_and_says_the_same_again() {
        let address = "state=sent&lang=other&scenario=idea&district=North+%26+West&helped=alone&mood=1&mood=3&from=2026-03-01&\
                       tagged=yes&unread=yes&wrote=again&due=soon&";
        let asked = Asked::read(address);
        assert_eq!(asked.query(), address);
        assert_eq!(asked.more.moods(), [1, 3]);
        assert_eq!(asked.more.one("district"), Some("North & West"));
        assert_eq!(Asked::read("mood=9&mood=2&mood=2&rest=1&due=never").query(), "mood=9&mood=2&mood=2&");
        assert_eq!(Asked::read("mood=9&mood=2&mood=2").more.moods(), [2]);
        let late = Asked::read("due=late&who=me");
        assert_eq!((late.query().as_str(), late.more.late()), ("who=me&due=late&", true));
    }

    #[test]
    fn mod_01_a_day_that_is_none_narrows_nothing_stays_in_no_address_and_is_said() {
        let asked = Asked::read("scenario=idea&from=2026-02-30&until=2026-03-14&q=bus+pass");
        assert_eq!(asked.query(), "scenario=idea&until=2026-03-14&q=bus%20pass&");
        assert_eq!(asked.more.no_days(), ["2026-02-30"]);
        assert!(Asked::read("from=2026-02-28&until=").more.no_days().is_empty());
        assert_eq!(asked.narrowed(), "scenario=idea&until=2026-03-14&", "a list keeps no words");
    }
}
