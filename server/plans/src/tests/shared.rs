//! Files that broke the reader once, where they are present: no word of them is
//! lost, and each gives what was found by hand. What each shows is also shown
//! by a plan that is made in the other tests.

use super::super::table;
use super::super::work::Work;
use super::super::{KnownRow, Limits, Options, PlanFile, Stop, compare, export_xlsx, read_plan};
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

#[test]
fn str_03_no_word_of_any_file_that_broke_the_reader_is_lost() {
    for path in files("inputs/plans").iter().chain(&files("plans")) {
        let (name, bytes, plan) = read(path);
        let out = words_out(&plan);
        for table in table::read(&name, &bytes, &Work::new(Limits::default(), Stop::default())).expect("sheets") {
            let marks = table.marks.comments.values().chain(table.marks.formulas.values());
            for text in table.rows.iter().flat_map(|row| row.cells.iter().map(|cell| &cell.text)).chain(marks) {
                assert!(came_out(&out, text), "{name} lost: {text}");
            }
        }
    }
}

#[test]
fn str_03_every_file_that_broke_the_reader_comes_back_out_equal() {
    for path in files("inputs/plans").iter().chain(&files("plans")) {
        let (name, _, before) = read(path);
        let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
        let after = read_plan("again.xlsx", &written, &Options::default()).expect("a plan");
        let known = (0..).zip(before.rows).map(|(id, row)| KnownRow { id: id.to_string(), row }).collect::<Vec<_>>();
        assert!(compare(&known, &after.rows).changes_nothing(), "{name}");
    }
}

/// What was found by hand: objectives, actions, measures, rated rows and
/// warnings of all sheets.
const KNOWN: [(&str, [usize; 5]); 0] = [];

#[test]
fn str_03_every_file_that_broke_the_reader_gives_what_was_found_by_hand() {
    let found = files("inputs/plans");
    for path in &found {
        let (name, _, plan) = read(path);
        let sum = |count: fn(&super::super::SheetReport) -> usize| plan.sheets.iter().map(count).sum::<usize>();
        let counts = [
            sum(|sheet| sheet.objectives),
            sum(|sheet| sheet.actions),
            sum(|sheet| sheet.measures),
            plan.rows.iter().filter(|row| row.rating.is_some()).count(),
            sum(|sheet| sheet.warnings.len()),
        ];
        let known = KNOWN.iter().find(|(known, _)| *known == name);
        eprintln!("    (\"{name}\", {counts:?}),");
        if let Some((_, known)) = known {
            assert_eq!(counts, *known, "{name}");
        }
    }
}
