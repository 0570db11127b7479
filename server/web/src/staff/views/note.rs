//! The team notes something for itself.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views;

use super::work::{Work, mendable};
use crate::Failure;

/// `POST /views/{id}/note`
pub async fn note(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match views::note(&work.app.heard, &work.by, work.view, work.fields.get("text")).await {
        Ok(()) => Ok(Done::Noted),
        Err(error) => Err(mendable(error, ViewProblem::NoNote, ViewProblem::TextTooLong)?),
    };
    work.answer(ViewForm::Note, outcome).await
}
