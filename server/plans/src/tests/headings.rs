//! Headings in two rows, for many quarters, twice in a row, in two languages.

use super::super::{ColumnMap, Options, Rating, export_xlsx, read_plan};
use super::{plan, problems, sheet};
use rust_xlsxwriter::Format;

fn text(rows: &[&str]) -> String {
    rows.join("\n")
}

#[test]
fn str_03_the_newest_of_the_quarters_under_one_heading_is_where_things_stand() {
    let rows: [&[&str]; 4] = [
        &["Ref", "Activity", "Lead", "", "", "", "Comments"],
        &["", "", "", "Q1", "Q2", "Q3", ""],
        &["1", "Ask them", "Ann", "Red", "Amber", "Green", "well"],
        &["2", "Cook", "Bo", "Green", "Amber", "Red", "no money"],
    ];
    let merged = sheet(&rows, |sheet| {
        sheet.merge_range(0, 3, 0, 5, "BRAG", &Format::new()).expect("a merge");
        for column in [0, 1, 2, 6] {
            let name = rows[0][usize::from(column)];
            sheet.merge_range(0, column, 1, column, name, &Format::new()).expect("a merge");
        }
    });
    let plain = text(&["Ref,Activity,Lead,BRAG,,,Comments", ",,,Q1,Q2,Q3,", "1,Ask them,Ann,Red,Amber,Green,well"]);
    for (name, bytes) in [("plan.xlsx", merged), ("plan.csv", plain.into_bytes())] {
        let before = plan(name, &bytes);
        let first = &before.rows[0];
        assert_eq!(first.rating, Some(Rating::Green), "{name}");
        assert_eq!((first.other["BRAG Q1"].as_str(), first.other["BRAG Q2"].as_str()), ("Red", "Amber"));
        assert_eq!(first.progress.as_deref(), Some("well"));
        assert_eq!(problems(&before.sheets[0], 2), ["A second row of headings: read together with the one above it."]);
        let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
        let after = plan("again.xlsx", &written);
        assert_eq!(after.rows, before.rows, "{name}");
        assert_eq!(after.layout, before.layout, "{name}");
    }
}

#[test]
fn str_03_headings_of_groups_above_the_headings_are_no_headings_of_columns() {
    for over in ["What we will do,,How will we know,", ",What we will do,,Delivery"] {
        let text = text(&[over, "Ref,Action,Measure,RAG", "1,Open it,Homes open,Green", "2,Pay them,Paid,Red"]);
        let before = plan("plan.csv", text.as_bytes());
        assert_eq!(before.layout[0].header_row, 2, "{over}");
        assert_eq!((before.rows.len(), before.rows[1].rating), (2, Some(Rating::Red)));
        assert_eq!(before.rows[0].metric.as_deref(), Some("Homes open"));
        let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
        assert_eq!(plan("plan.xlsx", &written).rows, before.rows);
    }
}

#[test]
fn str_03_a_plan_with_two_columns_for_every_quarter_is_read_by_the_newest() {
    let quarters = ["Q3 2025/26", "Q4 2025/26", "Q1 2026/27", "Q1 2025/26", "Q2 2025/26"];
    let headings = quarters.map(|quarter| format!("BRAG {quarter},Progress {quarter}")).join(",");
    let cells = ["Red", "Red", "Green", "Red", "Red"].map(|rating| format!("{rating},{rating} then")).join(",");
    let text = format!("Ref,Activity,Lead,{headings}\n1,Ask them,Ann,{cells}\n");
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!(plan.rows[0].rating, Some(Rating::Green));
    assert_eq!(plan.rows[0].progress.as_deref(), Some("Green then"));
    assert_eq!(plan.rows[0].other["BRAG Q4 2025/26"], "Red");
    assert_eq!(plan.sheets[0].warnings.len(), 2);
    assert!(plan.sheets[0].warnings[0].value.starts_with("BRAG Q1 2025/26; BRAG Q2 2025/26; BRAG Q3"));
}

#[test]
fn str_03_quarters_above_their_columns_say_which_is_the_newest() {
    let text = text(&[
        ",,,Quarter 2,,Quarter 1,",
        "Ref,Action,Lead,RAG,Update,RAG,Update",
        "1,Ask them,Ann,Green,well,Red,badly",
    ]);
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!((plan.rows[0].rating, plan.rows[0].progress.as_deref()), (Some(Rating::Green), Some("well")));
    assert_eq!(plan.rows[0].other["RAG Quarter 1"], "Red");
}

#[test]
fn str_03_a_quarter_that_is_not_filled_in_yet_has_no_rating_and_says_so() {
    let plan = plan("plan.csv", b"Ref,Action,Q1 RAG,Q2 RAG,Q3 RAG\n1,Ask them,G,A,\n2,Cook,G,R,\n3,Mend,G,,\n");
    assert_eq!(plan.rows[0].rating, Some(Rating::Amber));
    assert_eq!(plan.rows[2].rating, None);
    assert!(problems(&plan.sheets[0], 1)[1].starts_with("Nothing is written here yet"));
    assert_eq!(problems(&plan.sheets[0], 4), ["This cell is empty, and “Q1 RAG” says “G”: no rating was read."]);
}

#[test]
fn str_03_a_status_beside_the_ratings_does_not_take_their_place() {
    let plan = plan("plan.csv", b"Action,RAG,Status\nAsk them,Green,Open\nCook,Red,Closed\n");
    assert_eq!(plan.rows[1].rating, Some(Rating::Red));
    assert_eq!(plan.rows[1].other["Status"], "Closed");
}

#[test]
fn str_03_two_plans_side_by_side_are_two() {
    let text = text(&["Ref,Action,Lead,RAG,,Ref,Action,Lead,RAG", "C1,Open it,Ann,Green,,L1,Pay rent,Bo,Red"]);
    let before = plan("plan.csv", text.as_bytes());
    let said = before.rows.iter().map(|row| (row.source.sheet.as_str(), row.rating)).collect::<Vec<_>>();
    assert_eq!(said, [("plan", Some(Rating::Green)), ("plan (F to I)", Some(Rating::Red))]);
    assert_eq!(before.layout[1].part_of.as_deref(), Some("plan"));
    assert!(problems(&before.sheets[0], 1)[0].contains("side by side"));
    let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    assert_eq!(plan("again.xlsx", &written).rows, before.rows);
    // A column that is blank for its looks parts nothing.
    let plan = plan("plan.csv", b"Ref,Action,Lead,,Measure,RAG\n1,Ask them,Ann,,Asked,Green\n");
    assert_eq!((plan.sheets.len(), plan.rows[0].rating), (1, Some(Rating::Green)));
}

#[test]
fn str_03_what_an_action_shall_lead_to_is_no_objective() {
    for heading in ["Expected outcome", "Outcome", "Outcomes for children"] {
        let text = format!("Action,Lead,{heading}\nAsk them,Ann,They feel heard\n");
        let plan = plan("plan.csv", text.as_bytes());
        assert!(plan.objectives.is_empty(), "{heading}");
        assert_eq!(plan.rows[0].evidence.as_deref(), Some("They feel heard"), "{heading}");
    }
    let plan = plan("plan.csv", b"Outcome,Action,Lead\nThey feel heard,Ask them,Ann\n");
    assert_eq!(plan.rows[0].objective.as_deref(), Some("They feel heard"));
}

#[test]
fn str_03_headings_in_two_languages_and_in_welsh_are_known() {
    let both = "Cyf / Ref,Cam gweithredu / Action,Arweinydd / Lead,Amserlen / Timescale,CAG / RAG\n\
                Amcan 1 / Objective 1: Llais / Voice,,,,\n1,Gofyn / Ask,Ann,Mawrth 2026,Gwyrdd\n";
    let welsh = "Cyf,Cam gweithredu,Arweinydd,Erbyn pryd,CAG\nAmcan 1: Llais,,,,\n1,Gofyn,Ann,erbyn 31 Mawrth 2026,Gwyrdd / Green\n";
    for text in [both, welsh] {
        let plan = plan("plan.csv", text.as_bytes());
        let row = &plan.rows[0];
        assert!(row.objective.as_deref().is_some_and(|objective| objective.contains("Llais")));
        assert_eq!((row.reference.as_deref(), row.lead.as_deref()), (Some("1"), Some("Ann")));
        assert_eq!(row.rating, Some(Rating::Green));
        let date = row.timescale.as_ref().and_then(|timescale| timescale.date);
        assert_eq!(date.map(|date| date.to_string()).as_deref(), Some("2026-03-31"));
    }
    let text = "Lead / Service,Progress / RAG,Action\nAnn - Desk,Green - well,Ask\n";
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!((plan.rows[0].service.as_deref(), plan.rows[0].rating), (Some("Ann - Desk"), Some(Rating::Green)));
}

#[test]
fn str_03_a_map_by_letters_is_not_looked_for_among_the_cells() {
    let map = ColumnMap::from_json(br#"{"A": "reference", "B": "activity", "C": "rating"}"#).expect("a map");
    let options = Options { map: Some(map), ..Options::default() };
    let read = |text: &str| read_plan("plan.csv", text.as_bytes(), &options).expect("a plan");
    for headings in ["Cyf,Cam gweithredu,CAG\n", "Rif,Azione,Colore\n", ""] {
        let plan = read(&format!("{headings}1,Ask them,G\n2,Cook,A\n3,Mend,B\n"));
        assert_eq!(plan.rows.len(), 3, "{headings}");
        let ratings = plan.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
        assert_eq!(ratings, [Some(Rating::Green), Some(Rating::Amber), Some(Rating::Blue)]);
    }
}

#[test]
fn str_03_a_baseline_is_no_figure_of_today_where_another_column_can_be_it() {
    for now in ["Now", "Where we are", "Current position", "Latest position", "Current", "Latest data", "Actual"] {
        for text in [
            format!("Ref,Measure,Baseline,{now},Target\n1,Homes open,10,14,20\n"),
            format!("Ref,Measure,{now},Target,Starting point\n1,Homes open,14,20,10\n"),
        ] {
            let plan = plan("plan.csv", text.as_bytes());
            let first = &plan.rows[0];
            assert_eq!((first.current.as_deref(), first.target.as_deref()), (Some("14"), Some("20")), "{text}");
            assert!(first.other.values().any(|words| words == "10"), "{text}");
            assert!(plan.sheets[0].warnings.is_empty(), "{text}");
        }
    }
    // Nothing else can be where it stands now: the sheet is told so.
    let alone = plan("plan.csv", b"Ref,Measure,Baseline,Target\n1,Homes open,10,20\n");
    assert_eq!(alone.rows[0].current.as_deref(), Some("10"));
    assert!(problems(&alone.sheets[0], 1)[0].starts_with("No column says where this stands now"));
    // Beside an action and without a baseline, a position is what has happened.
    let told = plan("plan.csv", b"Ref,Action,Measure,Current position,Target\n1,Open homes,Homes open,Begun,20\n");
    assert_eq!((told.rows[0].progress.as_deref(), told.rows[0].current.as_deref()), (Some("Begun"), None));
}
