//! The team notes something for itself.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views::{self, NoteError};

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/note`
pub async fn note(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match views::note(&work.app.heard, &work.by, work.view, work.fields.get("text")).await {
        Ok(()) => Ok(Done::Noted),
        Err(NoteError::Empty) => Err(ViewProblem::NoNote),
        Err(NoteError::TooLong) => Err(ViewProblem::TextTooLong),
        Err(NoteError::Nobody) => Err(ViewProblem::NobodyCalledSo),
        Err(NoteError::Gone) => return Err(Failure::NotFound),
        Err(NoteError::Storage(error)) => return Err(error.into()),
    };
    work.answer(ViewForm::Note, outcome).await
}
