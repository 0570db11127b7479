//! My account: adults who can help me back in, a new PIN, the way back.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, AccountDeed, Problem};
use heard_app::shell::{Device, Frame};
use heard_domain::people::{
    ChooseError, Grant, OwnVoice, Visitor, WayBackError, account_history, adults, change_secret, choose, come_back,
};
use heard_storage::text;
use serde::Deserialize;
use tower_sessions::Session;

use super::account::{let_in, secret_problem, staff_here};
use super::sending::status_of;
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::remember;
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::registry::{Route, only, open};
use crate::{App, Failure};

/// The routes of this file.
pub fn routes() -> Vec<Route> {
    vec![
        only::<OwnVoice, _, _>(Method::GET, "/mine/account", show),
        only::<OwnVoice, _, _>(Method::POST, "/mine/account/adults", choose_adults),
        only::<OwnVoice, _, _>(Method::POST, "/mine/account/secret", new_secret),
        open(Method::GET, "/back-in", back_in_form),
        open(Method::POST, "/back-in", back_in),
    ]
}

/// What was just done.
#[derive(Deserialize)]
struct DoneQuery {
    done: Option<String>,
}

/// `GET /mine/account`
async fn show(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Query(query): Query<DoneQuery>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let mut props = props(&app, &me, &frame).await?;
    props.done = query.done.filter(|done| ["adults", "passkey", "removed"].contains(&done.as_str()));
    Ok(page(StatusCode::OK, move || young::people::account(frame, props)))
}

async fn props(app: &App, me: &Grant<OwnVoice>, frame: &Frame) -> Result<young::people::AccountPage, Failure> {
    let adults = adults(&app.heard, me).await?.into_iter().map(|adult| young::people::AdultChoice {
        id: adult.id.to_string(),
        name: adult.name,
        title: adult.title,
        chosen: adult.chosen,
    });
    let history = account_history(&app.heard, me).await?.into_iter().filter_map(|(at, who, action)| {
        let deed = action.map(AccountDeed::of);
        // What is on no list was done too.
        (deed != Some(None)).then(|| (at.iso_date(), who, deed.flatten()))
    });
    Ok(young::people::AccountPage {
        name: frame.signed_in.clone().unwrap_or_default(),
        adults: adults.collect(),
        history: history.collect(),
        passkeys: super::passkey::of(app, me).await?,
        passkey_offer: frame.device == Device::Own,
        ..young::people::AccountPage::default()
    })
}

/// `POST /mine/account/adults`
async fn choose_adults(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    match choose(&app.heard, &me, &fields.parsed("adult")).await {
        Ok(()) => Ok(Redirect::to("/mine/account?done=adults").into_response()),
        Err(ChooseError::Storage(error)) => Err(error.into()),
        Err(ChooseError::TooFew) => {
            let mut props = props(&app, &me, &frame).await?;
            for adult in &mut props.adults {
                adult.chosen = fields.all("adult").any(|id| id == adult.id);
            }
            props.adults_error = Some(Problem::TooFewAdults);
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::people::account(frame, props)))
        }
    }
}

/// `POST /mine/account/secret`. The old one is asked for, and tries are
/// slowed as at the door.
async fn new_secret(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let whom = app.heard.keys().login_hash(&format!("secret of {}", me.id()));
    let (old, new) = (fields.get("old").to_owned(), fields.get("secret").to_owned());
    let wrong = if text::secret(&new) != text::secret(fields.get("secret_again")) {
        ("secret_again", Problem::SecretsDiffer)
    } else if let Ok(attempt) = app.limiter.begin(Guess::by(Kind::OldSecret, &whom), app.heard.now()).await {
        match change_secret(&app.heard, &me, old, new).await {
            Ok(account) => {
                attempt.right().await;
                let_in(&app, &session, &headers, account).await?;
                return Ok(Redirect::to("/mine/account").into_response());
            }
            Err(WayBackError::NoSuchCode) => ("old", Problem::WrongSecret),
            Err(WayBackError::Secret(error)) => {
                // A new one that is refused says that the old one was right: that too is an answer,
                // but not to somebody who guesses.
                attempt.unjudged().await;
                ("secret", secret_problem(error)?)
            }
            Err(WayBackError::Storage(error)) => return Err(error.into()),
        }
    } else {
        ("old", Problem::SlowDown)
    };
    let mut props = props(&app, &me, &frame).await?;
    props.secret_error = Some(wrong);
    Ok(page(status_of(wrong.1), move || young::people::account(frame, props)))
}

/// The code a QR picture carries.
#[derive(Deserialize)]
struct CodeQuery {
    code: Option<String>,
}

/// `GET /back-in`
async fn back_in_form(YoungFrame(frame): YoungFrame, Query(query): Query<CodeQuery>) -> Response {
    let props =
        young::people::BackInPage { code: query.code.unwrap_or_default(), ..young::people::BackInPage::default() };
    page(StatusCode::OK, move || young::people::back_in(frame, props))
}

/// `POST /back-in`
async fn back_in(
    State(app): State<App>,
    session: Session,
    visitor: Visitor,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let (code, name, secret) = (fields.get("code"), fields.get("name"), fields.get("secret").to_owned());
    let guess = Guess::from(Kind::BackIn, &guesser);
    let wrong = if staff_here(visitor) {
        ("code", Problem::StaffHere)
    } else if text::secret(&secret) != text::secret(fields.get("secret_again")) {
        ("secret_again", Problem::SecretsDiffer)
    } else if let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await {
        match come_back(&app.heard, code, name, secret).await {
            Ok(account) => {
                attempt.right().await;
                let_in(&app, &session, &headers, account).await?;
                let mut response = Redirect::to("/mine").into_response();
                remember(&app.heard, &headers, &app.heard.keys().login_hash(name), &mut response);
                return Ok(response);
            }
            Err(WayBackError::NoSuchCode) => ("code", Problem::NoSuchCode),
            Err(WayBackError::Secret(error)) => {
                // Nothing was looked up yet.
                attempt.unjudged().await;
                ("secret", secret_problem(error)?)
            }
            Err(WayBackError::Storage(error)) => return Err(error.into()),
        }
    } else {
        ("code", Problem::SlowDown)
    };
    let props = young::people::BackInPage { code: code.to_owned(), name: name.to_owned(), error: Some(wrong) };
    Ok(page(status_of(wrong.1), move || young::people::back_in(frame, props)))
}
