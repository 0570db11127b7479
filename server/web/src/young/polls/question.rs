//! A poll is begun; one question a page.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::people::Visitor;
use heard_domain::polls;

use super::poll_page::{check_props, draft_key, find, question_props};
use super::result::result;
use crate::page::{YoungFrame, page};
use crate::young::membership::member;
use crate::{App, Failure, drafts};

/// `GET /polls/{poll}`
pub async fn begin(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    if !poll.is_open(app.heard.now()) {
        return result(&app, frame, &poll, "closed", None, StatusCode::OK).await;
    }
    if polls::has_answered(&app.heard, visitor, poll.id).await? {
        return result(&app, frame, &poll, "already", None, StatusCode::OK).await;
    }
    if poll.members_only && member(&app, visitor).await?.is_none() {
        return result(&app, frame, &poll, "members", None, StatusCode::OK).await;
    }
    Ok(Redirect::to(&format!("/polls/{id}/1")).into_response())
}

/// `GET /polls/{poll}/{number}`
pub async fn question(
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    if !poll.is_open(app.heard.now()) {
        return Ok(Redirect::to(&format!("/polls/{id}")).into_response());
    }
    let asked = number.checked_sub(1).and_then(|at| poll.questions.get(at)).ok_or(Failure::NotFound)?;
    let draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    let value = draft.answers.get(&asked.key).cloned().unwrap_or_default();
    let props = question_props(&app, &frame, &poll, asked, number, value, None);
    Ok(page(StatusCode::OK, move || young::polls::poll_question(frame, props)))
}

/// `GET /polls/{poll}/check`
pub async fn check(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    if draft.answers.is_empty() {
        let asked = poll.questions.first().ok_or(Failure::NotFound)?;
        let props = question_props(&app, &frame, &poll, asked, 1, String::new(), Some(Problem::NothingSaid));
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::polls::poll_question(frame, props)));
    }
    let props = check_props(frame.tr, &poll, &draft, None);
    Ok(page(StatusCode::OK, move || young::polls::poll_check(frame, props)))
}
