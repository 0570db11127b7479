//! A public response is taken off the wall at once, and put back.

use axum::extract::Path;
use axum::response::Response;
use heard_app::pages::staff::responses::Done;
use heard_domain::people::{Approve, Respond};
use heard_domain::responses as domain;

use super::edit::id;
use super::show::explained;
use crate::Failure;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// `POST /responses/{id}/off-wall`
pub async fn take_off(Path(response): Path<String>, form: Form<Respond>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let Form { app, by, frame, .. } = form;
    match domain::take_off_wall(&app.heard, &by, response).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::OffWall)),
        Err(error) => explained(&app, by.account(), frame, response, (error, None)).await,
    }
}

/// `POST /responses/{id}/put-back`
pub async fn put_back(Path(response): Path<String>, form: Form<Approve>) -> Result<Response, Failure> {
    let response = id(&response)?;
    let Form { app, by, frame, .. } = form;
    match domain::put_back_on_wall(&app.heard, &by, response).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::PutBack)),
        Err(error) => explained(&app, by.account(), frame, response, (error, None)).await,
    }
}
