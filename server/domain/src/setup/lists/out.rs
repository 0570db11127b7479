//! The four lists, written into a sheet that is read again.

use heard_storage::StorageError;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::Kinds;
use crate::Heard;
use crate::catalogue::in_language;
use crate::people::{Grant, SetUp};
use crate::setup::places;

/// The columns, in the order they are written: heading, and what it holds.
const HEADINGS: [&str; 6] = ["List", "Name", "Young people call it", "Kind", "Provider", "District"];

/// The four lists as rows, in the columns that are read again: the headings first.
///
/// # Errors
/// When storage fails.
pub async fn lists_out(heard: &Heard, _by: &Grant<SetUp>, kinds: &Kinds) -> Result<Vec<[String; 6]>, StorageError> {
    let (lists, catalogue) = (places(heard).await?, heard.catalogue());
    let mut rows = vec![HEADINGS.map(str::to_owned)];
    let named = |list: &str, name: &str| [list, name, "", "", "", ""].map(str::to_owned);
    rows.extend(lists.districts.iter().map(|name| named("District", name)));
    rows.extend(lists.teams.iter().map(|name| named("Team", name)));
    for theme in catalogue.themes.iter().filter(|theme| theme.in_use() && theme.parent.is_none()) {
        let young = theme.said_in("en");
        rows.push(["Topic", &theme.title, young, "", "", ""].map(str::to_owned));
    }
    for service in &catalogue.services {
        let kind = kinds.iter().find(|(kind, _)| kind.name() == service.kind).map_or("", |(_, words)| words);
        let district = service.district.as_deref().unwrap_or_default();
        let young = in_language(&service.young_name, "en");
        rows.push(["Service", &service.name, young, kind, &service.provider, district].map(str::to_owned));
    }
    Ok(rows)
}

/// Rows as a workbook.
///
/// # Errors
/// When the workbook cannot be put together.
pub fn workbook(rows: &[[String; 6]]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
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
pub fn separated(rows: &[[String; 6]]) -> Result<Vec<u8>, csv::Error> {
    // The mark by which spreadsheets know the alphabet.
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.each_ref().map(|cell| match cell.starts_with(['=', '+', '-', '@']) {
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
        let row = ["Team", "=cmd()", "a,\"b\"", "", "", ""].map(str::to_owned);
        let text = String::from_utf8(separated(&[HEADINGS.map(str::to_owned), row]).unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{feff}List,Name,Young people call it,Kind,Provider,District\nTeam, =cmd(),\"a,\"\"b\"\"\",,,\n"
        );
    }
}
