//! How what was said is read.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;

use crate::App;
use crate::page::{YoungFrame, page};

/// `GET /moderation`
pub async fn moderation(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Response {
    let lawyer_checked = app.heard.catalogue().settings.immigration_checked;
    page(StatusCode::OK, move || {
        young::moderation::moderation(frame, young::moderation::ModerationPolicyPage { lawyer_checked })
    })
}
