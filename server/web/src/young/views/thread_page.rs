//! The page of one thread; with 422 where what was written was not taken.

use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Frame;
use heard_domain::views::thread;

use crate::page::page;
use crate::young::own_view::Opened;
use crate::young::threads::props;
use crate::{App, Failure};

/// Draws it, with what was written and what is wrong with that.
pub async fn draw(
    app: &App,
    frame: Frame,
    opened: Opened,
    reply_value: String,
    error: Option<Problem>,
) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let props = props(app, frame.tr, opened, thread, reply_value, error);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page(status, move || young::views::thread(frame, props)))
}
