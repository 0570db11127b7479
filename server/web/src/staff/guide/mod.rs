//! The pages about rights, and how what is said is looked after, from the team's
//! side.

mod preview;
mod props;

use axum::extract::{Path, Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff::guide::{Done, GuideAdminPage, GuideProblem, PLACE};
use heard_app::pages::{staff, young};
use heard_domain::guide::{GuideError, GuideText, POLICY, is_page, put_back_page, write_page};
use heard_domain::people::{Grant, Participate};
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// The pages about rights.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<Participate>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<Participate, _, _>(get.clone(), "/staff/guide", show_guide),
        only::<Participate, _, _>(post.clone(), "/staff/guide", write_guide),
        only::<Participate, _, _>(get, "/staff/guide/preview", preview::kept),
        only::<Participate, _, _>(post.clone(), "/staff/guide/preview", preview::typed),
        only::<Participate, _, _>(post, "/staff/guide/{slug}/{lang}/put-back", put_back),
    ]
}

/// Which page is edited, in which language.
#[derive(Deserialize)]
pub struct Edited {
    #[serde(default)]
    page: String,
    #[serde(default)]
    lang: String,
}

/// The language of that code; English where none was named.
fn language(code: &str) -> Result<Lang, Failure> {
    if code.is_empty() { Ok(Lang::En) } else { Lang::parse(code).ok_or(Failure::NotFound) }
}

/// What was typed.
fn typed(fields: &Fields) -> GuideText {
    let [title, body, easy] = ["title", "body", "easy"].map(|name| fields.get(name).to_owned());
    GuideText { title, body, easy }
}

/// What came with Heard and is read until the council writes something.
fn heards_own(slug: &str, lang: Lang) -> Option<GuideText> {
    let (title, body) = young::moderation::heards_own(Tr(lang));
    (slug == POLICY).then(|| GuideText { title, body, easy: String::new() })
}

/// `GET /staff/guide`
async fn show_guide(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    Query(edited): Query<Edited>,
) -> Result<Response, Failure> {
    let props = props::of(&app, &by, &edited.page, language(&edited.lang)?).await?;
    Ok(page(StatusCode::OK, move || staff::guide::guide_admin(frame, props)))
}

fn here(slug: &str, lang: Lang, what: Done) -> Response {
    done(&format!("/staff/guide?page={slug}&lang={}", lang.code()), what)
}

/// What is wrong with what was typed.
fn problem(error: GuideError) -> Result<GuideProblem, Failure> {
    Ok(match error {
        GuideError::Storage(error) => return Err(error.into()),
        GuideError::NoTitle => GuideProblem::NoTitle,
        GuideError::TitleTaken => GuideProblem::TitleTaken,
        GuideError::NoBody => GuideProblem::NoBody,
        GuideError::TooLong => GuideProblem::TooLong,
        GuideError::StillEnglish => GuideProblem::StillEnglish,
        GuideError::NoVersion => GuideProblem::NoVersion,
    })
}

/// `POST /staff/guide`
async fn write_guide(form: Form<Participate>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let lang = language(fields.get("lang"))?;
    let slug = fields.get("slug");
    let slug = if is_page(&app.heard, slug).await? { slug } else { "" };
    let was = heards_own(slug, lang);
    let problem = match write_page(&app.heard, &by, slug, lang.code(), typed(&fields), was).await {
        Ok(slug) => return Ok(here(&slug, lang, Done::Saved)),
        Err(error) => problem(error)?,
    };
    let props = GuideAdminPage {
        typed: props::shown(typed(&fields)),
        problems: vec![problem],
        ..props::of(&app, &by, slug, lang).await?
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::guide::guide_admin(frame, props)))
}

/// `POST /staff/guide/{slug}/{lang}/put-back`
async fn put_back(
    Path((slug, lang)): Path<(String, String)>,
    Form { app, by, fields, frame }: Form<Participate>,
) -> Result<Response, Failure> {
    let lang = Lang::parse(&lang).ok_or(Failure::NotFound)?;
    let version = fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    let problem = match put_back_page(&app.heard, &by, &slug, lang.code(), version).await {
        Ok(()) => return Ok(here(&slug, lang, Done::PutBack)),
        Err(error) => problem(error)?,
    };
    let props = GuideAdminPage { problems: vec![problem], ..props::of(&app, &by, &slug, lang).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::guide::guide_admin(frame, props)))
}
