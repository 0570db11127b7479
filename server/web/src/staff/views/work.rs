//! What the team does with one view.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::views::{Done, Refused, ViewForm, ViewProblem};
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::people::{Grant, Moderate, Respond, Visitor};
use heard_domain::responses::{ResponseError, add_view};
use heard_domain::views::{self, Coding, Consent, QuoteError, TalkError, propose_quote};

use super::view::{draw, id};
use crate::fields::Fields;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

fn back(view: ViewId, what: Done) -> Response {
    done(&format!("/views/{view}"), what)
}

fn refusal(form: ViewForm, problem: ViewProblem, fields: &Fields) -> Refused {
    Refused { form, problem, values: fields.0.clone() }
}

/// What went wrong with words that were typed; failures that are not the
/// person's to mend go on as failures.
fn mendable(error: TalkError, empty: ViewProblem, too_long: ViewProblem) -> Result<ViewProblem, Failure> {
    match error {
        TalkError::Empty => Ok(empty),
        TalkError::TooLong => Ok(too_long),
        TalkError::Held => Ok(ViewProblem::Held),
        TalkError::Gone => Err(Failure::NotFound),
        TalkError::Storage(error) => Err(error.into()),
    }
}

/// `POST /views/{id}/code`
pub async fn code(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let catalogue = app.heard.catalogue();
    let coding = Coding {
        themes: fields.parsed("theme").into_iter().filter(|t| catalogue.theme(*t).is_some()).collect(),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        service: fields.one("service").filter(|s| catalogue.service(*s).is_some()),
        objectives: fields.parsed("objective").into_iter().filter(|o| catalogue.objective(*o).is_some()).collect(),
    };
    views::code(&app.heard, &by, view, coding).await?;
    Ok(back(view, Done::Coded))
}

/// `POST /views/{id}/mask`
pub async fn mask(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::mask(&app.heard, &by, view, fields.get("masked")).await {
        Ok(()) => Ok(back(view, Done::Masked)),
        Err(error) => {
            let problem = mendable(error, ViewProblem::NoMask, ViewProblem::MaskTooLong)?;
            let refused = refusal(ViewForm::Mask, problem, &fields);
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/note`
pub async fn note(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::note(&app.heard, &by, view, fields.get("text")).await {
        Ok(()) => Ok(back(view, Done::Noted)),
        Err(error) => {
            let problem = mendable(error, ViewProblem::NoNote, ViewProblem::TextTooLong)?;
            let refused = refusal(ViewForm::Note, problem, &fields);
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/reply`
pub async fn reply(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::reply(&app.heard, &by, view, fields.get("text")).await {
        Ok(()) => Ok(back(view, Done::Replied)),
        Err(error) => {
            let problem = mendable(error, ViewProblem::NoReply, ViewProblem::TextTooLong)?;
            let refused = refusal(ViewForm::Reply, problem, &fields);
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/settle`
pub async fn settle(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::settle(&app.heard, &by, view).await {
        Ok(()) => Ok(back(view, Done::Settled)),
        // The page says so above its forms.
        Err(TalkError::Held) => {
            let refused = Refused { form: ViewForm::Settle, problem: ViewProblem::Held, values: Vec::new() };
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
        // Somebody was quicker: the page says where it is.
        Err(TalkError::Gone) => Ok(Redirect::to(&format!("/views/{view}")).into_response()),
        Err(TalkError::Storage(error)) => Err(error.into()),
        Err(TalkError::Empty | TalkError::TooLong) => Err(Failure::NotFound),
    }
}

/// `POST /views/{id}/hide`
pub async fn hide(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let hidden = fields.get("hidden") == "yes";
    match views::hide(&app.heard, &by, view, hidden, fields.get("reason")).await {
        Ok(()) => Ok(back(view, if hidden { Done::Hidden } else { Done::Shown })),
        Err(error) => {
            let problem = mendable(error, ViewProblem::NoReason, ViewProblem::ReasonTooLong)?;
            let refused = refusal(ViewForm::Hide, problem, &fields);
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/quote`
pub async fn quote(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let celebration = fields.get("celebration") == "yes";
    let Some(consent) = Consent::parse(fields.get("consent")) else {
        let refused = refusal(ViewForm::Quote, ViewProblem::NoConsent, &fields);
        return draw(&app, &by, frame, view, false, Some(refused)).await;
    };
    let problem = match propose_quote(&app.heard, &by, view, fields.get("text"), consent, celebration).await {
        Ok(_) => return Ok(back(view, Done::Quoted)),
        Err(QuoteError::Empty) => ViewProblem::NoQuote,
        Err(QuoteError::NotSaid) => ViewProblem::NotSaid,
        Err(QuoteError::TooLong) => ViewProblem::QuoteTooLong,
        Err(QuoteError::NotAgreed) => ViewProblem::NotAgreed,
        Err(QuoteError::SamePerson | QuoteError::Gone) => return Err(Failure::NotFound),
        Err(QuoteError::Storage(error)) => return Err(error.into()),
    };
    let refused = refusal(ViewForm::Quote, problem, &fields);
    draw(&app, &by, frame, view, false, Some(refused)).await
}

/// `POST /views/{id}/respond`
pub async fn respond(
    State(app): State<App>,
    by: Grant<Respond>,
    visitor: Visitor,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let Some(response) = fields.one::<ResponseId>("response") else {
        let Some(by) = visitor.account().and_then(Grant::<Moderate>::check) else { return Err(Failure::NotFound) };
        let refused = refusal(ViewForm::Respond, ViewProblem::NoResponse, &fields);
        return draw(&app, &by, frame, view, false, Some(refused)).await;
    };
    match add_view(&app.heard, &by, response, view).await {
        Ok(()) => Ok(back(view, Done::Added)),
        Err(ResponseError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
