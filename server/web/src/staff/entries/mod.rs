//! What came another way than by Heard: typed in, from a sheet, from a group, on paper.

mod file;
mod group;
mod new;
mod paper;
mod sheet;

use std::sync::Arc;

use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::entries::{CameBy, GROUPS, PLACE, ReceiptsPage, Slip, receipts};
use heard_app::pages::staff::{Choice, StaffFrame};
use heard_domain::catalogue::{Place, Scenario};
use heard_domain::entries::{Came, of_view as came_of};
use heard_domain::ids::ViewId;
use heard_domain::intake::asked_of;
use heard_domain::people::{EnterVoice, Grant, Moderate, Participate, Visitor};
use heard_storage::StorageError;

use super::doors::LARGEST_SHEET;
use super::{MenuLine, Room, options};
use crate::page::page;
use crate::registry::{Route, only};
use crate::upload::LARGEST_UPLOAD;
use crate::{App, Failure};

/// What came another way.
pub const ROOM: Room =
    Room { routes, menu: &[MenuLine::of::<EnterVoice>(PLACE), MenuLine::of::<Participate>(GROUPS)], notices: &[] };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<EnterVoice, _, _>(Method::GET, PLACE.href, new::form),
        only::<EnterVoice, _, _>(Method::POST, PLACE.href, new::take).taking(LARGEST_UPLOAD),
        only::<EnterVoice, _, _>(Method::GET, "/entries/paper", paper::list),
        only::<EnterVoice, _, _>(Method::GET, "/entries/paper/{situation}", paper::show),
        only::<Participate, _, _>(Method::GET, "/entries/sheet", sheet::form),
        only::<Participate, _, _>(Method::POST, "/entries/sheet", sheet::preview).taking(LARGEST_SHEET),
        only::<Participate, _, _>(Method::POST, "/entries/sheet/confirm", sheet::confirm),
        only::<Participate, _, _>(Method::GET, GROUPS.href, group::show),
        only::<Participate, _, _>(Method::POST, GROUPS.href, group::save),
    ]
}

/// What can be said something about: neither the button, nor what is offered no more.
fn situations(app: &App, chosen: &str) -> Vec<Choice> {
    let catalogue = app.heard.catalogue();
    let offered = catalogue.scenarios.iter().filter(|one| !matches!(one.place, Place::Alarm | Place::Nowhere));
    let choice = |one: &Arc<Scenario>| {
        Choice::situation(one.key.clone(), &options::situation(&catalogue, &one.key), one.key == chosen)
    };
    offered.map(choice).collect()
}

/// The form on paper of a name such as `idea.3.en`: its questions, as they are asked of
/// somebody without an account, and its language.
fn on_paper(app: &App, name: &str) -> Option<(Arc<Scenario>, Lang)> {
    let mut parts = name.rsplitn(3, '.');
    let lang = Lang::parse(parts.next()?)?;
    let version = parts.next()?.parse().ok()?;
    let scenario = asked_of(&app.heard, Visitor::new(None), parts.next()?, Some(version))?;
    (scenario.place != Place::Alarm).then_some((scenario, lang))
}

/// Logs that something typed in could not be stored: its form comes back with all that
/// stands in it, under the same id. To whoever was signed out meanwhile nothing does.
fn not_stored(error: StorageError) -> Result<(), Failure> {
    match error {
        StorageError::SignedOut => Err(Failure::SignedOut),
        error => {
            tracing::error!(%error, "what was typed in could not be stored");
            Ok(())
        }
    }
}

/// The receipts of what was just taken, in the answer alone.
fn handed_over(app: &App, frame: StaffFrame, slips: Vec<Slip>, back: &'static str) -> Response {
    let props = ReceiptsPage { slips, link: app.origin.link("/receipt"), back };
    page(StatusCode::OK, move || receipts(frame, props))
}

/// How a view came, as its page says, where a member of staff typed it in.
pub async fn of_view(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Option<CameBy>, Failure> {
    Ok(came_of(&app.heard, by, view).await?.map(came_by))
}

/// How something came, on its way to a page.
pub fn came_by(came: Came) -> CameBy {
    CameBy { way: came.way, whose: came.whose, consent: came.consent, on: came.on.civil() }
}
