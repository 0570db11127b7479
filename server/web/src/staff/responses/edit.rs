//! One response: writing it, handing it in, approving it.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::responses::{Done, ResponseProblem, WhyNot};
use heard_app::pages::staff::{self, Person};
use heard_domain::ids::{ObjectiveId, ResponseId, ViewId};
use heard_domain::people::{Approve, Grant, Moderate, Respond, StaffHome, name_of};
use heard_domain::responses::{
    self as domain, About, Claim, PooledVerdicts, ResponseError, ResponseState, ResponseText,
};
use heard_domain::views::{ANSWERED_AT_ONCE, snippets};
use heard_storage::calendar::Day;

use super::list::{of_claim, pooled_props};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, published_on};
use crate::staff::options;
use crate::{App, Failure};

pub(super) fn id(text: &str) -> Result<ResponseId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /responses/new`: begins with each `view`, and what they are about.
pub async fn new(
    State(app): State<App>,
    by: Grant<Respond>,
    Staff(frame): Staff,
    Query(begin): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let begin = Fields::received(begin);
    let mut views: Vec<ViewId> = begin.parsed("view");
    views.truncate(ANSWERED_AT_ONCE);
    let mut conn = app.heard.words().read().await?;
    let me = name_of(&app.heard, &mut conn, by.id()).await?;
    drop(conn);
    let views = view_refs(&app, &by, &views).await?;
    let mut props = staff::responses::ResponseEditPage {
        reader: me.map(|me| Person { name: me.name, title: me.title }),
        view_count: i64::try_from(views.len()).ok(),
        views,
        can_edit: true,
        ..staff::responses::ResponseEditPage::default()
    };
    lists(&app, &mut props, about(&begin));
    Ok(page(StatusCode::OK, move || staff::responses::response_edit(frame, props)))
}

async fn view_refs<P>(app: &App, by: &Grant<P>, views: &[ViewId]) -> Result<Vec<staff::responses::ViewRef>, Failure> {
    let reader = Grant::<Moderate>::check(by.account());
    let texts = match &reader {
        Some(reader) => snippets(&app.heard, reader, views).await?,
        None => Vec::new(),
    };
    // What is not theirs to read is not named to them either.
    let theirs = |id: &&ViewId| reader.is_none() || texts.iter().any(|(view, _)| view == *id);
    Ok(views
        .iter()
        .filter(theirs)
        .map(|id| staff::responses::ViewRef {
            id: id.to_string(),
            snippet: texts.iter().find(|(view, _)| view == id).map(|(_, text)| text.clone()).unwrap_or_default(),
        })
        .collect())
}

fn lists(app: &App, props: &mut staff::responses::ResponseEditPage, about: About) {
    let catalogue = app.heard.catalogue();
    props.objectives = options::objectives(&catalogue, about.objective.as_slice());
    props.services = options::services(&catalogue, about.service);
    props.themes = options::topics(&catalogue, about.theme);
}

/// What young people said of answers like this one: with its claim, and for its
/// objective.
fn said_of(
    pooled: &PooledVerdicts,
    claim: Claim,
    objective: Option<ObjectiveId>,
) -> Vec<staff::responses::PooledVerdicts> {
    let claimed = of_claim(pooled, claim);
    let serving = objective.map(|id| pooled_props(None, pooled.of_objective(id)));
    std::iter::once(claimed).chain(serving).collect()
}

fn about(fields: &Fields) -> About {
    About { objective: fields.one("objective"), service: fields.one("service"), theme: fields.one("theme") }
}

fn text(fields: &Fields) -> Option<ResponseText> {
    Some(ResponseText {
        claim: Claim::parse(fields.get("claim"))?,
        you_said: fields.get("you_said").to_owned(),
        we_did: fields.get("we_did").to_owned(),
        reason: fields.get("reason").to_owned(),
        next_step: fields.get("next_step").to_owned(),
        easy_read: fields.get("easy_read").to_owned(),
        owner_name: fields.get("owner_name").to_owned(),
        due_on: Some(fields.get("due_on").to_owned()).filter(|due| !due.is_empty()),
    })
}

/// What is wrong, field by field.
fn problems(error: ResponseError) -> Result<Vec<ResponseProblem>, Failure> {
    match error {
        ResponseError::Missing(parts) => Ok(parts.into_iter().map(ResponseProblem::Missing).collect()),
        ResponseError::BadDate => Ok(vec![ResponseProblem::BadDate]),
        ResponseError::Gone => Err(Failure::NotFound),
        ResponseError::Storage(error) => Err(error.into()),
        ResponseError::SamePerson => Ok(vec![ResponseProblem::SamePerson]),
        ResponseError::WrongState => Ok(vec![ResponseProblem::WrongState]),
        ResponseError::NoViews => Ok(vec![ResponseProblem::NoViews]),
    }
}

/// The form again, with what was typed.
async fn again(
    app: &App,
    by: &Grant<Respond>,
    frame: staff::StaffFrame,
    id: Option<ResponseId>,
    fields: &Fields,
    problems: Vec<ResponseProblem>,
) -> Result<Response, Failure> {
    let views: Vec<ViewId> = fields.parsed("view");
    let mut props = staff::responses::ResponseEditPage {
        id: id.map(|id| id.to_string()),
        state: id.map(|_| ResponseState::Draft),
        claim: Claim::parse(fields.get("claim")),
        you_said: fields.get("you_said").to_owned(),
        we_did: fields.get("we_did").to_owned(),
        reason: fields.get("reason").to_owned(),
        next_step: fields.get("next_step").to_owned(),
        easy_read: fields.get("easy_read").to_owned(),
        owner_name: fields.get("owner_name").to_owned(),
        due_on: fields.get("due_on").to_owned(),
        views: view_refs(app, by, &views).await?,
        view_count: i64::try_from(views.len()).ok(),
        problems,
        can_edit: true,
        ..staff::responses::ResponseEditPage::default()
    };
    lists(app, &mut props, about(fields));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::responses::response_edit(frame, props)))
}

fn no_claim() -> Vec<ResponseProblem> {
    vec![ResponseProblem::NoClaim]
}

/// `POST /responses`
pub async fn start(
    State(app): State<App>,
    by: Grant<Respond>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(text) = text(&fields) else { return again(&app, &by, frame, None, &fields, no_claim()).await };
    match domain::start_response(&app.heard, &by, text, about(&fields), fields.parsed("view")).await {
        Ok(id) => Ok(done(&format!("/responses/{id}"), Done::Started)),
        Err(error) => again(&app, &by, frame, None, &fields, problems(error)?).await,
    }
}

/// `GET /responses/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(response): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&response)?, None).await
}

async fn draw(
    app: &App,
    by: &Grant<StaffHome>,
    frame: staff::StaffFrame,
    id: ResponseId,
    why_not: Option<WhyNot>,
) -> Result<Response, Failure> {
    let line = domain::response(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let views = match Grant::<Moderate>::check(by.account()) {
        Some(reader) => domain::views_behind(&app.heard, &reader, id).await?,
        None => Vec::new(),
    };
    let writer = Grant::<Respond>::check(by.account()).is_some();
    let approver = Grant::<Approve>::check(by.account()).is_some();
    let own = line.written_by == by.id();
    let (draft, waiting) = (line.state == ResponseState::Draft, line.state == ResponseState::Waiting);
    let reason = match (waiting, approver, own) {
        (true, true, true) => Some(WhyNot::SamePerson),
        _ if draft && line.views == Some(0) => Some(WhyNot::AddViews),
        _ => None,
    };
    let pooled = match line.published_at {
        Some(_) => domain::pooled_verdicts(&app.heard).await?,
        None => None,
    };
    let status = if why_not.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let mut props = staff::responses::ResponseEditPage {
        id: Some(id.to_string()),
        state: Some(line.state),
        claim: Some(line.text.claim),
        you_said: line.text.you_said,
        we_did: line.text.we_did,
        reason: line.text.reason,
        next_step: line.text.next_step,
        easy_read: line.text.easy_read,
        owner_name: line.text.owner_name,
        due_on: line.text.due_on.unwrap_or_default(),
        views: view_refs(app, by, &views).await?,
        view_count: line.views,
        can_edit: writer && line.state != ResponseState::Published,
        can_submit: writer && draft && line.views != Some(0),
        can_publish: approver && waiting && !own,
        why_not: why_not.or(reason),
        published_on: line.published_at.map(|at| at.day().civil()),
        recheck_on: line.recheck_on.as_deref().and_then(Day::parse).map(Day::civil),
        being_checked: line.being_checked,
        can_look: writer && line.being_checked,
        figures: pooled.as_ref().map(|pooled| published_on(&pooled.listed)),
        pooled: pooled.map(|pooled| said_of(&pooled, line.text.claim, line.about.objective)).unwrap_or_default(),
        ..staff::responses::ResponseEditPage::default()
    };
    lists(app, &mut props, line.about);
    Ok(page(status, move || staff::responses::response_edit(frame, props)))
}

/// `POST /responses/{id}`
pub async fn revise(
    State(app): State<App>,
    by: Grant<Respond>,
    Path(response): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let response = id(&response)?;
    let Some(text) = text(&fields) else { return again(&app, &by, frame, Some(response), &fields, no_claim()).await };
    match domain::revise_response(&app.heard, &by, response, text, about(&fields)).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::Revised)),
        Err(error) => again(&app, &by, frame, Some(response), &fields, problems(error)?).await,
    }
}

/// The response's page again, saying why that could not be done.
async fn explained(
    app: &App,
    by: heard_domain::people::Account,
    frame: staff::StaffFrame,
    id: ResponseId,
    error: ResponseError,
) -> Result<Response, Failure> {
    let why = match error {
        ResponseError::SamePerson => WhyNot::SamePerson,
        ResponseError::NoViews => WhyNot::NoViews,
        ResponseError::WrongState => WhyNot::WrongState,
        ResponseError::Missing(_) | ResponseError::BadDate => WhyNot::Missing,
        ResponseError::Gone => return Err(Failure::NotFound),
        ResponseError::Storage(error) => return Err(error.into()),
    };
    let by = Grant::<StaffHome>::check(by).ok_or(Failure::Forbidden)?;
    draw(app, &by, frame, id, Some(why)).await
}

/// `POST /responses/{id}/submit`
pub async fn submit(
    State(app): State<App>,
    by: Grant<Respond>,
    Path(response): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let response = id(&response)?;
    match domain::hand_in(&app.heard, &by, response).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::Submitted)),
        Err(error) => explained(&app, by.account(), frame, response, error).await,
    }
}

/// `POST /responses/{id}/publish`
pub async fn publish(
    State(app): State<App>,
    by: Grant<Approve>,
    Path(response): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let response = id(&response)?;
    match domain::publish(&app.heard, &by, response).await {
        Ok(()) => Ok(done(&format!("/responses/{response}"), Done::Published)),
        Err(error) => explained(&app, by.account(), frame, response, error).await,
    }
}
