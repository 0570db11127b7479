//! Files that are no plan.

use super::super::{NotAPlan, Options, read_plan};
use super::fixture::workbook;
use rust_xlsxwriter::Workbook;

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
        (b"\x89PNG\r\n\x1a\n".to_vec(), "a picture"),
        (prose.as_bytes().to_vec(), "No table"),
        (b"Action,Lead,By when\n".to_vec(), "no actions or measures beneath"),
        (b"Action,Lead\n\0\0\x01".to_vec(), "not known here"),
        (streams("EncryptedPackage"), "password"),
        (streams("WordDocument"), "Word"),
        (streams("Workbook"), "before 2007"),
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

#[test]
fn str_03_a_workbook_that_unpacks_to_too_much_is_refused() {
    let mut book = workbook();
    let entry = book.windows(4).rposition(|four| four == b"PK\x01\x02").expect("a directory");
    book[entry + 24..entry + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    let error = read_plan("plan.xlsx", &book, &Options::default());
    assert_eq!(error, Err(NotAPlan::TooMuchInside));
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
    let text = "Action,Lead\n".to_owned() + &"\"\"\"x\n".repeat(60_000);
    let started = std::time::Instant::now();
    let _ = read_plan("plan.csv", text.as_bytes(), &Options::default());
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn str_03_a_document_with_a_table_in_it_is_refused() {
    let text = "It rained, and we stayed in.\n".repeat(30) + "Ref\tAction\tLead\n1\tMend the roof\tAnn\n";
    assert_eq!(read_plan("minutes.txt", text.as_bytes(), &Options::default()), Err(NotAPlan::RunningText));
}
