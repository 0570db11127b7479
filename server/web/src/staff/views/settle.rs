//! A view that asks for nothing more is settled.

use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views::{self, Settling, TalkError};

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/settle`
pub async fn settle(work: Work<Moderate>) -> Result<Response, Failure> {
    // Asked once: the page that says so has the answer in its form.
    let what = Settling { view: work.view, sure: work.fields.get("sure") == "yes" };
    let outcome = match views::settle(&work.app.heard, &work.by, work.drawn(what)).await {
        Ok(true) => Ok(Done::Settled),
        Ok(false) => Err(ViewProblem::BeforeMeeting),
        Err(TalkError::Held) => Err(ViewProblem::Held),
        Err(TalkError::WroteAgain) => Err(ViewProblem::WroteAgain),
        // Somebody was quicker: the page says where it is.
        Err(TalkError::Gone) => return Ok(Redirect::to(&work.back(false)).into_response()),
        Err(TalkError::Storage(error)) => return Err(error.into()),
        Err(TalkError::Empty | TalkError::TooLong) => return Err(Failure::NotFound),
    };
    work.answer(ViewForm::Settle, outcome).await
}
