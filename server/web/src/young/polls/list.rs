//! The polls there are.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::polls::{self, PollKind};

use crate::page::{YoungFrame, page};
use crate::young::membership::line;
use crate::{App, Failure};

/// `GET /polls`
pub async fn list(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let now = app.heard.now();
    let mut props = young::polls::PollsPage::default();
    for poll in polls::polls(&app.heard).await?.iter().filter(|poll| !poll.members_only) {
        match (poll.is_open(now), poll.kind) {
            (true, _) => props.open.push(line(poll)),
            // An exit interview is read by the team; nobody waits for its result.
            (false, PollKind::Exit) => {}
            (false, _) => props.closed.push(young::polls::PollLine { until: None, ..line(poll) }),
        }
    }
    Ok(page(StatusCode::OK, move || young::polls::polls(frame, props)))
}
