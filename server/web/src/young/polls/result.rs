//! What a poll says when it takes no answer, or has taken one.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::young::{self, Voices};
use heard_domain::catalogue::in_language;
use heard_domain::figures::Published;
use heard_domain::polls::{self, Poll, PollKind};

use super::poll_page::find;
use crate::answers::shown as answer_in_words;
use crate::page::{YoungFrame, page};
use crate::{App, Failure, cookies};

pub(super) async fn result(
    app: &App,
    frame: heard_app::shell::Frame,
    poll: &Poll,
    why: &'static str,
    again: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let tr = frame.tr;
    let questions = match why {
        "closed" if poll.kind != PollKind::Exit => polls::tallies(&app.heard, poll).await?,
        _ => None,
    };
    let questions = questions
        .into_iter()
        .flat_map(|(_, _, tallies)| tallies)
        .map(|tally| young::polls::PollResult {
            ask: in_language(&tally.question.ask, tr.lang().code()).to_owned(),
            parts: tally.parts.map(|parts| {
                let answers = polls::options(&tally.question);
                answers
                    .iter()
                    .map(|key| answer_in_words(tr, &tally.question, key))
                    .zip(parts.into_iter().map(voices))
                    .collect()
            }),
        })
        .collect();
    let props = young::polls::PollResultPage { title: poll.title.clone(), why, again, questions };
    Ok(page(status, move || young::polls::poll_result(frame, props)))
}

fn voices(count: Published) -> Voices {
    count.about().map_or(Voices::Few, |n| Voices::About(u32::try_from(n).unwrap_or(u32::MAX)))
}

/// `GET /polls/{poll}/thanks`
pub async fn thanks(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let again = cookies::read(&headers, cookies::KIOSK).map(|_| format!("/polls/{id}"));
    result(&app, frame, &poll, "thanks", again, StatusCode::OK).await
}
