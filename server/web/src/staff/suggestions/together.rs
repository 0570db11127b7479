//! One theme for several views: what is proposed, what is about to be done, and doing
//! it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::suggestions::{Done, ProposedLine, SurePage, TogetherPage, TogetherProblem};
use heard_domain::catalogue::Theme;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::suggestions::{MOST_TOGETHER, proposed, take_together};
use heard_domain::views::snippets;

use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The theme of the path, as it stands now.
fn theme(app: &App, id: &str) -> Result<Theme, Failure> {
    let catalogue = app.heard.catalogue();
    let theme = id.parse().ok().and_then(|id| catalogue.standing_theme(id)).filter(|theme| theme.in_use());
    theme.cloned().ok_or(Failure::NotFound)
}

/// The beginnings of these views, without what is kept from the reader.
async fn lines(
    app: &App,
    by: &Grant<Moderate>,
    views: &[ViewId],
    ticked: &[ViewId],
) -> Result<Vec<ProposedLine>, Failure> {
    let found = snippets(&app.heard, by, views).await?;
    let line = |(view, snippet): (ViewId, String)| ProposedLine {
        id: view.to_string(),
        snippet,
        ticked: ticked.contains(&view),
    };
    Ok(found.into_iter().map(line).collect())
}

async fn draw(
    app: &App,
    by: &Grant<Moderate>,
    frame: StaffFrame,
    theme: Theme,
    problem: Option<TogetherProblem>,
) -> Result<Response, Failure> {
    let views = proposed(&app.heard, by, theme.id).await?;
    let lines = lines(app, by, &views, &[]).await?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let props = TogetherPage { id: theme.id.to_string(), title: theme.title, lines, problem };
    Ok(page(status, move || staff::suggestions::together(frame, props)))
}

/// `GET /suggestions/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let theme = theme(&app, &id)?;
    draw(&app, &by, frame, theme, None).await
}

/// The views that were ticked.
fn ticked(form: &Form<Moderate>) -> Vec<ViewId> {
    let mut views: Vec<ViewId> = form.fields.parsed("view");
    views.truncate(MOST_TOGETHER);
    views
}

/// `POST /suggestions/{id}/preview`
pub async fn preview(Path(id): Path<String>, form: Form<Moderate>) -> Result<Response, Failure> {
    let (theme, views) = (theme(&form.app, &id)?, ticked(&form));
    let lines = lines(&form.app, &form.by, &views, &views).await?;
    if lines.is_empty() {
        return draw(&form.app, &form.by, form.frame, theme, Some(TogetherProblem::Nothing)).await;
    }
    let props = SurePage { id: theme.id.to_string(), title: theme.title, lines };
    Ok(page(StatusCode::OK, move || staff::suggestions::sure(form.frame, props)))
}

/// `POST /suggestions/{id}`
pub async fn take(Path(id): Path<String>, form: Form<Moderate>) -> Result<Response, Failure> {
    let (theme, views) = (theme(&form.app, &id)?, ticked(&form));
    match take_together(&form.app.heard, &form.by, theme.id, views).await? {
        0 => draw(&form.app, &form.by, form.frame, theme, Some(TogetherProblem::Nothing)).await,
        _ => Ok(done(&format!("/suggestions/{}", theme.id), Done::TakenTogether)),
    }
}
