//! Voice against rating (STR-07): the one rule that says whether children and leads tell
//! the same story of an objective. The board's and the strategy's pages show what comes
//! out of it and decide nothing themselves. `docs/voice-against-rating.md` says how often
//! it is wrong.
//!
//! It reads published figures alone: what they do not tell it does not know either, and
//! says so.

mod beside;

use heard_vocabulary::{Contrast, Helped};

use crate::board::RatingMix;
use crate::figures::tables::Split;
use crate::figures::{Figure, Rule};

pub(crate) use beside::Beside;

/// An objective of which fewer are published is not compared.
const FEWEST: i64 = 30;

/// As many as one source may speak for: a worker has about fifteen children, and few homes
/// have as many places.
const SOURCE: i64 = 15;

/// As many as one helper may speak for where it is withheld who helped: nearly all may then
/// have been helped alike.
const HELPER: i64 = 40;

/// Actions are on target from this share on, in per cent; below [`HALF`] they are at risk.
const MOST: i64 = 60;

/// See [`MOST`].
const HALF: i64 = 50;

/// How far apart good and bad faces have to be: 2.6 standard deviations, squared, times a
/// hundred. Chance alone comes so far in one of 200 objectives, and in less than one of
/// twenty councils with nine objectives each.
const SURE: i64 = 676;

/// The same for half as far.
const HALF_AS_SURE: i64 = SURE / 4;

/// What the noise in two published counts adds to the variance of their difference: twice
/// 5.6, rounded up.
const NOISE: i64 = 12;

/// What an objective's row says, and the rule by which it was published.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// From when on a count was shown.
    pub rule: Rule,
    /// The row.
    pub figure: &'a Figure,
}

/// What is published of one objective: of a period, of the quarter before it, and of the
/// same quarter of the year before. A year has no season, and only the first.
#[derive(Debug, Clone, Copy, Default)]
pub struct Voices<'a> {
    /// The period.
    pub now: Option<Told<'a>>,
    /// The quarter before it.
    pub before: Option<Told<'a>>,
    /// The same quarter of the year before.
    pub year_before: Option<Told<'a>>,
}

/// Which face is clearly chosen more often. Faces in the middle are neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Good,
    Bad,
}

impl Side {
    fn parts(self) -> (&'static str, &'static str) {
        match self {
            Side::Good => ("good", "bad"),
            Side::Bad => ("bad", "good"),
        }
    }
}

/// What leads say of an objective's actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rated {
    OnTarget,
    AtRisk,
}

/// By how many one face is chosen more often than the other, and by how many both are.
#[derive(Debug, Clone, Copy)]
struct Lead {
    by: i64,
    both: i64,
}

impl Lead {
    /// Whether it is this far from nothing once `block` children are taken off.
    fn is_far(self, block: i64, sure: i64) -> bool {
        let by = self.by - block;
        by > 0 && by.saturating_mul(by).saturating_mul(100) > sure.saturating_mul(self.both + NOISE)
    }
}

impl Told<'_> {
    /// How far one side is ahead; `None` where the faces are withheld. A part that is
    /// withheld beside one that is shown came to less than is shown, with its noise: it is
    /// taken for as large as it can be.
    fn lead(self, side: Side) -> Option<Lead> {
        let faces = self.figure.by(Split::Mood).filter(|parts| parts.is_shown())?;
        let (more, less) = side.parts();
        let less = faces.part(less).about().unwrap_or_else(|| self.rule.shown_from() - 1);
        let more = faces.part(more).about().unwrap_or_default();
        Some(Lead { by: more - less, both: more + less })
    }

    fn leans(self, side: Side, sure: i64) -> bool {
        self.lead(side).is_some_and(|lead| lead.is_far(0, sure))
    }

    /// Why the faces may be one home's or one helper's doing.
    fn one_source(self, lead: Lead) -> Option<Contrast> {
        let helpers = self.figure.by(Split::Helper).filter(|parts| parts.is_shown());
        let block = match helpers {
            None => HELPER,
            Some(helpers) => {
                let own = |helped: Helped| helpers.part(helped.name()).about().unwrap_or_default();
                let by_themselves = own(Helped::Alone) + own(Helped::Independent);
                if by_themselves * 2 < self.figure.count.about().unwrap_or_default() {
                    return Some(Contrast::Helped);
                }
                SOURCE
            }
        };
        (!lead.is_far(block, SURE)).then_some(Contrast::OneSource)
    }
}

impl Voices<'_> {
    /// Whether it is so at this time of each year and not otherwise, as far as is published.
    fn comes_each_year(self, side: Side) -> bool {
        let last_year = self.year_before.is_some_and(|told| told.leans(side, HALF_AS_SURE));
        last_year && !self.before.is_some_and(|told| told.leans(side, SURE))
    }
}

/// What children say of an objective beside how its actions are rated. Whether enough of
/// them spoke is asked before how the ratings are spread: where nobody did, that is what
/// has to be said.
#[must_use]
pub fn contrast(ratings: RatingMix, voices: Voices<'_>) -> Contrast {
    let Some(on_target) = on_target(ratings) else { return Contrast::NotRated };
    let enough = |told: &Told<'_>| told.figure.count.about().is_some_and(|n| n >= FEWEST);
    let Some(now) = voices.now.filter(enough) else { return Contrast::Few };
    let (Some(good), Some(bad)) = (now.lead(Side::Good), now.lead(Side::Bad)) else { return Contrast::Faces };
    let rated = match on_target {
        MOST.. => Rated::OnTarget,
        ..HALF => Rated::AtRisk,
        _ => return Contrast::Mixed,
    };
    let (side, lead) = match (good.is_far(0, SURE), bad.is_far(0, SURE)) {
        (true, _) => (Side::Good, good),
        (_, true) => (Side::Bad, bad),
        _ => return Contrast::Even,
    };
    if let Some(why) = now.one_source(lead) {
        return why;
    }
    let found = match (rated, side) {
        (Rated::OnTarget, Side::Good) | (Rated::AtRisk, Side::Bad) => return Contrast::Alike,
        (Rated::OnTarget, Side::Bad) => Contrast::LeadsBetter,
        (Rated::AtRisk, Side::Good) => Contrast::ChildrenBetter,
    };
    if voices.comes_each_year(side) { Contrast::EachYear } else { found }
}

/// The share of what is rated that is blue or green, in per cent.
fn on_target(ratings: RatingMix) -> Option<i64> {
    let RatingMix { blue, green, amber, red, none: _ } = ratings;
    let rated = blue + green + amber + red;
    (rated > 0).then(|| (blue + green) * 100 / rated)
}

#[cfg(test)]
mod tests;
