//! Recordings and pictures as the team opens them, and the one press that locks what
//! may be an intimate one.

mod locked;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use heard_app::pages::staff;
pub use heard_app::pages::staff::media::Done;
use heard_domain::ids::{AttachmentId, ViewId};
use heard_domain::media::{self, Attachment, Lock, OpenError, Which};
use heard_domain::people::{Account, Grant, KeepLocked, Moderate, Role};
use heard_vocabulary::LockedState;

use crate::fields::Fields;
use crate::media::serve;
use crate::registry::{Route, Subject, only};
use crate::staff::Room;
use crate::staff::frame::done;
use crate::staff::views::beside;
use crate::young::media::length;
use crate::{App, Failure};

pub use locked::{lines, look_after, whom_to_ring};

/// A view's recordings and pictures.
pub const ROOM: Room = Room { routes, menu: &[], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    let mut routes = vec![
        only::<Moderate, _, _>(get.clone(), "/views/{id}/media/{m}", show).about(Subject::View),
        only::<Moderate, _, _>(get, "/views/{id}/media/{m}/blurred", blurred).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/media/{m}/transcript", transcribe).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/media/{m}/lock", lock).about(Subject::View),
        only::<Moderate, _, _>(post, "/views/{id}/lock-media", lock_all).about(Subject::View),
    ];
    routes.extend(locked::routes());
    routes
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Gone => Failure::NotFound,
            // The page says why; whoever asks for the file alone learns nothing.
            OpenError::Locked => Failure::NotFound,
            OpenError::TooLong => Failure::Status(StatusCode::UNPROCESSABLE_ENTITY),
            OpenError::Storage(error) => error.into(),
        }
    }
}

fn ids(view: &str, m: &str) -> Result<(ViewId, AttachmentId), Failure> {
    let view = view.parse().map_err(|_| Failure::NotFound)?;
    Ok((view, m.parse().map_err(|_| Failure::NotFound)?))
}

/// To the view's own page, or to the list that it stands beside.
fn back(uri: &Uri, view: ViewId, what: Done, m: AttachmentId) -> Response {
    let page = beside(uri, view).unwrap_or_else(|| format!("/views/{view}"));
    done(&format!("{page}#media-{m}"), what)
}

/// `GET /views/{id}/media/{m}`
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path((view, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (view, m) = ids(&view, &m)?;
    let (bytes, mime) = media::open(&app.heard, &by, view, m).await?;
    Ok(serve(bytes, &mime, &headers))
}

/// `GET /views/{id}/media/{m}/blurred`
pub async fn blurred(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path((view, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (view, m) = ids(&view, &m)?;
    let dots = media::blurred(&app.heard, &by, view, m).await?;
    Ok(serve(dots, "image/png", &headers))
}

/// `POST /views/{id}/media/{m}/transcript`
pub async fn transcribe(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path((view, m)): Path<(String, String)>,
    uri: Uri,
    fields: Fields,
) -> Result<Response, Failure> {
    let (view, m) = ids(&view, &m)?;
    media::transcribe(&app.heard, &by, view, m, fields.get("text")).await?;
    Ok(back(&uri, view, Done::Transcribed, m))
}

/// `POST /views/{id}/media/{m}/lock`: one press, and no page that asks again.
pub async fn lock(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path((view, m)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Failure> {
    let (view, m) = ids(&view, &m)?;
    media::lock(&app.heard, &by, view, Which::One(m)).await?;
    Ok(back(&uri, view, Done::Locked, m))
}

/// `POST /views/{id}/lock-media`: the same for all that came with a view, from its line
/// in the queue, on which none of it is shown.
pub async fn lock_all(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
) -> Result<Response, Failure> {
    let view: ViewId = view.parse().map_err(|_| Failure::NotFound)?;
    media::lock(&app.heard, &by, view, Which::All).await?;
    Ok(done("/queue", Done::Locked))
}

/// A view's files as the page `href` shows them; `path` is the page's own, with
/// `show=` naming the picture that was asked for.
pub fn props(href: &str, media: Vec<Attachment>, reader: Account, path: &str) -> Vec<staff::media::Media> {
    let keeps = Grant::<KeepLocked>::check(reader).is_some();
    let team = Grant::<Moderate>::check(reader).is_some();
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let shown = query.split('&').find_map(|pair| pair.strip_prefix("show=")).unwrap_or("");
    let may_open = |lock: Option<Lock>| match lock.map(|lock| lock.state) {
        None => true,
        Some(LockedState::Released) => keeps && team,
        Some(LockedState::Locked | LockedState::Destroyed) => false,
    };
    let line = |one: Attachment| staff::media::Media {
        href: format!("{href}/media/{}", one.id),
        kind: one.kind,
        length: one.millis.map(length),
        opened: one.opened.map(|(at, role)| staff::media::FirstOpened { at: at.local(), role: Role::parse(&role) }),
        may_open: may_open(one.lock),
        lock: one.lock.map(locked),
        team,
        show: format!("{href}?show={}", one.id),
        form: String::new(),
        shown: shown == one.id.to_string(),
        transcript: one.transcript.filter(|_| may_open(one.lock)).unwrap_or_default(),
        id: one.id.to_string(),
    };
    media.into_iter().map(line).collect()
}

fn locked(lock: Lock) -> staff::media::Locked {
    staff::media::Locked {
        state: lock.state,
        since: lock.at.local(),
        by: lock.role,
        ended: lock.ended.map(heard_storage::clock::Moment::local),
        police: Vec::new(),
        known: None,
    }
}
