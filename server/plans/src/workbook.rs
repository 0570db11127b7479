//! Workbooks as tables: cells as the sheet shows them, with the dates, merged
//! headings and fill colours that the words alone do not carry.

use super::display;
use super::rating;
use super::report::NotAPlan;
use super::table::{Cell, Table, TableRow};
use super::work::{Metered, Work};
use calamine::{Data, Ods, OdsError, Reader, Sheet, SheetType, SheetVisible, Style, Xlsx, XlsxError};
use std::collections::{BTreeMap, HashSet};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The longest code for showing a number that is heeded; Excel's own limit.
const LONGEST_FORMAT: usize = 255;

/// A workbook's bytes, counted as they are read.
type Counted<'a> = Metered<'a, Cursor<&'a [u8]>>;

/// Reads an Excel workbook that was packed anew.
pub(super) fn read_xlsx(bytes: &[u8], work: &Work) -> Result<Vec<Table>, NotAPlan> {
    contained(|| {
        let mut book = Xlsx::new(Metered::new(Cursor::new(bytes), work)).map_err(|error| xlsx_refusal(&error, work))?;
        let sheets = worksheets(book.sheets_metadata(), work)?;
        sheets.iter().map(|sheet| xlsx_sheet(&mut book, sheet, work)).collect()
    })
}

/// Reads an OpenDocument workbook that was measured and packed anew.
pub(super) fn read_ods(bytes: &[u8], work: &Work) -> Result<Vec<Table>, NotAPlan> {
    contained(|| {
        let mut book = Ods::new(Metered::new(Cursor::new(bytes), work)).map_err(|error| ods_refusal(&error, work))?;
        let sheets = worksheets(book.sheets_metadata(), work)?;
        sheets.iter().map(|sheet| ods_sheet(&mut book, sheet, work)).collect()
    })
}

/// Runs a reader so that a panic inside it, on a file it did not foresee, is
/// an answer for the person and not a failed request.
fn contained(read: impl FnOnce() -> Result<Vec<Table>, NotAPlan>) -> Result<Vec<Table>, NotAPlan> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(NotAPlan::Damaged))
}

/// The sheets that hold cells; charts and macro sheets do not.
fn worksheets(sheets: &[Sheet], work: &Work) -> Result<Vec<Sheet>, NotAPlan> {
    let found = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect::<Vec<_>>();
    if found.len() > work.limits().sheets { Err(NotAPlan::TooMuchInside) } else { Ok(found) }
}

/// One Excel sheet. Cells are streamed: a single cell far away must not make
/// the reader lay out the millions of empty ones between.
fn xlsx_sheet(book: &mut Xlsx<Counted<'_>>, sheet: &Sheet, work: &Work) -> Result<Table, NotAPlan> {
    let wide = wide_cells(book, sheet);
    work.check()?;
    let mut reader = book.worksheet_cells_reader(&sheet.name).map_err(|error| xlsx_refusal(&error, work))?;
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let mut table = empty_table(sheet);
    while let Some((cell, style_id)) = reader.next_cell_with_style_id().map_err(|error| xlsx_refusal(&error, work))? {
        // Styled blanks hold no words, but a workbook of nothing else must end too.
        work.place(1)?;
        let style = reader.styles().get(style_id);
        let at = cell.get_position();
        let (row, column) = (at.0.saturating_add(1), position(at.1));
        let data = Data::from(cell.get_value().clone());
        match shown(&data, column, format_code(style)) {
            Some(mut found) => {
                work.cell(&found.text)?;
                found.wide = wide.contains(&at);
                rows.entry(row).or_default().push(found);
            }
            None => {
                if let Some(rating) = style.and_then(fill_rating) {
                    table.coloured_blanks.insert((row, column), rating);
                }
            }
        }
    }
    table.rows = in_order(rows);
    Ok(table)
}

/// The cells that are the first of a merge over several columns.
fn wide_cells(book: &mut Xlsx<Counted<'_>>, sheet: &Sheet) -> HashSet<(u32, u32)> {
    let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
    merged.iter().filter(|merge| merge.end.1 > merge.start.1.saturating_add(1)).map(|merge| merge.start).collect()
}

/// One OpenDocument sheet; the reader has laid out its cells by itself.
fn ods_sheet(book: &mut Ods<Counted<'_>>, sheet: &Sheet, work: &Work) -> Result<Table, NotAPlan> {
    let range = book.worksheet_range(&sheet.name).map_err(|error| ods_refusal(&error, work))?;
    let (top, left) = range.start().unwrap_or((0, 0));
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    for (row, column, data) in range.used_cells() {
        if let Some(found) = shown(data, position(left) + column, None) {
            work.cell(&found.text)?;
            let number = top.saturating_add(u32::try_from(row).unwrap_or(u32::MAX)).saturating_add(1);
            rows.entry(number).or_default().push(found);
        }
    }
    let mut table = empty_table(sheet);
    table.rows = in_order(rows);
    Ok(table)
}

/// A table that has its sheet's name and nothing else yet.
fn empty_table(sheet: &Sheet) -> Table {
    Table { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible, ..Table::default() }
}

/// Rows by number with their cells by column, however the file ordered them.
fn in_order(rows: BTreeMap<u32, Vec<Cell>>) -> Vec<TableRow> {
    rows.into_iter()
        .map(|(number, mut cells)| {
            cells.sort_by_key(|cell| cell.column);
            TableRow { number, cells }
        })
        .collect()
}

/// A column's number for indexing.
fn position(column: u32) -> usize {
    usize::try_from(column).unwrap_or(usize::MAX)
}

/// The cell as the sheet shows it, if it shows anything.
fn shown(data: &Data, column: usize, format: Option<&str>) -> Option<Cell> {
    let (text, date) = match data {
        Data::Empty => return None,
        Data::String(text) | Data::DurationIso(text) => (text.clone(), None),
        Data::Int(number) => (number.to_string(), None),
        Data::Float(number) => (display::number(*number, format), None),
        Data::Bool(true) => ("TRUE".to_owned(), None),
        Data::Bool(false) => ("FALSE".to_owned(), None),
        Data::Error(error) => (error.to_string(), None),
        Data::DateTime(moment) => display::moment(moment, format),
        Data::DateTimeIso(text) => display::iso_moment(text),
    };
    let text = text.trim();
    (!text.is_empty()).then(|| Cell { column, text: text.to_owned(), date, wide: false })
}

/// The code that says how a cell shows its number.
fn format_code(style: Option<&Style>) -> Option<&str> {
    let format = style?.number_format.as_ref()?;
    Some(format.format_code.as_str()).filter(|code| code.len() <= LONGEST_FORMAT)
}

/// The rating that a cell's fill stands for, if it is one of the four colours.
fn fill_rating(style: &Style) -> Option<super::report::Rating> {
    let fill = style.fill.as_ref().filter(|fill| fill.is_visible())?;
    let colour = fill.get_color()?;
    rating::of_colour(colour.red, colour.green, colour.blue)
}

/// The reason for the person, from the reader's own.
fn xlsx_refusal(error: &XlsxError, work: &Work) -> NotAPlan {
    match (work.check(), error) {
        (Err(refused), _) => refused,
        (_, XlsxError::Password) => NotAPlan::Password,
        _ => NotAPlan::Damaged,
    }
}

/// The reason for the person, from the reader's own.
fn ods_refusal(error: &OdsError, work: &Work) -> NotAPlan {
    match (work.check(), error) {
        (Err(refused), _) => refused,
        (_, OdsError::Password) => NotAPlan::Password,
        (_, OdsError::CellLimitExceeded { .. }) => NotAPlan::TooMuchInside,
        (_, OdsError::InvalidMime(_)) => NotAPlan::OtherKind { what: "an OpenDocument file that is no workbook" },
        _ => NotAPlan::Damaged,
    }
}
