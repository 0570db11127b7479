//! What each row of a sheet is: an objective, how it will be achieved, an
//! action, a measure, the headings again, or words that belong to none.

mod again;
mod asides;
mod cells;
mod fills;
mod objectives;

use super::below::Below;
use super::columns::{self, Column, Field, Frame};
use super::doubts;
use super::lines;
use super::report::{
    LayoutColumn, LineKind, NotAPlan, PlanFile, PlanObjective, PlanRow, SheetLayout, SheetReport, Source, Warning,
};
use super::table::{Table, TableRow};
use super::work::Work;
use fills::Fills;
use std::collections::{BTreeMap, HashMap};

/// Reads a sheet's rows into the plan.
pub(super) fn read(
    table: &Table,
    below: &Below<'_>,
    frame: Frame,
    plan: &mut PlanFile,
    work: &Work,
) -> Result<(), NotAPlan> {
    let (header, body) = (frame.header.unwrap_or(0), frame.header.map_or(0, |header| header + 1));
    let mut sheet = SheetReader::new(table, below, frame, work);
    for (index, row) in table.rows.iter().enumerate() {
        work.read(row.length());
        work.tick(row.cells.len());
        work.check()?;
        let most = work.limits().rows;
        if plan.rows.len() + sheet.rows.len() > most || plan.objectives.len() + sheet.objectives.len() > most {
            return Err(NotAPlan::TooMuchInside);
        }
        if index < header {
            sheet.above_headings(row);
        } else if index >= body {
            sheet.below_headings(index, row);
        }
    }
    sheet.marked();
    sheet.filled_otherwise();
    let names = sheet.names();
    doubts::within_sheet(&sheet.rows, &sheet.merged_references(), &names, &mut sheet.report.warnings);
    plan.sheets.push(sheet.report);
    plan.objectives.append(&mut sheet.objectives);
    plan.rows.append(&mut sheet.rows);
    plan.layout.push(sheet.layout);
    work.check()
}

/// What the line before was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// An objective's own line, or words beneath it.
    Objective,
    /// An action or measure, in this row.
    Row(u32),
    /// Anything else.
    Other,
}

/// One sheet while it is read.
struct SheetReader<'a> {
    table: &'a Table,
    below: &'a Below<'a>,
    work: &'a Work,
    frame: Frame,
    report: SheetReport,
    layout: SheetLayout,
    rows: Vec<PlanRow>,
    objectives: Vec<PlanObjective>,
    /// The first of `objectives` with these words.
    by_words: HashMap<String, usize>,
    /// The last row that may be an action or measure.
    last_broad: Option<usize>,
    /// The last row below the headings that has more than two cells.
    last_full: Option<usize>,
    /// The objective that rows stand under, by its place in `objectives`.
    current: Option<usize>,
    before: Before,
    /// The row above the headings that stand here again, where a page ended.
    page_end: Option<u32>,
    /// Whether the rows here are a key to the ratings.
    in_key: bool,
    /// Whether it was said that colours are the ratings.
    colours_said: bool,
    /// The place of a second row of headings.
    second_row: Option<usize>,
    /// What the colours behind its ratings say.
    fills: Fills,
}

/// The cells of a plan row by what they hold.
pub(super) struct Reading {
    /// The cells of the known columns.
    pub known: BTreeMap<Field, String>,
    /// The cells of the others, by column name.
    pub other: BTreeMap<String, String>,
    /// The objective in young people's own words, which is among the others too.
    pub wording: Option<String>,
}

impl Reading {
    /// Whether the row says anything in a field.
    fn has(&self, field: Field) -> bool {
        self.known.contains_key(&field)
    }

    /// The words of a column, where it has some.
    fn words_of(&mut self, column: &Column) -> Option<&mut String> {
        match column.field.filter(|field| *field != Field::Wording) {
            Some(field) => self.known.get_mut(&field),
            None => self.other.get_mut(&column.label),
        }
    }
}

impl<'a> SheetReader<'a> {
    /// A reader before the first row.
    fn new(table: &'a Table, below: &'a Below<'a>, frame: Frame, work: &'a Work) -> Self {
        let header_row = frame.header.and_then(|index| table.rows.get(index)).map_or(0, |row| row.number);
        let mut report =
            SheetReport { name: table.name.clone(), warnings: frame.warnings.clone(), ..SheetReport::default() };
        if table.hidden {
            report.warnings.push(Warning {
                row: 1,
                column: "A".to_owned(),
                value: table.name.clone(),
                problem: "This sheet is hidden in the workbook: it was read all the same.".to_owned(),
            });
        }
        if table.cards {
            report.warnings.push(Warning {
                row: table.rows.first().map_or(1, |row| row.number),
                column: "A".to_owned(),
                value: table.name.clone(),
                problem:
                    "Each action stands on a card of its own here, its headings down the side: each card was read as one action, and the plan is written back as one table."
                        .to_owned(),
            });
        }
        let columns = layout_columns(&frame);
        let body = frame.header.map_or(0, |header| header + 1);
        let second_row = frame.header.filter(|_| frame.second).map(|header| header + 1);
        Self {
            table,
            below,
            work,
            frame,
            report,
            layout: SheetLayout {
                name: table.name.clone(),
                header_row,
                columns,
                ratings: below.ratings().clone(),
                part_of: table.part_of.clone().filter(|whole| *whole != table.name),
                ..SheetLayout::default()
            },
            rows: Vec::new(),
            objectives: Vec::new(),
            by_words: HashMap::new(),
            last_broad: table.rows.iter().rposition(|row| row.cells.len() > 1 && !lines::is_divider(row)),
            last_full: table.rows.iter().rposition(|row| row.cells.len() > 2).filter(|last| *last >= body),
            current: None,
            before: Before::Other,
            page_end: None,
            in_key: false,
            colours_said: false,
            second_row,
            fills: Fills::default(),
        }
    }

    /// The name of the column that holds a field.
    fn label(&self, field: Field) -> String {
        self.frame.label(field).to_owned()
    }

    /// The names of the columns that warnings about rows speak of.
    fn names(&self) -> doubts::Names {
        doubts::Names {
            reference: self.label(Field::Reference),
            lead: self.label(Field::Lead),
            service: self.label(Field::Service),
        }
    }

    /// Adds a warning about one cell.
    fn warn(&mut self, row: u32, field: Field, value: &str, problem: impl Into<String>) {
        let (column, problem) = (self.label(field), problem.into());
        self.work.copy(column.len() + value.len() + problem.len());
        self.report.warnings.push(Warning { row, column, value: value.to_owned(), problem });
    }

    /// A row that is no part of the plan's rows: kept with its words.
    fn note(&mut self, row: &TableRow, kind: LineKind, problem: &str) {
        self.layout.lines.push(row.line(kind));
        self.work.copy(2 * row.length() + problem.len());
        let warning = row.warning(&self.frame.columns, problem);
        self.report.warnings.push(warning);
        self.before = Before::Other;
    }

    /// A row above the headings: the first objective may stand there, else it
    /// is a title.
    fn above_headings(&mut self, row: &TableRow) {
        match lines::lone_text(row) {
            Some((_, text)) if lines::begins_as_objective(text) => self.objective_line(row, text),
            Some((_, text)) if lines::begins_as_how(text) && self.current.is_some() => {
                self.how_line(row, text);
            }
            _ => self.note(row, LineKind::Note, "Words above the column headings: kept here, not read as an action."),
        }
    }

    /// A row below the headings, or any row where there are none.
    fn below_headings(&mut self, index: usize, row: &TableRow) {
        if self.second_row == Some(index) {
            self.note(row, LineKind::Header, "A second row of headings: read together with the one above it.");
        } else if lines::is_divider(row) {
            self.note(row, LineKind::Note, "A row of marks without words: not read as an action.");
        } else if self.frame.has_headings_of(row) || columns::is_header_again(row) {
            self.headings_again(index, row);
        } else if self.is_aside(index, row) {
            // Placed by is_aside.
        } else if let Some((column, text)) = lines::lone_text(row)
            && self.is_line(index, row, column, text)
        {
            // Placed by is_line.
        } else if self.is_objective_with_more(row) {
            self.objective_with_more(row);
        } else {
            self.plan_row(row);
        }
    }

    /// Whether any row after this one may be an action or measure.
    fn rows_follow(&self, index: usize) -> bool {
        self.last_broad.is_some_and(|last| last > index)
    }

    /// A place in this sheet.
    fn source(&self, row: u32) -> Source {
        self.work.copy(self.table.name.len());
        Source { sheet: self.table.name.clone(), row }
    }
}

/// The columns as the layout keeps them.
fn layout_columns(frame: &Frame) -> Vec<LayoutColumn> {
    frame
        .columns
        .iter()
        .map(|column| LayoutColumn { header: column.header.clone(), label: column.label.clone(), field: column.field })
        .collect()
}
