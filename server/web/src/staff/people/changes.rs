//! Comings and goings: noting what happened to a young person, and what is
//! done about their words.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::people::{ChangeProblem, Done};
use heard_domain::assignments::scope::{self, InScope, Person};
use heard_domain::ids::AccountId;
use heard_domain::people::{
    Change, DecideAfterDeath, Grant, PauseAccounts, Wish, decide_after_death, decide_again, do_as_asked, happened,
    may_undo, not_happened, open_changes,
};

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The routes of comings and goings.
pub fn routes() -> Vec<Route> {
    vec![
        only::<PauseAccounts, _, _>(Method::GET, "/people/changes", show),
        only::<PauseAccounts, _, _>(Method::POST, "/people/changes", note),
        only::<PauseAccounts, _, _>(Method::POST, "/people/changes/do", carry_out).about(Subject::Person),
        only::<PauseAccounts, _, _>(Method::POST, "/people/changes/undo", undo).about(Subject::Person),
        only::<PauseAccounts, _, _>(Method::POST, "/people/changes/call-off", call_off).about(Subject::Person),
        only::<DecideAfterDeath, _, _>(Method::POST, "/people/changes/decide", decide).about(Subject::Person),
    ]
}

async fn props(app: &App, by: &Grant<PauseAccounts>) -> Result<staff::people::ChangesPage, Failure> {
    let open = open_changes(&app.heard, by).await?.into_iter().map(|one| staff::people::OpenChange {
        account: one.account.to_string(),
        name: one.name,
        can_do: one.can_do,
        can_undo: may_undo(by, one.change),
        kept: one.kept,
        change: one.change.name().to_owned(),
        on: one.happened_at.day().civil(),
        wish: one.wish.map(|wish| wish.name().to_owned()),
        under_way: one.under_way.map(|(wish, on)| (wish.name().to_owned(), on.day().civil())),
        unread: one.unread,
    });
    Ok(staff::people::ChangesPage {
        can_decide: Grant::<DecideAfterDeath>::check(by.account()).is_some(),
        open: open.collect(),
        ..staff::people::ChangesPage::default()
    })
}

/// `GET /people/changes`
async fn show(State(app): State<App>, by: Grant<PauseAccounts>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, &by).await?;
    Ok(page(StatusCode::OK, move || staff::people::changes(frame, props)))
}

fn back(what: Done) -> Response {
    done("/people/changes", what)
}

/// `POST /people/changes`
async fn note(
    State(app): State<App>,
    by: Grant<PauseAccounts>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (name, change) = (fields.get("name").to_owned(), fields.get("change").to_owned());
    let problem = match Change::parse(&change) {
        None => ChangeProblem::NoChange,
        Some(what) if happened(&app.heard, &by, &name, what).await? => {
            return Ok(back(match what {
                Change::Death => Done::Death,
                Change::Adoption => Done::Quiet,
                Change::Eighteen | Change::Move | Change::Leaving => Done::Noted,
            }));
        }
        Some(_) => ChangeProblem::NoSuchPerson,
    };
    let props = staff::people::ChangesPage { name, change, problems: vec![problem], ..props(&app, &by).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::people::changes(frame, props)))
}

/// Whose and which change a form is about.
async fn about<P>(app: &App, by: &Grant<P>, fields: &Fields) -> Result<(InScope<Person>, Change), Failure> {
    let account: AccountId = fields.get("account").parse().map_err(|_| Failure::NotFound)?;
    let person = scope::person(&app.heard, by, account).await?.ok_or(Failure::NotFound)?;
    Ok((person, Change::parse(fields.get("change")).ok_or(Failure::NotFound)?))
}

/// `POST /people/changes/do`
async fn carry_out(State(app): State<App>, by: Grant<PauseAccounts>, fields: Fields) -> Result<Response, Failure> {
    let (person, change) = about(&app, &by, &fields).await?;
    match do_as_asked(&app.heard, &by, &person, change).await? {
        true => Ok(back(Done::Doing)),
        false => Ok(Redirect::to("/people/changes").into_response()),
    }
}

/// `POST /people/changes/undo`
async fn undo(State(app): State<App>, by: Grant<PauseAccounts>, fields: Fields) -> Result<Response, Failure> {
    let (person, change) = about(&app, &by, &fields).await?;
    match not_happened(&app.heard, &by, &person, change).await? {
        true => Ok(back(Done::Undone)),
        false => Ok(Redirect::to("/people/changes").into_response()),
    }
}

/// `POST /people/changes/call-off`
async fn call_off(State(app): State<App>, by: Grant<PauseAccounts>, fields: Fields) -> Result<Response, Failure> {
    let (person, change) = about(&app, &by, &fields).await?;
    match decide_again(&app.heard, &by, &person, change).await? {
        true => Ok(back(Done::CalledOff)),
        false => Ok(Redirect::to("/people/changes").into_response()),
    }
}

/// `POST /people/changes/decide`
async fn decide(State(app): State<App>, by: Grant<DecideAfterDeath>, fields: Fields) -> Result<Response, Failure> {
    let (person, _) = about(&app, &by, &fields).await?;
    let wish = Wish::parse(fields.get("wish")).ok_or(Failure::NotFound)?;
    match decide_after_death(&app.heard, &by, &person, wish).await? {
        true => Ok(back(Done::Decided)),
        false => Ok(Redirect::to("/people/changes").into_response()),
    }
}
