//! A colleague's way in, for administrators.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::Choice;
use heard_app::pages::staff::doors::{ColleagueDoorPage, Done, KeepProblem, Standing};
use heard_domain::assignments::scope::{self, InScope, Staff as Somebody};
use heard_domain::assignments::{Colleague, colleague};
use heard_domain::messages::{Carrier, Medium, channel_state};
use heard_domain::people::doors::{self, GiveError, KeepError, Way};
use heard_domain::people::{AccountState, Grant, KeepStaff, NewInvite, Role, SeeStaff};

use super::{council_account, session_lines};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::{App, Failure, cookies, session};

/// Whoever is asked about.
pub(super) struct About {
    pub one: InScope<Somebody>,
    pub found: Colleague,
}

impl About {
    pub(super) fn own(&self) -> String {
        format!("/colleagues/{}", self.one.id())
    }

    pub(super) fn door(&self) -> String {
        format!("/colleagues/{}/door", self.one.id())
    }

    pub(super) fn leave(&self) -> String {
        format!("/colleagues/{}/leave", self.one.id())
    }
}

pub(super) async fn about(app: &App, by: &Grant<KeepStaff>, id: &str) -> Result<About, Failure> {
    let sees = Grant::<SeeStaff>::check(by.account()).ok_or(Failure::Forbidden)?;
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    let one = scope::staff(&app.heard, &sees, id).await?.ok_or(Failure::NotFound)?;
    let found = colleague(&app.heard, &sees, &one).await?.ok_or(Failure::NotFound)?;
    Ok(About { one, found })
}

/// Whether a link for a new password has to be handed over: nothing carries
/// e-mail here.
async fn by_hand(app: &App) -> Result<bool, Failure> {
    let states = channel_state(&app.heard).await?;
    Ok(states.iter().any(|state| state.medium == Medium::Email && state.carrier == Carrier::Outbox))
}

async fn props(app: &App, by: &Grant<KeepStaff>, about: &About) -> Result<ColleagueDoorPage, Failure> {
    let id = about.one.id();
    let Way { state, last, second } = doors::way_of(&app.heard, by, &about.one).await?;
    let demanded = doors::asks_second(about.found.role) && !app.heard.catalogue().settings.demonstration;
    let provider = doors::provider::theirs(&app.heard, by, &about.one).await?;
    let role = |role: &Role| Choice { value: role.name().to_owned(), text: role.title().to_owned(), chosen: false };
    let others = Role::ALL.iter().filter(|role| **role != Role::YoungPerson && **role != about.found.role);
    Ok(ColleagueDoorPage {
        href: about.door(),
        back: about.own(),
        leave: about.leave(),
        name: about.found.name.clone(),
        role: about.found.role.title().to_owned(),
        standing: if state == AccountState::Paused { Standing::Suspended } else { Standing::Active },
        last: last.map(options::minute),
        second,
        demanded,
        sessions: session_lines(session::list(app, id).await?, None),
        roles: others.map(role).collect(),
        own: id == by.id(),
        link: None,
        provider: provider.map(|found| council_account(app, found)),
        can_link: by_hand(app).await? && (second || !demanded),
        problem: None,
    })
}

fn drawn(frame: staff::StaffFrame, props: ColleagueDoorPage) -> Response {
    page(status_of(props.problem.is_some()), move || staff::doors::colleague(frame, props))
}

/// `GET /colleagues/{id}/door`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    Ok(drawn(frame, props(&app, &by, &about).await?))
}

pub(super) fn problem(error: KeepError) -> Result<KeepProblem, Failure> {
    Ok(match error {
        KeepError::Oneself => KeepProblem::Oneself,
        KeepError::StillHolds => KeepProblem::StillHolds,
        KeepError::EndOfChain => KeepProblem::EndOfChain,
        KeepError::Changed => KeepProblem::Changed,
        KeepError::Storage(error) => return Err(error.into()),
    })
}

/// Where it leads: to the page as it stands now, or to it with what is wrong.
async fn after(
    app: &App,
    by: &Grant<KeepStaff>,
    about: &About,
    frame: staff::StaffFrame,
    outcome: Result<(), KeepError>,
    what: Done,
) -> Result<Response, Failure> {
    match outcome {
        Ok(()) => Ok(done(&about.door(), what)),
        Err(error) => {
            let problem = Some(problem(error)?);
            Ok(drawn(frame, ColleagueDoorPage { problem, ..props(app, by, about).await? }))
        }
    }
}

/// `POST /colleagues/{id}/door/role`
pub async fn role(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let role = Role::parse(fields.get("role")).filter(|role| *role != Role::YoungPerson && *role != about.found.role);
    let Some(role) = role else {
        let props = props(&app, &by, &about).await?;
        return Ok(drawn(frame, ColleagueDoorPage { problem: Some(KeepProblem::NoRole), ..props }));
    };
    let Err(error) = doors::change_role(&app.heard, &by, &about.one, role).await else {
        return Ok(done(&about.door(), Done::Role));
    };
    let mut props = ColleagueDoorPage { problem: Some(problem(error)?), ..props(&app, &by, &about).await? };
    for choice in &mut props.roles {
        choice.chosen = choice.value == role.name();
    }
    Ok(drawn(frame, props))
}

/// `POST /colleagues/{id}/door/suspend`
pub async fn suspend(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let outcome = doors::suspend(&app.heard, &by, &about.one).await;
    after(&app, &by, &about, frame, outcome, Done::Suspended).await
}

/// `POST /colleagues/{id}/door/resume`
pub async fn resume(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let outcome = doors::resume(&app.heard, &by, &about.one).await;
    after(&app, &by, &about, frame, outcome, Done::Resumed).await
}

/// `POST /colleagues/{id}/door/reset`
pub async fn reset(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    if about.one.id() == by.id() || !by_hand(&app).await? {
        return Err(Failure::Status(StatusCode::CONFLICT));
    }
    let NewInvite { code, expires_at } = match doors::give_reset(&app.heard, &by, &about.one).await {
        Ok(made) => made,
        Err(error) => {
            let problem = Some(match error {
                GiveError::NoSecond => KeepProblem::NoSecond,
                GiveError::EndOfChain => KeepProblem::EndOfChain,
                GiveError::Gone => KeepProblem::Changed,
                GiveError::Storage(error) => return Err(error.into()),
            });
            return Ok(drawn(frame, ColleagueDoorPage { problem, ..props(&app, &by, &about).await? }));
        }
    };
    let link = app.origin.link(&format!("/staff/reset/{code}"));
    let props =
        ColleagueDoorPage { link: Some((link, options::minute(expires_at))), ..props(&app, &by, &about).await? };
    Ok(drawn(frame, props))
}

/// `POST /colleagues/{id}/door/sessions/end`: one, or all where none is named.
pub async fn end_session(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let (hash, what) = match fields.get("session") {
        "" => (None, Done::SignedOut),
        one => (Some(cookies::unhex(one).ok_or(Failure::NotFound)?), Done::SessionEnded),
    };
    doors::end_theirs(&app.heard, &by, &about.one, hash).await?;
    Ok(done(&about.door(), what))
}
