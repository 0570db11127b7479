//! One's own recordings and pictures: under way, and sent.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use heard_domain::ids::{AttachmentId, ViewId};
use heard_domain::media::{open_draft, open_own};
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::views::{OwnView, by_account, opened_by_receipt};
use tower_sessions::Session;

use crate::media::serve;
use crate::{App, Failure, drafts, session};

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

/// `GET /thread/media/{m}`
pub async fn by_receipt(
    State(app): State<App>,
    session: Session,
    Path(m): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id = session::thread(&session).await?.ok_or(Failure::NotFound)?;
    let own = opened_by_receipt(&app.heard, id).await?.ok_or(Failure::NotFound)?;
    send(&app, own, &m, &headers).await
}

/// `GET /mine/{id}/media/{m}`
pub async fn mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path((id, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id: ViewId = id.parse().map_err(|_| Failure::NotFound)?;
    let own = by_account(&app.heard, &me, id).await?.ok_or(Failure::NotFound)?;
    send(&app, own, &m, &headers).await
}

async fn send(app: &App, own: OwnView, m: &str, headers: &HeaderMap) -> Result<Response, Failure> {
    let id: AttachmentId = m.parse().map_err(|_| Failure::NotFound)?;
    let (bytes, mime) = open_own(&app.heard, own, id).await?.ok_or(Failure::NotFound)?;
    Ok(serve(bytes, &mime, headers))
}
