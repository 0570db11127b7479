//! Who changed which setting, and back to what it was.

use axum::extract::State;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::setup::{ChangeLine, Done, HistoryPage, PutBackProblem};
use heard_domain::people::{Grant, SetUp};
use heard_domain::setup::{Change, SettingError, changes, put_back};

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::{App, Failure};

async fn drawn(
    app: &App,
    by: &Grant<SetUp>,
    frame: staff::StaffFrame,
    problem: Option<PutBackProblem>,
) -> Result<Response, Failure> {
    let line = |change: Change| ChangeLine {
        id: change.id.to_string(),
        setting: change.setting,
        was: change.was,
        became: change.became,
        by: change.by,
        at: options::minute(change.at),
        undoes: change.undoes,
    };
    let props = HistoryPage { changes: changes(&app.heard, by).await?.into_iter().map(line).collect(), problem };
    Ok(page(status_of(problem.is_some()), move || staff::setup::history(frame, props)))
}

/// `GET /setup/history`
pub async fn show(State(app): State<App>, by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    drawn(&app, &by, frame, None).await
}

/// `POST /setup/history/put-back`
pub async fn back(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let put = match fields.one("id") {
        Some(id) => put_back(&app.heard, &by, id).await,
        None => Err(SettingError::Gone),
    };
    match put {
        Ok(_) => Ok(done("/setup/history", Done::PutBack)),
        Err(SettingError::Storage(error)) => Err(error.into()),
        Err(SettingError::Gone) => drawn(&app, &by, frame, Some(PutBackProblem::Gone)).await,
        Err(
            SettingError::Empty(_) | SettingError::TooLong(_) | SettingError::Unreadable(_) | SettingError::Contrast(_),
        ) => drawn(&app, &by, frame, Some(PutBackProblem::Refused)).await,
    }
}
