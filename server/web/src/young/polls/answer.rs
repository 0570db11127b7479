//! One question is answered, or skipped.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::QuestionKind;
use heard_domain::intake::fits;
use heard_domain::polls;

use super::poll_page::{draft_key, find, question_props};
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::{App, Failure, drafts};

/// `POST /polls/{poll}/{number}`
pub async fn answer(
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let asked = number.checked_sub(1).and_then(|at| poll.questions.get(at)).ok_or(Failure::NotFound)?;
    let (said, go) = (fields.get("answer").to_owned(), fields.get("go"));
    let problem = match () {
        () if go == "skip" => None,
        () if heard_storage::text::length(&said) > polls::LONGEST => Some(Problem::TooLong),
        () if said.is_empty() && go == "next" && asked.kind == QuestionKind::Text => Some(Problem::WriteSomething),
        () if said.is_empty() && go == "next" => Some(Problem::PickOne),
        () if !said.is_empty() && !fits(asked, &said) => Some(Problem::PickOne),
        () => None,
    };
    if problem.is_some() {
        let props = question_props(&app, &frame, &poll, asked, number, said, problem);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::polls::poll_question(frame, props)));
    }
    let mut draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    if go == "skip" || said.is_empty() {
        draft.answers.remove(&asked.key);
    } else {
        draft.answers.insert(asked.key.clone(), said);
    }
    let last = go == "check" || number >= poll.questions.len();
    let next = if last { format!("/polls/{id}/check") } else { format!("/polls/{id}/{}", number + 1) };
    let mut response = Redirect::to(&next).into_response();
    let token = drafts::token_or_new(&app.heard, &headers).await?;
    drafts::keep(&app.heard, &headers, token, &draft, &mut response).await?;
    Ok(response)
}
