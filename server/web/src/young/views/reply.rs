//! A young person writes more.

use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::Problem;
use heard_domain::views::{TalkError, talk_back};

use super::thread_page::draw;
use crate::fields::Fields;
use crate::page::YoungFrame;
use crate::young::own_view::Opened;
use crate::{App, Failure};

/// `POST /thread/reply`, `POST /mine/{id}/reply`
pub async fn reply(
    State(app): State<App>,
    opened: Opened,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let text = fields.get("text");
    let problem = match talk_back(&app.heard, opened.own, text).await {
        Ok(()) => return Ok(Redirect::to(&format!("{}?done=replied", opened.base)).into_response()),
        Err(TalkError::Empty) => Problem::WriteSomething,
        Err(TalkError::TooLong) => Problem::TooLong,
        Err(TalkError::Gone | TalkError::Held | TalkError::WroteAgain) => return Err(Failure::NotFound),
        Err(TalkError::Storage(error)) => return Err(error.into()),
    };
    draw(&app, frame, opened, text.to_owned(), Some(problem)).await
}
