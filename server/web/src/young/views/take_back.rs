//! A view is taken back.

use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::views::take_back as take_back_view;
use tower_sessions::Session;

use crate::young::own_view::{NotOpened, Opened};
use crate::{App, Failure};

/// `POST /thread/take-back`, `POST /mine/{id}/take-back`
pub async fn take_back(
    State(app): State<App>,
    session: Session,
    opened: Result<Opened, NotOpened>,
) -> Result<Response, Failure> {
    let by_receipt = match opened {
        Ok(opened) => {
            take_back_view(&app.heard, opened.own).await?;
            opened.by_receipt()
        }
        // Taken back already, in another tab.
        Err(NotOpened::NoReceipt) => true,
        Err(NotOpened::Failure(failure)) => return Err(failure),
    };
    if !by_receipt {
        return Ok(Redirect::to("/mine?done=taken-back").into_response());
    }
    // Nothing is left that the receipt could open.
    session.flush().await?;
    Ok(Redirect::to("/?done=taken-back").into_response())
}
