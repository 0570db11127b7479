//! Setting the council up, and opening it to young people.

mod history;
mod lists;
mod opening;
mod places;
mod settings;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff;
use heard_app::pages::staff::setup::{Done, DoorsShown, Item, OPENING, PLACE, PromiseLine, PromisesPage, SetupPage};
use heard_domain::people::{Account, Grant, KeepDoors, SetUp};
use heard_domain::setup::{self, Doors, Needs, Readiness, SettingName, promises, readiness, stored};
use heard_vocabulary::RetentionKind;

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::doors::LARGEST_SHEET;
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room, options};
use crate::upload::LARGEST_UPLOAD;
use crate::{App, Failure};

/// Set-up.
pub const ROOM: Room =
    Room { routes, menu: &[MenuLine::of::<SetUp>(PLACE), MenuLine::of::<KeepDoors>(OPENING)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<SetUp, _, _>(get.clone(), "/setup", show),
        only::<SetUp, _, _>(get.clone(), "/setup/promises", show_promises),
        only::<SetUp, _, _>(get.clone(), "/setup/council", settings::show_council),
        only::<SetUp, _, _>(post.clone(), "/setup/council", settings::save_council),
        only::<SetUp, _, _>(post.clone(), "/setup/council/crest", settings::bring_crest).taking(LARGEST_UPLOAD),
        only::<SetUp, _, _>(post.clone(), "/setup/council/no-crest", settings::take_crest_away),
        only::<SetUp, _, _>(get.clone(), "/setup/numbers", settings::show_numbers),
        only::<SetUp, _, _>(post.clone(), "/setup/numbers", settings::save_numbers),
        only::<SetUp, _, _>(get.clone(), "/setup/languages", settings::show_languages),
        only::<SetUp, _, _>(post.clone(), "/setup/languages", settings::save_languages),
        only::<SetUp, _, _>(get.clone(), "/setup/figures", settings::show_figures),
        only::<SetUp, _, _>(post.clone(), "/setup/figures", settings::save_figures),
        only::<SetUp, _, _>(get.clone(), "/setup/clocks", settings::show_clocks),
        only::<SetUp, _, _>(post.clone(), "/setup/clocks", settings::save_clocks),
        only::<SetUp, _, _>(get.clone(), "/setup/retention", settings::show_retention),
        only::<SetUp, _, _>(post.clone(), "/setup/retention", settings::save_retention),
        only::<SetUp, _, _>(get.clone(), "/setup/places", places::show),
        only::<SetUp, _, _>(post.clone(), "/setup/places", places::add),
        only::<SetUp, _, _>(post.clone(), "/setup/places/take-away", places::take_away),
        only::<SetUp, _, _>(post.clone(), "/setup/topics", places::topic),
        only::<SetUp, _, _>(post.clone(), "/setup/services", places::service),
        only::<SetUp, _, _>(get.clone(), "/setup/lists", lists::form),
        only::<SetUp, _, _>(get.clone(), "/setup/lists.xlsx", lists::as_workbook),
        only::<SetUp, _, _>(get.clone(), "/setup/lists.csv", lists::as_csv),
        only::<SetUp, _, _>(post.clone(), "/setup/lists", lists::preview).taking(LARGEST_SHEET),
        only::<SetUp, _, _>(post.clone(), "/setup/lists/confirm", lists::confirm),
        only::<SetUp, _, _>(get.clone(), "/setup/history", history::show),
        only::<SetUp, _, _>(post.clone(), "/setup/history/put-back", history::back),
        only::<KeepDoors, _, _>(get, "/opening", opening::show),
        only::<KeepDoors, _, _>(post.clone(), "/opening/open", opening::open),
        only::<KeepDoors, _, _>(post.clone(), "/opening/close", opening::close),
        only::<KeepDoors, _, _>(post.clone(), "/opening/confirm", opening::confirm),
        only::<KeepDoors, _, _>(post, "/opening/take-back", opening::take_back),
    ]
}

/// How the doors stand, as pages say it.
fn doors(app: &App) -> DoorsShown {
    match app.heard.catalogue().settings.doors {
        Doors::NotYet => DoorsShown::NotYet,
        Doors::Open { since } => DoorsShown::Open(options::minute(since)),
        Doors::Closed { since } => DoorsShown::Closed(options::minute(since)),
    }
}

/// Whoever sets up keeps the doors too.
async fn ready(app: &App, by: Account) -> Result<Readiness, Failure> {
    let by = Grant::<KeepDoors>::check(by).ok_or(Failure::Forbidden)?;
    Ok(readiness(&app.heard, &by).await?)
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// `GET /setup`
async fn show(State(app): State<App>, by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    let ready = ready(&app, by.account()).await?;
    let all = promises(&app.heard, &by, &ready).await?;
    let items = items(&app, &ready, &all).await?;
    let props = SetupPage { doors: doors(&app), items };
    Ok(page(StatusCode::OK, move || staff::setup::setup(frame, props)))
}

async fn items(app: &App, ready: &Readiness, all: &[setup::Kept]) -> Result<Vec<Item>, Failure> {
    use SettingName as S;
    let known = stored(&app.heard).await?;
    let lists = setup::places(&app.heard).await?;
    let catalogue = app.heard.catalogue();
    let settings = &catalogue.settings;
    let missing = |names: &[S]| names.iter().copied().filter(|name| !known.contains_key(name)).collect();
    let topics = catalogue.themes.iter().filter(|theme| theme.in_use() && theme.parent.is_none()).count();
    let offered = if settings.languages.is_empty() { Lang::ALL.len() } else { settings.languages.len() };
    let gap = ready.gap.map(|(from, until)| (options::minute(from), options::minute(until)));
    let kept = RetentionKind::ALL.iter().filter(|kind| known.contains_key(&kind.setting())).count();
    let two = all.iter().find_map(|kept| match (kept.promise, kept.needs) {
        (setup::Promise::Doors, Needs::People { has, .. }) => Some(has),
        _ => None,
    });
    Ok(vec![
        Item::Name(known.get(&S::Council).cloned(), known.get(&S::OwnWord).cloned()),
        Item::Colours(settings.colours.map(setup::Colours::contrast)),
        Item::Numbers(missing(&[S::DutyPhone, S::DutyHours, S::EmergencyPhone, S::EmergencyHours])),
        Item::OtherNumbers(missing(&[S::AdvocacyPhone, S::ComplaintsPhone, S::LadoPhone])),
        Item::Hours(settings.duty_open.is_some(), settings.team_open.is_some()),
        Item::Districts(number(lists.districts.len())),
        Item::Teams(number(lists.teams.len())),
        Item::Topics(number(topics)),
        Item::Services(number(catalogue.services.len())),
        Item::Languages(number(offered), number(Lang::ALL.len())),
        Item::Threshold(settings.disclosure.threshold(), known.contains_key(&S::Threshold)),
        Item::Clocks(number(settings.working_days.chosen())),
        Item::Retention(number(kept), number(RetentionKind::ALL.len())),
        Item::Lead(number(ready.leads), number(ready.leads_with_factor), settings.demonstration),
        Item::Rota(gap),
        Item::Two(two.unwrap_or(0)),
        Item::Chain(!ready.lapses.contains(&setup::Condition::Chain)),
        Item::Promises(number(all.iter().filter(|kept| kept.can_be()).count()), number(all.len())),
    ])
}

/// `GET /setup/promises`
async fn show_promises(State(app): State<App>, by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    let ready = ready(&app, by.account()).await?;
    let all = promises(&app.heard, &by, &ready).await?;
    let line = |kept: setup::Kept| PromiseLine {
        promise: kept.promise,
        kept: kept.can_be(),
        people: match kept.needs {
            Needs::People { needs, has, roles } => Some((needs, has, roles.to_vec())),
            Needs::Entered(_) | Needs::Rota(_) => None,
        },
    };
    let props = PromisesPage { lines: all.into_iter().map(line).collect() };
    Ok(page(StatusCode::OK, move || staff::setup::promises(frame, props)))
}
