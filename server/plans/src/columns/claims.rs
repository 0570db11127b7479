//! Which of the columns that claim a field gets it, and what that leaves to be
//! warned of.

use super::super::below::Below;
use super::super::headings::{self, Sureness};
use super::super::period::Period;
use super::super::report::Warning;
use super::super::table::letter;
use super::{Column, ColumnMap, Field};
use std::collections::{BTreeMap, HashSet};

/// A column that seems to hold a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    pub column: usize,
    /// How surely its heading says so.
    pub sureness: Sureness,
    /// Whether it has words, or colours that name ratings.
    pub used: bool,
    /// The quarter or month that its heading speaks of.
    pub period: Option<Period>,
    /// Whether a cell of it names a rating.
    pub rates: bool,
}

/// Gives a field to one of the columns that claim it: the surest, then the one
/// with words in it, then the first — or the newest where a plan adds a column
/// for every quarter. Gives back the columns of quarters before.
pub(super) fn give(
    columns: &mut [Column],
    warnings: &mut Vec<Warning>,
    row: u32,
    field: Field,
    claiming: &[Claim],
) -> Vec<usize> {
    let by_quarter = matches!(field, Field::Rating | Field::Progress | Field::Current);
    let chosen = claiming.iter().max_by_key(|claim| {
        let place = isize::try_from(claim.column).unwrap_or(isize::MAX);
        let place = if by_quarter { place } else { -place };
        // "Status" beside "RAG" may say only open and closed.
        let rates = field != Field::Rating || claim.period.is_some() || claim.rates;
        (rates, claim.sureness, claim.used, claim.period.filter(|_| by_quarter), place)
    });
    let Some(chosen) = chosen else { return Vec::new() };
    if let Some(column) = columns.get_mut(chosen.column) {
        column.field = Some(field);
    }
    let taken = columns.get(chosen.column).map(|column| column.label.clone()).unwrap_or_default();
    let label = |at: usize| columns.get(at).map(|column| column.label.clone()).unwrap_or_default();
    let mut warn = |column: String, value: String, problem: String| {
        warnings.push(Warning { row, column, value, problem });
    };
    let (mut earlier, mut empty) = (Vec::new(), Vec::new());
    for claim in claiming.iter().filter(|claim| claim.column != chosen.column) {
        if !(by_quarter && claim.period.is_some() && chosen.period.is_some()) {
            warn(label(claim.column), label(claim.column), twice(&taken));
        } else if claim.used {
            earlier.push((claim.period, claim.column));
        } else {
            empty.push(label(claim.column));
        }
    }
    earlier.sort_unstable();
    let earlier = earlier.into_iter().map(|(_, column)| column).collect::<Vec<_>>();
    if !earlier.is_empty() {
        let names = earlier.iter().map(|at| label(*at)).collect::<Vec<_>>().join("; ");
        let problem = format!(
            "A column for each of several times: “{taken}” was taken for where things stand now, and the others are kept under their own names, as what was said then."
        );
        warn(taken.clone(), names, problem);
    }
    if !empty.is_empty() {
        let problem = format!("Nothing is written here yet: “{taken}” was taken for where things stand now.");
        warn(taken.clone(), empty.join("; "), problem);
    }
    earlier
}

/// What to say of a column that seems to hold what another one was taken for.
pub(super) fn twice(taken: &str) -> String {
    format!("Two columns seem to hold the same thing: “{taken}” was taken, and this one is kept under its own name.")
}

/// Says which of the map's columns the sheet does not have.
pub(super) fn warn_of_unmatched(columns: &[Column], warnings: &mut Vec<Warning>, row: u32, map: &ColumnMap) {
    let headed = columns.iter().filter_map(|column| column.header.as_deref()).map(headings::words);
    let headed = headed.collect::<HashSet<_>>();
    let letters = (0..columns.len()).map(letter).collect::<HashSet<_>>();
    let missing = map.0.keys().filter(|key| !headed.contains(&headings::words(key)) && !letters.contains(*key));
    warnings.extend(missing.map(|key| Warning {
        row,
        column: key.clone(),
        value: key.clone(),
        problem: "The column map names this column, and the sheet does not have it.".to_owned(),
    }));
}

/// A column called "Status" that never names a colour holds no ratings: it is
/// kept under its own name instead of a warning for every cell.
pub(super) fn settle_rating(columns: &mut [Column], row: u32, index: usize, below: &Below<'_>) -> Option<Warning> {
    let position = columns.iter().position(|column| column.field == Some(Field::Rating))?;
    let column = columns.get_mut(position)?;
    let words = headings::words(&column.label);
    let is_status = words.contains("status") && !words.contains("rag");
    if !is_status || !below.is_used(position, index) || below.names_colour(position, index) {
        return None;
    }
    column.field = None;
    Some(Warning {
        row,
        column: column.label.clone(),
        value: column.label.clone(),
        problem:
            "No cell of this column names Blue, Green, Amber or Red: kept under its own name, not read as ratings."
                .to_owned(),
    })
}

/// A baseline is where a count stood before: it is read as where it stands now
/// only where no other column can be that, and then a warning says so. A
/// "current position" beside a baseline, or in a table of measures alone, is a
/// figure and no progress.
pub(super) fn settle_current(
    columns: &[Column],
    claims: &mut BTreeMap<Field, Vec<Claim>>,
    row: u32,
) -> Option<Warning> {
    let label = |at: usize| columns.get(at).map(|column| column.label.clone()).unwrap_or_default();
    let words = |claim: &Claim| headings::words(&label(claim.column));
    let guessed = |claim: &Claim| claim.sureness < Sureness::MAX;
    let is_baseline = |claim: &Claim| guessed(claim) && speaks_of_before(&words(claim));
    let is_position = |claim: &Claim| {
        let words = words(claim);
        guessed(claim) && (words.starts_with("current position") || words.starts_with("latest position"))
    };
    let current = claims.get(&Field::Current).map_or(&[][..], Vec::as_slice);
    let (before, now) = (current.iter().any(is_baseline), !current.iter().all(is_baseline));
    let counts_only = claims.contains_key(&Field::Metric)
        && claims.contains_key(&Field::Target)
        && !claims.contains_key(&Field::Activity);
    if !now
        && (before || counts_only)
        && let Some(progress) = claims.get_mut(&Field::Progress)
    {
        let moved = progress.extract_if(.., |claim| is_position(claim)).collect::<Vec<_>>();
        if progress.is_empty() {
            claims.remove(&Field::Progress);
        }
        if !moved.is_empty() {
            claims.entry(Field::Current).or_default().extend(moved);
        }
    }
    let current = claims.get_mut(&Field::Current)?;
    if !current.iter().all(is_baseline) {
        current.retain(|claim| !is_baseline(claim));
        return None;
    }
    let taken = label(current.last()?.column);
    let problem = "No column says where this stands now: the baseline was read as that. Add a column “Current” with the latest figures.";
    Some(Warning { row, column: taken.clone(), value: taken, problem: problem.to_owned() })
}

/// Whether a heading speaks of where something stood before, and not of where it stands now.
fn speaks_of_before(words: &str) -> bool {
    let has = |list: &[&str]| words.split(' ').any(|word| list.contains(&word));
    (has(&["baseline", "baselines"]) || words.contains("starting point"))
        && !has(&["current", "latest", "now", "actual"])
}
