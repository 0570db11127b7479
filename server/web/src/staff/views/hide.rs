//! A view is hidden, or shown again.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views;

use super::work::{Work, mendable};
use crate::Failure;

/// `POST /views/{id}/hide`
pub async fn hide(work: Work<Moderate>) -> Result<Response, Failure> {
    let hidden = work.fields.get("hidden") == "yes";
    let outcome = match views::hide(&work.app.heard, &work.by, work.view, hidden, work.fields.get("reason")).await {
        Ok(()) => Ok(if hidden { Done::Hidden } else { Done::Shown }),
        Err(error) => Err(mendable(error, ViewProblem::NoReason, ViewProblem::ReasonTooLong)?),
    };
    work.answer(ViewForm::Hide, outcome).await
}
