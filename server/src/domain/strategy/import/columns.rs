//! What each column of a sheet holds: found from its headings, or told by a
//! map that the person gives.

use super::headerless;
use super::headings::{self, EXACT, LONGEST_HEADING, MAIN_PART, Sureness};
use super::rating::{self, Said};
use super::report::{NotAPlan, Warning};
use super::table::{Table, TableRow, letter};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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

    /// The field for a column, by its heading or else its letter.
    fn field(&self, heading: Option<&str>, column: usize) -> Option<Field> {
        let by_heading = heading.and_then(|heading| {
            let wanted = headings::words(heading);
            self.0.iter().find(|(key, _)| headings::words(key) == wanted && !wanted.is_empty())
        });
        let letter = letter(column);
        by_heading.or_else(|| self.0.iter().find(|(key, _)| **key == letter)).map(|(_, field)| *field)
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
}

impl Frame {
    /// The column that holds a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| column.field == Some(field))
    }

    /// The names of the columns, from A on.
    pub fn labels(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.label.clone()).collect()
    }
}

/// Finds how the table is to be read; `None` where it holds no plan.
pub(super) fn find(table: &Table, map: Option<&ColumnMap>) -> Option<Frame> {
    let first_rows = table.rows.get(..FARTHEST_HEADINGS).unwrap_or(&table.rows);
    let by_map = map.and_then(|map| row_with_mapped_columns(first_rows, map));
    let header = by_map.or_else(|| first_rows.iter().position(|row| is_header(row, MAIN_PART)));
    let Some(index) = header else {
        return without_headings(table, map);
    };
    let row = table.rows.get(index)?;
    let body = table.rows.get(index + 1..).unwrap_or_default();
    let width = table.width();
    Some(frame(row, index, body, width, map))
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
    let told = map.is_some_and(|map| (0..table.width()).any(|column| map.field(None, column).is_some()));
    let guessed = headerless::fields(table);
    if !told && guessed.is_none() {
        return None;
    }
    let guessed = guessed.filter(|_| !told).unwrap_or_default();
    let columns = (0..table.width())
        .map(|column| Column {
            header: None,
            label: letter(column),
            field: map
                .and_then(|map| map.field(None, column))
                .or_else(|| guessed.get(&column).copied())
                .filter(|field| *field != Field::Other),
        })
        .collect();
    Some(Frame { header: None, columns, warnings: Vec::new() })
}

/// The frame of a table from its heading row.
pub(super) fn frame(row: &TableRow, index: usize, body: &[TableRow], width: usize, map: Option<&ColumnMap>) -> Frame {
    let mut frame = Frame { header: Some(index), columns: named_columns(row, width), warnings: Vec::new() };
    let mut claims: BTreeMap<Field, Vec<(usize, Sureness)>> = BTreeMap::new();
    for (position, column) in frame.columns.iter().enumerate() {
        let told = map.and_then(|map| map.field(column.header.as_deref(), position));
        let guessed = || column.header.as_deref().and_then(headings::meaning);
        if let Some((field, sureness)) = told.map(|field| (field, Sureness::MAX)).or_else(guessed) {
            claims.entry(field).or_default().push((position, sureness));
        }
    }
    claims.remove(&Field::Other);
    for (field, columns) in claims {
        give(&mut frame, row.number, field, &columns, body);
    }
    if let Some(map) = map {
        warn_of_unmatched(&mut frame, row.number, map);
    }
    settle_activity(&mut frame);
    settle_rating(&mut frame, row.number, body);
    frame
}

/// Says which of the map's columns the sheet does not have.
fn warn_of_unmatched(frame: &mut Frame, row: u32, map: &ColumnMap) {
    let has = |key: &str| {
        frame.columns.iter().enumerate().any(|(position, column)| {
            let heading = column.header.as_deref().map(headings::words);
            heading.is_some_and(|heading| heading == headings::words(key)) || key == letter(position)
        })
    };
    let missing = map.0.keys().filter(|key| !has(key)).collect::<Vec<_>>();
    let warnings = missing.into_iter().map(|key| Warning {
        row,
        column: key.clone(),
        value: key.clone(),
        problem: "The column map names this column, and the sheet does not have it.".to_owned(),
    });
    frame.warnings.extend(warnings.collect::<Vec<_>>());
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

/// Gives a field to one of the columns that claim it: the surest, then the one
/// with words in it, then the first — or the last where a plan adds a column
/// for every quarter.
fn give(frame: &mut Frame, row: u32, field: Field, columns: &[(usize, Sureness)], body: &[TableRow]) {
    let used = Table::used_columns(body);
    let by_quarter = matches!(field, Field::Rating | Field::Progress | Field::Current);
    let chosen = columns.iter().max_by_key(|(column, sureness)| {
        let place = isize::try_from(*column).unwrap_or(isize::MAX);
        let place = if by_quarter { place } else { -place };
        (*sureness, used.contains(column), place)
    });
    let Some(&(chosen, _)) = chosen else { return };
    if let Some(column) = frame.columns.get_mut(chosen) {
        column.field = Some(field);
    }
    let taken = frame.columns.get(chosen).map(|column| column.label.clone());
    for (position, _) in columns.iter().filter(|(column, _)| *column != chosen) {
        let label = frame.columns.get(*position).map(|column| column.label.clone());
        frame.warnings.push(Warning {
            row,
            column: label.clone().unwrap_or_default(),
            value: label.unwrap_or_default(),
            problem: format!(
                "Two columns seem to hold the same thing: “{}” was taken, and this one is kept under its own name.",
                taken.as_deref().unwrap_or_default()
            ),
        });
    }
}

/// A plan whose only column of what is meant is called "Objective" or
/// "Priority" means its actions by it.
fn settle_activity(frame: &mut Frame) {
    if frame.column_of(Field::Activity).is_some() || frame.column_of(Field::Metric).is_some() {
        return;
    }
    if let Some(column) = frame.columns.iter_mut().find(|column| column.field == Some(Field::Objective)) {
        column.field = Some(Field::Activity);
    }
}

/// A column called "Status" that never names a colour holds no ratings: it is
/// kept under its own name instead of a warning for every cell.
fn settle_rating(frame: &mut Frame, row: u32, body: &[TableRow]) {
    let Some(position) = frame.column_of(Field::Rating) else {
        return;
    };
    let names_colour = |text: &str| rating::read(text) != Said::Unknown;
    let mut cells = body.iter().filter_map(|row| row.text(position)).peekable();
    let Some(column) = frame.columns.get_mut(position) else {
        return;
    };
    let is_status = headings::words(&column.label).contains("status");
    let said_rag = headings::words(&column.label).contains("rag");
    if !is_status || said_rag || cells.peek().is_none() || cells.any(names_colour) {
        return;
    }
    column.field = None;
    let warning = Warning {
        row,
        column: column.label.clone(),
        value: column.label.clone(),
        problem:
            "No cell of this column names Blue, Green, Amber or Red: kept under its own name, not read as ratings."
                .to_owned(),
    };
    frame.warnings.push(warning);
}
