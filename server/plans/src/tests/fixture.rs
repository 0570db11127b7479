//! An invented council's plan with the oddities that real ones have.

use super::super::{Kind, Rating, distinct_objectives};
use super::{came_out, plan, problems, row, words_out};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, Workbook};

pub(super) const ACTIVITIES: &[u8] = include_bytes!("../../../tests/fixtures/plans/harrowmere-activities.tsv");
pub(super) const SCORECARD: &[u8] = include_bytes!("../../../tests/fixtures/plans/harrowmere-scorecard.tsv");

const HEADINGS: [&str; 8] =
    ["Ref", "Borough Plan Ref", "Activity", "Progress", "Metric", "Responsible Service", "Timescales", "BRAG"];

/// The rows of the first sheet, from A on.
const ACTIONS: [&[&str]; 12] = [
    &["Harrowmere’s promise to its children"],
    &HEADINGS,
    &["Objective 1 – Nobody moves on a Friday"],
    &["How will we Achieve this: ‘We plan every move with the child.’"],
    &[
        "1",
        "",
        "Ask each child how they want to be moved",
        "Asked 40",
        "Moves on a Friday",
        "Moves team",
        "31/12/24",
        "Green",
    ],
    &["10b.ii", "4.1.2 4.6", "Buy every child a proper suitcase", "", "", "Stores", "Nov2-4", "blue"],
    &["10b.ii", "", "Write =SUM(1) on the label", "", "", "", "31/04/24", "Amber/Green", "left over"],
    &["Objective 2 - A bed that is yours"],
    &["How will we Achieve this: ‘We keep beds.’"],
    &["1", "", "Count the beds", "", "", "A Person - Beds", "Ongoing-Mar-25", "on hold"],
    &["2", "", "Paint the rooms as the child chose", "", "", "", "01./03/25", ""],
    &["---", "--", "---", "", "--", "---", "--", "-"],
];

/// The invented workbook: actions, closed actions, a sheet that is no plan and
/// an empty one.
pub(super) fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Actions").expect("a name");
    for (at, cells) in (0..).zip(ACTIONS) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(at, column, *text).expect("a cell");
        }
    }
    let green = Format::new().set_background_color(Color::RGB(0x0070_AD47));
    sheet.write_blank(10, 7, &green).expect("a fill");
    let sheet = book.add_worksheet().set_name("Closed").expect("a name");
    for (column, text) in (0..).zip(HEADINGS) {
        sheet.write_string(0, column, text).expect("a cell");
    }
    sheet.write_string(1, 0, "Objective 1 - Nobody moves on a Friday").expect("a cell");
    let closed = [
        ("1", "Ask each child how they want to be moved", "mmm-yy"),
        ("3", "Thank the drivers", "dd/mm/yyyy"),
        ("4.10", "Close the old store", "d-mmm"),
    ];
    for (at, (reference, activity, shown)) in (2..).zip(closed) {
        sheet.write_string(at, 0, reference).expect("a cell");
        sheet.write_string(at, 2, activity).expect("a cell");
        let date = ExcelDateTime::from_ymd(2024, 2, 19).expect("a date");
        let format = Format::new().set_num_format(shown);
        sheet.write_datetime_with_format(at, 6, &date, &format).expect("a cell");
        sheet.write_string(at, 7, "Blue").expect("a cell");
    }
    let percent = Format::new().set_num_format("0%");
    sheet.write_number_with_format(2, 3, 0.85, &percent).expect("a cell");
    let sheet = book.add_worksheet().set_name("About").expect("a name");
    sheet.write_string(2, 1, "Written by the young people’s group").expect("a cell");
    book.add_worksheet().set_name("Spare").expect("a name");
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn str_03_an_invented_workbook_is_counted_sheet_by_sheet() {
    let plan = plan("plan.xlsx", &workbook());
    let counts =
        plan.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.objectives, sheet.actions)).collect::<Vec<_>>();
    assert_eq!(counts, [("Actions", 2, 5), ("Closed", 1, 3), ("About", 0, 0), ("Spare", 0, 0)]);
    let ratings = plan.sheets[0].ratings;
    assert_eq!((ratings.green, ratings.blue, ratings.none), (1, 1, 3));
    let distinct = distinct_objectives(&plan.objectives);
    assert_eq!(distinct.len(), 2);
    assert_eq!(distinct[0].places.len(), 2);
}

#[test]
fn str_03_every_odd_cell_of_an_invented_workbook_has_its_warning() {
    let plan = plan("plan.xlsx", &workbook());
    let [actions, closed, about, spare] = plan.sheets.as_slice() else { panic!("four sheets") };
    assert!(problems(actions, 1)[0].starts_with("Words above the column headings"));
    assert!(problems(actions, 6)[0].starts_with("Not a date that can be read"));
    let seventh = problems(actions, 7);
    assert!(seventh.iter().any(|problem| problem.starts_with("There is no such day")));
    assert!(seventh.contains(&"More than one rating: none was read."));
    assert!(seventh.contains(&"Row 6 has the same reference: both rows are kept as they are."));
    assert!(problems(actions, 10).contains(&"Not Blue, Green, Amber or Red: no rating was read."));
    assert!(problems(actions, 11)[1].starts_with("This cell is filled with green"));
    assert!(problems(actions, 12)[0].starts_with("A row of marks"));
    assert!(problems(closed, 3)[0].contains("is rated Green"));
    assert!(problems(closed, 5)[0].starts_with("The cell shows only part of its date"));
    assert!(problems(about, 3)[0].starts_with("No table of actions or measures"));
    assert_eq!(problems(spare, 1), ["This sheet is empty."]);
}

#[test]
fn str_03_words_beside_a_rating_and_beyond_the_headings_are_kept() {
    let plan = plan("plan.xlsx", &workbook());
    let odd = plan.rows.iter().find(|row| row.source.row == 7).expect("row 7");
    assert_eq!(odd.rating, None);
    assert_eq!(odd.other["BRAG"], "Amber/Green");
    assert_eq!(odd.other["I"], "left over");
    assert_eq!(odd.activity.as_deref(), Some("Write =SUM(1) on the label"));
    let first = row(&plan, "Actions", "1");
    assert_eq!((first.rating, first.lead.as_deref()), (Some(Rating::Green), None));
    assert_eq!(first.service.as_deref(), Some("Moves team"));
    assert_eq!(first.kind, Kind::Action);
    assert_eq!(row(&plan, "Actions", "10b.ii").cross_reference.as_deref(), Some("4.1.2 4.6"));
}

#[test]
fn str_03_date_cells_read_as_the_sheet_shows_them() {
    let plan = plan("plan.xlsx", &workbook());
    let timescale = |reference| {
        let timescale = row(&plan, "Closed", reference).timescale.clone().expect("a timescale");
        (timescale.text, timescale.date.expect("a date").to_string())
    };
    assert_eq!(timescale("1"), ("Feb-24".to_owned(), "2024-02-29".to_owned()));
    assert_eq!(timescale("3"), ("19/02/2024".to_owned(), "2024-02-19".to_owned()));
    assert_eq!(timescale("4.10"), ("19-Feb".to_owned(), "2024-02-19".to_owned()));
    assert_eq!(row(&plan, "Closed", "1").progress.as_deref(), Some("85%"));
}

#[test]
fn str_03_no_cell_of_an_invented_workbook_is_lost() {
    let out = words_out(&plan("plan.xlsx", &workbook()));
    for text in ACTIONS.iter().flat_map(|cells| cells.iter()) {
        assert!(came_out(&out, text), "lost: {text}");
    }
}

#[test]
fn str_03_a_row_that_runs_on_is_read_as_one_and_says_so() {
    let plan = plan("harrowmere-activities.tsv", ACTIVITIES);
    let sheet = &plan.sheets[0];
    assert_eq!((sheet.name.as_str(), sheet.objectives, sheet.actions), ("harrowmere-activities", 2, 7));
    let joined = row(&plan, &sheet.name, "2b");
    assert!(joined.activity.as_deref().is_some_and(|text| text.contains("who live apart, and ask")));
    assert_eq!(joined.lead.as_deref(), Some("Fostering manager and contact workers"));
    assert!(problems(sheet, 8)[0].starts_with("Rows 7 and 8 were read as one"));
    assert!(problems(sheet, 9)[0].starts_with("These words seem to go on"));
    assert!(problems(sheet, 11)[0].starts_with("Row 10 has the same reference"));
}

#[test]
fn str_03_a_scorecard_without_headings_gives_measures() {
    let plan = plan("harrowmere-scorecard.tsv", SCORECARD);
    let sheet = &plan.sheets[0];
    assert_eq!((sheet.objectives, sheet.actions, sheet.measures), (2, 0, 5));
    let last = plan.rows.last().expect("a row");
    assert_eq!(last.objective.as_deref(), Some("Keep our friends close"));
    assert_eq!(last.metric.as_deref(), Some("Nights spent at a friend’s home"));
}

#[test]
fn str_03_the_json_has_the_agreed_shape() {
    let plan = plan("plan.xlsx", &workbook());
    let json = serde_json::to_value(&plan).expect("JSON");
    let keys = |value: &serde_json::Value| {
        let object = value.as_object().expect("an object");
        let mut keys = object.keys().cloned().collect::<Vec<_>>();
        keys.sort();
        keys
    };
    assert_eq!(keys(&json), ["objectives", "rows", "sheets"]);
    assert_eq!(keys(&json["sheets"][0]), ["actions", "measures", "name", "objectives", "ratings", "warnings"]);
    assert_eq!(keys(&json["sheets"][0]["warnings"][0]), ["column", "problem", "row", "value"]);
    assert_eq!(keys(&json["objectives"][0]), ["how", "source", "text"]);
    assert_eq!(
        keys(&json["rows"][0]),
        [
            "activity",
            "cross_reference",
            "current",
            "evidence",
            "kind",
            "lead",
            "metric",
            "objective",
            "other",
            "progress",
            "rating",
            "reference",
            "service",
            "source",
            "target",
            "timescale"
        ]
    );
    assert_eq!(json["rows"][0]["kind"], "action");
    assert_eq!(json["rows"][0]["rating"], "green");
    assert_eq!(json["rows"][0]["timescale"]["date"], "2024-12-31");
    assert_eq!(json["rows"][0]["lead"], serde_json::Value::Null);
}
