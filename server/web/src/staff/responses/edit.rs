//! One response: writing it, and handing it in.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::responses::{Done, ResponseProblem};
use heard_app::pages::staff::{self, Person};
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::people::{Grant, Moderate, Respond, name_of};
use heard_domain::responses::{self as domain, About, Claim, ResponseError, ResponseState, ResponseText};
use heard_domain::views::{ANSWERED_AT_ONCE, Drawn, snippets};

use super::show::explained;
use crate::fields::Fields;
use crate::page::page;
use crate::posted::newest_when_drawn;
use crate::staff::frame::{Staff, done};
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
    let (views, left_out) = domain::answerable(&app.heard, &by, &views).await?;
    let mut conn = app.heard.words().read().await?;
    let me = name_of(&app.heard, &mut conn, by.id()).await?;
    drop(conn);
    let views = view_refs(&app, &by, &views).await?;
    let mut props = staff::responses::ResponseEditPage {
        reader: me.map(|me| Person { name: me.name, title: me.title }),
        view_count: i64::try_from(views.len()).ok(),
        views,
        problems: left_out_of(left_out),
        can_edit: true,
        ..staff::responses::ResponseEditPage::default()
    };
    lists(&app, &mut props, about(&begin)).await?;
    Ok(page(StatusCode::OK, move || staff::responses::response_edit(frame, props)))
}

pub(super) async fn view_refs<P>(
    app: &App,
    by: &Grant<P>,
    views: &[ViewId],
) -> Result<Vec<staff::responses::ViewRef>, Failure> {
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

pub(super) async fn lists(
    app: &App,
    props: &mut staff::responses::ResponseEditPage,
    about: About,
) -> Result<(), Failure> {
    let catalogue = app.heard.catalogue();
    props.objectives = options::objectives(&catalogue, about.objective.as_slice());
    props.services = options::services(&catalogue, about.service);
    props.themes = options::topics(&catalogue, about.theme);
    // What it serves is offered though the plan is not in force any more: saving keeps it.
    let Some(id) = props.id.as_deref().and_then(|id| id.parse::<ResponseId>().ok()) else { return Ok(()) };
    let mut conn = app.heard.words().read().await?;
    let served = domain::serves(&mut conn, id).await?.filter(|one| catalogue.objective(one.id).is_none());
    props.objectives.extend(served.map(|one| options::objective_before(&one, about.objective)));
    Ok(())
}

fn about(fields: &Fields) -> About {
    About { objective: fields.one("objective"), service: fields.one("service"), theme: fields.one("theme") }
}

pub(super) fn text(fields: &Fields) -> Option<ResponseText> {
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

/// That so many views are left out.
fn left_out_of(n: usize) -> Vec<ResponseProblem> {
    if n == 0 { Vec::new() } else { vec![ResponseProblem::LeftOut(n)] }
}

/// What is wrong, field by field.
pub(super) fn problems(error: ResponseError) -> Result<Vec<ResponseProblem>, Failure> {
    match error {
        ResponseError::Missing(parts) => Ok(parts.into_iter().map(ResponseProblem::Missing).collect()),
        ResponseError::BadDate => Ok(vec![ResponseProblem::BadDate]),
        ResponseError::DayGone => Ok(vec![ResponseProblem::DayGone]),
        ResponseError::Gone => Err(Failure::NotFound),
        ResponseError::Storage(error) => Err(error.into()),
        ResponseError::SamePerson => Ok(vec![ResponseProblem::SamePerson]),
        ResponseError::WrongState => Ok(vec![ResponseProblem::WrongState]),
        ResponseError::NoViews => Ok(vec![ResponseProblem::NoViews]),
        ResponseError::ByThemselves(n) => Ok(left_out_of(n)),
        ResponseError::Changed | ResponseError::WroteAgain => Ok(vec![ResponseProblem::Changed]),
        ResponseError::NoWhy => Ok(vec![ResponseProblem::NoWhy]),
        ResponseError::GoingOut => Ok(vec![ResponseProblem::WrongState]),
        ResponseError::ToBeTakenBack => Ok(vec![ResponseProblem::ToBeTakenBack]),
    }
}

/// What was typed of a response.
pub(super) fn typed(fields: &Fields) -> staff::responses::ResponseEditPage {
    staff::responses::ResponseEditPage {
        claim: Claim::parse(fields.get("claim")),
        you_said: fields.get("you_said").to_owned(),
        we_did: fields.get("we_did").to_owned(),
        reason: fields.get("reason").to_owned(),
        next_step: fields.get("next_step").to_owned(),
        easy_read: fields.get("easy_read").to_owned(),
        owner_name: fields.get("owner_name").to_owned(),
        due_on: fields.get("due_on").to_owned(),
        ..staff::responses::ResponseEditPage::default()
    }
}

/// The form again, with what was typed.
async fn again(
    app: &App,
    by: &Grant<Respond>,
    frame: staff::StaffFrame,
    id: Option<ResponseId>,
    fields: &Fields,
    mut problems: Vec<ResponseProblem>,
) -> Result<Response, Failure> {
    let views: Vec<ViewId> = fields.parsed("view");
    let (views, left_out) = domain::answerable(&app.heard, by, &views).await?;
    if !problems.iter().any(|problem| matches!(problem, ResponseProblem::LeftOut(_))) {
        problems.extend(left_out_of(left_out));
    }
    let mut props = staff::responses::ResponseEditPage {
        id: id.map(|id| id.to_string()),
        state: id.map(|_| ResponseState::Draft),
        views: view_refs(app, by, &views).await?,
        view_count: i64::try_from(views.len()).ok(),
        problems,
        can_edit: true,
        ..typed(fields)
    };
    lists(app, &mut props, about(fields)).await?;
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::responses::response_edit(frame, props)))
}

pub(super) fn no_claim() -> Vec<ResponseProblem> {
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
    let views = Drawn { what: fields.parsed("view"), at: newest_when_drawn(&app.heard, &fields) };
    match domain::start_on_page(&app.heard, &by, text, about(&fields), views).await {
        Ok(id) => Ok(done(&format!("/responses/{id}"), Done::Started)),
        Err(error) => again(&app, &by, frame, None, &fields, problems(error)?).await,
    }
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
        Err(error) => explained(&app, by.account(), frame, response, (error, None)).await,
    }
}
