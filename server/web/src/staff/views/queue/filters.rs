//! What the queue is narrowed to, as its page shows it.

use std::collections::{BTreeSet, HashMap};

use heard_app::pages::staff::{self, Choice, Worded as _};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::AccountId;
use heard_domain::views::{Attached, Audience, Helped, QueueFilter, ViewState};
use heard_storage::calendar::Day;

use super::more::{NOBODY, OTHER};
use super::{Asked, ME};
use crate::App;
use crate::staff::options;

/// The reader, and everybody who can have a view, by name.
pub(super) type Team<'t> = (AccountId, &'t HashMap<AccountId, String>);

/// The reader first, then colleagues by name.
fn who((me, team): Team<'_>, chosen: Option<AccountId>) -> Vec<Choice> {
    let mut others: Vec<_> = team.iter().filter(|(id, _)| **id != me).collect();
    others.sort_by(|one, other| one.1.cmp(other.1));
    let other = |(id, name): (&AccountId, &String)| Choice {
        value: id.to_string(),
        text: name.clone(),
        chosen: chosen == Some(*id),
    };
    let mine = team.get(&me).cloned().unwrap_or_default();
    let first = Choice { value: ME.to_owned(), text: mine, chosen: chosen == Some(me) };
    std::iter::once(first).chain(others.into_iter().map(other)).collect()
}

pub(super) fn filters(
    app: &App,
    asked: &Asked,
    filter: &QueueFilter,
    team: Team<'_>,
    search: staff::views::Search,
) -> staff::views::QueueFilters {
    let catalogue = app.heard.catalogue();
    let state = |s: &ViewState| Choice {
        value: s.name().to_owned(),
        text: s.words().to_owned(),
        chosen: filter.state == Some(*s),
    };
    let themes = options::tagged_with(&catalogue, asked.theme(&catalogue));
    staff::views::QueueFilters {
        states: ViewState::ALL.iter().filter(|s| **s != ViewState::Withdrawn).map(state).collect(),
        waits: filter.waits,
        who: who(team, filter.assigned),
        langs: staff::views::QueueFilters::languages(Some(asked.lang.as_str())),
        scenarios: options::situations(&catalogue, filter.scenario.as_deref()),
        themes: themes.iter().map(Choice::theme).collect(),
        services: options::services(&catalogue, asked.service.parse().ok()),
        untagged: filter.untagged,
        search,
        more: more(asked, filter, &catalogue),
    }
}

/// A closed list, one chosen.
fn closed<T: Copy + PartialEq + staff::Worded>(
    all: &[T],
    name: fn(T) -> &'static str,
    chosen: Option<T>,
) -> Vec<Choice> {
    let choice =
        |one: &T| Choice { value: name(*one).to_owned(), text: one.words().to_owned(), chosen: chosen == Some(*one) };
    all.iter().map(choice).collect()
}

/// Names that services share, each once.
fn named<'a>(names: impl Iterator<Item = &'a str>, chosen: Option<&str>) -> Vec<Choice> {
    let names: BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
    let choice = |name: &str| Choice { value: name.to_owned(), text: name.to_owned(), chosen: chosen == Some(name) };
    names.into_iter().map(choice).collect()
}

fn more(asked: &Asked, filter: &QueueFilter, catalogue: &Catalogue) -> staff::views::MoreFilters {
    let services = &catalogue.services;
    let (from, until) = filter.received;
    staff::views::MoreFilters {
        districts: named(services.iter().filter_map(|one| one.district.as_deref()), asked.more.one("district")),
        providers: named(services.iter().map(|one| one.provider.as_str()), asked.more.one("provider")),
        helped: closed(Helped::ALL, Helped::name, filter.helped),
        audiences: closed(Audience::ALL, Audience::name, filter.audience),
        files: closed(Attached::ALL, Attached::name, filter.attached),
        moods: filter.moods.iter().filter_map(|mood| u8::try_from(*mood).ok()).collect(),
        from: from.map(Day::civil),
        until: until.map(Day::civil),
        no_days: asked.more.no_days(),
        tagged: filter.tagged,
        unread: filter.unread_by.is_some(),
        soon: filter.meetings,
        late: filter.late.is_some(),
        wrote_again: filter.wrote_again,
        nobody: asked.who == NOBODY,
        other_languages: asked.lang == OTHER,
    }
}
