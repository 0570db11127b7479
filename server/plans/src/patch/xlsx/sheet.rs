//! One sheet of an Excel workbook: where its rows, cells, formulas and merges
//! stand in its part.

use super::super::Stuck;
use super::super::refs::{self, Area};
use super::super::xml::{Mark, Marks, Sort, unescaped};
use crate::work::Work;
use std::ops::Range;

/// A sheet's part.
#[derive(Debug)]
pub(super) struct SheetPart {
    pub xml: String,
    /// What stands before the names of its elements.
    pub prefix: String,
    pub rows: Vec<Row>,
    /// Where its rows end.
    pub end: usize,
    pub merges: Vec<(Area, Range<usize>)>,
    /// Those that are to be taken apart.
    pub apart: Vec<Area>,
    /// The styles of whole columns: first, last, style.
    pub columns: Vec<(usize, usize, usize)>,
}

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    pub number: u32,
    pub tag: Range<usize>,
    pub empty: bool,
    /// Where its cells end, and where it does.
    pub inner_end: usize,
    pub end: usize,
    pub cells: Vec<Cell>,
    pub style: Option<usize>,
    /// Whether a person set its height.
    pub held: bool,
}

/// One cell.
#[derive(Debug)]
pub(super) struct Cell {
    pub column: usize,
    pub tag: Range<usize>,
    pub end: usize,
    pub style: usize,
    pub value: Option<Range<usize>>,
    pub formula: Option<Formula>,
}

/// A cell's formula.
#[derive(Debug)]
pub(super) struct Formula {
    pub tag: Range<usize>,
    pub end: usize,
    pub text: String,
    pub kind: FormulaKind,
}

/// Which kind of formula it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormulaKind {
    /// One of its own, or of a block.
    Own,
    /// One that it shares with others, by their number.
    Shared(u32),
    /// A table of what-ifs.
    Table,
}

impl SheetPart {
    /// Looks through a part.
    pub fn read(xml: String, work: &Work) -> Result<Self, Stuck> {
        let mut sheet = Self {
            prefix: String::new(),
            rows: Vec::new(),
            end: 0,
            merges: Vec::new(),
            apart: Vec::new(),
            columns: Vec::new(),
            xml: String::new(),
        };
        let mut marks = Marks::new(&xml, work);
        while let Some(mark) = marks.next()? {
            match (mark.local(), mark.sort) {
                ("sheetData", Sort::Start) => {
                    mark.prefix().clone_into(&mut sheet.prefix);
                    sheet.end = sheet.read_rows(&mut marks, work)?;
                }
                ("col", Sort::Start | Sort::Empty) => sheet.columns.extend(column_style(&mark)),
                ("mergeCell", Sort::Empty) => {
                    let area = mark.raw_value("ref").and_then(refs::area).ok_or(Stuck)?;
                    sheet.merges.push((area, mark.span.clone()));
                }
                ("mergeCell", Sort::Start) => return Err(Stuck),
                _ => {}
            }
        }
        sheet.xml = xml;
        if sheet.end == 0 { Err(Stuck) } else { Ok(sheet) }
    }

    /// Reads the rows, and says where they end.
    fn read_rows(&mut self, marks: &mut Marks<'_>, work: &Work) -> Result<usize, Stuck> {
        let mut number = 0;
        while let Some(mark) = marks.next()? {
            match (mark.local(), mark.sort) {
                ("sheetData", Sort::End) => return Ok(mark.span.start),
                ("row", Sort::Start | Sort::Empty) => {
                    let own = match mark.raw_value("r") {
                        Some(text) => text.trim().parse::<u32>().map_err(|_| Stuck)?,
                        None => number + 1,
                    };
                    if own <= number || own > refs::MOST_ROWS {
                        return Err(Stuck);
                    }
                    number = own;
                    self.rows.push(read_row(number, &mark, marks, work)?);
                }
                _ => return Err(Stuck),
            }
        }
        Err(Stuck)
    }

    /// A row, if the part has it.
    pub fn row(&self, number: u32) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&number, |row| row.number).ok()?;
        self.rows.get(at)
    }

    /// A cell, if the part has it.
    pub fn cell(&self, (row, column): (u32, usize)) -> Option<&Cell> {
        self.row(row)?.cell(column)
    }

    /// How a cell looks; one that is not there looks as its row, as the cells
    /// above it, or as its column.
    pub fn style(&self, (row, column): (u32, usize)) -> usize {
        if let Some(cell) = self.cell((row, column)) {
            return cell.style;
        }
        if let Some(style) = self.row(row).and_then(|row| row.style) {
            return style;
        }
        let above = self.rows.partition_point(|other| other.number < row);
        let near = self.rows.get(above.saturating_sub(3)..above).unwrap_or_default();
        let cell = near.iter().rev().find_map(|row| row.cell(column));
        let whole = || self.columns.iter().find(|(from, to, _)| (*from..=*to).contains(&column)).map(|found| found.2);
        cell.map(|cell| cell.style).or_else(whole).unwrap_or(0)
    }

    /// A mark that begins an element, by where it stands.
    pub fn mark(&self, tag: &Range<usize>) -> Result<Mark<'_>, Stuck> {
        let raw = self.xml.get(tag.clone()).ok_or(Stuck)?;
        let inner = raw.get(1..).ok_or(Stuck)?;
        let length = inner.find(|letter: char| letter.is_whitespace() || "/>".contains(letter)).ok_or(Stuck)?;
        let sort = if raw.ends_with("/>") { Sort::Empty } else { Sort::Start };
        Ok(Mark { sort, name: inner.get(..length).ok_or(Stuck)?, raw, span: tag.clone() })
    }
}

impl Row {
    /// The cell in a column.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        let at = self.cells.binary_search_by_key(&column, |cell| cell.column).ok()?;
        self.cells.get(at)
    }
}

fn column_style(mark: &Mark<'_>) -> Option<(usize, usize, usize)> {
    let number = |name| mark.raw_value(name)?.trim().parse::<usize>().ok();
    Some((number("min")?.checked_sub(1)?, number("max")?.checked_sub(1)?, number("style")?))
}

fn read_row<'a>(number: u32, mark: &Mark<'a>, marks: &mut Marks<'a>, work: &Work) -> Result<Row, Stuck> {
    let says = |name: &str| mark.raw_value(name).is_some_and(|value| value == "1" || value == "true");
    let (custom, held) = (says("customFormat"), says("customHeight"));
    let style = mark.raw_value("s").filter(|_| custom).and_then(|text| text.trim().parse().ok());
    let mut row = Row {
        number,
        tag: mark.span.clone(),
        empty: mark.sort == Sort::Empty,
        inner_end: mark.span.end,
        end: mark.span.end,
        cells: Vec::new(),
        style,
        held,
    };
    if row.empty {
        return Ok(row);
    }
    let mut next = 0;
    while let Some(mark) = marks.next()? {
        match (mark.local(), mark.sort) {
            ("row", Sort::End) => {
                row.inner_end = mark.span.start;
                row.end = mark.span.end;
                return Ok(row);
            }
            ("c", Sort::Start | Sort::Empty) => {
                work.place(1)?;
                let column = match mark.raw_value("r") {
                    Some(name) => refs::cell(name).filter(|(row, _)| *row == number).ok_or(Stuck)?.1,
                    None => next,
                };
                if column < next {
                    return Err(Stuck);
                }
                next = column + 1;
                row.cells.push(read_cell(column, &mark, marks)?);
            }
            // What later versions add to a row.
            (_, Sort::Start) => {
                marks.skip(&mark)?;
            }
            _ => {}
        }
    }
    Err(Stuck)
}

fn read_cell<'a>(column: usize, mark: &Mark<'a>, marks: &mut Marks<'a>) -> Result<Cell, Stuck> {
    let style = mark.raw_value("s").map_or(Ok(0), |text| text.trim().parse()).map_err(|_| Stuck)?;
    let (tag, end) = (mark.span.clone(), mark.span.end);
    let mut cell = Cell { column, tag, end, style, value: None, formula: None };
    if mark.sort == Sort::Empty {
        return Ok(cell);
    }
    while let Some(inner) = marks.next()? {
        match (inner.local(), inner.sort) {
            ("c", Sort::End) => {
                cell.end = inner.span.end;
                return Ok(cell);
            }
            ("v", Sort::Start | Sort::Empty) => {
                let (_, end) = marks.skip(&inner)?;
                cell.value = Some(inner.span.start..end);
            }
            ("f", Sort::Start | Sort::Empty) => {
                let (inside, end) = marks.skip(&inner)?;
                let text = marks.between(inner.span.end, inside)?;
                let kind = match inner.raw_value("t") {
                    Some("shared") => {
                        let number = inner.raw_value("si").and_then(|text| text.trim().parse().ok());
                        FormulaKind::Shared(number.ok_or(Stuck)?)
                    }
                    Some("dataTable") => FormulaKind::Table,
                    _ => FormulaKind::Own,
                };
                let text = unescaped(text).into_owned();
                cell.formula = Some(Formula { tag: inner.span.clone(), end, text, kind });
            }
            (_, Sort::Start) => {
                marks.skip(&inner)?;
            }
            _ => {}
        }
    }
    Err(Stuck)
}
