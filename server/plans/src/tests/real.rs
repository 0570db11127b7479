//! Real councils' plans, read where they are present.

use super::super::{Kind, Rating, distinct_objectives, export_xlsx};
use super::{came_out, plan, problems, row, words_out};
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;

/// A file of the councils' plans, or `None` where they are not present.
fn shared(name: &str) -> Option<Vec<u8>> {
    let folder = std::env::var("HEARD_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let read = std::fs::read(format!("{folder}/plans/{name}"));
    if read.is_err() {
        eprintln!("{name} is not present: nothing to compare with");
    }
    read.ok()
}

const WORKBOOK: &str = "lancashire-2018-20-delivery-plan.xlsx";

#[test]
fn str_03_a_county_workbook_gives_its_known_counts() {
    let Some(bytes) = shared(WORKBOOK) else {
        return;
    };
    let plan = plan(WORKBOOK, &bytes);
    let counts = plan.sheets.iter().map(|sheet| (sheet.objectives, sheet.actions, sheet.measures)).collect::<Vec<_>>();
    assert_eq!(counts, [(9, 77, 0), (9, 26, 0), (1, 29, 0), (9, 65, 0)]);
    let first = plan.sheets[0].ratings;
    assert_eq!((first.green, first.amber, first.red, first.blue, first.none), (61, 9, 2, 2, 3));
    assert_eq!(plan.sheets[3].ratings.blue, 65);
    assert_eq!(distinct_objectives(&plan.objectives).len(), 9);
    assert!(plan.objectives.iter().all(|objective| objective.how.is_some()));
    assert!(plan.rows.iter().all(|row| row.objective.is_some()));
}

#[test]
fn str_03_a_county_workbook_loses_no_cell() {
    let Some(bytes) = shared(WORKBOOK) else {
        return;
    };
    let out = words_out(&plan(WORKBOOK, &bytes));
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let mut seen = 0;
    for name in book.sheet_names() {
        for (_, _, cell) in book.worksheet_range(&name).expect("a sheet").used_cells() {
            let Data::String(text) = cell else { panic!("this workbook holds texts only") };
            seen += 1;
            assert!(came_out(&out, text), "lost: {text}");
        }
    }
    assert!(seen > 1400, "{seen} cells");
}

#[test]
fn str_03_a_county_workbook_names_its_odd_cells() {
    let Some(bytes) = shared(WORKBOOK) else {
        return;
    };
    let plan = plan(WORKBOOK, &bytes);
    let [open, metrics, voice, closed] = plan.sheets.as_slice() else { panic!("four sheets") };
    assert_eq!(problems(open, 97), ["A row of marks without words: not read as an action."]);
    assert_eq!(problems(open, 87), ["Stray marks in this date: read as 1 March 2020."]);
    assert!(problems(voice, 28)[0].starts_with("There is no such day as 31/04/19"));
    assert!(problems(voice, 18)[0].starts_with("Row 17 has the same reference"));
    assert!(problems(closed, 77)[0].starts_with("Not a date that can be read with certainty"));
    assert!(problems(metrics, 40)[0].contains("“Open actions”"));
    let blanks = plan.rows.iter().filter(|row| row.timescale.is_none());
    assert!(blanks.clone().count() > 10);
    for blank in blanks {
        let sheet = plan.sheets.iter().find(|sheet| sheet.name == blank.source.sheet);
        let named = problems(sheet.expect("its sheet"), blank.source.row);
        assert!(!named.iter().any(|problem| problem.contains("date")), "{named:?}");
    }
    let date = |reference| {
        let row = row(&plan, "Open actions", reference);
        row.timescale.as_ref().and_then(|timescale| timescale.date).map(|date| date.to_string())
    };
    assert_eq!(date("2b").as_deref(), Some("2020-02-28"));
    assert_eq!(date("13e").as_deref(), Some("2019-10-31"));
    assert_eq!(date("12a -b"), None);
}

#[test]
fn str_03_a_county_workbook_written_back_reads_the_same() {
    let Some(bytes) = shared(WORKBOOK) else {
        return;
    };
    let before = plan(WORKBOOK, &bytes);
    let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    let after = plan("again.xlsx", &written);
    assert_eq!(after.rows, before.rows);
    assert_eq!(after.objectives, before.objectives);
    assert_eq!(after.layout, before.layout);
    assert_eq!(after.sheets, before.sheets);
}

#[test]
fn str_03_a_sheet_saved_as_text_reads_as_in_its_workbook() {
    let (Some(bytes), Some(text)) = (shared(WORKBOOK), shared("lancashire-2018-20-4-closed-actions.tsv")) else {
        return;
    };
    let sheets = plan(WORKBOOK, &bytes);
    let mut from_text = plan("Closed actions.tsv", &text);
    from_text.rows.retain(|row| row.source.sheet == "Closed actions");
    let from_sheet = sheets.rows.iter().filter(|row| row.source.sheet == "Closed actions").cloned().collect::<Vec<_>>();
    assert_eq!(from_text.rows, from_sheet);
}

#[test]
fn str_03_a_boroughs_activities_and_scorecard_give_their_known_counts() {
    let name = "cheshire-east-2015-17-activities.tsv";
    let Some(bytes) = shared(name) else { return };
    let activities = plan(name, &bytes);
    let sheet = &activities.sheets[0];
    assert_eq!((sheet.objectives, sheet.actions, sheet.measures), (5, 31, 0));
    let joined = row(&activities, &sheet.name, "3e");
    assert!(joined.activity.as_deref().is_some_and(|text| text.contains("include care leavers and")));
    assert!(joined.lead.as_deref().is_some_and(|text| text.ends_with("Children and Care Leavers")));
    assert_eq!(joined.source.row, 17);
    let name = "cheshire-east-2015-17-scorecard.tsv";
    let Some(bytes) = shared(name) else { return };
    let scorecard = plan(name, &bytes);
    let sheet = &scorecard.sheets[0];
    assert_eq!((sheet.objectives, sheet.actions), (5, 0));
    assert_eq!(sheet.measures, 37);
    assert!(scorecard.rows.iter().all(|row| row.kind == Kind::Measure && row.objective.is_some()));
    assert!(!scorecard.rows.iter().any(|row| row.rating == Some(Rating::Green)));
}
