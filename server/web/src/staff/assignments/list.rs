//! Everybody who works here, as far as whoever asks may see.

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::Choice;
use heard_app::pages::staff::assignments::{
    ColleagueLine, ColleaguesPage, Done, DoorLine, FindPerson, FindProblem, JoinTeam, PlaceProblem, PlaceTyped,
};
use heard_domain::assignments::scope::{self, Team};
use heard_domain::assignments::{AssignError, Colleague, Days, Place, by_email, join, list_staff, places_in_use};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::AccountId;
use heard_domain::people::{AccountState, AssignPeople, AssignStaff, Grant, KeepStaff, Role, SeeStaff, doors};
use heard_storage::calendar::Day;
use heard_storage::text;
use serde::Deserialize;

use super::{last_day, membership_line, place_name, place_of, place_value, settled};
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

/// As many people as a page shows.
const PAGE: usize = 50;

/// What the list is narrowed to: no name, which would stand in the address.
#[derive(Default, Deserialize)]
pub struct Narrowed {
    #[serde(default)]
    letter: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    page: String,
}

impl Narrowed {
    fn takes(&self, one: &Colleague) -> bool {
        let place = place_of(&self.place);
        (self.letter.is_empty() || self.letter == letter(one))
            && (self.role.is_empty() || self.role == one.role.name())
            && (self.place.is_empty()
                || place.is_some_and(|place| one.memberships.iter().any(|membership| membership.is_in(&place))))
    }

    fn any(&self) -> bool {
        [&self.letter, &self.role, &self.place].iter().any(|filter| !filter.is_empty())
    }

    /// The address of one page of the same list.
    fn at(&self, number: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("letter", &self.letter), ("role", &self.role), ("place", &self.place)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("page", &number.to_string());
        format!("/colleagues?{}", query.finish())
    }
}

/// The first letter of a name, as searches see it.
fn letter(one: &Colleague) -> String {
    text::search(&one.name).chars().next().map(|first| first.to_uppercase().collect()).unwrap_or_default()
}

fn line(catalogue: &Catalogue, one: &Colleague, today: Day) -> ColleagueLine {
    ColleagueLine {
        href: format!("/colleagues/{}", one.id),
        name: one.name.clone(),
        title: one.title.clone(),
        role: one.role.title().to_owned(),
        places: one.memberships.iter().map(|place| membership_line(catalogue, place, today, false)).collect(),
        door: None,
    }
}

/// How these colleagues come in, for whoever keeps that.
pub(super) async fn doors_of(
    app: &App,
    by: &Grant<SeeStaff>,
    all: &[&Colleague],
) -> Result<HashMap<AccountId, DoorLine>, Failure> {
    let Some(keeps) = Grant::<KeepStaff>::check(by.account()) else { return Ok(HashMap::new()) };
    let ids: Vec<AccountId> = all.iter().map(|one| one.id).collect();
    let mut ways = doors::ways(&app.heard, &keeps, &ids).await?;
    let demonstration = app.heard.catalogue().settings.demonstration;
    let line = |one: &&Colleague| {
        let way = ways.remove(&one.id)?;
        let door = DoorLine {
            href: format!("/colleagues/{}/door", one.id),
            last: way.last.map(options::minute),
            second: way.second,
            demanded: doors::asks_second(one.role) && !demonstration,
            suspended: way.state == AccountState::Paused,
        };
        Some((one.id, door))
    };
    Ok(all.iter().filter_map(line).collect())
}

fn letters(all: &[Colleague], chosen: &str) -> Vec<Choice> {
    let mut letters: Vec<String> = all.iter().map(letter).collect();
    letters.dedup();
    let choice = |letter: String| Choice { chosen: letter == chosen, value: letter.clone(), text: letter };
    letters.into_iter().filter(|letter| !letter.is_empty()).map(choice).collect()
}

fn roles(all: &[Colleague], chosen: &str) -> Vec<Choice> {
    let there = |role: &&Role| all.iter().any(|one| one.role == **role);
    let choice =
        |role: &Role| Choice { value: role.name().into(), text: role.title().into(), chosen: role.name() == chosen };
    Role::ALL.iter().filter(there).map(choice).collect()
}

/// Every place that somebody of the list belongs to, by kind and name.
fn places(catalogue: &Catalogue, all: &[Colleague], chosen: &str) -> Vec<Choice> {
    let mut places: Vec<&Place> = all.iter().flat_map(|one| &one.memberships).map(|one| &one.place).collect();
    let key = |place: &Place| (place.kind(), text::search(&place_name(catalogue, place)), place_value(place));
    places.sort_by_cached_key(|place| key(place));
    places.dedup_by_key(|place| key(place));
    places.into_iter().map(|place| place_choice(catalogue, place, chosen)).collect()
}

pub(super) fn place_choice(catalogue: &Catalogue, place: &Place, chosen: &str) -> Choice {
    let value = place_value(place);
    let text = staff::assignments::place_words(&place_name(catalogue, place), place.kind());
    Choice { chosen: value == chosen, value, text }
}

/// The list, with what only some may do beside it.
async fn props(app: &App, by: &Grant<SeeStaff>, narrowed: &Narrowed) -> Result<ColleaguesPage, Failure> {
    let (catalogue, today) = (app.heard.catalogue(), app.heard.now().day());
    let all = list_staff(&app.heard, by).await?;
    let taken: Vec<&Colleague> = all.iter().filter(|one| narrowed.takes(one)).collect();
    let pages = taken.len().div_ceil(PAGE).max(1);
    let number = narrowed.page.parse::<usize>().unwrap_or(1).clamp(1, pages);
    let shown: Vec<&Colleague> = taken.iter().skip((number - 1) * PAGE).take(PAGE).copied().collect();
    let mut doors = doors_of(app, by, &shown).await?;
    let with_door = |one: &&Colleague| {
        let door = doors.remove(&one.id);
        ColleagueLine { door, ..line(&catalogue, one, today) }
    };
    let lines: Vec<_> = shown.iter().map(with_door).collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Ok(ColleaguesPage {
        lines,
        total: count(taken.len()),
        first: count((number - 1) * PAGE + 1),
        narrowed: narrowed.any(),
        letters: letters(&all, &narrowed.letter),
        roles: roles(&all, &narrowed.role),
        places: places(&catalogue, &all, &narrowed.place),
        earlier: (number > 1).then(|| narrowed.at(number - 1)),
        later: (number < pages).then(|| narrowed.at(number + 1)),
        join: join_form(app, by).await?,
        find: Grant::<AssignPeople>::check(by.account()).map(|_| FindPerson::default()),
    })
}

/// For whoever keeps teams of their own and not all.
async fn join_form(app: &App, by: &Grant<SeeStaff>) -> Result<Option<JoinTeam>, Failure> {
    let Some(keeps) = Grant::<AssignStaff>::check(by.account()) else { return Ok(None) };
    let Some(teams) = scope::teams_kept(&app.heard, &keeps).await? else { return Ok(None) };
    let choice = |Team(name): Team| {
        let value = place_value(&Place::Team(Team(name.clone())));
        Choice { value, text: name, chosen: false }
    };
    let first = app.heard.now().day().to_string();
    let teams: Vec<Choice> = teams.into_iter().map(choice).collect();
    let typed = PlaceTyped { first, ..PlaceTyped::default() };
    Ok((!teams.is_empty()).then(|| JoinTeam { teams, typed, ..JoinTeam::default() }))
}

/// `GET /colleagues`
pub async fn show(
    State(app): State<App>,
    by: Grant<SeeStaff>,
    Staff(frame): Staff,
    Query(narrowed): Query<Narrowed>,
) -> Result<Response, Failure> {
    let props = props(&app, &by, &narrowed).await?;
    Ok(page(StatusCode::OK, move || staff::assignments::colleagues(frame, props)))
}

/// Everybody, for whoever holds a permission that is only given beside it.
async fn everybody<P>(app: &App, by: &Grant<P>) -> Result<ColleaguesPage, Failure> {
    let by = Grant::<SeeStaff>::check(by.account()).ok_or(Failure::Forbidden)?;
    props(app, &by, &Narrowed::default()).await
}

/// Puts somebody into a team by the address they sign in with.
async fn joined(form: &Form<AssignStaff>) -> Result<Result<Done, PlaceProblem>, Failure> {
    let Form { app, by, fields, .. } = form;
    let Some(first) = Day::parse(fields.get("first")) else { return Ok(Err(PlaceProblem::NoFirst)) };
    let Ok(last) = last_day(fields.get("last")) else { return Ok(Err(PlaceProblem::NoLast)) };
    let Some(place) = place_of(fields.get("place")) else { return Ok(Err(PlaceProblem::NoPlace)) };
    let Some(place) = scope::place_kept(&app.heard, by, place).await? else { return Ok(Err(PlaceProblem::NotYours)) };
    let Some(staff) = by_email(&app.heard, by, fields.get("email")).await? else {
        return Ok(Err(PlaceProblem::NoSuchColleague));
    };
    let joined = join(&app.heard, by, &place, staff, Days { first, last }).await;
    Ok(settled(joined, place_problem)?.map(|_| Done::Joined))
}

/// What is wrong with where somebody was to belong.
pub(super) fn place_problem(error: AssignError) -> Result<PlaceProblem, Failure> {
    Ok(match error {
        AssignError::NoSuchPlace => PlaceProblem::NoName,
        AssignError::Already => PlaceProblem::Already,
        AssignError::EndsBeforeItBegins => PlaceProblem::Early,
        AssignError::NoSuchColleague => PlaceProblem::NoSuchColleague,
        AssignError::Gone | AssignError::Changed => PlaceProblem::Gone,
        AssignError::NoSuchPerson | AssignError::NotTheirRole => return Err(Failure::Broken(error.to_string())),
        AssignError::Storage(error) => return Err(error.into()),
    })
}

/// `POST /colleagues/join`
pub async fn join_team(form: Form<AssignStaff>) -> Result<Response, Failure> {
    let problem = match joined(&form).await? {
        Ok(what) => return Ok(done("/colleagues", what)),
        Err(problem) => problem,
    };
    let Form { app, by, fields, frame } = form;
    let mut props = everybody(&app, &by).await?;
    let mut join = props.join.unwrap_or_default();
    for team in &mut join.teams {
        team.chosen = team.value == fields.get("place");
    }
    fields.get("email").clone_into(&mut join.email);
    let [first, last] = ["first", "last"].map(|name| fields.get(name).to_owned());
    join.typed = PlaceTyped { first, last, ..PlaceTyped::default() };
    join.problems = vec![problem];
    props.join = Some(join);
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::colleagues(frame, props)))
}

/// `POST /young-people/find`
pub async fn find(form: Form<AssignPeople>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let nickname = fields.get("nickname");
    if let Some(person) = scope::person_called(&app.heard, &by, nickname).await? {
        return Ok(Redirect::to(&format!("/young-people/{}", person.id())).into_response());
    }
    let find = FindPerson { nickname: nickname.to_owned(), problem: Some(FindProblem::NoSuchPerson) };
    let props = ColleaguesPage { find: Some(find), ..everybody(&app, &by).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::colleagues(frame, props)))
}

/// Every place to choose from, for whoever says where people belong: all, or
/// one's own teams.
pub(in crate::staff) async fn places_to_choose(
    app: &App,
    sees: &Grant<SeeStaff>,
    by: &Grant<AssignStaff>,
    chosen: &str,
) -> Result<(Vec<Choice>, bool), Failure> {
    let catalogue = app.heard.catalogue();
    let choice = |place: &Place| place_choice(&catalogue, place, chosen);
    if let Some(teams) = scope::teams_kept(&app.heard, by).await? {
        return Ok((teams.into_iter().map(|team| choice(&Place::Team(team))).collect(), false));
    }
    let there = places_in_use(&app.heard, sees).await?;
    let teams = there.teams.into_iter().map(|name| Place::Team(Team(name)));
    let districts = there.districts.into_iter().map(|name| Place::District(scope::District(name)));
    let services = catalogue.services.iter().map(|service| Place::Service(service.id));
    Ok((teams.chain(districts).chain(services).map(|place| choice(&place)).collect(), true))
}
