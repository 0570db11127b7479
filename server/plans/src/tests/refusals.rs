//! Files that are no plan.

use super::super::{NotAPlan, Options, read_counted, read_plan};
use super::fixture::workbook;
use rust_xlsxwriter::Workbook;
use std::io::{Cursor, Read as _, Write};
use zip::write::SimpleFileOptions;

fn refused(name: &str, bytes: &[u8]) -> String {
    let error = read_plan(name, bytes, &Options::default()).expect_err("no plan");
    let sentence = error.to_string();
    assert!(sentence.ends_with('.') && !sentence.contains('\n'), "{sentence}");
    sentence
}

#[test]
fn str_03_a_file_that_is_no_plan_is_refused_in_one_sentence() {
    let streams = |name: &str| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0];
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let prose = "It rained, and we stayed in.\nNobody minded, because there was cake; lots of it.\n";
    for (bytes, words) in [
        (b"".to_vec(), "empty"),
        (b"  \r\n\t ".to_vec(), "empty"),
        (b"\xef\xbb\xbf \n".to_vec(), "empty"),
        (b"%PDF-1.7 Action, Lead".to_vec(), "a PDF"),
        (b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), "one program wrote for another"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "a picture"),
        (prose.as_bytes().to_vec(), "No table"),
        (b"Action,Lead,By when\n".to_vec(), "no actions or measures beneath"),
        (b"Action,Lead\n\0\0\x01".to_vec(), "not known here"),
        (streams("EncryptedPackage"), "password"),
        (streams("WordDocument"), "Word"),
        (streams("Workbook"), "damaged"),
        (streams("Book"), "before 1997"),
        (b"PK\x03\x04 and no more".to_vec(), "damaged"),
        (vec![b'a'; 21 * 1024 * 1024], "too big"),
    ] {
        let sentence = refused("plan.xlsx", &bytes);
        assert!(sentence.contains(words), "{sentence}");
    }
}

#[test]
fn str_03_a_truncated_workbook_is_damaged_and_not_a_panic() {
    let book = workbook();
    for length in (0..book.len()).step_by(97) {
        let _ = refused("plan.xlsx", &book[..length]);
    }
}

/// The invented workbook with a part of so many bytes of nothing.
fn with_a_part_of(bytes: usize) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new_append(Cursor::new(workbook())).expect("an archive");
    archive.start_file("xl/worksheets/more.xml", SimpleFileOptions::default()).expect("a part");
    archive.write_all(&vec![b' '; bytes]).expect("a part");
    archive.finish().expect("an archive").into_inner()
}

#[test]
fn str_03_a_workbook_that_unpacks_to_too_much_is_refused() {
    let read = |bytes: &[u8]| read_plan("plan.xlsx", bytes, &Options::default());
    assert!(read(&with_a_part_of(1024)).is_ok());
    let bomb = with_a_part_of(50 * 1024 * 1024);
    assert!(bomb.len() < 200_000, "{} bytes", bomb.len());
    assert_eq!(read(&bomb), Err(NotAPlan::TooMuchInside));
}

#[test]
fn str_03_a_workbook_that_lies_about_its_size_is_damaged() {
    let mut book = workbook();
    let entry = book.windows(4).rposition(|four| four == b"PK\x01\x02").expect("a directory");
    book[entry + 24..entry + 28].copy_from_slice(&7_u32.to_le_bytes());
    assert_eq!(read_plan("plan.xlsx", &book, &Options::default()), Err(NotAPlan::Damaged));
}

#[test]
fn str_03_a_second_end_record_is_believed_no_more_than_the_first() {
    let book = workbook();
    let end = book.windows(4).rposition(|four| four == b"PK\x05\x06").expect("an end");
    let twice = [&book[..], &book[end..]].concat();
    assert_eq!(read_plan("plan.xlsx", &twice, &Options::default()), Err(NotAPlan::Damaged));
}

#[test]
fn str_03_a_reading_that_is_told_to_stop_stops() {
    let options = Options::default();
    options.stop.tell();
    assert_eq!(read_plan("plan.xlsx", &workbook(), &options), Err(NotAPlan::TooSlow));
    assert_eq!(read_plan("plan.csv", b"Action,Lead\nMend,Ann\n", &options), Err(NotAPlan::TooSlow));
}

#[test]
fn str_03_more_cells_than_a_plan_has_are_refused() {
    let text = "Action,Lead\n".to_owned() + &"Mend,Ann\n".repeat(100_001);
    assert_eq!(read_plan("plan.csv", text.as_bytes(), &Options::default()), Err(NotAPlan::TooMuchInside));
}

#[test]
fn str_03_a_cell_far_away_costs_nothing() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, text) in (0..).zip(["Action", "Lead"]) {
        sheet.write_string(0, column, text).expect("a cell");
        sheet.write_string(1, column, "Mend").expect("a cell");
    }
    sheet.write_string(1_048_575, 16_383, "far away").expect("a cell");
    let plan = super::plan("plan.xlsx", &book.save_to_buffer().expect("a workbook"));
    assert_eq!(plan.rows.len(), 1);
    assert_eq!(plan.sheets[0].warnings[0].value, "far away");
}

#[test]
fn str_03_stray_quotation_marks_cost_little() {
    let text = |rows: usize| "Action,Lead\n".to_owned() + &"\"\"\"x\n".repeat(rows);
    let steps = |rows| read_counted("plan.csv", text(rows).as_bytes(), &Options::default()).1.steps;
    let (some, twice) = (steps(30_000), steps(60_000));
    assert!(twice < some * 5 / 2, "{some}, {twice}");
}

#[test]
fn str_03_a_document_with_a_table_in_it_is_refused() {
    let text = "It rained, and we stayed in.\n".repeat(30) + "Ref\tAction\tLead\n1\tMend the roof\tAnn\n";
    assert_eq!(read_plan("minutes.txt", text.as_bytes(), &Options::default()), Err(NotAPlan::RunningText));
}

/// The invented workbook with something else in its first sheet.
fn with_in_its_sheet(before: &str, after: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook())).expect("an archive");
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = Vec::new();
        part.read_to_end(&mut text).expect("a part");
        if name == "xl/worksheets/sheet1.xml" {
            let sheet = String::from_utf8(text).expect("a sheet");
            assert!(sheet.contains(before), "{before}");
            text = sheet.replacen(before, after, 1).into_bytes();
        }
        out.start_file(name, SimpleFileOptions::default()).expect("a part");
        out.write_all(&text).expect("a part");
    }
    out.finish().expect("an archive").into_inner()
}

#[test]
fn str_03_a_sheet_that_names_a_cell_no_sheet_has_is_damaged() {
    let read = |bytes: &[u8]| read_plan("plan.xlsx", bytes, &Options::default());
    for place in ["XFE2", "ZZZZZZZ2", "A1048577", "A4294967297", "A0", "2A", "Å2"] {
        let sheet = with_in_its_sheet("<c r=\"A2\"", &format!("<c r=\"{place}\""));
        assert_eq!(read(&sheet), Err(NotAPlan::Damaged), "{place}");
    }
    for row in ["0", "1048577", "4294967297"] {
        let sheet = with_in_its_sheet("<row r=\"2\"", &format!("<row r=\"{row}\""));
        assert_eq!(read(&sheet), Err(NotAPlan::Damaged), "{row}");
    }
    for area in ["B2:A1", "A1:ZZZZZZ9999999"] {
        let sheet = with_in_its_sheet("<dimension ref=\"", &format!("<dimension ref=\"{area}\" was=\""));
        assert_eq!(read(&sheet), Err(NotAPlan::Damaged), "{area}");
    }
    assert!(read(&with_in_its_sheet("<dimension ref=\"", "<dimension ref=\"A1:XFD1048576\" was=\"")).is_ok());
}

#[test]
fn str_03_a_sheet_that_writes_one_place_twice_is_damaged() {
    let sheet = with_in_its_sheet("<c r=\"B2\"", "<c r=\"A2\"");
    assert_eq!(read_plan("plan.xlsx", &sheet, &Options::default()), Err(NotAPlan::Damaged));
}

#[test]
fn str_03_lines_of_separators_alone_cost_little_and_count_as_rows() {
    let blank = format!("{}\n", ",".repeat(60)).repeat(5_000);
    let text = format!("Action,Lead\nMend,Ann\n{blank} , \r\nPaint,Ben\n");
    let (read, spent) = read_counted("plan.csv", text.as_bytes(), &Options::default());
    let rows = read.expect("a plan").rows;
    assert_eq!(rows.iter().map(|row| row.source.row).collect::<Vec<_>>(), [2, 5_004]);
    assert!(spent.steps < 300_000, "{}", spent.steps);
}
