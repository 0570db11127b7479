//! An agenda of one's own, from what was said before a review: to print.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_app::shell::Frame;
use heard_domain::catalogue::QuestionKind;
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::views::thread;
use tower_sessions::Session;

use crate::page::{YoungFrame, page};
use crate::young::answers::shown_answer;
use crate::young::threads::{Opened, by_id, by_session};
use crate::{App, Failure};

/// `GET /thread/agenda`
pub async fn by_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => draw(&app, frame, opened).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `GET /mine/{id}/agenda`
pub async fn mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    draw(&app, frame, opened).await
}

/// What must not be said in the meeting is not on the paper that lies there.
async fn draw(app: &App, frame: Frame, opened: Opened) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let catalogue = app.heard.catalogue();
    let scenario = catalogue
        .scenario_version(&thread.scenario.0, thread.scenario.1)
        .filter(|scenario| scenario.agenda)
        .ok_or(Failure::NotFound)?;
    let answers = thread.words.map(|words| words.answers).ok_or(Failure::NotFound)?;
    let mut chair = None;
    let mut lines = Vec::new();
    for answer in &answers {
        match scenario.question(&answer.question) {
            Some(asked) if asked.unsaid || asked.kind == QuestionKind::Date => {}
            Some(asked) if asked.key == "chair" => chair = young::Chair::parse(&answer.raw()),
            // A question nobody can look up may have been one of those.
            None => {}
            Some(_) => lines.push((answer.asked.clone(), shown_answer(frame.tr, Some(scenario), answer))),
        }
    }
    let props = young::views::AgendaPage { on: thread.due_on, lines, chair, back: opened.base };
    Ok(page(StatusCode::OK, move || young::views::agenda(frame, props)))
}
