//! What somebody said of who may translate what they sent, as the team writes it down.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::translators::{ChooseError, SaidOf, write_down};
use heard_storage::calendar::Day;
use heard_vocabulary::{Consent, Translator};

use crate::Failure;
use crate::fields::Fields;
use crate::staff::views::Work;

fn said(fields: &Fields) -> Result<SaidOf, ViewProblem> {
    let who = Translator::parse(fields.get("translator")).ok_or(ViewProblem::NoTranslator)?;
    // When sending it they were asked on its page.
    let how = Consent::parse(fields.get("how")).filter(|how| *how != Consent::Sending);
    let how = how.ok_or(ViewProblem::NoTranslator)?;
    let on = Day::parse(fields.get("said_on")).ok_or(ViewProblem::NotSaidThen)?;
    Ok(SaidOf { who, how, on })
}

/// `POST /views/{id}/translator`: `translator`, `how`, `said_on`.
pub async fn chosen(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match said(&work.fields) {
        Err(problem) => Err(problem),
        Ok(said) => match write_down(&work.app.heard, &work.by, work.view, said).await {
            Ok(()) => Ok(Done::TranslatorSaid),
            Err(ChooseError::Known) => Err(ViewProblem::TranslatorKnown),
            Err(ChooseError::Day) => Err(ViewProblem::NotSaidThen),
            Err(ChooseError::Nothing) => return Err(Failure::NotFound),
            Err(ChooseError::Storage(error)) => return Err(error.into()),
        },
    };
    work.answer(ViewForm::Translator, outcome).await
}
