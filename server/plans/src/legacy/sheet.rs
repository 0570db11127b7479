//! One sheet: its cells, and what it says of them.

use super::super::display;
use super::super::marks::{self, Merge};
use super::super::report::NotAPlan;
use super::super::table::{Cell, CellDate, Table};
use super::super::work::Work;
use super::super::workbook::in_order;
use super::records::{Record, float, long, packed, records, short};
use super::strings;
use super::{Globals, Place, cell_place};
use calamine::{ExcelDateTime, ExcelDateTimeType};
use std::collections::{BTreeMap, HashMap};

/// What a cell holds.
enum Held {
    Text(String),
    Number(f64),
    Nothing,
}

/// A sheet while it is read.
struct Reading<'a> {
    globals: &'a Globals,
    work: &'a Work,
    table: Table,
    rows: BTreeMap<u32, Vec<Cell>>,
    /// The formula whose result is a text that follows: its cell and look.
    waiting: Option<((u32, usize), u16)>,
    /// The words of comments by the numbers of their frames, and the last frame.
    comments: HashMap<u16, String>,
    frame: u16,
}

/// Reads the sheet that begins in a place.
pub(super) fn read(book: &[u8], place: &Place, globals: &Globals, work: &Work) -> Result<Table, NotAPlan> {
    let table = Table { name: place.name.clone(), hidden: place.hidden, ..Table::default() };
    let (rows, comments) = (BTreeMap::new(), HashMap::new());
    let mut reading = Reading { globals, work, table, rows, waiting: None, comments, frame: 0 };
    let mut depth = 0;
    for record in records(book.get(place.at..).ok_or(NotAPlan::Damaged)?) {
        work.read(record.data.len());
        work.check()?;
        match record.kind {
            0x0809 => depth += 1,
            0x000A if depth <= 1 => break,
            0x000A => depth -= 1,
            // Charts within the sheet have cells of their own.
            _ if depth > 1 => {}
            _ => reading.take(&record)?,
        }
    }
    let Reading { mut table, mut rows, .. } = reading;
    for merge in table.marks.merges.iter().filter(|merge| merge.right > merge.left + 1) {
        let cells = rows.get_mut(&merge.top).map_or(&mut [][..], Vec::as_mut_slice);
        work.tick(cells.len());
        cells.iter_mut().filter(|cell| cell.column == merge.left).for_each(|cell| cell.wide = true);
    }
    work.check()?;
    table.rows = in_order(rows);
    marks::spread(&mut table, work)?;
    Ok(table)
}

impl Reading<'_> {
    fn take(&mut self, record: &Record<'_>) -> Result<(), NotAPlan> {
        let data = record.data;
        match record.kind {
            // A text that cells share, one of the cell's own, a number.
            0x00FD => {
                let text = long(data, 6).and_then(|at| self.globals.texts.get(at)).map(str::to_owned);
                self.cell(data, text.map(Held::Text))
            }
            0x0204 | 0x00D6 => {
                let text = data.get(6..).and_then(|data| strings::text(data, &record.more));
                self.cell(data, text.map(Held::Text))
            }
            0x0203 => self.cell(data, float(data, 6).map(Held::Number)),
            0x027E => self.cell(data, packed(data, 6).map(Held::Number)),
            0x0205 => self.cell(data, said(data.get(6..8)).map(Held::Text)),
            0x0201 => self.cell(data, Some(Held::Nothing)),
            0x00BD => self.several(data, 6, |data, at| packed(data, at + 2).map(Held::Number)),
            0x00BE => self.several(data, 2, |_, _| Some(Held::Nothing)),
            0x0006 => self.formula(data),
            0x0207 => {
                let text = strings::text(data, &record.more);
                match (self.waiting.take(), text) {
                    (Some((at, look)), Some(text)) => self.put(at, look, Held::Text(text)),
                    _ => Ok(()),
                }
            }
            _ => {
                self.mark(record);
                Ok(())
            }
        }
    }

    fn cell(&mut self, data: &[u8], held: Option<Held>) -> Result<(), NotAPlan> {
        match (cell_place(data), short(data, 4), held) {
            (Some(at), Some(look), Some(held)) => self.put(at, look, held),
            _ => Err(NotAPlan::Damaged),
        }
    }

    /// Several cells side by side in one record.
    fn several(
        &mut self,
        data: &[u8],
        size: usize,
        held: impl Fn(&[u8], usize) -> Option<Held>,
    ) -> Result<(), NotAPlan> {
        let (row, first) = cell_place(data).ok_or(NotAPlan::Damaged)?;
        for place in 0..data.len().saturating_sub(6) / size {
            let at = 4 + place * size;
            if let (Some(look), Some(held)) = (short(data, at), held(data, at)) {
                self.put((row, first + place), look, held)?;
            }
        }
        Ok(())
    }

    /// A formula's stored result.
    fn formula(&mut self, data: &[u8]) -> Result<(), NotAPlan> {
        let (at, look) = cell_place(data).zip(short(data, 4)).ok_or(NotAPlan::Damaged)?;
        if short(data, 12) != Some(0xFFFF) {
            return self.cell(data, float(data, 6).map(Held::Number));
        }
        match data.get(6) {
            Some(0) => self.waiting = Some((at, look)),
            Some(1 | 2) => {
                let is_error = u8::from(data.get(6) == Some(&2));
                let value = data.get(8).copied().unwrap_or_default();
                return self.cell(data, said(Some(&[value, is_error])).map(Held::Text));
            }
            // Nothing, and to be reckoned when it is opened: a program wrote it that never did.
            Some(3) if short(data, 14).is_some_and(|flags| flags & 3 != 0) => {
                self.table.marks.formulas.insert(at, "=…".to_owned());
            }
            _ => {}
        }
        Ok(())
    }

    fn put(&mut self, at: (u32, usize), look: u16, held: Held) -> Result<(), NotAPlan> {
        self.work.place(1)?;
        let styles = &self.globals.styles;
        let figure = if let Held::Number(number) = held { Some(number) } else { None };
        let (text, date) = match held {
            Held::Text(text) => (text, None),
            Held::Number(number) => shown(number, styles.format(look), self.globals.from_1904),
            Held::Nothing => (String::new(), None),
        };
        let text = text.trim();
        if text.is_empty() {
            if let Some(rating) = styles.fill(look) {
                self.table.coloured_blanks.insert(at, rating);
            }
            return Ok(());
        }
        self.work.cell(text)?;
        if styles.strikes(look) {
            self.table.marks.struck.insert(at);
        }
        if let Some(rating) = styles.fill(look) {
            self.table.coloured_words.insert(at, rating);
        }
        let bold = styles.is_bold(look);
        let figure = figure.filter(|_| date.is_none());
        let cell = Cell { column: at.1, text: text.to_owned(), date, bold, figure, ..Cell::default() };
        self.rows.entry(at.0).or_default().push(cell);
        Ok(())
    }

    /// What a record says of cells beside their words.
    fn mark(&mut self, record: &Record<'_>) {
        let (data, marks) = (record.data, &mut self.table.marks);
        match record.kind {
            // A row, and a run of columns, that are hidden.
            0x0208 if record.short(12).is_some_and(|flags| flags & 0x20 != 0) => {
                marks.hidden_rows.extend(record.short(0).map(|row| u32::from(row) + 1));
            }
            0x007D if record.short(8).is_some_and(|flags| flags & 1 != 0) => {
                let run = record.short(0).zip(record.short(2));
                marks.hidden_columns.extend(run.map(|(first, last)| (usize::from(first), usize::from(last))));
            }
            0x00E5 => marks.merges.extend(data.get(2..).unwrap_or_default().chunks_exact(8).filter_map(merge)),
            // A frame, its words, and the cell that it is a comment on.
            0x005D => self.frame = record.short(6).unwrap_or_default(),
            0x01B6 => {
                if let Some(text) = strings::comment(record) {
                    self.work.copy(text.len());
                    self.comments.insert(self.frame, text);
                }
            }
            0x001C => {
                let text = record.short(6).and_then(|frame| self.comments.get(&frame)).map(|text| text.trim());
                if let Some((at, text)) = cell_place(data).zip(text.filter(|text| !text.is_empty())) {
                    marks.comments.insert(at, text.to_owned());
                }
            }
            _ => {}
        }
    }
}

fn merge(bytes: &[u8]) -> Option<Merge> {
    Some(Merge {
        top: u32::from(short(bytes, 0)?) + 1,
        left: usize::from(short(bytes, 4)?),
        bottom: u32::from(short(bytes, 2)?) + 1,
        right: usize::from(short(bytes, 6)?),
    })
}

/// A number as its cell shows it, and the date, where it shows one.
fn shown(number: f64, format: Option<&str>, from_1904: bool) -> (String, Option<CellDate>) {
    let Some(kind) = format.and_then(display::moment_kind) else {
        return (display::number(number, format), None);
    };
    let kind = if kind.is_length { ExcelDateTimeType::TimeDelta } else { ExcelDateTimeType::DateTime };
    display::moment(&ExcelDateTime::new(number, kind, from_1904), format)
}

/// A yes, a no or an error.
fn said(pair: Option<&[u8]>) -> Option<String> {
    let text = match pair? {
        [0, 0] => "FALSE",
        [_, 0] => "TRUE",
        [0x00, _] => "#NULL!",
        [0x07, _] => "#DIV/0!",
        [0x0F, _] => "#VALUE!",
        [0x17, _] => "#REF!",
        [0x1D, _] => "#NAME?",
        [0x24, _] => "#NUM!",
        [0x2A, _] => "#N/A",
        _ => "#DATA!",
    };
    Some(text.to_owned())
}
