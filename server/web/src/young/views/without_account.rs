//! Signing out with something begun, to send it without an account.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::people::Visitor;
use heard_storage::entropy::random16;
use tower_sessions::Session;

use super::scenario::under_way;
use crate::fields::Fields;
use crate::{App, Failure, cookies, drafts, session};

/// `POST /say/{scenario}/without-account`: signs out, and what was said stays
/// to be sent by nobody in particular. Nothing links it to the account then:
/// it gets another id than the form that could have been sent under it.
pub(super) async fn without_account(
    State(app): State<App>,
    Path(key): Path<String>,
    session: Session,
    visitor: Visitor,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let (_, mut draft) = under_way(&app, &headers, visitor, &key).await?;
    let mut response = Redirect::to(&format!("/say/{key}/check?as=anonymous")).into_response();
    draft.id = cookies::hex(&random16(app.heard.entropy()));
    draft.beside = BESIDE.map(|name| (name.to_owned(), fields.get(name).to_owned())).into();
    let token = drafts::token_or_new(&app.heard, &headers).await?;
    session::end(&session, &mut response).await?;
    drafts::keep(&app.heard, &headers, token, &draft, &mut response).await?;
    Ok(response)
}

/// What the page before sending asks beside the answers.
const BESIDE: [&str; 3] = ["seen", "helped", "translator"];
