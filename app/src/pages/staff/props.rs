//! What the staff pages are made from: what people typed, numbers, days and
//! cases of closed lists; the pages put them into words. Days and moments are
//! what the council's calendar and clocks show. Ids are the texts they have
//! in links.

use heard_vocabulary::Role;
use jiff::civil::Date;

use crate::pages::staff::menu::Place;
use crate::pages::staff::notice::Told;
use crate::shell::{Assets, Crest};

/// What every staff page needs to know beyond its own matter.
#[derive(Clone)]
pub struct StaffFrame {
    /// Where assets are served.
    pub assets: Assets,
    /// The page's title; empty takes the page's own.
    pub title: String,
    /// The page's own path and query.
    pub path: String,
    /// The signed-in person's name; empty when nobody is signed in.
    pub name: String,
    /// Their role; `None` when nobody is signed in.
    pub role: Option<Role>,
    /// Where they may go.
    pub nav: Vec<NavLink>,
    /// Whether this is the demonstration council.
    pub demonstration: bool,
    /// The council's name.
    pub council: String,
    /// Where the council's colours are, where it chose any.
    pub colours: Option<String>,
    /// The council's crest, where it has one.
    pub crest: Option<Crest>,
    /// What has just been done, told once on top of the page.
    pub notice: Option<Told>,
}

/// One link of the menu.
#[derive(Debug, Clone, Copy)]
pub struct NavLink {
    /// Where it leads; links of one heading follow one another.
    pub place: Place,
    /// Whether this is where the reader is.
    pub current: bool,
    /// What waits there.
    pub waits: Waits,
}

/// What waits behind a link of the menu.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Waits {
    /// Nothing.
    #[default]
    Nothing,
    /// So many that nobody has opened.
    New(i64),
    /// So many to decide, and how many of them are late.
    ToDecide {
        /// All of them.
        open: i64,
        /// Those that are late.
        late: i64,
    },
    /// So many young people who are to be asked before a review.
    ToAsk(i64),
    /// So much of what reviews decided did not happen, as they say, and so much is late.
    Decided {
        /// What did not happen, as they say.
        denied: i64,
        /// What is late.
        late: i64,
    },
}

/// Something to choose: an option, a radio or a box to tick.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Its value in the form.
    pub value: String,
    /// Its words.
    pub text: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A colleague, as they were invited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// What they do, in a few words, where it was said.
    pub title: Option<String>,
}

/// Whole months that figures cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// A link to something related.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: String,
}

/// A count of children as it was published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ShownCount {
    /// Not shown. Whatever the reason, it looks the same.
    #[default]
    Withheld,
    /// About this many.
    About(i64),
}

/// A share of children in per cent, between what published figures leave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// It is this much at least.
    pub low: i64,
    /// It is this much at most.
    pub high: i64,
}

/// Which figures a page shows, and when they were published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedOn {
    /// What they are of.
    pub period: Months,
    /// The day they were published.
    pub on: Date,
    /// The day they were corrected, where they were.
    pub corrected: Option<Date>,
}

/// How many actions have each rating.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ratings {
    /// Complete and closed.
    pub blue: i64,
    /// On target.
    pub green: i64,
    /// May slip.
    pub amber: i64,
    /// Will slip.
    pub red: i64,
    /// Not rated.
    pub none: i64,
}
