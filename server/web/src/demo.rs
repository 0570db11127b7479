//! Ways into the demonstration council: one link for each role, only ever in
//! a data folder that `heard demo` made.

use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::Heard;
use heard_domain::people::{Account, Role, usable};
use heard_storage::StorageError;
use heard_storage::args;
use subtle::ConstantTimeEq as _;
use tower_sessions::Session;

use super::guesser::Guesser;
use super::limiter::{Guess, Kind};
use super::registry::{Route, open};
use super::{App, Failure, cookies, session};

/// The way in.
pub fn routes() -> Vec<Route> {
    vec![open(Method::GET, "/demo/sign-in/{token}", sign_in).pressed()]
}

fn token(heard: &Heard, role: Role) -> String {
    cookies::hex(&heard.keys().invite_hash(&format!("demonstration {}", role.name()))[..16])
}

async fn account(heard: &Heard, role: Role) -> Result<Option<Account>, StorageError> {
    let mut conn = heard.words().read().await?;
    let name = format!("demonstration.{}", role.name());
    let row = conn.first("SELECT value FROM setting WHERE name = $1", args![name]).await?;
    let Some(row) = row else { return Ok(None) };
    let Ok(id) = row.text("value")?.parse() else { return Ok(None) };
    Ok(usable(&mut conn, id).await?.filter(|account| account.role() == role))
}

/// A sign-in path for each role; empty outside a demonstration.
///
/// # Errors
/// When storage fails.
pub async fn demo_links(heard: &Heard) -> Result<Vec<(&'static str, String)>, StorageError> {
    if !heard.catalogue().settings.demonstration {
        return Ok(Vec::new());
    }
    let mut links = Vec::new();
    for role in Role::ALL.iter().copied() {
        if account(heard, role).await?.is_some() {
            links.push((role.name(), format!("/demo/sign-in/{}", token(heard, role))));
        }
    }
    Ok(links)
}

/// `GET /demo/sign-in/{token}`
pub async fn sign_in(
    State(app): State<App>,
    Path(given): Path<String>,
    Guesser(guesser): Guesser,
    session: Session,
) -> Result<Response, Failure> {
    if !app.heard.catalogue().settings.demonstration {
        return Err(Failure::NotFound);
    }
    let guess = Guess::from(Kind::DemoLink, &guesser);
    let attempt = app.limiter.begin(guess, app.heard.now()).await.map_err(|_| Failure::SlowDown)?;
    for role in Role::ALL.iter().copied() {
        if bool::from(token(&app.heard, role).as_bytes().ct_eq(given.as_bytes()))
            && let Some(account) = account(&app.heard, role).await?
        {
            attempt.unjudged().await;
            session::start(&session, &app, account).await?;
            let home = if role == Role::YoungPerson { "/mine" } else { "/staff" };
            return Ok(Redirect::to(home).into_response());
        }
    }
    Err(Failure::NotFound)
}
