//! One action: its page, its lead, and what belongs to it.

use std::collections::HashMap;

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{
    ActionItem, ActionPage, AddPage, AddProblem, Done, EntryProblem, EntryTyped, LeadProblem, ReferenceLine,
    ReferenceProblem, RefusedEntry,
};
use heard_domain::ids::{AccountId, ObjectiveId, PlanRowId};
use heard_domain::people::{EditStrategy, Grant, ReadStrategy};
use heard_domain::strategy::{self as domain, AddError, ByHand, LeadError, Named, Reference, ReferenceError, WorkLine};
use heard_storage::calendar::Day;

use super::entries::{entries, notes, untyped};
use super::objectives::{link_lines, row, stored_rating};
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::{App, Failure};

/// An action on its way to a list; with its page, for whoever reads the plan.
pub(super) fn item(line: WorkLine, today: Day, href: Option<String>, waits: bool) -> Result<ActionItem, Failure> {
    let (overdue, stale) = (line.is_overdue(today), line.is_stale(today));
    Ok(ActionItem {
        href,
        reference: line.reference,
        activity: line.activity,
        lead: line.lead.map(|(_, name)| name.unwrap_or_else(|| staff::SOMEBODY_WHO_LEFT.to_owned())),
        lead_words: line.lead_words,
        rating: stored_rating(line.rating.as_deref())?,
        claimed: line.claimed.map(|at| at.day().civil()),
        last: line.last.map(|last| (last.of_day.map(Day::civil), last.words)),
        due_words: line.due_words,
        due: line.due.map(Day::civil),
        overdue,
        stale,
        waits,
    })
}

/// The page of an action.
pub(super) fn address(id: PlanRowId) -> String {
    format!("/strategy/rows/{id}")
}

fn references(all: Vec<Reference>) -> Result<Vec<ReferenceLine>, Failure> {
    let mut lines = Vec::with_capacity(all.len());
    for one in all {
        let rating = stored_rating(one.rating.as_deref())?;
        let Reference { id, plan, reference, activity, .. } = one;
        lines.push(ReferenceLine { id: id.to_string(), plan, reference, activity, rating });
    }
    Ok(lines)
}

/// What of a page was refused.
#[derive(Default)]
pub(super) struct Refused {
    pub entry: Option<(EntryTyped, EntryProblem)>,
    pub change: Option<RefusedEntry>,
    pub lead: Option<LeadProblem>,
    pub reference: Option<ReferenceProblem>,
}

/// `GET /strategy/rows/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    draw(&app, &by, frame, id, Refused::default()).await
}

async fn draw(
    app: &App,
    by: &Grant<ReadStrategy>,
    frame: staff::StaffFrame,
    id: PlanRowId,
    refused: Refused,
) -> Result<Response, Failure> {
    let found = domain::action(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let today = app.heard.now().day();
    let lead = found.line.lead.as_ref().map(|(lead, _)| *lead);
    let (mut choices, mut others) = (None, Vec::new());
    if let Some(editor) = Grant::<EditStrategy>::check(by.account()) {
        choices = Some(options::colleagues(domain::can_lead(&app.heard, &editor).await?, lead));
        others = references(domain::can_refer_to(&app.heard, &editor, id).await?)?;
    }
    let item = item(found.line, today, None, false)?;
    let Refused { entry, change, lead, reference } = refused;
    let status = status_of(entry.is_some() || change.is_some() || lead.is_some() || reference.is_some());
    let (typed, problem) = match entry {
        Some((typed, problem)) => (typed, Some(problem)),
        None => (untyped(item.rating, today), None),
    };
    let props = ActionPage {
        id: id.to_string(),
        plan: found.plan,
        worked: found.worked,
        objective: found
            .objective
            .map(|(objective, number, text)| (format!("/strategy/objectives/{objective}"), number, text)),
        item,
        row: row(found.action)?,
        log: entries(found.log, choices.is_some() && found.worked)?,
        notes: notes(found.notes),
        refused: change,
        references: references(found.references)?,
        links: link_lines(app, found.links, &HashMap::new()).await?,
        leads: choices,
        others,
        typed,
        entry_problem: problem,
        lead_problem: lead,
        reference_problem: reference,
    };
    Ok(page(status, move || staff::strategy::action(frame, props)))
}

/// The page again, with what was refused.
pub(super) async fn again(form: Form<EditStrategy>, id: PlanRowId, refused: Refused) -> Result<Response, Failure> {
    let Form { app, by, frame, .. } = form;
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    draw(&app, &reader, frame, id, refused).await
}

/// `POST /strategy/rows/{id}/lead`
pub async fn lead(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let named = match form.fields.one::<AccountId>("lead") {
        Some(account) => domain::name_lead(&form.app.heard, &form.by, id, account).await,
        None => Err(LeadError::Nobody),
    };
    match named {
        Ok(named) => Ok(done(&address(id), told(named))),
        Err(LeadError::Nobody) => {
            again(form, id, Refused { lead: Some(LeadProblem::Nobody), ..Refused::default() }).await
        }
        Err(LeadError::Gone) => Err(Failure::NotFound),
        Err(LeadError::Storage(error)) => Err(error.into()),
    }
}

/// What is said of naming a lead: a message is promised where one goes.
const fn told(named: Named) -> Done {
    match named {
        Named::Told => Done::LeadNamed,
        Named::Unreached => Done::LeadNamedUntold,
        Named::AsBefore => Done::LeadAsBefore,
        Named::Complete => Done::LeadNamedComplete,
    }
}

/// `POST /strategy/rows/{id}/references`
pub async fn refer(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let other = form.fields.one("other");
    let made = domain::refer(&form.app.heard, &form.by, id, other).await;
    referred(form, id, made.map(|()| Done::Referred)).await
}

/// `POST /strategy/rows/{id}/references/take-back`
pub async fn take_reference(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let other = form.fields.one("other");
    let taken = domain::take_reference(&form.app.heard, &form.by, id, other).await;
    let what = |taken| if taken { Done::ReferenceTaken } else { Done::ReferenceTakenBefore };
    referred(form, id, taken.map(what)).await
}

async fn referred(
    form: Form<EditStrategy>,
    id: PlanRowId,
    outcome: Result<Done, ReferenceError>,
) -> Result<Response, Failure> {
    match outcome {
        Ok(what) => Ok(done(&address(id), what)),
        Err(ReferenceError::Nothing) => {
            let reference = Some(ReferenceProblem::Nothing);
            again(form, id, Refused { reference, ..Refused::default() }).await
        }
        Err(ReferenceError::Gone) => Err(Failure::NotFound),
        Err(ReferenceError::Storage(error)) => Err(error.into()),
    }
}

/// `GET /strategy/objectives/{id}/add`
pub async fn new(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id: ObjectiveId = id.parse().map_err(|_| Failure::NotFound)?;
    draw_new(&app, &by, frame, id, &ByHand::default(), None).await
}

async fn draw_new(
    app: &App,
    by: &Grant<EditStrategy>,
    frame: staff::StaffFrame,
    id: ObjectiveId,
    what: &ByHand,
    problem: Option<AddProblem>,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let objective = catalogue.objectives.iter().find(|one| one.id == id).ok_or(Failure::NotFound)?;
    let props = AddPage {
        id: id.to_string(),
        objective: (objective.position, objective.text.clone()),
        leads: options::colleagues(domain::can_lead(&app.heard, by).await?, what.lead),
        activity: what.activity.clone(),
        by: what.by.clone(),
        problem,
    };
    Ok(page(status_of(problem.is_some()), move || staff::strategy::add(frame, props)))
}

/// `POST /strategy/objectives/{id}/add`
pub async fn add(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let id: ObjectiveId = id.parse().map_err(|_| Failure::NotFound)?;
    let what = ByHand {
        activity: fields.get("activity").to_owned(),
        lead: fields.one("lead"),
        by: fields.get("by").to_owned(),
    };
    let problem = match domain::add_action(&app.heard, &by, id, &what).await {
        Ok(added) if added.told => return Ok(done(&address(added.id), Done::ActionAdded)),
        Ok(added) => return Ok(done(&address(added.id), Done::ActionAddedUntold)),
        Err(AddError::NoText) => AddProblem::NoText,
        Err(AddError::TooLong) => AddProblem::TooLong,
        Err(AddError::NoLead) => AddProblem::NoLead,
        Err(AddError::NoDay) => AddProblem::NoDay,
        Err(AddError::Gone) => return Err(Failure::NotFound),
        Err(AddError::Storage(error)) => return Err(error.into()),
    };
    draw_new(&app, &by, frame, id, &what, Some(problem)).await
}
