//! The same deed with every view that was ticked in the queue, and undoing it.

use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::views::{Column, Done, ManyProblem};
use heard_domain::ids::{AccountId, DeedId, ViewId};
use heard_domain::people::Moderate;
use heard_domain::views::{self, Drawn, Many, ManyError};
use heard_storage::calendar::Day;

use super::columns::chosen;
use super::going::not_undone;
use super::queue::{Asked, ME, Refused, draw};
use crate::Failure;
use crate::fields::Fields;
use crate::posted::newest_when_drawn;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// Why nothing was done, and what of it was in the way.
type Stuck = (ManyProblem, Vec<ViewId>);

/// What the pressed button asks for.
fn wanted(fields: &Fields, me: AccountId, ticked: usize) -> Result<Many, ManyProblem> {
    match fields.get("do") {
        "mine" => Ok(Many::Assign(Some(me))),
        "give" if fields.get("to") == ME => Ok(Many::Assign(Some(me))),
        "give" if fields.get("to").is_empty() => Ok(Many::Assign(None)),
        "give" => fields.one("to").map(|to| Many::Assign(Some(to))).ok_or(ManyProblem::NotTheirs(ticked)),
        "put-off" => Day::parse(fields.get("until")).map(Many::PutOff).ok_or(ManyProblem::Day),
        "tag" => fields.one("tag").map(Many::Tag).ok_or(ManyProblem::Theme),
        "settle" => Ok(Many::Settle),
        _ => Err(ManyProblem::Nothing),
    }
}

/// Why, and which of them are in the way.
fn problem(error: ManyError) -> Result<Stuck, Failure> {
    let alone = |problem| (problem, Vec::new());
    Ok(match error {
        ManyError::Nothing => alone(ManyProblem::Nothing),
        ManyError::TooMany => alone(ManyProblem::TooMany),
        ManyError::Day => alone(ManyProblem::Day),
        ManyError::Theme => alone(ManyProblem::Theme),
        // Which of them may be about a colleague is not said.
        ManyError::NotTheirs(n) => alone(ManyProblem::NotTheirs(n)),
        ManyError::Others(which) => (ManyProblem::Others(which.len()), which),
        ManyError::Ended(which) => (ManyProblem::Ended(which.len()), which),
        ManyError::Meetings(which) => (ManyProblem::Meetings(which.len()), which),
        ManyError::Held(which) => (ManyProblem::Held(which.len()), which),
        ManyError::WroteAgain(which) => (ManyProblem::WroteAgain(which.len()), which),
        ManyError::Moved(which) => (ManyProblem::Moved(which.len()), which),
        ManyError::Storage(error) => return Err(error.into()),
    })
}

/// `POST /queue/many`: `do` with each `view`.
pub async fn many(headers: HeaderMap, form: Form<Moderate>) -> Result<Response, Failure> {
    let ticked: Vec<ViewId> = form.fields.parsed("view");
    let at = newest_when_drawn(&form.app.heard, &form.fields);
    let outcome = match wanted(&form.fields, form.by.id(), ticked.len()) {
        Err(problem) => Err((problem, Vec::new())),
        Ok(what) => match views::many(&form.app.heard, &form.by, &ticked, Drawn { what, at }).await {
            Ok(_) => Ok(None),
            Err(error) => Err(problem(error)?),
        },
    };
    answer(form, (ticked, chosen(&headers)), outcome).await
}

/// `POST /queue/undo`: undoes `deed`.
pub async fn undo(headers: HeaderMap, form: Form<Moderate>) -> Result<Response, Failure> {
    let deed = form.fields.one::<DeedId>("deed").ok_or(Failure::NotFound)?;
    let outcome = match views::undo(&form.app.heard, &form.by, deed).await {
        Ok(_) => Ok(Some(Done::Undone)),
        Err(error) => Err((not_undone(error)?, Vec::new())),
    };
    answer(form, (Vec::new(), chosen(&headers)), outcome).await
}

/// Leads back to the list as it was narrowed, which says what was done; with 422 the list
/// itself, with what was ticked; what is in the way is marked and ticked no more.
async fn answer(
    form: Form<Moderate>,
    (ticked, columns): (Vec<ViewId>, Vec<Column>),
    outcome: Result<Option<Done>, Stuck>,
) -> Result<Response, Failure> {
    let asked = Asked::read(form.fields.get("query"));
    match outcome {
        // What was done stands above the list, with the way back; what was undone is told once.
        Ok(None) => Ok(Redirect::to(&asked.address()).into_response()),
        Ok(Some(what)) => Ok(done(&asked.address(), what)),
        Err((problem, stuck)) => {
            let refused = Refused { problem: Some(problem), ticked, stuck, columns, form: None };
            draw(&form.app, &form.by, form.frame, &asked, refused).await
        }
    }
}
