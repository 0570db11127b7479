//! Quotes that wait for a second person.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::views::{DecisionProblem, Done};
use heard_domain::ids::QuoteId;
use heard_domain::people::{ClearQuotes, Grant};
use heard_domain::views::{QuoteError, decide_quote, likely_in_text, packs, waiting_quotes};
use heard_storage::calendar::Day;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// `GET /quotes`
pub async fn show(State(app): State<App>, by: Grant<ClearQuotes>, Staff(frame): Staff) -> Result<Response, Failure> {
    draw(&app, &by, frame, None).await
}

async fn draw(
    app: &App,
    by: &Grant<ClearQuotes>,
    frame: staff::StaffFrame,
    refused: Option<staff::views::RefusedDecision>,
) -> Result<Response, Failure> {
    let found = waiting_quotes(&app.heard, by).await?;
    let texts: Vec<_> = found.iter().map(|quote| (quote.text.as_str(), quote.from.as_deref())).collect();
    let likely = likely_in_text(&app.heard, by, &texts).await?;
    let to_recall = packs(&app.heard, by).await?.iter().filter(|pack| pack.to_recall > 0).count();
    let waiting = found
        .into_iter()
        .zip(likely)
        .map(|(q, likely)| staff::views::WaitingQuote {
            id: q.id.to_string(),
            view_href: format!("/views/{}", q.view),
            text: q.text,
            original: q.original,
            word_for_word: q.word_for_word,
            likely: likely.into_iter().map(|one| (one.text, one.because)).collect(),
            consent: q.consent,
            on: q.proposed_at.day().civil(),
            taken_back: q.taken_back.map(|day| (day.civil(), q.agreed_anew.map(Day::civil))),
            own: q.own,
        })
        .collect();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let props = staff::views::QuotesPage { waiting, to_recall, refused };
    Ok(page(status, move || staff::views::quotes(frame, props)))
}

/// `POST /quotes/{id}/decide`
pub async fn decide(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let quote: QuoteId = id.parse().map_err(|_| Failure::NotFound)?;
    let chosen = |name: &str| match fields.get(name) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let (said, cleared) = (chosen("said"), chosen("cleared"));
    let reason = fields.get("reason");
    // What they did not say is shown to nobody, recognised or not.
    let shown = match (said, cleared) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        (None, _) | (_, None) => None,
    };
    let problem = match shown {
        None if said.is_none() => DecisionProblem::NotLooked,
        None => DecisionProblem::NotDecided,
        Some(false) if reason.is_empty() => DecisionProblem::NoReason,
        Some(shown) => match decide_quote(&app.heard, &by, quote, shown, reason).await {
            Ok(()) => return Ok(done("/quotes", Done::Decided)),
            Err(QuoteError::SamePerson) => DecisionProblem::SamePerson,
            Err(QuoteError::TakenOut) => DecisionProblem::TakenOut,
            Err(QuoteError::TakenBack) => DecisionProblem::TakenBack,
            Err(QuoteError::TheirWords) => DecisionProblem::TheirWords,
            Err(QuoteError::Storage(error)) => return Err(error.into()),
            Err(
                QuoteError::Gone
                | QuoteError::Empty
                | QuoteError::TooLong
                | QuoteError::NotSaid
                | QuoteError::NotAgreed
                | QuoteError::NotThen
                | QuoteError::Twice,
            ) => {
                return Err(Failure::NotFound);
            }
        },
    };
    let refused = staff::views::RefusedDecision { id, said, cleared, reason: reason.to_owned(), problem };
    draw(&app, &by, frame, Some(refused)).await
}
