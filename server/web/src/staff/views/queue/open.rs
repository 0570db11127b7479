//! The view that is open beside the list.

use heard_app::pages::staff;
use heard_app::pages::staff::views::Further;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_domain::views::QueueLine;

use super::super::view::load;
use super::{Asked, FIRST};
use crate::{App, Failure};

/// The view that is asked for, with its neighbours in the list; nothing where it is not
/// there any more, or not for whoever asks.
pub(super) async fn open(
    app: &App,
    by: &Grant<Moderate>,
    path: &str,
    (asked, form): (&Asked, Option<staff::views::Refused>),
    (lines, further): (&[QueueLine], Option<Further>),
) -> Result<Option<Box<staff::views::ViewPage>>, Failure> {
    let first = lines.first().map(|line| line.id).filter(|_| asked.open == FIRST);
    let Some(view) = first.or_else(|| asked.open.parse::<ViewId>().ok()) else { return Ok(None) };
    if is_kept_from(&app.heard, by.id(), view).await? {
        return Ok(None);
    }
    let mut open = match load(app, by, (view, false), path, (form, None)).await {
        Ok(open) => open,
        Err(Failure::NotFound) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let at = lines.iter().position(|line| line.id == view);
    let id = |line: &QueueLine| line.id.to_string();
    let beside = staff::views::Beside {
        query: asked.part(),
        next: at.map_or_else(|| lines.first(), |at| lines.get(at + 1)).map(id),
        further: further.filter(|_| lines.last().is_some_and(|last| last.id == view)),
        before: at.and_then(|at| at.checked_sub(1)).and_then(|at| lines.get(at)).map(id),
    };
    // Its files are opened and written down here, without leaving the list.
    let (here, form) = (beside.open(&open.id), beside.form());
    for one in &mut open.media {
        one.show = format!("{here}&show={}", one.id);
        one.form.clone_from(&form);
    }
    open.beside = Some(beside);
    Ok(Some(Box::new(open)))
}
