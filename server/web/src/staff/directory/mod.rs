//! Whom to ring, by place, and the person outside the council.

mod help_lines;
mod outside;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::directory::{
    AreaLines, DirectoryPage, DirectoryProblem, DirectoryTyped, Done, HELP_LINES, NumberLine, PLACE,
};
use heard_domain::ids::DirectoryEntryId;
use heard_domain::people::{Account, Grant, KeepContent, KeepDuty, ReadDirectory, SetUp};
use heard_domain::safeguarding::directory::{
    Area, DirectoryError, Entry, NewEntry, add_entry, check_entry, directory, take_out_entry,
};
use heard_vocabulary::ToldTo;

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// Whom to ring.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<ReadDirectory>(PLACE), MenuLine::of::<KeepContent>(HELP_LINES)],
    notices: Done::TOLD,
};

/// The person outside.
pub const OUTSIDE: Room =
    Room { routes: outside::routes, menu: &[], notices: heard_app::pages::staff::outside::Done::TOLD };

const HERE: &str = "/directory";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let post = Method::POST;
    let mut routes = vec![
        only::<ReadDirectory, _, _>(Method::GET, HERE, show),
        only::<KeepDuty, _, _>(post.clone(), HERE, add),
        only::<KeepDuty, _, _>(post.clone(), "/directory/checked", checked),
        only::<KeepDuty, _, _>(post, "/directory/take-out", take_out),
    ];
    routes.extend(help_lines::routes());
    routes
}

fn line(one: Entry) -> NumberLine {
    let Entry { id, what, checked: (at, by), stale } = one;
    NumberLine {
        id: id.to_string(),
        service: what.service,
        name: what.name,
        phone: what.phone,
        hours: what.hours,
        checked: Some((options::minute(at), by)),
        stale,
    }
}

/// The numbers of every place, for whoever rings.
pub async fn areas(app: &App, account: Account) -> Result<Vec<AreaLines>, Failure> {
    let Some(by) = Grant::<ReadDirectory>::check(account) else { return Ok(Vec::new()) };
    let found = directory(&app.heard, &by).await?;
    let area =
        |one: Area| AreaLines { name: one.name, own: one.own, numbers: one.entries.into_iter().map(line).collect() };
    Ok(found.into_iter().map(area).collect())
}

/// The council's own numbers, as set-up holds them.
pub fn own(app: &App) -> Vec<NumberLine> {
    let settings = &app.heard.catalogue().settings;
    let numbers = [
        (ToldTo::DutyTeam, &settings.duty_phone, &settings.duty_hours),
        (ToldTo::EmergencyTeam, &settings.emergency_phone, &settings.emergency_hours),
        (ToldTo::Lado, &settings.lado_phone, &settings.lado_hours),
    ];
    numbers
        .into_iter()
        .filter(|(_, number, _)| !number.is_empty())
        .map(|(service, number, hours)| NumberLine {
            id: String::new(),
            service,
            name: String::new(),
            phone: number.clone(),
            hours: hours.clone(),
            checked: None,
            stale: false,
        })
        .collect()
}

async fn props(app: &App, account: Account) -> Result<DirectoryPage, Failure> {
    Ok(DirectoryPage {
        own: own(app),
        areas: areas(app, account).await?,
        may_keep: Grant::<KeepDuty>::check(account).is_some(),
        may_set_up: Grant::<SetUp>::check(account).is_some(),
        ..DirectoryPage::default()
    })
}

/// `GET /directory`
async fn show(State(app): State<App>, by: Grant<ReadDirectory>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, by.account()).await?;
    Ok(page(StatusCode::OK, move || staff::directory::directory(frame, props)))
}

fn problem(error: DirectoryError) -> Result<DirectoryProblem, Failure> {
    Ok(match error {
        DirectoryError::NoArea => DirectoryProblem::NoArea,
        DirectoryError::NoName => DirectoryProblem::NoName,
        DirectoryError::NoNumber => DirectoryProblem::NoNumber,
        DirectoryError::TooLong => DirectoryProblem::TooLong,
        DirectoryError::TooMany => DirectoryProblem::TooMany,
        DirectoryError::Gone => DirectoryProblem::Gone,
        DirectoryError::Storage(error) => return Err(error.into()),
    })
}

/// Leads back to the page; with 422 the page itself, with what was typed.
async fn answer(form: Form<KeepDuty>, outcome: Result<Done, DirectoryProblem>) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(what) => return Ok(done(HERE, what)),
        Err(problem) => problem,
    };
    let Form { app, by, fields, frame } = form;
    let text = |name: &str| fields.get(name).to_owned();
    let typed = DirectoryTyped {
        area: text("area"),
        service: text("service"),
        name: text("name"),
        phone: text("phone"),
        hours: text("hours"),
    };
    let props = DirectoryPage { typed, refused: Some(problem), ..props(&app, by.account()).await? };
    let gone = problem == DirectoryProblem::Gone;
    let status = if gone { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(status, move || staff::directory::directory(frame, props)))
}

/// What was done, or what is wrong.
fn said(what: Done, result: Result<(), DirectoryError>) -> Result<Result<Done, DirectoryProblem>, Failure> {
    Ok(match result {
        Ok(()) => Ok(what),
        Err(error) => Err(problem(error)?),
    })
}

/// `POST /directory`
async fn add(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let text = |name: &str| form.fields.get(name).to_owned();
    let outcome = match ToldTo::parse(form.fields.get("service")).filter(|to| *to != ToldTo::Other) {
        None => Err(DirectoryProblem::NoService),
        Some(service) => {
            let entry = NewEntry {
                area: text("area"),
                service,
                name: text("name"),
                phone: text("phone"),
                hours: text("hours"),
            };
            said(Done::Added, add_entry(&form.app.heard, &form.by, entry).await)?
        }
    };
    answer(form, outcome).await
}

/// `POST /directory/checked`
async fn checked(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let did = match form.fields.one::<DirectoryEntryId>("id") {
        Some(id) => check_entry(&form.app.heard, &form.by, id).await,
        None => Err(DirectoryError::Gone),
    };
    answer(form, said(Done::Checked, did)?).await
}

/// `POST /directory/take-out`
async fn take_out(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let did = match form.fields.one::<DirectoryEntryId>("id") {
        Some(id) => take_out_entry(&form.app.heard, &form.by, id).await,
        None => Err(DirectoryError::Gone),
    };
    answer(form, said(Done::TakenOut, did)?).await
}
