//! The strategy: objectives, actions, wording, ratings.

use std::collections::HashMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{
    AnswerLine, Done, Imported, Linked, Rating, RatingProblem, RefusedRating, SpokenLine, WordingProblem,
};
use heard_domain::evidence::{End, Kind, Link};
use heard_domain::ids::{AccountId, MeasureId, ObjectiveId, PlanRowId, ResponseId, ReviewId, ThemeId};
use heard_domain::measures::measure_names;
use heard_domain::people::{EditStrategy, Grant, ReadStrategy, names_of};
use heard_domain::responses::response_titles;
use heard_domain::strategy::{
    self as domain, ActionLine, AnswerTold, ChangeError, ObjectiveLine, Spoken, row_objective,
};
use heard_storage::StorageError;
use heard_storage::calendar::Day;

use super::actions::item;
use super::outlook::lundy;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, months, published_on, ratings, share, shown, status_of};
use crate::{App, Failure};

/// The longest wording for young people, in characters.
const LONGEST_WORDING: usize = 500;

/// `GET /strategy`
pub async fn list(State(app): State<App>, by: Grant<ReadStrategy>, Staff(frame): Staff) -> Result<Response, Failure> {
    let plan = domain::strategy(&app.heard, &by).await?;
    let mut props = staff::strategy::StrategyPage {
        can_edit: Grant::<EditStrategy>::check(by.account()).is_some(),
        ..staff::strategy::StrategyPage::default()
    };
    if let Some(plan) = plan {
        props.figures = plan.listed.as_ref().map(published_on);
        props.title = Some(plan.title);
        props.imported = plan.imported.map(|(file, at)| Imported { file, on: at.day().civil() });
        props.objectives = plan.objectives.into_iter().map(line).collect();
    }
    Ok(page(StatusCode::OK, move || staff::strategy::strategy(frame, props)))
}

fn line(o: ObjectiveLine) -> staff::strategy::ObjectiveLine {
    staff::strategy::ObjectiveLine {
        href: format!("/strategy/objectives/{}", o.id),
        number: o.position,
        text: o.text,
        young_wording: o.young_wording,
        ratings: ratings(o.ratings),
        voices: shown(o.voices),
        good: o.good.map(share),
        contrast: o.contrast,
    }
}

fn spoken(one: Spoken) -> SpokenLine {
    SpokenLine { period: months(one.period), voices: shown(one.voices), good: one.good.map(share) }
}

fn answer(one: AnswerTold) -> AnswerLine {
    AnswerLine {
        href: format!("/responses/{}", one.id),
        on: one.at.day().civil(),
        claim: one.claim,
        due_on: one.due_on.as_deref().and_then(Day::parse).map(Day::civil),
        you_said: one.you_said,
        we_did: one.we_did,
    }
}

/// `GET /strategy/objectives/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    draw(&app, &by, frame, id, None, None, None).await
}

async fn draw(
    app: &App,
    by: &Grant<ReadStrategy>,
    frame: staff::StaffFrame,
    id: ObjectiveId,
    wording: Option<String>,
    wording_problem: Option<WordingProblem>,
    refused: Option<RefusedRating>,
) -> Result<Response, Failure> {
    let mut found = domain::objective(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let today = app.heard.now().day();
    let status = status_of(refused.is_some() || wording_problem.is_some());
    let links = link_lines(app, found.links, &action_names(&found.rows)).await?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for one in found.rows {
        let line = found.lines.remove(&one.id);
        let item = line.map(|line| item(line, today, None, false)).transpose()?;
        rows.push(staff::strategy::PlanRow { item, ..row(one)? });
    }
    let from_file = found.file_wording.as_ref().map(|said| said.chars().take(LONGEST_WORDING).collect());
    let props = staff::strategy::ObjectivePage {
        id: id.to_string(),
        wording_value: wording.or_else(|| found.line.young_wording.clone()).or(from_file).unwrap_or_default(),
        line: line(found.line),
        how: found.how,
        file_wording: found.file_wording,
        rows,
        links,
        wording_problem,
        refused,
        can_edit: Grant::<EditStrategy>::check(by.account()).is_some(),
        figures: found.listed.as_ref().map(published_on),
        happened: found.happened.map(|happened| (happened.year, shown(happened.said), happened.yes)),
        spoken: found.spoken.into_iter().map(spoken).collect(),
        answers: found.answers.into_iter().map(answer).collect(),
        lundy: found.lundy.map(lundy),
    };
    Ok(page(status, move || staff::strategy::objective(frame, props)))
}

/// A rating as it is stored; what is none is our fault.
pub(super) fn stored_rating(text: Option<&str>) -> Result<Option<Rating>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let rating = Rating::parse(text);
    rating.map(Some).ok_or_else(|| StorageError::inconsistent("plan_row_rating", "rating").into())
}

/// An action or measure on its way to a page.
pub(super) fn row(line: ActionLine) -> Result<staff::strategy::PlanRow, Failure> {
    let row = line.row;
    let (timescale, date) = row.timescale.map(|t| (Some(t.text), t.date)).unwrap_or_default();
    Ok(staff::strategy::PlanRow {
        id: line.id.to_string(),
        measure: row.kind == heard_domain::strategy::import::Kind::Measure,
        reference: row.reference,
        activity: row.activity,
        lead: row.lead,
        service: row.service,
        timescale,
        timescale_date: date.map(|date| Day::of(date).civil()),
        rating: stored_rating(line.rating.as_deref())?,
        progress: row.progress,
        evidence: row.evidence,
        metric: row.metric,
        current: row.current,
        target: row.target,
        cross_reference: row.cross_reference,
        other: row.other.into_iter().collect(),
        sheet: row.source.sheet,
        row: row.source.row,
        history: line
            .history
            .into_iter()
            .map(|(at, rating, reason)| {
                let rating = stored_rating(Some(rating.as_str()).filter(|rating| !rating.is_empty()))?;
                Ok(staff::strategy::RatingLine { on: at.day().civil(), rating, reason })
            })
            .collect::<Result<_, Failure>>()?,
        missing: line.missing,
        withheld: line.withheld,
        item: None,
        learned: line.learned.map(|from| from.map(|from| format!("/procedures/{from}"))),
    })
}

/// The plan's side of a link, and the other.
fn sides(link: &Link) -> (End, End) {
    let in_plan = |end: End| matches!(end.kind, Kind::Objective | Kind::Row);
    if in_plan(link.from) && !in_plan(link.to) { (link.from, link.to) } else { (link.to, link.from) }
}

/// Actions by their id, as a link names them.
fn action_names(rows: &[ActionLine]) -> HashMap<[u8; 16], String> {
    let name = |line: &ActionLine| {
        let what = line.row.reference.clone().or_else(|| line.row.activity.clone());
        (line.id.bytes(), what.unwrap_or_default())
    };
    rows.iter().map(name).collect()
}

/// What bears on something on its way to a page.
pub(super) async fn link_lines(
    app: &App,
    links: Vec<Link>,
    actions: &HashMap<[u8; 16], String>,
) -> Result<Vec<staff::strategy::LinkLine>, Failure> {
    let mut lines = Vec::with_capacity(links.len());
    let catalogue = app.heard.catalogue();
    let mut conn = app.heard.words().read().await?;
    let people: Vec<AccountId> = links.iter().map(|link| link.by).collect();
    let names = names_of(&app.heard, &mut conn, &people).await?;
    let answers = links.iter().flat_map(|link| [link.from, link.to]).filter(|end| end.kind == Kind::Response);
    let answers: Vec<ResponseId> = answers.map(|end| ResponseId::from(end.id)).collect();
    let titles = response_titles(&mut conn, &answers).await?;
    let counted = links.iter().flat_map(|link| [link.from, link.to]).filter(|end| end.kind == Kind::Measure);
    let counted: Vec<MeasureId> = counted.map(|end| MeasureId::from(end.id)).collect();
    let measures = measure_names(&mut conn, &counted).await?;
    for link in links {
        let (plan, other) = sides(&link);
        let to = match other.kind {
            Kind::Response => {
                let id = ResponseId::from(other.id);
                let href = format!("/responses/{id}");
                match titles.get(&id).cloned() {
                    Some(title) => Linked::Response { href, title },
                    None => Linked::TakenBack { href },
                }
            }
            Kind::Review => Linked::Review { href: format!("/reviews/{}", ReviewId::from(other.id)) },
            Kind::Measure => {
                let id = MeasureId::from(other.id);
                match measures.get(&id).cloned() {
                    Some(name) => Linked::Measure { href: format!("/strategy/measures/{id}"), name },
                    None => Linked::Plan,
                }
            }
            Kind::Theme => match catalogue.theme(ThemeId::from(other.id)) {
                Some(theme) => Linked::Theme { title: theme.title.clone() },
                None => Linked::Plan,
            },
            Kind::View | Kind::Objective | Kind::Row => Linked::Plan,
        };
        lines.push(staff::strategy::LinkLine {
            id: link.id.to_string(),
            on_action: actions.get(&plan.id).cloned(),
            to,
            relation: link.relation,
            why: link.why,
            by: names.get(&link.by).map(|identity| identity.name.clone()),
            on: link.at.day().civil(),
        });
    }
    Ok(lines)
}

/// `POST /strategy/objectives/{id}/wording`
pub async fn word(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: ObjectiveId = id.parse().map_err(|_| Failure::NotFound)?;
    let wording = fields.get("young_wording");
    if heard_storage::text::length(wording) > LONGEST_WORDING {
        let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
        let problem = Some(WordingProblem::TooLong);
        return draw(&app, &reader, frame, id, Some(wording.to_owned()), problem, None).await;
    }
    match domain::word_objective(&app.heard, &by, id, wording).await {
        Ok(()) => Ok(done(&format!("/strategy/objectives/{id}"), Done::Worded)),
        Err(ChangeError::Storage(error)) => Err(error.into()),
        Err(
            ChangeError::Gone
            | ChangeError::NoRating
            | ChangeError::NoReason
            | ChangeError::NoSentence
            | ChangeError::Already
            | ChangeError::TooLong,
        ) => Err(Failure::NotFound),
    }
}

/// `POST /strategy/rows/{id}/rating`
pub async fn rate(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let row: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (rating, reason) = (fields.get("rating"), fields.get("reason"));
    let problem = match domain::rate(&app.heard, &by, row, rating, reason).await {
        Ok(objective) => {
            return Ok(done(&format!("/strategy/objectives/{objective}#row-{id}"), Done::Rated));
        }
        Err(ChangeError::NoRating) => RatingProblem::NoRating,
        Err(ChangeError::NoReason) => RatingProblem::NoReason,
        Err(ChangeError::NoSentence) => RatingProblem::NoSentence,
        Err(ChangeError::Already) => RatingProblem::Already,
        Err(ChangeError::TooLong) => RatingProblem::TooLong,
        Err(ChangeError::Gone) => return Err(Failure::NotFound),
        Err(ChangeError::Storage(error)) => return Err(error.into()),
    };
    let objective = row_objective(&app.heard, row).await?.ok_or(Failure::NotFound)?;
    let refused = RefusedRating { id, rating: Rating::parse(rating), reason: reason.to_owned(), problem };
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    draw(&app, &reader, frame, objective, None, None, Some(refused)).await
}
