//! Which rows are column headings.

use super::super::headings::{self, EXACT, LONGEST_HEADING, MAIN_PART, Sureness};
use super::super::rating::{self, Said};
use super::super::table::{Table, TableRow};
use super::{ColumnMap, FARTHEST_HEADINGS, Field};
use std::collections::BTreeSet;

/// The longest name in a second row of headings: "Q1 2024/25", "Rating".
const LONGEST_SECOND: usize = 40;

/// The place of the first row of headings.
pub(super) fn first_header(rows: &[TableRow], map: Option<&ColumnMap>) -> Option<usize> {
    let by_map = map.and_then(|map| row_with_mapped_columns(rows, map));
    by_map.or_else(|| {
        let first = rows.iter().position(|row| is_header(row, MAIN_PART))?;
        // Headings of groups of columns may read as headings too: "What we will do" over "Ref" and "Action".
        let (row, next) = (rows.get(first)?, rows.get(first + 1));
        let fuller = next.is_some_and(|next| {
            next.number == row.number.saturating_add(1)
                && is_header(next, MAIN_PART)
                && fields_named(next, 1).len() > fields_named(row, 1).len()
        });
        Some(if fuller { first + 1 } else { first })
    })
}

/// How many headings the table's heading row has, for choosing a separator.
pub(in super::super) fn recognised_headings(table: &Table) -> usize {
    let rows = table.rows.get(..FARTHEST_HEADINGS).unwrap_or(&table.rows);
    rows.iter().find(|row| is_header(row, MAIN_PART)).map_or(0, |row| fields_named(row, 1).len())
}

/// The row that has the most of the map's headings, and one at least. Letters
/// name columns and no headings: an "A" in a cell may be a rating.
fn row_with_mapped_columns(rows: &[TableRow], map: &ColumnMap) -> Option<usize> {
    let is_letter = |key: &str| key.len() <= 3 && key.chars().all(|letter| letter.is_ascii_uppercase());
    let keys = map.0.keys().filter(|key| !is_letter(key)).map(|key| headings::words(key)).collect::<BTreeSet<_>>();
    let named = |row: &TableRow| row.cells.iter().filter(|cell| keys.contains(&headings::words(&cell.text))).count();
    rows.iter()
        .enumerate()
        .map(|(index, row)| (named(row), std::cmp::Reverse(index)))
        .max()
        .filter(|(count, _)| *count > 0)
        .map(|(_, std::cmp::Reverse(index))| index)
}

/// The fields that the row's cells name, at least as surely as asked.
pub(super) fn fields_named(row: &TableRow, at_least: Sureness) -> BTreeSet<Field> {
    let own = row.cells.iter().filter(|cell| !cell.merged);
    own.filter_map(|cell| headings::meaning(&cell.text))
        .filter(|(_, sureness)| *sureness >= at_least)
        .map(|(field, _)| field)
        .collect()
}

/// Whether the row is one of column headings: two fields at least, one of them
/// what the row is about, and not a small part of a row of other words.
pub(super) fn is_header(row: &TableRow, at_least: Sureness) -> bool {
    let short = |text: &str| text.len() <= LONGEST_HEADING;
    if row.cells.len() < 2 || !row.cells.iter().all(|cell| short(&cell.text)) {
        return false;
    }
    let all = fields_named(row, 1);
    let sure = fields_named(row, at_least);
    let core = [Field::Activity, Field::Metric, Field::Objective];
    let meant = || row.cells.iter().filter(|cell| headings::meaning(&cell.text).is_some()).count();
    all.len() >= 2
        && !sure.is_empty()
        && core.iter().any(|field| all.contains(field))
        && (all.len() * 3 >= row.cells.len() || meant() * 3 >= row.cells.len() * 2)
}

/// Whether a row further down is the headings again, or another table's: held
/// to a stricter measure, because it stands among rows of plan.
pub(in super::super) fn is_header_again(row: &TableRow) -> bool {
    let exact = row.cells.iter().filter(|cell| headings::is_exact(&cell.text)).count();
    exact * 2 >= row.cells.len()
        && is_header(row, EXACT)
        && fields_named(row, MAIN_PART).len() * 4 >= row.cells.len() * 3
}

/// Whether a row of headings names a field.
pub(in super::super) fn names_field(row: &TableRow, field: Field) -> bool {
    fields_named(row, MAIN_PART).contains(&field)
}

/// Whether some cells of a row could head a table of their own.
pub(in super::super) fn is_table_of_its_own(row: &TableRow) -> bool {
    let sure = fields_named(row, MAIN_PART);
    is_header(row, MAIN_PART) && [Field::Activity, Field::Metric].iter().any(|field| sure.contains(field))
}

/// How many headings two rows have in common.
pub(in super::super) fn shared_headings(one: &TableRow, other: &TableRow) -> usize {
    let words = |row: &TableRow| row.cells.iter().map(|cell| headings::words(&cell.text)).collect::<BTreeSet<_>>();
    words(one).intersection(&words(other)).count()
}

/// Whether the row beneath headings is a second row of them: short names, each
/// beneath a heading that stands over several columns.
pub(super) fn is_second_row(row: &TableRow, next: &TableRow) -> bool {
    let own = next.cells.iter().filter(|cell| !cell.merged).collect::<Vec<_>>();
    let named = |column: usize| next.cell(column).is_some_and(|cell| !cell.merged);
    let headed = |column: usize| row.text(column).is_some();
    let begins = |column: usize| headed(column) && !headed(column + 1) && named(column + 1);
    let first = row.cells.first().map_or(usize::MAX, |cell| cell.column);
    let goes_on = |column: usize| !headed(column) && first < column;
    let plain = |text: &str| text.len() <= LONGEST_SECOND && rating::read(text) == Said::Unknown;
    own.len() >= 2
        && next.number == row.number.saturating_add(1)
        && own.iter().all(|cell| plain(&cell.text) && (begins(cell.column) || goes_on(cell.column)))
}
