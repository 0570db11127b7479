//! Plans written back.

use super::super::export::export_like;
use super::super::table::{self, Table};
use super::super::work::Work;
use super::super::{ExportError, LayoutLine, Limits, LineKind, Rating, SheetLayout, Stop, Timescale, export_xlsx};
use super::fixture::{ACTIVITIES, SCORECARD, workbook};
use super::{plan, row, sheet};
use calamine::{Reader, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::collections::BTreeSet;
use std::io::Cursor;

fn tables(bytes: &[u8]) -> Vec<Table> {
    table::read("plan.xlsx", bytes, &Work::new(Limits::default(), Stop::default())).expect("tables")
}

#[test]
fn str_03_a_plan_written_back_reads_the_same() {
    let repeated = b"Priority,Action,RAG\nHome,Mend,Green - nearly\nHome,Paint,R\nFood,Cook,\n".to_vec();
    for (name, bytes) in [("plan.tsv", ACTIVITIES.to_vec()), ("card.tsv", SCORECARD.to_vec()), ("plan.csv", repeated)] {
        let before = plan(name, &bytes);
        let stored = serde_json::to_string(&before.layout).expect("JSON");
        let layout: Vec<SheetLayout> = serde_json::from_str(&stored).expect("a layout");
        let written = export_xlsx(&layout, &before.objectives, &before.rows).expect("written");
        let after = plan("again.xlsx", &written);
        assert_eq!(after.rows, before.rows, "{name}");
        assert_eq!(after.objectives, before.objectives, "{name}");
    }
}

#[test]
fn str_03_a_workbook_written_back_keeps_sheets_lines_and_colours() {
    let before = plan("plan.xlsx", &workbook());
    let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    let after = plan("again.xlsx", &written);
    // One date shows no year, which its words cannot carry.
    let mut expected = before.rows.clone();
    if let Some(timescale) = expected.last_mut().and_then(|row| row.timescale.as_mut()) {
        timescale.date = None;
    }
    assert_eq!(after.rows, expected);
    assert_eq!(after.layout, before.layout);
    let names = after.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["Actions", "Closed", "About", "Spare"]);
    let mut book = Xlsx::new(Cursor::new(written)).expect("a workbook");
    let mut reader = book.worksheet_cells_reader("Actions").expect("a sheet");
    let mut fills = Vec::new();
    while let Some((cell, style)) = reader.next_cell_with_style_id().expect("a cell") {
        let fill = reader.styles().get(style).and_then(|style| style.fill.as_ref());
        if cell.get_position().1 == 7 && cell.get_position().0 > 1 {
            fills.extend(fill.and_then(|fill| fill.get_color()).map(|colour| (cell.get_position().0, colour.green)));
        }
    }
    assert_eq!(fills, [(4, 0xad), (5, 0x9b)]);
}

#[test]
fn str_03_words_that_look_like_a_formula_stay_words() {
    let before = plan("plan.csv", b"Action,Lead\n=1+1,@Ann\n+44 20,-x\n");
    let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    let mut book = Xlsx::new(Cursor::new(written.clone())).expect("a workbook");
    assert!(book.worksheet_formula("plan").expect("a sheet").is_empty());
    assert_eq!(plan("again.xlsx", &written).rows, before.rows);
}

#[test]
fn str_03_a_rating_changed_since_is_written_as_it_is_now() {
    let mut changed = plan("plan.csv", b"Ref,Action,RAG\n1,Mend,Green - nearly\n2,Cook,soon\n");
    changed.rows[0].rating = Some(Rating::Red);
    changed.rows[1].rating = Some(Rating::Blue);
    let written = export_xlsx(&changed.layout, &changed.objectives, &changed.rows).expect("written");
    let after = plan("again.xlsx", &written);
    assert_eq!(row(&after, "plan", "1").rating, Some(Rating::Red));
    assert_eq!(row(&after, "plan", "2").rating, Some(Rating::Blue));
}

#[test]
fn str_03_a_new_row_goes_under_its_objective_with_a_column_for_what_it_adds() {
    let mut grown = plan("plan.tsv", ACTIVITIES);
    let mut added = row(&grown, "plan", "1b").clone();
    added.reference = Some("1c".to_owned());
    added.progress = Some("Begun".to_owned());
    added.source.row = 0;
    grown.rows.push(added);
    let written = export_xlsx(&grown.layout, &grown.objectives, &grown.rows).expect("written");
    let after = plan("again.xlsx", &written);
    let references = after.rows.iter().filter_map(|row| row.reference.as_deref()).collect::<Vec<_>>();
    assert_eq!(references, ["1a", "1b", "1c", "2a", "2b", "2c", "2d", "2d"]);
    assert_eq!(row(&after, "plan", "1c").progress.as_deref(), Some("Begun"));
}

#[test]
fn str_03_sheet_names_that_a_workbook_refuses_are_made_to_fit() {
    let mut layout = vec![SheetLayout::default(); 3];
    layout[0].name = "A name [much] too long for any workbook to take".to_owned();
    layout[1].name = layout[0].name.clone();
    let written = export_xlsx(&layout, &[], &[]).expect("written");
    let book = Xlsx::new(Cursor::new(written)).expect("a workbook");
    assert_eq!(book.sheet_names()[2], "Plan");
    assert_eq!(export_xlsx(&[], &[], &[]), Err(ExportError::NoSheets));
}

#[test]
fn str_03_a_text_too_long_for_a_cell_goes_on_in_columns_of_its_own() {
    let words = "so long ".repeat(9_000);
    let text = format!("Ref,Action,Lead,Extra\n1,{words},Ann,x\n2,Cook,Bo,{}\n", "y".repeat(40_000));
    let before = plan("plan.csv", text.as_bytes());
    let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    let after = plan("again.xlsx", &written);
    assert_eq!(after.rows, before.rows);
    let headings = after.layout[0].columns.iter().filter_map(|column| column.header.as_deref()).collect::<Vec<_>>();
    assert_eq!(headings[4..], ["Action (continued)", "Action (continued 3)", "Extra (continued)"]);
    let again = export_xlsx(&after.layout, &after.objectives, &after.rows).expect("written");
    assert_eq!(plan("again.xlsx", &again).layout, after.layout);
}

#[test]
fn str_03_a_sheet_that_uses_its_last_column_is_written_with_one_more() {
    let rows: &[&[&str]] = &[&["Action", "Lead"], &["Mend the roof", "Ann"]];
    let bytes = super::sheet(rows, |sheet| {
        sheet.write_string(1, 16_383, "far away").expect("a cell");
    });
    let read = plan("plan.xlsx", &bytes);
    let mut rows = read.rows.clone();
    rows[0].progress = Some("Asked again".to_owned());
    let written = export_xlsx(&read.layout, &read.objectives, &rows).expect("a workbook");
    let again = plan("plan.xlsx", &written);
    assert_eq!(again.rows[0].progress.as_deref(), Some("Asked again"));
    assert!(again.rows[0].other.values().any(|words| words == "far away"));
}

#[test]
fn str_03_a_new_workbook_hides_what_was_hidden_and_keeps_days_and_figures() {
    let rows: [&[&str]; 4] = [
        &["Ref", "Action", "By when", "Now", "In confidence"],
        &["1", "Ask them", "", "", "one"],
        &["2", "Cook", "", "", "two"],
        &["3", "Mend", "", "", "three"],
    ];
    let bytes = sheet(&rows, |sheet| {
        let (day, percent) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("0%"));
        let date = ExcelDateTime::from_ymd(2026, 3, 31).expect("a date");
        for row in 1..4 {
            sheet.write_datetime_with_format(row, 2, &date, &day).expect("a cell");
        }
        sheet.write_number_with_format(1, 3, 0.361, &percent).expect("a cell");
        sheet.set_row_hidden(2).expect("a row");
        sheet.set_column_hidden(4).expect("a column");
    });
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    let date = Some(time::macros::date!(2027 - 06 - 30));
    now[0].timescale = Some(Timescale { text: "2027-06-30".to_owned(), date });
    let new = export_like(&before.layout, &before.objectives, &now, tables(&bytes)).expect("written");
    assert!(new.shows.is_empty());
    let after = tables(&new.bytes);
    assert_eq!(after[0].marks.hidden_rows, BTreeSet::from([3]));
    assert_eq!(after[0].marks.hidden_columns, [(4, 4)]);
    let cell = |row: u32, column: usize| after[0].row(row).and_then(|row| row.cell(column)).expect("a cell");
    assert_eq!((cell(2, 2).text.as_str(), cell(3, 2).text.as_str()), ("30/06/2027", "31/03/2026"));
    assert!(cell(2, 2).date.is_some() && cell(3, 2).date.is_some());
    assert_eq!((cell(2, 3).text.as_str(), cell(2, 3).figure), ("36%", Some(0.361)));
    assert_eq!(plan("plan.xlsx", &new.bytes).rows[1..], now[1..]);
}

#[test]
fn str_03_a_sheet_that_was_hidden_is_hidden_in_a_new_workbook() {
    let mut book = Workbook::new();
    for (name, hidden) in [("Kept", true), ("Plan", false)] {
        let sheet = book.add_worksheet().set_name(name).expect("a name");
        for (column, text) in (0..).zip(["Action", "Lead"]) {
            sheet.write_string(0, column, text).expect("a cell");
            sheet.write_string(1, column, format!("{text} of {name}")).expect("a cell");
        }
        if hidden {
            sheet.set_hidden(true);
        } else {
            sheet.set_active(true);
        }
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    let before = plan("plan.xlsx", &bytes);
    let new = export_like(&before.layout, &before.objectives, &before.rows, tables(&bytes)).expect("written");
    let hidden = tables(&new.bytes).iter().map(|table| table.hidden).collect::<Vec<_>>();
    assert_eq!(hidden, [true, false]);
}

#[test]
fn str_03_an_aside_that_stood_apart_stands_apart_in_a_new_workbook() {
    let text = "Ref,Action,Lead,Progress\n1,Ask them,Ann,well\n\n,,,Average done 36%\n";
    let before = plan("plan.csv", text.as_bytes());
    let mut layout = before.layout.clone();
    // However it was read, it is kept as a line of its own.
    layout[0].lines.retain(|line| line.row != 4);
    let cells = vec![(2, "Average done".to_owned()), (3, "36%".to_owned())];
    layout[0].lines.push(LayoutLine { row: 4, kind: LineKind::Note, cells });
    let mut rows = before.rows.iter().filter(|row| row.activity.is_some()).cloned().collect::<Vec<_>>();
    let mut added = rows[0].clone();
    (added.reference, added.activity, added.source.row) = (Some("2".to_owned()), Some("Cook".to_owned()), 0);
    rows.push(added);
    let written = export_xlsx(&layout, &before.objectives, &rows).expect("written");
    let numbers = tables(&written)[0].rows.iter().map(|row| row.number).collect::<Vec<_>>();
    assert_eq!(numbers, [1, 2, 3, 5]);
}
