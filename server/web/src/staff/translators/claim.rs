//! A translator takes what waits.

use axum::response::Response;
use heard_app::pages::staff::translators::Done;
use heard_domain::translators;

use super::work::OneForm;
use super::{at, draw, problem};
use crate::Failure;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// `POST /translate/{id}/claim`
pub async fn claim(one: OneForm) -> Result<Response, Failure> {
    let OneForm { view, form } = one;
    let Form { app, by, frame, .. } = form;
    match translators::claim(&app.heard, &by, view).await {
        Ok(()) => Ok(done(&at(view), Done::Claimed)),
        Err(error) => draw(&app, &by, frame, Some(problem(error)?)).await,
    }
}
