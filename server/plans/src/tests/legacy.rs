//! Workbooks of Excel 97 to 2003, made here record by record.

use super::super::{NotAPlan, Options, Original, Rating, Told, give_back, read_plan};
use super::{plan, problems};
use proptest::prelude::*;

const SECTOR: usize = 512;
const END: u32 = 0xFFFF_FFFE;

fn record(kind: u16, parts: &[&[u8]]) -> Vec<u8> {
    let data = parts.concat();
    let length = u16::try_from(data.len()).expect("a length");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), &data].concat()
}

fn two(value: u16) -> [u8; 2] {
    value.to_le_bytes()
}

/// A text with its count of two bytes, in one byte a letter or in two.
fn text(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().collect::<Vec<_>>();
    let count = two(u16::try_from(units.len()).expect("a length"));
    let wide = units.iter().any(|unit| *unit > 255);
    let letters = units.iter().flat_map(|unit| unit.to_le_bytes().into_iter().take(if wide { 2 } else { 1 }));
    [&count[..], &[u8::from(wide)], &letters.collect::<Vec<_>>()].concat()
}

/// A cell's record: row and column from 0, its look, and what it holds.
fn cell(kind: u16, at: (u16, u16), look: u16, held: &[u8]) -> Vec<u8> {
    record(kind, &[&two(at.0), &two(at.1), &two(look), held])
}

fn label(row: u16, column: u16, words: &str) -> Vec<u8> {
    cell(0x0204, (row, column), 0, &text(words))
}

/// The records of one workbook with these of its sheet.
fn stream(sheet: &[Vec<u8>]) -> Vec<u8> {
    let begin = |kind: u16| record(0x0809, &[&two(0x0600), &two(kind), &[0; 12]]);
    let font = |flags: u16, weight: u16| record(0x0031, &[&two(200), &two(flags), &two(0), &two(weight), &[0; 6]]);
    let look = |font: u16, format: u16, fill: u16| {
        let pattern = if fill == 0 { 0 } else { 1 << 10 };
        record(0x00E0, &[&two(font), &two(format), &[0; 12], &two(pattern), &two(fill)])
    };
    let shared = {
        let first = text("Ask them");
        let cut = text("Cook – for everybody");
        let (start, rest) = cut.split_at(3 + 2 * 6);
        let counts = [2_u32.to_le_bytes(), 2_u32.to_le_bytes()].concat();
        // The second goes on in the next record, which says anew that it is in two bytes.
        [record(0x00FC, &[&counts, &first, start]), record(0x003C, &[&[1], rest])].concat()
    };
    let globals = [
        begin(5),
        font(0, 400),
        font(8, 400),
        record(0x041E, &[&two(164), &text("\"by \"dd/mm/yyyy")]),
        look(0, 0, 0),
        look(0, 164, 0),
        look(0, 10, 0),
        look(0, 0, 17),
        look(1, 0, 0),
        look(0, 0, 10),
    ]
    .concat();
    let name = [&[4, 0][..], b"Plan"].concat();
    let at = u32::try_from(globals.len() + 4 + 6 + name.len() + shared.len() + 4).expect("a place");
    let bound = record(0x0085, &[&at.to_le_bytes(), &[0, 0], &name]);
    let end = record(0x000A, &[]);
    [globals, bound, shared, end.clone(), begin(0x10), sheet.concat(), end].concat()
}

/// The file that holds a stream, among the small ones or by itself.
fn file(stream: &[u8], small: bool) -> Vec<u8> {
    let mut content = stream.to_vec();
    if !small {
        content.resize(content.len().max(4_096), 0);
    }
    let size = u32::try_from(content.len()).expect("a size");
    content.resize(content.len().div_ceil(SECTOR) * SECTOR, 0);
    let count = u32::try_from(content.len() / SECTOR).expect("a count");
    let chain = |from: u32, count: u32| (1..=count).map(move |place| if place == count { END } else { from + place });
    let filled = |list: Vec<u32>| {
        let mut bytes = list.into_iter().flat_map(u32::to_le_bytes).collect::<Vec<_>>();
        bytes.resize(SECTOR, 0xFF);
        bytes
    };
    let entry = |name: &str, kind: u8, start: u32, size: u32| {
        let mut entry = vec![0; 128];
        let units = name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        entry[..units.len()].copy_from_slice(&units);
        entry[64] = u8::try_from(units.len() + 2).expect("a length");
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&size.to_le_bytes());
        entry
    };
    let (root, first, smalls) = if small { (3, 0, 2) } else { (END, 2, END) };
    let mut directory = [entry("Root Entry", 5, root, size), entry("Workbook", 2, first, size)].concat();
    directory.resize(SECTOR, 0);
    let mut header = vec![0; SECTOR];
    header[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    header[30..34].copy_from_slice(&[9, 0, 6, 0]);
    for (at, value) in [(44, 1), (48, 1), (56, 4_096), (60, smalls), (68, END), (76, 0)] {
        header[at..at + 4].copy_from_slice(&u32::to_le_bytes(value));
    }
    header[80..].fill(0xFF);
    let own = if small { 3 } else { 2 };
    let mut list = vec![0xFFFF_FFFD, END];
    list.extend(small.then_some(END));
    list.extend(chain(own, count));
    let mut out = [header, filled(list), directory].concat();
    if small {
        out.extend(filled(chain(0, size.div_ceil(64)).collect()));
    }
    out.extend(content);
    out
}

/// A plan with a cell of every kind.
fn sheet() -> Vec<Vec<u8>> {
    let headings = ["Ref", "Action", "By when", "RAG", "Progress", "Lead"];
    let mut records = (0..).zip(headings).map(|(column, words)| label(0, column, words)).collect::<Vec<_>>();
    let shared = |at, place: u32| cell(0x00FD, at, 0, &place.to_le_bytes());
    let whole = |value: u32| (value << 2 | 2).to_le_bytes();
    records.extend([
        // Two numbers in one record: a reference and, further on, a date.
        record(0x00BD, &[&two(1), &two(0), &two(0), &whole(1), &two(0)]),
        shared((1, 1), 0),
        cell(0x0203, (1, 2), 1, &46_112_f64.to_le_bytes()),
        cell(0x0201, (1, 3), 3, &[]),
        cell(0x0006, (1, 4), 0, &[&[0, 0, 0, 0, 0, 0, 0xFF, 0xFF][..], &[0; 8]].concat()),
        record(0x0207, &[&text("Begun ‘again’")]),
        label(1, 5, "Ann"),
        cell(0x0006, (1, 6), 0, &[&[3, 0, 0, 0, 0, 0, 0xFF, 0xFF, 3, 0][..], &[0; 6]].concat()),
        cell(0x027E, (2, 0), 0, &whole(2)),
        shared((2, 1), 1),
        record(0x00BE, &[&two(2), &two(2), &two(0), &two(5), &two(3)]),
        cell(0x0006, (2, 4), 2, &[&0.855_f64.to_le_bytes()[..], &[0; 8]].concat()),
        label(3, 0, "3"),
        cell(0x0204, (3, 1), 4, &text("Withdrawn")),
        record(0x0208, &[&two(3), &[0; 10], &two(0x20), &[0; 2]]),
        record(0x007D, &[&two(4), &two(4), &[0; 4], &two(1)]),
        record(0x00E5, &[&two(1), &two(1), &two(2), &two(5), &two(5)]),
        record(0x005D, &[&[0x15, 0, 0x12, 0, 0x19, 0], &two(7), &[0; 14]]),
        record(0x01B6, &[&[0; 10], &two(6), &[0; 6]]),
        record(0x003C, &[&[0], b"Is it?"]),
        record(0x001C, &[&two(1), &two(1), &two(0), &two(7), &[0; 4]]),
        // A chart in the sheet, with a cell of its own.
        record(0x0809, &[&two(0x0600), &two(0x20), &[0; 12]]),
        label(9, 1, "of the chart"),
        record(0x000A, &[]),
    ]);
    records
}

#[test]
fn str_03_a_workbook_of_excel_97_is_read_with_what_its_sheet_says() {
    for small in [true, false] {
        let plan = plan("plan.xls", &file(&stream(&sheet()), small));
        assert_eq!((plan.sheets[0].name.as_str(), plan.rows.len()), ("Plan", 3));
        let (first, second) = (&plan.rows[0], &plan.rows[1]);
        assert_eq!((first.reference.as_deref(), first.activity.as_deref()), (Some("1"), Some("Ask them")));
        let timescale = first.timescale.clone().expect("a timescale");
        assert_eq!(timescale.text, "by 31/03/2026");
        assert_eq!(timescale.date.map(|date| date.to_string()).as_deref(), Some("2026-03-31"));
        assert_eq!((first.rating, second.rating), (Some(Rating::Green), Some(Rating::Red)));
        assert_eq!(first.progress.as_deref(), Some("Begun ‘again’"));
        assert_eq!(
            (second.reference.as_deref(), second.activity.as_deref()),
            (Some("2"), Some("Cook – for everybody"))
        );
        assert_eq!((second.progress.as_deref(), second.lead.as_deref()), (Some("85.50%"), Some("Ann")));
        let report = &plan.sheets[0];
        assert!(problems(report, 1)[0].starts_with("This column is hidden"));
        assert!(report.warnings.iter().any(|warning| warning.row == 2 && warning.value == "Is it?"));
        let unreckoned =
            problems(report, 2).into_iter().find(|problem| problem.starts_with("This cell holds a formula"));
        assert!(unreckoned.is_some());
        let fourth = problems(report, 4);
        assert!(fourth[0].starts_with("This row is hidden") && fourth[1].starts_with("These words are struck out"));
        assert!(!format!("{plan:?}").contains("of the chart"));
    }
}

#[test]
fn str_03_a_workbook_of_excel_97_goes_out_anew_with_hidden_what_was_hidden() {
    let bytes = file(&stream(&sheet()), false);
    let before = plan("plan.xls", &bytes);
    let mut now = before.rows.clone();
    now[1].rating = Some(Rating::Blue);
    let (layout, objectives) = (&before.layout, &before.objectives);
    let original = Original { file_name: "plan.xls", bytes: &bytes, layout, objectives, rows: &before.rows };
    let back = give_back(&original, &now).expect("a file");
    assert_eq!((back.file_name.as_str(), back.told.as_slice()), ("plan.xlsx", &[Told::Afresh][..]));
    assert!(Told::Afresh.to_string().contains("comments"));
    let after = plan("plan.xlsx", &back.bytes);
    assert_eq!(after.rows, now);
    assert!(problems(&after.sheets[0], 1)[0].starts_with("This column is hidden"));
    assert!(problems(&after.sheets[0], 4)[0].starts_with("This row is hidden"));
}

#[test]
fn str_03_an_older_or_locked_or_broken_workbook_is_refused() {
    let whole = file(&stream(&sheet()), false);
    let read = |bytes: &[u8]| read_plan("plan.xls", bytes, &Options::default());
    let changed = |from: &[u8], to: &[u8]| {
        let at = whole.windows(from.len()).position(|some| some == from).expect("the bytes");
        let mut bytes = whole.clone();
        bytes[at..at + to.len()].copy_from_slice(to);
        bytes
    };
    let older = changed(&[0x09, 0x08, 16, 0, 0, 6], &[0x09, 0x08, 16, 0, 0, 5]);
    assert!(matches!(read(&older), Err(NotAPlan::OtherKind { .. })));
    let locked = changed(&[0x31, 0, 14, 0], &[0x2F, 0, 14, 0]);
    assert_eq!(read(&locked), Err(NotAPlan::Password));
    // Hidden columns that end before they begin.
    let at = whole.windows(4).position(|some| some == [0x7D, 0, 10, 0]).expect("hidden columns") + 4;
    let mut turned = whole.clone();
    turned[at..at + 4].copy_from_slice(&[4, 0, 2, 0]);
    assert!(read(&turned).is_ok());
    // A chain of sectors that comes back to itself.
    let mut round = whole.clone();
    round[SECTOR + 8..SECTOR + 12].copy_from_slice(&2_u32.to_le_bytes());
    assert_eq!(read(&round), Err(NotAPlan::Damaged));
    for length in (0..whole.len()).step_by(61) {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn str_03_any_damage_to_a_workbook_of_excel_97_gives_an_answer(
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut book = file(&stream(&sheet()), false);
        for (at, byte) in damage {
            let at = at.index(book.len());
            book[at] = byte;
        }
        let _ = read_plan("plan.xls", &book, &Options::default());
    }
}
