//! Excel workbooks as tables: cells as the sheet shows them, with the dates,
//! merged cells and fill colours that the words alone do not carry.

mod extras;

use super::display;
use super::marks::{self, Marks, Merge};
use super::rating;
use super::report::NotAPlan;
use super::table::{Cell, Table, TableRow};
use super::work::{Metered, Work};
use calamine::{Data, Reader, Sheet, SheetType, SheetVisible, Style, Xlsx, XlsxError};
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
        let mut marks = extras::of_sheets(bytes, work);
        work.check()?;
        let marked = |sheet: &Sheet| (sheet.clone(), marks.remove(&sheet.name).unwrap_or_default());
        let sheets = sheets.iter().map(marked).collect::<Vec<_>>();
        sheets.into_iter().map(|(sheet, marks)| xlsx_sheet(&mut book, &sheet, marks, work)).collect()
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
fn xlsx_sheet(book: &mut Xlsx<Counted<'_>>, sheet: &Sheet, marks: Marks, work: &Work) -> Result<Table, NotAPlan> {
    let merges = merges(book, sheet);
    let wide = merges.iter().filter(|merge| merge.right > merge.left + 1).map(|merge| (merge.top, merge.left));
    let wide = wide.collect::<HashSet<_>>();
    work.tick(merges.len());
    work.check()?;
    let mut reader = book.worksheet_cells_reader(&sheet.name).map_err(|error| xlsx_refusal(&error, work))?;
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let mut table = Table { marks, ..empty_table(sheet) };
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
                found.wide = wide.contains(&(row, column));
                let font = style.and_then(|style| style.font.as_ref());
                found.bold = font.is_some_and(|font| font.is_bold());
                if font.is_some_and(|font| font.has_strikethrough()) {
                    table.marks.struck.insert((row, column));
                }
                if let Some(rating) = style.and_then(fill_rating) {
                    table.coloured_words.insert((row, column), rating);
                }
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
    // No program writes one place twice, and nothing tells which of the two is meant.
    if table.rows.iter().any(|row| row.cells.windows(2).any(|two| two[0].column == two[1].column)) {
        return Err(NotAPlan::Damaged);
    }
    table.marks.merges = merges;
    marks::spread(&mut table, work)?;
    Ok(table)
}

/// The cells that are merged into one.
fn merges(book: &mut Xlsx<Counted<'_>>, sheet: &Sheet) -> Vec<Merge> {
    let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
    let merge = |merge: &calamine::Dimensions| Merge {
        top: merge.start.0.saturating_add(1),
        left: position(merge.start.1),
        bottom: merge.end.0.saturating_add(1),
        right: position(merge.end.1),
    };
    merged.iter().map(merge).collect()
}

/// A table that has its sheet's name and nothing else yet.
fn empty_table(sheet: &Sheet) -> Table {
    Table { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible, ..Table::default() }
}

/// Rows by number with their cells by column, however the file ordered them.
pub(super) fn in_order(rows: BTreeMap<u32, Vec<Cell>>) -> Vec<TableRow> {
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
        Data::DateTimeIso(text) => display::iso_moment(text, ""),
    };
    let figure = if let Data::Float(number) = data { Some(*number) } else { None };
    let text = text.trim();
    (!text.is_empty()).then(|| Cell { column, text: text.to_owned(), date, figure, ..Cell::default() })
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
