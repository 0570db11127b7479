//! A view is shared with somebody else too.

use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::views::share_again;
use heard_vocabulary::Audience;

use crate::fields::Fields;
use crate::young::own_view::Opened;
use crate::{App, Failure};

/// `POST /thread/share`, `POST /mine/{id}/share`
pub async fn share(State(app): State<App>, opened: Opened, fields: Fields) -> Result<Response, Failure> {
    let audience = Audience::parse(fields.get("audience")).ok_or(Failure::NotFound)?;
    // Shared already is as good as shared now.
    share_again(&app.heard, opened.author, opened.own, audience).await?;
    Ok(Redirect::to(&format!("{}?done=shared", opened.base)).into_response())
}
