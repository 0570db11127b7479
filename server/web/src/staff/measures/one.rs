//! One measure, and what is said of it by hand.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff::measures::{
    BreakProblem, DescribeProblem, Done, JoinProblem, MeasureLink, MeasurePage, MeasureProblem, MeasureTyped,
    ReplacedNumber,
};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::evidence::{Kind, Link, Relation};
use heard_domain::ids::{AccountId, MeasureId, ObjectiveId, PlanRowId};
use heard_domain::measures::{
    self as domain, BreakError, DescribeError, Described, JoinError, Replaced, join_objective,
};
use heard_domain::people::{EditStrategy, Grant, ReadStrategy, names_of};

use super::shown;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::{App, Failure};

/// `GET /strategy/measures/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    draw(&app, &by, frame, id, None).await
}

/// What was typed into a form that was refused, and what is wrong with it.
struct Refused {
    problem: MeasureProblem,
    fields: Fields,
}

async fn draw(
    app: &App,
    by: &Grant<ReadStrategy>,
    frame: StaffFrame,
    id: MeasureId,
    refused: Option<Refused>,
) -> Result<Response, Failure> {
    let found = domain::measure(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let status = status_of(refused.is_some());
    let chosen: Option<ObjectiveId> = refused.as_ref().and_then(|refused| refused.fields.one("objective"));
    let typed = typed(&found, refused.as_ref());
    let replaced = |one: Replaced| ReplacedNumber {
        area: one.area,
        period: shown::period(one.period),
        value: shown::number(one.value),
        on: one.at.day().civil(),
    };
    let props = MeasurePage {
        id: id.to_string(),
        typed,
        refused: refused.map(|refused| refused.problem),
        line: shown::line(found.line),
        definition: found.definition,
        source: found.source,
        areas: found.areas.into_iter().map(shown::area).collect(),
        breaks: found.breaks.into_iter().map(|one| (shown::period(one.from), one.what)).collect(),
        replaced: found.replaced.into_iter().map(replaced).collect(),
        links: links(app, found.links).await?,
        imported: found.imported.map(|(files, at)| (files, at.day().civil())),
        every: found.every,
        can_edit: Grant::<EditStrategy>::check(by.account()).is_some(),
        objectives: options::objectives(&app.heard.catalogue(), chosen.as_slice()),
    };
    Ok(page(status, move || staff::measures::measure(frame, props)))
}

/// What the forms hold: what is stored, or what was typed into the one that was refused.
fn typed(found: &domain::MeasurePage, refused: Option<&Refused>) -> MeasureTyped {
    let target = found.line.target;
    let stored = MeasureTyped {
        direction: found.line.direction.name().to_owned(),
        definition: found.definition.clone(),
        source: found.source.clone(),
        target: target.map(|target| target.value.to_string()).unwrap_or_default(),
        target_day: target.and_then(|target| target.day).map(|day| day.to_string()).unwrap_or_default(),
        ..MeasureTyped::default()
    };
    let Some(Refused { problem, fields }) = refused else { return stored };
    let text = |name: &str| fields.get(name).to_owned();
    match problem {
        MeasureProblem::Describe(_) => MeasureTyped {
            direction: text("direction"),
            definition: text("definition"),
            source: text("source"),
            target: text("target"),
            target_day: text("target_day"),
            ..stored
        },
        MeasureProblem::Break(_) => MeasureTyped { from: text("from"), what: text("what"), ..stored },
        MeasureProblem::Join(_) => MeasureTyped { relation: text("relation"), why: text("why"), ..stored },
    }
}

async fn links(app: &App, links: Vec<Link>) -> Result<Vec<MeasureLink>, Failure> {
    let mut conn = app.heard.words().read().await?;
    let people: Vec<AccountId> = links.iter().map(|link| link.by).collect();
    let names = names_of(&app.heard, &mut conn, &people).await?;
    let catalogue = app.heard.catalogue();
    let line = |link: Link| {
        let other = if link.from.kind == Kind::Measure { link.to } else { link.from };
        let id = ObjectiveId::from(other.id);
        let found = catalogue.objectives.iter().find(|one| other.kind == Kind::Objective && one.id == id);
        MeasureLink {
            action: (other.kind == Kind::Row).then(|| format!("/strategy/rows/{}", PlanRowId::from(other.id))),
            objective: found.map(|one| (format!("/strategy/objectives/{id}"), one.position, one.text.clone())),
            relation: link.relation,
            why: link.why,
            by: names.get(&link.by).map(|identity| identity.name.clone()),
            on: link.at.day().civil(),
        }
    };
    Ok(links.into_iter().map(line).collect())
}

/// Leads back to the measure; with 422 the page itself, with what was typed.
async fn answer(
    app: &App,
    by: &Grant<EditStrategy>,
    frame: StaffFrame,
    id: MeasureId,
    fields: Fields,
    outcome: Result<Done, MeasureProblem>,
) -> Result<Response, Failure> {
    match outcome {
        Ok(what) => Ok(done(&format!("/strategy/measures/{id}"), what)),
        Err(problem) => {
            let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
            draw(app, &reader, frame, id, Some(Refused { problem, fields })).await
        }
    }
}

/// `POST /strategy/measures/{id}/describe`
pub async fn describe(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: MeasureId = id.parse().map_err(|_| Failure::NotFound)?;
    let text = |name: &str| fields.get(name).to_owned();
    let said = Described {
        direction: text("direction"),
        definition: text("definition"),
        source: text("source"),
        target: text("target"),
        target_day: text("target_day"),
    };
    let outcome = match domain::describe(&app.heard, &by, id, said).await {
        Ok(()) => Ok(Done::Described),
        Err(DescribeError::NoDirection) => Err(DescribeProblem::NoDirection),
        Err(DescribeError::NoNumber) => Err(DescribeProblem::NoNumber),
        Err(DescribeError::NoDay) => Err(DescribeProblem::NoDay),
        Err(DescribeError::TooLong) => Err(DescribeProblem::TooLong),
        Err(DescribeError::Gone) => return Err(Failure::NotFound),
        Err(DescribeError::Storage(error)) => return Err(error.into()),
    };
    answer(&app, &by, frame, id, fields, outcome.map_err(MeasureProblem::Describe)).await
}

/// `POST /strategy/measures/{id}/break`
pub async fn add_break(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: MeasureId = id.parse().map_err(|_| Failure::NotFound)?;
    let outcome = match domain::add_break(&app.heard, &by, id, fields.get("from"), fields.get("what")).await {
        Ok(()) => Ok(Done::BreakAdded),
        Err(BreakError::NoPeriod) => Err(BreakProblem::NoPeriod),
        Err(BreakError::NoWords) => Err(BreakProblem::NoWords),
        Err(BreakError::TooLong) => Err(BreakProblem::TooLong),
        Err(BreakError::Already) => Err(BreakProblem::Already),
        Err(BreakError::Gone) => return Err(Failure::NotFound),
        Err(BreakError::Storage(error)) => return Err(error.into()),
    };
    answer(&app, &by, frame, id, fields, outcome.map_err(MeasureProblem::Break)).await
}

/// `POST /strategy/measures/{id}/objective`
pub async fn join(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: MeasureId = id.parse().map_err(|_| Failure::NotFound)?;
    let relation = Relation::parse(fields.get("relation"));
    let outcome = match join_objective(&app.heard, &by, id, fields.one("objective"), relation, fields.get("why")).await
    {
        Ok(()) => Ok(Done::Joined),
        Err(JoinError::NoObjective) => Err(JoinProblem::NoObjective),
        Err(JoinError::NoRelation) => Err(JoinProblem::NoRelation),
        Err(JoinError::NoReason) => Err(JoinProblem::NoReason),
        Err(JoinError::TooLong) => Err(JoinProblem::TooLong),
        Err(JoinError::Already) => Err(JoinProblem::Already),
        Err(JoinError::Gone) => return Err(Failure::NotFound),
        Err(JoinError::Storage(error)) => return Err(error.into()),
    };
    answer(&app, &by, frame, id, fields, outcome.map_err(MeasureProblem::Join)).await
}
