//! Complaints, and allegations about adults who work with children.

pub(in crate::staff) mod letter;
mod letters;
mod new;
mod one;
mod plan;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::procedures::{Done, PLACE, ProcedureLine, ProcedureProblem, ProceduresPage};
use heard_domain::people::{Account, Grant, KeepProcedures, Moderate, PlanLearning, StaffHome};
use heard_domain::procedures::{Line, ProcedureError, lines, lines_of_view};

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

pub(super) use letter::kept as printed;

/// Complaints and procedures.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<StaffHome>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<StaffHome, _, _>(Method::GET, PLACE.href, show),
        only::<StaffHome, _, _>(Method::GET, "/procedures/new/{kind}", new::show),
        only::<StaffHome, _, _>(Method::POST, "/procedures/new/{kind}", new::open),
        only::<KeepProcedures, _, _>(Method::GET, "/procedures/{id}", one::show),
        only::<KeepProcedures, _, _>(Method::POST, "/procedures/{id}/{step}", one::step),
        only::<PlanLearning, _, _>(Method::POST, "/procedures/{id}/plan", plan::plan),
        only::<KeepProcedures, _, _>(Method::GET, "/procedures/{id}/letters/new/{kind}", letters::fresh),
        only::<KeepProcedures, _, _>(Method::POST, "/procedures/{id}/letters/new/{kind}", letters::begin),
        only::<KeepProcedures, _, _>(Method::GET, "/procedures/{id}/letters/{letter}", letter::show),
        only::<KeepProcedures, _, _>(Method::POST, "/procedures/{id}/letters/{letter}", letter::save),
        only::<KeepProcedures, _, _>(Method::POST, "/procedures/{id}/letters/{letter}/sent", letter::send),
        only::<KeepProcedures, _, _>(Method::GET, "/procedures/{id}/letters/{letter}/{file}", letter::file),
    ]
}

/// `GET /procedures`: the list for whoever keeps them, the way to pass one on for
/// everybody of the staff.
async fn show(State(app): State<App>, by: Grant<StaffHome>, Staff(frame): Staff) -> Result<Response, Failure> {
    let keeps = Grant::<KeepProcedures>::check(by.account());
    let all = match &keeps {
        Some(by) => lines(&app.heard, by).await?,
        None => Vec::new(),
    };
    let (ended, open): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.ended_at.is_some());
    let settings = &app.heard.catalogue().settings;
    let lado = (!settings.lado_phone.is_empty()).then(|| (settings.lado_phone.clone(), settings.lado_hours.clone()));
    let props = ProceduresPage {
        open: open.into_iter().map(|one| line(&app, one)).collect(),
        ended: ended.into_iter().map(|one| line(&app, one)).collect(),
        keeps: keeps.is_some(),
        lado,
    };
    Ok(page(StatusCode::OK, move || staff::procedures::procedures(frame, props)))
}

/// Those that come from something said in Heard, for whoever reads both.
pub async fn of_view(
    app: &App,
    account: Account,
    view: heard_domain::ids::ViewId,
) -> Result<Vec<ProcedureLine>, Failure> {
    let Some(by) = Grant::<Moderate>::check(account) else { return Ok(Vec::new()) };
    Ok(lines_of_view(&app.heard, &by, view).await?.into_iter().map(|one| line(app, one)).collect())
}

fn line(app: &App, one: Line) -> ProcedureLine {
    let today = app.heard.now().day();
    ProcedureLine {
        href: format!("{}/{}", PLACE.href, one.id),
        kind: one.kind,
        stage: one.standing.stage,
        who: one.who,
        came_on: one.came_on.to_string(),
        due: (one.due_on.to_string(), one.due_on.days_since(today)),
        due_at: one.due_at.map(options::minute),
        late: one.late,
        outcome: one.outcome,
        ended_at: one.ended_at.map(options::minute),
    }
}

/// What is wrong with a form; what is not the person's to mend goes on as a failure.
fn problem_of(error: ProcedureError) -> Result<ProcedureProblem, Failure> {
    use ProcedureProblem as P;
    Ok(match error {
        ProcedureError::NoText => P::NoText,
        ProcedureError::NoName => P::NoName,
        ProcedureError::NotAgreed => P::NotAgreed,
        ProcedureError::NoDay => P::NoDay,
        ProcedureError::NoTime => P::NoTime,
        ProcedureError::NotTalked => P::NotTalked,
        ProcedureError::NotChosen => P::NotChosen,
        ProcedureError::NoColleague => P::NoColleague,
        ProcedureError::TooLong => P::TooLong,
        ProcedureError::NotNow => P::NotNow,
        ProcedureError::TooLate => P::TooLate,
        ProcedureError::OtherOutcome => P::OtherOutcome,
        ProcedureError::NoAsker => P::NoAsker,
        ProcedureError::NoAccount => P::NoAccount,
        ProcedureError::SiblingsNotTold => P::SiblingsNotTold,
        ProcedureError::NotReviewed => P::NotReviewed,
        ProcedureError::NotChecked => P::NotChecked,
        ProcedureError::NotAnswered => P::NotAnswered,
        ProcedureError::NoAdvocacy => P::NoAdvocacy,
        ProcedureError::NoAdvocate => P::NoAdvocate,
        ProcedureError::NobodyIndependent => P::NobodyIndependent,
        ProcedureError::LadoNotTold => P::LadoNotTold,
        ProcedureError::NotWeighed => P::NotWeighed,
        ProcedureError::NotLearned => P::NotLearned,
        ProcedureError::SamePerson => P::SamePerson,
        ProcedureError::NobodyLeft => P::NobodyLeft,
        ProcedureError::Gone => return Err(Failure::NotFound),
        ProcedureError::Storage(error) => return Err(error.into()),
    })
}
