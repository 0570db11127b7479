//! What the staff pages are made from: plain texts and numbers, ready to
//! show. Dates are `2026-04-30`, moments `2026-04-30 16:42`; the pages put
//! them into words. Ids are the texts they have in links.

use crate::shell::Assets;

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
    /// Their role, as people write it.
    pub role: String,
    /// Where they may go.
    pub nav: Vec<NavLink>,
    /// Whether this is the demonstration council.
    pub demonstration: bool,
    /// The council's name.
    pub council: String,
    /// What has just been done, told once on top of the page.
    pub notice: Option<String>,
}

/// One link of the menu.
#[derive(Debug, Clone, Default)]
pub struct NavLink {
    /// The heading it stands under (`Listen`, `Answer`, `Change`,
    /// `Account for it`); links of one heading follow one another.
    pub group: String,
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: String,
    /// Its picture in the sprite, or empty.
    pub icon: String,
    /// Whether this is where the reader is.
    pub current: bool,
    /// How many wait there.
    pub count: Option<String>,
    /// Whether that many is urgent.
    pub due: bool,
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

/// A link to something related.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: String,
}

/// A count as it may be shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ShownCount {
    /// Fewer than the threshold, or nobody: the two look alike.
    #[default]
    Few,
    /// About this many.
    About(i64),
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
