//! Invitations.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::people::{Done, InviteProblem, YoungInviteProblem};
use heard_app::pages::staff::{self, Choice};
use heard_domain::case_system::{self, LinkError};
use heard_domain::messages::{Carrier, Email, Medium, channel_state};
use heard_domain::people::many::is_taken;
use heard_domain::people::{
    Account, AssignStaff, Grant, Identity, Invite, InviteStaff, InviteYoungPeople, Issued, Newcomer, Role, SeeStaff,
    invitations, issue, issue_staff, withdraw,
};
use heard_domain::setup::Doors;

use crate::fields::Fields;
use crate::page::page;
use crate::people_links::qr_svg;
use crate::staff::assignments::list::places_to_choose;
use crate::staff::assignments::{as_checked, place_of};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure, cookies};

async fn empty(app: &App, by: Account, chosen: &str) -> Result<staff::people::PeoplePage, Failure> {
    let places = match Grant::<SeeStaff>::check(by).zip(Grant::<AssignStaff>::check(by)) {
        Some((sees, assigns)) => places_to_choose(app, &sees, &assigns, chosen).await?.0,
        None => Vec::new(),
    };
    let role = |role: &Role| Choice { value: role.name().to_owned(), text: role.title().to_owned(), chosen: false };
    Ok(staff::people::PeoplePage {
        can_invite_young: Grant::<InviteYoungPeople>::check(by).is_some(),
        closed: !matches!(app.heard.catalogue().settings.doors, Doors::Open { .. }),
        by_case_number: app.setup.case_system,
        can_invite_staff: Grant::<InviteStaff>::check(by).is_some(),
        waiting: match Grant::<InviteStaff>::check(by) {
            Some(invites) => invitations(&app.heard, &invites).await?.into_iter().map(waiting).collect(),
            None => Vec::new(),
        },
        roles: Role::ALL.iter().filter(|r| **r != Role::YoungPerson).map(role).collect(),
        places,
        by_email: channel_state(&app.heard)
            .await?
            .iter()
            .any(|state| state.medium == Medium::Email && state.carrier != Carrier::Outbox),
        ..staff::people::PeoplePage::default()
    })
}

fn waiting(one: Issued) -> staff::people::WaitingInvite {
    staff::people::WaitingInvite {
        id: cookies::hex(&one.id),
        name: one.identity.name,
        role: one.role.title().to_owned(),
        by: one.by.unwrap_or_default(),
        until: one.until.day().civil(),
    }
}

/// `POST /people/invite-staff/withdraw`
pub async fn take_back(State(app): State<App>, by: Grant<InviteStaff>, fields: Fields) -> Result<Response, Failure> {
    let id = cookies::unhex(fields.get("invitation")).and_then(|id| id.try_into().ok()).ok_or(Failure::NotFound)?;
    // One that is gone already is withdrawn as well as can be.
    withdraw(&app.heard, &by, id).await?;
    Ok(done("/people", Done::Withdrawn))
}

/// `GET /people`
pub async fn show(State(app): State<App>, by: Grant<Invite>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = empty(&app, by.account(), "").await?;
    Ok(page(StatusCode::OK, move || staff::people::people(frame, props)))
}

/// `POST /people/invite`
pub async fn invite(form: Form<InviteYoungPeople>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let typed = fields.get("case_number");
    let (made, child) = match typed {
        "" => (issue(&app.heard, &by).await?, None),
        _ => match case_system::invite(&app.heard, &by, typed).await {
            Ok((made, child)) => (made, Some(child)),
            Err(error) => return not_invited(&app, &by, frame, typed, error).await,
        },
    };
    let link = app.origin.link(&format!("/join?code={}", made.code));
    let expires = options::minute(made.expires_at);
    let props = staff::people::PeoplePage {
        code: Some(staff::people::NewCode {
            qr: qr_svg(&link).unwrap_or_default(),
            link,
            code: made.code,
            expires: expires.split(' ').nth(1).unwrap_or("").to_owned(),
            child: child.map(as_checked),
        }),
        ..empty(&app, by.account(), "").await?
    };
    Ok(page(StatusCode::OK, move || staff::people::people(frame, props)))
}

/// The page again, with the case number as typed and what is wrong with it.
async fn not_invited(
    app: &App,
    by: &Grant<InviteYoungPeople>,
    frame: staff::StaffFrame,
    typed: &str,
    error: LinkError,
) -> Result<Response, Failure> {
    let problem = match error {
        LinkError::Another | LinkError::Already => YoungInviteProblem::Another,
        LinkError::NoNumber | LinkError::NoExtract | LinkError::NoSuchChild | LinkError::NoSuchPerson => {
            YoungInviteProblem::NoSuchChild
        }
        LinkError::Storage(error) => return Err(error.into()),
    };
    let props = staff::people::PeoplePage {
        by_case_number: true,
        case_number: typed.to_owned(),
        young_problem: Some(problem),
        ..empty(app, by.account(), "").await?
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::people::people(frame, props)))
}

/// `POST /people/invite-staff`
pub async fn invite_staff(
    State(app): State<App>,
    by: Grant<InviteStaff>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (name, title, email) = (fields.get("name"), fields.get("title"), fields.get("email"));
    let role = Role::parse(fields.get("role")).filter(|role| *role != Role::YoungPerson);
    let mut problems = Vec::new();
    if role.is_none() {
        problems.push(InviteProblem::NoRole);
    }
    if name.is_empty() || heard_storage::text::length(name) > 120 {
        problems.push(InviteProblem::BadName);
    }
    if Email::parse(email).is_none() {
        problems.push(InviteProblem::BadEmail);
    } else if is_taken(&app.heard, &by, email).await? {
        problems.push(InviteProblem::Taken);
    }
    let mut props = empty(&app, by.account(), fields.get("place")).await?;
    let place = fields.get("place");
    if !place.is_empty() && !props.places.iter().any(|one| one.value == place) {
        problems.push(InviteProblem::NoPlace);
    }
    let Some(role) = role.filter(|_| problems.is_empty()) else {
        for choice in &mut props.roles {
            choice.chosen = choice.value == fields.get("role");
        }
        let props = staff::people::PeoplePage {
            name: name.to_owned(),
            title: title.to_owned(),
            email: email.to_owned(),
            problems,
            ..props
        };
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::people::people(frame, props)));
    };
    let identity = Identity {
        name: name.to_owned(),
        avatar: None,
        title: Some(title.to_owned()).filter(|t| !t.is_empty()),
        email: Some(email.to_owned()),
    };
    let places = place_of(place).into_iter().collect();
    let made = issue_staff(&app.heard, &by, Newcomer { role, identity, places }).await?;
    props.invited = Some(staff::people::NewStaffInvite {
        name: name.to_owned(),
        link: app.origin.link(&format!("/staff/join/{}", made.code)),
        expires_on: made.expires_at.day().civil(),
    });
    Ok(page(StatusCode::OK, move || staff::people::people(frame, props)))
}
