//! Checking what was said, and choosing who sees it.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::people::Visitor;
use heard_vocabulary::Audience;
use serde::Deserialize;

use super::check_page::check_props;
use super::question_page::nothing_said;
use super::scenario::under_way;
use crate::page::{YoungFrame, page};
use crate::young::intake::reached::{is_filed, reached_by};
use crate::{App, Failure};

/// Whom the choice stands at to begin with.
#[derive(Deserialize)]
pub struct AsQuery {
    #[serde(rename = "as")]
    audience: Option<String>,
}

/// `GET /say/{scenario}/check`
pub async fn check(
    State(app): State<App>,
    Path(key): Path<String>,
    Query(query): Query<AsQuery>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let (scenario, draft) = under_way(&app, &headers, visitor, &key).await?;
    if draft.answers.is_empty() && draft.media.is_empty() {
        let props = nothing_said(&app, frame.tr, &scenario)?;
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::views::question(frame, props)));
    }
    // The id is shown in the form, so it has to stay the same on a reload.
    let props = young::views::CheckPage {
        reached: reached_by(&app, visitor).await?,
        filed: is_filed(&app, visitor, &key).await?,
        audience: query.audience.as_deref().and_then(Audience::parse),
        ..check_props(&app, &frame, &scenario, &draft)
    };
    Ok(page(StatusCode::OK, move || young::views::check(frame, props)))
}
