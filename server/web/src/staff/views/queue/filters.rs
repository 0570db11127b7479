//! What the queue is narrowed to, as its page shows it.

use std::collections::HashMap;

use heard_app::pages::staff::{self, Choice, Worded as _};
use heard_domain::ids::AccountId;
use heard_domain::views::{QueueFilter, ViewState};

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
        langs: staff::views::QueueFilters::languages(filter.lang.as_deref()),
        scenarios: options::situations(&catalogue, filter.scenario.as_deref()),
        themes: themes.iter().map(Choice::theme).collect(),
        services: options::services(&catalogue, filter.service),
        mood: filter.mood.and_then(|mood| u8::try_from(mood).ok()),
        untagged: filter.untagged,
        search,
    }
}
