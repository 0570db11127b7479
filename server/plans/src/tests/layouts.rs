//! Other councils' layouts.

use super::super::{ColumnMap, Kind, NotAPlan, Options, Rating, read_plan};
use super::{plan, problems};

#[test]
fn str_03_headings_in_other_words_are_recognised() {
    let text = "No.;What we will do;Who will do it;By when;How we will know;RAG status;Update June 2024\n\
                1;Ring every child on their birthday;Duty desk;31 March 2025;They tell us;A;Began\n";
    let plan = plan("plan.csv", text.as_bytes());
    let row = &plan.rows[0];
    assert_eq!(row.reference.as_deref(), Some("1"));
    assert_eq!(row.activity.as_deref(), Some("Ring every child on their birthday"));
    assert_eq!(row.lead.as_deref(), Some("Duty desk"));
    assert_eq!(row.evidence.as_deref(), Some("They tell us"));
    assert_eq!(row.rating, Some(Rating::Amber));
    assert_eq!(row.progress.as_deref(), Some("Began"));
    assert!(row.timescale.as_ref().is_some_and(|timescale| timescale.date.is_some()));
}

#[test]
fn str_03_an_objective_in_a_column_of_its_own_is_carried_down() {
    let text = "Priority,Action,Lead\nWarm homes,Mend the heating,Ann\n,Buy rugs,Bo\nGood food,Ask for menus,Cy\nwarm  homes,Fit doors,Di\n";
    let plan = plan("plan.csv", text.as_bytes());
    let of = |at: usize| plan.rows[at].objective.as_deref();
    assert_eq!(
        [of(0), of(1), of(2), of(3)],
        [Some("Warm homes"), Some("Warm homes"), Some("Good food"), Some("Warm homes")]
    );
    assert_eq!(plan.sheets[0].objectives, 2);
    assert!(problems(&plan.sheets[0], 5)[0].contains("read as the same objective"));
}

#[test]
fn str_03_a_priority_column_alone_is_what_will_be_done() {
    let plan = plan("plan.csv", b"Priority,Lead,Deadline\nMend the heating,Ann,May 2025\n");
    assert_eq!(plan.rows[0].activity.as_deref(), Some("Mend the heating"));
}

#[test]
fn str_03_a_heading_between_rows_is_an_objective_and_a_footnote_is_not() {
    let text = "Ref,Action,Lead\nHome,,\nWhy this matters to us,,\n1,Mend the heating,Ann\nUpdated in May,,\n";
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!(plan.objectives.len(), 1);
    assert_eq!(plan.objectives[0].text, "Home");
    assert_eq!(plan.objectives[0].how.as_deref(), Some("Why this matters to us"));
    assert!(problems(&plan.sheets[0], 5)[0].starts_with("Words on a line of their own"));
}

#[test]
fn str_03_a_lone_action_in_the_first_column_stays_an_action() {
    let text = "Action,Lead,By when\nPriority 1: Home,,\nMend the heating,,\nBuy rugs,Bo,May 2025\n";
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!((plan.sheets[0].objectives, plan.sheets[0].actions), (1, 2));
    assert_eq!(plan.rows[0].objective.as_deref(), Some("Priority 1: Home"));
}

#[test]
fn str_03_headings_repeated_further_down_are_no_action() {
    let text = "Outcome 1: Home\nRef,Action,Lead\n1,Mend the heating,Ann\n\nOutcome 2: Food\nRef,Action,Lead\n1,Ask for menus,Cy\nRef,Lead,Action\n2,Di,Cook\n";
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!((plan.sheets[0].objectives, plan.sheets[0].actions), (2, 3));
    assert_eq!(plan.rows[1].source.row, 7);
    assert_eq!(plan.rows[1].objective.as_deref(), Some("Outcome 2: Food"));
    assert_eq!(plan.rows[2].activity.as_deref(), Some("Cook"));
    assert!(problems(&plan.sheets[0], 6)[0].starts_with("The column headings again"));
    assert!(problems(&plan.sheets[0], 8)[0].starts_with("Other column headings"));
}

#[test]
fn str_03_a_scorecard_with_headings_gives_measures() {
    let text = "Outcome\tIndicator\tBaseline\tTarget 2025\tRAG\nSafe\t% who feel safe\t80%\t95%\tGreen\n\tMoves in a year\t12\t6\tRed\n";
    let plan = plan("card.tsv", text.as_bytes());
    assert!(plan.rows.iter().all(|row| row.kind == Kind::Measure));
    assert_eq!(plan.rows[1].objective.as_deref(), Some("Safe"));
    assert_eq!(plan.rows[1].current.as_deref(), Some("12"));
    assert_eq!(plan.rows[1].target.as_deref(), Some("6"));
}

#[test]
fn str_03_a_status_column_without_colours_is_kept_under_its_name() {
    let plan = plan("plan.csv", b"Action,Lead,Status\nMend,Ann,In progress\nCook,Bo,Not started\n");
    assert_eq!(plan.rows[0].other["Status"], "In progress");
    assert_eq!(plan.sheets[0].warnings.len(), 1);
}

#[test]
fn str_03_the_latest_of_several_rating_columns_is_read() {
    let plan = plan("plan.csv", b"Action,Q1 RAG,Q2 RAG\nMend,Red,Green\n");
    assert_eq!(plan.rows[0].rating, Some(Rating::Green));
    assert_eq!(plan.rows[0].other["Q1 RAG"], "Red");
    assert!(problems(&plan.sheets[0], 1)[0].contains("“Q2 RAG” was taken"));
}

#[test]
fn str_03_a_column_map_reads_a_layout_that_is_not_recognised() {
    let map = ColumnMap::from_json(br#"{"Headline":"activity","C":"lead","Gone":"target"}"#).expect("a map");
    let options = Options { map: Some(map), ..Options::default() };
    let plan = read_plan("odd.csv", b"Headline,Colour,Person\nMend,Red,Ann\n", &options).expect("a plan");
    assert_eq!(plan.rows[0].activity.as_deref(), Some("Mend"));
    assert_eq!(plan.rows[0].lead.as_deref(), Some("Ann"));
    assert_eq!(plan.rows[0].other["Colour"], "Red");
    assert!(problems(&plan.sheets[0], 1)[0].contains("does not have it"));
    let letters = ColumnMap::from_json(br#"{"A":"activity","B":"rating"}"#).expect("a map");
    let options = Options { map: Some(letters), ..Options::default() };
    let plan = read_plan("odd.csv", b"Mend,Red\nCook,Green\n", &options).expect("a plan");
    assert_eq!(plan.sheets[0].actions, 2);
    assert_eq!(plan.rows[1].rating, Some(Rating::Green));
}

#[test]
fn str_03_a_wrong_column_map_is_explained() {
    let error = ColumnMap::from_json(br#"{"A":"colour"}"#).expect_err("no map");
    assert!(error.to_string().contains("“colour”, which it names for “A”"), "{error}");
    for broken in [&b"{\"A\": \"rating\""[..], b"[]", b"", b"\xff"] {
        let error = ColumnMap::from_json(broken).expect_err("no map").to_string();
        assert!(!error.contains("at line") && !error.contains("expected"), "{error}");
    }
}

#[test]
fn str_03_one_sheet_can_be_asked_for_by_name() {
    let book = super::fixture::workbook();
    let ask = |name: &str| {
        let options = Options { sheet: Some(name.to_owned()), ..Options::default() };
        read_plan("plan.xlsx", &book, &options)
    };
    assert_eq!(ask("closed").expect("a plan").sheets.len(), 1);
    let refused = ask("Open").expect_err("no such sheet");
    assert!(matches!(refused, NotAPlan::NoSuchSheet { .. }));
    assert!(refused.to_string().contains("Actions, Closed, About, Spare"));
}

#[test]
fn str_03_text_is_read_in_the_alphabets_that_offices_save() {
    let text = "Action,Lead\nBring Zoë’s “own” chair,Ann\n";
    let wide = |swap: bool, mark: bool| {
        let marked = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
        let pair = |unit: u16| {
            if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }
        };
        marked.encode_utf16().flat_map(pair).collect::<Vec<_>>()
    };
    let (western, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    for bytes in [
        text.as_bytes().to_vec(),
        format!("\u{feff}{text}").into_bytes(),
        western.into_owned(),
        wide(false, true),
        wide(true, true),
        wide(false, false),
    ] {
        let plan = plan("plan.csv", &bytes);
        assert_eq!(plan.rows[0].activity.as_deref(), Some("Bring Zoë’s “own” chair"));
    }
}

#[test]
fn str_03_text_of_an_old_mac_and_of_windows_are_told_apart() {
    let mac = [0x42, 0xd5, 0x73, 0x20, 0xd2, 0x6f, 0x77, 0x6e, 0xd3];
    let bytes = [b"Action,Lead\n", &mac[..], b",Ann\n"].concat();
    assert_eq!(plan("plan.csv", &bytes).rows[0].activity.as_deref(), Some("B’s “own”"));
    for words in ["Bring each child’s “own” chair – soon", "Go to OBERÖD and Ñandú with Éva"] {
        let text = format!("Action,Lead\n{words},Ann\n");
        let (western, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
        assert_eq!(plan("plan.csv", &western).rows[0].activity.as_deref(), Some(words));
    }
}

#[test]
fn str_03_text_is_read_with_any_separator_and_with_one_that_it_names() {
    for separator in ["\t", ",", ";", "|"] {
        let text = ["Ref", "Action", "Lead\n1", "\"Mend, paint; air\"", "Ann\n"].join(separator);
        let plan = plan("plan.csv", text.as_bytes());
        assert_eq!(plan.rows[0].activity.as_deref(), Some("Mend, paint; air"), "{separator}");
        assert_eq!(plan.rows[0].lead.as_deref(), Some("Ann"));
    }
    let plan = plan("plan.csv", "\u{feff}sep=;\r\nAction;Lead\r\nMend, paint;Ann\r\n".as_bytes());
    assert_eq!(plan.rows[0].activity.as_deref(), Some("Mend, paint"));
    assert_eq!(plan.rows[0].source.row, 2);
}

#[test]
fn str_03_cells_of_several_lines_and_quotation_marks_keep_their_words() {
    let text =
        "Action,Lead,Progress\r\n\"Mend, paint\r\nand \"\"air\"\" it\",Ann,\"so\" they say\r\n\r\nCook,Bo,done\r\n";
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!(plan.rows[0].activity.as_deref(), Some("Mend, paint\r\nand \"air\" it"));
    assert_eq!(plan.rows[0].progress.as_deref(), Some("\"so\" they say"));
    assert_eq!(plan.rows[1].source.row, 4);
}

#[test]
fn str_03_an_opendocument_workbook_is_read() {
    let bytes = include_bytes!("../../../tests/fixtures/plans/harrowmere.ods");
    let plan = plan("harrowmere.ods", bytes);
    assert_eq!(plan.sheets[0].name, "Promises");
    assert_eq!((plan.sheets[0].objectives, plan.sheets[0].actions), (1, 2));
    let first = &plan.rows[0];
    let timescale = first.timescale.clone().expect("a timescale");
    assert_eq!(timescale.text, "31/03/2025");
    assert_eq!(timescale.date.map(|date| date.to_string()).as_deref(), Some("2025-03-31"));
    assert_eq!((first.source.row, first.rating), (5, Some(Rating::Amber)));
    assert_eq!(plan.rows[1].reference.as_deref(), Some("2"));
}

#[test]
fn str_03_headings_mean_what_councils_mean_by_them() {
    use super::super::Field::*;
    for (heading, field) in [
        ("Getting to Good Plan Ref", CrossReference),
        ("Current Data & Date", Current),
        ("Target Data & Date", Target),
        ("Target date", Timescale),
        ("Timescale for completion", Timescale),
        ("BRAG rating (see key)", Rating),
        ("Lead officer", Lead),
        ("Lead Officer / Service", Service),
        ("Action lead", Lead),
        ("Actions to be taken", Activity),
        ("Action taken since last meeting", Progress),
        ("Progress update – June", Progress),
        ("How will we know it has worked?", Evidence),
        ("Who’s responsible?", Lead),
        ("Success measures", Metric),
        ("KPI", Metric),
        ("Priority", Objective),
        ("No.", Reference),
        ("#", Reference),
    ] {
        let meaning = super::super::headings::meaning(heading);
        assert_eq!(meaning.map(|(field, _)| field), Some(field), "{heading}");
    }
    for heading in ["Phone number", "", "Colour", "Cost"] {
        assert_eq!(super::super::headings::meaning(heading), None, "{heading}");
    }
}
