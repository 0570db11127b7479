//! What holds for any file.

use super::super::{KnownRow, Options, compare, export_xlsx, read_plan};
use super::fixture::{ACTIVITIES, workbook};
use super::{came_out, words_out};
use proptest::prelude::*;

/// The cells of a plan: words, ratings, dates, marks, blanks.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        3 => "[A-Za-z0-9=@é’ ./&-]{1,24}",
        1 => Just("Green".to_owned()),
        1 => Just("---".to_owned()),
        1 => Just("31/04/24".to_owned()),
        1 => Just("Objective 3 – Time to play".to_owned()),
        1 => Just("How will we do this: by asking".to_owned()),
        1 => Just("and goes on here".to_owned()),
        1 => Just("Action".to_owned()),
        1 => Just("Lead".to_owned()),
        1 => Just("7b.ii".to_owned()),
    ]
}

/// The headings of a plan, in any order and number.
fn headings() -> impl Strategy<Value = Vec<&'static str>> {
    let all = vec![
        "Ref",
        "Action",
        "Outcome",
        "Lead",
        "Service",
        "Timescale",
        "RAG",
        "Progress",
        "Evidence",
        "Measure",
        "Baseline",
        "Target",
        "Notes for us",
        "Status",
        "Plan Ref",
    ];
    proptest::sample::subsequence(all, 2..15).prop_shuffle()
}

fn separated(rows: &[Vec<String>]) -> String {
    let lines = rows.iter().map(|cells| cells.join("\t"));
    lines.collect::<Vec<_>>().join("\n")
}

proptest! {
    #[test]
    fn str_03_no_word_of_any_sheet_is_lost(
        headings in headings(),
        above in proptest::collection::vec(cell(), 0..2),
        body in proptest::collection::vec(proptest::collection::vec(cell(), 0..17), 1..14),
    ) {
        let headings = headings.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let mut rows = above.into_iter().map(|cell| vec![cell]).collect::<Vec<_>>();
        rows.push(headings);
        rows.extend(body);
        let text = separated(&rows);
        if let Ok(plan) = read_plan("plan.tsv", text.as_bytes(), &Options::default()) {
            let out = words_out(&plan);
            for cell in rows.iter().flatten() {
                prop_assert!(came_out(&out, cell), "lost {:?} of\n{}", cell, text);
            }
            let counted = plan.sheets.iter().map(|sheet| sheet.actions + sheet.measures);
            prop_assert_eq!(counted.sum::<usize>(), plan.rows.len());
            let known = plan.rows.iter().enumerate().map(|(at, row)| KnownRow {
                id: at.to_string(),
                row: row.clone(),
            });
            let known = known.collect::<Vec<_>>();
            prop_assert!(compare(&known, &plan.rows).changes_nothing());
            prop_assert!(export_xlsx(&plan.layout, &plan.objectives, &plan.rows).is_ok());
        }
    }

    #[test]
    fn str_03_any_bytes_give_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..600), name in ".{0,12}") {
        let _ = read_plan(&name, &bytes, &Options::default());
        let zipped = [b"PK\x03\x04".as_slice(), &bytes].concat();
        let _ = read_plan(&name, &zipped, &Options::default());
    }

    #[test]
    fn str_03_any_text_gives_an_answer(text in "(Action|Lead|Ref|RAG|[\\PC]{0,6}|[\\t,;\"\\n]){0,80}") {
        let _ = read_plan("plan.csv", text.as_bytes(), &Options::default());
    }
}

/// A sheet of these cells, one run of rows merged in some of its columns, and
/// rows and columns hidden.
fn merged(rows: &[Vec<String>], merges: &[(u32, u32)], hidden: &[u32]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    for (at, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(at, column, text).expect("a cell");
        }
    }
    for (column, (from, length)) in (0..).zip(merges).filter(|(_, (_, length))| *length > 0) {
        let text = rows.get(*from as usize).and_then(|cells| cells.get(usize::from(column))).cloned();
        sheet.merge_range(*from, column, from + length, column, &text.unwrap_or_default(), &plain).expect("a merge");
    }
    for row in hidden {
        sheet.set_row_hidden(*row).expect("a row");
    }
    book.save_to_buffer().expect("a workbook")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn str_03_no_word_of_a_sheet_with_merged_and_hidden_cells_is_lost(
        body in proptest::collection::vec(proptest::collection::vec(cell(), 0..6), 1..9),
        merges in proptest::collection::vec((1_u32..8, 0_u32..4), 0..6),
        hidden in proptest::collection::vec(1_u32..8, 0..3),
    ) {
        let headings = ["Outcome", "Ref", "Action", "Lead", "Timescale", "RAG"].map(str::to_owned).to_vec();
        let mut rows = vec![headings];
        rows.extend(body);
        // What a merge covers is no longer there.
        for (column, (from, length)) in merges.iter().enumerate() {
            for covered in rows.iter_mut().skip(*from as usize + 1).take(*length as usize) {
                if let Some(cell) = covered.get_mut(column) {
                    cell.clear();
                }
            }
        }
        if let Ok(plan) = read_plan("plan.xlsx", &merged(&rows, &merges, &hidden), &Options::default()) {
            let out = words_out(&plan);
            for cell in rows.iter().flatten() {
                prop_assert!(came_out(&out, cell), "lost {:?} of {:?}, {:?}", cell, rows, merges);
            }
            let written = export_xlsx(&plan.layout, &plan.objectives, &plan.rows);
            prop_assert!(written.is_ok());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn str_03_any_damage_to_a_workbook_gives_an_answer(
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut book = workbook();
        for (at, byte) in damage {
            let at = at.index(book.len());
            book[at] = byte;
        }
        let _ = read_plan("plan.xlsx", &book, &Options::default());
    }

    #[test]
    fn str_03_any_damage_to_a_text_gives_an_answer(
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut text = ACTIVITIES.to_vec();
        for (at, byte) in damage {
            let at = at.index(text.len());
            text[at] = byte;
        }
        let _ = read_plan("plan.tsv", &text, &Options::default());
    }
}
