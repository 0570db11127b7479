//! Whether it happened, said by whoever was answered.

use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::ids::ResponseId;
use heard_domain::responses::{Verdict, judge, judge_meeting};

use crate::fields::Fields;
use crate::young::own_view::Opened;
use crate::{App, Failure};

/// `POST /thread/verdict`, `POST /mine/{id}/verdict`
pub async fn verdict(State(app): State<App>, opened: Opened, fields: Fields) -> Result<Response, Failure> {
    let said = Verdict::parse(fields.get("verdict")).ok_or(Failure::NotFound)?;
    // Without a response it is the meeting that is asked about.
    let taken = if fields.get("response").is_empty() {
        judge_meeting(&app.heard, opened.own, said).await?
    } else {
        let response = fields.one::<ResponseId>("response").ok_or(Failure::NotFound)?;
        let read = fields.one::<i64>("version").ok_or(Failure::NotFound)?;
        judge(&app.heard, opened.own, (response, read), said).await?
    };
    if taken { Ok(Redirect::to(&opened.base).into_response()) } else { Err(Failure::NotFound) }
}
