//! What became of what reviews decided, by team, as it was published: for the report of the
//! reviewing officers.

use heard_storage::StorageError;

use crate::Heard;
use crate::figures::tables::{Split, Table};
use crate::figures::{
    About, CHALLENGE, Figure, HAPPENED, KEPT, Listed, Period, Publication, Published, SETTLED, publication,
};
use crate::people::{Grant, ReadPatterns};

/// What was published of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patterns {
    /// Which, and when.
    pub listed: Listed,
    /// The council as a whole.
    pub whole: Pattern,
    /// Each team, by name.
    pub teams: Vec<(String, Pattern)>,
}

/// One row: how many young people, each once, with the worst of what was due for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// For how many something was due that a review decided.
    pub due: Published,
    /// In the order of [`KEPT`].
    pub kept: [Published; KEPT.len()],
    /// In the order of [`HAPPENED`].
    pub happened: [Published; HAPPENED.len()],
    /// Of how many something of that was raised.
    pub raised: Published,
    /// In the order of [`CHALLENGE`].
    pub challenge: [Published; CHALLENGE.len()],
    /// In the order of [`SETTLED`].
    pub settled: [Published; SETTLED.len()],
}

/// What was published of a period; `None` where nothing was.
///
/// # Errors
/// When storage fails.
pub async fn patterns(
    heard: &Heard,
    _by: &Grant<ReadPatterns>,
    period: Period,
) -> Result<Option<Patterns>, StorageError> {
    let Some(found) = publication(heard, period).await? else { return Ok(None) };
    let team = |one: &Figure| match &one.about {
        About::Named(name) => Some((name.clone(), pattern(&found, &one.about))),
        _ => None,
    };
    let teams = found.rows(Table::Decided).filter_map(team).collect();
    Ok(Some(Patterns { whole: pattern(&found, &About::Whole), teams, listed: found.listed.clone() }))
}

fn pattern(found: &Publication, about: &About) -> Pattern {
    let (decided, raised) = (found.figure(Table::Decided, about), found.figure(Table::Raised, about));
    Pattern {
        due: found.count(Table::Decided, about),
        kept: parts(decided, Split::Kept, KEPT),
        happened: parts(decided, Split::Happened, HAPPENED),
        raised: found.count(Table::Raised, about),
        challenge: parts(raised, Split::Challenge, CHALLENGE),
        settled: parts(raised, Split::Settled, SETTLED),
    }
}

fn parts<const N: usize>(figure: Option<&Figure>, split: Split, names: [&str; N]) -> [Published; N] {
    let parts = figure.and_then(|figure| figure.by(split));
    names.map(|name| parts.map_or(Published::WITHHELD, |parts| parts.part(name)))
}
