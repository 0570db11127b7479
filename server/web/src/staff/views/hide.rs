//! A view is hidden, or shown again.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views::{self, HideError};

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/hide`
pub async fn hide(work: Work<Moderate>) -> Result<Response, Failure> {
    let hidden = work.fields.get("hidden") == "yes";
    let (what, reason) = (work.drawn(hidden), work.fields.get("reason"));
    let outcome = match views::hide(&work.app.heard, &work.by, work.view, what, reason).await {
        Ok(()) => Ok(if hidden { Done::Hidden } else { Done::Shown }),
        Err(HideError::NoReason) => Err(ViewProblem::NoReason),
        Err(HideError::TooLong) => Err(ViewProblem::ReasonTooLong),
        Err(HideError::TheirWords) => Err(ViewProblem::TheirWords),
        Err(HideError::Held) => Err(ViewProblem::Held),
        Err(HideError::WroteAgain) => Err(ViewProblem::WroteAgain),
        Err(HideError::Gone) => return Err(Failure::NotFound),
        Err(HideError::Storage(error)) => return Err(error.into()),
    };
    work.answer(ViewForm::Hide, outcome).await
}
