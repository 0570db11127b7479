//! The pages about rights, from the team's side.

use axum::extract::{Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::guide::{Done, GuideProblem, GuideTyped, PLACE};
use heard_app::pages::staff::{self, Link};
use heard_domain::guide::{GuideError, GuidePage, guide, is_page, write_page};
use heard_domain::people::{Grant, Participate};
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// The pages about rights.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<Participate>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<Participate, _, _>(Method::GET, "/staff/guide", show_guide),
        only::<Participate, _, _>(Method::POST, "/staff/guide", write_guide),
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

async fn guide_props(app: &App, slug: &str, lang: Lang) -> Result<staff::guide::GuideAdminPage, Failure> {
    let pages = guide(&app.heard, lang.code()).await?;
    let found = pages.iter().find(|page| page.slug == slug).cloned().unwrap_or_default();
    let own = found.lang == lang.code();
    Ok(staff::guide::GuideAdminPage {
        pages: pages
            .iter()
            .map(|page| Link { href: format!("/staff/guide?page={}", page.slug), text: page.title.clone() })
            .collect(),
        slug: found.slug,
        version: if own { found.version } else { 0 },
        lang,
        typed: GuideTyped { title: found.title, body: found.body, easy: found.easy },
        problems: Vec::new(),
    })
}

/// `GET /staff/guide`
pub async fn show_guide(
    State(app): State<App>,
    _by: Grant<Participate>,
    Staff(frame): Staff,
    Query(edited): Query<Edited>,
) -> Result<Response, Failure> {
    let props = guide_props(&app, &edited.page, language(&edited.lang)?).await?;
    Ok(page(StatusCode::OK, move || staff::guide::guide_admin(frame, props)))
}

/// `POST /staff/guide`
pub async fn write_guide(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let lang = language(fields.get("lang"))?;
    let [slug, title, body, easy] = ["slug", "title", "body", "easy"].map(|name| fields.get(name).to_owned());
    let known = is_page(&app.heard, &slug).await?;
    let new = GuidePage {
        slug: if known { slug.clone() } else { String::new() },
        lang: lang.code().to_owned(),
        title: title.clone(),
        body: body.clone(),
        easy: easy.clone(),
        ..Default::default()
    };
    let problem = match write_page(&app.heard, &by, new).await {
        Ok(slug) => return Ok(done(&format!("/staff/guide?page={slug}&lang={}", lang.code()), Done::Saved)),
        Err(GuideError::Storage(error)) => return Err(error.into()),
        Err(GuideError::NoTitle) => GuideProblem::NoTitle,
        Err(GuideError::TitleTaken) => GuideProblem::TitleTaken,
        Err(GuideError::NoBody) => GuideProblem::NoBody,
        Err(GuideError::TooLong) => GuideProblem::TooLong,
    };
    let props = staff::guide::GuideAdminPage {
        typed: GuideTyped { title, body, easy },
        problems: vec![problem],
        ..guide_props(&app, &slug, lang).await?
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::guide::guide_admin(frame, props)))
}
