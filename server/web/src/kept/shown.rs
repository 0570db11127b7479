//! What is said of a form that came too late, and what waited given back: to a young person
//! on a page of theirs, to a member of staff on one of staff.

use std::sync::Arc;

use axum::extract::{FromRequestParts as _, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::kept::{KeptField, KeptPage, KeptShown, SignedOutPage};
use heard_app::pages::{staff, young};
use heard_domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use heard_domain::ids::ObjectiveId;
use heard_domain::intake::asked_of;
use heard_domain::people::{Account, Grant, LeadActions, ReadStrategy, Role, Visitor};
use heard_domain::safeguarding::alarm;
use heard_domain::strategy::{action, own_action};
use tower_sessions::Session;

use super::{AGAIN, Kept, find, forget, whose};
use crate::guard::STAFF_DOOR;
use crate::page::{YoungFrame, page};
use crate::staff::Staff;
use crate::upload::LOST;
use crate::{App, Failure, cookies, posted};

/// Fields that staff typed nothing into: what is being changed, and how.
const NOT_TYPED: [&str; 6] = ["id", "slug", "token", "choices", "version", "lang"];

/// Says to whoever sent a form that they are signed out, and whether it waits.
pub(super) async fn signed_out(
    app: &App,
    parts: &mut Parts,
    back: &'static str,
    kept: bool,
) -> Result<Response, Failure> {
    // The page stands at a path that answers forms alone.
    if back == STAFF_DOOR {
        let Staff(mut frame) = Staff::from_request_parts(parts, app).await?;
        back.clone_into(&mut frame.path);
        let props = SignedOutPage { kept, back: back.to_owned() };
        return Ok(page(StatusCode::UNAUTHORIZED, move || staff::kept::signed_out(frame, props)));
    }
    let YoungFrame(mut frame) = YoungFrame::from_request_parts(parts, app).await?;
    back.clone_into(&mut frame.path);
    let props = young::SignedOutPage { kept, back: back.to_owned() };
    // A receipt is no account: nobody is asked who they are.
    let status = if back == "/receipt" { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::UNAUTHORIZED };
    Ok(page(status, move || young::signed_out(frame, props)))
}

/// `GET /kept`: what waits, for whoever wrote it.
pub(super) async fn show(
    State(app): State<App>,
    session: Session,
    visitor: Visitor,
    mut parts: Parts,
) -> Result<Response, Failure> {
    let now = whose(&session, visitor).await?;
    let found = find(&app, &parts.headers).await?.filter(|found| now.as_deref() == Some(found.whose.as_str()));
    let Some(kept) = found else { return Ok(Redirect::to("/").into_response()) };
    if let Some(account) = of_staff(visitor) {
        let Staff(frame) = Staff::from_request_parts(&mut parts, &app).await?;
        let about = about(&app, account, &kept.path).await?;
        let props = given_back(kept, about);
        return Ok(page(StatusCode::OK, move || staff::kept::kept(frame, props)));
    }
    let YoungFrame(frame) = YoungFrame::from_request_parts(&mut parts, &app).await?;
    let Kept { path, fields, .. } = kept;
    // What looks like one of the form's own values is shown too where nothing else would be.
    let any = fields.iter().any(|(name, value)| name != posted::DRAWN && written(value));
    let (scenario, lang) = (asked(&app, visitor, &path), frame.tr.lang().code());
    let label = |name: &str| {
        let key = name.strip_prefix("a.")?;
        let text = |one: &&Question| one.key == key && one.kind == QuestionKind::Text;
        let one = scenario.as_ref()?.questions.iter().find(text)?;
        Some(in_language(&one.ask, lang).to_owned())
    };
    let fields = fields.into_iter().map(|(name, value)| {
        let label = label(&name);
        // What answers a question in words is shown however short it is.
        let said = written(&value) || ((label.is_some() || !any) && !value.is_empty());
        young::KeptField { words: name != posted::DRAWN && name != LOST && said, name, value, label }
    });
    let props = young::KeptPage { action: format!("{path}?{AGAIN}"), fields: fields.collect() };
    Ok(page(StatusCode::OK, move || young::kept(frame, props)))
}

/// `POST /kept/throw-away`
pub(super) async fn throw_away(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let home = if of_staff(visitor).is_some() { "/staff" } else { "/" };
    let mut response = Redirect::to(home).into_response();
    forget(&app, &headers, &mut response).await?;
    Ok(response)
}

fn of_staff(visitor: Visitor) -> Option<Account> {
    visitor.account().filter(|account| account.role() != Role::YoungPerson)
}

/// The form of a member of staff, each field with what it held: words to go on with, all
/// else to read.
fn given_back(kept: Kept, about: Option<String>) -> KeptPage {
    let Kept { path, page, fields, .. } = kept;
    let file_lost = fields.iter().any(|(name, _)| name == LOST);
    let fields = fields.into_iter().map(|(name, value)| {
        let own = [posted::DRAWN, LOST].contains(&name.as_str()) || NOT_TYPED.contains(&name.as_str());
        let shown = if own || value.trim().is_empty() || names_something(&value) {
            KeptShown::Hidden
        } else if written(&value) {
            KeptShown::Words
        } else {
            KeptShown::Value
        };
        KeptField { name, value, shown }
    });
    KeptPage { action: format!("{path}?{AGAIN}"), page, about, file_lost, fields: fields.collect() }
}

/// Whether a value is an id or a token, also one that says of what it is: `row:0123…`.
fn names_something(value: &str) -> bool {
    let id = value.rsplit(':').next().unwrap_or_default();
    [32, 64].contains(&id.len()) && cookies::unhex(id).is_some()
}

/// What a form is about, where it is something of the plan that this account may read.
async fn about(app: &App, account: Account, path: &str) -> Result<Option<String>, Failure> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let found = match parts[..] {
        ["my-lines", id] => match Grant::<LeadActions>::check(account).zip(id.parse().ok()) {
            Some((by, id)) => own_action(&app.heard, &by, id).await?,
            None => None,
        },
        ["strategy", "rows", id, ..] => match Grant::<ReadStrategy>::check(account).zip(id.parse().ok()) {
            Some((by, id)) => action(&app.heard, &by, id).await?,
            None => None,
        },
        ["strategy", "objectives", id, ..] => {
            let id = id.parse::<ObjectiveId>().ok().filter(|_| Grant::<ReadStrategy>::check(account).is_some());
            let catalogue = app.heard.catalogue();
            let objective = catalogue.objectives.iter().find(|one| Some(one.id) == id);
            return Ok(objective.map(|one| one.text.clone()));
        }
        _ => None,
    };
    Ok(found.map(|page| match page.line.reference {
        Some(reference) => format!("{reference} {}", page.line.activity),
        None => page.line.activity,
    }))
}

/// Whether a value is one that somebody wrote: not a name, a number or a token of the
/// form's own.
fn written(value: &str) -> bool {
    if value.len() == 64 && value.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return false;
    }
    value.len() > 40 || value.chars().any(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c)))
}

/// The questions that a kept form answers, where it is one of a situation's.
fn asked(app: &App, visitor: Visitor, path: &str) -> Option<Arc<Scenario>> {
    let situation = match path {
        alarm::PATH => alarm::SITUATION,
        other => other.strip_prefix("/say/")?.split('/').next()?,
    };
    asked_of(&app.heard, visitor, situation, None)
}
