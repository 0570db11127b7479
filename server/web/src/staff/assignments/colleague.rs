//! One member of staff: what they belong to, and whose worker they are.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::assignments::{
    AddPlace, AssignForm, AssignProblem, ColleagueForm, ColleaguePage, CoverForm, Done, MembershipLine, PlaceProblem,
    PlaceTyped, YoungLine,
};
use heard_domain::assignments::scope::{self, District, InScope, Staff as Somebody, Team};
use heard_domain::assignments::{
    self, AssignError, AssignedAs, Colleague, Days, Place, assign, end_membership, join, take_back_membership,
    young_people_of,
};
use heard_domain::ids::MembershipId;
use heard_domain::people::{AssignPeople, AssignStaff, Grant, SeeStaff};
use heard_storage::calendar::Day;

use super::cover::of_colleague;
use super::list::{doors_of, place_problem, places_to_choose};
use super::{days_said, last_day, membership_line, place_of, settled};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// Whoever is asked about, where whoever asks may see them.
pub(super) struct About {
    sees: Grant<SeeStaff>,
    pub(super) one: InScope<Somebody>,
    found: Colleague,
}

impl About {
    /// Where their page is.
    pub(super) fn address(&self) -> String {
        address(&self.one)
    }

    /// Their page again, with what was typed about who covers for them.
    pub(super) async fn refused(&self, app: &App, frame: StaffFrame, form: CoverForm) -> Result<Response, Failure> {
        let mut props = props(app, self).await?;
        props.cover = props.cover.map(|there| CoverForm { action: there.action, lines: there.lines, ..form });
        Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::colleague(frame, props)))
    }
}

pub(super) async fn about<P>(app: &App, by: &Grant<P>, id: &str) -> Result<About, Failure> {
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
    let kept = match &keeps {
        Some(by) => Some(scope::places_kept(&app.heard, by).await?),
        None => None,
    };
    let (mut places, mut before): (Vec<MembershipLine>, Vec<MembershipLine>) = (Vec::new(), Vec::new());
    for membership in &found.memberships {
        let can_change = kept.as_ref().is_some_and(|kept| kept.has(&membership.place));
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
    let door = doors_of(app, sees, &[found]).await?.remove(&found.id);
    Ok(ColleaguePage {
        door,
        href: address(one),
        name: found.name.clone(),
        title: found.title.clone(),
        role: found.role.title().to_owned(),
        places,
        before,
        add,
        refused: None,
        young: young(app, about, today).await?,
        cover: of_colleague(app, sees.account(), one, found.role).await?,
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

/// Leads on, to a page that tells what was done; with 422 the page again, with
/// what was typed about where they belong and what is wrong.
async fn answer(
    form: Form<AssignStaff>,
    about: &About,
    which: ColleagueForm,
    outcome: Result<Done, PlaceProblem>,
) -> Result<Response, Failure> {
    let Form { app, fields, frame, .. } = form;
    let problem = match outcome {
        Ok(what) => return Ok(done(&address_after(&app, about).await?, what)),
        Err(problem) => problem,
    };
    let mut props = props(&app, about).await?;
    if let Some(add) = &mut props.add {
        for place in &mut add.places {
            place.chosen = place.value == fields.get("place");
        }
        let [kind, name, first, last] = ["kind", "name", "first", "last"].map(|name| fields.get(name).to_owned());
        add.typed = PlaceTyped { kind, name, first, last };
    }
    // The forms to add stand beside one that ends: only what was typed into a form comes back in it.
    if let (ColleagueForm::End(_), Some(add)) = (&which, &mut props.add) {
        add.typed.first = app.heard.now().day().to_string();
    }
    props.refused = Some((which, problem));
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

async fn added(form: &Form<AssignStaff>, one: &InScope<Somebody>) -> Result<Result<Done, PlaceProblem>, Failure> {
    let Form { app, by, fields, .. } = form;
    let place = match named(fields) {
        Ok(place) => place,
        Err(problem) => return Ok(Err(problem)),
    };
    let Some(first) = Day::parse(fields.get("first")) else { return Ok(Err(PlaceProblem::NoFirst)) };
    let Ok(last) = last_day(fields.get("last")) else { return Ok(Err(PlaceProblem::NoLast)) };
    let Some(place) = scope::place_kept(&app.heard, by, place).await? else { return Ok(Err(PlaceProblem::NotYours)) };
    Ok(match join(&app.heard, by, &place, one.id(), Days { first, last }).await {
        Ok(_) => Ok(Done::Joined),
        Err(AssignError::Already) if !fields.get("new").is_empty() => Err(PlaceProblem::AlreadyNamed),
        Err(error) => Err(place_problem(error)?),
    })
}

/// `POST /colleagues/{id}/memberships`
pub async fn add(Path(id): Path<String>, form: Form<AssignStaff>) -> Result<Response, Failure> {
    let about = about(&form.app, &form.by, &id).await?;
    let which = if form.fields.get("new").is_empty() { ColleagueForm::Place } else { ColleagueForm::NewPlace };
    let outcome = added(&form, &about.one).await?;
    answer(form, &about, which, outcome).await
}

/// Where a team manager took somebody out of their own team, the page of that
/// person is not theirs any more.
async fn address_after(app: &App, about: &About) -> Result<String, Failure> {
    let still = scope::staff(&app.heard, &about.sees, about.one.id()).await?.is_some();
    Ok(if still { address(&about.one) } else { "/colleagues".to_owned() })
}

/// A membership of theirs that whoever asks keeps.
async fn kept(
    form: &Form<AssignStaff>,
    about: &About,
) -> Result<Result<(MembershipId, InScope<Place>), PlaceProblem>, Failure> {
    let id = form.fields.one::<MembershipId>("membership");
    let one = about.found.memberships.iter().find(|one| Some(one.id) == id);
    let Some(one) = one else { return Ok(Err(PlaceProblem::Gone)) };
    let place = scope::place_kept(&form.app.heard, &form.by, one.place.clone()).await?;
    Ok(place.map(|place| (one.id, place)).ok_or(PlaceProblem::Gone))
}

/// `POST /colleagues/{id}/memberships/end`
pub async fn end(Path(id): Path<String>, form: Form<AssignStaff>) -> Result<Response, Failure> {
    let about = about(&form.app, &form.by, &id).await?;
    let outcome = match (kept(&form, &about).await?, Day::parse(form.fields.get("last"))) {
        (Err(problem), _) => Err(problem),
        (_, None) => Err(PlaceProblem::NoLast),
        (Ok((one, place)), Some(last)) => {
            let ended = end_membership(&form.app.heard, &form.by, &place, one, last).await;
            settled(ended, place_problem)?.map(|()| Done::Ended)
        }
    };
    let which = ColleagueForm::End(form.fields.get("membership").to_owned());
    answer(form, &about, which, outcome).await
}

/// `POST /colleagues/{id}/memberships/take-back`
pub async fn take_back(Path(id): Path<String>, form: Form<AssignStaff>) -> Result<Response, Failure> {
    let about = about(&form.app, &form.by, &id).await?;
    let outcome = match kept(&form, &about).await? {
        Err(problem) => Err(problem),
        Ok((one, place)) => {
            let taken = take_back_membership(&form.app.heard, &form.by, &place, one).await;
            settled(taken, place_problem)?.map(|()| Done::TakenBack)
        }
    };
    let which = ColleagueForm::End(form.fields.get("membership").to_owned());
    answer(form, &about, which, outcome).await
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

async fn assigned(form: &Form<AssignPeople>, about: &About) -> Result<Result<Done, AssignProblem>, Failure> {
    let Form { app, by, fields, .. } = form;
    let Some(person) = scope::person_called(&app.heard, by, fields.get("nickname")).await? else {
        return Ok(Err(AssignProblem::NoSuchPerson));
    };
    let Some(assigned_as) = AssignedAs::parse(fields.get("as")) else { return Ok(Err(AssignProblem::NoKind)) };
    let Some(first) = Day::parse(fields.get("first")) else { return Ok(Err(AssignProblem::NoFirst)) };
    let Ok(last) = last_day(fields.get("last")) else { return Ok(Err(AssignProblem::NoLast)) };
    let days = Days { first, last };
    let assigned = assign(&app.heard, by, &person, about.one.id(), assigned_as, days).await;
    Ok(settled(assigned, assign_problem)?.map(|_| Done::Assigned))
}

/// `POST /colleagues/{id}/young-people`
pub async fn assign_to(Path(id): Path<String>, form: Form<AssignPeople>) -> Result<Response, Failure> {
    let about = about(&form.app, &form.by, &id).await?;
    let problem = match assigned(&form, &about).await? {
        Ok(what) => return Ok(done(&address(&about.one), what)),
        Err(problem) => problem,
    };
    let Form { app, fields, frame, .. } = form;
    let mut props = props(&app, &about).await?;
    let mut young = props.young.unwrap_or_default();
    for (kind, chosen) in &mut young.kinds {
        *chosen = kind.name() == fields.get("as");
    }
    let [nickname, first, last] = ["nickname", "first", "last"].map(|name| fields.get(name).to_owned());
    props.young = Some(AssignForm { nickname, first, last, problem: Some(problem), ..young });
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::colleague(frame, props)))
}
