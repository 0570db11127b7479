//! An agenda of one's own, from what was said before a review: to print.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::catalogue::QuestionKind;
use heard_domain::views::thread;

use crate::answers::{shown_answer, shown_question};
use crate::page::{YoungFrame, page};
use crate::young::own_view::Opened;
use crate::{App, Failure};

/// `GET /thread/agenda`, `GET /mine/{id}/agenda`: what must not be said in the
/// meeting is not on the paper that lies there.
pub async fn agenda(
    State(app): State<App>,
    opened: Opened,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let catalogue = app.heard.catalogue();
    let scenario = catalogue
        .as_asked(&thread.scenario.0, thread.scenario.1)
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
            Some(_) => lines.push((
                shown_question(frame.tr, Some(scenario), answer),
                shown_answer(frame.tr, Some(scenario), answer),
            )),
        }
    }
    let props = young::views::AgendaPage { on: thread.due_on, lines, chair, back: opened.base };
    Ok(page(StatusCode::OK, move || young::views::agenda(frame, props)))
}
