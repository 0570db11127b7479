//! Pages that only show something: home, help, the policy; the
//! language switch and the way out.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_domain::catalogue::{Place, Scenario, in_language};
use heard_domain::home::news;
use heard_domain::notifications::speak;
use heard_domain::people::Visitor;
use serde::Deserialize;
use tower_sessions::Session;

use super::thread::{asked_of_meetings, asked_of_promises, undecided};
use crate::own_path::own_path;
use crate::page::{YoungFrame, kept, page};
use crate::{App, Failure, cookies, drafts, session};

/// Where "Leave" leads.
const ELSEWHERE: &str = "https://www.bbc.co.uk/weather";
/// The same after as long as it takes to see what stays behind.
const ONWARDS: &str = "5;url=https://www.bbc.co.uk/weather";

/// `GET /`
pub async fn home(
    State(app): State<App>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let catalogue = app.heard.catalogue();
    let pictures = cookies::read(&headers, cookies::PICTURES).is_some();
    let tiles = |place: Place| {
        let those = catalogue.scenarios.iter().filter(|s| s.place == place);
        let tile = |s: &Arc<Scenario>| young::home::Tile {
            key: s.key.clone(),
            title: in_language(&s.title, lang).to_owned(),
            icon: s.icon.clone(),
        };
        those.map(tile).collect()
    };
    let (mut again, mut changed) = (Vec::new(), false);
    let polls = match visitor.young_person() {
        Some(me) => {
            let news = news(&app.heard, &me).await?;
            if news.meeting {
                again = asked_of_meetings(&app, &me).await?;
            }
            if news.promise {
                again.extend(asked_of_promises(&app, &me).await?);
            }
            changed = news.changed && undecided(&app, &me).await?;
            news.polls
        }
        None => super::polls::asks_now(&app).await?,
    };
    let props = young::home::Home {
        scenarios: tiles(if pictures { Place::Pictures } else { Place::Home }),
        more: if pictures { Vec::new() } else { tiles(Place::More) },
        pictures,
        unfinished: super::say::unfinished(&app, &headers, lang).await?,
        signed_in: frame.signed_in.is_some(),
        again,
        changed,
        polls,
        signed_out: frame.signed_in.is_none() && frame.path == "/?signed-out",
    };
    Ok(page(StatusCode::OK, move || young::home::home(frame, props)))
}

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
    let props = help_numbers(&app);
    page(StatusCode::OK, move || young::safeguarding::help(frame, props))
}

/// The council's own numbers.
pub(super) fn help_numbers(app: &App) -> young::safeguarding::HelpPage {
    let settings = app.heard.catalogue().settings.clone();
    young::safeguarding::HelpPage {
        duty_phone: settings.duty_phone,
        duty_hours: settings.duty_hours,
        emergency_phone: settings.emergency_phone,
        emergency_hours: settings.emergency_hours,
    }
}

/// `GET /moderation`
pub async fn moderation(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Response {
    let lawyer_checked = app.heard.catalogue().settings.immigration_checked;
    page(StatusCode::OK, move || {
        young::moderation::moderation(frame, young::moderation::ModerationPolicyPage { lawyer_checked })
    })
}

/// Where to go on after choosing a language.
#[derive(Deserialize)]
pub struct NextQuery {
    next: Option<String>,
}

/// `GET /language/{lang}`
pub async fn language(
    State(app): State<App>,
    visitor: Visitor,
    Path(lang): Path<String>,
    Query(query): Query<NextQuery>,
) -> Result<Response, Failure> {
    let lang = Lang::parse(&lang).ok_or(Failure::NotFound)?;
    if let Some(me) = visitor.young_person() {
        speak(&app.heard, &me, lang.code()).await?;
    }
    let next = own_path(query.next);
    let next = if next.starts_with("/help?") { "/help".to_owned() } else { next };
    let mut response = Redirect::to(&next).into_response();
    cookies::set(&mut response, cookies::LANGUAGE, lang.code(), "/", Some(365 * 86_400));
    Ok(response)
}

/// `GET /exit` says what the browser still knows, and leads away; `POST /exit`
/// is told by a page that is leaving. Both end the session and the draft.
pub async fn exit(
    method: Method,
    State(app): State<App>,
    headers: HeaderMap,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let mut response = match method {
        Method::POST => StatusCode::NO_CONTENT.into_response(),
        _ => {
            let mut left = page(StatusCode::OK, move || young::home::left(frame, ELSEWHERE));
            left.headers_mut().insert(header::REFRESH, HeaderValue::from_static(ONWARDS));
            left
        }
    };
    drafts::forget(&app.heard, &headers, &mut response).await?;
    cookies::set(&mut response, cookies::SENT, "", "/", Some(0));
    session::end(&session, &mut response).await?;
    cookies::clear_device(cookies::device(&headers), &mut response);
    Ok(response)
}
