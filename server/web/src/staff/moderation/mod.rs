//! The moderation log.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::moderation::PLACE;
use heard_domain::moderation::log;
use heard_domain::people::{Grant, Moderate, ReadModerationLog};

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// The moderation log.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadModerationLog>(PLACE)], notices: &[] };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![only::<ReadModerationLog, _, _>(Method::GET, "/log", show)]
}

/// `GET /log`
async fn show(State(app): State<App>, by: Grant<ReadModerationLog>, Staff(frame): Staff) -> Result<Response, Failure> {
    let opens = Grant::<Moderate>::check(by.account()).is_some();
    let lines = log(&app.heard, &by)
        .await?
        .into_iter()
        .map(|line| staff::moderation::LogLine {
            at: line.at.local(),
            by: line.by,
            what: line.action,
            reason: line.reason,
            told: line.told,
            view_href: opens.then(|| format!("/views/{}", line.view)),
        })
        .collect();
    Ok(page(StatusCode::OK, move || staff::moderation::log(frame, staff::moderation::LogPage { lines })))
}
