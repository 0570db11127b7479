//! A look at the parts of an Excel workbook whose few bytes make the reader
//! hold many, lists of texts and of styles, and at the places that sheets name.

use super::report::NotAPlan;
use super::work::Work;
use quick_xml::Reader;
use quick_xml::events::Event;

/// The most that a part other than a sheet or the shared texts may unpack to:
/// lists of sheets, of styles, of relationships.
const LARGEST_LIST: usize = 8 * 1024 * 1024;
/// The most shared texts that a workbook may announce: room for them is made
/// before the first is read.
const MOST_ANNOUNCED: u64 = 1_000_000;
/// The most marks in the list of shared texts. Each text has four at least.
const MOST_MARKS: usize = 3_000_000;
/// The most cell formats; Excel's own limit is 65,490.
const MOST_FORMATS: usize = 65_536;
/// The most bytes that formats may take with the names and codes that each
/// repeats.
const MOST_FORMAT_BYTES: usize = 64 * 1024 * 1024;

/// The last column and row of a sheet.
const LAST_COLUMN: u32 = 16_384;
const LAST_ROW: u32 = 1_048_576;

/// Refuses a part that would take far more than its own size to read.
pub(super) fn vet(name: &str, part: &[u8], work: &Work) -> Result<(), NotAPlan> {
    work.read(part.len());
    work.check()?;
    let lower = name.to_ascii_lowercase();
    let is_long = lower.contains("worksheets/") || lower.ends_with("sharedstrings.xml") || lower == "content.xml";
    let refused = (!is_long && part.len() > LARGEST_LIST)
        || (lower.ends_with("sharedstrings.xml") && (announces_too_much(part) || marks(part) > MOST_MARKS))
        || (lower.ends_with("styles.xml") && repeats_too_much(part));
    if refused {
        return Err(NotAPlan::TooMuchInside);
    }
    if lower.contains("worksheets/") && names_no_cell(part) { Err(NotAPlan::Damaged) } else { Ok(()) }
}

/// Whether a sheet names a cell or a row that no sheet has, or cells from a
/// later one to an earlier. The reader counts on past what its numbers hold,
/// and would put the cell somewhere else.
fn names_no_cell(part: &[u8]) -> bool {
    let mut reader = Reader::from_reader(part);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let start = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => start,
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => continue,
        };
        let named = match start.local_name().as_ref() {
            "c" | "row" => "r",
            "dimension" | "mergeCell" | "f" => "ref",
            _ => continue,
        };
        let mut attributes = start.attributes();
        attributes.with_checks(false);
        let mut named = attributes.flatten().filter(|attribute| attribute.key.as_ref() == named);
        if named.any(|attribute| !is_in_a_sheet(&attribute.value)) {
            return true;
        }
    }
}

/// Whether a row's number, a place ("B7") or two of them are within a sheet.
fn is_in_a_sheet(area: &str) -> bool {
    let (from, to) = area.split_once(':').unwrap_or((area, area));
    let Some((from, to)) = place(from).zip(place(to)) else { return false };
    from.0 <= to.0 && from.1 <= to.1
}

/// The column, 0 where it names none, and the row of a place within a sheet.
fn place(text: &str) -> Option<(u32, u32)> {
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let letters = text.strip_suffix(digits)?;
    let column = letters.bytes().fold(0_u32, |column, letter| {
        column.saturating_mul(26).saturating_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    let row = digits.parse().ok()?;
    (column <= LAST_COLUMN && (1..=LAST_ROW).contains(&row)).then_some((column, row))
}

/// How many elements begin or end in it.
fn marks(part: &[u8]) -> usize {
    part.iter().filter(|byte| **byte == b'<').count()
}

/// Whether the list of shared texts announces more than any plan has.
fn announces_too_much(part: &[u8]) -> bool {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) if start.local_name().as_ref() == "sst" => {
                let mut attributes = start.attributes();
                attributes.with_checks(false);
                return attributes.any(|attribute| {
                    let Ok(attribute) = attribute else { return true };
                    let text: &str = &attribute.value;
                    attribute.key.as_ref() == "uniqueCount"
                        && text.trim().parse::<u64>().map_or(text.len() > 7, |count| count > MOST_ANNOUNCED)
                });
            }
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// Whether there are too many formats, or too many for how long the names and
/// codes are that each of them repeats.
fn repeats_too_much(part: &[u8]) -> bool {
    let formats = part.windows(3).filter(|three| matches!(three, [b'<' | b':', b'x', b'f'])).count();
    let longest = part.split(|byte| *byte == b'<').map(<[u8]>::len).max().unwrap_or(0);
    formats > MOST_FORMATS || formats.saturating_mul(longest) > MOST_FORMAT_BYTES
}
