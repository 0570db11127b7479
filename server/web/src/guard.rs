//! From a session to a visitor, and from a visitor to a grant.

use std::collections::HashMap;

use axum::extract::{FromRequestParts, MatchedPath, Path, Request};
use axum::http::{HeaderMap, Method, StatusCode, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::error::{ErrorKind, ErrorPage};
use heard_app::pages::{staff, young};
use heard_app::shell::Device;
use heard_domain::people::{Account, Grant, Permission, Role, Visitor, standing, usable};
use heard_domain::safeguarding::conflicts::is_kept_from;
use tower_sessions::Session;

use super::failure::Failure;
use super::page::{frame, page};
use super::registry::Access;
use super::staff::{given_back, uncounted};
use super::young::people::GIVE_BACK;
use super::{App, cookies, kept, session, way_back};

/// Finds out who is calling, once per request.
pub async fn identify(session: Session, mut request: Request, next: Next) -> Response {
    let app = request.extensions().get::<App>();
    let path = request.extensions().get::<MatchedPath>();
    let background = app.zip(path).is_some_and(|(app, path)| app.background.has(request.method(), path.as_str()));
    let opens = app.zip(path).is_some_and(|(app, path)| app.before_second.has(request.method(), path.as_str()));
    let found = match session::account(&session, app, !background).await {
        Ok(account) => account,
        Err(error) => return Failure::from(error).into_response(),
    };
    let unproven = match (app, found) {
        (Some(app), Some(account)) => match session::asks_second(&session, app, account).await {
            Ok(asks) => asks,
            Err(error) => return Failure::from(error).into_response(),
        },
        _ => false,
    };
    // Whoever is asked for a second factor is nobody until it is proven, but where it is set up.
    let visitor = Visitor::new(found.filter(|_| opens || !unproven));
    request.extensions_mut().insert(visitor);
    let lent = match found.is_none() && session.id().is_some() {
        true => session::is_lent(&session).await,
        false => Ok(false),
    };
    let lent = match lent {
        Ok(lent) => lent,
        Err(error) => return Failure::from(error).into_response(),
    };
    if lent {
        request.extensions_mut().insert(Lent);
    }
    if unproven {
        request.extensions_mut().insert(Unproven);
    }
    if !lent && cookies::device(request.headers()) != Device::Lent {
        return asked_by(visitor, next.run(request).await);
    }
    let (app, headers) = (request.extensions().get::<App>().cloned(), request.headers().clone());
    let response = asked_by(visitor, next.run(request).await);
    match app {
        Some(app) => back_with_lender(&app, &session, &headers, response).await,
        None => response,
    }
}

/// Notes who asked on an answer that failed: its page is drawn where nobody knows that any more.
fn asked_by(visitor: Visitor, mut response: Response) -> Response {
    if response.status().is_client_error() || response.status().is_server_error() {
        response.extensions_mut().insert(visitor);
    }
    response
}

/// By whichever way the lender of this device came in again: what whoever had it
/// left on it goes.
async fn back_with_lender(app: &App, session: &Session, headers: &HeaderMap, mut response: Response) -> Response {
    match session::is_of_staff(session).await {
        Ok(false) => response,
        Err(error) => Failure::from(error).into_response(),
        Ok(true) => match given_back(app, headers, &mut response).await {
            Ok(()) => response,
            Err(failure) => failure.into_response(),
        },
    }
}

/// Marks the request of somebody who signed in and is asked for a second factor
/// that they have not proven.
#[derive(Debug, Clone, Copy)]
pub struct Unproven;

/// Marks the request of a device that a member of staff lent to a child beside them.
#[derive(Debug, Clone, Copy)]
pub struct Lent;

/// Where staff sign in.
pub const STAFF_DOOR: &str = "/staff/sign-in";

/// Lets those through who hold `P`, with the proof; sends the signed-out to
/// sign in and tells the others plainly.
pub async fn guard<P: Permission>(mut request: Request, next: Next) -> Response {
    let account = request.extensions().get::<Visitor>().and_then(|visitor| visitor.account());
    let Some(account) = account else {
        if request.extensions().get::<Unproven>().is_some() {
            return Redirect::to("/staff/door").into_response();
        }
        if P::ROLES != [Role::YoungPerson] && request.extensions().get::<Lent>().is_some() {
            return Redirect::to(GIVE_BACK).into_response();
        }
        let sign_in = if P::ROLES == [Role::YoungPerson] { "/sign-in" } else { STAFF_DOOR };
        if request.method() == Method::GET {
            let mut response = Redirect::to(sign_in).into_response();
            if let Some(app) = request.extensions().get::<App>().filter(|_| sign_in == STAFF_DOOR) {
                way_back::keep::<P>(app, &request, &mut response);
            }
            return response;
        }
        return kept::signed_out(request, sign_in).await;
    };
    match Grant::<P>::check(account) {
        Some(grant) => {
            let app = request.extensions().get::<App>().cloned();
            request.extensions_mut().insert(grant);
            match app.filter(|_| account.role() != Role::YoungPerson) {
                Some(app) => while_signed_in(&app, account, next.run(request)).await,
                None => next.run(request).await,
            }
        }
        None => {
            let app = request.extensions().get::<App>().cloned();
            let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
            refused(app, account, path).await
        }
    }
}

/// Says to whoever is signed in that their role does not open this: to a member of staff on a
/// page of theirs, which does not ask them to sign in.
async fn refused(app: Option<App>, account: Account, path: String) -> Response {
    let Some(app) = app.filter(|_| account.role() != Role::YoungPerson) else {
        return Failure::Forbidden.into_response();
    };
    match uncounted(&app, account, path).await {
        Ok(frame) => {
            let props = ErrorPage { kind: ErrorKind::Forbidden, reference: None };
            page(StatusCode::FORBIDDEN, move || staff::error::error(frame, props))
        }
        Err(failure) => failure.into_response(),
    }
}

/// Answers "not found" to whoever the view of the path may be about. It stands
/// around the route, so that nothing that is done with a view can leave it out.
/// Whoever is not let through at all is answered alike of every view.
pub async fn unless_about_them(
    access: Access,
    Path(names): Path<HashMap<String, String>>,
    request: Request,
    next: Next,
) -> Response {
    let account = request.extensions().get::<Visitor>().and_then(|visitor| visitor.account());
    let account = account.filter(|account| access.allows(Some(account.role())));
    let view = names.get("id").and_then(|id| id.parse().ok());
    let (Some(app), Some(account), Some(view)) = (request.extensions().get::<App>(), account, view) else {
        return next.run(request).await;
    };
    match is_kept_from(&app.heard, account.id(), view).await {
        Ok(false) => next.run(request).await,
        Ok(true) => Failure::NotFound.into_response(),
        Err(error) => Failure::from(error).into_response(),
    }
}

/// Beyond this a request is slow, in milliseconds: whether a member of staff is
/// still signed in is asked again before it is answered.
const SLOW: i64 = 5_000;

/// Answers a member of staff as long as they are signed in. A form may take half
/// an hour to arrive; whoever was suspended or sent away meanwhile changes
/// nothing by it, and reads nothing.
async fn while_signed_in(app: &App, account: Account, answer: impl Future<Output = Response>) -> Response {
    let (begun, standing) = (app.heard.now(), standing(account));
    let response = standing.during(answer).await;
    let slow = app.heard.now().0 - begun.0 > SLOW && !standing.was_released();
    if standing.was_lost() || (slow && !still_signed_in(app, account).await) {
        return Failure::SignedOut.into_response();
    }
    response
}

async fn still_signed_in(app: &App, account: Account) -> bool {
    let now = async {
        let mut conn = app.heard.words().read().await?;
        usable(&mut conn, account.id()).await
    };
    match now.await {
        Ok(now) => now == Some(account),
        Err(error) => {
            tracing::warn!(%error, "whether somebody is still signed in could not be read");
            false
        }
    }
}

/// Whether a link or picture on another website led here, as the browser
/// itself says. An address typed, scanned from a wall or kept as a bookmark
/// comes from nowhere, and a form or link of ours from here.
fn from_elsewhere(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site" || site == "same-site")
}

/// Shows "press to go on" in place of what another website's link would do.
pub async fn pressed(request: Request, next: Next) -> Response {
    if *request.method() != Method::GET || !from_elsewhere(request.headers()) {
        return next.run(request).await;
    }
    let Some(app) = request.extensions().get::<App>().cloned() else {
        return Failure::Status(StatusCode::INTERNAL_SERVER_ERROR).into_response();
    };
    let href = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    // Drawn for nobody, and choosing a language on it leads home: not to what was not pressed.
    match frame(&app, request.headers(), "/", Visitor::new(None)).await {
        Ok(frame) => page(StatusCode::OK, move || young::go_on(frame, young::GoOnPage { href })),
        Err(failure) => failure.into_response(),
    }
}

/// Lets those through whose receipt is open; what others post is kept for it.
pub async fn receipt(session: Session, request: Request, next: Next) -> Response {
    match session::thread(&session).await {
        Ok(Some(_)) => next.run(request).await,
        Ok(None) => kept::signed_out(request, "/receipt").await,
        Err(error) => Failure::from(error).into_response(),
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Failure> {
        Ok(parts.extensions.get::<Visitor>().copied().unwrap_or(Visitor::new(None)))
    }
}

impl<P: Permission> FromRequestParts<App> for Grant<P> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Failure> {
        // Absent only when a route was registered without this permission:
        // the access test would meet this as a server error.
        parts.extensions.get::<Grant<P>>().copied().ok_or(Failure::Status(StatusCode::INTERNAL_SERVER_ERROR))
    }
}
