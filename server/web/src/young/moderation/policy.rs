//! How what was said is read.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::guide::policy;
use serde::Deserialize;

use crate::page::{YoungFrame, page};
use crate::young::guide::view;
use crate::{App, Failure};

/// Which words.
#[derive(Deserialize)]
pub struct PolicyQuery {
    easy: Option<String>,
}

/// `GET /moderation`
pub async fn moderation(
    State(app): State<App>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<PolicyQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang();
    let lawyer_checked = app.heard.catalogue().settings.immigration_checked;
    let own = policy(&app.heard, lang.code()).await?.map(|found| view(found, lang, query.easy.is_some()));
    let props = young::moderation::ModerationPolicyPage { lawyer_checked, own };
    Ok(page(StatusCode::OK, move || young::moderation::moderation(frame, props)))
}
