//! A form that came after its session had ended. Signed out is said, and the
//! words wait two hours for whoever wrote them: sealed under a key that only
//! the browser's cookie holds, and given back to the same account, or the same
//! receipt, and to nobody else. They are sent by a press of their own. A file that came
//! with them does not wait: whoever sends them is told to choose it again.
//!
//! Nothing is kept on a device that others use, and nothing after leaving.

mod shown;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest as _, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use heard_app::shell::Device;
use heard_domain::drafts::{self, Token, new_token};
use heard_domain::people::{Role, Visitor};
use heard_storage::clock::Moment;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use super::fields::Fields;
use super::registry::{Route, open};
use super::upload::{LOST, Upload};
use super::{App, Failure, cookies, posted, session, way_back};

/// How long the words wait, in milliseconds.
const LIFETIME: i64 = 120 * Moment::MINUTE;

/// The largest form that is kept, in bytes.
const LARGEST: usize = 256 * 1024;

/// The query of a kept form's own press, which tells it from another form of
/// the same path.
const AGAIN: &str = "kept=1";

/// What the names of fields begin with that are never kept.
const SECRETS: [&str; 6] = ["secret", "password", "old", "passkey", "code", "receipt"];

/// A kept form.
#[derive(Serialize, Deserialize)]
struct Kept {
    whose: String,
    path: String,
    /// The page that it stood on.
    #[serde(default)]
    page: String,
    fields: Vec<(String, String)>,
}

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![open(Method::GET, "/kept", shown::show), open(Method::POST, "/kept/throw-away", shown::throw_away)]
}

/// Whose a request is, by a session that lives: an account, or a receipt's view.
async fn whose(session: &Session, visitor: Visitor) -> Result<Option<String>, Failure> {
    if let Some(account) = visitor.account() {
        return Ok(Some(format!("account {}", account.id())));
    }
    Ok(session::thread(session).await?.map(|view| format!("view {view}")))
}

/// Around every request: notes on the visitor's own device whose session this
/// is, so that a form that comes after its end is kept for nobody else; and
/// leads whoever comes back to what they wrote.
pub async fn remember(State(app): State<App>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let (posted, path) = (request.method() == Method::POST, request.uri().path().to_owned());
    let again = request.uri().query() == Some(AGAIN);
    let session = request.extensions().get::<Session>().cloned();
    let mut response = next.run(request).await;
    // Nobody was signed in before, and nobody is now: there is nothing to look after.
    let session = session.filter(|session| session.id().is_some() || session.is_modified());
    if let Some(session) = session
        && let Err(failure) = Box::pin(after(&app, &headers, (posted, again, &path), &session, &mut response)).await
    {
        // What was asked for is done: its answer, with its receipt, matters more than this.
        tracing::warn!(?failure, "what waits after a session could not be looked after");
    }
    response
}

async fn after(
    app: &App,
    headers: &HeaderMap,
    (posted, again, path): (bool, bool, &str),
    session: &Session,
    response: &mut Response,
) -> Result<(), Failure> {
    let ended = response.headers().get_all(header::SET_COOKIE).iter().any(|cookie| {
        cookie.to_str().is_ok_and(|cookie| cookie.starts_with(session::COOKIE) && cookie.contains("Max-Age=0"))
    });
    let kept = cookies::read(headers, cookies::KEPT).is_some();
    if ended {
        // Nothing waits for anybody once somebody left or signed out.
        cookies::set(response, cookies::WAS, "", "/", Some(0));
        if cookies::read(headers, cookies::BACK).is_some() {
            way_back::forget(response);
        }
        if kept {
            forget(app, headers, response).await?;
        }
        return Ok(());
    }
    if cookies::device(headers) != Device::Own {
        return Ok(());
    }
    // The guard has already made the session last longer, where somebody used it.
    let account = session::account(session, Some(app), false).await?;
    let Some(now) = whose(session, Visitor::new(account)).await? else { return Ok(()) };
    if was(app, headers).as_deref() != Some(now.as_str()) {
        cookies::set(response, cookies::WAS, &cookies::seal_text(&app.heard, cookies::WAS, &now), "/", None);
    }
    if let Some(account) = account.filter(|account| account.role() != Role::YoungPerson && lets_staff_in(path)) {
        way_back::lead(app, headers, (account.role(), &now), response);
    }
    if kept
        && (posted || signs_in(path))
        && (response.status().is_redirection() || (posted && again && response.status().is_success()))
        && let Some(found) = find(app, headers).await?.filter(|found| found.whose == now)
    {
        if posted && again && found.path == path {
            // Sent now, by its own press.
            forget(app, headers, response).await?;
        } else if signs_in(path) && response.status().is_redirection() {
            response.headers_mut().insert(header::LOCATION, header::HeaderValue::from_static("/kept"));
        }
    }
    Ok(())
}

/// Whether a path opens an account or a thread.
fn signs_in(path: &str) -> bool {
    const DOORS: [&str; 8] = [
        "/sign-in",
        "/passkey",
        "/back-in",
        "/receipt",
        "/receipt/pictures",
        "/staff/sign-in",
        "/staff/sign-in/second",
        "/staff/passkey",
    ];
    DOORS.contains(&path) || path.starts_with("/demo/sign-in/")
}

/// Whether a path opens an account of staff, in one step or in several.
fn lets_staff_in(path: &str) -> bool {
    path.starts_with("/staff/sign-in") || path == "/staff/passkey" || path.starts_with("/demo/sign-in/")
}

/// Whose session this device had last.
pub fn was(app: &App, headers: &HeaderMap) -> Option<String> {
    cookies::open_text(&app.heard, cookies::WAS, cookies::read(headers, cookies::WAS)?)
}

/// The answer to a form of somebody who is signed out, with `back` where they
/// get in again. What was typed is kept where that may be.
pub async fn signed_out(request: Request, back: &'static str) -> Response {
    let Some(app) = request.extensions().get::<App>().cloned() else { return Failure::SignedOut.into_response() };
    answer(&app, request, back).await.unwrap_or_else(Failure::into_response)
}

async fn answer(app: &App, request: Request, back: &'static str) -> Result<Response, Failure> {
    let (mut parts, body) = request.into_parts();
    let whose = was(app, &parts.headers).filter(|_| cookies::device(&parts.headers) == Device::Own);
    let mut kept = None;
    if let Some(whose) = whose
        && let Some((mut fields, with_file)) = typed(app, &parts, body).await?
    {
        // The page that gives the words back puts its own in.
        fields.retain(|(name, _)| name != posted::OWN);
        let secret = |name: &str| SECRETS.iter().any(|secret| name.starts_with(secret));
        let words = fields.iter().any(|(name, value)| name != posted::DRAWN && !value.trim().is_empty());
        if words && !fields.iter().any(|(name, _)| secret(name)) {
            fields.extend(with_file.then(|| (LOST.to_owned(), "1".to_owned())));
            let path = parts.uri.path().to_owned();
            kept = Some(Kept { whose, page: posted::page_of_form(&parts.headers, &path), path, fields });
        }
    }
    let mut response = shown::signed_out(app, &mut parts, back, kept.is_some()).await?;
    if let Some(kept) = kept {
        keep(app, &kept, &mut response).await?;
    }
    Ok(response)
}

/// What was typed into a form, in order, and whether a file came with it; `None` where it
/// is no form, or a larger one than is kept.
async fn typed(app: &App, parts: &Parts, body: Body) -> Result<Option<(Vec<(String, String)>, bool)>, Failure> {
    let kind = parts.headers.get(header::CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    if kind.starts_with(b"multipart/form-data") {
        let again = Request::from_parts(parts.clone(), body);
        let Ok(Upload { fields: Fields(fields), file }) = Upload::from_request(again, app).await else {
            return Ok(None);
        };
        let size: usize = fields.iter().map(|(name, value)| name.len() + value.len()).sum();
        return Ok((size <= LARGEST).then_some((fields, file != Ok(None))));
    }
    if !kind.starts_with(b"application/x-www-form-urlencoded") {
        return Ok(None);
    }
    let Ok(body) = to_bytes(body, LARGEST).await else { return Ok(None) };
    let again = Request::from_parts(parts.clone(), Body::from(body));
    let Fields(fields) = Fields::from_request(again, app).await?;
    Ok(Some((fields, false)))
}

async fn keep(app: &App, kept: &Kept, response: &mut Response) -> Result<(), Failure> {
    let token = new_token(&app.heard);
    let plain = serde_json::to_vec(kept).map_err(|error| Failure::Broken(error.to_string()))?;
    drafts::keep(&app.heard, token, &plain, LIFETIME).await?;
    cookies::set(response, cookies::KEPT, &cookies::hex(&token), "/", None);
    Ok(())
}

fn token(headers: &HeaderMap) -> Option<Token> {
    cookies::unhex(cookies::read(headers, cookies::KEPT)?)?.try_into().ok()
}

async fn find(app: &App, headers: &HeaderMap) -> Result<Option<Kept>, Failure> {
    let Some(token) = token(headers) else { return Ok(None) };
    let plain = drafts::find(&app.heard, token).await?;
    Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()))
}

/// Destroys what is kept for this browser.
async fn forget(app: &App, headers: &HeaderMap, response: &mut Response) -> Result<(), Failure> {
    cookies::set(response, cookies::KEPT, "", "/", Some(0));
    match token(headers) {
        Some(token) => Ok(drafts::forget(&app.heard, token).await?),
        None => Ok(()),
    }
}
