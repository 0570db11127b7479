//! A view is put behind a response.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::ids::ResponseId;
use heard_domain::people::Respond;
use heard_domain::responses::{ResponseError, add_view};

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/respond`
pub async fn respond(work: Work<Respond>) -> Result<Response, Failure> {
    let Some(response) = work.fields.one::<ResponseId>("response") else {
        return work.answer(ViewForm::Respond, Err(ViewProblem::NoResponse)).await;
    };
    match add_view(&work.app.heard, &work.by, response, work.drawn(work.view)).await {
        Ok(()) => work.answer(ViewForm::Respond, Ok(Done::Added)).await,
        Err(ResponseError::GoingOut) => work.answer(ViewForm::Respond, Err(ViewProblem::ResponseGoingOut)).await,
        Err(ResponseError::WrongState) => work.answer(ViewForm::Respond, Err(ViewProblem::ResponseGone)).await,
        Err(ResponseError::WroteAgain) => work.answer(ViewForm::Respond, Err(ViewProblem::WroteAgain)).await,
        Err(ResponseError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
