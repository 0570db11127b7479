//! The team has something translated by somebody else, or anew.

use axum::response::Response;
use heard_app::pages::staff::views::Done;
use heard_domain::people::Moderate;
use heard_domain::translators::{TranslateError, translate_again};

use crate::Failure;
use crate::staff::frame::done;
use crate::staff::views::Work;

/// `POST /views/{id}/translate-again`
pub async fn again(work: Work<Moderate>) -> Result<Response, Failure> {
    match translate_again(&work.app.heard, &work.by, work.view).await {
        // Nothing that was typed is in this form: where it waits already, it does.
        Ok(()) => Ok(done(&work.back(false), Done::TranslateAgain)),
        Err(TranslateError::Storage(error)) => Err(error.into()),
        Err(TranslateError::Taken | TranslateError::Empty | TranslateError::More | TranslateError::TooLong) => {
            Err(Failure::NotFound)
        }
    }
}
