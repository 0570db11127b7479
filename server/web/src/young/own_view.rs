//! One's own view, as handlers extract it: under `/mine/{id}` by account, under
//! `/thread` by the receipt that this session opened. Each page and each form
//! about it is one handler at both addresses.

use std::collections::HashMap;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::views::{Author, OwnView, by_account, opened_by_receipt};
use tower_sessions::Session;

use crate::{App, Failure, session};

/// A proof of one's own view, and the address its pages live under.
pub struct Opened {
    /// The proof.
    pub own: OwnView,
    /// Where its pages are.
    pub base: String,
    /// Who opened it.
    pub author: Author,
}

impl Opened {
    /// Whether it was opened by receipt.
    pub fn by_receipt(&self) -> bool {
        matches!(self.author, Author::Receipt)
    }
}

/// Why a view was not opened.
pub enum NotOpened {
    /// No receipt is open, or its view is gone: it leads to where one is typed.
    NoReceipt,
    /// There is no such view of this account, or storage failed.
    Failure(Failure),
}

impl From<NotOpened> for Failure {
    fn from(why: NotOpened) -> Self {
        match why {
            NotOpened::NoReceipt => Failure::NotFound,
            NotOpened::Failure(failure) => failure,
        }
    }
}

impl IntoResponse for NotOpened {
    fn into_response(self) -> Response {
        match self {
            NotOpened::NoReceipt => Redirect::to("/receipt").into_response(),
            NotOpened::Failure(failure) => failure.into_response(),
        }
    }
}

impl FromRequestParts<App> for Opened {
    type Rejection = NotOpened;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, NotOpened> {
        // Put there by the guard of a route that only young people's accounts reach.
        let account = parts.extensions.get::<Grant<OwnVoice>>().copied();
        let opened = match account {
            Some(me) => mine(app, &me, parts).await,
            None => match Session::from_request_parts(parts, app).await {
                Ok(session) => by_session(app, &session).await,
                Err((status, _)) => Err(Failure::Status(status)),
            },
        };
        opened.map_err(NotOpened::Failure)?.ok_or(NotOpened::NoReceipt)
    }
}

async fn by_session(app: &App, session: &Session) -> Result<Option<Opened>, Failure> {
    let Some(id) = session::thread(session).await? else { return Ok(None) };
    let own = opened_by_receipt(&app.heard, id).await?;
    Ok(own.map(|own| Opened { own, base: "/thread".to_owned(), author: Author::Receipt }))
}

async fn mine(app: &App, me: &Grant<OwnVoice>, parts: &mut Parts) -> Result<Option<Opened>, Failure> {
    let Path(names) =
        Path::<HashMap<String, String>>::from_request_parts(parts, app).await.map_err(|_| Failure::NotFound)?;
    let id: ViewId = names.get("id").and_then(|id| id.parse().ok()).ok_or(Failure::NotFound)?;
    let own = by_account(&app.heard, me, id).await?.ok_or(Failure::NotFound)?;
    Ok(Some(Opened { own, base: format!("/mine/{id}"), author: Author::Account(*me) }))
}
