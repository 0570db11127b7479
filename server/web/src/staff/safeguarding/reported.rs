//! That a member of staff reported something themselves: on the page of a view, and on
//! that of an alert by whoever was ever told of it.

use axum::extract::Path;
use axum::response::Response;
use heard_app::pages::staff::safeguarding::{ConcernForm, ConcernProblem, Done, RefusedConcern};
use heard_domain::people::{LookAtConcerns, StaffHome};
use heard_domain::safeguarding::concerns::{self, Report};
use heard_vocabulary::{ConcernState, ToldTo};

use super::alert::{address, draw_with, told_of};
use super::concerns::{answer, problem_of, refuse};
use crate::Failure;
use crate::fields::Fields;
use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::staff::views::Work;

/// What was typed; nothing where it is not said to whom it was reported.
pub fn report(fields: &Fields) -> Option<Report> {
    let typed = |name: &str| fields.get(name).to_owned();
    let to = ToldTo::parse(fields.get("to"))?;
    Some(Report { to, who: typed("who"), when: typed("when"), reference: typed("reference") })
}

/// `POST /views/{id}/reported`
pub async fn reported(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let Some(report) = report(&work.fields) else {
        return refuse(work, ConcernForm::Reported, ConcernProblem::NotChosen).await;
    };
    let did = concerns::reported(&work.app.heard, &work.by, work.view, &report).await;
    answer(work, ConcernForm::Reported, did.map(|()| (Done::Reported, ConcernState::Open))).await
}

/// `POST /staff/alerts/{id}/reported`
pub async fn reported_on_duty(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (alert, told) = told_of(&app, &by, &id).await?;
    let problem = match report(&fields) {
        None => ConcernProblem::NotChosen,
        Some(report) => match concerns::reported_on_duty(&app.heard, told, &report).await {
            Ok(()) => return Ok(done(&address(alert), Done::Reported)),
            Err(error) => problem_of(error, ConcernForm::Reported)?,
        },
    };
    let refused = RefusedConcern { form: ConcernForm::Reported, problem, values: fields.0 };
    draw_with(&app, &by, &id, frame, (Some(refused), None)).await
}
