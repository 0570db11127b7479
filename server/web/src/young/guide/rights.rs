//! Pages about rights.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_domain::guide::{GuidePage, GuideText, POLICY, guide, holds};
use heard_storage::text;
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

/// A page as it is read in a language, in easy words where it has them and they are
/// wanted.
pub fn view(found: GuidePage, lang: Lang, easy: bool) -> young::guide::GuideViewPage {
    let GuideText { title, body, easy: easy_words } = found.text;
    let has_easy = !text::is_empty(&easy_words);
    let easy = easy && has_easy;
    let href = if found.slug == POLICY { "/moderation".to_owned() } else { format!("/rights/{}", found.slug) };
    young::guide::GuideViewPage {
        href,
        title,
        body: if easy { easy_words } else { body },
        has_easy,
        easy,
        english: found.lang != lang.code(),
        on: found.on,
    }
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
            let start =
                page.text.body.lines().find(|line| !line.trim().is_empty() && !line.starts_with("# ")).unwrap_or("");
            let start: String = start.trim_start_matches(['-', ' ']).chars().take(90).collect();
            (format!("/rights/{}{kept}", page.slug), page.text.title, start, page.lang != lang)
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
    let props = view(found, frame.tr.lang(), query.easy.is_some());
    Ok(page(StatusCode::OK, move || young::guide::guide_page(frame, props)))
}
