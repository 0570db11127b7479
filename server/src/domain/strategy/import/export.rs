//! A plan written back as a workbook in the layout it came in: the same
//! sheets, columns and lines between, with its ratings in colour.
//!
//! Every cell is written as text. A cell that begins with "=" is somebody's
//! words and must not run as a formula in the reader's spreadsheet.

use super::columns::Field;
use super::objectives::normal;
use super::rating::{self, Said};
use super::report::{LayoutColumn, LayoutLine, LineKind, PlanObjective, PlanRow, SheetLayout, Source};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

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
    let mut taken: Vec<String> = Vec::new();
    for sheet in layout {
        let here = |source: &Source| source.sheet == sheet.name;
        let objectives = objectives.iter().filter(|objective| here(&objective.source)).collect::<Vec<_>>();
        let rows = rows.iter().filter(|row| here(&row.source)).collect::<Vec<_>>();
        let name = sheet_name(&sheet.name, &taken);
        let page = Page::new(sheet, &rows);
        let writer = book.add_worksheet();
        writer.set_name(&name).map_err(failed)?;
        page.write(writer, &objectives, &rows)?;
        taken.push(name.to_lowercase());
    }
    book.save_to_buffer().map_err(failed)
}

/// The writer's failure as ours.
fn failed(error: XlsxError) -> ExportError {
    ExportError::Write { reason: error.to_string() }
}

/// A sheet name that a workbook allows and that is not taken yet.
fn sheet_name(wanted: &str, taken: &[String]) -> String {
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
        let mut columns = layout.columns.clone();
        for row in rows {
            for (field, heading) in FIELDS {
                let has_column = columns.iter().any(|column| column.field == Some(field));
                if field_text(row, field).is_some() && !has_column {
                    columns.push(new_column(heading, Some(field)));
                }
            }
            for label in row.other.keys() {
                if !columns.iter().any(|column| column.label == *label) {
                    columns.push(new_column(label, None));
                }
            }
        }
        Self { layout, columns }
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
            let within_row = rows.iter().any(|other| other.source.row == row);
            if !within_row {
                lines.push((row, Line::Objective(objective)));
            }
            if let Some(how) = &objective.how {
                lines.push((row.saturating_add(1), Line::How(how)));
            }
        }
        for row in rows {
            lines.push((wanted_row(row, objectives, rows), Line::Row(row)));
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
                let column = self.line_column(objective.source.row);
                vec![(column, objective.text.clone(), Format::new().set_bold())]
            }
            Line::How(how) => vec![(0, (*how).to_owned(), Format::new())],
            Line::Row(row) => self.row_cells(row, last_objective),
        }
    }

    /// The column an objective's own line stood in.
    fn line_column(&self, row: u32) -> usize {
        self.layout
            .lines
            .iter()
            .find(|line| line.row == row && line.kind == LineKind::Objective)
            .and_then(|line| line.cells.first())
            .map_or(0, |(column, _)| *column)
    }

    /// The cells of an action or measure.
    fn row_cells(&self, row: &PlanRow, last_objective: &mut Option<String>) -> Vec<(usize, String, Format)> {
        let mut cells = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            let text = match column.field {
                Some(Field::Objective) => {
                    let same = *last_objective == row.objective;
                    last_objective.clone_from(&row.objective);
                    let repeat = self.layout.objective_on_every_row || !same;
                    row.objective.clone().filter(|_| repeat)
                }
                Some(Field::Rating) => rating_text(row, &column.label),
                Some(field) => field_text(row, field),
                None => row.other.get(&column.label).cloned(),
            };
            let rated = row.rating.filter(|_| column.field == Some(Field::Rating));
            let format = match rated {
                Some(rating) => body().set_background_color(Color::RGB(rating::colour(rating))),
                None => body(),
            };
            if let Some(text) = text {
                cells.push((at, text, format));
            }
        }
        cells
    }

    /// A width for every column: wide where its words are long.
    fn widths(&self, rows: &[&PlanRow]) -> Vec<(u16, f64)> {
        let longest = |column: &LayoutColumn| {
            rows.iter()
                .filter_map(|row| match column.field {
                    Some(field) => field_text(row, field),
                    None => row.other.get(&column.label).cloned(),
                })
                .map(|text| text.chars().count())
                .max()
                .unwrap_or(0)
        };
        self.columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| {
                let width = if longest(column) > 40 { WIDE } else { NARROW };
                Some((u16::try_from(at).ok()?, width))
            })
            .collect()
    }
}

/// The row that a plan row wants: its own, or the last of its objective's.
fn wanted_row(row: &PlanRow, objectives: &[&PlanObjective], rows: &[&PlanRow]) -> u32 {
    if row.source.row > 0 {
        return row.source.row;
    }
    let wanted = row.objective.as_deref().map(normal);
    let siblings =
        rows.iter().filter(|other| other.objective.as_deref().map(normal) == wanted).map(|other| other.source.row);
    let own_line = objectives
        .iter()
        .filter(|objective| Some(normal(&objective.text)) == wanted)
        .map(|objective| objective.source.row.saturating_add(1));
    siblings.chain(own_line).max().filter(|row| *row > 0).unwrap_or(u32::MAX)
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
