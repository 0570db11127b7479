//! One thread: read, and printed.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::views::thread;

use super::thread_page::draw;
use crate::page::{YoungFrame, page};
use crate::young::own_view::Opened;
use crate::young::threads::props;
use crate::{App, Failure};

/// `GET /thread`, `GET /mine/{id}`
pub async fn show(State(app): State<App>, opened: Opened, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    draw(&app, frame, opened, String::new(), None).await
}

/// `GET /thread/print`, `GET /mine/{id}/print`
pub async fn print(State(app): State<App>, opened: Opened, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let props = props(&app, frame.tr, opened, thread, String::new(), None);
    Ok(page(StatusCode::OK, move || young::views::printed(frame, props)))
}
