//! Workbooks of Excel 97 to 2003 (.xls) as tables.
//!
//! They are read here and not by the reader of workbooks: that one makes room
//! for whatever a sheet says of its own size, and copies a shared text for
//! every cell that names it.

mod container;
mod records;
mod sheet;
mod strings;
mod styles;

use super::report::NotAPlan;
use super::table::Table;
use super::work::Work;
use records::{records, short};
use strings::Texts;
use styles::Styles;

/// Reads the sheets of such a workbook.
pub(super) fn read(bytes: &[u8], work: &Work) -> Result<Vec<Table>, NotAPlan> {
    let book = container::stream(bytes, "Workbook", work)?.ok_or(NotAPlan::Damaged)?;
    let mut globals = Globals::default();
    let mut seen = false;
    for record in records(&book) {
        work.tick(1);
        work.check()?;
        match record.kind {
            0x0809 => {
                if record.short(0) != Some(0x0600) {
                    return Err(NotAPlan::OtherKind { what: "an Excel file of the kind used before 1997" });
                }
                seen = true;
            }
            0x002F => return Err(NotAPlan::Password),
            0x0022 => globals.from_1904 = record.short(0) == Some(1),
            0x0085 => globals.sheets.extend(place(record.data)),
            0x00FC => globals.texts = Texts::shared(&record, work)?,
            0x000A => break,
            _ => globals.styles.take(&record),
        }
    }
    if !seen {
        return Err(NotAPlan::Damaged);
    }
    if globals.sheets.len() > work.limits().sheets {
        return Err(NotAPlan::TooMuchInside);
    }
    let places = globals.sheets.iter().filter(|place| place.is_sheet);
    places.map(|place| sheet::read(&book, place, &globals, work)).collect()
}

/// What holds for the whole workbook.
#[derive(Default)]
struct Globals {
    sheets: Vec<Place>,
    texts: Texts,
    styles: Styles,
    /// Whether days are counted from 1904 on.
    from_1904: bool,
}

/// Where a sheet begins.
struct Place {
    at: usize,
    name: String,
    hidden: bool,
    /// Whether it holds cells; charts and macros do not.
    is_sheet: bool,
}

fn place(data: &[u8]) -> Option<Place> {
    let at = usize::try_from(records::long(data, 0)?).ok()?;
    let (hidden, kind) = (*data.get(4)? & 3 != 0, *data.get(5)?);
    let name = strings::short_text(data.get(6..)?)?;
    Some(Place { at, name, hidden, is_sheet: kind == 0 })
}

/// A cell's place: its row, from 1, and its column, from 0.
fn cell_place(data: &[u8]) -> Option<(u32, usize)> {
    Some((u32::from(short(data, 0)?) + 1, usize::from(short(data, 2)?)))
}
