//! What a newer file of the same plan changes.

use super::super::{Change, Comparison, FieldChange, KnownRow, PlanRow, Renamed, compare};
use super::fixture::{ACTIVITIES, workbook};
use super::plan;

fn known(rows: &[PlanRow]) -> Vec<KnownRow> {
    let known = |(at, row): (usize, &PlanRow)| KnownRow { id: format!("row-{at}"), row: row.clone() };
    rows.iter().enumerate().map(known).collect()
}

#[test]
fn str_03_the_same_file_again_changes_nothing() {
    for (name, bytes) in [("plan.xlsx", workbook()), ("plan.tsv", ACTIVITIES.to_vec())] {
        let rows = plan(name, &bytes).rows;
        let again = compare(&known(&rows), &plan("newer.tsv", &bytes).rows);
        assert!(again.changes_nothing(), "{name}");
        assert_eq!(again.rows.len(), rows.len());
        let ids = again.rows.iter().filter_map(|row| row.id.clone());
        assert!(ids.eq((0..rows.len()).map(|at| format!("row-{at}"))));
    }
}

#[test]
fn str_03_a_newer_file_lists_its_changes_row_by_row() {
    let before = known(&plan("plan.xlsx", &workbook()).rows);
    let mut newer = plan("plan.xlsx", &workbook()).rows;
    newer[0].progress = Some("Asked 52".to_owned());
    newer[1].reference = Some("10c".to_owned());
    newer[3].activity = Some("Count the beds twice".to_owned());
    newer[4].other.insert("Note".to_owned(), "new".to_owned());
    newer.remove(5);
    let mut added = newer[0].clone();
    added.reference = Some("99".to_owned());
    added.activity = Some("Buy a bigger van".to_owned());
    newer.push(added);
    let result = compare(&before, &newer);
    let fields = |at: usize| match &result.rows[at].change {
        Change::Changed { fields } => fields.iter().map(|field| field.field.clone()).collect(),
        other => vec![format!("{other:?}")],
    };
    assert_eq!(fields(0), ["progress"]);
    assert_eq!(fields(1), ["reference"]);
    assert_eq!(fields(2), ["Unchanged"]);
    assert_eq!(fields(3), ["activity"]);
    assert_eq!(fields(4), ["Note"]);
    let changes = result.rows.iter().map(|row| &row.change).collect::<Vec<_>>();
    assert_eq!(changes.iter().filter(|change| ***change == Change::New).count(), 1);
    assert_eq!(changes.iter().filter(|change| ***change == Change::Missing).count(), 1);
    assert_eq!(result.rows.last().and_then(|row| row.id.as_deref()), Some("row-5"));
    assert!(!result.changes_nothing());
}

#[test]
fn str_03_rows_alike_are_matched_in_their_order() {
    let rows = plan("plan.csv", b"Ref,Action\n1,Mend\n1,Mend\n1,Mend\n").rows;
    let mut newer = rows.clone();
    newer[1].progress = Some("begun".to_owned());
    let result = compare(&known(&rows), &newer);
    let ids = result.rows.iter().filter_map(|row| row.id.as_deref()).collect::<Vec<_>>();
    assert_eq!(ids, ["row-0", "row-1", "row-2"]);
    assert!(matches!(result.rows[1].change, Change::Changed { .. }));
}

/// What changed between two workbooks of the sheets "Open" and "Closed".
fn changed(before: [&str; 2], after: [&str; 2]) -> Comparison {
    let rows = |texts: [&str; 2]| {
        let sheet = |(name, text): (&str, &str)| {
            let mut rows = rows_of(&format!("Ref,Action,Lead,RAG\n{text}"));
            rows.iter_mut().for_each(|row| row.source.sheet = name.to_owned());
            rows
        };
        ["Open", "Closed"].into_iter().zip(texts).flat_map(sheet).collect::<Vec<_>>()
    };
    compare(&known(&rows(before)), &rows(after))
}

fn rows_of(text: &str) -> Vec<PlanRow> {
    plan("plan.csv", text.as_bytes()).rows
}

#[test]
fn str_03_an_action_that_moves_to_another_sheet_is_the_same_action() {
    let result = changed(
        ["1,Ask them,Ann,Amber\n2,Cook,Bo,Red\n", "9,Paint,Cy,Blue\n"],
        ["2,Cook,Bo,Red\n", "9,Paint,Cy,Blue\n1,Ask them,Ann,Blue\n"],
    );
    let moved = result.rows.iter().find(|row| row.id.as_deref() == Some("row-0")).expect("the row");
    let Change::Changed { fields } = &moved.change else { panic!("{:?}", moved.change) };
    let fields = fields.iter().map(|field| (field.field.as_str(), field.after.as_deref())).collect::<Vec<_>>();
    assert_eq!(fields, [("rating", Some("Blue")), ("sheet", Some("Closed"))]);
    assert_eq!(result.rows.len(), 3);
    assert_eq!(result.rows.iter().filter(|row| row.change == Change::Unchanged).count(), 2);
}

#[test]
fn str_03_rows_numbered_anew_stay_themselves_and_a_number_given_again_is_new() {
    let text = |rows: &str| format!("Ref,Action,Lead\n{rows}");
    let before = rows_of(&text("1,Set up a panel,Ann\n2,Train the councillors,Bo\n"));
    let after = rows_of(&text("1,Pay for lessons,Di\n2,Set up a panel,Ann\n3,Train the councillors,Bo\n"));
    let result = compare(&known(&before), &after);
    let ids = result.rows.iter().map(|row| row.id.as_deref()).collect::<Vec<_>>();
    assert_eq!(ids, [None, Some("row-0"), Some("row-1")]);
    let after = rows_of(&text("1,Pay for lessons,Di\n2,Train all our councillors,Bo\n"));
    let result = compare(&known(&before), &after);
    let changes = result.rows.iter().map(|row| (row.id.as_deref(), &row.change)).collect::<Vec<_>>();
    assert_eq!(changes[0], (None, &Change::New));
    assert!(matches!(changes[1], (Some("row-1"), Change::Changed { .. })));
    assert_eq!(changes[2], (Some("row-0"), &Change::Missing));
}

#[test]
fn str_03_an_objective_or_a_sheet_with_another_name_is_recognised() {
    let text = |one: &str| format!("Ref,Action\nObjective 1: {one}\n1,Ask them\n2,Cook\nObjective 2: Home\n3,Paint\n");
    let before = known(&rows_of(&text("Being heard")));
    let after = plan("plan Q2.csv", text("Having a say").as_bytes()).rows;
    let result = compare(&before, &after);
    let (old, new) = ("Objective 1: Being heard".to_owned(), "Objective 1: Having a say".to_owned());
    assert_eq!(result.renamed, [Renamed { before: old, after: new }]);
    assert!(result.rows.iter().all(|row| row.id.is_some() && row.change != Change::Missing));
    let moved = rows_of("Ref,Action\nObjective 2: Home\n3,Paint\n1,Ask them\n");
    assert!(compare(&before, &moved).renamed.is_empty());
}

#[test]
fn str_03_milestones_of_one_action_are_each_told_by_what_they_say() {
    let text = |rows: &str| format!("Ref,Action,Milestone,RAG\n{rows}");
    let before = rows_of(&text("1,Lead well,Train them,Red\n1,Lead well,Name one,Green\n"));
    let after = rows_of(&text("1,Lead well,Write it,Red\n1,Lead well,Train them,Red\n1,Lead well,Name one,Green\n"));
    let ids = compare(&known(&before), &after).rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids, [None, Some("row-0".to_owned()), Some("row-1".to_owned())]);
}

#[test]
fn str_03_what_is_known_survives_being_stored() {
    let rows = known(&plan("plan.xlsx", &workbook()).rows);
    let stored = serde_json::to_string(&rows).expect("JSON");
    assert_eq!(serde_json::from_str::<Vec<KnownRow>>(&stored).expect("rows"), rows);
}

#[test]
fn str_03_a_months_end_that_became_its_first_day_is_told_apart() {
    let change = |before: &str, after: &str| FieldChange {
        field: "timescale".to_owned(),
        before: Some(before.to_owned()),
        after: Some(after.to_owned()),
    };
    assert!(change("Nov-19", "01/11/2019").is_first_for_last());
    assert!(change("2019-11-30", "01/11/2019").is_first_for_last());
    for (before, after) in [("Nov-19", "01/12/2019"), ("15/11/2019", "01/11/2019"), ("Nov-19", "soon")] {
        assert!(!change(before, after).is_first_for_last(), "{before} {after}");
    }
    let elsewhere = FieldChange { field: "progress".to_owned(), ..change("Nov-19", "01/11/2019") };
    assert!(!elsewhere.is_first_for_last());
}
