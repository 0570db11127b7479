//! An answer is sent.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::people::Visitor;
use heard_domain::polls::{self, PollError};
use heard_storage::entropy::random16;

use super::poll_page::{check_props, draft_key, find, question_props};
use super::result::result;
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::problem::status_of;
use crate::{App, Failure, cookies, drafts};

/// `POST /polls/{poll}/send`
pub async fn send(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let first = poll.questions.first().ok_or(Failure::NotFound)?;
    let submission = cookies::unhex(fields.get("id")).and_then(|bytes| bytes.try_into().ok());
    let submission: [u8; 16] = submission.unwrap_or_else(|| random16(app.heard.entropy()));
    let mut draft =
        drafts::Draft { scenario: draft_key(&poll), version: 1, id: cookies::hex(&submission), ..Default::default() };
    for asked in &poll.questions {
        let said = fields.get(&format!("a.{}", asked.key));
        if !said.is_empty() {
            draft.answers.insert(asked.key.clone(), said.to_owned());
        }
    }
    let alone = poll.questions.len() == 1;
    if alone && draft.answers.is_empty() && !fields.get("answer").is_empty() {
        draft.answers.insert(first.key.clone(), fields.get("answer").to_owned());
    }
    // A shared device keeps nobody's account in the answer.
    let visitor = if cookies::read(&headers, cookies::KIOSK).is_some() && !poll.members_only {
        Visitor::new(None)
    } else {
        visitor
    };
    let problem = match polls::answer_poll(&app.heard, visitor, &poll, submission, &draft.answers).await {
        Ok(()) => {
            let mut response = Redirect::to(&format!("/polls/{id}/thanks")).into_response();
            if !alone {
                drafts::finish(&app.heard, &headers, &draft_key(&poll), &mut response).await?;
            }
            return Ok(response);
        }
        Err(PollError::Closed) => {
            return result(&app, frame, &poll, "closed", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::Already) => {
            return result(&app, frame, &poll, "already", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::MembersOnly) => {
            return result(&app, frame, &poll, "members", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::TooLong) => Problem::TooLong,
        Err(PollError::Storage(cause)) => {
            tracing::error!(%cause, "an answer to a poll was not stored");
            Problem::NotSent
        }
        Err(_) if alone => Problem::PickOne,
        Err(_) => Problem::NothingSaid,
    };
    let status = status_of(problem);
    if alone {
        let value = draft.answers.get(&first.key).cloned().unwrap_or_default();
        let mut props = question_props(&app, &frame, &poll, first, 1, value, Some(problem));
        props.id = Some(draft.id);
        return Ok(page(status, move || young::polls::poll_question(frame, props)));
    }
    let props = check_props(frame.tr, &poll, &draft, Some(problem));
    Ok(page(status, move || young::polls::poll_check(frame, props)))
}
