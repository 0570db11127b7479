//! An OpenDocument workbook's sheets as tables. The words are those that the
//! file keeps for showing, so that a percentage or a date reads as the sheet
//! shows it; what they are is taken from the value beside them.

use super::super::display;
use super::super::marks::{self, Merge};
use super::super::report::NotAPlan;
use super::super::table::{Cell, Table, TableRow};
use super::super::work::Work;
use super::super::xml::{attribute, referred};
use super::styles::Styles;
use super::{MOST_COLUMNS, MOST_ROWS, number};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Reads the sheets of a content that was measured before.
pub(in super::super) fn read(content: &[u8], styles: Option<&[u8]>, work: &Work) -> Result<Vec<Table>, NotAPlan> {
    let mut book = Book::default();
    if let Some(styles) = styles {
        book.read(styles, work)?;
    }
    book.read(content, work)?;
    Ok(book.tables)
}

/// A cell while it is read.
#[derive(Default)]
struct Open {
    text: String,
    style: Option<String>,
    /// What kind of value it holds, and the value.
    kind: String,
    value: Option<String>,
    formula: Option<String>,
    comment: String,
    repeat: usize,
    span: (usize, usize),
    covered: bool,
}

/// A workbook while it is read.
#[derive(Default)]
struct Book {
    styles: Styles,
    tables: Vec<Table>,
    table: Option<Table>,
    /// The styles that columns give to their cells: the last column of each run.
    defaults: Vec<(usize, Option<String>)>,
    /// The row's number, from 1, how often it repeats, and its style.
    row: u32,
    rows: u32,
    row_style: Option<String>,
    column: usize,
    cell: Option<Open>,
    cells: Vec<Cell>,
    /// How many drawings, comments and lists of changes the reading is within.
    drawings: usize,
    comments: usize,
    changes: usize,
    /// And how many paragraphs.
    paragraphs: usize,
}

impl Book {
    fn read(&mut self, part: &[u8], work: &Work) -> Result<(), NotAPlan> {
        let mut reader = Reader::from_reader(part);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.expand_empty_elements = true;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            work.tick(1);
            work.check()?;
            match reader.read_event_into(&mut buffer).map_err(|_| NotAPlan::Damaged)? {
                Event::Start(start) => self.starts(&start)?,
                Event::End(end) => self.ends(end.name().as_ref(), work)?,
                Event::Text(text) => self.text(&text),
                Event::CData(text) => self.text(&text),
                Event::GeneralRef(reference) => {
                    if let Some(letter) = referred(&reference) {
                        self.text(letter.encode_utf8(&mut [0; 4]));
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn starts(&mut self, start: &BytesStart<'_>) -> Result<(), NotAPlan> {
        let name = start.name();
        match name.as_ref() {
            "table:tracked-changes" => self.changes += 1,
            "office:annotation" => self.comments += 1,
            "table:shapes" => self.drawings += 1,
            drawing if drawing.starts_with("draw:") => self.drawings += 1,
            _ if self.changes > 0 || self.drawings > 0 => {}
            "table:table" => {
                let style = attribute(start, "style-name").unwrap_or_default();
                let name = attribute(start, "name").unwrap_or_default();
                self.table = Some(Table { name, hidden: self.styles.hides(&style), ..Table::default() });
                (self.row, self.rows, self.column) = (0, 1, 0);
                self.defaults.clear();
            }
            "table:table-column" => self.column(start)?,
            "table:table-row" => {
                let repeat = number(start, "table:number-rows-repeated")?.min(MOST_ROWS);
                self.rows = u32::try_from(repeat).unwrap_or(u32::MAX);
                self.column = 0;
                self.cells.clear();
                self.row_style = attribute(start, "default-cell-style-name");
                if is_hidden(start)
                    && let Some(table) = &mut self.table
                {
                    // One that repeats is empty, or one line of the plan many times.
                    table
                        .marks
                        .hidden_rows
                        .extend((1..=self.rows.min(1_000)).map(|more| self.row.saturating_add(more)));
                }
            }
            cell @ ("table:table-cell" | "table:covered-table-cell") => {
                let span = |name| number(start, name).map(|count| count.clamp(1, MOST_ROWS));
                self.cell = Some(Open {
                    style: attribute(start, "style-name"),
                    kind: attribute(start, "value-type").unwrap_or_default(),
                    value: ["date-value", "value", "time-value", "boolean-value", "string-value"]
                        .into_iter()
                        .find_map(|name| attribute(start, name)),
                    formula: attribute(start, "formula"),
                    repeat: number(start, "table:number-columns-repeated")?.min(MOST_COLUMNS),
                    span: (span("table:number-rows-spanned")?, span("table:number-columns-spanned")?),
                    covered: cell == "table:covered-table-cell",
                    ..Open::default()
                });
            }
            "text:p" | "text:h" => self.paragraph(),
            "text:s" => {
                let count = number(start, "text:c")?;
                self.text(&" ".repeat(count.min(1_000)));
            }
            "text:tab" => self.text("\t"),
            "text:line-break" => self.text("\n"),
            _ => self.styles.starts(start),
        }
        Ok(())
    }

    fn ends(&mut self, name: &str, work: &Work) -> Result<(), NotAPlan> {
        match name {
            "table:tracked-changes" => self.changes = self.changes.saturating_sub(1),
            "office:annotation" => self.comments = self.comments.saturating_sub(1),
            "table:shapes" => self.drawings = self.drawings.saturating_sub(1),
            drawing if drawing.starts_with("draw:") => self.drawings = self.drawings.saturating_sub(1),
            _ if self.changes > 0 || self.drawings > 0 => {}
            "style:style" => self.styles.ends(),
            "text:p" | "text:h" => self.paragraphs = self.paragraphs.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.cell_ends(work)?,
            "table:table-row" => self.row_ends(work)?,
            "table:table" => {
                if let Some(mut table) = self.table.take() {
                    marks::spread(&mut table, work)?;
                    self.tables.push(table);
                    if self.tables.len() > work.limits().sheets {
                        return Err(NotAPlan::TooMuchInside);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Adds words to the cell, or to the comment on it.
    fn text(&mut self, text: &str) {
        let within = self.drawings == 0 && self.changes == 0 && self.paragraphs > 0;
        let Some(cell) = self.cell.as_mut().filter(|_| within) else { return };
        if self.comments > 0 { cell.comment.push_str(text) } else { cell.text.push_str(text) }
    }

    fn paragraph(&mut self) {
        self.paragraphs += 1;
        let Some(cell) = &mut self.cell else { return };
        let whole = if self.comments > 0 { &mut cell.comment } else { &mut cell.text };
        if !whole.is_empty() {
            whole.push('\n');
        }
    }

    fn column(&mut self, start: &BytesStart<'_>) -> Result<(), NotAPlan> {
        let repeat = number(start, "table:number-columns-repeated")?.min(MOST_COLUMNS);
        let last = self.column.saturating_add(repeat);
        self.defaults.push((last, attribute(start, "default-cell-style-name")));
        if is_hidden(start)
            && let Some(table) = &mut self.table
        {
            table.marks.hidden_columns.push((self.column, last.saturating_sub(1)));
        }
        self.column = last;
        Ok(())
    }

    /// The style of a cell that has none of its own.
    fn default_style(&self, column: usize) -> Option<&str> {
        let of_column = || self.defaults.get(self.defaults.partition_point(|(last, _)| *last <= column));
        self.row_style.as_deref().or_else(|| of_column().and_then(|(_, style)| style.as_deref()))
    }

    fn cell_ends(&mut self, work: &Work) -> Result<(), NotAPlan> {
        let Some(open) = self.cell.take() else { return Ok(()) };
        let (first, number) = (self.column, self.row.saturating_add(1));
        self.column = self.column.saturating_add(open.repeat).min(MOST_COLUMNS);
        let style = open.style.clone().or_else(|| self.default_style(first).map(str::to_owned)).unwrap_or_default();
        let shown = shown(&open);
        let Some(table) = &mut self.table else { return Ok(()) };
        if !open.comment.trim().is_empty() {
            table.marks.comments.insert((number, first), open.comment.trim().to_owned());
        }
        if open.span != (1, 1) {
            let bottom = number.saturating_add(u32::try_from(open.span.0 - 1).unwrap_or(u32::MAX));
            let right = first.saturating_add(open.span.1 - 1);
            table.marks.merges.push(Merge { top: number, left: first, bottom, right });
        }
        let Some((text, date)) = shown else {
            if let Some(formula) = open.formula.filter(|_| open.kind.is_empty()) {
                work.copy(formula.len());
                table.marks.formulas.insert((number, first), formula);
            }
            // A colour over the whole rest of a row shades it; it rates nothing.
            if let Some(rating) = self.styles.fill(&style).filter(|_| open.repeat <= 50 && self.rows <= 1_000) {
                work.place(open.repeat)?;
                for (row, column) in (0..self.rows).flat_map(|row| (first..self.column).map(move |at| (row, at))) {
                    work.place(1)?;
                    table.coloured_blanks.insert((number.saturating_add(row), column), rating);
                }
            }
            return Ok(());
        };
        // What stands beneath a merged cell was overwritten by it: nobody sees it.
        let (struck, bold) = (self.styles.strikes(&style), self.styles.is_bold(&style));
        let wide = open.span.1 > 2 && !open.covered;
        let filled = self.styles.fill(&style);
        for column in first..self.column {
            work.cell(&text)?;
            if struck {
                table.marks.struck.insert((number, column));
            }
            if let Some(rating) = filled {
                table.coloured_words.insert((number, column), rating);
            }
            self.cells.push(Cell { column, text: text.clone(), date, wide, bold, ..Cell::default() });
        }
        Ok(())
    }

    fn row_ends(&mut self, work: &Work) -> Result<(), NotAPlan> {
        let first = self.row.saturating_add(1);
        let cells = std::mem::take(&mut self.cells);
        self.row = self.row.saturating_add(self.rows);
        let Some(table) = self.table.as_mut().filter(|_| !cells.is_empty()) else { return Ok(()) };
        for number in first..self.row {
            cells.iter().try_for_each(|cell| work.cell(&cell.text))?;
            table.rows.push(TableRow { number, cells: cells.clone() });
        }
        table.rows.push(TableRow { number: self.row, cells });
        Ok(())
    }
}

/// Whether a row or column is hidden, or filtered away.
fn is_hidden(start: &BytesStart<'_>) -> bool {
    attribute(start, "visibility").is_some_and(|shown| shown != "visible")
}

/// The cell as the sheet shows it, if it shows anything.
fn shown(open: &Open) -> Option<(String, Option<super::super::table::CellDate>)> {
    let text = open.text.trim();
    let value = open.value.as_deref().unwrap_or_default();
    let (text, date) = match open.kind.as_str() {
        "date" if !value.is_empty() => display::iso_moment(value, text),
        "percentage" if text.is_empty() => (
            value.parse::<f64>().map_or_else(|_| value.to_owned(), |value| display::number(value, Some("0.##%"))),
            None,
        ),
        "boolean" if text.is_empty() => (value.to_uppercase(), None),
        _ if text.is_empty() => (value.to_owned(), None),
        _ => (text.to_owned(), None),
    };
    let text = text.trim().to_owned();
    (!text.is_empty()).then_some((text, date))
}
