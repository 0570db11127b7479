//! How one is written to.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::messages::{Done, MessagesPage, MessagesProblem, OWN, OwnAddress, OwnState};
use heard_domain::messages::{self, AddressError, CodeError, Medium, Pace, TestError};
use heard_domain::people::{Grant, StaffHome};

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

/// The page as it stands.
async fn props(app: &App, by: &Grant<StaffHome>) -> Result<MessagesPage, Failure> {
    let own = messages::own(&app.heard, by).await?;
    let mut addresses = Vec::new();
    for medium in Medium::ALL {
        let known = own.addresses.iter().find(|one| one.medium == *medium);
        addresses.push(OwnAddress {
            medium: *medium,
            address: known.map(|one| one.address.as_str().to_owned()).unwrap_or_default(),
            state: match known.map(|one| one.proven) {
                None => OwnState::None,
                Some(None) => OwnState::Unproven,
                Some(Some(since)) => OwnState::Proven(options::minute(since)),
            },
            nothing_leaves: messages::nothing_leaves(&app.heard, *medium).await?,
            trouble: known.and_then(|one| one.trouble),
        });
    }
    Ok(MessagesPage { addresses, pace: own.pace, problem: None })
}

/// The page again, with what is wrong, and what was typed where it was typed.
async fn refused(
    app: &App,
    by: &Grant<StaffHome>,
    frame: staff::StaffFrame,
    medium: Option<Medium>,
    typed: Option<&str>,
    problem: MessagesProblem,
) -> Result<Response, Failure> {
    let mut props = props(app, by).await?;
    let of_medium = props.addresses.iter_mut().find(|one| Some(one.medium) == medium);
    if let Some((one, typed)) = of_medium.zip(typed) {
        typed.clone_into(&mut one.address);
    }
    props.problem = Some((medium, problem));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::messages::own(frame, props)))
}

fn medium(fields: &Fields) -> Result<Medium, Failure> {
    Medium::parse(fields.get("medium")).ok_or(Failure::NotFound)
}

fn problem_of(medium: Medium, error: AddressError) -> Result<MessagesProblem, Failure> {
    match error {
        AddressError::NoAddress => Ok(match medium {
            Medium::Email => MessagesProblem::NoEmail,
            Medium::Sms => MessagesProblem::NoMobile,
        }),
        AddressError::TooSoon => Ok(MessagesProblem::TooSoon),
        AddressError::Storage(error) => Err(error.into()),
    }
}

/// `GET /staff/messages`
pub async fn show(State(app): State<App>, by: Grant<StaffHome>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, &by).await?;
    Ok(page(StatusCode::OK, move || staff::messages::own(frame, props)))
}

/// `POST /staff/messages/address`
pub async fn address(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (medium, typed) = (medium(&fields)?, fields.get("address"));
    match messages::set(&app.heard, &by, medium, typed).await {
        Ok(()) => Ok(done(OWN.href, code_sent(&app, medium).await?)),
        Err(error) => {
            let problem = problem_of(medium, error)?;
            refused(&app, &by, frame, Some(medium), Some(typed), problem).await
        }
    }
}

/// `POST /staff/messages/again`
pub async fn again(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let medium = medium(&fields)?;
    match messages::again(&app.heard, &by, medium).await {
        Ok(()) => Ok(done(OWN.href, code_sent(&app, medium).await?)),
        Err(error) => {
            let problem = problem_of(medium, error)?;
            refused(&app, &by, frame, Some(medium), None, problem).await
        }
    }
}

/// `POST /staff/messages/code`
pub async fn code(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let medium = medium(&fields)?;
    let problem = match messages::prove(&app.heard, &by, medium, fields.get("code")).await {
        Ok(()) => return Ok(done(OWN.href, Done::Proven)),
        Err(CodeError::Wrong) => MessagesProblem::WrongCode,
        Err(CodeError::Gone) => MessagesProblem::CodeGone,
        Err(CodeError::Storage(error)) => return Err(error.into()),
    };
    refused(&app, &by, frame, Some(medium), None, problem).await
}

/// `POST /staff/messages/remove`
pub async fn remove(State(app): State<App>, by: Grant<StaffHome>, fields: Fields) -> Result<Response, Failure> {
    messages::remove(&app.heard, &by, medium(&fields)?).await?;
    Ok(done(OWN.href, Done::Removed))
}

/// `POST /staff/messages/pace`
pub async fn pace(State(app): State<App>, by: Grant<StaffHome>, fields: Fields) -> Result<Response, Failure> {
    let pace = Pace::parse(fields.get("pace")).ok_or(Failure::NotFound)?;
    messages::choose_pace(&app.heard, &by, pace).await?;
    Ok(done(OWN.href, Done::Chosen))
}

/// What is wrong with a test that was asked for; `None` where it is on its way.
pub(super) async fn tested(app: &App, by: &Grant<StaffHome>) -> Result<Option<MessagesProblem>, Failure> {
    match messages::test(&app.heard, by).await {
        Ok(()) => Ok(None),
        Err(TestError::NoAddress) => Ok(Some(MessagesProblem::NothingProven)),
        Err(TestError::TooSoon) => Ok(Some(MessagesProblem::TestTooSoon)),
        Err(TestError::Storage(error)) => Err(error.into()),
    }
}

/// `POST /staff/messages/test`
pub async fn test(State(app): State<App>, by: Grant<StaffHome>, Staff(frame): Staff) -> Result<Response, Failure> {
    match tested(&app, &by).await? {
        None => Ok(done(OWN.href, Done::Tried)),
        Some(problem) => refused(&app, &by, frame, None, None, problem).await,
    }
}

/// What is told where a code is to be sent.
async fn code_sent(app: &App, medium: Medium) -> Result<Done, Failure> {
    Ok(if messages::nothing_leaves(&app.heard, medium).await? { Done::NothingLeaves } else { Done::CodeSent })
}
