//! A view that was settled too soon is put back among those that wait.

use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::views::{Done, ViewForm};
use heard_domain::people::Moderate;
use heard_domain::views::{self, TalkError};

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/put-back`
pub async fn put_back(work: Work<Moderate>) -> Result<Response, Failure> {
    match views::put_back(&work.app.heard, &work.by, work.view).await {
        Ok(()) => work.answer(ViewForm::Settle, Ok(Done::PutBack)).await,
        // Somebody was quicker: the page says where it is.
        Err(TalkError::Gone) => Ok(Redirect::to(&work.back(false)).into_response()),
        Err(TalkError::Storage(error)) => Err(error.into()),
        Err(TalkError::Empty | TalkError::TooLong | TalkError::Held | TalkError::WroteAgain) => Err(Failure::NotFound),
    }
}
