//! Taking a plan in.

use heard_vocabulary::{PlanKind, PlanSheet};
use jiff::civil::date;

use super::super::{
    ChangeKind, ChangeLine, ColumnUse, ExportPage, FieldLine, GridColumn, GridSheet, GridWord, ImportCounts,
    ImportDonePage, ImportLine, ImportPage, ImportPreviewPage, ImportProblem, IntoPlan, ObjectiveFound, OtherLead,
    PlanLine, PlanPage, PlanTitleProblem, PlanWrong, PlansPage, Rating, RowSays, SameObjective, SheetLine, ShownAgain,
    WarningLine, export, import, import_done, import_preview, plan, plans,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn a_plan_is_read_from_a_file() {
    let page =
        html(import, ImportPage { problem: Some(ImportProblem::Unreadable("This file has a password.".into())) });
    sound(&page);
    has(
        &page,
        &[
            "enctype=\"multipart/form-data\"",
            "type=\"file\"",
            "<title>Error: Import",
            "href=\"#import-file\"",
            "id=\"import-file-error\"",
        ],
    );
    sound(&html(import, ImportPage::default()));
}

#[test]
fn the_preview_shows_what_would_change_and_confirms_by_token() {
    let warning = WarningLine {
        row: 17,
        column: "RAG".into(),
        value: "Green/Amber".into(),
        problem: "One rating is needed.".into(),
    };
    let change = ChangeLine {
        kind: ChangeKind::Changed,
        sheet: "Plan".into(),
        row: 9,
        reference: Some("1.2".into()),
        activity: TYPED.into(),
        fields: vec![FieldLine {
            field: "cross_reference".into(),
            before: Some("Amber".into()),
            after: Some("Green".into()),
            first_for_last: true,
        }],
        says: None,
    };
    let missing = ChangeLine { kind: ChangeKind::Missing, fields: vec![], ..change.clone() };
    let props = ImportPreviewPage {
        file_name: "plan.xlsx".into(),
        token: "tok".into(),
        choices: "{}".into(),
        into: IntoPlan { plan: Some("p1".into()), in_force: true, ..IntoPlan::default() },
        sheets: vec![SheetLine {
            name: "Plan".into(),
            actions: 1480,
            warned: 3,
            warnings: vec![warning],
            ..SheetLine::default()
        }],
        objectives: vec![ObjectiveFound { text: "A home".into(), how: Some("By building".into()) }],
        changes: vec![change, missing],
        counts: ImportCounts { new: 3, changed: 11, ..ImportCounts::default() },
        page: (1, 1),
        first: 1,
        ..ImportPreviewPage::default()
    };
    let page = html(import_preview, props);
    sound(&page);
    has(
        &page,
        &[
            "Nothing has been written yet.",
            "name=\"token\" value=\"tok\"",
            "Bring in 14 rows",
            "1,480",
            "Plan, row 17, RAG",
            "Cross reference",
            "class=\"was\">Amber",
            "a spreadsheet may have made a day of the month’s name",
            "Not in the file any more",
            "And 2 cells more, which this page does not list.",
            "&lt;script&gt;",
        ],
    );
    let same = ImportPreviewPage { nothing_changes: true, same_file: true, ..ImportPreviewPage::default() };
    let page = html(import_preview, same);
    has(&page, &["The file changes nothing"]);
    assert!(!page.contains("/strategy/import/confirm"));
    // A workbook that differs elsewhere is taken in all the same.
    let other = ImportPreviewPage { nothing_changes: true, kept_ratings: 2, ..ImportPreviewPage::default() };
    has(
        &html(import_preview, other),
        &["The file changes nothing", "Keep this file as the plan’s workbook", "not touched: 2 ratings"],
    );
    let moved = ImportPreviewPage {
        shown: "ab".into(),
        shown_again: Some(ShownAgain::Overtaken),
        renumbered: 1,
        ..ImportPreviewPage::default()
    };
    has(
        &html(import_preview, moved),
        &["Nothing was brought in.", "name=\"shown\" value=\"ab\"", "on all pages change: 1 objective."],
    );
    let few = |plan: Option<&str>| {
        let into = IntoPlan { plan: plan.map(str::to_owned), few_of: Some(TYPED.into()), ..IntoPlan::default() };
        html(import_preview, ImportPreviewPage { into, ..ImportPreviewPage::default() })
    };
    has(&few(None), &["so it is taken for another plan", "&lt;script&gt;"]);
    has(&few(Some("p1")), &["marked so: 0 rows."]);
    let fewer = ImportPreviewPage { gone: vec!["A home".into()], ..ImportPreviewPage::default() };
    has(&html(import_preview, fewer), &["1 objective no longer in this file", "A home"]);
}

#[test]
fn str_03_the_grid_says_what_each_column_holds_and_is_posted_without_script() {
    let column = GridColumn { label: TYPED.into(), holds: ColumnUse::Lead, samples: vec!["Nell".into(), TYPED.into()] };
    let props = ImportPreviewPage {
        token: "tok".into(),
        grid: vec![GridSheet {
            name: "Open".into(),
            read_as: PlanSheet::Measures,
            columns: vec![column],
            unfound: vec![ColumnUse::Objective, ColumnUse::Rating, ColumnUse::Progress],
        }],
        words: vec![GridWord { word: "On track".into(), rating: Some(Rating::Green) }],
        asked: vec![SameObjective { before: "A home".into(), after: TYPED.into(), same: true }],
        leads: vec![
            OtherLead { before: "A. Lead".into(), after: TYPED.into(), actions: 2, taken: false },
            OtherLead { before: String::new(), after: "Nell".into(), actions: 1, taken: true },
        ],
        more_leads: 7,
        unread: Some("This file has column headings and no actions or measures beneath them.".into()),
        into: IntoPlan { kind: Some(PlanKind::Pledge), ..IntoPlan::default() },
        ..ImportPreviewPage::default()
    };
    let page = html(import_preview, props);
    sound(&page);
    has(
        &page,
        &[
            "action=\"/strategy/import/preview\"",
            "name=\"col.0.0\"",
            "name=\"use.0\"",
            "name=\"word.0\"",
            "that stood under “A home”. Is it the same objective?",
            "name=\"same-before.0\" value=\"A home\"",
            "In 2 actions whose lead was named or replaced in Heard, the plan names “A. Lead” and this file",
            "In 1 action whose lead was named or replaced in Heard, the plan names nobody and this file “Nell”. Whose words stay?",
            "name=\"lead-after.1\" value=\"Nell\"",
            "Whoever was named in Heard to lead an action leads it either way",
            "7 pairs of names are not asked about here: for them the plan’s words stay.",
            "no actions or measures beneath them",
            "No column was found for the objective, the rating or the progress.",
            "Say below what the columns hold, then look again.",
            "the sheet’s name is the objective",
            "&lt;script&gt;",
        ],
    );
    assert!(!page.contains("/strategy/import/confirm"));
}

#[test]
fn str_03_many_rows_are_turned_page_by_page() {
    let change = ChangeLine {
        kind: ChangeKind::New,
        sheet: "Plan".into(),
        row: 501,
        reference: None,
        activity: "Mend the door".into(),
        fields: Vec::new(),
        says: Some(RowSays { rating: Some(Rating::Green), due: Some("Spring".into()), ..RowSays::default() }),
    };
    let counts = ImportCounts { new: 501, ..ImportCounts::default() };
    let props =
        ImportPreviewPage { changes: vec![change], page: (2, 2), first: 501, counts, ..ImportPreviewPage::default() };
    let page = html(import_preview, props);
    has(&page, &["Rows 501 to 501 of 501.", "Rows before these", "form=\"again\""]);
    assert!(!page.contains("Rows after these"));
    // What was read of it, and what was not.
    has(&page, &["<li dir=\"auto\">Green</li>", "No lead", "By: Spring, read as no day"]);
}

#[test]
fn str_01_plans_stand_in_a_list_and_one_of_them_is_in_force() {
    let done =
        ImportLine { id: "i1".into(), file: TYPED.into(), on: date(2026, 3, 1), undone: None, can_be_undone: true };
    let line = PlanLine {
        id: "p1".into(),
        kind: PlanKind::Charter,
        title: TYPED.into(),
        in_force: false,
        objectives: 6,
        rows: 1_480,
        imports: vec![ImportLine { undone: Some(date(2026, 3, 2)), can_be_undone: false, ..done.clone() }, done],
    };
    let page = html(plans, PlansPage { plans: vec![line.clone()], can_edit: true });
    sound(&page);
    has(&page, &["Charter", "1,480", "href=\"/strategy/plans/p1\"", "&lt;script&gt;"]);
    let shown = PlanPage {
        line,
        objectives: vec![(1, "A home".into(), Some("My home".into()))],
        can_edit: true,
        can_be_removed: true,
        wrong: None,
    };
    let page = html(plan, shown.clone());
    sound(&page);
    has(
        &page,
        &[
            "Put it in force",
            "/strategy/imports/i1/undo",
            "1. A home",
            "“My home”",
            "Undone on",
            "/strategy/plans/p1/remove",
        ],
    );
    let wrong = Some(PlanWrong::Title(PlanTitleProblem::NoTitle, "   ".into()));
    let refused = html(plan, PlanPage { wrong, ..shown.clone() });
    sound(&refused);
    has(&refused, &["Write what the plan is called.", "id=\"plan-title-error\""]);
    let kept = html(plan, PlanPage { can_be_removed: false, wrong: Some(PlanWrong::NotRemoved), ..shown.clone() });
    has(&kept, &["This plan was not removed"]);
    assert!(!kept.contains("/strategy/plans/p1/remove"));
    assert!(!html(plan, PlanPage { can_edit: false, ..shown }).contains("<form method=\"post\" action=\"/strategy"));
    sound(&html(plans, PlansPage::default()));
}

#[test]
fn an_import_says_what_it_did() {
    let counts = ImportCounts { objectives: 6, new: 46, ..ImportCounts::default() };
    let page = html(
        import_done,
        ImportDonePage { file_name: TYPED.into(), plan: "p1".into(), counts, ..ImportDonePage::default() },
    );
    sound(&page);
    has(
        &page,
        &[
            "The plan was imported",
            "It can be undone",
            "/strategy/plans/p1/in-force",
            "<dd dir=\"auto\">46</dd>",
            "&lt;script&gt;",
        ],
    );
}

#[test]
fn str_03_what_is_to_be_known_of_a_plans_file_is_read_before_it_is_taken() {
    let told = vec![TYPED.to_owned()];
    let page =
        html(export, ExportPage { file_name: Some("Our plan.ods".into()), told: told.clone(), left_out: (2, 1) });
    sound(&page);
    has(
        &page,
        &[
            "Our plan.ods",
            "&lt;script&gt;",
            "href=\"/strategy/export?take=yes\"",
            "2 updates that were written",
            "1 lead who was named",
        ],
    );
    let refused = html(export, ExportPage { told, ..ExportPage::default() });
    sound(&refused);
    has(&refused, &["The plan was not written"]);
    assert!(!refused.contains("take=yes"));
}
