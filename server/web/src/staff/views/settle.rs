//! A view that asks for nothing more is settled.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::views::Done;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{self, TalkError};

use super::view::id;
use crate::staff::frame::done;
use crate::{App, Failure};

/// `POST /views/{id}/settle`
pub async fn settle(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::settle(&app.heard, &by, view).await {
        Ok(()) => Ok(done(&format!("/views/{view}"), Done::Settled)),
        // Somebody was quicker: the page says where it is.
        Err(TalkError::Gone) => Ok(Redirect::to(&format!("/views/{view}")).into_response()),
        Err(TalkError::Storage(error)) => Err(error.into()),
        Err(TalkError::Empty | TalkError::TooLong) => Err(Failure::NotFound),
    }
}
