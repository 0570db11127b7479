//! Looking back at what may be harm in one view: who was told, and when.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::audit::AuditBy;
use heard_app::pages::staff::safeguarding::{DeedBy, TrailLine, TrailPage, TrailTold, Trailed};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, SignOffConcerns};
use heard_domain::record::{self, LoggedBy, trail};
use heard_domain::safeguarding::concerns;
use heard_storage::clock::Moment;
use heard_vocabulary::{Medium, MessageState};

use super::concerns::{deed, line};
use crate::page::page;
use crate::staff::frame::Staff;
use crate::{App, Failure};

/// `GET /views/{id}/trail`
pub async fn show(
    State(app): State<App>,
    by: Grant<SignOffConcerns>,
    Path(view): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let view = view.parse::<ViewId>().map_err(|_| Failure::NotFound)?;
    let found = trail(&app.heard, &by, view).await?.ok_or(Failure::NotFound)?;
    let props = TrailPage {
        view: view.to_string(),
        concern: line(&app, found.concern),
        lines: found.lines.into_iter().map(one).collect(),
        more: found.more,
    };
    Ok(page(StatusCode::OK, move || staff::safeguarding::trail(frame, props)))
}

fn one(line: record::TrailLine) -> TrailLine {
    let what = match line.what {
        record::Trailed::Deed(one) => Trailed::Deed(Box::new(deed(*one))),
        record::Trailed::Raised(by, outside) => Trailed::Raised(deed_by(by), outside),
        record::Trailed::Told(step, people) => Trailed::Told(step, people.into_iter().map(told).collect()),
        record::Trailed::Did(by, action, level) => Trailed::Did(logged_by(by), action, level),
        record::Trailed::Opened(by, action, times) => Trailed::Opened(logged_by(by), action, times),
    };
    TrailLine { at: line.at.local(), what }
}

fn told(one: record::TrailTold) -> TrailTold {
    let left = |(medium, state, at): (Medium, MessageState, Moment)| (medium, state, at.local());
    TrailTold { name: one.name, left: one.left.into_iter().map(left).collect() }
}

/// Who a line of the log says did it, as pages take it.
pub fn logged_by(by: LoggedBy) -> AuditBy {
    match by {
        LoggedBy::Staff(role, name) => AuditBy::Staff(role, name),
        LoggedBy::YoungPerson => AuditBy::YoungPerson,
        LoggedBy::Anybody => AuditBy::Anybody,
        LoggedBy::Withheld => AuditBy::Withheld,
        LoggedBy::Program => AuditBy::Program,
    }
}

/// Who did something about a concern, as pages take it.
pub fn deed_by(by: concerns::DeedBy) -> DeedBy {
    match by {
        concerns::DeedBy::Author => DeedBy::Author,
        concerns::DeedBy::Program => DeedBy::Program,
        concerns::DeedBy::Staff(name) => DeedBy::Staff(name),
    }
}
