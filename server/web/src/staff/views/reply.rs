//! The team writes to whoever said it.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views;

use super::work::{Work, mendable};
use crate::Failure;

/// `POST /views/{id}/reply`
pub async fn reply(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match views::reply(&work.app.heard, &work.by, work.view, work.fields.get("text")).await {
        Ok(()) => Ok(Done::Replied),
        Err(error) => Err(mendable(error, ViewProblem::NoReply, ViewProblem::TextTooLong)?),
    };
    work.answer(ViewForm::Reply, outcome).await
}
