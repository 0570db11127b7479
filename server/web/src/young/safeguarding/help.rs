//! Help now.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::young;
use serde::Deserialize;

use super::who_helps::help_page;
use crate::App;
use crate::page::{YoungFrame, kept, page};

/// The language a help page is asked for in.
#[derive(Deserialize)]
pub struct HelpQuery {
    lang: Option<String>,
}

/// `GET /help`. With `?lang=` the page says nothing of who asks, because the
/// service worker keeps it.
pub async fn help(State(app): State<App>, YoungFrame(frame): YoungFrame, Query(query): Query<HelpQuery>) -> Response {
    let asked = query.lang.as_deref().and_then(Lang::parse);
    let frame = asked.map_or(frame, |lang| kept(&app, lang, "/help"));
    let props = help_page(&app, frame.tr.lang(), &app.heard.catalogue().help_lines);
    page(StatusCode::OK, move || young::safeguarding::help(frame, props))
}
