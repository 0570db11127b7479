//! The bank of quotes, and packs of them that were taken out.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::views::{
    BankLine, BankPage, Done, PackLine, PackPage, PackProblem, PackQuote, WithdrawProblem, pack_rows,
};
use heard_app::pages::staff::{self, Choice};
use heard_domain::ids::{QuoteId, QuotePackId, ThemeId};
use heard_domain::people::{ClearQuotes, Grant};
use heard_domain::sheets::Sheet;
use heard_domain::views::{
    PackError, QuoteError, QuotePack, QuotePackLine, packs, quote_bank, quote_pack, recall_pack, take_pack,
    withdraw_quote,
};
use serde::Deserialize;

use crate::download::{self, Kind};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The heading one looks under.
#[derive(Deserialize)]
pub struct Under {
    #[serde(default)]
    under: String,
}

/// What was typed and not taken.
#[derive(Default)]
struct Refused {
    pack: Option<(String, PackProblem)>,
    withdrawal: Option<(String, String, WithdrawProblem)>,
}

/// `GET /quotes/bank`
pub async fn show(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Query(Under { under }): Query<Under>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, under.parse().ok(), Refused::default()).await
}

async fn draw(
    app: &App,
    by: &Grant<ClearQuotes>,
    frame: staff::StaffFrame,
    under: Option<ThemeId>,
    refused: Refused,
) -> Result<Response, Failure> {
    let found = quote_bank(&app.heard, by, under).await?;
    let taken = packs(&app.heard, by).await?;
    let quotes = found.quotes.into_iter().map(|one| BankLine {
        id: one.id.to_string(),
        view_href: format!("/views/{}", one.view),
        text: one.text,
        consent: one.consent,
        on: one.cleared_at.day().civil(),
        celebration: one.celebration,
        headings: one.headings,
    });
    let headings =
        found.headings.into_iter().map(|(id, text)| Choice { value: id.to_string(), text, chosen: under == Some(id) });
    let wrong = refused.pack.is_some() || refused.withdrawal.is_some();
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let props = BankPage {
        quotes: quotes.collect(),
        headings: headings.collect(),
        enough: found.enough,
        packs: taken.into_iter().map(line).collect(),
        refused_pack: refused.pack,
        refused_withdrawal: refused.withdrawal,
    };
    Ok(page(status, move || staff::views::bank(frame, props)))
}

fn line(one: QuotePackLine) -> PackLine {
    PackLine {
        href: format!("/quotes/packs/{}", one.id),
        title: one.title,
        on: one.taken_at.day().civil(),
        by: one.by,
        held: one.held,
        withdrawn: one.withdrawn,
        to_recall: one.to_recall,
    }
}

/// `POST /quotes/packs`
pub async fn take(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (title, under) = (fields.get("title"), fields.get("under").parse().ok());
    let problem = match take_pack(&app.heard, &by, title, under).await {
        Ok(id) => return Ok(done(&format!("/quotes/packs/{id}"), Done::Packed)),
        Err(PackError::NoTitle) => PackProblem::NoTitle,
        Err(PackError::TooLong) => PackProblem::TooLong,
        Err(PackError::TooFew) => PackProblem::TooFew,
        Err(PackError::Nothing) => PackProblem::Nothing,
        Err(PackError::Storage(error)) => return Err(error.into()),
    };
    let refused = Refused { pack: Some((title.to_owned(), problem)), withdrawal: None };
    draw(&app, &by, frame, under, refused).await
}

/// `POST /quotes/{id}/withdraw`
pub async fn withdraw(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let quote: QuoteId = id.parse().map_err(|_| Failure::NotFound)?;
    let reason = fields.get("reason");
    let problem = match withdraw_quote(&app.heard, &by, quote, reason).await {
        Ok(()) => return Ok(done("/quotes/bank", Done::Withdrawn)),
        Err(QuoteError::Empty) => WithdrawProblem::NoReason,
        Err(QuoteError::TooLong) => WithdrawProblem::TooLong,
        Err(QuoteError::TheirWords) => WithdrawProblem::TheirWords,
        Err(QuoteError::Storage(error)) => return Err(error.into()),
        Err(
            QuoteError::Gone
            | QuoteError::SamePerson
            | QuoteError::NotSaid
            | QuoteError::TakenOut
            | QuoteError::TakenBack
            | QuoteError::NotAgreed
            | QuoteError::NotThen
            | QuoteError::Twice,
        ) => return Err(Failure::NotFound),
    };
    let refused = Refused { pack: None, withdrawal: Some((quote.to_string(), reason.to_owned(), problem)) };
    draw(&app, &by, frame, None, refused).await
}

async fn found(app: &App, by: &Grant<ClearQuotes>, id: &str) -> Result<PackPage, Failure> {
    let id: QuotePackId = id.parse().map_err(|_| Failure::NotFound)?;
    let QuotePack { line: about, quotes } = quote_pack(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let quotes = quotes
        .into_iter()
        .map(|one| PackQuote { number: one.position, stands: one.stands.map(|quote| (quote.text, quote.headings)) });
    Ok(PackPage { line: line(about), quotes: quotes.collect() })
}

/// `GET /quotes/packs/{id}`
pub async fn show_pack(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = found(&app, &by, &id).await?;
    Ok(page(StatusCode::OK, move || staff::views::pack(frame, props)))
}

/// `GET /quotes/packs/{id}/quotes.xlsx`
pub async fn workbook(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    download::rows(Kind::Workbook, "quotes.xlsx", Sheet::QUOTES, &pack_rows(&found(&app, &by, &id).await?.quotes))
}

/// `GET /quotes/packs/{id}/quotes.csv`
pub async fn separated(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    download::rows(Kind::Separated, "quotes.csv", Sheet::QUOTES, &pack_rows(&found(&app, &by, &id).await?.quotes))
}

/// `POST /quotes/packs/{id}/recalled`
pub async fn recalled(
    State(app): State<App>,
    by: Grant<ClearQuotes>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: QuotePackId = id.parse().map_err(|_| Failure::NotFound)?;
    // Nothing to ask for any more: a colleague was quicker, and the page says so.
    recall_pack(&app.heard, &by, id).await?;
    quote_pack(&app.heard, &by, id).await?.ok_or(Failure::NotFound)?;
    Ok(done(&format!("/quotes/packs/{id}"), Done::Recalled))
}
