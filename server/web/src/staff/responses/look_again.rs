//! Looking again whether a published answer holds.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff::responses::Done;
use heard_domain::figures;
use heard_domain::people::{Grant, Respond};

use super::edit::id;
use crate::staff::frame::done;
use crate::{App, Failure};

/// `POST /responses/{id}/looked`: pressed twice, or after somebody else, it is as well.
pub async fn looked(
    State(app): State<App>,
    by: Grant<Respond>,
    Path(response): Path<String>,
) -> Result<Response, Failure> {
    let response = id(&response)?;
    figures::looked(&app.heard, &by, response).await?;
    Ok(done(&format!("/responses/{response}"), Done::Looked))
}
