//! A young person does not want a quote of theirs shown any more.

use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::ids::QuoteId;
use heard_domain::views::withdraw_own;

use crate::fields::Fields;
use crate::young::own_view::Opened;
use crate::{App, Failure};

/// `POST /thread/quote-stop`, `POST /mine/{id}/quote-stop`
pub async fn quote_stop(State(app): State<App>, opened: Opened, fields: Fields) -> Result<Response, Failure> {
    let quote: QuoteId = fields.get("quote").parse().map_err(|_| Failure::NotFound)?;
    // Taken back already, by them or by a colleague for them, is as good as now.
    withdraw_own(&app.heard, opened.own, quote).await?;
    Ok(Redirect::to(&format!("{}?done=not-shown", opened.base)).into_response())
}
