//! What waits for a second person is approved or sent back; what goes out is
//! stopped, or sent at once.

use axum::extract::Path;
use axum::response::Response;
use heard_app::pages::staff::responses::Done;
use heard_domain::ids::{ResponseChangeId, ResponseId};
use heard_domain::people::Approve;
use heard_domain::responses::{self as domain, ResponseError, ResponseGoing};

use super::edit::id;
use super::show::explained;
use crate::Failure;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// Leads on, or says why it could not be done.
async fn answer(
    form: Form<Approve>,
    response: ResponseId,
    result: Result<(), ResponseError>,
    what: Done,
) -> Result<Response, Failure> {
    match result {
        Ok(()) => Ok(done(&format!("/responses/{response}"), what)),
        Err(error) => {
            let written = Some(form.fields.get("words").to_owned());
            explained(&form.app, form.by.account(), form.frame, response, (error, written)).await
        }
    }
}

/// `POST /responses/{id}/publish`, with the version that was read.
pub async fn publish(Path(response): Path<String>, form: Form<Approve>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let read = form.fields.one::<i64>("version").unwrap_or(0);
    let result = domain::publish(&form.app.heard, &form.by, response, read).await;
    answer(form, response, result, Done::Published).await
}

/// `POST /responses/{id}/change`, with the change that was read.
pub async fn change(Path(response): Path<String>, form: Form<Approve>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let result = match form.fields.one::<ResponseChangeId>("change") {
        Some(read) => domain::approve_change(&form.app.heard, &form.by, response, read).await,
        None => Err(ResponseError::Changed),
    };
    answer(form, response, result, Done::Published).await
}

/// `POST /responses/{id}/send-back`
pub async fn send_back(Path(response): Path<String>, form: Form<Approve>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let words = form.fields.get("words").to_owned();
    let result = domain::send_back(&form.app.heard, &form.by, response, words).await;
    answer(form, response, result, Done::SentBack).await
}

/// `POST /responses/{id}/undo`, with what of it is stopped.
pub async fn undo(Path(response): Path<String>, form: Form<Approve>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let (result, done) = match ResponseGoing::parse(form.fields.get("what")) {
        Some(ResponseGoing::Views) => {
            (domain::stop(&form.app.heard, &form.by, response, ResponseGoing::Views).await, Done::ViewsStopped)
        }
        Some(what) => (domain::stop(&form.app.heard, &form.by, response, what).await, Done::Stopped),
        None => (Err(ResponseError::WrongState), Done::Stopped),
    };
    answer(form, response, result, done).await
}

/// `POST /responses/{id}/now`
pub async fn now(Path(response): Path<String>, form: Form<Approve>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let result = domain::send_now(&form.app.heard, &form.by, response).await;
    answer(form, response, result, Done::SentNow).await
}
