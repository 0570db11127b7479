//! The moderation log.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_domain::moderation::log;
use heard_domain::people::{Grant, Moderate, ReadModerationLog};

use super::frame::Staff;
use super::options;
use crate::page::page;
use crate::{App, Failure};

/// `GET /log`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadModerationLog>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let opens = Grant::<Moderate>::check(by.account()).is_some();
    let lines = log(&app.heard, &by)
        .await?
        .into_iter()
        .map(|line| staff::LogLine {
            at: options::minute(line.at),
            by: line.by,
            what: line.action,
            reason: line.reason,
            told: line.told,
            view_href: opens.then(|| format!("/views/{}", line.view)),
        })
        .collect();
    Ok(page(StatusCode::OK, move || staff::log(frame, staff::LogPage { lines })))
}
