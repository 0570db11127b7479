//! One member of staff: what they belong to, and whose worker they are.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::assignments::{
    AddPlace, AssignForm, AssignProblem, ColleagueForm, ColleaguePage, Done, MembershipLine, PlaceProblem, PlaceTyped,
    YoungLine,
};
use heard_domain::assignments::scope::{self, District, InScope, Staff as Somebody, Team};
use heard_domain::assignments::{
    self, AssignError, AssignedAs, Colleague, Days, Place, assign, end_membership, join, take_back_membership,
    young_people_of,
};
use heard_domain::ids::MembershipId;
use heard_domain::people::{AssignPeople, AssignStaff, Grant, SeeStaff};
use heard_storage::calendar::Day;

use super::list::{place_problem, places_to_choose};
use super::{days_said, last_day, membership_line, place_of};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// Whoever is asked about, where whoever asks may see them.
struct About {
    sees: Grant<SeeStaff>,
    one: InScope<Somebody>,
    found: Colleague,
}

async fn about<P>(app: &App, by: &Grant<P>, id: &str) -> Result<About, Failure> {
    let sees = Grant::<SeeStaff>::check(by.account()).ok_or(Failure::Forbidden)?;
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    let one = scope::staff(&app.heard, &sees, id).await?.ok_or(Failure::NotFound)?;
    let found = assignments::colleague(&app.heard, &sees, &one).await?.ok_or(Failure::NotFound)?;
    Ok(About { sees, one, found })
}

fn address(one: &InScope<Somebody>) -> String {
    format!("/colleagues/{}", one.id())
}

async fn props(app: &App, about: &About) -> Result<ColleaguePage, Failure> {
    let (catalogue, today) = (app.heard.catalogue(), app.heard.now().day());
    let About { sees, one, found } = about;
    let keeps = Grant::<AssignStaff>::check(sees.account());
    let (mut places, mut before): (Vec<MembershipLine>, Vec<MembershipLine>) = (Vec::new(), Vec::new());
    for membership in &found.memberships {
        let can_change = match &keeps {
            Some(by) => scope::place_kept(&app.heard, by, membership.place.clone()).await?.is_some(),
            None => false,
        };
        let line = membership_line(&catalogue, membership, today, can_change);
        if membership.days.over(today) { before.push(line) } else { places.push(line) }
    }
    let add = match &keeps {
        Some(by) => {
            let (places, new_names) = places_to_choose(app, sees, by, "").await?;
            let typed = PlaceTyped { kind: "team".into(), first: today.to_string(), ..PlaceTyped::default() };
            Some(AddPlace { places, new_names, typed })
        }
        None => None,
    };
    Ok(ColleaguePage {
        href: address(one),
        name: found.name.clone(),
        title: found.title.clone(),
        role: found.role.title().to_owned(),
        places,
        before,
        add,
        refused: None,
        young: young(app, about, today).await?,
    })
}

/// Their young people, for whoever assigns people.
async fn young(app: &App, about: &About, today: Day) -> Result<Option<AssignForm>, Failure> {
    let Some(by) = Grant::<AssignPeople>::check(about.sees.account()) else { return Ok(None) };
    let kinds = scope::can_be(about.found.role);
    let all = young_people_of(&app.heard, &by, &about.one).await?;
    if kinds.is_empty() && all.is_empty() {
        return Ok(None);
    }
    let (before, now): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.assignment.days.over(today));
    let line = |one: assignments::Theirs| YoungLine {
        href: format!("/young-people/{}", one.assignment.person),
        nickname: one.nickname.unwrap_or_default(),
        assigned_as: one.assignment.assigned_as,
        days: days_said(one.assignment.days, today),
    };
    Ok(Some(AssignForm {
        lines: now.into_iter().map(line).collect(),
        before: before.into_iter().map(line).collect(),
        kinds: kinds.into_iter().map(|kind| (kind, false)).collect(),
        first: today.to_string(),
        ..AssignForm::default()
    }))
}

/// `GET /colleagues/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<SeeStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(&app, &about(&app, &by, &id).await?).await?;
    Ok(page(StatusCode::OK, move || staff::assignments::colleague(frame, props)))
}

/// The page again, with what was typed about where they belong and what is wrong.
async fn again(
    app: &App,
    about: &About,
    frame: staff::StaffFrame,
    fields: &Fields,
    form: ColleagueForm,
    problem: PlaceProblem,
) -> Result<Response, Failure> {
    let mut props = props(app, about).await?;
    if let Some(add) = &mut props.add {
        for place in &mut add.places {
            place.chosen = place.value == fields.get("place");
        }
        let [kind, name, first, last] = ["kind", "name", "first", "last"].map(|name| fields.get(name).to_owned());
        add.typed = PlaceTyped { kind, name, first, last };
    }
    // The forms to add stand beside one that ends: only what was typed into a form comes back in it.
    if let (ColleagueForm::End(_), Some(add)) = (&form, &mut props.add) {
        add.typed.first = app.heard.now().day().to_string();
    }
    props.refused = Some((form, problem));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::colleague(frame, props)))
}

/// The place a form names: one of the list, or one that is in no list.
fn named(fields: &Fields) -> Result<Place, PlaceProblem> {
    if fields.get("new").is_empty() {
        return place_of(fields.get("place")).ok_or(PlaceProblem::NoPlace);
    }
    let name = fields.get("name").to_owned();
    match fields.get("kind") {
        _ if name.is_empty() => Err(PlaceProblem::NoName),
        "team" => Ok(Place::Team(Team(name))),
        "district" => Ok(Place::District(District(name))),
        _ => Err(PlaceProblem::NoKind),
    }
}

async fn added(
    app: &App,
    by: &Grant<AssignStaff>,
    one: &InScope<Somebody>,
    fields: &Fields,
) -> Result<Result<(), PlaceProblem>, Failure> {
    let place = match named(fields) {
        Ok(place) => place,
        Err(problem) => return Ok(Err(problem)),
    };
    let Some(first) = Day::parse(fields.get("first")) else { return Ok(Err(PlaceProblem::NoFirst)) };
    let Ok(last) = last_day(fields.get("last")) else { return Ok(Err(PlaceProblem::NoLast)) };
    let Some(place) = scope::place_kept(&app.heard, by, place).await? else { return Ok(Err(PlaceProblem::NotYours)) };
    Ok(match join(&app.heard, by, &place, one.id(), Days { first, last }).await {
        Ok(_) => Ok(()),
        Err(AssignError::Already) if !fields.get("new").is_empty() => Err(PlaceProblem::AlreadyNamed),
        Err(error) => Err(place_problem(error)?),
    })
}

/// `POST /colleagues/{id}/memberships`
pub async fn add(
    State(app): State<App>,
    by: Grant<AssignStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let form = if fields.get("new").is_empty() { ColleagueForm::Place } else { ColleagueForm::NewPlace };
    match added(&app, &by, &about.one, &fields).await? {
        Ok(()) => Ok(done(&address(&about.one), Done::Joined)),
        Err(problem) => again(&app, &about, frame, &fields, form, problem).await,
    }
}

/// Where a team manager took somebody out of their own team, the page of that
/// person is not theirs any more.
async fn after(app: &App, about: &About, what: Done) -> Result<Response, Failure> {
    let still = scope::staff(&app.heard, &about.sees, about.one.id()).await?.is_some();
    let address = if still { address(&about.one) } else { "/colleagues".to_owned() };
    Ok(done(&address, what))
}

/// A membership of theirs that whoever asks keeps.
async fn kept(
    app: &App,
    by: &Grant<AssignStaff>,
    about: &About,
    fields: &Fields,
) -> Result<Option<(MembershipId, InScope<Place>)>, Failure> {
    let id = fields.one::<MembershipId>("membership");
    let Some(one) = about.found.memberships.iter().find(|one| Some(one.id) == id) else { return Ok(None) };
    let place = scope::place_kept(&app.heard, by, one.place.clone()).await?;
    Ok(place.map(|place| (one.id, place)))
}

/// `POST /colleagues/{id}/memberships/end`
pub async fn end(
    State(app): State<App>,
    by: Grant<AssignStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let form = ColleagueForm::End(fields.get("membership").to_owned());
    let Some((membership, place)) = kept(&app, &by, &about, &fields).await? else {
        return again(&app, &about, frame, &fields, form, PlaceProblem::Gone).await;
    };
    let Some(last) = Day::parse(fields.get("last")) else {
        return again(&app, &about, frame, &fields, form, PlaceProblem::NoLast).await;
    };
    match end_membership(&app.heard, &by, &place, membership, last).await {
        Ok(()) => after(&app, &about, Done::Ended).await,
        Err(error) => again(&app, &about, frame, &fields, form, place_problem(error)?).await,
    }
}

/// `POST /colleagues/{id}/memberships/take-back`
pub async fn take_back(
    State(app): State<App>,
    by: Grant<AssignStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let form = ColleagueForm::End(fields.get("membership").to_owned());
    let Some((membership, place)) = kept(&app, &by, &about, &fields).await? else {
        return again(&app, &about, frame, &fields, form, PlaceProblem::Gone).await;
    };
    match take_back_membership(&app.heard, &by, &place, membership).await {
        Ok(()) => after(&app, &about, Done::TakenBack).await,
        Err(error) => again(&app, &about, frame, &fields, form, place_problem(error)?).await,
    }
}

/// What is wrong with an assignment.
pub(super) fn assign_problem(error: AssignError) -> Result<AssignProblem, Failure> {
    Ok(match error {
        AssignError::NoSuchPerson => AssignProblem::NoSuchPerson,
        AssignError::NoSuchColleague => AssignProblem::NoSuchColleague,
        AssignError::NotTheirRole => AssignProblem::NotTheirRole,
        AssignError::Already => AssignProblem::Already,
        AssignError::EndsBeforeItBegins => AssignProblem::Early,
        AssignError::Gone | AssignError::Changed => AssignProblem::Gone,
        AssignError::NoSuchPlace => return Err(Failure::Broken(error.to_string())),
        AssignError::Storage(error) => return Err(error.into()),
    })
}

async fn assigned(
    app: &App,
    by: &Grant<AssignPeople>,
    about: &About,
    fields: &Fields,
) -> Result<Result<(), AssignProblem>, Failure> {
    let Some(person) = scope::person_called(&app.heard, by, fields.get("nickname")).await? else {
        return Ok(Err(AssignProblem::NoSuchPerson));
    };
    let Some(assigned_as) = AssignedAs::parse(fields.get("as")) else { return Ok(Err(AssignProblem::NoKind)) };
    let Some(first) = Day::parse(fields.get("first")) else { return Ok(Err(AssignProblem::NoFirst)) };
    let Ok(last) = last_day(fields.get("last")) else { return Ok(Err(AssignProblem::NoLast)) };
    let days = Days { first, last };
    Ok(match assign(&app.heard, by, &person, about.one.id(), assigned_as, days).await {
        Ok(_) => Ok(()),
        Err(error) => Err(assign_problem(error)?),
    })
}

/// `POST /colleagues/{id}/young-people`
pub async fn assign_to(
    State(app): State<App>,
    by: Grant<AssignPeople>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let Err(problem) = assigned(&app, &by, &about, &fields).await? else {
        return Ok(done(&address(&about.one), Done::Assigned));
    };
    let mut props = props(&app, &about).await?;
    let mut form = props.young.unwrap_or_default();
    for (kind, chosen) in &mut form.kinds {
        *chosen = kind.name() == fields.get("as");
    }
    let [nickname, first, last] = ["nickname", "first", "last"].map(|name| fields.get(name).to_owned());
    props.young = Some(AssignForm { nickname, first, last, problem: Some(problem), ..form });
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::colleague(frame, props)))
}
