//! Invitations.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::people::{Done, InviteProblem};
use heard_app::pages::staff::{self, Choice};
use heard_domain::messages::{Carrier, Email, Medium, channel_state};
use heard_domain::people::many::is_taken;
use heard_domain::people::{
    Account, AssignStaff, Grant, Identity, Invite, InviteStaff, InviteYoungPeople, Issued, Newcomer, Role, SeeStaff,
    invitations, issue, issue_staff, withdraw,
};

use crate::fields::Fields;
use crate::page::page;
use crate::people_links::qr_svg;
use crate::staff::assignments::list::places_to_choose;
use crate::staff::assignments::place_of;
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
pub async fn invite(
    State(app): State<App>,
    by: Grant<InviteYoungPeople>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let made = issue(&app.heard, &by).await?;
    let link = app.origin.link(&format!("/join?code={}", made.code));
    let expires = options::minute(made.expires_at);
    let props = staff::people::PeoplePage {
        code: Some(staff::people::NewCode {
            qr: qr_svg(&link).unwrap_or_default(),
            link,
            code: made.code,
            expires: expires.split(' ').nth(1).unwrap_or("").to_owned(),
        }),
        ..empty(&app, by.account(), "").await?
    };
    Ok(page(StatusCode::OK, move || staff::people::people(frame, props)))
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
