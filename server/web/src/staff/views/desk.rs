//! Who sees to a view, and not before which day.

use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::Choice;
use heard_app::pages::staff::views::{Desk, Done, Filing, ViewForm, ViewProblem};
use heard_domain::filing::{self, FileNowError, FilingStands};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{
    self, AssignError, Giving, OpenedView, PutOffError, Taker, ViewState, ended_by, takers, wrote_after,
};
use heard_storage::calendar::Day;

use super::here::names;
use super::work::Work;
use crate::{App, Failure};

/// What stands about it on the page of a view.
pub async fn props(app: &App, by: &Grant<Moderate>, view: &OpenedView) -> Result<Desk, Failure> {
    let all = takers(&app.heard, by, view.id).await?;
    let open_with = names(app, by, view.id).await?;
    let name = |id: AccountId| all.iter().find(|one| one.id == id).map(|one| one.name.clone());
    let ended = match view.state {
        ViewState::Settled | ViewState::Hidden => ended_by(&app.heard, by, view.id).await?,
        _ => None,
    };
    let choice = |one: &Taker| Choice { value: one.id.to_string(), text: one.name.clone(), chosen: false };
    Ok(Desk {
        waits: view.waits.0,
        until: view.waits.1.map(Day::civil),
        assigned: view.assigned.map(|id| (id.to_string(), name(id))),
        me: if all.iter().any(|one| one.id == by.id()) { by.id().to_string() } else { String::new() },
        takers: all.iter().map(choice).collect(),
        today: app.heard.now().day().civil(),
        open_with,
        ended: ended.map(|(who, at)| (name(who), at.local())),
        wrote_after: wrote_after(&app.heard, by, view).await?,
        filing: filing::of_view(&app.heard, by, view.id).await?.map(stands),
    })
}

fn stands(filing: FilingStands) -> Filing {
    match filing {
        FilingStands::OnceAnswered => Filing::OnceAnswered,
        FilingStands::Asked => Filing::Asked,
        FilingStands::Made(state) => Filing::Made(state),
    }
}

/// `POST /views/{id}/file-now`: it goes into its author's record before it is answered.
pub async fn file_now(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match filing::file_now(&work.app.heard, &work.by, work.view).await {
        Ok(()) => Ok(Done::FiledNow),
        Err(FileNowError::NotNow) => Err(ViewProblem::NotFiled),
        Err(FileNowError::Storage(error)) => return Err(error.into()),
    };
    work.answer(ViewForm::Assign, outcome).await
}

/// `POST /views/{id}/assign`: `to` sees to it, or nobody; `was` is who did when that was chosen,
/// `open` that it was open then.
pub async fn assign(work: Work<Moderate>) -> Result<Response, Failure> {
    let (was, to) = (work.fields.one::<AccountId>("was"), work.fields.one::<AccountId>("to"));
    let giving = Giving { was, to, open: work.fields.get("open") == "yes" };
    let outcome = match views::assign(&work.app.heard, &work.by, work.view, giving).await {
        Ok(()) if to.is_none() => Ok(Done::LetGo),
        Ok(()) => Ok(Done::Taken),
        Err(AssignError::NotTheirs) => Err(ViewProblem::NotTheirs),
        Err(AssignError::Quicker) => Err(ViewProblem::Quicker),
        Err(AssignError::Ended | AssignError::Gone) => Err(ViewProblem::Ended),
        Err(AssignError::Storage(error)) => return Err(error.into()),
    };
    work.answer(ViewForm::Assign, outcome).await
}

/// `POST /views/{id}/put-off`: not before `until`, a day.
pub async fn put_off(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match Day::parse(work.fields.get("until")) {
        None => Err(ViewProblem::NotADay),
        Some(until) => match views::put_off(&work.app.heard, &work.by, work.view, work.drawn(until)).await {
            Ok(()) => Ok(Done::PutOff),
            Err(PutOffError::Day) => Err(ViewProblem::NotADay),
            Err(PutOffError::Held) => Err(ViewProblem::Held),
            Err(PutOffError::Meeting) => Err(ViewProblem::MeetingBefore),
            Err(PutOffError::NotOpened) => Err(ViewProblem::NotOpened),
            Err(PutOffError::WroteAgain) => Err(ViewProblem::WroteAgain),
            Err(PutOffError::Gone) => Err(ViewProblem::Ended),
            Err(PutOffError::Storage(error)) => return Err(error.into()),
        },
    };
    work.answer(ViewForm::PutOff, outcome).await
}

/// `POST /views/{id}/bring-back`: it waits for nobody else any more.
pub async fn bring_back(work: Work<Moderate>) -> Result<Response, Failure> {
    match views::bring_back(&work.app.heard, &work.by, work.view).await {
        Ok(()) => work.answer(ViewForm::PutOff, Ok(Done::BroughtBack)).await,
        // Somebody was quicker: the page says where it is.
        Err(PutOffError::Gone) => Ok(Redirect::to(&work.back(false)).into_response()),
        Err(PutOffError::Storage(error)) => Err(error.into()),
        Err(
            PutOffError::Day
            | PutOffError::Held
            | PutOffError::Meeting
            | PutOffError::NotOpened
            | PutOffError::WroteAgain,
        ) => Err(Failure::NotFound),
    }
}
