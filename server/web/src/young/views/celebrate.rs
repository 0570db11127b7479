//! Good news that its authors agreed to share.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::views::celebrations;

use crate::page::{YoungFrame, page};
use crate::{App, Failure};

/// `GET /celebrate`
pub async fn celebrate(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let news = celebrations(&app.heard, 60).await?.into_iter().map(|(words, at)| (words, at.iso_date())).collect();
    Ok(page(StatusCode::OK, move || young::views::celebrate(frame, news)))
}
