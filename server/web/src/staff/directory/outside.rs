//! The person outside the council: who it is, and who it is to be.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::outside::{Done, NOBODY, NowLine, OutsidePage, OutsideProblem, WaitingLine};
use heard_app::pages::staff::{self, Choice, Person, StaffFrame};
use heard_domain::ids::{AccountId, OutsidePersonId};
use heard_domain::people::{Grant, KeepDuty, SignOffConcerns};
use heard_domain::safeguarding::outside::{OutsideError, Scrutineer, Waiting, ask, confirm, end_of_chain, take_back};

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

const HERE: &str = "/duty/outside";

/// The routes of the person outside.
pub fn routes() -> Vec<Route> {
    let post = Method::POST;
    vec![
        only::<KeepDuty, _, _>(Method::GET, HERE, show),
        only::<KeepDuty, _, _>(post.clone(), HERE, name),
        only::<KeepDuty, _, _>(post.clone(), "/duty/outside/confirm", confirmed),
        only::<KeepDuty, _, _>(post, "/duty/outside/take-back", taken_back),
    ]
}

/// With the address, so that nobody names a stranger of the same name.
fn named(one: &Scrutineer) -> String {
    Person { name: one.name.clone(), title: one.email.clone() }.words()
}

async fn draw(
    app: &App,
    by: &Grant<KeepDuty>,
    frame: StaffFrame,
    refused: Option<OutsideProblem>,
    typed: &str,
) -> Result<Response, Failure> {
    let found = end_of_chain(&app.heard, by).await?;
    let waits = |one: Waiting| WaitingLine {
        id: one.id.to_string(),
        who: one.who.as_ref().map(named),
        asked: (one.asked.0, options::minute(one.asked.1)),
        own: one.own,
        may_confirm: one.may_confirm,
        may_take_back: one.may_take_back,
    };
    let now = found.now.as_ref().map(|(now, _)| now.id);
    let could = found.could.iter().filter(|one| Some(one.id) != now).map(|one| Choice {
        value: one.id.to_string(),
        text: named(one),
        chosen: one.id.to_string() == typed,
    });
    let could = could.collect();
    let status = match refused {
        Some(OutsideProblem::Gone | OutsideProblem::Already | OutsideProblem::Waits) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let props = OutsidePage {
        now: found.now.map(|(one, since)| NowLine {
            name: one.name,
            email: one.email,
            reached: one.reached,
            since: options::minute(since),
        }),
        waiting: found.waiting.map(waits),
        could,
        is_lead: Grant::<SignOffConcerns>::check(by.account()).is_some(),
        refused,
    };
    Ok(page(status, move || staff::outside::outside(frame, props)))
}

/// `GET /duty/outside`
async fn show(State(app): State<App>, by: Grant<KeepDuty>, Staff(frame): Staff) -> Result<Response, Failure> {
    draw(&app, &by, frame, None, "").await
}

fn problem(error: OutsideError) -> Result<OutsideProblem, Failure> {
    Ok(match error {
        OutsideError::NotOutside => OutsideProblem::NotOutside,
        OutsideError::NoSecond => OutsideProblem::NoSecond,
        OutsideError::Already => OutsideProblem::Already,
        OutsideError::Waits => OutsideProblem::Waits,
        OutsideError::Gone => OutsideProblem::Gone,
        OutsideError::NotTogether => OutsideProblem::NotTogether,
        OutsideError::Storage(error) => return Err(error.into()),
    })
}

async fn answer(form: Form<KeepDuty>, what: Done, did: Result<(), OutsideError>) -> Result<Response, Failure> {
    match did {
        Ok(()) => Ok(done(HERE, what)),
        Err(error) => {
            let problem = problem(error)?;
            draw(&form.app, &form.by, form.frame, Some(problem), form.fields.get("who")).await
        }
    }
}

/// `POST /duty/outside`: `who` is an account, or `nobody`.
async fn name(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let did = match (form.fields.get("who"), form.fields.one::<AccountId>("who")) {
        (NOBODY, _) => ask(&form.app.heard, &form.by, None).await,
        (_, Some(who)) => ask(&form.app.heard, &form.by, Some(who)).await,
        (_, None) => Err(OutsideError::NotOutside),
    };
    answer(form, Done::Asked, did).await
}

/// `POST /duty/outside/confirm`
async fn confirmed(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let did = match form.fields.one::<OutsidePersonId>("id") {
        Some(id) => confirm(&form.app.heard, &form.by, id).await,
        None => Err(OutsideError::Gone),
    };
    answer(form, Done::Confirmed, did).await
}

/// `POST /duty/outside/take-back`
async fn taken_back(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let did = match form.fields.one::<OutsidePersonId>("id") {
        Some(id) => take_back(&form.app.heard, &form.by, id).await,
        None => Err(OutsideError::Gone),
    };
    answer(form, Done::TakenBack, did).await
}
