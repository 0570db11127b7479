//! Recordings and pictures of what an alert is about, for whoever was told of it.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use heard_app::pages::staff::media::Done;
use heard_domain::ids::{AlertId, AttachmentId};
use heard_domain::media::{blurred_on_duty, lock_on_duty, open_on_duty};
use heard_domain::people::{Grant, StaffHome};
use heard_domain::safeguarding::alerts::ToldAlert;

use super::alert::{address, told_of};
use crate::media::serve;
use crate::staff::frame::done;
use crate::{App, Failure};

async fn of_path(
    app: &App,
    by: &Grant<StaffHome>,
    (id, m): (String, String),
) -> Result<(AlertId, ToldAlert, AttachmentId), Failure> {
    let (id, told) = told_of(app, by, &id).await?;
    Ok((id, told, m.parse().map_err(|_| Failure::NotFound)?))
}

/// `GET /staff/alerts/{id}/media/{m}`
pub async fn show(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(path): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (_, told, m) = of_path(&app, &by, path).await?;
    let (bytes, mime) = open_on_duty(&app.heard, told, m).await?;
    Ok(serve(bytes, &mime, &headers))
}

/// `GET /staff/alerts/{id}/media/{m}/blurred`
pub async fn blurred(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(path): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (_, told, m) = of_path(&app, &by, path).await?;
    let dots = blurred_on_duty(&app.heard, told, m).await?;
    Ok(serve(dots, "image/png", &headers))
}

/// `POST /staff/alerts/{id}/media/{m}/lock`: one press.
pub async fn lock(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(path): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (id, told, m) = of_path(&app, &by, path).await?;
    lock_on_duty(&app.heard, told, m).await?;
    Ok(done(&format!("{}#media-{m}", address(id)), Done::Locked))
}
