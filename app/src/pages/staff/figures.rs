//! What is said of figures about children wherever they stand.

use crate::pages::staff::text::{many, number, on_day};
use crate::pages::staff::{PublishedOn, Share, ShownCount};

impl ShownCount {
    /// In a table: "withheld", "270".
    #[must_use]
    pub fn figure(self) -> String {
        match self {
            ShownCount::Withheld => "withheld".to_owned(),
            ShownCount::About(n) => number(n),
        }
    }

    /// A sentence of what they did, without its end: "About 270 young people spoke of it",
    /// "It is withheld how many young people spoke of it".
    #[must_use]
    pub fn who(self, did: &str) -> String {
        match self {
            ShownCount::About(n) => format!("About {} {did}", many(n, "young person", "young people")),
            ShownCount::Withheld => format!("It is withheld how many young people {did}"),
        }
    }

    /// The same as a whole sentence, where what they said of it is withheld.
    #[must_use]
    pub fn who_unsaid(self, did: &str) -> String {
        let who = self.who(did);
        match self {
            ShownCount::About(_) => format!("{who}; what they said is withheld."),
            ShownCount::Withheld => format!("{who}, and what they said."),
        }
    }

    /// After a colon, of people: "about 270 young people", "a number of young
    /// people that is withheld". In a sentence [`ShownCount::who`] is read more easily.
    #[must_use]
    pub fn people(self) -> String {
        match self {
            ShownCount::About(n) => format!("about {}", many(n, "young person", "young people")),
            ShownCount::Withheld => "a number of young people that is withheld".to_owned(),
        }
    }

    /// The number, where it is shown.
    #[must_use]
    pub fn about(self) -> Option<i64> {
        match self {
            ShownCount::About(n) => Some(n),
            ShownCount::Withheld => None,
        }
    }
}

/// What is said of numbers about children wherever they stand.
pub(super) const MOVED: &str = "Each child counts once. Every number is moved a little by chance, and small ones are withheld, so that none of them can tell of a child.";

/// What is said of an answer on which the month's lot fell.
pub(super) const BEING_CHECKED: &str = "Being checked again";

/// Why that tells of nobody.
pub(super) const DRAWN: &str = "A lot is drawn each month among what was done and what was promised by now. It falls on some answers as a routine, and on more of those of which a child said that nothing changed. So it is no proof of either.";

/// Which figures these are, and when they were published.
pub(super) fn published(figures: Option<PublishedOn>) -> String {
    let Some(PublishedOn { period, on, corrected }) = figures else {
        return "No figures about children were published yet: they are, two weeks after a quarter or a year is over."
            .to_owned();
    };
    let corrected = corrected.map(|on| format!(" and corrected on {}", on_day(on))).unwrap_or_default();
    format!("Figures of {}, published on {}{corrected}.", period.title(), on_day(on))
}

/// A share of good and very good as a face and words, as far as it is sure. What is not
/// good may be bad or in the middle: neither the face nor the words say which.
pub(super) fn feel(good: Share) -> (u8, &'static str) {
    match good {
        Share { low: MOST.., .. } => (4, "most chose a good face"),
        Share { low: HALF.., .. } => (4, "half or more chose a good face"),
        Share { high: ..=REST, .. } => (3, "most chose a bad face or one in the middle"),
        Share { high: ..=HALF, .. } => (3, "half or more chose a bad face or one in the middle"),
        _ => (3, "about half chose a good face, as far as can be said"),
    }
}

/// Shares that words are chosen by, in per cent: most, a half, and what most
/// leave.
const MOST: i64 = 60;
const HALF: i64 = 50;
const REST: i64 = 40;

impl Share {
    /// "30 to 42%".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Share { low, high } if low == high => format!("{low}%"),
            Share { low, high } => format!("{low} to {high}%"),
        }
    }
}
