//! What each column of a sheet holds: found from its headings, or told by a
//! map that the person gives.

mod claims;

use super::below::Below;
use super::headerless;
use super::headings::{self, EXACT, LONGEST_HEADING, MAIN_PART, Sureness};
use super::report::{NotAPlan, Warning};
use super::table::{Table, TableRow, letter};
use claims::{give, settle_activity, settle_rating, warn_of_unmatched};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The headings are looked for in this many rows: titles and notes above a
/// table take ten or twenty.
const FARTHEST_HEADINGS: usize = 200;

/// What a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The objective that the row stands under.
    Objective,
    /// The council's own reference.
    Reference,
    /// What will be done.
    Activity,
    /// Who leads it.
    Lead,
    /// Which service answers for it.
    Service,
    /// When it is due.
    Timescale,
    /// Blue, Green, Amber or Red.
    Rating,
    /// What has happened so far.
    Progress,
    /// What shows it.
    Evidence,
    /// What is counted.
    Metric,
    /// Where the count stands.
    Current,
    /// Where it should get to.
    Target,
    /// References to other plans.
    CrossReference,
    /// Nothing of these: kept under the column's own name.
    Other,
}

/// What the columns of a layout mean: column heading or letter to field, as in
/// `{"Headline": "activity", "F": "lead"}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ColumnMap(BTreeMap<String, Field>);

impl ColumnMap {
    /// Reads a map from its JSON file.
    ///
    /// # Errors
    /// [`NotAPlan::Map`] when the file is no such map, naming what is wrong.
    pub fn from_json(bytes: &[u8]) -> Result<Self, NotAPlan> {
        serde_json::from_slice(bytes).map_err(|error| NotAPlan::Map { reason: error.to_string() })
    }

    /// The fields by the words of their headings.
    fn by_words(&self) -> HashMap<String, Field> {
        let mut fields = HashMap::new();
        for (key, field) in &self.0 {
            fields.entry(headings::words(key)).or_insert(*field);
        }
        fields.remove("");
        fields
    }

    /// The field for a column by its letter.
    fn by_letter(&self, column: usize) -> Option<Field> {
        self.0.get(&letter(column)).copied()
    }
}

/// One column of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    /// Its heading as written.
    pub header: Option<String>,
    /// Its name in warnings and in `other`: the heading, or the letter.
    pub label: String,
    /// What it holds; `None` where its cells are kept under its name.
    pub field: Option<Field>,
}

/// How a sheet is to be read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Frame {
    /// The place of the heading row among the table's rows, if it has one.
    pub header: Option<usize>,
    /// The columns from A on.
    pub columns: Vec<Column>,
    /// What was doubtful about the headings.
    pub warnings: Vec<Warning>,
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
        Self { header, columns, warnings, first_headed, places }
    }

    /// The column that holds a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.places.get(&field).copied()
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

    /// Reads on by the columns of other headings further down.
    pub fn go_on_with(&mut self, other: Self) {
        *self = Self { header: self.header, warnings: std::mem::take(&mut self.warnings), ..other };
    }
}

/// Finds how the table is to be read; `None` where it holds no plan.
pub(super) fn find(table: &Table, below: &Below<'_>, map: Option<&ColumnMap>) -> Option<Frame> {
    let first_rows = table.rows.get(..FARTHEST_HEADINGS).unwrap_or(&table.rows);
    let by_map = map.and_then(|map| row_with_mapped_columns(first_rows, map));
    let header = by_map.or_else(|| first_rows.iter().position(|row| is_header(row, MAIN_PART)));
    let Some(index) = header else {
        return without_headings(table, map);
    };
    let row = table.rows.get(index)?;
    Some(frame(row, index, below, map))
}

/// How many headings the table's heading row has, for choosing a separator.
pub(super) fn recognised_headings(table: &Table) -> usize {
    table
        .rows
        .iter()
        .take(FARTHEST_HEADINGS)
        .find(|row| is_header(row, MAIN_PART))
        .map_or(0, |row| fields_named(row, 1).len())
}

/// The row that has the most of the map's headings, and one at least.
fn row_with_mapped_columns(rows: &[TableRow], map: &ColumnMap) -> Option<usize> {
    let keys = map.0.keys().map(|key| headings::words(key)).collect::<BTreeSet<_>>();
    let named = |row: &TableRow| row.cells.iter().filter(|cell| keys.contains(&headings::words(&cell.text))).count();
    rows.iter()
        .enumerate()
        .map(|(index, row)| (named(row), std::cmp::Reverse(index)))
        .max()
        .filter(|(count, _)| *count > 0)
        .map(|(_, std::cmp::Reverse(index))| index)
}

/// The fields that the row's cells name, at least as surely as asked.
fn fields_named(row: &TableRow, at_least: Sureness) -> BTreeSet<Field> {
    row.cells
        .iter()
        .filter_map(|cell| headings::meaning(&cell.text))
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
    all.len() >= 2
        && !sure.is_empty()
        && core.iter().any(|field| all.contains(field))
        && all.len() * 3 >= row.cells.len()
}

/// Whether a row further down is the headings again, or another table's: held
/// to a stricter measure, because it stands among rows of plan.
pub(super) fn is_header_again(row: &TableRow) -> bool {
    let exact = row.cells.iter().filter(|cell| headings::is_exact(&cell.text)).count();
    exact * 2 >= row.cells.len()
        && is_header(row, EXACT)
        && fields_named(row, MAIN_PART).len() * 4 >= row.cells.len() * 3
}

/// The frame of a table without a heading row.
fn without_headings(table: &Table, map: Option<&ColumnMap>) -> Option<Frame> {
    let width = table.width();
    let told = map.is_some_and(|map| (0..width).any(|column| map.by_letter(column).is_some()));
    let guessed = headerless::fields(table);
    if !told && guessed.is_none() {
        return None;
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
        })
        .collect();
    Some(Frame::new(None, columns, Vec::new()))
}

/// The frame of a table from its heading row.
pub(super) fn frame(row: &TableRow, index: usize, below: &Below<'_>, map: Option<&ColumnMap>) -> Frame {
    let mut columns = named_columns(row, below.width());
    let mut warnings = Vec::new();
    let by_words = map.map(ColumnMap::by_words).unwrap_or_default();
    let mut claims: BTreeMap<Field, Vec<(usize, Sureness)>> = BTreeMap::new();
    for (position, column) in columns.iter().enumerate() {
        let header = column.header.as_deref();
        let told = map.and_then(|map| {
            let by_heading = header.and_then(|header| by_words.get(&headings::words(header)).copied());
            by_heading.or_else(|| map.by_letter(position))
        });
        let guessed = || header.and_then(headings::meaning);
        if let Some((field, sureness)) = told.map(|field| (field, Sureness::MAX)).or_else(guessed) {
            claims.entry(field).or_default().push((position, sureness));
        }
    }
    claims.remove(&Field::Other);
    for (field, claiming) in claims {
        give(&mut columns, &mut warnings, row.number, field, &claiming, |column| below.is_used(column, index));
    }
    if let Some(map) = map {
        warn_of_unmatched(&columns, &mut warnings, row.number, map);
    }
    settle_activity(&mut columns);
    warnings.extend(settle_rating(&mut columns, row.number, index, below));
    Frame::new(Some(index), columns, warnings)
}

/// The columns with their names, none given twice.
fn named_columns(row: &TableRow, width: usize) -> Vec<Column> {
    let mut taken = BTreeSet::new();
    (0..width)
        .map(|position| {
            let header = row.text(position).map(str::to_owned);
            let mut label = header.clone().unwrap_or_else(|| letter(position));
            if !taken.insert(label.clone()) {
                label = format!("{label} (column {})", letter(position));
                taken.insert(label.clone());
            }
            Column { header, label, field: None }
        })
        .collect()
}
