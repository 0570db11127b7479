//! Whether whoever may be harmed is under 18, and what an adult wants and can decide: said
//! on the page of a view, and on that of an alert by whoever has it.

use axum::extract::Path;
use axum::response::Response;
use heard_app::pages::staff::safeguarding::{AdultSaid, ConcernForm, ConcernProblem, Done, RefusedConcern};
use heard_domain::people::{LookAtConcerns, StaffHome};
use heard_domain::safeguarding::concerns::{
    AskedAdult, Particulars, Wishes, say_age, say_age_on_duty, say_wishes, say_wishes_on_duty,
};
use heard_vocabulary::{AdultAgrees, ConcernState, MentalCapacity, PersonAge, WithoutAgreement};

use super::alert::{address, draw_with, told_of};
use super::concerns::{answer, problem_of, refuse};
use crate::Failure;
use crate::fields::Fields;
use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::staff::views::Work;

/// What a deed says of it, on its way to a page.
pub fn said(what: &Particulars) -> AdultSaid {
    AdultSaid {
        age: what.age.as_deref().and_then(PersonAge::parse),
        agrees: what.agrees.as_deref().and_then(AdultAgrees::parse),
        because: what.because.as_deref().and_then(WithoutAgreement::parse),
        capacity: what.capacity.as_deref().and_then(MentalCapacity::parse),
    }
}

fn asked(fields: &Fields) -> Result<AskedAdult, ConcernProblem> {
    let agrees = AdultAgrees::parse(fields.get("agrees")).ok_or(ConcernProblem::NoAgreement)?;
    let capacity = MentalCapacity::parse(fields.get("capacity")).ok_or(ConcernProblem::NoCapacity)?;
    let because = WithoutAgreement::parse(fields.get("because"));
    Ok(AskedAdult { wishes: Wishes { agrees, because, capacity }, assessor: fields.get("assessor").to_owned() })
}

/// `POST /views/{id}/age`
pub async fn age(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let Some(age) = PersonAge::parse(work.fields.get("age")) else {
        return refuse(work, ConcernForm::Age, ConcernProblem::NoAge).await;
    };
    let did = say_age(&work.app.heard, &work.by, work.view, age).await;
    // It leads back to the view wherever its concern stands.
    answer(work, ConcernForm::Age, did.map(|()| (Done::Age, ConcernState::Open))).await
}

/// `POST /views/{id}/wishes`
pub async fn wishes(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let asked = match asked(&work.fields) {
        Ok(asked) => asked,
        Err(problem) => return refuse(work, ConcernForm::Wishes, problem).await,
    };
    let did = say_wishes(&work.app.heard, &work.by, work.view, &asked).await;
    answer(work, ConcernForm::Wishes, did.map(|()| (Done::Wishes, ConcernState::Open))).await
}

/// `POST /staff/alerts/{id}/age`
pub async fn age_on_duty(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (alert, told) = told_of(&app, &by, &id).await?;
    let problem = match PersonAge::parse(fields.get("age")) {
        None => ConcernProblem::NoAge,
        Some(age) => match say_age_on_duty(&app.heard, told, age).await {
            Ok(()) => return Ok(done(&address(alert), Done::Age)),
            Err(error) => problem_of(error, ConcernForm::Age)?,
        },
    };
    let refused = RefusedConcern { form: ConcernForm::Age, problem, values: fields.0 };
    draw_with(&app, &by, &id, frame, (Some(refused), None)).await
}

/// `POST /staff/alerts/{id}/wishes`
pub async fn wishes_on_duty(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (alert, told) = told_of(&app, &by, &id).await?;
    let problem = match asked(&fields) {
        Err(problem) => problem,
        Ok(asked) => match say_wishes_on_duty(&app.heard, told, &asked).await {
            Ok(()) => return Ok(done(&address(alert), Done::Wishes)),
            Err(error) => problem_of(error, ConcernForm::Wishes)?,
        },
    };
    let refused = RefusedConcern { form: ConcernForm::Wishes, problem, values: fields.0 };
    draw_with(&app, &by, &id, frame, (Some(refused), None)).await
}
