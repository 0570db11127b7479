//! Plans of councils that lay them out in other ways: dates that were revised,
//! colours alone, a sheet for each priority, words of their own.

use super::super::{
    ColumnMap, Field, GivenBack, Options, Original, PlanFile, PlanRow, Rating, SheetNames, Timescale, Told, give_back,
    read_plan, unfound,
};
use super::{plan, problems, sheet};
use rust_xlsxwriter::{Color, Format, Workbook};
use std::io::{Cursor, Read as _, Write as _};

const GREEN: u32 = 0x0000_B050;
const AMBER: u32 = 0x00FF_C000;
const RED: u32 = 0x00FF_0000;

fn text(rows: &[&str]) -> String {
    rows.join("\n")
}

fn due(plan: &PlanFile) -> Vec<Option<String>> {
    let date = |row: &PlanRow| row.timescale.as_ref().and_then(|timescale| timescale.date).map(|date| date.to_string());
    plan.rows.iter().map(date).collect()
}

fn dates(all: &[&str]) -> Vec<Option<String>> {
    all.iter().map(|date| Some((*date).to_owned())).collect()
}

/// A sheet with cells that are filled and say nothing.
fn coloured(rows: &[&[&str]], fills: &[(u32, u16, u32)]) -> Vec<u8> {
    sheet(rows, |sheet| {
        for (row, column, colour) in fills {
            let fill = Format::new().set_background_color(Color::RGB(*colour));
            sheet.write_blank(*row, *column, &fill).expect("a fill");
        }
    })
}

fn given(name: &str, bytes: &[u8], read: &PlanFile, rows: &[PlanRow]) -> GivenBack {
    let (layout, objectives) = (&read.layout, &read.objectives);
    let original = Original { file_name: name, bytes, layout, objectives, rows: &read.rows };
    give_back(&original, rows).expect("a file")
}

#[test]
fn str_03_what_ends_is_when_it_is_due_and_what_begins_never() {
    for headings in ["Start,Finish", "Start date,End date", "From,To"] {
        let text = text(&[
            "Ref,Action,Lead,Timescale,,RAG",
            &format!(",,,{headings},"),
            "1,Ask them,Ann,01/04/2026,31/03/2027,Green",
            "2,Cook,Bo,01/04/2026,30/09/2026,Red",
        ]);
        let plan = plan("plan.csv", text.as_bytes());
        assert_eq!(due(&plan), dates(&["2027-03-31", "2026-09-30"]), "{headings}");
        let start = headings.split(',').next().expect("a heading");
        assert_eq!(plan.rows[0].other[&format!("Timescale {start}")], "01/04/2026");
        assert_eq!(plan.sheets[0].warnings.len(), 1, "{:?}", plan.sheets[0].warnings);
    }
    let plan = plan("plan.csv", b"Action,Lead,Start date\nAsk them,Ann,01/04/2026\n");
    assert_eq!((plan.rows[0].timescale.as_ref(), plan.rows[0].other["Start date"].as_str()), (None, "01/04/2026"));
}

#[test]
fn str_03_a_revised_date_stands_where_there_is_one_and_the_one_before_elsewhere() {
    let text = "Key action,Lead,Date due,Revised due date,Second revised date,Review date\n\
                Suitcases,Ann,30.09.2026,31.01.2027,28.02.2027,May 2026\n\
                Locks,Bo,31/12/26,,,May 2026\nWifi,Cy,31/12/26,30/06/2027,,May 2026\n";
    let before = plan("plan.csv", text.as_bytes());
    assert_eq!(due(&before), dates(&["2027-02-28", "2026-12-31", "2027-06-30"]));
    assert_eq!(before.rows[0].other["Date due"], "30.09.2026");
    assert!(!before.rows[1].other.contains_key("Date due"));
    let said = problems(&before.sheets[0], 1);
    assert!(said[0].contains("this column on the other rows") && said.len() == 3, "{said:?}");
    // A date that is changed here goes where the row had it.
    let mut now = before.rows.clone();
    now[1].timescale =
        Some(Timescale { text: "2027-03-31".to_owned(), date: Some(time::macros::date!(2027 - 03 - 31)) });
    let back = given("plan.csv", text.as_bytes(), &before, &now);
    let after = plan("plan.csv", &back.bytes);
    assert_eq!(due(&after), dates(&["2027-02-28", "2027-03-31", "2027-06-30"]));
    // Somebody who says what the columns hold says nothing else of the dates by that.
    let map = br#"{"Key action": "activity", "Lead": "lead", "Date due": "other", "Revised due date": "timescale"}"#;
    let options = Options { map: Some(ColumnMap::from_json(map).expect("a map")), ..Options::default() };
    let mapped = read_plan("plan.csv", text.as_bytes(), &options).expect("a plan");
    assert_eq!(due(&mapped), dates(&["2027-01-31", "2026-12-31", "2027-06-30"]));
}

#[test]
fn str_03_a_date_that_was_moved_is_the_one_that_stands_now() {
    for (words, date) in [
        ("Oct 2026 (slipped from June)", Some("2026-10-31")),
        ("31/03/2027, was 31/12/2026", Some("2027-03-31")),
        ("June 2026 – moved to Oct 2026", Some("2026-10-31")),
        ("June (now 30/09/2026)", Some("2026-09-30")),
        ("by 31 March 2027 (previously December 2026)", Some("2027-03-31")),
        ("Oct 2026 (was on track)", None),
        ("Nov 18 – Nov 19", None),
        ("Not before May 2026", None),
    ] {
        let text = format!("Action\tLead\tBy when\nAsk them\tAnn\t{words}\n");
        let plan = plan("plan.tsv", text.as_bytes());
        assert_eq!(due(&plan), [date.map(str::to_owned)], "{words}");
        assert_eq!(problems(&plan.sheets[0], 2).len(), 1, "{words}");
    }
}

#[test]
fn str_03_quarters_in_colours_alone_are_read_by_the_newest_that_has_any() {
    let rows: [&[&str]; 4] = [
        &["Action", "Q1 RAG", "Q1 update", "Q2 RAG", "Q2 update", "Q3 RAG", "Q3 update", "Status"],
        &["Cards", "", "Done", "", "Late", "", "", "Open"],
        &["Books", "", "None", "", "9 of 14", "", "", "Open"],
        &["Flats", "", "", "", "Refused", "", "", "Closed"],
    ];
    let fills = [(1, 1, GREEN), (2, 1, RED), (1, 3, AMBER), (2, 3, GREEN), (3, 3, RED)];
    let plan = plan("plan.xlsx", &coloured(&rows, &fills));
    let ratings = plan.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
    assert_eq!(ratings, [Some(Rating::Amber), Some(Rating::Green), Some(Rating::Red)]);
    assert_eq!(plan.rows[0].progress.as_deref(), Some("Late"));
}

#[test]
fn str_03_actions_that_no_heading_names_are_found_before_aims_are_taken_for_them() {
    let headings = "Aim,Ref,Where we put our effort,Lead person,Deadline,Budget line\n";
    let text = format!(
        "{headings}Identity,A1,Family time policy,Mo,May 2027,X1\n,A2,Life story training,Gail,May 2027,X1\n\
         Work,B1,Ten apprenticeships kept for us,HR,May 2027,X2\n"
    );
    let found = plan("plan.csv", text.as_bytes());
    assert_eq!(found.rows[1].activity.as_deref(), Some("Life story training"));
    assert_eq!(found.rows[1].objective.as_deref(), Some("Identity"));
    assert!(problems(&found.sheets[0], 1)[0].starts_with("No heading names what will be done"));
    let alone = plan("plan.csv", b"Priority,Lead,Costs and notes\nMend it,Ann,none at all\nCook,Bo,two per week\n");
    assert_eq!(alone.rows[1].activity.as_deref(), Some("Cook"));
    assert!(problems(&alone.sheets[0], 1)[0].starts_with("No heading names what will be done"));
    let known = plan("plan.csv", b"Aim,Ref,What needs doing,Lead\nIdentity,A1,Policy,Mo\nWork,B1,Jobs,HR\n");
    assert_eq!(known.rows[0].activity.as_deref(), Some("Policy"));
    assert!(known.sheets[0].warnings.is_empty());
}

/// A workbook of sheets with these names and rows.
fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).expect("a name");
        for (at, cells) in (0..).zip(*rows) {
            for (column, text) in (0..).zip(*cells).filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(at, column, *text).expect("a cell");
            }
        }
    }
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn str_03_a_sheet_for_each_priority_has_its_name_for_an_objective() {
    let rows: [&[&str]; 2] = [&["Ref", "Action required", "Lead", "RAG"], &["1", "Ask them", "Ann", "Green"]];
    let cover: [&[&str]; 1] = [&["Our plan"]];
    let bytes = book(&[("Cover", &cover), ("Safe & Stable", &rows), ("Healthy", &rows), ("Archive 2025", &rows)]);
    let before = plan("plan.xlsx", &bytes);
    let said =
        |plan: &PlanFile| plan.rows.iter().map(|row| row.objective.clone().unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(said(&before), ["Safe & Stable", "Healthy", ""]);
    assert_eq!(before.objectives.len(), 2);
    assert_eq!(problems(&before.sheets[1], 1).len(), 1);
    assert!(unfound(&before, "Healthy").ends_with(&[Field::Timescale, Field::Progress]));
    assert_eq!(unfound(&before, "Archive 2025").first(), Some(&Field::Objective));
    // It goes out without a line or a column for it, a new action in the sheet of its objective.
    let mut now = before.rows.clone();
    let mut added = now[1].clone();
    (added.activity, added.reference, added.source.row) = (Some("Paint".to_owned()), None, 0);
    added.source.sheet = "Safe & Stable".to_owned();
    added.objective = Some("Safe & Stable".to_owned());
    now.push(added);
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let after = plan("plan.xlsx", &back.bytes);
    assert_eq!(said(&after), ["Safe & Stable", "Safe & Stable", "Healthy", ""]);
    let afresh = super::super::export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    let again = plan("plan.xlsx", &afresh);
    assert_eq!((again.rows, again.layout), (before.rows.clone(), before.layout.clone()));
    // Somebody may say that it is so, or that it is not.
    let one = |names| {
        let options = Options { sheet: Some("Archive 2025".to_owned()), names, ..Options::default() };
        said(&read_plan("plan.xlsx", &bytes, &options).expect("a plan"))
    };
    assert_eq!(
        (one(SheetNames::Objectives), one(SheetNames::Guessed)),
        (vec!["Archive 2025".to_owned()], vec![String::new()])
    );
    let options = Options { names: SheetNames::Nothing, ..Options::default() };
    assert!(read_plan("plan.xlsx", &bytes, &options).expect("a plan").objectives.is_empty());
    // Sheets that say no more than which part of a file they are name nothing.
    for name in ["Sheet3", "Plan (2)"] {
        let parts = plan("plan.xlsx", &book(&[("Safe", &rows), ("Healthy", &rows), (name, &rows)]));
        assert!(parts.objectives.is_empty(), "{name}");
    }
}

#[test]
fn str_03_the_headings_of_plans_that_speak_plainly_are_known() {
    use Field::*;
    for (heading, field) in [
        ("Who will make it happen", Lead),
        ("SRO", Lead),
        ("What has happened so far", Progress),
        ("Latest note", Progress),
        ("Code", Reference),
        ("RAG & commentary", Rating),
        ("Delivery confidence", Rating),
        ("Milestone date", Timescale),
        ("So we will…", Activity),
        ("Action title", Activity),
        ("Your wording", Wording),
        ("In young people’s words", Wording),
    ] {
        assert_eq!(super::super::field_of(heading), Some(field), "{heading}");
    }
    for heading in ["Post code", "Front end", "Colour"] {
        assert_eq!(super::super::field_of(heading), None, "{heading}");
    }
}

#[test]
fn str_01_an_objective_has_its_young_peoples_wording_from_the_file() {
    let text =
        "We promise…,So we will…,Your wording\nListen,ask you,Hear us\n,tell you,\nBe there,ring back,Don’t leave\n";
    let before = plan("pledge.csv", text.as_bytes());
    let said = before.objectives.iter().map(|one| (one.text.as_str(), one.wording.as_deref()));
    assert_eq!(said.collect::<Vec<_>>(), [("Listen", Some("Hear us")), ("Be there", Some("Don’t leave"))]);
    assert_eq!(before.rows[0].other["Your wording"], "Hear us");
    assert_eq!(before.layout[0].columns[2].field, Some(Wording));
    let distinct = super::super::distinct_objectives(&before.objectives);
    assert_eq!(distinct[1].wording.as_deref(), Some("Don’t leave"));
    let afresh = super::super::export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    let again = plan("pledge.xlsx", &afresh);
    assert_eq!(
        again.rows.iter().map(|row| &row.other).collect::<Vec<_>>(),
        before.rows.iter().map(|row| &row.other).collect::<Vec<_>>()
    );
    assert_eq!(again.objectives[1].wording.as_deref(), Some("Don’t leave"));
    let mut now = before.rows.clone();
    now[2].activity = Some("ring you back".to_owned());
    let back = given("pledge.csv", text.as_bytes(), &before, &now);
    assert_eq!(String::from_utf8(back.bytes).expect("text"), text.replace("ring back", "ring you back"));
}
use Field::Wording;

#[test]
fn str_03_a_rating_whose_cell_has_another_colour_is_said() {
    let book = sheet(&[&["Action", "RAG"], &["Ask", ""], &["Cook", ""], &["Mend", ""]], |sheet| {
        for (row, word, colour) in [(1, "G", GREEN), (2, "G", RED), (3, "Amber", AMBER)] {
            let fill = Format::new().set_background_color(Color::RGB(colour));
            sheet.write_string_with_format(row, 1, word, &fill).expect("a cell");
        }
    });
    let plan = plan("plan.xlsx", &book);
    assert_eq!(plan.rows[1].rating, Some(Rating::Green));
    assert_eq!(problems(&plan.sheets[0], 3), ["This cell is filled with red and says “G”: read as it says."]);
    assert_eq!(plan.sheets[0].warnings.len(), 1);
}

#[test]
fn str_03_the_colour_behind_a_mark_that_is_no_word_is_the_rating() {
    let book = sheet(&[&["Action", "RAG"], &["Ask", ""], &["Cook", ""], &["Mend", "–"]], |sheet| {
        for (row, mark, colour) in [(1, "●", GREEN), (2, "▲", RED)] {
            let fill = Format::new().set_background_color(Color::RGB(colour));
            sheet.write_string_with_format(row, 1, mark, &fill).expect("a cell");
        }
    });
    let before = plan("plan.xlsx", &book);
    let ratings = |plan: &PlanFile| plan.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
    assert_eq!(ratings(&before), [Some(Rating::Green), Some(Rating::Red), None]);
    assert_eq!(before.rows[0].other["RAG"], "●");
    let mut now = before.rows.clone();
    now[0].rating = Some(Rating::Amber);
    let back = given("plan.xlsx", &book, &before, &now);
    assert_eq!(ratings(&plan("plan.xlsx", &back.bytes)), [Some(Rating::Amber), Some(Rating::Red), None]);
}

/// A workbook with one of its parts changed.
fn with(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut file = old.by_index(index).expect("a part");
        let part = file.name().expect("a name").into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).expect("text");
        new.start_file(part.as_str(), zip::write::SimpleFileOptions::default()).expect("a part");
        new.write_all(if part == name { change(text) } else { text }.as_bytes()).expect("a part");
    }
    new.finish().expect("an archive").into_inner()
}

const COLOURED: [&[&str]; 4] =
    [&["Ref", "Action", "RAG"], &["1", "Ask them", ""], &["2", "Cook", ""], &["3", "Mend", ""]];

#[test]
fn str_03_colours_of_a_workbooks_theme_are_ratings() {
    let fills = [(1, 2, GREEN), (2, 2, RED)];
    let styles = |text: String| {
        text.replace("rgb=\"FF00B050\"", "theme=\"9\" tint=\"-0.249977111117893\"")
            .replace("rgb=\"FFFF0000\"", "indexed=\"10\"")
    };
    let theme = |text: String| {
        let from = text.find("<a:accent6>").expect("a colour");
        let to = text.find("</a:accent6>").expect("its end");
        format!("{}<a:accent6><a:srgbClr val=\"70AD47\"/>{}", &text[..from], &text[to..])
    };
    let bytes = with(&coloured(&COLOURED, &fills), "xl/styles.xml", styles);
    let bytes = with(&bytes, "xl/theme/theme1.xml", theme);
    let before = plan("plan.xlsx", &bytes);
    let ratings = |plan: &PlanFile| plan.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
    assert_eq!(ratings(&before), [Some(Rating::Green), Some(Rating::Red), None]);
    for (tint, rating) in [("0.3999755851924192", Some(Rating::Green)), ("0.7999816888943144", None)] {
        let tinted = |text: String| text.replace("-0.249977111117893", tint);
        let lighter = plan("plan.xlsx", &with(&bytes, "xl/styles.xml", tinted));
        assert_eq!(lighter.rows[0].rating, rating, "{tint}");
    }
    // The same fill is taken again, and no other is made for it.
    let mut now = before.rows.clone();
    now[1].rating = Some(Rating::Green);
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(ratings(&plan("plan.xlsx", &back.bytes)), [Some(Rating::Green), Some(Rating::Green), None]);
    let mut parts = zip::ZipArchive::new(Cursor::new(&back.bytes)).expect("an archive");
    let mut text = String::new();
    parts.by_name("xl/styles.xml").expect("a part").read_to_string(&mut text).expect("text");
    assert_eq!(text.matches("theme=\"9\"").count(), 1);
    assert!(!text.contains("FF70AD47"));
}

#[test]
fn str_03_ratings_in_colours_alone_go_out_as_colours() {
    let bytes = coloured(&COLOURED, &[(1, 2, GREEN), (2, 2, RED)]);
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    (now[0].rating, now[1].rating, now[2].rating) = (Some(Rating::Blue), None, Some(Rating::Red));
    let mut added = now[0].clone();
    (added.activity, added.reference, added.source.row) = (Some("Paint".to_owned()), None, 0);
    added.rating = Some(Rating::Amber);
    now.push(added);
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let after = plan("plan.xlsx", &back.bytes);
    let ratings = after.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
    assert_eq!(ratings, [Some(Rating::Blue), None, Some(Rating::Red), Some(Rating::Amber)]);
    assert!(after.rows.iter().all(|row| row.other.is_empty()), "no word is written");
}

#[test]
fn str_03_a_rating_goes_out_in_the_language_of_its_column() {
    let text = "Cyf,Cam gweithredu,Statws\n1,Gofyn,Gwyrdd\n2,Coginio,Oren\n3,Trwsio,Coch\n4,Paentio,Gwyrdd / Green\n";
    let before = plan("plan.csv", text.as_bytes());
    let mut now = before.rows.clone();
    (now[0].rating, now[1].rating) = (Some(Rating::Amber), Some(Rating::Blue));
    now[3].rating = Some(Rating::Red);
    let back = String::from_utf8(given("plan.csv", text.as_bytes(), &before, &now).bytes).expect("text");
    let wanted = text.replace("Gofyn,Gwyrdd", "Gofyn,Oren").replace("Coginio,Oren", "Coginio,Glas");
    assert_eq!(back, wanted.replace("Gwyrdd / Green", "Coch / Red"));
    let discs = "Ref,Action,RAG\n1,Ask,🟩\n2,Cook,🟩 on track\n";
    let before = plan("plan.csv", discs.as_bytes());
    let mut now = before.rows.clone();
    (now[0].rating, now[1].rating) = (Some(Rating::Amber), Some(Rating::Red));
    let back = String::from_utf8(given("plan.csv", discs.as_bytes(), &before, &now).bytes).expect("text");
    assert_eq!(back, "Ref,Action,RAG\n1,Ask,🟧\n2,Cook,🟥 on track\n");
}

#[test]
fn str_03_a_new_column_is_told_and_a_new_date_written_as_the_others_are() {
    let text = "Ref,Action,Lead,Due\n1,Ask them,Ann,30/09/26\n2,Cook,Bo,31/12/26\n3,Mend,Cy,Mar-27\n";
    let before = plan("plan.csv", text.as_bytes());
    let mut now = before.rows.clone();
    now[0].rating = Some(Rating::Red);
    let mut added = now[2].clone();
    (added.activity, added.reference, added.source.row) = (Some("Paint".to_owned()), None, 0);
    added.timescale =
        Some(Timescale { text: "2027-01-31".to_owned(), date: Some(time::macros::date!(2027 - 01 - 31)) });
    now.push(added);
    let back = given("plan.csv", text.as_bytes(), &before, &now);
    let (sheet, column) = ("plan".to_owned(), "BRAG".to_owned());
    assert_eq!(back.told, [Told::NewColumn { sheet, column }]);
    let out = String::from_utf8(back.bytes.clone()).expect("text");
    assert!(out.contains(",Paint,Cy,31/01/27"), "{out}");
    // Read again, it is the day that was given here.
    let known = (0..).zip(now).map(|(id, row)| super::super::KnownRow { id: id.to_string(), row }).collect::<Vec<_>>();
    let again = super::super::compare(&known, &plan("plan.csv", &back.bytes).rows);
    assert!(again.changes_nothing(), "{again:?}");
}
