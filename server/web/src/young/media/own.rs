//! One's own recordings and pictures: under way, and sent.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use heard_domain::ids::AttachmentId;
use heard_domain::media::{open_draft, open_own};
use serde::Deserialize;

use crate::media::serve;
use crate::young::own_view::{NotOpened, Opened};
use crate::{App, Failure, drafts};

/// `GET /say/{scenario}/media/{m}`: only with the cookie of the draft.
pub async fn draft(
    State(app): State<App>,
    Path((scenario, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let token = drafts::token(&headers).ok_or(Failure::NotFound)?;
    let under_way = drafts::under_way(&app.heard, &headers).await?;
    let draft = under_way.iter().find(|draft| draft.scenario == scenario).ok_or(Failure::NotFound)?;
    let media = draft.media.iter().find(|media| media.id == m).ok_or(Failure::NotFound)?;
    let bytes = open_draft(&app.heard, token, media).await?.ok_or(Failure::NotFound)?;
    Ok(serve(bytes, &media.mime, &headers))
}

/// The file of a path.
#[derive(Deserialize)]
pub struct FilePath {
    m: String,
}

/// `GET /thread/media/{m}`, `GET /mine/{id}/media/{m}`
pub async fn own(
    State(app): State<App>,
    opened: Result<Opened, NotOpened>,
    Path(FilePath { m }): Path<FilePath>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id: AttachmentId = m.parse().map_err(|_| Failure::NotFound)?;
    let (bytes, mime) = open_own(&app.heard, opened?.own, id).await?.ok_or(Failure::NotFound)?;
    Ok(serve(bytes, &mime, &headers))
}
