//! Which of a sheet's columns of dates says when something is due: not when it
//! begins, and what was agreed last before what was agreed at first.

use super::super::headings::{self, Sureness};
use super::super::report::Warning;
use super::claims::{Claim, twice};
use super::{Column, Field};

/// What a column of dates speaks of; what is greater is taken first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Date {
    /// When it was done, or is looked at again.
    Aside,
    /// When it was due at first.
    First,
    /// When it is due.
    Due,
    /// When it ends, beside when it begins.
    End,
    /// When it is due since that was changed.
    Revised,
}

/// Gives the timescale to one of the columns that claim it. A beginning is
/// never when something is due, unless somebody says so. Where dates were
/// revised, gives back the columns that say it on rows where none was: also
/// those of which somebody said that they hold something else.
pub(super) fn settle(
    columns: &mut [Column],
    warnings: &mut Vec<Warning>,
    row: u32,
    claiming: &[Claim],
    aside: &[Claim],
) -> Vec<usize> {
    let label = |claim: &Claim| columns.get(claim.column).map(|column| column.label.clone()).unwrap_or_default();
    let told = |claim: &&Claim| claim.sureness == Sureness::MAX;
    let dated = |claim: &Claim| date(&headings::words(&label(claim)));
    let rank = |claim: &Claim| {
        let date = dated(claim);
        let place = isize::try_from(claim.column).unwrap_or(isize::MAX);
        // Of two that were revised, the one further right was revised last.
        let (sureness, place) = if date == Some(Date::Revised) { (0, place) } else { (claim.sureness, -place) };
        (date.filter(|_| claim.used), sureness, place)
    };
    let any_told = claiming.iter().any(|claim| told(&claim));
    let may = |claim: &&Claim| if any_told { told(claim) } else { dated(claim).is_some() };
    let Some(chosen) = claiming.iter().filter(may).max_by_key(|claim| rank(claim)).copied() else {
        return Vec::new();
    };
    let mut else_in = Vec::new();
    if dated(&chosen) == Some(Date::Revised) {
        let others = claiming.iter().chain(aside).filter(|claim| claim.column != chosen.column && claim.used);
        let mut others = others.filter(|claim| dated(claim) > Some(Date::Aside)).collect::<Vec<_>>();
        others.sort_by_key(|claim| std::cmp::Reverse(rank(claim)));
        let revised = others.iter().take_while(|claim| dated(claim) == Some(Date::Revised)).count();
        else_in.extend(others.iter().take(revised + 1).map(|claim| claim.column));
    }
    let taken = label(&chosen);
    for claim in claiming.iter().filter(|claim| claim.column != chosen.column && dated(claim).is_some()) {
        let own = label(claim);
        let problem = match else_in.contains(&claim.column) {
            true => format!("“{taken}” was taken where it says something, and this column on the other rows."),
            false => twice(&taken),
        };
        warnings.push(Warning { row, column: own.clone(), value: own, problem });
    }
    if let Some(column) = columns.get_mut(chosen.column) {
        column.field = Some(Field::Timescale);
    }
    else_in
}

/// What a heading of dates speaks of; `None` for a beginning.
fn date(label: &str) -> Option<Date> {
    const STARTS: [&str; 10] =
        ["start", "starts", "started", "starting", "begin", "begins", "began", "commence", "commencement", "dechrau"];
    const REVISED: [&str; 9] =
        ["revised", "amended", "extended", "extension", "updated", "new", "latest", "rescheduled", "diwygiedig"];
    const ASIDE: [&str; 5] = ["actual", "review", "reviewed", "completed", "achieved"];
    const FIRST: [&str; 6] = ["original", "originally", "previous", "initial", "baseline", "gwreiddiol"];
    const ENDS: [&str; 6] = ["end", "ends", "finish", "finishes", "to", "gorffen"];
    let has = |list: &[&str]| label.split(' ').any(|word| list.contains(&word));
    if has(&ENDS) {
        return Some(if has(&REVISED) { Date::Revised } else { Date::End });
    }
    if has(&STARTS) || label.ends_with(" from") {
        return None;
    }
    Some(match (has(&ASIDE), has(&FIRST), has(&REVISED)) {
        (true, _, _) => Date::Aside,
        (_, true, _) => Date::First,
        (_, _, true) => Date::Revised,
        _ => Date::Due,
    })
}
