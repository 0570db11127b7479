//! Measures: what the council counts, one of them, and taking tables in.

mod import;
mod one;
mod shown;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::measures::{Done, MeasuresPage, PLACE};
use heard_domain::measures::measures;
use heard_domain::people::{EditStrategy, Grant, ReadStrategy};

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// Measures.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadStrategy>(PLACE)], notices: Done::TOLD };

/// Files of measures, in bytes, with the form around them.
const LARGEST_FILES: usize = 21 * 1024 * 1024;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<ReadStrategy, _, _>(get.clone(), PLACE.href, list),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/measures/import", import::form),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/measures/import", import::preview).taking(LARGEST_FILES),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/measures/import/confirm", import::confirm),
        only::<ReadStrategy, _, _>(get, "/strategy/measures/{id}", one::show),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/measures/{id}/describe", one::describe),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/measures/{id}/break", one::add_break),
        only::<EditStrategy, _, _>(post, "/strategy/measures/{id}/objective", one::join),
    ]
}

/// `GET /strategy/measures`
async fn list(State(app): State<App>, by: Grant<ReadStrategy>, Staff(frame): Staff) -> Result<Response, Failure> {
    let lines = measures(&app.heard, &by).await?;
    let props = MeasuresPage {
        lines: lines.into_iter().map(shown::line).collect(),
        can_edit: Grant::<EditStrategy>::check(by.account()).is_some(),
    };
    Ok(page(StatusCode::OK, move || staff::measures::measures(frame, props)))
}
