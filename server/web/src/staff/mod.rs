//! What staff and board members call: a room for each subject, and the frame
//! around their pages.

mod assignments;
mod audit;
mod author;
mod board;
mod calendar;
mod case_system;
mod contacts;
mod council;
mod decisions;
mod directory;
mod doors;
mod duty;
mod editions;
mod entries;
mod form;
mod frame;
mod guide;
mod health;
mod home;
mod measures;
mod media;
mod messages;
mod moderation;
mod options;
mod people;
mod polls;
mod poster;
mod procedures;
mod responses;
mod retention;
mod reviews;
mod safeguarding;
mod scenarios;
#[cfg(test)]
mod sentences;
mod services;
mod setup;
mod strategy;
mod suggestions;
mod themes;
mod translations;
mod translators;
mod views;

use heard_app::pages::staff::Told;
use heard_app::pages::staff::menu::Place;
use heard_domain::people::{Account, Grant, Permission};

use super::registry::Route;

pub(super) use frame::{Staff, failed, uncounted};
pub(super) use people::given_back;

/// What a subject gives to the staff side.
pub struct Room {
    /// Its routes.
    pub routes: fn() -> Vec<Route>,
    /// Its lines of the menu.
    pub menu: &'static [MenuLine],
    /// What is said of what was just done there.
    pub notices: &'static [Told],
}

/// One line of the menu.
pub struct MenuLine {
    /// Where it leads.
    pub place: Place,
    /// Who may go there.
    pub may: fn(Account) -> bool,
}

impl MenuLine {
    /// A place for whoever holds `P`.
    pub const fn of<P: Permission>(place: Place) -> Self {
        MenuLine { place, may: holds::<P> }
    }
}

fn holds<P: Permission>(account: Account) -> bool {
    Grant::<P>::check(account).is_some()
}

/// Every room; their lines of the menu stand in this order under each heading.
static ROOMS: [Room; 37] = [
    home::ROOM,
    views::ROOM,
    entries::ROOM,
    suggestions::ROOM,
    media::ROOM,
    responses::ROOM,
    strategy::ROOM,
    measures::ROOM,
    services::ROOM,
    reviews::ROOM,
    board::ROOM,
    moderation::ROOM,
    safeguarding::ROOM,
    author::ROOM,
    procedures::ROOM,
    decisions::ROOM,
    retention::ROOM,
    directory::ROOM,
    directory::OUTSIDE,
    polls::ROOM,
    council::ROOM,
    guide::ROOM,
    contacts::ROOM,
    people::ROOM,
    doors::ROOM,
    assignments::ROOM,
    setup::ROOM,
    scenarios::ROOM,
    themes::ROOM,
    translations::ROOM,
    translators::ROOM,
    duty::ROOM,
    calendar::ROOM,
    health::ROOM,
    audit::ROOM,
    case_system::ROOM,
    messages::ROOM,
];

/// Staff's routes.
pub fn routes() -> Vec<Route> {
    ROOMS.iter().flat_map(|room| (room.routes)()).collect()
}
