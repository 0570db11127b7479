//! What a newer file of the same plan changes.

use super::super::{Change, KnownRow, PlanRow, compare};
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

#[test]
fn str_03_what_is_known_survives_being_stored() {
    let rows = known(&plan("plan.xlsx", &workbook()).rows);
    let stored = serde_json::to_string(&rows).expect("JSON");
    assert_eq!(serde_json::from_str::<Vec<KnownRow>>(&stored).expect("rows"), rows);
}
