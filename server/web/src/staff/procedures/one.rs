//! One complaint or allegation, and what is done in it.

use axum::extract::{FromRequest as _, FromRequestParts as _, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::procedures::{
    Done, PLACE, ProcedureDeed, ProcedurePage, ProcedureProblem, RefusedStep, Returned, procedure, step_named,
};
use heard_app::pages::staff::retention::PLACE as HOLDS;
use heard_app::pages::staff::{Choice, Person, StaffFrame, Worded as _};
use heard_domain::ids::{AccountId, ProcedureId};
use heard_domain::people::{Grant, KeepHolds, KeepProcedures};
use heard_domain::procedures::clock::RETURN;
use heard_domain::procedures::{Colleague, Deed, Page, Step, Written, one, step as do_step};
use heard_vocabulary::{
    AllegationOutcome, AllegationThreshold, Asker, ComplaintOutcome, IncidentKind, IncidentOutcome, LetterKind,
    LetterWay, ProcedureAction, ProcedureKind, RequestCheck, TalkOutcome,
};

use super::plan::{self, PlanTyped};
use super::{letters, line, problem_of};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::{App, Failure};

pub(super) fn id(text: &str) -> Result<ProcedureId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

fn choice((id, name, role): &Colleague) -> Choice {
    let text = Person { name: name.clone(), title: Some(role.title().to_owned()) }.words();
    Choice { value: id.to_string(), text, chosen: false }
}

/// What was found or chosen, in words.
fn chosen(kind: ProcedureKind, action: ProcedureAction, name: &str) -> Option<&'static str> {
    match (action, kind) {
        (ProcedureAction::LetterSent, _) => LetterKind::parse(name).map(|one| one.words()),
        (ProcedureAction::Weighed, _) => AllegationThreshold::parse(name).map(|one| one.words()),
        (_, ProcedureKind::Complaint) => ComplaintOutcome::parse(name).map(|one| one.words()),
        (_, ProcedureKind::ReturnTalk) => TalkOutcome::parse(name).map(|one| one.words()),
        (_, ProcedureKind::Advocate) => None,
        (_, ProcedureKind::SeriousIncident) => IncidentOutcome::parse(name).map(|one| one.words()),
        (ProcedureAction::AskerCorrected, _) => Asker::parse(name).map(|one| one.words()),
        (ProcedureAction::Answered, ProcedureKind::OutsideRequest) => {
            ComplaintOutcome::parse(name).map(|one| one.words())
        }
        (_, ProcedureKind::OutsideRequest) => RequestCheck::parse(name).map(|one| one.words()),
        (_, ProcedureKind::Allegation) => AllegationOutcome::parse(name).map(|one| one.words()),
    }
}

fn deed(kind: ProcedureKind, one: Deed) -> ProcedureDeed {
    let unreadable = one.what.is_none();
    let mut what = one.what.unwrap_or_default();
    if let (ProcedureAction::LetterSent, Some(way)) = (one.action, LetterWay::parse(&what.reference)) {
        (what.who, what.reference) = (way.words().to_owned(), String::new());
    }
    let written_on = one.at.day().to_string();
    ProcedureDeed {
        at: options::minute(one.at),
        by: one.by,
        action: one.action,
        on: Some(what.on).filter(|on| !on.is_empty() && *on != written_on),
        hour: what.at,
        said: one.said,
        who: what.who,
        reference: what.reference,
        chosen: chosen(kind, one.action, &what.chosen),
        about: one.about,
        text: what.text,
        unreadable,
    }
}

pub(super) async fn draw(
    app: &App,
    by: &Grant<KeepProcedures>,
    frame: StaffFrame,
    id: ProcedureId,
    refused: Option<RefusedStep>,
    plan: PlanTyped,
) -> Result<Response, Failure> {
    let found: Page = one(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let (letters, plan) = (letters::beside(app, &found).await?, plan::beside(app, by, &found, plan).await?);
    let (kind, standing) = (found.line.kind, found.line.standing);
    let mut steps = standing.open_to();
    steps.retain(|action| *action != ProcedureAction::NotAbout || !found.kept.is_empty());
    let incident = found.written.as_ref().and_then(|written| IncidentKind::parse(&written.chosen));
    let props = ProcedurePage {
        incident,
        siblings: standing.siblings,
        written: found.written.map(|written| (written.text, written.place, written.reference)),
        view: found.view.map(|view| format!("/views/{view}")),
        returned: found.returned.map(|(at, known)| Returned {
            at: options::minute(at),
            known,
            until: options::minute(at.plus(RETURN)),
        }),
        deeds: found.deeds.into_iter().map(|one| deed(kind, one)).collect(),
        next: standing.next(),
        steps,
        longest: found.longest.map(|day| day.to_string()),
        advocacy: standing.advocacy,
        lado: standing.lado,
        asked: standing.asker.map(|asker| (asker, standing.checks.missing())),
        weighed: standing.weighed,
        kept: found.kept.iter().map(choice).collect(),
        colleagues: found.others.iter().map(choice).collect(),
        own: found.own,
        hold: Grant::<KeepHolds>::check(by.account()).map(|_| format!("{}/new?procedure={id}", HOLDS.href)),
        line: line(app, found.line),
        refused,
        letters,
        plan,
    };
    let status = match props.refused.as_ref().map(|refused| refused.problem) {
        Some(ProcedureProblem::NotNow) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => status_of(props.plan.refused.is_some()),
    };
    Ok(page(status, move || procedure(frame, props)))
}

/// `GET /procedures/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepProcedures>,
    Path(name): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&name)?, None, PlanTyped::default()).await
}

fn typed(fields: &Fields, action: ProcedureAction) -> Step {
    let text = |name: &str| fields.get(name).to_owned();
    Step {
        action,
        written: Written {
            text: text("text"),
            who: text("who"),
            place: String::new(),
            on: text("on"),
            at: text("at"),
            reference: text("reference"),
            chosen: text("chosen"),
        },
        who: fields.one::<AccountId>("colleague"),
    }
}

/// `POST /procedures/{id}/{step}`
pub async fn step(State(app): State<App>, request: Request) -> Result<Response, Failure> {
    let (mut parts, body) = request.into_parts();
    let path = Path::<(String, String)>::from_request_parts(&mut parts, &app).await;
    let Path((name, step)) = path.map_err(|_| Failure::NotFound)?;
    let (id, action) = (id(&name)?, step_named(&step).ok_or(Failure::NotFound)?);
    let Form { by, fields, frame, .. } =
        Form::<KeepProcedures>::from_request(Request::from_parts(parts, body), &app).await?;
    match do_step(&app.heard, &by, id, typed(&fields, action)).await {
        Ok(did) if did.gone => Ok(done(PLACE.href, Done::Gone)),
        Ok(_) => {
            let what = match action {
                ProcedureAction::Ended | ProcedureAction::TakenBack => Done::Ended,
                _ => Done::Saved,
            };
            Ok(done(&format!("{}/{id}", PLACE.href), what))
        }
        Err(error) => {
            let refused = RefusedStep { action, problem: problem_of(error)?, values: fields.0 };
            draw(&app, &by, frame, id, Some(refused), PlanTyped::default()).await
        }
    }
}
