//! Who may translate what somebody said, chosen after it was sent.

use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::translators::choose;
use heard_vocabulary::Translator;

use crate::fields::Fields;
use crate::young::own_view::Opened;
use crate::{App, Failure};

/// `POST /thread/translator`, `POST /mine/{id}/translator`
pub async fn translator(State(app): State<App>, opened: Opened, fields: Fields) -> Result<Response, Failure> {
    // Nothing chosen changes nothing; what it is now stands on the page.
    if let Some(who) = Translator::parse(fields.get("translator")) {
        choose(&app.heard, opened.own, who).await?;
    }
    Ok(Redirect::to(&opened.base).into_response())
}
