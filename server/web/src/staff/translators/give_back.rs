//! A translator gives back what they took.

use axum::response::Response;
use heard_app::pages::staff::translators::{Done, TO_TRANSLATE, TranslateProblem};
use heard_domain::translators;
use heard_vocabulary::GiveBackReason;

use super::work::{OneForm, draw, theirs};
use super::{draw as draw_list, problem};
use crate::Failure;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// `POST /translate/{id}/give-back`
pub async fn give_back(one: OneForm) -> Result<Response, Failure> {
    let OneForm { view, form } = one;
    let Form { app, by, fields, frame } = form;
    let claimed = theirs(&app, &by, view).await?;
    let Some(why) = GiveBackReason::parse(fields.get("why")) else {
        return draw(&app, &by, frame, claimed, (None, Some(TranslateProblem::NoReason))).await;
    };
    match translators::give_back(&app.heard, &by, claimed, why).await {
        Ok(()) => Ok(done(TO_TRANSLATE.href, Done::GivenBack)),
        Err(error) => draw_list(&app, &by, frame, Some(problem(error)?)).await,
    }
}
