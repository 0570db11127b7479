//! What is written into a council's own file, as a person sees it there.

use super::super::{KnownRow, PlanFile, PlanRow, Timescale, compare};
use super::giving_back::{added, given, part, settled, two, with};
use super::grids::{grid, ods};
use super::{plan, sheet};
use rust_xlsxwriter::{ExcelDateTime, Format, Table, TableColumn, Workbook};
use time::Date;
use time::macros::date;

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The look of a cell, by the number that its part has for it.
fn look<'s>(sheet: &'s str, cell: &str) -> Option<&'s str> {
    let from = sheet.find(&format!("<c r=\"{cell}\"")).expect("a cell");
    let tag = sheet[from..].split('>').next().expect("its mark");
    tag.split(" s=\"").nth(1).and_then(|rest| rest.split('"').next())
}

#[test]
fn str_03_a_row_is_as_high_as_the_words_that_are_written_into_it() {
    let rows: [&[&str]; 4] = [
        &["Ref", "Action", "Lead", "RAG", "Progress"],
        &["1", "Ask", "Ann", "Green", "Begun"],
        &["2", "Cook", "Bo", "Red", "Begun"],
        &["3", "Mend", "Cy", "Red", "Begun"],
    ];
    let bytes = sheet(&rows, |_| {});
    let high = part(&bytes, SHEET)
        .replace("<row r=\"2\"", "<row r=\"2\" ht=\"15\"")
        .replace("<row r=\"3\"", "<row r=\"3\" ht=\"16\" customHeight=\"0\"")
        .replace("<row r=\"4\"", "<row r=\"4\" ht=\"30\" customHeight=\"1\"");
    let bytes = with(&bytes, SHEET, &high);
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now[0].progress = Some("June: begun\nJuly: done".to_owned());
    now[2].progress = Some("Nearly all of it".to_owned());
    now.push(added(&now, "Paint"));
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let sheet = part(&back.bytes, SHEET);
    assert!(!sheet.contains(" ht=\"15\""), "its words changed: {sheet}");
    assert!(sheet.contains(" ht=\"16\""), "nothing of it changed: {sheet}");
    assert_eq!(
        sheet.matches(" ht=\"30\" customHeight=\"1\"").count(),
        2,
        "the row that a person made so high, and the one like it"
    );
    // One look for all that goes on in further lines.
    assert!(look(&sheet, "E2").is_some());
    assert_eq!(look(&sheet, "E2"), look(&sheet, "E4"));
    assert_eq!(look(&sheet, "D2"), None, "cells that do not change look as they did");
    assert_eq!(part(&back.bytes, "xl/styles.xml").matches("wrapText=\"1\"").count(), 1);
    assert_eq!(settled(&plan("plan.xlsx", &back.bytes).rows), settled(&now));
}

#[test]
fn str_03_a_new_row_takes_no_height_that_nobody_set() {
    let rows: [&[&str]; 2] = [&["Ref", "Action", "Lead"], &["1", "Ask", "Ann"]];
    let bytes = sheet(&rows, |_| {});
    let high = part(&bytes, SHEET).replace("<row r=\"2\"", "<row r=\"2\" ht=\"15\" customHeight=\"false\"");
    let bytes = with(&bytes, SHEET, &high);
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now.push(added(&now, "Write to every child who has moved"));
    let sheet = part(&given("plan.xlsx", &bytes, &before, &now).bytes, SHEET);
    assert_eq!(sheet.matches(" ht=\"15\"").count(), 1, "the row that was there: {sheet}");
    assert!(sheet.contains("<row r=\"3\">"), "{sheet}");
}

/// A day that is given here.
fn day(date: Date) -> Option<Timescale> {
    Some(Timescale { text: date.to_string(), date: Some(date) })
}

/// Three actions: two with dates that a format shows, and one without.
fn dated(format: &str) -> Vec<u8> {
    let rows: [&[&str]; 4] =
        [&["Ref", "Action", "Lead", "By when"], &["1", "Ask", "Ann"], &["2", "Cook", "Bo"], &["3", "Mend", "Cy"]];
    sheet(&rows, |sheet| {
        let format = Format::new().set_num_format(format);
        for row in [1, 2] {
            let date = ExcelDateTime::from_ymd(2026, 9, 30).expect("a date");
            sheet.write_datetime_with_format(row, 3, &date, &format).expect("a cell");
        }
    })
}

/// Whether a file says nothing that is not known here.
fn says_nothing_new(rows: &[PlanRow], file: &PlanFile) -> bool {
    let known = (0..).zip(rows).map(|(id, row)| KnownRow { id: id.to_string(), row: row.clone() }).collect::<Vec<_>>();
    compare(&known, &file.rows).changes_nothing()
}

#[test]
fn str_03_a_date_that_is_given_goes_out_as_a_date_where_its_column_has_dates() {
    // The number of the day, in workbooks that count from 1900 and from 1904.
    for (from_1904, number) in [(false, 46_477), (true, 45_015)] {
        let mut bytes = dated("dd/mm/yyyy");
        if from_1904 {
            let book = part(&bytes, "xl/workbook.xml").replace("<workbookPr ", "<workbookPr date1904=\"1\" ");
            bytes = with(&bytes, "xl/workbook.xml", &book);
        }
        let before = plan("plan.xlsx", &bytes);
        let mut now = before.rows.clone();
        now[0].timescale = day(date!(2027 - 03 - 31));
        now[2].timescale = day(date!(2027 - 03 - 31));
        now.push(added(&now, "Paint"));
        let back = given("plan.xlsx", &bytes, &before, &now);
        assert_eq!(back.told, []);
        let sheet = part(&back.bytes, SHEET);
        let shown = look(&sheet, "D3").expect("the look of a date").to_owned();
        for cell in ["D2", "D4", "D5"] {
            let wanted = format!("<c r=\"{cell}\" s=\"{shown}\"><v>{number}</v></c>");
            assert!(sheet.contains(&wanted), "{wanted} in {sheet}");
        }
        let after = plan("plan.xlsx", &back.bytes);
        assert_eq!(after.rows[2].timescale.as_ref().map(|timescale| timescale.text.as_str()), Some("31/03/2027"));
        assert!(says_nothing_new(&now, &after));
    }
}

#[test]
fn str_03_a_day_that_its_columns_dates_would_not_show_goes_out_in_words() {
    let bytes = dated("mmm-yy");
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now[0].timescale = day(date!(2027 - 03 - 15));
    now[2].timescale = day(date!(2027 - 03 - 31));
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let sheet = part(&back.bytes, SHEET);
    assert!(sheet.contains(">15/03/2027<") && sheet.contains("<v>46477</v>"), "{sheet}");
    assert!(says_nothing_new(&now, &plan("plan.xlsx", &back.bytes)));
    // A column whose dates are words keeps to words.
    let words: [&[&str]; 3] =
        [&["Action", "Lead", "By when"], &["Ask", "Ann", "30.09.2026"], &["Cook", "Bo", "31.12.2026"]];
    let bytes = super::sheet(&words, |sheet| {
        let format = Format::new().set_num_format("dd/mm/yyyy");
        let date = ExcelDateTime::from_ymd(2026, 9, 30).expect("a date");
        sheet.write_string(3, 0, "Mend").expect("a cell");
        sheet.write_datetime_with_format(3, 2, &date, &format).expect("a cell");
    });
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now[0].timescale = day(date!(2027 - 03 - 31));
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert!(part(&back.bytes, SHEET).contains(">31.03.2027<"));
    assert!(says_nothing_new(&now, &plan("plan.xlsx", &back.bytes)));
}

#[test]
fn str_03_an_opendocument_file_keeps_its_dates_and_its_choices_in_new_rows() {
    let bytes = ods(&grid(0, &two()));
    let content = part(&bytes, "content.xml");
    let words = "table:style-name=\"ce0\" office:value-type=\"string\"><text:p>31/03/2027<";
    let date =
        "table:style-name=\"due\" office:value-type=\"date\" office:date-value=\"2027-03-31\"><text:p>31/03/2027<";
    let rated = "office:value-type=\"string\"><text:p>Green<";
    let choice = "table:content-validation-name=\"ratings\"";
    assert_eq!((content.matches(words).count(), content.matches(rated).count()), (2, 2));
    let content = content.replace(words, date).replace(rated, &format!("{choice} {rated}"));
    let bytes = with(&bytes, "content.xml", &content);
    let before = plan("plan.ods", &bytes);
    let mut now = before.rows.clone();
    now[0].timescale = day(date!(2027 - 01 - 31));
    now.push(added(&now, "Paint"));
    let back = given("plan.ods", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let content = part(&back.bytes, "content.xml");
    let anew = date.replace("2027-03-31", "2027-01-31").replace("31/03/2027", "31/01/2027");
    assert_eq!(content.matches(&anew).count(), 2, "the row that has another date, and the new one: {content}");
    assert_eq!(content.matches(choice).count(), 3, "the new row has the choice of its column: {content}");
    let after = plan("plan.ods", &back.bytes);
    assert_eq!(settled(&after.rows), settled(&now));
    assert!(says_nothing_new(&now, &after));
}

#[test]
fn str_03_what_counts_all_actions_counts_one_that_is_new_and_nothing_else_is_forgotten() {
    let rows = [["Ref", "Action", "Lead", "Tally"], ["1", "Ask", "Ann", ""], ["2", "Cook", "Bo", ""]];
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Plan").expect("a name");
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, column, text).expect("a cell");
        }
    }
    for row in [1, 2] {
        sheet.write_formula(row, 3, format!("=COUNTA(B$2:B{})", row + 1).as_str()).expect("a running total");
    }
    sheet.autofilter(0, 0, 2, 3).expect("a filter");
    let figures = book.add_worksheet().set_name("Figures").expect("a name");
    for (row, formula) in (0..).zip(["=COUNTA(Plan!B2:B3)", "=A1*2", "=LEN(Plan!B3)", "=LEN(Plan!B4)"]) {
        figures.write_formula(row, 0, formula).expect("a formula");
    }
    book.define_name("Actions", "=Plan!$B$2:$B$3").expect("a name");
    let bytes = book.save_to_buffer().expect("a workbook");
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now.push(added(&now, "Paint"));
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let (sheet, figures) = (part(&back.bytes, SHEET), part(&back.bytes, "xl/worksheets/sheet2.xml"));
    let names = part(&back.bytes, "xl/workbook.xml");
    assert!(sheet.contains("<autoFilter ref=\"A1:D4\""), "{sheet}");
    assert!(names.contains("!$A$1:$D$4") && names.contains("!$B$2:$B$4"), "the filter's name and the other: {names}");
    assert!(figures.contains("<f>COUNTA(Plan!B2:B4)</f></c>"), "{figures}");
    assert!(figures.contains("<f>A1*2</f></c>"), "what follows from it: {figures}");
    // The cells before and after the new row are not what changed, nor is what was counted up to one.
    assert!(figures.contains("<f>LEN(Plan!B3)</f><v>") && figures.contains("<f>LEN(Plan!B5)</f><v>"), "{figures}");
    assert!(sheet.contains("<f>COUNTA(B$2:B3)</f><v>"), "{sheet}");
    assert!(says_nothing_new(&now, &plan("plan.xlsx", &back.bytes)), "nobody opened it");
}

#[test]
fn str_03_a_table_and_its_filter_take_in_the_same_new_row() {
    let rows: [&[&str]; 3] = [&["Ref", "Action", "Lead"], &["1", "Ask", "Ann"], &["2", "Cook", "Bo"]];
    let bytes = sheet(&rows, |sheet| {
        let columns = ["Ref", "Action", "Lead"].map(|heading| TableColumn::new().set_header(heading));
        sheet.add_table(0, 0, 2, 2, &Table::new().set_columns(&columns)).expect("a table");
    });
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now.push(added(&now, "Paint"));
    let back = given("plan.xlsx", &bytes, &before, &now);
    let table = "xl/tables/table1.xml";
    assert_eq!(part(&bytes, table).matches("ref=\"A1:C3\"").count(), 2);
    assert_eq!(part(&back.bytes, table).matches("ref=\"A1:C4\"").count(), 2);
}
