//! What a sheet shows beside its words: merged, hidden, struck out, coloured,
//! commented on, reckoned; and how it shows numbers and dates.

use super::super::display::number;
use super::super::{KnownRow, Rating, compare};
use super::{plan, problems, sheet};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, Note};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const HEADINGS: &[&str] = &["Ref", "Activity", "Lead", "By when", "RAG", "Progress"];

/// A workbook with some words of one of its parts replaced.
fn replaced(book: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(book)).expect("an archive");
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut file = old.by_index(index).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut text = Vec::new();
        file.read_to_end(&mut text).expect("a part");
        if name == part {
            let whole = String::from_utf8(text).expect("text");
            assert!(whole.contains(from), "{from} in {whole}");
            text = whole.replace(from, to).into_bytes();
        }
        new.start_file(name, SimpleFileOptions::default()).expect("a part");
        new.write_all(&text).expect("a part");
    }
    new.finish().expect("an archive").into_inner()
}

#[test]
fn str_03_a_cell_merged_down_a_column_is_read_for_each_of_its_rows() {
    let rows: [&[&str]; 4] = [
        HEADINGS,
        &["1", "Ask them", "", "", "", "Began"],
        &["2", "Send it", "", "", "", "Not yet"],
        &["3", "Cook", "Bo", "May 2026", "Amber", ""],
    ];
    let merged = sheet(&rows, |sheet| {
        let plain = Format::new();
        sheet.merge_range(1, 2, 2, 2, "Ann", &plain).expect("a merge");
        sheet.merge_range(1, 3, 2, 3, "31/03/2027", &plain).expect("a merge");
        sheet.merge_range(1, 4, 2, 4, "Green", &plain).expect("a merge");
    });
    let after = plan("plan.xlsx", &merged);
    assert_eq!(after.rows[1].lead.as_deref(), Some("Ann"));
    assert_eq!(after.rows[1].rating, Some(Rating::Green));
    assert!(problems(&after.sheets[0], 2).contains(&"This cell is merged over rows 2 to 3: read for each of them."));
    // The same plan with the words in every cell is the same plan.
    let unmerged: [&[&str]; 4] = [
        HEADINGS,
        &["1", "Ask them", "Ann", "31/03/2027", "Green", "Began"],
        &["2", "Send it", "Ann", "31/03/2027", "Green", "Not yet"],
        &["3", "Cook", "Bo", "May 2026", "Amber", ""],
    ];
    let before = plan("plan.xlsx", &sheet(&unmerged, |_| {})).rows;
    let known = (0..).zip(before).map(|(id, row)| KnownRow { id: id.to_string(), row }).collect::<Vec<_>>();
    assert!(compare(&known, &after.rows).changes_nothing());
}

#[test]
fn str_03_an_action_merged_over_its_milestones_gives_a_row_for_each_with_its_colour() {
    let rows: [&[&str]; 3] = [
        &["Ref", "Action", "Milestone", "By when", "RAG"],
        &["", "", "Train them", "Oct 2025", ""],
        &["", "", "Name one", "April 2026", ""],
    ];
    let book = sheet(&rows, |sheet| {
        sheet.merge_range(1, 0, 2, 0, "1.1", &Format::new()).expect("a merge");
        sheet.merge_range(1, 1, 2, 1, "Lead well", &Format::new()).expect("a merge");
        for (row, colour) in [(1, 0x0000_B050), (2, 0x00FF_0000)] {
            let fill = Format::new().set_background_color(Color::RGB(colour));
            sheet.write_blank(row, 4, &fill).expect("a fill");
        }
    });
    let plan = plan("plan.xlsx", &book);
    let said = plan.rows.iter().map(|row| (row.reference.as_deref(), row.other["Milestone"].as_str(), row.rating));
    let said = said.collect::<Vec<_>>();
    assert_eq!(said, [(Some("1.1"), "Train them", Some(Rating::Green)), (Some("1.1"), "Name one", Some(Rating::Red))]);
    assert_eq!(plan.rows[1].timescale.as_ref().map(|timescale| timescale.text.as_str()), Some("April 2026"));
    let second = problems(&plan.sheets[0], 2);
    assert!(second.contains(&"This column has colours and no words: the colours were read as the ratings."));
    assert!(problems(&plan.sheets[0], 3).is_empty());
}

#[test]
fn str_03_an_update_beneath_a_merged_action_is_the_same_action() {
    let rows: [&[&str]; 3] = [HEADINGS, &["", "", "Ann", "", "", "June: began"], &["", "", "", "", "", "July: done"]];
    let book = sheet(&rows, |sheet| {
        sheet.merge_range(1, 0, 2, 0, "1", &Format::new()).expect("a merge");
        sheet.merge_range(1, 1, 2, 1, "Lead well", &Format::new()).expect("a merge");
    });
    let plan = plan("plan.xlsx", &book);
    assert_eq!(plan.rows.len(), 1);
    assert_eq!(plan.rows[0].progress.as_deref(), Some("June: began July: done"));
}

#[test]
fn str_03_hidden_struck_out_and_commented_cells_are_each_said() {
    let rows: [&[&str]; 4] = [
        HEADINGS,
        &["1", "Ask them", "Ann", "", "Green", "Began"],
        &["2", "An old one", "Ann", "", "Red", ""],
        &["", "", "", "", "", "late"],
    ];
    let book = sheet(&rows, |sheet| {
        let struck = Format::new().set_font_strikethrough();
        for (column, text) in [(0, "3"), (1, "Withdrawn")] {
            sheet.write_string_with_format(3, column, text, &struck).expect("a cell");
        }
        sheet.write_string_with_format(3, 5, "late", &struck).expect("a cell");
        sheet.write_string_with_format(1, 5, "Began", &struck).expect("a cell");
        sheet.set_row_hidden(2).expect("a row");
        sheet.set_column_hidden(2).expect("a column");
        sheet.insert_note(1, 1, &Note::new("Is this <really> & truly so?").add_author_prefix(false)).expect("a note");
    });
    let plan = plan("plan.xlsx", &book);
    let report = &plan.sheets[0];
    assert_eq!(plan.rows.len(), 3);
    assert!(problems(report, 1)[0].starts_with("This column is hidden"));
    assert_eq!(report.warnings[0].value, "Lead");
    assert!(problems(report, 3)[0].starts_with("This row is hidden"));
    assert!(problems(report, 4)[0].starts_with("The words of this row are struck out"));
    let second = report.warnings.iter().filter(|warning| warning.row == 2).collect::<Vec<_>>();
    assert_eq!((second[0].column.as_str(), second[0].value.as_str()), ("Progress", "Began"));
    assert!(second[0].problem.starts_with("These words are struck out"));
    assert_eq!((second[1].column.as_str(), second[1].value.as_str()), ("Activity", "Is this <really> & truly so?"));
    assert!(second[1].problem.starts_with("A comment on this cell"));
}

#[test]
fn str_03_a_formula_without_a_result_is_named_and_one_without_letters_is_not() {
    let rows: [&[&str]; 3] = [HEADINGS, &["1", "Ask them", "", "", "here", "there"], &["2", "Cook", "Bo", "", "", ""]];
    let book = sheet(&rows, |_| {});
    // Formulas as a program writes them that has never run them, and as Excel keeps an empty result.
    let fifth = r#"<c r="E2" t="s"><v>"#;
    let part = "xl/worksheets/sheet1.xml";
    let cells = {
        let mut archive = ZipArchive::new(Cursor::new(&book[..])).expect("an archive");
        let mut text = String::new();
        archive.by_name(part).expect("a part").read_to_string(&mut text).expect("text");
        let from = text.find(fifth).expect("a cell");
        let to = text[from..].find("</row>").expect("an end") + from;
        text[from..to].to_owned()
    };
    let formulas =
        r#"<c r="E2"><f>IF(1&lt;2,"Green","Red")</f><v></v></c><c r="F2" t="str"><f>IF(1=1,"","x")</f><v></v></c>"#;
    let plan = plan("plan.xlsx", &replaced(&book, part, &cells, formulas));
    let said = plan.sheets[0].warnings.iter().map(|warning| (warning.column.as_str(), warning.value.as_str()));
    assert_eq!(said.collect::<Vec<_>>(), [("RAG", r#"=IF(1<2,"Green","Red")"#)]);
    assert_eq!(plan.rows[0].rating, None);
}

#[test]
fn str_03_numbers_read_as_their_cells_show_them() {
    for (value, code, shown) in [
        (1250.5, "£#,##0.00", "£1,250.50"),
        (1250.5, "[$£-809]#,##0", "£1,251"),
        (0.1234, "0.0%", "12.3%"),
        (0.855, "0 %", "86 %"),
        (1_234_567.0, "#,##0", "1,234,567"),
        (-5.0, "0;[Red](0)", "(5)"),
        (-0.05, "+0%;-0%", "-5%"),
        (5.0, "0\" children\"", "5 children"),
        (1_200_000.0, "#,##0,\"k\"", "1,200k"),
        (7.0, "000", "007"),
        (0.0, "0;-0;\"nil\"", "nil"),
        (0.0, "0;;", "0"),
        (2.5, "0.00;@", "2.50"),
        (2.5, "0.##", "2.5"),
        (2.0, "0.##", "2"),
        (0.25, "#.00", ".25"),
        (-0.001, "0.0", "0.0"),
        (1.005, "0.00", "1.01"),
        (12.0, "0\\ \\m", "12 m"),
        (12.0, "General", "12"),
        (0.1 + 0.2, "General", "0.3"),
        (0.5, "# ?/?", "0.5"),
        (3.0, "[>=2]0\" many\";0", "3"),
        (3.0, ";;;", "3"),
        (1e300, "0.0%", "1e300"),
    ] {
        let text = number(value, Some(code));
        if shown == "1e300" {
            assert!(text.starts_with('1') && text.ends_with('%'), "{text}");
            continue;
        }
        assert_eq!(text, shown, "{code}");
    }
    assert_eq!(number(f64::NAN, Some("0")), "NaN");
}

#[test]
fn str_03_dates_read_as_their_cells_show_them_with_the_words_in_their_formats() {
    let codes = [
        ("\"by \"mmmm yyyy", "by March 2026"),
        ("\"Due \"dd/mm/yyyy", "Due 31/03/2026"),
        ("dd/mm/yyyy\" (est.)\"", "31/03/2026 (est.)"),
        ("[$-F800]dddd, mmmm dd, yyyy", "Tuesday, March 31, 2026"),
        ("[$-809]dd mmmm yyyy;@", "31 March 2026"),
        ("d\\-mmm\\-yy", "31-Mar-26"),
        ("dd/mm/yyyy hh:mm AM/PM", "31/03/2026 06:05 PM"),
        ("hh:mm:ss dd/mm/yyyy", "18:05:09 31/03/2026"),
        ("mm:ss", "05:09"),
    ];
    let rows: [&[&str]; 1] = [&["Ref", "Action", "By when"]];
    let book = sheet(&rows, |sheet| {
        for (at, (code, _)) in (1..).zip(codes) {
            sheet.write_string(at, 1, format!("Do {at}")).expect("a cell");
            let date = ExcelDateTime::from_ymd(2026, 3, 31).and_then(|day| day.and_hms(18, 5, 9)).expect("a date");
            let format = Format::new().set_num_format(code);
            sheet.write_datetime_with_format(at, 2, &date, &format).expect("a cell");
        }
    });
    let plan = plan("plan.xlsx", &book);
    for (row, (code, shown)) in plan.rows.iter().zip(codes) {
        let timescale = row.timescale.as_ref().expect("a timescale");
        assert_eq!(timescale.text, shown, "{code}");
        let wanted = (code != "mm:ss").then_some("2026-03-31");
        assert_eq!(timescale.date.map(|date| date.to_string()).as_deref(), wanted, "{code}");
    }
}
