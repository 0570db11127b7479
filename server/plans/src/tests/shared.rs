//! Files that broke the reader once, where they are present: no word of them is
//! lost, and each gives what was found by hand. What each shows is also shown
//! by a plan that is made in the other tests.

use super::super::table;
use super::super::work::Work;
use super::super::{KnownRow, Limits, Options, PlanFile, SheetReport, Stop, compare, export_xlsx, read_plan};
use super::{came_out, words_out};
use std::path::PathBuf;

/// The files of a folder, or none where it is not present.
fn files(folder: &str) -> Vec<PathBuf> {
    let shared = std::env::var("HEARD_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let Ok(found) = std::fs::read_dir(format!("{shared}/{folder}")) else {
        eprintln!("{folder} is not present: nothing to compare with");
        return Vec::new();
    };
    let mut found = found.map(|entry| entry.expect("a file").path()).collect::<Vec<_>>();
    found.retain(|path| path.extension().is_some_and(|ending| ending != "json"));
    found.sort();
    found
}

fn read(path: &PathBuf) -> (String, Vec<u8>, PlanFile) {
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    let bytes = std::fs::read(path).expect("a file");
    let plan = read_plan(&name, &bytes, &Options::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
    (name, bytes, plan)
}

/// What was found by hand: objectives, actions, measures, rated rows and
/// warnings of all sheets.
const KNOWN: [(&str, [usize; 5]); 49] = [
    ("L10-formulas.xlsx", [2, 5, 0, 0, 2]),
    ("L4-quarterly.xlsx", [3, 6, 0, 6, 12]),
    ("L6-semicolon-1252.csv", [4, 7, 0, 6, 11]),
    ("L7-cards.csv", [1, 2, 0, 2, 1]),
    ("L9-bilingual.csv", [1, 2, 0, 2, 1]),
    ("comment_strike.xlsx", [0, 2, 0, 2, 2]),
    ("fmt2.xlsx", [0, 2, 0, 2, 0]),
    ("formula_nocache.xlsx", [0, 1, 0, 0, 3]),
    ("hidden_col.xlsx", [0, 1, 0, 1, 1]),
    ("hidden_row.xlsx", [0, 3, 0, 3, 1]),
    ("quarters8.xlsx", [0, 2, 0, 2, 2]),
    ("r1-two-header-rows.xlsx", [0, 2, 0, 2, 1]),
    ("r10-timescales.csv", [0, 35, 0, 0, 21]),
    ("r11-injection.csv", [0, 24, 0, 0, 13]),
    ("r12-long-cell.csv", [0, 2, 0, 0, 0]),
    ("r13-note-in-objective-column.csv", [1, 1, 0, 0, 1]),
    ("r14-odd-letters.csv", [0, 3, 0, 0, 1]),
    ("r15-many-sheets.xlsx", [0, 6, 0, 6, 5]),
    ("r17-number-formats.xlsx", [0, 0, 23, 0, 0]),
    ("r18-two-plans-beside.xlsx", [0, 2, 0, 2, 2]),
    ("r19-quarters-part-filled.csv", [0, 3, 0, 1, 3]),
    ("r2-headings-again.csv", [0, 2, 0, 0, 1]),
    ("r20-start-and-end.csv", [0, 1, 0, 1, 0]),
    ("r21-date-first.csv", [0, 2, 0, 0, 2]),
    ("r22-odd-headings.csv", [0, 1, 0, 1, 0]),
    ("r23-grouped-headings.xlsx", [0, 2, 0, 2, 1]),
    ("r24-letter-map.csv", [0, 3, 0, 3, 0]),
    ("r25-date-format-words.xlsx", [0, 6, 0, 0, 1]),
    ("r26-plan-with-data-tabs.xlsx", [0, 1, 0, 1, 400]),
    ("r3-expected-outcome.csv", [0, 2, 0, 0, 0]),
    ("r4-merged-milestones.xlsx", [0, 2, 0, 2, 4]),
    ("r5-key-below.xlsx", [0, 1, 0, 1, 5]),
    ("r6-comment-hidden-strike.xlsx", [0, 3, 0, 3, 4]),
    ("r7-heading-in-action-column.csv", [2, 2, 0, 0, 2]),
    ("r8-bilingual.csv", [0, 1, 0, 1, 0]),
    ("r9-status-words.csv", [0, 13, 0, 2, 11]),
    ("re-deleted.xlsx", [2, 4, 0, 4, 0]),
    ("re-duplicate-ref.xlsx", [2, 6, 0, 6, 1]),
    ("re-moved-to-objective2.xlsx", [2, 5, 0, 5, 0]),
    ("re-objective-renamed.xlsx", [2, 5, 0, 5, 0]),
    ("re-rating.xlsx", [2, 5, 0, 5, 0]),
    ("re-renumbered.xlsx", [2, 6, 0, 6, 0]),
    ("re-reordered.xlsx", [2, 5, 0, 5, 0]),
    ("re-sheet-renamed.xlsx", [2, 5, 0, 5, 0]),
    ("re-sheet.xlsx", [2, 5, 0, 5, 0]),
    ("reimport-base.xlsx", [2, 5, 0, 5, 0]),
    ("twohead.xlsx", [0, 2, 0, 2, 2]),
    ("vmerge.xlsx", [0, 4, 0, 4, 3]),
    ("vmerge_before.xlsx", [0, 4, 0, 4, 0]),
];

#[test]
fn str_03_every_file_that_broke_the_reader_loses_no_word_and_gives_what_was_found_by_hand() {
    for path in files("inputs/plans").iter().chain(&files("plans")) {
        let (name, bytes, plan) = read(path);
        let out = words_out(&plan);
        for table in table::read(&name, &bytes, &Work::new(Limits::default(), Stop::default())).expect("sheets") {
            let marks = table.marks.comments.values().chain(table.marks.formulas.values());
            for text in table.rows.iter().flat_map(|row| row.cells.iter().map(|cell| &cell.text)).chain(marks) {
                assert!(came_out(&out, text), "{name} lost: {text}");
            }
        }
        let sum = |count: fn(&SheetReport) -> usize| plan.sheets.iter().map(count).sum::<usize>();
        let counts = [
            sum(|sheet| sheet.objectives),
            sum(|sheet| sheet.actions),
            sum(|sheet| sheet.measures),
            plan.rows.iter().filter(|row| row.rating.is_some()).count(),
            sum(|sheet| sheet.warnings.len()),
        ];
        if let Some((_, known)) = KNOWN.iter().find(|(known, _)| *known == name) {
            assert_eq!(counts, *known, "{name}");
        }
        let written = export_xlsx(&plan.layout, &plan.objectives, &plan.rows).expect("written");
        let after = read_plan("again.xlsx", &written, &Options::default()).expect("a plan");
        let known = (0..).zip(plan.rows).map(|(id, row)| KnownRow { id: id.to_string(), row }).collect::<Vec<_>>();
        assert!(compare(&known, &after.rows).changes_nothing(), "{name}");
    }
}
