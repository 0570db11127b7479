//! Pages that only show something: home, help, the wall, the policy; the
//! language switch and the way out.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::young;
use serde::Deserialize;
use tower_sessions::Session;

use crate::domain::catalogue::in_language;
use crate::domain::disclosure::Shown;
use crate::domain::ids::ThemeId;
use crate::domain::responses::{Claim, wall as read_wall, wall_topics};
use crate::http::page::{YoungFrame, page};
use crate::http::{App, Failure, cookies, drafts, session};

/// Where "Leave" leads.
const ELSEWHERE: &str = "https://www.bbc.co.uk/weather";

/// `GET /`
pub async fn home(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let scenarios = app
        .heard
        .catalogue()
        .scenarios
        .iter()
        .map(|s| young::Tile {
            key: s.key.clone(),
            title: in_language(&s.title, lang).to_owned(),
            icon: s.icon.clone(),
        })
        .collect();
    let polls = super::together::asks_now(&app).await?;
    let props = young::Home { scenarios, signed_in: frame.signed_in.is_some(), polls };
    Ok(page(StatusCode::OK, move || young::home(frame, props)))
}

/// The language a help page is asked for in.
#[derive(Deserialize)]
pub struct HelpQuery {
    lang: Option<String>,
}

/// `GET /help`. With `?lang=` the page says nothing of who asks, because the
/// service worker keeps it.
pub async fn help(
    State(app): State<App>,
    YoungFrame(mut frame): YoungFrame,
    Query(query): Query<HelpQuery>,
) -> Response {
    if let Some(lang) = query.lang.as_deref().and_then(Lang::parse) {
        frame.tr = Tr(lang);
    }
    let settings = app.heard.catalogue().settings.clone();
    let props = young::HelpPage {
        duty_phone: settings.duty_phone,
        duty_hours: settings.duty_hours,
        emergency_phone: settings.emergency_phone,
        emergency_hours: settings.emergency_hours,
    };
    page(StatusCode::OK, move || young::help(frame, props))
}

/// `GET /moderation`
pub async fn moderation(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::moderation(frame, young::ModerationPolicyPage {}))
}

/// Where to go on after choosing a language.
#[derive(Deserialize)]
pub struct NextQuery {
    next: Option<String>,
}

/// `GET /language/{lang}`
pub async fn language(Path(lang): Path<String>, Query(query): Query<NextQuery>) -> Result<Response, Failure> {
    let lang = Lang::parse(&lang).ok_or(Failure::NotFound)?;
    // Only a path of our own: never an address somebody slipped into a link.
    let next = query
        .next
        .filter(|next| next.starts_with('/') && !next.starts_with("//") && !next.contains('\\') && !next.contains(':'))
        .unwrap_or_else(|| "/".to_owned());
    let next = if next.starts_with("/help?") { "/help".to_owned() } else { next };
    let mut response = Redirect::to(&next).into_response();
    cookies::set(&mut response, cookies::LANGUAGE, lang.code(), "/", Some(365 * 86_400));
    Ok(response)
}

/// `GET /exit` leads away; `POST /exit` is the same told by a page that is
/// leaving. Both end the session and the draft.
pub async fn exit(
    method: Method,
    State(app): State<App>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Failure> {
    let mut response = match method {
        Method::POST => StatusCode::NO_CONTENT.into_response(),
        _ => Redirect::to(ELSEWHERE).into_response(),
    };
    drafts::forget(&app.heard, &headers, &mut response).await?;
    cookies::set(&mut response, cookies::SENT, "", "/sent", Some(0));
    session::end(&session, &mut response).await?;
    Ok(response)
}

/// What the wall is narrowed to.
#[derive(Deserialize)]
pub struct WallQuery {
    theme: Option<String>,
    easy: Option<String>,
}

/// `GET /wall`
pub async fn wall(
    State(app): State<App>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<WallQuery>,
) -> Result<Response, Failure> {
    let theme = query.theme.as_deref().and_then(|id| id.parse::<ThemeId>().ok());
    let easy = query.easy.is_some();
    let items = read_wall(&app.heard, theme).await?;
    let topics = wall_topics(&app.heard).await?;
    let catalogue = app.heard.catalogue();
    let name = |id: ThemeId| {
        catalogue.theme(id).map_or_else(String::new, |t| t.young_name.clone().unwrap_or_else(|| t.title.clone()))
    };
    let kept = if easy { "easy=1&" } else { "" };
    let mut themes = vec![(format!("/wall?{kept}"), frame.tr.s("wall-all"), theme.is_none())];
    themes.extend(topics.iter().map(|id| (format!("/wall?{kept}theme={id}"), name(*id), theme == Some(*id))));
    let topic = theme.map_or(String::new(), |id| format!("theme={id}"));
    let props = young::WallPage {
        themes,
        items: items.into_iter().map(|item| wall_item(item, &name)).collect(),
        easy,
        plain_href: format!("/wall?{topic}"),
        easy_href: format!("/wall?easy=1&{topic}"),
    };
    Ok(page(StatusCode::OK, move || young::wall(frame, props)))
}

fn wall_item(item: crate::domain::responses::WallItem, name: &dyn Fn(ThemeId) -> String) -> young::WallItem {
    young::WallItem {
        topic: item.theme.map(name).unwrap_or_default(),
        you_said: item.text.you_said,
        we_did: item.text.we_did,
        reason: item.text.reason,
        easy_read: item.text.easy_read,
        claim: claim(item.text.claim),
        on: item.published_at.iso_date(),
        due_on: item.text.due_on,
        voices: match item.voices {
            Shown::None => young::Voices::None,
            Shown::Few => young::Voices::Few,
            Shown::About(n) => young::Voices::About(u32::try_from(n).unwrap_or(u32::MAX)),
        },
        verdicts: item.happened.and_then(|share| u8::try_from(share).ok()),
    }
}

/// The page's word for a claim.
pub fn claim(claim: Claim) -> young::Claim {
    match claim {
        Claim::Done => young::Claim::Done,
        Claim::WillDo => young::Claim::WillDo,
        Claim::Cannot => young::Claim::Cannot,
        Claim::AlreadyThere => young::Claim::AlreadyThere,
    }
}
