//! A reply that has not gone out yet is undone, or sent at once.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ManyProblem, ViewForm};
use heard_domain::ids::DeedId;
use heard_domain::people::Moderate;
use heard_domain::views::{self, SendNowError, UndoError};

use super::work::Work;
use crate::Failure;

/// Why something was not undone, as pages say it.
pub fn not_undone(error: UndoError) -> Result<ManyProblem, Failure> {
    Ok(match error {
        UndoError::Over => ManyProblem::Over,
        UndoError::GoneOut => ManyProblem::GoneOut,
        UndoError::GoesNow => ManyProblem::GoesNow,
        UndoError::Changed(who) => ManyProblem::Changed(who),
        UndoError::Goes(who) => ManyProblem::ReplyGoes(who),
        UndoError::Storage(error) => return Err(error.into()),
    })
}

/// `POST /views/{id}/undo-reply`: undoes the reply that `deed` sent.
pub async fn undo(work: Work<Moderate>) -> Result<Response, Failure> {
    let deed = work.fields.one::<DeedId>("deed").ok_or(Failure::NotFound)?;
    match views::undo(&work.app.heard, &work.by, deed).await {
        Ok(_) => work.answer(ViewForm::Reply, Ok(Done::ReplyStopped)).await,
        Err(error) => work.not_undone(not_undone(error)?).await,
    }
}

/// `POST /views/{id}/send-now`: sends at once what `deed` sent.
pub async fn send_now(work: Work<Moderate>) -> Result<Response, Failure> {
    let deed = work.fields.one::<DeedId>("deed").ok_or(Failure::NotFound)?;
    match views::send_now(&work.app.heard, &work.by, deed).await {
        Ok(()) => work.answer(ViewForm::Reply, Ok(Done::SentNow)).await,
        Err(SendNowError::Over) => work.not_undone(ManyProblem::NothingWaits).await,
        Err(SendNowError::Storage(error)) => Err(error.into()),
    }
}
