//! Taking a plan in.

use super::super::{
    ChangeKind, ChangeLine, ExportPage, FieldLine, ImportCounts, ImportDonePage, ImportPage, ImportPreviewPage,
    ImportProblem, ObjectiveFound, SheetLine, WarningLine, export, import, import_done, import_preview,
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
        }],
    };
    let missing = ChangeLine { kind: ChangeKind::Missing, fields: vec![], ..change.clone() };
    let props = ImportPreviewPage {
        file_name: "plan.xlsx".into(),
        token: "tok".into(),
        updates: true,
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
        nothing_changes: false,
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
            "Not in the file any more",
            "And 2 cells more, which this page does not list.",
            "&lt;script&gt;",
        ],
    );
    let page = html(import_preview, ImportPreviewPage { nothing_changes: true, ..ImportPreviewPage::default() });
    has(&page, &["The file changes nothing"]);
    assert!(!page.contains("/strategy/import/confirm"));
}

#[test]
fn an_import_says_what_it_did() {
    let counts = ImportCounts { objectives: 6, new: 46, ..ImportCounts::default() };
    let page = html(import_done, ImportDonePage { file_name: TYPED.into(), counts });
    sound(&page);
    has(&page, &["The plan was imported", "<dd dir=\"auto\">46</dd>", "&lt;script&gt;"]);
}

#[test]
fn str_03_what_is_to_be_known_of_a_plans_file_is_read_before_it_is_taken() {
    let told = vec![TYPED.to_owned()];
    let page = html(export, ExportPage { file_name: Some("Our plan.ods".into()), told: told.clone() });
    sound(&page);
    has(&page, &["Our plan.ods", "&lt;script&gt;", "href=\"/strategy/export?take=yes\""]);
    let refused = html(export, ExportPage { file_name: None, told });
    sound(&refused);
    has(&refused, &["The plan was not written"]);
    assert!(!refused.contains("take=yes"));
}
