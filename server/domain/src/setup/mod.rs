//! Setting a council up: the first way in, settings and who changed them, its
//! districts, teams, topics and services, what is still missing, and the doors:
//! whether young people's pages are open, and who opened them.

mod colours;
mod conditions;
mod crest;
mod deeds;
mod first;
pub mod lists;
mod opening;
mod places;
mod promises;
mod settings;
mod values;
mod working_days;

use crate::going::{STAFF, Table, of_the_council};

pub use colours::{Colours, Rgb};
pub use conditions::{Readiness, readiness};
pub(crate) use crest::load_crest;
pub use crest::{Crest, crest_picture, set_crest};
pub use deeds::{Deed, Waiting, deeds};
pub use first::{FirstError, SetupLink, first_administrator, link_works, make_link};
pub(crate) use opening::load_doors;
pub use opening::{Doors, OpeningError, Signed, ask_to_close, ask_to_open, confirm, open_at_once, take_back};
pub use places::{NewService, PlaceError, Places, add_place, add_service, add_topic, places, take_away_place};
pub use promises::{Kept, Needs, promises};
pub use settings::{Change, Changes, SettingError, change_settings, changes, put_back, stored};
pub use values::LONGEST;
pub(crate) use values::is_number;
pub use working_days::WorkingDays;

pub use heard_vocabulary::{Condition, OpeningDeed, Promise, SettingName, SettingPart};

/// Why the name under a signed document stays.
const SIGNED_BY: &str = "it names who signed for the council, as typed: nobody's account";

/// Nothing here names a young person.
pub(crate) const GOING: &[Table] = &[
    of_the_council("setting_change", &[("changed_by", STAFF)]),
    of_the_council("crest", &[("set_by", STAFF)]),
    of_the_council("place", &[("added_by", STAFF)]),
    of_the_council(
        "opening",
        &[("asked_by", STAFF), ("settled_by", STAFF), ("dpia_by", SIGNED_BY), ("notice_by", SIGNED_BY)],
    ),
];
