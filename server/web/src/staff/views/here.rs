//! Who else has a view open now.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{have_open, open_with, takers};

use super::view::id;
use crate::page::page;
use crate::{App, Failure};

/// Their names. No name is read where nobody has it open.
pub(super) async fn names(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Vec<String>, Failure> {
    let open = open_with(&app.heard, by, &[view]).await?;
    let Some(who) = open.get(&view) else { return Ok(Vec::new()) };
    let all = takers(&app.heard, by, view).await?;
    Ok(all.into_iter().filter(|one| who.contains(&one.id)).map(|one| one.name).collect())
}

/// `POST /views/{id}/here`: a page that shows it says by itself that it is open still, and is
/// answered with who else has it open.
pub async fn here(State(app): State<App>, by: Grant<Moderate>, Path(view): Path<String>) -> Result<Response, Failure> {
    let view = id(&view)?;
    have_open(&app.heard, &by, view).await?;
    let names = names(&app, &by, view).await?;
    let view = view.to_string();
    Ok(page(StatusCode::OK, move || staff::views::here(&view, &names)))
}
