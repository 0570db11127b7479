//! What was filed to children's records: the list, the switch, and trying again.

use axum::extract::{Query, State};
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::case_system::{Done, FILINGS, FilingProblem, FilingRow, FilingsPage, filings};
use heard_domain::filing::{FilingLine, FilingState, listed, try_again};
use heard_domain::ids::FilingId;
use heard_domain::people::{Grant, KeepCaseSystem};
use heard_domain::setup::{SettingError, SettingName, SettingPart, change_settings};
use heard_storage::clock::Moment;
use serde::Deserialize;

use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// What the list is asked for, as it was typed.
#[derive(Deserialize, Default)]
pub struct Typed {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: String,
}

fn after(text: &str) -> Option<(Moment, FilingId)> {
    let (at, id) = text.split_once('-')?;
    Some((Moment(at.parse().ok()?), id.parse().ok()?))
}

fn row(one: FilingLine) -> FilingRow {
    FilingRow {
        id: one.id.to_string(),
        first: one.first.to_string(),
        kind: one.kind,
        state: one.state,
        made_at: one.made_at.local(),
        state_at: one.state_at.local(),
        due_at: one.due_at.local(),
        tries: one.tries,
        fault: one.fault,
        told: one.told.map(|(at, many)| (at.local(), many)),
        receipt: one.receipt,
        corrected: one.corrected,
    }
}

async fn drawn(
    app: &App,
    by: &Grant<KeepCaseSystem>,
    frame: StaffFrame,
    typed: &Typed,
    problem: Option<FilingProblem>,
) -> Result<Response, Failure> {
    let state = FilingState::parse(&typed.state);
    let found = listed(&app.heard, by, state, after(&typed.after)).await?;
    let chosen = state.map(|state| format!("state={}&", state.name())).unwrap_or_default();
    let props = FilingsPage {
        set_up: app.setup.filing,
        on: app.heard.catalogue().settings.filing,
        state,
        more_href: match (found.more, found.lines.last()) {
            (true, Some(last)) => Some(format!("{FILINGS}?{chosen}after={}-{}", last.made_at.0, last.id)),
            _ => None,
        },
        waiting: found.waiting,
        failed: found.failed,
        lines: found.lines.into_iter().map(row).collect(),
        problem,
    };
    Ok(page(status_of(problem.is_some()), move || filings(frame, props)))
}

/// `GET /staff/case-system/filings`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepCaseSystem>,
    Staff(frame): Staff,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    drawn(&app, &by, frame, &typed, None).await
}

/// `POST /staff/case-system/filings/switch`
pub async fn switch(form: Form<KeepCaseSystem>) -> Result<Response, Failure> {
    let on = form.fields.get("on") == "yes";
    if on && !form.app.setup.filing {
        let problem = Some(FilingProblem::NotSetUp);
        return drawn(&form.app, &form.by, form.frame, &Typed::default(), problem).await;
    }
    let value = if on { "yes" } else { "" };
    let values = vec![(SettingName::FilingOn, value.to_owned())];
    match change_settings(&form.app.heard, &form.by, SettingPart::Filing, values).await {
        Ok(()) => Ok(done(FILINGS, if on { Done::FilingOn } else { Done::FilingOff })),
        Err(SettingError::Storage(error)) => Err(error.into()),
        // What is sent here is one of two words.
        Err(
            SettingError::Empty(_)
            | SettingError::TooLong(_)
            | SettingError::Unreadable(_)
            | SettingError::Contrast(_)
            | SettingError::Gone,
        ) => Err(Failure::NotFound),
    }
}

/// `POST /staff/case-system/filings/again`
pub async fn again(form: Form<KeepCaseSystem>) -> Result<Response, Failure> {
    let one = match form.fields.get("document") {
        "" => None,
        id => Some(id.parse::<FilingId>().map_err(|_| Failure::NotFound)?),
    };
    match try_again(&form.app.heard, &form.by, one).await? {
        0 => {
            let problem = Some(FilingProblem::NothingFailed);
            drawn(&form.app, &form.by, form.frame, &Typed::default(), problem).await
        }
        _ => Ok(done(FILINGS, Done::FilingAgain)),
    }
}
