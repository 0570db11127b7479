//! Legal holds, and how much ends next by the council's schedule.

use axum::extract::{FromRequest as _, FromRequestParts as _, Path, Query, Request, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::retention::{
    self as pages, Done, EndingLine, HeldView, HoldLine, HoldPage, HoldProblem, HoldTyped, HoldsPage, NewHoldPage,
    ON_AUTHOR, OnWhat, PLACE,
};
use heard_app::pages::staff::{StaffFrame, Worded as _};
use heard_domain::ids::{LegalHoldId, ProcedureId, ViewId};
use heard_domain::people::{Account, Grant, KeepHolds, KeepProcedures};
use heard_domain::procedures::lines_of;
use heard_domain::retention::{
    Due, Hold, HoldError, On, Putting, Written, due_soon, hold, holds, lift as lift_hold, of_view as held_view, put,
};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_vocabulary::{HoldFor, RetentionKind};
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// Legal holds.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepHolds>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<KeepHolds, _, _>(Method::GET, PLACE.href, show),
        only::<KeepHolds, _, _>(Method::GET, "/holds/new", new),
        only::<KeepHolds, _, _>(Method::POST, "/holds/new", save),
        only::<KeepHolds, _, _>(Method::GET, "/holds/{id}", one),
        only::<KeepHolds, _, _>(Method::POST, "/holds/{id}/lift", lift),
    ]
}

/// What is wrong with a form; what is not the person's to mend goes on as a failure.
fn problem_of(error: HoldError) -> Result<HoldProblem, Failure> {
    Ok(match error {
        HoldError::NoAsker => HoldProblem::NoAsker,
        HoldError::NoReason => HoldProblem::NoReason,
        HoldError::TooLong => HoldProblem::TooLong,
        HoldError::NoAccount => HoldProblem::NoAccount,
        HoldError::NoAuthor => HoldProblem::NoAuthor,
        HoldError::SamePerson => HoldProblem::SamePerson,
        HoldError::Gone => HoldProblem::Gone,
        HoldError::Storage(error) => return Err(error.into()),
    })
}

/// What stands of legal holds on the page of a view.
pub async fn of_view(app: &App, by: Account, view: ViewId) -> Result<Option<HeldView>, Failure> {
    let found = held_view(&app.heard, by, view).await?;
    Ok(found.map(|found| HeldView { held: found.held, asked_back: found.asked_back }))
}

/// `GET /holds`
async fn show(State(app): State<App>, by: Grant<KeepHolds>, Staff(frame): Staff) -> Result<Response, Failure> {
    let (standing, lifted) = holds(&app.heard, &by).await?;
    let today = app.heard.now().day();
    let ending = due_soon(&app.heard, &by).await?;
    let of = |due: &Due| EndingLine {
        kind: due.kept.kind,
        months: due.kept.months,
        soon: due.soon,
        over: due.over,
        begins_in: due.kept.begins.days_since(today),
    };
    let undecided = i64::try_from(RetentionKind::ALL.len() - ending.len()).unwrap_or(0);
    let props = HoldsPage {
        standing: lines(&app, &by, standing).await?,
        lifted: lines(&app, &by, lifted).await?,
        ending: ending.iter().map(of).collect(),
        undecided,
    };
    Ok(page(StatusCode::OK, move || pages::holds(frame, props)))
}

/// Holds on their way to a page, with what they are on by name.
async fn lines(app: &App, by: &Grant<KeepHolds>, holds: Vec<Hold>) -> Result<Vec<HoldLine>, Failure> {
    let procedures: Vec<ProcedureId> = holds.iter().filter_map(|one| one.procedure).collect();
    let named = match Grant::<KeepProcedures>::check(by.account()) {
        Some(keeps) if !procedures.is_empty() => lines_of(&app.heard, &keeps, &procedures).await?,
        _ => Vec::new(),
    };
    let catalogue = app.heard.catalogue();
    let line = |one: Hold| {
        let of_view = one.view.zip(one.scenario.as_deref());
        let of_view = of_view
            .map(|(view, scenario)| (options::situation(&catalogue, scenario).words(), format!("/views/{view}")));
        let of_procedure = one.procedure.and_then(|id| named.iter().find(|line| line.id == id));
        let of_procedure = of_procedure.map(|line| (line.kind.words().to_owned(), format!("/procedures/{}", line.id)));
        HoldLine {
            href: format!("{}/{}", PLACE.href, one.id),
            on: one.on,
            what: of_view.or(of_procedure),
            asked: one.asked,
            put: (one.put.0, one.put.1.local()),
            lifted: one.lifted.map(|(who, at)| (who, at.local())),
        }
    };
    Ok(holds.into_iter().map(line).collect())
}

/// What a hold is to be put on, as the address says.
#[derive(Deserialize)]
struct OnThis {
    #[serde(default)]
    view: String,
    #[serde(default)]
    procedure: String,
}

/// The same, where the reader finds it.
async fn on_what(app: &App, by: &Grant<KeepHolds>, view: &str, procedure: &str) -> Result<OnWhat, Failure> {
    if !view.is_empty() {
        let view: ViewId = view.parse().map_err(|_| Failure::NotFound)?;
        if is_kept_from(&app.heard, by.id(), view).await? {
            return Err(Failure::NotFound);
        }
        let found = held_view(&app.heard, by.account(), view).await?.ok_or(Failure::NotFound)?;
        return Ok(OnWhat::View(view.to_string(), found.account));
    }
    if !procedure.is_empty() {
        let id: ProcedureId = procedure.parse().map_err(|_| Failure::NotFound)?;
        let keeps = Grant::<KeepProcedures>::check(by.account()).ok_or(Failure::NotFound)?;
        let found = lines_of(&app.heard, &keeps, &[id]).await?;
        return found.first().map(|line| OnWhat::Procedure(line.id.to_string())).ok_or(Failure::NotFound);
    }
    Ok(OnWhat::Nickname)
}

fn draw_new(frame: StaffFrame, on: OnWhat, typed: HoldTyped, refused: Option<HoldProblem>) -> Response {
    let props = NewHoldPage { on, typed, refused };
    page(status_of(refused.is_some()), move || pages::new_hold(frame, props))
}

/// `GET /holds/new`
async fn new(
    State(app): State<App>,
    by: Grant<KeepHolds>,
    Query(this): Query<OnThis>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let on = on_what(&app, &by, &this.view, &this.procedure).await?;
    Ok(draw_new(frame, on, HoldTyped::default(), None))
}

fn typed(fields: &Fields) -> HoldTyped {
    let text = |name: &str| fields.get(name).to_owned();
    HoldTyped {
        on: text("on"),
        nickname: text("nickname"),
        asked: text("asked"),
        who: text("who"),
        reference: text("reference"),
        reason: text("reason"),
    }
}

/// `POST /holds/new`
async fn save(form: Form<KeepHolds>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let on = on_what(&app, &by, fields.get("view"), fields.get("procedure")).await?;
    let typed = typed(&fields);
    let asked = HoldFor::parse(&typed.asked);
    if asked.is_none() {
        return Ok(draw_new(frame, on, typed, Some(HoldProblem::NoKind)));
    }
    let what = match &on {
        OnWhat::View(id, _) => {
            let view: ViewId = id.parse().map_err(|_| Failure::NotFound)?;
            if typed.on == ON_AUTHOR { On::Author(view) } else { On::View(view) }
        }
        OnWhat::Procedure(id) => On::Procedure(id.parse().map_err(|_| Failure::NotFound)?),
        OnWhat::Nickname => On::Nickname(typed.nickname.clone()),
    };
    let written = Written { who: typed.who.clone(), reference: typed.reference.clone(), reason: typed.reason.clone() };
    match put(&app.heard, &by, Putting { on: what, asked, written }).await {
        Ok(id) => Ok(done(&format!("{}/{id}", PLACE.href), Done::Put)),
        Err(error) => Ok(draw_new(frame, on, typed, Some(problem_of(error)?))),
    }
}

async fn draw_one(
    app: &App,
    by: &Grant<KeepHolds>,
    frame: StaffFrame,
    id: LegalHoldId,
    (typed, refused): (String, Option<HoldProblem>),
) -> Result<Response, Failure> {
    let found = hold(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let (own, second) = (found.own, found.second);
    let written = found.written.0.clone().map(|what| (what.who, what.reference, what.reason));
    let why_lifted = found.written.1.clone().map(|what| what.reason);
    let line = lines(app, by, vec![found]).await?.pop().ok_or(Failure::NotFound)?;
    let status = match refused {
        Some(HoldProblem::Gone | HoldProblem::SamePerson) => StatusCode::CONFLICT,
        _ => status_of(refused.is_some()),
    };
    let props = HoldPage { line, written, why_lifted, own, second, typed, refused };
    Ok(page(status, move || pages::hold(frame, props)))
}

fn id(text: &str) -> Result<LegalHoldId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /holds/{id}`
async fn one(
    State(app): State<App>,
    by: Grant<KeepHolds>,
    Path(name): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw_one(&app, &by, frame, id(&name)?, (String::new(), None)).await
}

/// `POST /holds/{id}/lift`
async fn lift(State(app): State<App>, request: Request) -> Result<Response, Failure> {
    let (mut parts, body) = request.into_parts();
    let Path(name) = Path::<String>::from_request_parts(&mut parts, &app).await.map_err(|_| Failure::NotFound)?;
    let id = id(&name)?;
    let Form { by, fields, frame, .. } =
        Form::<KeepHolds>::from_request(Request::from_parts(parts, body), &app).await?;
    let reason = fields.get("reason").to_owned();
    match lift_hold(&app.heard, &by, id, &reason).await {
        Ok(()) => Ok(done(&format!("{}/{id}", PLACE.href), Done::Lifted)),
        // Nothing of one that is not there is told.
        Err(error) => draw_one(&app, &by, frame, id, (reason, Some(problem_of(error)?))).await,
    }
}
