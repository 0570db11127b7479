//! The council's plans: the list, one of them, putting one in force, undoing an import.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{Done, PlanTitleProblem, PlanWrong};
use heard_domain::ids::{ImportId, PlanId};
use heard_domain::people::{EditStrategy, Grant, ReadStrategy};
use heard_domain::strategy::{self as domain, ImportLine, PlanLine, RemoveError, RenameError, UndoError};

use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// `GET /strategy/plans`
pub async fn list(State(app): State<App>, by: Grant<ReadStrategy>, Staff(frame): Staff) -> Result<Response, Failure> {
    let plans = domain::plans(&app.heard, &by).await?;
    let props = staff::strategy::PlansPage { plans: plans.into_iter().map(line).collect(), can_edit: may_edit(&by) };
    Ok(page(StatusCode::OK, move || staff::strategy::plans(frame, props)))
}

fn may_edit(by: &Grant<ReadStrategy>) -> bool {
    Grant::<EditStrategy>::check(by.account()).is_some()
}

fn line(plan: PlanLine) -> staff::strategy::PlanLine {
    let PlanLine { id, kind, title, in_force, objectives, rows, imports } = plan;
    let imports = imports.into_iter().map(import).collect();
    staff::strategy::PlanLine { id: id.to_string(), kind, title, in_force, objectives, rows, imports }
}

fn import(one: ImportLine) -> staff::strategy::ImportLine {
    staff::strategy::ImportLine {
        id: one.id.to_string(),
        file: one.file,
        on: one.at.day().civil(),
        undone: one.undone.map(|at| at.day().civil()),
        can_be_undone: one.can_be_undone,
    }
}

/// `GET /strategy/plans/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id: PlanId = id.parse().map_err(|_| Failure::NotFound)?;
    draw(&app, &by, frame, id, None).await
}

async fn draw(
    app: &App,
    by: &Grant<ReadStrategy>,
    frame: staff::StaffFrame,
    id: PlanId,
    wrong: Option<PlanWrong>,
) -> Result<Response, Failure> {
    let found = domain::plan(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let status = match wrong {
        None => StatusCode::OK,
        Some(PlanWrong::Title(..)) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(PlanWrong::NotUndone | PlanWrong::NotRemoved | PlanWrong::NothingStands) => StatusCode::CONFLICT,
    };
    let props = staff::strategy::PlanPage {
        line: line(found.line),
        objectives: found.objectives,
        can_edit: may_edit(by),
        can_be_removed: found.can_be_removed,
        wrong,
    };
    Ok(page(status, move || staff::strategy::plan(frame, props)))
}

/// `POST /strategy/plans/{id}/in-force`
pub async fn put_in_force(
    State(app): State<App>,
    Path(id): Path<String>,
    Form { by, frame, .. }: Form<EditStrategy>,
) -> Result<Response, Failure> {
    let id: PlanId = id.parse().map_err(|_| Failure::NotFound)?;
    if domain::put_in_force(&app.heard, &by, id).await? {
        return Ok(done(&format!("/strategy/plans/{id}"), Done::InForce));
    }
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    draw(&app, &reader, frame, id, Some(PlanWrong::NothingStands)).await
}

/// `POST /strategy/plans/{id}/title`
pub async fn rename(
    State(app): State<App>,
    Path(id): Path<String>,
    Form { by, fields, frame, .. }: Form<EditStrategy>,
) -> Result<Response, Failure> {
    let id: PlanId = id.parse().map_err(|_| Failure::NotFound)?;
    let title = fields.get("title").to_owned();
    let problem = match domain::rename_plan(&app.heard, &by, id, &title).await {
        Ok(()) => return Ok(done(&format!("/strategy/plans/{id}"), Done::PlanRenamed)),
        Err(RenameError::NoTitle) => PlanTitleProblem::NoTitle,
        Err(RenameError::TooLong) => PlanTitleProblem::TooLong,
        Err(RenameError::Gone) => return Err(Failure::NotFound),
        Err(RenameError::Storage(error)) => return Err(error.into()),
    };
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    draw(&app, &reader, frame, id, Some(PlanWrong::Title(problem, title))).await
}

/// `POST /strategy/plans/{id}/remove`
pub async fn remove(
    State(app): State<App>,
    Path(id): Path<String>,
    Form { by, frame, .. }: Form<EditStrategy>,
) -> Result<Response, Failure> {
    let id: PlanId = id.parse().map_err(|_| Failure::NotFound)?;
    match domain::remove_plan(&app.heard, &by, id).await {
        Ok(()) => Ok(done("/strategy/plans", Done::PlanRemoved)),
        Err(RemoveError::Gone) => Err(Failure::NotFound),
        Err(RemoveError::Storage(error)) => Err(error.into()),
        Err(RemoveError::Stays) => {
            let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
            draw(&app, &reader, frame, id, Some(PlanWrong::NotRemoved)).await
        }
    }
}

/// `POST /strategy/imports/{id}/undo`
pub async fn undo(
    State(app): State<App>,
    Path(id): Path<String>,
    Form { by, frame, .. }: Form<EditStrategy>,
) -> Result<Response, Failure> {
    let id: ImportId = id.parse().map_err(|_| Failure::NotFound)?;
    match domain::undo_import(&app.heard, &by, id).await {
        Ok(plan) => Ok(done(&format!("/strategy/plans/{plan}"), Done::Undone)),
        Err(UndoError::Gone) => Err(Failure::NotFound),
        Err(UndoError::Storage(error)) => Err(error.into()),
        Err(UndoError::NotNow) => {
            let plan = domain::plan_of(&app.heard, id).await?;
            let plan = plan.ok_or(Failure::NotFound)?;
            let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
            draw(&app, &reader, frame, plan, Some(PlanWrong::NotUndone)).await
        }
    }
}
