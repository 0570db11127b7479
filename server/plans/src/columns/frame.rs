//! How a sheet is to be read: what each of its columns holds, from the rows of
//! headings that it has.

use super::super::below::Below;
use super::super::headerless;
use super::super::headings::{self, EXACT, MAIN_PART, Sureness};
use super::super::long;
use super::super::period;
use super::super::rating::Said;
use super::super::report::Warning;
use super::super::table::{Cell, Table, TableRow, letter};
use super::claims::{Claim, give, settle_current, settle_rating, warn_of_unmatched};
use super::due;
use super::header::{first_header, is_second_row};
use super::meant::settle_activity;
use super::{Column, ColumnMap, FARTHEST_HEADINGS, Field};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How a sheet is to be read.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Frame {
    /// The place of the heading row among the table's rows, if it has one.
    pub header: Option<usize>,
    /// Whether the row beneath it is a second one of headings.
    pub second: bool,
    /// The columns from A on.
    pub columns: Vec<Column>,
    /// What was doubtful about the headings.
    pub warnings: Vec<Warning>,
    /// The columns of ratings given before, the newest last.
    pub earlier: Vec<usize>,
    /// The columns that say when it is due where the one of timescales says nothing.
    else_due: Vec<usize>,
    /// The first column with a heading.
    first_headed: usize,
    /// The column of each field.
    places: BTreeMap<Field, usize>,
}

impl Frame {
    /// A frame whose columns are settled.
    fn new(header: Option<usize>, columns: Vec<Column>, warnings: Vec<Warning>) -> Self {
        let mut places = BTreeMap::new();
        for (position, column) in columns.iter().enumerate() {
            if let Some(field) = column.field {
                places.entry(field).or_insert(position);
            }
        }
        let first_headed = columns.iter().position(|column| column.header.is_some()).unwrap_or(0);
        let (earlier, else_due) = (Vec::new(), Vec::new());
        Self { header, second: false, columns, warnings, earlier, else_due, first_headed, places }
    }

    /// The column that holds a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.places.get(&field).copied()
    }

    /// The column in which a row says when it is due.
    pub fn due_in(&self, cells: &[Cell]) -> Option<usize> {
        let says = |column: &usize| cells.iter().any(|cell| cell.column == *column);
        let own = self.column_of(Field::Timescale)?;
        Some(own).filter(says).or_else(|| self.else_due.iter().copied().find(says))
    }

    /// The name of the column that holds a field; nothing where none does.
    pub fn label(&self, field: Field) -> &str {
        let column = self.column_of(field).and_then(|column| self.columns.get(column));
        column.map_or("", |column| column.label.as_str())
    }

    /// The first column with a heading.
    pub fn first_headed(&self) -> usize {
        self.first_headed
    }

    /// Whether a row's words are those of the headings, each in its column.
    pub fn has_headings_of(&self, row: &TableRow) -> bool {
        let header = |at: usize| self.columns.get(at).and_then(|column| column.header.as_deref());
        let same = |at: usize, text: &str| header(at).is_some_and(|one| headings::words(one) == headings::words(text));
        row.cells.len() >= 2 && row.cells.iter().all(|cell| same(cell.column, &cell.text))
    }

    /// Reads on by the columns of other headings further down.
    pub fn go_on_with(&mut self, other: Self) {
        *self = Self { header: self.header, warnings: std::mem::take(&mut self.warnings), ..other };
    }
}

/// Finds how the table is to be read; `None` where it holds no plan.
pub(in super::super) fn find(table: &Table, below: &Below<'_>, map: Option<&ColumnMap>) -> Option<Frame> {
    let first_rows = table.rows.get(..FARTHEST_HEADINGS).unwrap_or(&table.rows);
    let Some(index) = first_header(first_rows, map) else {
        return without_headings(table, below, map);
    };
    let row = table.rows.get(index)?;
    let above = index.checked_sub(1).and_then(|above| table.rows.get(above));
    let above = above.filter(|above| above.number.saturating_add(1) == row.number);
    Some(frame_under(row, index, above, below, map))
}

/// The frame of a table without a heading row that is recognised.
fn without_headings(table: &Table, below: &Below<'_>, map: Option<&ColumnMap>) -> Option<Frame> {
    let width = table.width();
    let told = map.is_some_and(|map| (0..width).any(|column| map.by_letter(column).is_some()));
    let guessed = headerless::fields(table);
    if !told && guessed.is_none() {
        return None;
    }
    if let (true, Some(row)) = (told, table.rows.first())
        && heads_what_is_told(row, below, map)
    {
        return Some(frame(row, 0, below, map));
    }
    let guessed = guessed.filter(|_| !told).unwrap_or_default();
    let columns = (0..width)
        .map(|column| Column {
            header: None,
            label: letter(column),
            field: map
                .and_then(|map| map.by_letter(column))
                .or_else(|| guessed.get(&column).copied())
                .filter(|field| *field != Field::Other),
            goes_on: None,
        })
        .collect();
    Some(Frame::new(None, columns, Vec::new()))
}

/// Whether the first row heads columns that a map gives by their letters: what
/// stands over ratings is none itself.
fn heads_what_is_told(row: &TableRow, below: &Below<'_>, map: Option<&ColumnMap>) -> bool {
    let mut rated =
        row.cells.iter().filter(|cell| map.and_then(|map| map.by_letter(cell.column)) == Some(Field::Rating));
    rated.any(|cell| below.ratings().read(&cell.text) == Said::Unknown && below.names_colour(cell.column, 0))
}

/// The frame of a table from its heading row.
pub(in super::super) fn frame(row: &TableRow, index: usize, below: &Below<'_>, map: Option<&ColumnMap>) -> Frame {
    frame_under(row, index, None, below, map)
}

/// The frame of a table from its heading row and the rows above and beneath,
/// where these are headings too.
fn frame_under(
    row: &TableRow,
    index: usize,
    above: Option<&TableRow>,
    below: &Below<'_>,
    map: Option<&ColumnMap>,
) -> Frame {
    let second = below.rows_after(index).first().filter(|next| is_second_row(row, next));
    let mut columns = named_columns(row, above, second, below.width());
    let mut warnings = Vec::new();
    let by_words = map.map(ColumnMap::by_words).unwrap_or_default();
    let mut claims: BTreeMap<Field, Vec<Claim>> = BTreeMap::new();
    let mut dates_aside = Vec::new();
    for (position, column) in columns.iter().enumerate().filter(|(_, column)| column.goes_on.is_none()) {
        let told = map.and_then(|map| {
            let mut names = [column.header.as_deref(), Some(column.label.as_str())].into_iter().flatten();
            let by_heading = names.find_map(|name| by_words.get(&headings::words(name)).copied());
            by_heading.or_else(|| map.by_letter(position))
        });
        let claim = |field: Field, sureness| {
            let rating = field == Field::Rating;
            Claim {
                column: position,
                sureness,
                used: below.is_used(position, index) || (rating && below.is_filled(position, index)),
                period: period::of(&column.label),
                rates: rating && (below.names_colour(position, index) || below.is_filled(position, index)),
            }
        };
        let guessed = guessed(row, second, position);
        if let (Some(Field::Other), Some((Field::Timescale, sureness))) = (told, guessed) {
            dates_aside.push(claim(Field::Timescale, sureness));
        }
        if let Some((field, sureness)) = told.map(|field| (field, Sureness::MAX)).or(guessed) {
            claims.entry(field).or_default().push(claim(field, sureness));
        }
    }
    claims.remove(&Field::Other);
    outcomes_of_actions(&columns, &mut claims);
    warnings.extend(settle_current(&columns, &mut claims, row.number));
    let dates = claims.remove(&Field::Timescale).unwrap_or_default();
    let else_due = due::settle(&mut columns, &mut warnings, row.number, &dates, &dates_aside);
    let mut earlier = Vec::new();
    for (field, claiming) in claims {
        let older = give(&mut columns, &mut warnings, row.number, field, &claiming);
        if field == Field::Rating {
            earlier = older;
        }
    }
    if let Some(map) = map {
        warn_of_unmatched(&columns, &mut warnings, row.number, map);
    }
    warnings.extend(settle_activity(&mut columns, row.number, index, below));
    warnings.extend(settle_rating(&mut columns, row.number, index, below));
    Frame { second: second.is_some(), earlier, else_due, ..Frame::new(Some(index), columns, warnings) }
}

/// What a column's headings mean: the second row's first, then the first's.
fn guessed(row: &TableRow, second: Option<&TableRow>, position: usize) -> Option<(Field, Sureness)> {
    let own = row.text(position);
    let Some(name) = second.and_then(|second| second.cell(position)).filter(|cell| !cell.merged) else {
        return own.and_then(headings::meaning);
    };
    headings::meaning(&name.text)
        .filter(|(_, sureness)| *sureness == EXACT)
        .or_else(|| group(row, position).and_then(headings::meaning))
}

/// The heading that stands over a column: its own, or the nearest on its left.
fn group(row: &TableRow, position: usize) -> Option<&str> {
    let after = row.cells.partition_point(|cell| cell.column <= position);
    row.cells.get(after.checked_sub(1)?).map(|cell| cell.text.as_str())
}

/// An outcome on the right of the actions is what each shall lead to, and no
/// objective that actions stand under.
fn outcomes_of_actions(columns: &[Column], claims: &mut BTreeMap<Field, Vec<Claim>>) {
    let actions = claims.get(&Field::Activity).and_then(|claiming| {
        claiming.iter().filter(|claim| claim.sureness >= MAIN_PART).map(|claim| claim.column).min()
    });
    let (Some(actions), Some(objectives)) = (actions, claims.get_mut(&Field::Objective)) else { return };
    let is_outcome = |claim: &Claim| {
        let words = columns.get(claim.column).map(|column| headings::words(&column.label)).unwrap_or_default();
        claim.column > actions && claim.sureness < Sureness::MAX && words.contains("outcome")
    };
    let moved = objectives.extract_if(.., |claim| is_outcome(claim)).collect::<Vec<_>>();
    if objectives.is_empty() {
        claims.remove(&Field::Objective);
    }
    if !moved.is_empty() {
        let moved = moved.into_iter().map(|claim| Claim { sureness: 1, ..claim });
        claims.entry(Field::Evidence).or_default().extend(moved);
    }
}

/// The columns with their names, none given twice.
fn named_columns(row: &TableRow, above: Option<&TableRow>, second: Option<&TableRow>, width: usize) -> Vec<Column> {
    let mut taken = BTreeSet::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    row.cells.iter().for_each(|cell| *counts.entry(&cell.text).or_default() += 1);
    let again = |text: &str| counts.get(text).is_some_and(|count| *count > 1);
    let mut places: HashMap<String, usize> = HashMap::new();
    (0..width)
        .map(|position| {
            let header = row.text(position).map(str::to_owned);
            let name = second.and_then(|second| second.cell(position)).filter(|cell| !cell.merged);
            let mut label = match (name, &header) {
                (Some(name), _) => format!("{} {}", group(row, position).unwrap_or_default(), name.text),
                // The quarter stands over several columns: "Q1" over "RAG" and "Progress".
                (None, Some(header)) if again(header) => {
                    let over = above.and_then(|above| group(above, position)).filter(|text| period::of(text).is_some());
                    over.map_or_else(|| header.clone(), |over| format!("{header} {over}"))
                }
                (None, Some(header)) => header.clone(),
                (None, None) => letter(position),
            };
            if !taken.insert(label.clone()) {
                label = format!("{label} (column {})", letter(position));
                taken.insert(label.clone());
            }
            let goes_on = long::goes_on(&label).and_then(|label| places.get(label).copied());
            places.insert(label.clone(), position);
            Column { header, label, field: None, goes_on }
        })
        .collect()
}
