//! What is suggested beside a view.

use axum::extract::Path;
use axum::response::Response;
use heard_app::pages::staff::suggestions::{Done, Suggested};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::suggestions::{suggestions, take_suggestion};
use heard_domain::views::OpenedView;

use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::{App, Failure};

/// What is suggested for a view, on its way to its page.
pub async fn beside(app: &App, by: &Grant<Moderate>, view: &OpenedView) -> Result<Vec<Suggested>, Failure> {
    let catalogue = app.heard.catalogue();
    let found = suggestions(&app.heard, by, view).await?;
    let shown = found.into_iter().filter_map(|one| {
        let title = catalogue.theme(one.theme)?.title.clone();
        Some(Suggested { id: one.theme.to_string(), title, tenths: one.tenths })
    });
    Ok(shown.collect())
}

/// `POST /views/{id}/suggested`
pub async fn take(Path(view): Path<String>, form: Form<Moderate>) -> Result<Response, Failure> {
    let view: ViewId = view.parse().map_err(|_| Failure::NotFound)?;
    let theme = form.fields.one("theme").ok_or(Failure::NotFound)?;
    match take_suggestion(&form.app.heard, &form.by, view, theme).await? {
        true => Ok(done(&format!("/views/{view}"), Done::Taken)),
        false => Err(Failure::NotFound),
    }
}
