//! A plan written back as a workbook in the layout it came in: the same
//! sheets, columns and lines between, with its ratings in colour.
//!
//! Every cell is written as text. A cell that begins with "=" is somebody's
//! words and must not run as a formula in the reader's spreadsheet.

use super::columns::Field;
use super::objectives::normal;
use super::rating::{self, Said};
use super::report::{LayoutColumn, LayoutLine, LineKind, PlanObjective, PlanRow, SheetLayout};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Why a workbook could not be written: one sentence for the person each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// There is nothing to write.
    #[error("There is no sheet to write.")]
    NoSheets,
    /// A cell is longer than a workbook can hold.
    #[error(
        "Row {row} of the sheet “{sheet}” holds more than 32,767 letters in one cell, which is more than a workbook can: shorten it first."
    )]
    CellTooLong {
        /// The sheet.
        sheet: String,
        /// The row it would be written to.
        row: u32,
    },
    /// The workbook could not be put together.
    #[error("The workbook could not be written: {reason}.")]
    Write {
        /// What the writer said.
        reason: String,
    },
}

/// Widths in letters for columns of long words and for the others.
const WIDE: f64 = 44.0;
const NARROW: f64 = 14.0;
/// The last row a workbook can hold; what wants a later one goes on the next.
const LAST_ROW: u32 = 1_048_576;
/// The longest sheet name a workbook allows.
const LONGEST_NAME: usize = 31;

/// Writes a plan as an XLSX workbook.
///
/// Objectives and rows go to the sheet their source names, in the order of
/// their rows. A row with source row 0 is new: it goes after the last row of
/// its objective. What a sheet has no column for gets a column at the right.
///
/// # Errors
/// [`ExportError`] when a text is too long for a cell or the writer fails.
pub fn export_xlsx(
    layout: &[SheetLayout],
    objectives: &[PlanObjective],
    rows: &[PlanRow],
) -> Result<Vec<u8>, ExportError> {
    if layout.is_empty() {
        return Err(ExportError::NoSheets);
    }
    let mut book = Workbook::new();
    let mut taken: HashSet<String> = HashSet::new();
    let objectives = by_sheet(objectives, |objective| &objective.source.sheet);
    let rows = by_sheet(rows, |row| &row.source.sheet);
    for sheet in layout {
        let objectives = objectives.get(sheet.name.as_str()).map_or(&[][..], Vec::as_slice);
        let rows = rows.get(sheet.name.as_str()).map_or(&[][..], Vec::as_slice);
        let name = sheet_name(&sheet.name, &taken);
        let page = Page::new(sheet, rows);
        let writer = book.add_worksheet();
        writer.set_name(&name).map_err(failed)?;
        page.write(writer, objectives, rows)?;
        taken.insert(name.to_lowercase());
    }
    book.save_to_buffer().map_err(failed)
}

/// What stands in each sheet, in order.
fn by_sheet<'a, T>(all: &'a [T], sheet: impl Fn(&'a T) -> &'a String) -> HashMap<&'a str, Vec<&'a T>> {
    let mut sheets: HashMap<&str, Vec<&T>> = HashMap::new();
    for one in all {
        sheets.entry(sheet(one)).or_default().push(one);
    }
    sheets
}

/// The writer's failure as ours.
fn failed(error: XlsxError) -> ExportError {
    ExportError::Write { reason: error.to_string() }
}

/// A sheet name that a workbook allows and that is not taken yet.
fn sheet_name(wanted: &str, taken: &HashSet<String>) -> String {
    let clean = wanted.chars().map(|letter| if "[]:*?/\\".contains(letter) { '-' } else { letter }).collect::<String>();
    let clean = clean.trim_matches('\'');
    let clean = if clean.trim().is_empty() { "Plan" } else { clean };
    let cut = |length: usize| clean.chars().take(length).collect::<String>();
    let mut name = cut(LONGEST_NAME);
    let mut number = 2;
    while taken.contains(&name.to_lowercase()) {
        let ending = format!(" ({number})");
        name = cut(LONGEST_NAME - ending.len()) + &ending;
        number += 1;
    }
    name
}

/// One sheet to be written.
struct Page<'a> {
    layout: &'a SheetLayout,
    columns: Vec<LayoutColumn>,
    /// The columns of each field, and the others by their names.
    fields: BTreeMap<Field, Vec<usize>>,
    labels: HashMap<String, usize>,
    /// The column in which each objective's own line begins, by row.
    begins: HashMap<u32, usize>,
}

/// One line of a sheet.
enum Line<'a> {
    Headings,
    Kept(&'a LayoutLine),
    Objective(&'a PlanObjective),
    How(&'a str),
    Row(&'a PlanRow),
}

impl<'a> Page<'a> {
    /// The sheet's columns, and one more for whatever its rows hold besides.
    fn new(layout: &'a SheetLayout, rows: &[&PlanRow]) -> Self {
        let mut begins = HashMap::new();
        for line in layout.lines.iter().filter(|line| line.kind == LineKind::Objective) {
            begins.entry(line.row).or_insert_with(|| line.cells.first().map_or(0, |(column, _)| *column));
        }
        let (fields, labels) = (BTreeMap::new(), HashMap::new());
        let mut page = Self { layout, columns: Vec::new(), fields, labels, begins };
        let mut named = HashSet::new();
        for column in &layout.columns {
            named.insert(column.label.clone());
            page.add(column.clone());
        }
        for row in rows {
            for (field, heading) in FIELDS {
                if !page.fields.contains_key(&field) && field_text(row, field).is_some() {
                    named.insert(heading.to_owned());
                    page.add(new_column(heading, Some(field)));
                }
            }
            for label in row.other.keys() {
                if named.insert(label.clone()) {
                    page.add(new_column(label, None));
                }
            }
        }
        page
    }

    /// Adds a column at the right.
    fn add(&mut self, column: LayoutColumn) {
        let at = self.columns.len();
        match column.field {
            Some(field) => self.fields.entry(field).or_default().push(at),
            None => {
                self.labels.entry(column.label.clone()).or_insert(at);
            }
        }
        self.columns.push(column);
    }

    /// Writes the sheet, each line at its own row where that is still free.
    fn write(
        &self,
        writer: &mut Worksheet,
        objectives: &[&PlanObjective],
        rows: &[&PlanRow],
    ) -> Result<(), ExportError> {
        let mut next = 1;
        let mut last_objective: Option<String> = None;
        for (wanted, line) in self.lines(objectives, rows) {
            let at = if wanted > LAST_ROW { next } else { wanted.max(next) };
            for (column, text, format) in self.cells(&line, &mut last_objective) {
                self.write_cell(writer, at, column, &text, &format)?;
            }
            if matches!(line, Line::Headings) {
                writer.set_freeze_panes(at, 0).map_err(failed)?;
            }
            next = at.saturating_add(1);
        }
        for (column, width) in self.widths(rows) {
            writer.set_column_width(column, width).map_err(failed)?;
        }
        Ok(())
    }

    /// One cell, always as text.
    fn write_cell(
        &self,
        writer: &mut Worksheet,
        row: u32,
        column: usize,
        text: &str,
        format: &Format,
    ) -> Result<(), ExportError> {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        match writer.write_string_with_format(row.saturating_sub(1), column, text, format) {
            Ok(_) => Ok(()),
            Err(XlsxError::MaxStringLengthExceeded) => {
                Err(ExportError::CellTooLong { sheet: self.layout.name.clone(), row })
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// Every line with the row it wants, in order.
    fn lines<'b>(&'b self, objectives: &[&'b PlanObjective], rows: &[&'b PlanRow]) -> Vec<(u32, Line<'b>)> {
        let mut lines = Vec::new();
        let taken = rows.iter().map(|row| row.source.row).collect::<BTreeSet<_>>();
        let lasts = last_rows(objectives, rows);
        if self.layout.header_row > 0 {
            lines.push((self.layout.header_row, Line::Headings));
        }
        for line in &self.layout.lines {
            if matches!(line.kind, LineKind::Note | LineKind::Header) {
                lines.push((line.row, Line::Kept(line)));
            }
        }
        for objective in objectives {
            let row = objective.source.row;
            if !taken.contains(&row) {
                lines.push((row, Line::Objective(objective)));
            }
            if let Some(how) = &objective.how {
                lines.push((row.saturating_add(1), Line::How(how)));
            }
        }
        for row in rows {
            lines.push((wanted_row(row, &lasts), Line::Row(row)));
        }
        // A stable order: lines for the same row stay as they were put in.
        lines.sort_by_key(|(row, _)| *row);
        lines
    }

    /// The cells of a line: column, words, format.
    fn cells(&self, line: &Line<'_>, last_objective: &mut Option<String>) -> Vec<(usize, String, Format)> {
        match line {
            Line::Headings => self
                .columns
                .iter()
                .enumerate()
                .filter_map(|(at, column)| Some((at, column.header.clone()?, heading())))
                .collect(),
            Line::Kept(line) => {
                let format = match line.kind {
                    LineKind::Header => heading(),
                    LineKind::Objective | LineKind::How | LineKind::Note => Format::new(),
                };
                let cell = |(at, text): &(usize, String)| (*at, text.clone(), format.clone());
                line.cells.iter().map(cell).collect()
            }
            Line::Objective(objective) => {
                *last_objective = Some(objective.text.clone());
                let column = self.begins.get(&objective.source.row).copied().unwrap_or(0);
                vec![(column, objective.text.clone(), Format::new().set_bold())]
            }
            Line::How(how) => vec![(0, (*how).to_owned(), Format::new())],
            Line::Row(row) => self.row_cells(row, last_objective),
        }
    }

    /// The cells of an action or measure: those it has, whatever the width of
    /// the sheet.
    fn row_cells(&self, row: &PlanRow, last_objective: &mut Option<String>) -> Vec<(usize, String, Format)> {
        let mut cells = Vec::new();
        for (field, at) in self.fields.iter().flat_map(|(field, places)| places.iter().map(move |at| (*field, *at))) {
            let text = match field {
                Field::Objective => {
                    let same = *last_objective == row.objective;
                    last_objective.clone_from(&row.objective);
                    let repeat = self.layout.objective_on_every_row || !same;
                    row.objective.clone().filter(|_| repeat)
                }
                Field::Rating => {
                    let label = self.columns.get(at).map_or("", |column| column.label.as_str());
                    rating_text(row, label)
                }
                field => field_text(row, field),
            };
            let rated = row.rating.filter(|_| field == Field::Rating);
            let format = match rated {
                Some(rating) => body().set_background_color(Color::RGB(rating::colour(rating))),
                None => body(),
            };
            cells.extend(text.map(|text| (at, text, format)));
        }
        for (label, text) in &row.other {
            cells.extend(self.labels.get(label).map(|at| (*at, text.clone(), body())));
        }
        cells.sort_by_key(|(at, _, _)| *at);
        cells
    }

    /// A width for every column: wide where its words are long.
    fn widths(&self, rows: &[&PlanRow]) -> Vec<(u16, f64)> {
        let mut long: BTreeSet<usize> = BTreeSet::new();
        let is_long = |text: &str| text.chars().nth(40).is_some();
        for row in rows {
            for (field, places) in &self.fields {
                if field_text(row, *field).is_some_and(|text| is_long(&text)) {
                    long.extend(places);
                }
            }
            for (label, text) in &row.other {
                long.extend(self.labels.get(label).filter(|_| is_long(text)));
            }
        }
        let width = |at: usize| if long.contains(&at) { WIDE } else { NARROW };
        (0..self.columns.len()).filter_map(|at| Some((u16::try_from(at).ok()?, width(at)))).collect()
    }
}

/// The last row of each objective, by its words: its own line's next, or that
/// of the actions and measures under it.
fn last_rows(objectives: &[&PlanObjective], rows: &[&PlanRow]) -> HashMap<Option<String>, u32> {
    let mut lasts = HashMap::new();
    let own = objectives.iter().map(|one| (Some(one.text.as_str()), one.source.row.saturating_add(1)));
    let under = rows.iter().map(|row| (row.objective.as_deref(), row.source.row));
    for (words, row) in own.chain(under) {
        let last = lasts.entry(words.map(normal)).or_insert(0);
        *last = row.max(*last);
    }
    lasts
}

/// The row that a plan row wants: its own, or the last of its objective's.
fn wanted_row(row: &PlanRow, lasts: &HashMap<Option<String>, u32>) -> u32 {
    if row.source.row > 0 {
        return row.source.row;
    }
    let last = lasts.get(&row.objective.as_deref().map(normal)).copied().unwrap_or(0);
    if last > 0 { last } else { u32::MAX }
}

/// The rating's cell: the words that came with it while they still say the
/// same, else its name.
fn rating_text(row: &PlanRow, label: &str) -> Option<String> {
    let kept = row.other.get(label);
    let Some(rating) = row.rating else {
        return kept.cloned();
    };
    let says_it =
        |text: &&String| matches!(rating::read(text), Said::Plain(said) | Said::WithWords(said) if said == rating);
    Some(kept.filter(says_it).map_or_else(|| rating::name(rating).to_owned(), String::clone))
}

/// The headings for columns that a layout does not have yet.
const FIELDS: [(Field, &str); 13] = [
    (Field::Objective, "Objective"),
    (Field::Reference, "Ref"),
    (Field::Activity, "Activity"),
    (Field::Lead, "Lead"),
    (Field::Service, "Service"),
    (Field::Timescale, "Timescale"),
    (Field::Rating, "BRAG"),
    (Field::Progress, "Progress"),
    (Field::Evidence, "Evidence"),
    (Field::Metric, "Metric"),
    (Field::Current, "Current"),
    (Field::Target, "Target"),
    (Field::CrossReference, "Cross reference"),
];

/// A field of a row as the words of a cell. An objective has none of its own
/// here: it stands on its line, or in the column the layout has for it.
fn field_text(row: &PlanRow, field: Field) -> Option<String> {
    match field {
        Field::Objective | Field::Other => None,
        Field::Reference => row.reference.clone(),
        Field::Activity => row.activity.clone(),
        Field::Lead => row.lead.clone(),
        Field::Service => row.service.clone(),
        Field::Timescale => row.timescale.as_ref().map(|timescale| timescale.text.clone()),
        Field::Rating => row.rating.map(|rating| rating::name(rating).to_owned()),
        Field::Progress => row.progress.clone(),
        Field::Evidence => row.evidence.clone(),
        Field::Metric => row.metric.clone(),
        Field::Current => row.current.clone(),
        Field::Target => row.target.clone(),
        Field::CrossReference => row.cross_reference.clone(),
    }
}

/// A column added at the right.
fn new_column(heading: &str, field: Option<Field>) -> LayoutColumn {
    LayoutColumn { header: Some(heading.to_owned()), label: heading.to_owned(), field }
}

/// The look of a heading.
fn heading() -> Format {
    body().set_bold().set_background_color(Color::RGB(0x00E7_E6E6))
}

/// The look of a cell.
fn body() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin)
}
