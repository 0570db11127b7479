//! The team masks names and places.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views;

use super::work::{Work, mendable};
use crate::Failure;

/// `POST /views/{id}/mask`
pub async fn mask(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match views::mask(&work.app.heard, &work.by, work.view, work.fields.get("masked")).await {
        Ok(()) => Ok(Done::Masked),
        Err(error) => Err(mendable(error, ViewProblem::NoMask, ViewProblem::MaskTooLong)?),
    };
    work.answer(ViewForm::Mask, outcome).await
}
