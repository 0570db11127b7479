//! What a review decided is approved, sent back, stopped, or told at once.

use axum::extract::Path;
use axum::response::Response;
use heard_app::pages::staff::reviews::{Done, ReviewWhyNot};
use heard_domain::ids::ReviewId;
use heard_domain::people::{ApproveReviews, Grant, ReadReviews};
use heard_domain::reviews::{self as domain, ReviewError};

use super::{Wrong, draw, id};
use crate::Failure;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// The review that a form is about, where its service is shown to whoever posts it.
async fn in_scope(review: &str, form: &Form<ApproveReviews>) -> Result<(ReviewId, Grant<ReadReviews>), Failure> {
    let reader = Grant::<ReadReviews>::check(form.by.account()).ok_or(Failure::Forbidden)?;
    let review = id(review)?;
    domain::review(&form.app.heard, &reader, review).await?.ok_or(Failure::NotFound)?;
    Ok((review, reader))
}

/// Leads on, or says why it could not be done.
async fn answer(
    form: Form<ApproveReviews>,
    (review, reader): (ReviewId, Grant<ReadReviews>),
    result: Result<(), ReviewError>,
    what: Done,
) -> Result<Response, Failure> {
    let why = match result {
        Ok(()) => return Ok(done(&format!("/reviews/{review}"), what)),
        Err(ReviewError::SamePerson) => ReviewWhyNot::SamePerson,
        Err(ReviewError::NoWhy) => ReviewWhyNot::NoWhy,
        Err(ReviewError::WrongState | ReviewError::Decided | ReviewError::Missing(_)) => ReviewWhyNot::WrongState,
        Err(ReviewError::Gone) => return Err(Failure::NotFound),
        Err(ReviewError::Storage(error)) => return Err(error.into()),
    };
    let wrong = Wrong { why_not: Some(why), ..Wrong::default() };
    draw(&form.app, &reader, form.frame, review, None, wrong).await
}

/// `POST /reviews/{id}/approve`
pub async fn approve(Path(review): Path<String>, form: Form<ApproveReviews>) -> Result<Response, Failure> {
    let of = in_scope(&review, &form).await?;
    let result = domain::approve_decision(&form.app.heard, &form.by, of.0).await;
    answer(form, of, result, Done::Approved).await
}

/// `POST /reviews/{id}/send-back`
pub async fn send_back(Path(review): Path<String>, form: Form<ApproveReviews>) -> Result<Response, Failure> {
    let of = in_scope(&review, &form).await?;
    let words = form.fields.get("words").to_owned();
    let result = domain::send_decision_back(&form.app.heard, &form.by, of.0, words).await;
    answer(form, of, result, Done::SentBack).await
}

/// `POST /reviews/{id}/undo`
pub async fn undo(Path(review): Path<String>, form: Form<ApproveReviews>) -> Result<Response, Failure> {
    let of = in_scope(&review, &form).await?;
    let result = domain::stop_decision(&form.app.heard, &form.by, of.0).await;
    answer(form, of, result, Done::Stopped).await
}

/// `POST /reviews/{id}/now`
pub async fn now(Path(review): Path<String>, form: Form<ApproveReviews>) -> Result<Response, Failure> {
    let of = in_scope(&review, &form).await?;
    let result = domain::tell_decision_now(&form.app.heard, &form.by, of.0).await;
    answer(form, of, result, Done::ToldNow).await
}
