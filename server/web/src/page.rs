//! From props to a response: the frame around a page, and pages for failures.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use heard_app::i18n::{Lang, Tr};
use heard_app::look::Look;
use heard_app::pages::young;
use heard_app::render::render;
use heard_app::shell::{Assets, Crest, Device, Frame, Outbox};
use heard_domain::catalogue::Settings;
use heard_domain::outbox::device_token;
use heard_domain::people::{Role, Visitor, name_of};
use heard_domain::setup::{self, Colours, Doors};
use leptos::prelude::AnyView;

use super::failure::{Bare, Failure, Undressed};
use super::registry::Route;
use super::security::Within;
use super::staff::failed;
use super::{Access, App, assets, cookies, routes};

/// The assets of this build.
pub const ASSETS: Assets = Assets(assets::url);

/// Sends a page.
pub fn page(status: StatusCode, view: impl FnOnce() -> AnyView + 'static) -> Response {
    let mut response = (status, render(view)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// The language of a request: chosen, else what the browser asks for first.
#[must_use]
pub fn language(headers: &HeaderMap) -> Lang {
    if let Some(lang) = cookies::read(headers, cookies::LANGUAGE).and_then(Lang::parse) {
        return lang;
    }
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    Lang::preferred(asked).unwrap_or(Lang::En)
}

/// What a young person's page needs to know of its request.
pub struct YoungFrame(pub Frame);

impl FromRequestParts<App> for YoungFrame {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let visitor = parts.extensions.get::<Visitor>().copied().unwrap_or(Visitor::new(None));
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        frame(app, &parts.headers, path, visitor).await.map(YoungFrame)
    }
}

/// The frame of a young person's page.
///
/// # Errors
/// When storage fails.
pub async fn frame(app: &App, headers: &HeaderMap, path: &str, visitor: Visitor) -> Result<Frame, Failure> {
    let catalogue = app.heard.catalogue();
    let asked = language(headers);
    let offered = offered(app, path);
    let signed_in = match visitor.young_person() {
        Some(me) => {
            let mut conn = app.heard.words().read().await?;
            name_of(&app.heard, &mut conn, me.id()).await?.map(|identity| identity.name)
        }
        None => None,
    };
    Ok(Frame {
        tr: Tr(if offered.contains(&asked) { asked } else { Lang::En }),
        title: String::new(),
        assets: ASSETS,
        path: path.to_owned(),
        signed_in,
        staff: visitor.account().is_some_and(|account| account.role() != Role::YoungPerson),
        demonstration: catalogue.settings.demonstration,
        error: false,
        council: catalogue.settings.council.clone(),
        offered,
        colours: colours(&catalogue.settings),
        crest: crest(&catalogue.settings),
        look: look(headers),
        device: cookies::device(headers),
        outbox: outbox(app, headers, visitor),
        preview: false,
    })
}

/// The languages that a page is offered in: English and those the council chose;
/// where somebody may need help now, every one there is.
fn offered(app: &App, path: &str) -> Vec<Lang> {
    let settings = &app.heard.catalogue().settings;
    let help = path.split('?').next() == Some("/help") || !matches!(settings.doors, Doors::Open { .. });
    let chosen = |lang: &Lang| help || *lang == Lang::En || settings.languages.iter().any(|code| code == lang.code());
    let all = settings.languages.is_empty();
    Lang::ALL.into_iter().filter(|lang| all || chosen(lang)).collect()
}

/// Where the council's colours are: the address changes with them.
pub fn colours(settings: &Settings) -> Option<String> {
    let Colours { back, letters } = settings.colours?;
    let version = format!("{back}{letters}").replace('#', "");
    Some(format!("/council.css?v={version}"))
}

/// Where the council's crest is: the address changes with it.
pub fn crest(settings: &Settings) -> Option<Crest> {
    let setup::Crest { hash, width, height } = settings.crest?;
    Some(Crest { href: format!("/council-crest/{}", cookies::hex(&hash)), width, height })
}

/// How pages look: as it was chosen; whoever uses pictures is read to.
#[must_use]
pub fn look(headers: &HeaderMap) -> Look {
    let chosen = Look::parse(cookies::read(headers, cookies::LOOK).unwrap_or(""));
    Look { listen: chosen.listen || cookies::read(headers, cookies::PICTURES).is_some(), ..chosen }
}

/// What a page's outbox needs: the public key, and for a signed-in young person
/// a token of authorship. A device others use keeps no drafts.
fn outbox(app: &App, headers: &HeaderMap, visitor: Visitor) -> Outbox {
    let key = app.heard.outbox_key();
    let me = visitor.young_person();
    let own = cookies::device(headers) == Device::Own;
    Outbox {
        key: key.map_or_else(String::new, |key| format!("{}.{}", cookies::hex(&key.id), cookies::hex(key.public()))),
        token: me.map(|me| device_token(&app.heard, me.id())),
        mark: me.map(|me| cookies::hex(&app.heard.keys().person_mark(&me.id().bytes()))),
        drafts: own,
        kept: false,
    }
}

/// The frame of a page that devices keep: it knows nobody.
pub fn kept(app: &App, lang: Lang, path: &str) -> Frame {
    let settings = &app.heard.catalogue().settings;
    let outbox = Outbox { kept: true, ..outbox(app, &HeaderMap::new(), Visitor::new(None)) };
    Frame {
        tr: Tr(lang),
        title: String::new(),
        assets: ASSETS,
        path: path.to_owned(),
        signed_in: None,
        staff: false,
        demonstration: settings.demonstration,
        error: false,
        council: settings.council.clone(),
        offered: offered(app, path),
        colours: colours(settings),
        crest: crest(settings),
        look: Look::default(),
        device: Device::Own,
        outbox,
        preview: false,
    }
}

/// A young person's page within a page of staff, as wide as a phone: no script runs
/// in it.
pub fn on_phone(app: &App, lang: Lang, path: &str, view: impl FnOnce(Frame) -> AnyView + 'static) -> Response {
    let frame = Frame { preview: true, ..kept(app, lang, path) };
    let mut response = page(StatusCode::OK, move || view(frame));
    response.extensions_mut().insert(Within);
    response
}

/// Whether a path begins as pages of staff alone do.
fn of_staff(path: &str) -> bool {
    static FIRST: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let first = |route: &Route| route.path.split('/').nth(1).unwrap_or_default();
        let staff =
            |route: &Route| matches!(route.access, Access::Only(_, roles) if !roles.contains(&Role::YoungPerson));
        let (staff, others): (Vec<_>, Vec<_>) = routes().into_iter().partition(staff);
        let others: BTreeSet<_> = others.iter().map(first).filter(|first| *first != "staff").collect();
        staff.iter().map(first).filter(|first| !others.contains(first)).collect()
    });
    path.split(['/', '?']).nth(1).is_some_and(|first| FIRST.contains(first))
}

/// Draws the page of every answer that failed without one.
pub async fn dress_failures(State(app): State<App>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let response = next.run(request).await;
    let status = response.status();
    let fine = !status.is_client_error() && !status.is_server_error();
    if fine || response.extensions().get::<Undressed>().is_some() {
        return response;
    }
    if response.headers().contains_key(header::CONTENT_TYPE) && response.extensions().get::<Bare>().is_none() {
        let html = response.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
        if html {
            return response;
        }
    }
    // Boxed, so that requests that did not fail do not carry its room along.
    Box::pin(dressed(&app, &headers, path, response)).await
}

async fn dressed(app: &App, headers: &HeaderMap, path: String, response: Response) -> Response {
    let status = response.status();
    let reference = response.extensions().get::<Bare>().and_then(|bare| bare.reference.clone());
    let asked = response.extensions().get::<Visitor>().and_then(|visitor| visitor.account());
    let is_young = asked.is_some_and(|account| account.role() == Role::YoungPerson);
    // Of what stands at an address of staff they read in their own frame, whether it is there or not.
    if of_staff(&path) && !is_young {
        return failed(app, asked, &path, (status, reference)).await;
    }
    let Ok(frame) = frame(app, headers, &path, Visitor::new(None)).await else { return response };
    let props = young::ErrorPage { status: status.as_u16(), reference, back: "/".to_owned() };
    page(status, move || young::error(frame, props))
}
