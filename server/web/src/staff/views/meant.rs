//! Whom of the council a view may be about: they do not read it.

use axum::response::Response;
use heard_app::pages::staff::views::{Colleague, Done, KeptFrom, Meant, ViewForm, ViewProblem};
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Grant, Moderate};
use heard_domain::safeguarding::conflicts::{self, MeantError};

use super::work::Work;
use crate::staff::frame::done;
use crate::{App, Failure};

/// What stands about it on the page of a view.
pub async fn props(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Meant, Failure> {
    let conflicts::Meant { kept, unknown, yields, others } = conflicts::meant(&app.heard, by, view).await?;
    let me = by.id();
    Ok(Meant {
        mine: kept.iter().any(|one| one.who == me),
        kept: kept
            .into_iter()
            .map(|one| KeptFrom {
                id: one.who.to_string(),
                name: one.name,
                role: one.role,
                named: one.named,
                sent_to: one.sent_to,
            })
            .collect(),
        unknown,
        yields,
        others: others
            .into_iter()
            .map(|(who, name, role)| Colleague { id: who.to_string(), name, role, me: who == me })
            .collect(),
    })
}

fn problem(error: MeantError) -> Result<ViewProblem, Failure> {
    match error {
        MeantError::NoSuchColleague => Ok(ViewProblem::NoColleague),
        MeantError::MayBeMeant => Ok(ViewProblem::MayBeMeant),
        MeantError::NobodyLeft => Ok(ViewProblem::NobodyLeft),
        MeantError::Gone => Err(Failure::NotFound),
        MeantError::Storage(error) => Err(error.into()),
    }
}

/// `POST /views/{id}/about`: it is about `who`.
pub async fn about(work: Work<Moderate>) -> Result<Response, Failure> {
    let Some(who) = work.fields.one::<AccountId>("who") else {
        return work.answer(ViewForm::About, Err(ViewProblem::NoColleague)).await;
    };
    match conflicts::about(&work.app.heard, &work.by, work.view, who).await {
        // Its page is not theirs any more.
        Ok(()) if who == work.by.id() => Ok(done("/queue", Done::KeptFromMe)),
        Ok(()) => work.answer(ViewForm::About, Ok(Done::KeptFrom)).await,
        Err(error) => work.answer(ViewForm::About, Err(problem(error)?)).await,
    }
}

/// `POST /views/{id}/not-about`: it is not about `who`.
pub async fn not_about(work: Work<Moderate>) -> Result<Response, Failure> {
    let Some(who) = work.fields.one::<AccountId>("who") else {
        return work.answer(ViewForm::NotAbout, Err(ViewProblem::NoColleague)).await;
    };
    match conflicts::not_about(&work.app.heard, &work.by, work.view, who).await {
        Ok(()) => work.answer(ViewForm::NotAbout, Ok(Done::NotAbout)).await,
        Err(error) => work.answer(ViewForm::NotAbout, Err(problem(error)?)).await,
    }
}
