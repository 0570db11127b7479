//! Rows as files that a spreadsheet opens, and that are read again.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// The narrowest and the widest column, in letters: what is longer goes on in the next line of its cell.
const WIDTHS: (usize, usize) = (9, 60);

/// What the cells of a column hold beneath its heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words.
    Words,
    /// A whole number, as "1,204".
    Number,
    /// A day, as "2026-11-20".
    Day,
    /// A day and a time, as "2026-11-20 16:42".
    Moment,
}

/// A sheet of a workbook that goes out.
#[derive(Debug, Clone, Copy)]
pub struct Sheet {
    /// Its name, of 31 letters at most.
    pub name: &'static str,
    /// What a column holds, counted from 0. A cell that is none of it is words.
    pub holds: fn(usize) -> Holds,
}

impl Sheet {
    /// The lists of the council.
    pub const LISTS: Self = Self { name: "Lists", holds: |_| Holds::Words };
    /// Who works here: when they last signed in is a day.
    pub const STAFF: Self = Self { name: "Staff", holds: |column| if column == 7 { Holds::Day } else { Holds::Words } };
    /// Patterns in reviews: a period, a team, and counts.
    pub const PATTERNS: Self =
        Self { name: "Review patterns", holds: |column| if column > 1 { Holds::Number } else { Holds::Words } };
    /// Concerns that were decided: when they came, and by when and when each was decided and signed off.
    pub const DECIDED: Self = Self {
        name: "Decided",
        holds: |column| if matches!(column, 0 | 4 | 5 | 8 | 9) { Holds::Moment } else { Holds::Words },
    };
    /// Quotes, by their numbers.
    pub const QUOTES: Self =
        Self { name: "Quotes", holds: |column| if column == 0 { Holds::Number } else { Holds::Words } };
}

/// Rows as a workbook. The first is the headings, which stay where they are and filter what is below them.
///
/// # Errors
/// When the workbook cannot be put together.
pub fn workbook<R: AsRef<[String]>>(sheet: Sheet, rows: &[R]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let writer = book.add_worksheet().set_name(sheet.name)?;
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let heading = plain.clone().set_bold();
    let (day, moment) = (plain.clone().set_num_format("dd/mm/yyyy"), plain.clone().set_num_format("dd/mm/yyyy hh:mm"));
    let mut widths: Vec<usize> = Vec::new();
    for (at, row) in (0_u32..).zip(rows) {
        for (column, cell) in row.as_ref().iter().enumerate() {
            let longest = cell.lines().map(|line| line.chars().count()).max().unwrap_or(0);
            match widths.get_mut(column) {
                Some(width) => *width = longest.max(*width),
                None => widths.push(longest),
            }
            let place = u16::try_from(column).unwrap_or(u16::MAX);
            let holds = if at == 0 { Holds::Words } else { (sheet.holds)(column) };
            match (holds, number(cell), ExcelDateTime::parse_from_str(cell)) {
                (Holds::Number, Some(number), _) => writer.write_number_with_format(at, place, number, &plain)?,
                (Holds::Day, _, Ok(date)) => writer.write_datetime_with_format(at, place, &date, &day)?,
                (Holds::Moment, _, Ok(date)) => writer.write_datetime_with_format(at, place, &date, &moment)?,
                // As text even where it begins like a formula.
                _ => writer.write_string_with_format(at, place, cell, if at == 0 { &heading } else { &plain })?,
            };
        }
    }
    for (column, width) in (0_u16..).zip(&widths) {
        // A heading has room for the button that filters by it.
        let width = u32::try_from((width + 3).clamp(WIDTHS.0, WIDTHS.1)).unwrap_or(u32::MAX);
        writer.set_column_width(column, width)?;
    }
    writer.set_freeze_panes(1, 0)?;
    let last = (u32::try_from(rows.len()).unwrap_or(u32::MAX), u16::try_from(widths.len()).unwrap_or(u16::MAX));
    if last.0 > 1 && last.1 > 0 {
        writer.autofilter(0, 0, last.0 - 1, last.1 - 1)?;
    }
    book.save_to_buffer()
}

/// A whole number, as it is written here.
fn number(cell: &str) -> Option<f64> {
    let digits = cell.replace(',', "");
    let whole = (1..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| whole)
}

/// Rows as separated text. A cell that a spreadsheet would take for a formula begins with a blank,
/// which is passed over when it is read again.
///
/// # Errors
/// When it cannot be put together.
pub fn separated<R: AsRef<[String]>>(rows: &[R]) -> Result<Vec<u8>, csv::Error> {
    // The mark by which spreadsheets know the alphabet.
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.as_ref().iter().map(|cell| match cell.starts_with(['=', '+', '-', '@']) {
            true => format!(" {cell}"),
            false => cell.clone(),
        }))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use heard_plans::{Options, read_sheet};

    #[test]
    fn adm_01_a_sheet_that_goes_out_reads_as_it_was_and_has_numbers_and_days() {
        let rows = [["Name", "Count", "Since"], ["=cmd()", "1,204", "2026-11-20"], ["-x", "withheld", ""]];
        let rows = rows.map(|row| row.map(str::to_owned));
        let holds = |column: usize| [Holds::Words, Holds::Number, Holds::Day][column];
        let bytes = workbook(Sheet { name: "Us", holds }, &rows).unwrap();
        let read = read_sheet("us.xlsx", &bytes, &Options::default()).unwrap();
        let cells: Vec<Vec<&str>> =
            read.iter().map(|row| row.cells.iter().map(|(_, words)| words.as_str()).collect()).collect();
        let wanted: [&[&str]; 3] =
            [&["Name", "Count", "Since"], &["=cmd()", "1204", "20/11/2026"], &["-x", "withheld"]];
        assert_eq!(cells, wanted);
        // No rows and no columns are a sheet, too.
        assert!(workbook(Sheet::LISTS, &[] as &[[String; 1]]).is_ok());
    }

    #[test]
    fn adm_01_what_a_spreadsheet_would_run_is_text_in_ours() {
        let rows = [["List", "Name"], ["Team", "=cmd()"], ["Team", "a,\"b\""]].map(|row| row.map(str::to_owned));
        let text = String::from_utf8(separated(&rows).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}List,Name\nTeam, =cmd()\nTeam,\"a,\"\"b\"\"\"\n");
    }
}
