//! Rows as files that a spreadsheet opens, and that are read again.

use rust_xlsxwriter::{Workbook, XlsxError};

/// Rows as a workbook.
///
/// # Errors
/// When the workbook cannot be put together.
pub fn workbook<R: AsRef<[String]>>(rows: &[R]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row.as_ref()) {
            sheet.write_string(at, column, cell)?;
        }
    }
    book.save_to_buffer()
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

    #[test]
    fn adm_01_what_a_spreadsheet_would_run_is_text_in_ours() {
        let rows = [["List", "Name"], ["Team", "=cmd()"], ["Team", "a,\"b\""]].map(|row| row.map(str::to_owned));
        let text = String::from_utf8(separated(&rows).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}List,Name\nTeam, =cmd()\nTeam,\"a,\"\"b\"\"\"\n");
    }
}
