//! One view, as the team reads it.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::safeguarding::RefusedConcern;
use heard_app::pages::staff::views::{ManyProblem, Refused};
use heard_app::pages::staff::{self, Choice};
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Grant, Moderate, Respond, Role};
use heard_domain::responses::open_responses;
use heard_domain::translators::asks;
use heard_domain::views::{
    self, AnswerLine, HistoryLine, OpenedView, ViewState, have_open, hiding_reason, open_view, translator_of,
    view_quotes,
};
use heard_storage::calendar::Day;
use serde::Deserialize;

use super::desk;
use super::meant;
use super::message::message;
use super::redact;
use super::stop::withheld;
use crate::answers::said_to_staff;
use crate::page::page;
use crate::staff::frame::Staff;
use crate::staff::safeguarding::concerns;
use crate::staff::{entries, media, options, procedures, retention, suggestions, translators};
use crate::{App, Failure};

/// Which words are shown.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default)]
    words: String,
}

/// The view of a path.
pub fn id(text: &str) -> Result<ViewId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /views/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Query(which): Query<Which>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&view)?, which.words == "masked", None).await
}

/// The page of a view; with 422 where a form of it was refused.
pub async fn draw(
    app: &App,
    by: &Grant<Moderate>,
    frame: staff::StaffFrame,
    view: ViewId,
    masked: bool,
    refused: Option<Refused>,
) -> Result<Response, Failure> {
    draw_with(app, by, frame, view, masked, (refused, None)).await
}

/// As [`draw`], where a form about possible harm may have been refused.
pub async fn draw_with(
    app: &App,
    by: &Grant<Moderate>,
    frame: staff::StaffFrame,
    view: ViewId,
    masked: bool,
    (refused, concern_refused): (Option<Refused>, Option<RefusedConcern>),
) -> Result<Response, Failure> {
    let status =
        if refused.is_some() || concern_refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let path = frame.path.clone();
    let props = load(app, by, (view, masked), &path, (refused, concern_refused)).await?;
    Ok(page(status, move || staff::views::view(frame, props)))
}

/// The page of a view, with 422, where something could not be undone.
pub async fn draw_not_undone(
    app: &App,
    by: &Grant<Moderate>,
    frame: staff::StaffFrame,
    view: ViewId,
    problem: ManyProblem,
) -> Result<Response, Failure> {
    let path = frame.path.clone();
    let mut props = load(app, by, (view, false), &path, (None, None)).await?;
    props.not_undone = Some(problem);
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::views::view(frame, props)))
}

/// Opens a view and everything that its page shows; `path` is the page's.
pub async fn load(
    app: &App,
    by: &Grant<Moderate>,
    (view, masked): (ViewId, bool),
    path: &str,
    (refused, concern_refused): (Option<Refused>, Option<RefusedConcern>),
) -> Result<staff::views::ViewPage, Failure> {
    let opened = open_view(&app.heard, by, view).await?.ok_or(Failure::NotFound)?;
    if opened.state == ViewState::Withdrawn && !opened.held {
        return Err(Failure::NotFound);
    }
    // Whoever opens it has it open, without script for half a minute.
    have_open(&app.heard, by, view).await?;
    let mut attached = media::props(&format!("/views/{view}"), opened.media.clone(), by.account(), path);
    media::look_after(app, by, view, &mut attached).await?;
    let suggested = suggestions::beside(app, by, &opened).await?;
    let desk = desk::props(app, by, &opened).await?;
    let mut props = props(app, by.id(), opened, masked);
    props.desk = desk;
    props.media = attached;
    props.suggested = suggested;
    props.names = redact::names(app, by, view).await?;
    props.quotes = quotes(app, by, view).await?;
    props.asks_translator = asks(&app.heard, by, view).await?;
    props.translator = translator_of(&app.heard, by, view).await?;
    props.translation = translators::of_view(app, by, view).await?;
    props.came_by = entries::of_view(app, by, view).await?;
    props.shared = views::shared_with(&app.heard, by, view)
        .await?
        .into_iter()
        .map(|(audience, at)| (audience, at.day().civil()))
        .collect();
    props.delivered = views::delivered_to(&app.heard, by, view)
        .await?
        .into_iter()
        .map(|one| staff::views::Delivered {
            kind: one.kind,
            on: one.delivered_at.day().civil(),
            // Whoever stood in for them has read it too, as its author is told.
            opened: one.opened_at.or(one.covered_at).map(|at| at.day().civil()),
            kept: one.kept,
        })
        .collect();
    props.hidden = hiding_reason(&app.heard, by, view).await?.filter(|_| props.state == ViewState::Hidden);
    if let Some(grant) = Grant::<Respond>::check(by.account()) {
        props.can_respond = true;
        let all = open_responses(&app.heard, &grant).await?;
        props.responses.iter_mut().for_each(|link| {
            let found = all.iter().find(|(id, _)| link.href.ends_with(&id.to_string()));
            link.title = found.map(|(_, title)| title.clone());
        });
        props.open_responses = all
            .into_iter()
            .filter(|(id, _)| !props.responses.iter().any(|link| link.href.ends_with(&id.to_string())))
            .map(|(id, text)| Choice { value: id.to_string(), text, chosen: false })
            .collect();
    }
    props.meant = meant::props(app, by, view).await?;
    props.procedures = procedures::of_view(app, by.account(), view).await?;
    props.hold = retention::of_view(app, by.account(), view).await?;
    props.concern = concerns::props(app, by.account(), view, concern_refused).await?;
    props.refused = refused;
    Ok(props)
}

async fn quotes(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Vec<staff::views::QuoteLine>, Failure> {
    let lines = view_quotes(&app.heard, by, view).await?;
    Ok(lines.into_iter().map(|one| staff::views::QuoteLine { text: one.text, state: one.state }).collect())
}

fn props(app: &App, me: AccountId, view: OpenedView, show_masked: bool) -> staff::views::ViewPage {
    let (catalogue, now) = (app.heard.catalogue(), app.heard.now());
    let (answers, from) = view.words.map(|w| (w.answers, w.from)).unwrap_or_default();
    staff::views::ViewPage {
        id: view.id.to_string(),
        situation: options::situation(&catalogue, &view.scenario.0),
        state: view.state,
        received_on: view.received_at.day().civil(),
        waiting_days: now.day().days_since(view.received_at.day()),
        audience: view.audience,
        helped: view.helped,
        lang: view.lang,
        asks_translator: false,
        translator: None,
        translation: None,
        came_by: None,
        reachable: view.reachable,
        account: view.account,
        goes: view.goes,
        mood: view.mood.and_then(|mood| u8::try_from(mood).ok()),
        from,
        answers: said_to_staff(&catalogue, (&view.scenario.0, view.scenario.1), answers),
        kept_back: view.kept_back,
        seen: view.seen,
        due_on: view.due_on.map(Day::civil),
        show_masked: show_masked && view.masked.is_some(),
        names: staff::views::Names::default(),
        masked: view.masked,
        themes: options::frame(&catalogue, &view.themes),
        suggested: Vec::new(),
        services: options::services(&catalogue, view.service),
        objectives: options::objectives(&catalogue, &view.objectives),
        earlier: view.objectives.iter().filter(|id| catalogue.objective(**id).is_none()).count(),
        messages: view.messages.into_iter().map(|one| message(one, (me, now))).collect(),
        withheld: view.withheld.into_iter().map(withheld).collect(),
        given_back: view.given_back,
        notes: view.notes.into_iter().map(|(by, at, text)| staff::views::Note { by, at: at.local(), text }).collect(),
        quotes: Vec::new(),
        shared: Vec::new(),
        delivered: Vec::new(),
        celebrate: view.celebrate,
        responses: view
            .responses
            .iter()
            .map(|id| staff::views::BehindResponse { href: format!("/responses/{id}"), title: None })
            .collect(),
        open_responses: Vec::new(),
        media: Vec::new(),
        can_respond: false,
        history: history(view.history, view.answers),
        hidden: None,
        desk: staff::views::Desk::default(),
        beside: None,
        meant: staff::views::Meant::default(),
        procedures: Vec::new(),
        hold: None,
        concern: None,
        refused: None,
        not_undone: None,
    }
}

/// What happened to it and to the answers it stands behind, in the order in which it did.
fn history(of_it: Vec<HistoryLine>, of_answers: Vec<AnswerLine>) -> Vec<staff::views::HistoryLine> {
    let who = |role: Option<Role>| role.map(|role| role.title().to_owned());
    let done = of_it.into_iter().map(|line| (line.at, who(line.role), line.action, None));
    let answered = of_answers.into_iter().map(|line| (line.at, who(line.role), None, Some(line.what)));
    let mut all: Vec<_> = done.chain(answered).collect();
    all.sort_by_key(|(at, ..)| *at);
    all.into_iter()
        .map(|(at, who, what, answer)| staff::views::HistoryLine { at: at.local(), who, what, answer })
        .collect()
}
