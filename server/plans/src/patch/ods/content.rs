//! The sheets of an OpenDocument workbook: where their rows and cells stand,
//! and how often each is repeated.

use super::super::Stuck;
use super::super::refs::{Area, MOST_ROWS};
use super::super::xml::{Mark, Marks, Sort};
use crate::work::Work;
use std::ops::Range;

/// One sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub name: String,
    /// All of it.
    pub span: Range<usize>,
    pub rows: Vec<Row>,
    pub merges: Vec<Area>,
    /// The blocks that are taken apart.
    pub apart: Vec<Area>,
}

/// A row, or so many alike.
#[derive(Debug)]
pub(super) struct Row {
    pub number: u32,
    pub times: u32,
    pub tag: Range<usize>,
    pub end: usize,
    pub cells: Vec<Cell>,
}

/// A cell, or so many alike.
#[derive(Debug)]
pub(super) struct Cell {
    pub column: usize,
    pub times: usize,
    pub tag: Range<usize>,
    pub end: usize,
    /// What it holds beside its words: notes, pictures.
    pub beside: Vec<Range<usize>>,
    /// Its name.
    pub name: String,
    pub style: Option<String>,
    pub formula: Option<String>,
}

impl Sheet {
    /// The row that holds this number.
    pub fn row(&self, number: u32) -> Option<&Row> {
        let after = self.rows.partition_point(|row| row.number <= number);
        let row = self.rows.get(after.checked_sub(1)?)?;
        (number < row.number.saturating_add(row.times)).then_some(row)
    }

    /// The look of a cell.
    pub fn style(&self, (row, column): (u32, usize)) -> Option<&str> {
        self.row(row)?.cell(column)?.style.as_deref()
    }
}

impl Row {
    /// The cell that holds this column.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        let after = self.cells.partition_point(|cell| cell.column <= column);
        let cell = self.cells.get(after.checked_sub(1)?)?;
        (column < cell.column.saturating_add(cell.times)).then_some(cell)
    }

    /// One more than its last column.
    pub fn width(&self) -> usize {
        self.cells.last().map_or(0, |cell| cell.column.saturating_add(cell.times))
    }
}

/// Reads the sheets of a workbook's content.
pub(super) fn read(xml: &str, work: &Work) -> Result<Vec<Sheet>, Stuck> {
    let mut marks = Marks::new(xml, work);
    let mut sheets = Vec::new();
    while let Some(mark) = marks.next()? {
        if mark.name == "table:table" && mark.sort == Sort::Start {
            sheets.push(read_sheet(&mark, &mut marks, work)?);
        }
    }
    Ok(sheets)
}

fn read_sheet<'a>(mark: &Mark<'a>, marks: &mut Marks<'a>, work: &Work) -> Result<Sheet, Stuck> {
    let name = mark.value("table:name").ok_or(Stuck)?.into_owned();
    let mut sheet = Sheet { name, ..Sheet::default() };
    let mut next = 1_u32;
    while let Some(inner) = marks.next()? {
        match (inner.name, inner.sort) {
            ("table:table", Sort::End) => {
                sheet.span = mark.span.start..inner.span.end;
                return Ok(sheet);
            }
            // A table in a cell, or a kind of sheet that is not known here.
            ("table:table", Sort::Start) => return Err(Stuck),
            ("table:table-row", Sort::Start) => {
                let row = read_row(next, &inner, marks, &mut sheet.merges, work)?;
                next = next.saturating_add(row.times);
                sheet.rows.push(row);
            }
            ("table:shapes" | "office:forms", Sort::Start) => {
                marks.skip(&inner)?;
            }
            _ => {}
        }
    }
    Err(Stuck)
}

fn number(mark: &Mark<'_>, name: &str) -> Result<usize, Stuck> {
    mark.raw_value(name).map_or(Ok(1), |text| text.trim().parse()).map_err(|_| Stuck)
}

fn read_row<'a>(
    number_here: u32,
    mark: &Mark<'a>,
    marks: &mut Marks<'a>,
    merges: &mut Vec<Area>,
    work: &Work,
) -> Result<Row, Stuck> {
    let times = u32::try_from(number(mark, "table:number-rows-repeated")?).map_err(|_| Stuck)?.clamp(1, MOST_ROWS);
    let mut row = Row { number: number_here, times, tag: mark.span.clone(), end: 0, cells: Vec::new() };
    let mut column = 0_usize;
    while let Some(inner) = marks.next()? {
        match (inner.name, inner.sort) {
            ("table:table-row", Sort::End) => {
                row.end = inner.span.end;
                return Ok(row);
            }
            ("table:table-cell" | "table:covered-table-cell", Sort::Start | Sort::Empty) => {
                work.tick(1);
                work.check()?;
                let cell = read_cell(column, &inner, marks)?;
                let down = number(&inner, "table:number-rows-spanned")?.max(1);
                let right = number(&inner, "table:number-columns-spanned")?.max(1);
                if down > 1 || right > 1 {
                    let down = u32::try_from(down).map_err(|_| Stuck)?;
                    let (bottom, right) = (number_here.saturating_add(down - 1), column.saturating_add(right - 1));
                    merges.push(Area { top: number_here, left: column, bottom, right });
                }
                column = column.saturating_add(cell.times);
                row.cells.push(cell);
            }
            _ => return Err(Stuck),
        }
    }
    Err(Stuck)
}

fn read_cell<'a>(column: usize, mark: &Mark<'a>, marks: &mut Marks<'a>) -> Result<Cell, Stuck> {
    let mut cell = Cell {
        column,
        times: number(mark, "table:number-columns-repeated")?.max(1),
        tag: mark.span.clone(),
        end: mark.span.end,
        beside: Vec::new(),
        name: mark.name.to_owned(),
        style: mark.value("table:style-name").map(std::borrow::Cow::into_owned),
        formula: mark.value("table:formula").map(std::borrow::Cow::into_owned),
    };
    if mark.sort == Sort::Empty {
        return Ok(cell);
    }
    while let Some(inner) = marks.next()? {
        if inner.sort == Sort::End {
            cell.end = inner.span.end;
            return Ok(cell);
        }
        let (_, end) = marks.skip(&inner)?;
        if inner.name == "table:table" {
            return Err(Stuck);
        }
        if inner.name != "text:p" && inner.name != "text:h" {
            cell.beside.push(inner.span.start..end);
        }
    }
    Err(Stuck)
}
