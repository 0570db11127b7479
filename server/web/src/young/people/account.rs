//! My account: adults who can help me back in, a new PIN.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, AccountDeed, Problem};
use heard_app::shell::{Device, Frame};
use heard_domain::people::{
    ChooseError, Grant, OwnVoice, RecoveryError, account_history, adults, change_secret, choose,
};
use heard_storage::text;
use serde::Deserialize;
use tower_sessions::Session;

use super::door::{let_in, secret_problem};
use crate::fields::Fields;
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::young::problem::status_of;
use crate::{App, Failure};

/// What was just done.
#[derive(Deserialize)]
pub(super) struct DoneQuery {
    done: Option<String>,
}

/// `GET /mine/account`
pub(super) async fn show(
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
        passkeys: crate::passkeys::of(app, me).await?,
        passkey_offer: frame.device == Device::Own,
        ..young::people::AccountPage::default()
    })
}

/// `POST /mine/account/adults`
pub(super) async fn choose_adults(
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
pub(super) async fn new_secret(
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
            Err(RecoveryError::NoSuchCode) => ("old", Problem::WrongSecret),
            Err(RecoveryError::Secret(error)) => {
                // A new one that is refused says that the old one was right: that too is an answer,
                // but not to somebody who guesses.
                attempt.unjudged().await;
                ("secret", secret_problem(error)?)
            }
            Err(RecoveryError::Storage(error)) => return Err(error.into()),
        }
    } else {
        ("old", Problem::SlowDown)
    };
    let mut props = props(&app, &me, &frame).await?;
    props.secret_error = Some(wrong);
    Ok(page(status_of(wrong.1), move || young::people::account(frame, props)))
}
