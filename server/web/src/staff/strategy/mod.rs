//! The strategy: its objectives, taking a plan in and giving it back.

mod actions;
mod board;
mod checks;
mod cycle;
mod entries;
mod export;
mod import;
mod links;
mod objectives;
mod outlook;
mod plans;

use axum::http::Method;
use heard_app::pages::staff::strategy::{Done, MY_LINES, PLACE};
use heard_domain::people::{EditStrategy, KeepBoardDays, LeadActions, ReadBrief, ReadStrategy};

use super::{MenuLine, Room};
use crate::registry::{Route, only};

/// The strategy.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<ReadStrategy>(PLACE), MenuLine::of::<LeadActions>(MY_LINES)],
    notices: Done::TOLD,
};

/// A plan's file, in bytes, with the form around it.
const LARGEST_PLAN: usize = 21 * 1024 * 1024;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<ReadStrategy, _, _>(get.clone(), "/strategy", objectives::list),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/check", outlook::check),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/messages", outlook::messages),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/link", links::form),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/link", links::add),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/links/{id}/remove", links::remove),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/objectives/{id}", objectives::show),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/objectives/{id}/wording", objectives::word),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/rating", objectives::rate),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/objectives/{id}/add", actions::new),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/objectives/{id}/add", actions::add),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/rows/{id}", actions::show),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/entries", entries::write),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/entries/correct", entries::correct),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/entries/take-back", entries::take_back),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/lead", actions::lead),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/references", actions::refer),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/rows/{id}/references/take-back", actions::take_reference),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/side-by-side", cycle::columns),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/before-the-board", board::show),
        only::<KeepBoardDays, _, _>(post.clone(), "/strategy/before-the-board/days", board::add_day),
        only::<KeepBoardDays, _, _>(post.clone(), "/strategy/before-the-board/days/take-back", board::take_back_day),
        only::<KeepBoardDays, _, _>(post.clone(), "/strategy/before-the-board/ask-again", board::ask_again),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/before-the-board/leads", board::name_leads),
        only::<ReadBrief, _, _>(get.clone(), "/strategy/brief", cycle::brief),
        only::<LeadActions, _, _>(get.clone(), "/my-lines", cycle::mine),
        only::<LeadActions, _, _>(get.clone(), "/my-lines/{id}", cycle::my_line),
        only::<LeadActions, _, _>(post.clone(), "/my-lines/{id}", cycle::write_mine),
        only::<LeadActions, _, _>(post.clone(), "/my-lines/{id}/correct", cycle::correct_mine),
        only::<LeadActions, _, _>(post.clone(), "/my-lines/{id}/take-back", cycle::take_mine_back),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/import", import::form),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/import", import::preview).taking(LARGEST_PLAN),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/import/preview", import::again),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/import/confirm", import::confirm),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/imports/{id}", import::came_to),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/imports/{id}/undo", plans::undo),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/plans", plans::list),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/plans/{id}", plans::show),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/plans/{id}/in-force", plans::put_in_force),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/plans/{id}/title", plans::rename),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/plans/{id}/remove", plans::remove),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/checks", checks::list),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/checks/new", checks::new),
        only::<EditStrategy, _, _>(post.clone(), "/strategy/checks/new", checks::write),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/checks/{id}", checks::show),
        only::<ReadStrategy, _, _>(get.clone(), "/strategy/checks/{id}/check.pdf", checks::file),
        only::<EditStrategy, _, _>(get.clone(), "/strategy/checks/{id}/change", checks::form),
        only::<EditStrategy, _, _>(post, "/strategy/checks/{id}/change", checks::change),
        only::<EditStrategy, _, _>(get, "/strategy/export", export::export),
    ]
}
