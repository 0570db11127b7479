//! A change of a public response is asked for: a correction, or that it is taken
//! back.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff::responses::{Done, ResponseEditPage, ResponseProblem};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::ids::ResponseId;
use heard_domain::people::{Grant, Respond, StaffHome};
use heard_domain::responses::{self as domain, ResponseChangeKind, ResponseError, ResponseState};

use super::edit::{id, no_claim, problems, text, typed};
use super::show::explained;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// `GET /responses/{id}/correct`: with what it says now, or what is to stand there.
pub async fn form(
    State(app): State<App>,
    by: Grant<Respond>,
    Path(response): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let response = id(&response)?;
    let reader = Grant::<StaffHome>::check(by.account()).ok_or(Failure::Forbidden)?;
    let line = domain::response(&app.heard, &reader, response).await?.ok_or(Failure::NotFound)?;
    if line.state != ResponseState::Published {
        return Err(Failure::NotFound);
    }
    let open = domain::standing(&app.heard, &reader, response).await?.change;
    let open = open.filter(|change| change.kind == ResponseChangeKind::Correction);
    let (text, why) = match open.and_then(|change| change.text.map(|text| (text, change.why))) {
        Some((text, why)) => (text, why),
        None => (line.text, String::new()),
    };
    let props = ResponseEditPage {
        claim: Some(text.claim),
        you_said: text.you_said,
        we_did: text.we_did,
        reason: text.reason,
        next_step: text.next_step,
        easy_read: text.easy_read,
        owner_name: text.owner_name,
        due_on: text.due_on.unwrap_or_default(),
        ..ResponseEditPage::default()
    };
    Ok(draw(frame, response, props, why, Vec::new()))
}

fn draw(
    frame: StaffFrame,
    id: ResponseId,
    props: ResponseEditPage,
    why: String,
    problems: Vec<ResponseProblem>,
) -> Response {
    let status = status_of(!problems.is_empty());
    let props = ResponseEditPage {
        id: Some(id.to_string()),
        state: Some(ResponseState::Published),
        correcting: Some(why),
        problems,
        ..props
    };
    page(status, move || staff::responses::response_edit(frame, props))
}

/// `POST /responses/{id}/correct`
pub async fn correct(Path(response): Path<String>, form: Form<Respond>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let Form { app, by, fields, frame } = form;
    let why = fields.get("why").to_owned();
    let wrong = match text(&fields) {
        None => no_claim(),
        Some(text) => match domain::ask_to_correct(&app.heard, &by, response, text, why.clone()).await {
            Ok(()) => return Ok(done(&format!("/responses/{response}"), Done::Asked)),
            Err(error @ (ResponseError::WrongState | ResponseError::Gone)) => {
                return explained(&app, by.account(), frame, response, (error, Some(why))).await;
            }
            Err(error) => problems(error)?,
        },
    };
    Ok(draw(frame, response, typed(&fields), why, wrong))
}

/// `POST /responses/{id}/take-back`
pub async fn take_back(Path(response): Path<String>, form: Form<Respond>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let Form { app, by, fields, frame } = form;
    let why = fields.get("why").to_owned();
    match domain::ask_to_take_back(&app.heard, &by, response, why.clone()).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::Asked)),
        Err(error) => explained(&app, by.account(), frame, response, (error, Some(why))).await,
    }
}

/// `POST /responses/{id}/leave`
pub async fn leave(Path(response): Path<String>, form: Form<Respond>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let Form { app, by, frame, .. } = form;
    match domain::leave_change(&app.heard, &by, response).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::Left)),
        Err(error) => explained(&app, by.account(), frame, response, (error, None)).await,
    }
}
