//! Connecting one's own account with one at a provider of the council's, and taking that
//! away.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{DOOR, Done, DoorForm, DoorProblem, GoOnPage};
use heard_app::pages::staff::people::SignInProblem;
use heard_domain::people::doors::DoorError;
use heard_domain::people::doors::provider::{self, Told};
use heard_domain::people::{Grant, KeepStaff, StaffHome};
use tower_sessions::Session;

use super::colleague::about;
use super::own::{attempt, judged, refused};
use super::provider::{named, told_of};
use crate::fields::Fields;
use crate::page::page;
use crate::single_sign_on::{Asks, Provider, SignOnError};
use crate::staff::frame::{Staff, done};
use crate::{App, Failure, session};

/// `POST /staff/door/provider`: the password first. It answers with a page, because a form
/// of ours leads to no other address.
pub async fn begin(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let asked = named(&app, fields.get("provider"))?;
    let form = DoorForm::Provider;
    let Some(attempt) = attempt(&app, &me).await else {
        return refused(&app, &me, &session, frame, form, DoorProblem::SlowDown).await;
    };
    let hand = session::hand(&session).await?;
    let may = provider::may_connect(&app.heard, &me, hand, fields.get("old").to_owned()).await;
    if let Err(problem) = judged(attempt, may).await? {
        return refused(&app, &me, &session, frame, form, problem).await;
    }
    match asked.leave(Asks::Whose).await {
        Ok((href, leaving)) => {
            session::leave(&session, &app, &asked.settings.name, leaving, Some(me.account())).await?;
            let props = GoOnPage { label: asked.settings.label.clone(), href };
            Ok(page(StatusCode::OK, move || staff::doors::go_on(frame, props)))
        }
        Err(error) => {
            told_of(asked, &error);
            refused(&app, &me, &session, frame, form, DoorProblem::ProviderSilent).await
        }
    }
}

pub(super) async fn connected(
    app: &App,
    session: &Session,
    frame: staff::StaffFrame,
    me: &Grant<StaffHome>,
    provider: &Provider,
    arrived: Result<Told, SignOnError>,
) -> Result<Response, Failure> {
    let problem = match arrived {
        Ok(told) => match provider::connect(&app.heard, me, session::hand(session).await?, &told).await {
            Ok(()) => return Ok(done(DOOR.href, Done::Connected)),
            Err(DoorError::Taken) => DoorProblem::ProviderTaken,
            Err(DoorError::OtherRole) => DoorProblem::ProviderOtherRole,
            Err(DoorError::Storage(error)) => return Err(error.into()),
            Err(_) => return Err(Failure::SignedOut),
        },
        Err(error) => match told_of(provider, &error) {
            SignInProblem::ProviderSilent => DoorProblem::ProviderSilent,
            _ => DoorProblem::ProviderRefused,
        },
    };
    refused(app, me, session, frame, DoorForm::Provider, problem).await
}

/// `POST /staff/door/provider/remove`
pub async fn remove(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::RemoveProvider, problem);
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    match judged(attempt, provider::disconnect(&app.heard, &me, fields.get("old").to_owned()).await).await? {
        Ok(()) => Ok(done(DOOR.href, Done::Disconnected)),
        Err(problem) => again(problem).await,
    }
}

/// `POST /colleagues/{id}/door/provider/remove`
pub async fn remove_theirs(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    if about.one.id() == by.id() {
        // On one's own page it takes the password.
        return Err(Failure::Status(StatusCode::CONFLICT));
    }
    provider::disconnect_theirs(&app.heard, &by, &about.one).await?;
    Ok(done(&about.door(), Done::TheirsDisconnected))
}
