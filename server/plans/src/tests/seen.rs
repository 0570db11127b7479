//! What is written into a council's own file, as a person sees it there.

use super::giving_back::{added, given, part, settled, with};
use super::{plan, sheet};

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The look of a cell, by the number that its part has for it.
fn look<'s>(sheet: &'s str, cell: &str) -> Option<&'s str> {
    let from = sheet.find(&format!("<c r=\"{cell}\"")).expect("a cell");
    let tag = sheet[from..].split('>').next().expect("its mark");
    tag.split(" s=\"").nth(1).and_then(|rest| rest.split('"').next())
}

#[test]
fn str_03_a_row_is_as_high_as_the_words_that_are_written_into_it() {
    let rows: [&[&str]; 4] = [
        &["Ref", "Action", "Lead", "RAG", "Progress"],
        &["1", "Ask", "Ann", "Green", "Begun"],
        &["2", "Cook", "Bo", "Red", "Begun"],
        &["3", "Mend", "Cy", "Red", "Begun"],
    ];
    let bytes = sheet(&rows, |_| {});
    let high = part(&bytes, SHEET)
        .replace("<row r=\"2\"", "<row r=\"2\" ht=\"15\"")
        .replace("<row r=\"3\"", "<row r=\"3\" ht=\"16\" customHeight=\"0\"")
        .replace("<row r=\"4\"", "<row r=\"4\" ht=\"30\" customHeight=\"1\"");
    let bytes = with(&bytes, SHEET, &high);
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now[0].progress = Some("June: begun\nJuly: done".to_owned());
    now[2].progress = Some("Nearly all of it".to_owned());
    now.push(added(&now, "Paint"));
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    let sheet = part(&back.bytes, SHEET);
    assert!(!sheet.contains(" ht=\"15\""), "its words changed: {sheet}");
    assert!(sheet.contains(" ht=\"16\""), "nothing of it changed: {sheet}");
    assert_eq!(
        sheet.matches(" ht=\"30\" customHeight=\"1\"").count(),
        2,
        "the row that a person made so high, and the one like it"
    );
    // One look for all that goes on in further lines.
    assert!(look(&sheet, "E2").is_some());
    assert_eq!(look(&sheet, "E2"), look(&sheet, "E4"));
    assert_eq!(look(&sheet, "D2"), None, "cells that do not change look as they did");
    assert_eq!(part(&back.bytes, "xl/styles.xml").matches("wrapText=\"1\"").count(), 1);
    assert_eq!(settled(&plan("plan.xlsx", &back.bytes).rows), settled(&now));
}

#[test]
fn str_03_a_new_row_takes_no_height_that_nobody_set() {
    let rows: [&[&str]; 2] = [&["Ref", "Action", "Lead"], &["1", "Ask", "Ann"]];
    let bytes = sheet(&rows, |_| {});
    let high = part(&bytes, SHEET).replace("<row r=\"2\"", "<row r=\"2\" ht=\"15\" customHeight=\"false\"");
    let bytes = with(&bytes, SHEET, &high);
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now.push(added(&now, "Write to every child who has moved"));
    let sheet = part(&given("plan.xlsx", &bytes, &before, &now).bytes, SHEET);
    assert_eq!(sheet.matches(" ht=\"15\"").count(), 1, "the row that was there: {sheet}");
    assert!(sheet.contains("<row r=\"3\">"), "{sheet}");
}
