//! Invitations.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::people::InviteProblem;
use heard_app::pages::staff::{self, Choice};
use heard_domain::people::{Grant, Identity, Invite, InviteStaff, InviteYoungPeople, Role, issue, issue_staff};

use crate::fields::Fields;
use crate::page::page;
use crate::people_links::qr_svg;
use crate::staff::frame::Staff;
use crate::staff::options;
use crate::{App, Failure};

fn empty(by: heard_domain::people::Account) -> staff::people::PeoplePage {
    let role = |role: &Role| Choice { value: role.name().to_owned(), text: role.title().to_owned(), chosen: false };
    staff::people::PeoplePage {
        can_invite_young: Grant::<InviteYoungPeople>::check(by).is_some(),
        can_invite_staff: Grant::<InviteStaff>::check(by).is_some(),
        roles: Role::ALL.iter().filter(|r| **r != Role::YoungPerson).map(role).collect(),
        ..staff::people::PeoplePage::default()
    }
}

/// `GET /people`
pub async fn show(by: Grant<Invite>, Staff(frame): Staff) -> Response {
    let props = empty(by.account());
    page(StatusCode::OK, move || staff::people::people(frame, props))
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
        ..empty(by.account())
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
    if !email.contains('@') || heard_storage::text::length(email) > 254 {
        problems.push(InviteProblem::BadEmail);
    }
    let mut props = empty(by.account());
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
    let made = issue_staff(&app.heard, &by, role, identity).await?;
    props.invited = Some(staff::people::NewStaffInvite {
        name: name.to_owned(),
        link: app.origin.link(&format!("/staff/join/{}", made.code)),
        expires_on: made.expires_at.day().civil(),
    });
    Ok(page(StatusCode::OK, move || staff::people::people(frame, props)))
}
