//! Opening a complaint or an allegation.

use axum::extract::{FromRequest as _, FromRequestParts as _, Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::procedures::{
    Done, NewProcedurePage, NewProcedureTyped, PLACE, ProcedureProblem, new_procedure,
};
use heard_app::pages::staff::{Choice, Person, StaffFrame};
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Grant, KeepHolds, KeepProcedures, Moderate, SeeStaff, StaffHome};
use heard_domain::procedures::{Opened, Opening, colleagues, open as open_procedure};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_vocabulary::{ProcedureKind, SettingName};
use serde::Deserialize;

use super::problem_of;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// What was said in Heard that it comes from.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    view: String,
}

/// What was said in Heard, where the reader may read that.
async fn view_of(app: &App, by: &Grant<StaffHome>, typed: &str) -> Result<Option<ViewId>, Failure> {
    let Ok(view) = typed.parse::<ViewId>() else { return Ok(None) };
    let reads = Grant::<Moderate>::check(by.account()).is_some() && !is_kept_from(&app.heard, by.id(), view).await?;
    if reads { Ok(Some(view)) } else { Err(Failure::NotFound) }
}

fn kind_of(name: &str) -> Result<ProcedureKind, Failure> {
    ProcedureKind::parse(name).ok_or(Failure::NotFound)
}

async fn draw(
    app: &App,
    by: &Grant<StaffHome>,
    frame: StaffFrame,
    (kind, view): (ProcedureKind, Option<ViewId>),
    (typed, about, refused): (NewProcedureTyped, Vec<AccountId>, Option<ProcedureProblem>),
) -> Response {
    // Others write a name, which is looked for: who works here is not for every role.
    let sees =
        Grant::<KeepProcedures>::check(by.account()).is_some() || Grant::<SeeStaff>::check(by.account()).is_some();
    let all = if sees { colleagues(&app.heard).await } else { Vec::new() };
    let colleagues = all.into_iter().map(|(id, name, role)| Choice {
        value: id.to_string(),
        text: Person { name, title: Some(role.title().to_owned()) }.words(),
        chosen: about.contains(&id),
    });
    let settings = &app.heard.catalogue().settings;
    let props = NewProcedurePage {
        kind,
        view: view.map(|view| view.to_string()),
        today: app.heard.now().day().to_string(),
        freezes: Grant::<KeepHolds>::check(by.account()).is_some(),
        answer_days: settings.working_days.of(SettingName::ComplaintStageOne).into(),
        colleagues: colleagues.collect(),
        typed,
        refused,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page(status, move || new_procedure(frame, props))
}

/// `GET /procedures/new/{kind}`
pub async fn show(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(kind): Path<String>,
    Query(from): Query<From>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let kind = kind_of(&kind)?;
    let view = view_of(&app, &by, &from.view).await?;
    Ok(draw(&app, &by, frame, (kind, view), Default::default()).await)
}

/// `POST /procedures/new/{kind}`
pub async fn open(State(app): State<App>, request: Request) -> Result<Response, Failure> {
    let (mut parts, body) = request.into_parts();
    let Path(kind) = Path::<String>::from_request_parts(&mut parts, &app).await.map_err(|_| Failure::NotFound)?;
    let kind = kind_of(&kind)?;
    let Form { by, fields, frame, .. } =
        Form::<StaffHome>::from_request(Request::from_parts(parts, body), &app).await?;
    let view = view_of(&app, &by, fields.get("view")).await?;
    let about = chosen(&fields);
    let text = |name: &str| fields.get(name).to_owned();
    let typed = NewProcedureTyped {
        on: text("on"),
        at: text("at"),
        text: text("text"),
        who: text("who"),
        place: text("place"),
        agreed: text("agreed"),
        asker: text("asker"),
        incident: text("incident"),
        nickname: text("nickname"),
    };
    let what = Opening {
        view,
        came_on: typed.on.clone(),
        came_at: typed.at.clone(),
        text: typed.text.clone(),
        who: typed.who.clone(),
        place: typed.place.clone(),
        agreed: typed.agreed.clone(),
        asker: typed.asker.clone(),
        incident: typed.incident.clone(),
        nickname: typed.nickname.clone(),
        about: about.clone(),
    };
    match open_procedure(&app.heard, &by, kind, what).await {
        Ok(Opened { enough: false, .. }) => {
            let alone = match kind {
                ProcedureKind::Complaint | ProcedureKind::Advocate | ProcedureKind::OutsideRequest => Done::NobodyKeeps,
                ProcedureKind::Allegation | ProcedureKind::SeriousIncident => Done::NobodyReads,
                ProcedureKind::ReturnTalk => Done::NobodyTalks,
            };
            Ok(done(PLACE.href, alone))
        }
        Ok(Opened { id, mine: true, frozen: true, .. }) => Ok(done(&format!("{}/{id}", PLACE.href), Done::Frozen)),
        Ok(Opened { id, mine: true, .. }) => Ok(done(&format!("{}/{id}", PLACE.href), Done::Opened)),
        Ok(_) => {
            let passed_on = match kind {
                ProcedureKind::Complaint => Done::ComplaintPassedOn,
                ProcedureKind::Allegation => Done::AllegationPassedOn,
                ProcedureKind::ReturnTalk => Done::TalkPassedOn,
                ProcedureKind::Advocate => Done::AdvocatePassedOn,
                ProcedureKind::OutsideRequest => Done::RequestPassedOn,
                ProcedureKind::SeriousIncident => Done::IncidentPassedOn,
            };
            Ok(done(PLACE.href, passed_on))
        }
        Err(error) => {
            let problem = match problem_of(error)? {
                ProcedureProblem::NotChosen => ProcedureProblem::NotSaid,
                other => other,
            };
            Ok(draw(&app, &by, frame, (kind, view), (typed, about, Some(problem))).await)
        }
    }
}

/// Whom it is about, among colleagues.
fn chosen(fields: &Fields) -> Vec<AccountId> {
    fields.all("about").filter_map(|id| id.parse().ok()).collect()
}
