//! Saying something: one question a page.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_domain::people::{EnterVoice, Grant, Visitor};
use heard_domain::safeguarding::alarm;
use heard_vocabulary::MediaKind;
use serde::Deserialize;

use super::question_page::{FromQuery, asking, kind_of, question_props, so_far};
use super::scenario::{page_of, scenario, under_way};
use crate::page::{YoungFrame, page};
use crate::young::media::attachments;
use crate::{App, Failure, cookies};

/// Whether pictures are wanted.
#[derive(Deserialize)]
pub struct PicturesQuery {
    pictures: Option<String>,
}

/// `GET /say?pictures=1`, and `0`: to the home page with pictures, or without.
pub async fn pictures(Query(query): Query<PicturesQuery>) -> Response {
    let mut response = Redirect::to("/").into_response();
    match query.pictures.as_deref() {
        Some("1") => cookies::set(&mut response, cookies::PICTURES, "1", "/", Some(365 * 86_400)),
        Some(_) => cookies::set(&mut response, cookies::PICTURES, "", "/", Some(0)),
        None => {}
    }
    response
}

/// The form on paper whose code was scanned, by its name.
#[derive(Deserialize)]
pub struct PaperQuery {
    #[serde(default)]
    form: String,
}

impl PaperQuery {
    /// Where whoever types in what came on paper finds its fields.
    fn fields(&self, visitor: Visitor) -> Option<String> {
        let named = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
        visitor.account().and_then(Grant::<EnterVoice>::check)?;
        (!self.form.is_empty() && self.form.chars().all(named)).then(|| format!("/entries?form={}", self.form))
    }
}

/// `GET /say/{scenario}`
pub async fn begin(
    State(app): State<App>,
    Path(key): Path<String>,
    Query(paper): Query<PaperQuery>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    if key == alarm::SITUATION {
        return Ok(Redirect::to(alarm::PATH).into_response());
    }
    scenario(&app, &key)?;
    if let Some(fields) = paper.fields(visitor) {
        return Ok(Redirect::to(&fields).into_response());
    }
    Ok(Redirect::to(&page_of(&key, 1)).into_response())
}

/// `GET /say/{scenario}/{number}`
pub async fn question(
    State(app): State<App>,
    Path((key, number)): Path<(String, usize)>,
    Query(query): Query<FromQuery>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let (scenario, draft) = under_way(&app, &headers, visitor, &key).await?;
    let asking = asking(&scenario, number, query.changing())?;
    let value = draft.answers.get(&asking.asked.key).map_or("", String::as_str);
    let kind = kind_of(frame.tr, asking.asked, value);
    let props = young::views::QuestionPage {
        media: attachments::of_draft(&key, &asking.asked.key, &draft.media),
        way: MediaKind::parse(&query.way),
        so_far: so_far(frame.tr, &asking, &draft),
        ..question_props(&app, frame.tr, &asking, kind, None)
    };
    Ok(page(StatusCode::OK, move || young::views::question(frame, props)))
}
