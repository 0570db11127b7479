//! A public quote is proposed.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views::{Agreed, QuoteError, propose_quote};
use heard_storage::calendar::Day;
use heard_vocabulary::Consent;

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/quote`
pub async fn quote(work: Work<Moderate>) -> Result<Response, Failure> {
    let fields = &work.fields;
    let Some(consent) = Consent::parse(fields.get("consent")) else {
        return work.answer(ViewForm::Quote, Err(ViewProblem::NoConsent)).await;
    };
    let (text, celebration) = (fields.get("text"), fields.get("celebration") == "yes");
    let agreed = Agreed { how: consent, anew: Day::parse(fields.get("agreed_on")) };
    let outcome = match propose_quote(&work.app.heard, &work.by, work.view, text, agreed, celebration).await {
        Ok(_) => Ok(Done::Quoted),
        Err(QuoteError::Empty) => Err(ViewProblem::NoQuote),
        Err(QuoteError::NotSaid) => Err(ViewProblem::NotSaid),
        Err(QuoteError::TakenOut) => Err(ViewProblem::QuoteNames),
        Err(QuoteError::TakenBack) => Err(ViewProblem::QuoteTakenBack),
        Err(QuoteError::TooLong) => Err(ViewProblem::QuoteTooLong),
        Err(QuoteError::NotAgreed) => Err(ViewProblem::NotAgreed),
        Err(QuoteError::NotThen) => Err(ViewProblem::NotThen),
        Err(QuoteError::Twice) => Err(ViewProblem::QuoteTwice),
        Err(QuoteError::SamePerson | QuoteError::Gone | QuoteError::TheirWords) => return Err(Failure::NotFound),
        Err(QuoteError::Storage(error)) => return Err(error.into()),
    };
    work.answer(ViewForm::Quote, outcome).await
}
