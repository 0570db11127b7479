//! A time of which nothing is here, and signing that what came otherwise was looked at.

use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::safeguarding::{Done, LookedAt, MissingProblem, MissingTime, RefusedMissing};
use heard_domain::ids::IntervalId;
use heard_domain::people::{Account, Grant, LookAtConcerns, SignOffConcerns, StaffHome};
use heard_domain::record::{CheckedError, Interval, checked, checked_before, missing};

use super::concerns::list_with;
use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::{App, Failure};

/// Every one that nobody signed.
pub async fn times(app: &App, by: &Grant<StaffHome>) -> Result<Vec<MissingTime>, Failure> {
    Ok(missing(&app.heard, by).await?.iter().map(time).collect())
}

fn time(one: &Interval) -> MissingTime {
    MissingTime { id: one.id.to_string(), from: (one.from.0 > 0).then(|| one.from.local()), until: one.until.local() }
}

/// Those that were signed last, for whoever signs.
pub async fn looked_at(app: &App, account: Account) -> Result<Vec<LookedAt>, Failure> {
    let Some(by) = Grant::<SignOffConcerns>::check(account) else { return Ok(Vec::new()) };
    let signed = checked_before(&app.heard, &by).await?;
    Ok(signed
        .into_iter()
        .map(|one| LookedAt { time: time(&one.interval), by: one.by, at: one.at.local(), what: one.what })
        .collect())
}

/// `POST /safeguarding/missing`
pub async fn sign(form: Form<SignOffConcerns>) -> Result<Response, Failure> {
    let text = form.fields.get("text").to_owned();
    let did = match form.fields.one::<IntervalId>("id") {
        Some(id) => checked(&form.app.heard, &form.by, id, &text).await,
        None => Err(CheckedError::Gone),
    };
    let (problem, status) = match did {
        Ok(()) => return Ok(done("/safeguarding", Done::Looked)),
        Err(CheckedError::NoText) => (MissingProblem::NoText, StatusCode::UNPROCESSABLE_ENTITY),
        Err(CheckedError::TooLong) => (MissingProblem::TooLong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(CheckedError::Gone) => (MissingProblem::Gone, StatusCode::CONFLICT),
        Err(CheckedError::Storage(error)) => return Err(error.into()),
    };
    let by = Grant::<LookAtConcerns>::check(form.by.account()).ok_or(Failure::NotFound)?;
    let refused = RefusedMissing { id: form.fields.get("id").to_owned(), problem, typed: text };
    list_with(&form.app, &by, form.frame, status, Some(refused)).await
}
