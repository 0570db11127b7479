//! Pages about rights.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::guide::{guide, holds};
use serde::Deserialize;

use crate::page::{YoungFrame, page};
use crate::{App, Failure};

/// What is searched for, and in which words.
#[derive(Deserialize)]
pub struct GuideQuery {
    #[serde(default)]
    q: String,
    easy: Option<String>,
}

/// `GET /rights`
pub async fn rights(
    State(app): State<App>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let wanted: String = query.q.trim().chars().take(80).collect();
    let easy = query.easy.is_some();
    let pages = guide(&app.heard, lang)
        .await?
        .into_iter()
        .filter(|page| holds(page, &wanted))
        .map(|page| {
            let kept = if easy { "?easy=1" } else { "" };
            let start = page.body.lines().find(|line| !line.trim().is_empty() && !line.starts_with("# ")).unwrap_or("");
            let start: String = start.trim_start_matches(['-', ' ']).chars().take(90).collect();
            (format!("/rights/{}{kept}", page.slug), page.title, start, page.lang != lang)
        })
        .collect();
    let props = young::guide::GuideListPage { wanted, easy, pages };
    Ok(page(StatusCode::OK, move || young::guide::guide_list(frame, props)))
}

/// `GET /rights/{slug}`
pub async fn right(
    State(app): State<App>,
    Path(slug): Path<String>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let found = guide(&app.heard, lang).await?.into_iter().find(|page| page.slug == slug).ok_or(Failure::NotFound)?;
    let has_easy = !found.easy.is_empty();
    let easy = query.easy.is_some() && has_easy;
    let props = young::guide::GuideViewPage {
        href: format!("/rights/{slug}"),
        title: found.title,
        body: if easy { found.easy } else { found.body },
        has_easy,
        easy,
        english: found.lang != lang,
        on: found.on,
    };
    Ok(page(StatusCode::OK, move || young::guide::guide_page(frame, props)))
}
