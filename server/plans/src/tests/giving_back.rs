//! Plans given back as the very files they came in.

use super::super::{
    GivenBack, Options, Original, PlanFile, PlanRow, Rating, Timescale, Told, give_back, normal, read_plan,
};
use super::grids::{Drawn, LAYOUTS, grid, ods, text, xlsx};
use super::plan;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

pub(super) fn given(name: &str, bytes: &[u8], read: &PlanFile, rows: &[PlanRow]) -> GivenBack {
    let (layout, objectives) = (&read.layout, &read.objectives);
    let original = Original { file_name: name, bytes, layout, objectives, rows: &read.rows };
    give_back(&original, rows).expect("a file")
}

/// The parts of a workbook.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let names = archive.file_names().map(|name| name.expect("a name").into_owned()).collect::<Vec<_>>();
    let mut part = |name: String| {
        let mut bytes = Vec::new();
        archive.by_name(&name).expect("a part").read_to_end(&mut bytes).expect("a part");
        (name, bytes)
    };
    names.into_iter().map(&mut part).collect()
}

/// The parts that two workbooks do not have alike.
fn differing(one: &[u8], other: &[u8]) -> Vec<String> {
    let (one, other) = (parts(one), parts(other));
    let names = one.keys().chain(other.keys()).collect::<std::collections::BTreeSet<_>>();
    names.into_iter().filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

/// The rows without where they stand, those that are new where their
/// objective's end.
pub(super) fn settled(rows: &[PlanRow]) -> Vec<PlanRow> {
    let mut out: Vec<PlanRow> = Vec::new();
    for row in rows {
        let objective = |row: &PlanRow| row.objective.as_deref().map(normal);
        let same = |other: &PlanRow| objective(other) == objective(row) && other.source.sheet == row.source.sheet;
        let at = if row.source.row == 0 { out.iter().rposition(same).map(|at| at + 1) } else { None };
        out.insert(at.unwrap_or(out.len()), row.clone());
    }
    for row in &mut out {
        row.source.row = 0;
        // A date that is new is written as the others are.
        if let Some(Timescale { text, date: Some(date) }) = &mut row.timescale {
            *text = date.to_string();
        }
    }
    out
}

/// What is done to a plan.
#[derive(Debug, Clone)]
enum Deed {
    Rate(usize, Option<Rating>),
    Lead(usize, Option<String>),
    Words(usize, String),
    Progress(usize, Option<String>),
    Add(usize, String, Option<Rating>),
}

fn rating() -> impl Strategy<Value = Option<Rating>> {
    proptest::option::weighted(
        0.85,
        prop_oneof![Just(Rating::Blue), Just(Rating::Green), Just(Rating::Amber), Just(Rating::Red)],
    )
}

/// Words that no reader takes for a rating, a heading, or more of the row above.
fn words() -> impl Strategy<Value = String> {
    "(Mend|Ask|Paint|Write) [A-Za-z0-9é’ŵ\"<&,;=_x]{1,9} ?[0-9]{2}"
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => (any::<usize>(), rating()).prop_map(|(at, rating)| Deed::Rate(at, rating)),
        2 => (any::<usize>(), proptest::option::of(words())).prop_map(|(at, words)| Deed::Lead(at, words)),
        1 => (any::<usize>(), words()).prop_map(|(at, words)| Deed::Words(at, words)),
        2 => (any::<usize>(), proptest::option::of(words())).prop_map(|(at, words)| Deed::Progress(at, words)),
        2 => (any::<usize>(), words(), rating()).prop_map(|(at, words, rating)| Deed::Add(at, words, rating)),
    ]
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let due = prop_oneof![Just("31/03/2027".to_owned()), Just("Oct-26".to_owned()), Just(String::new())];
    let progress = prop_oneof![Just(String::new()), words()];
    (words(), words(), due, 0..5_usize, progress).prop_map(|(words, lead, due, rating, progress)| Drawn {
        words,
        lead,
        due,
        rating,
        progress,
    })
}

fn done(rows: &[PlanRow], deeds: &[Deed]) -> Vec<PlanRow> {
    let mut rows = rows.to_vec();
    let many = rows.len();
    for deed in deeds {
        match deed.clone() {
            Deed::Rate(at, rating) => rows[at % many].rating = rating,
            Deed::Lead(at, lead) => rows[at % many].lead = lead,
            Deed::Words(at, words) => {
                let row = &mut rows[at % many];
                let said = if row.metric.is_some() { &mut row.metric } else { &mut row.activity };
                *said = Some(words);
            }
            Deed::Progress(at, words) => rows[at % many].progress = words,
            Deed::Add(at, words, rating) => {
                let mut row = rows[at % many].clone();
                let date = Some(time::macros::date!(2027 - 03 - 31));
                row.reference = None;
                row.timescale = Some(Timescale { text: "2027-03-31".to_owned(), date });
                (row.rating, row.progress, row.lead) = (rating, None, Some("Ann".to_owned()));
                let said = if row.metric.is_some() { &mut row.metric } else { &mut row.activity };
                *said = Some(words);
                row.source.row = 0;
                rows.push(row);
            }
        }
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn str_03_a_plan_given_back_reads_as_it_is_now_and_keeps_every_other_part(
        layout in 0..LAYOUTS,
        kind in 0..6_usize,
        drawn in proptest::collection::vec(proptest::collection::vec(drawn(), 1..5), 1..4),
        deeds in proptest::collection::vec(deed(), 1..7),
    ) {
        let grid = grid(layout, &drawn);
        let (name, bytes) = match kind {
            0 | 1 => ("plan.xlsx", xlsx(&grid)),
            2 | 3 => ("plan.ods", ods(&grid)),
            4 => ("plan.csv", text(&grid, ';', "\r\n", true).into_bytes()),
            _ => ("plan.tsv", text(&grid, '\t', "\n", false).into_bytes()),
        };
        let before = plan(name, &bytes);
        let same = given(name, &bytes, &before, &before.rows);
        prop_assert!(same.bytes == bytes && same.told.is_empty());
        let now = done(&before.rows, &deeds);
        let back = given(name, &bytes, &before, &now);
        prop_assert_eq!(&back.file_name, name);
        prop_assert!(!back.told.contains(&Told::CouldNotPatch), "{:?}", back.told);
        let after = plan(name, &back.bytes);
        let found = settled(&after.rows);
        for (one, other) in found.iter().zip(&settled(&now)) {
            prop_assert_eq!(one, other);
        }
        prop_assert_eq!(found.len(), now.len());
        if kind < 4 {
            let may = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/workbook.xml", "content.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"];
            for part in differing(&bytes, &back.bytes) {
                prop_assert!(may.contains(&part.as_str()), "{}", part);
            }
        }
    }
}

#[test]
fn str_03_a_changed_cell_changes_nothing_beside_it() {
    let drawn = |words: &str, rating| Drawn {
        words: words.to_owned(),
        lead: "Ann".to_owned(),
        due: "31/03/2027".to_owned(),
        rating,
        progress: String::new(),
    };
    let plan_of = vec![vec![drawn("Mend", 1), drawn("Paint", 3)], vec![drawn("Ask", 1)]];
    let bytes = xlsx(&grid(0, &plan_of));
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now[0].rating = Some(Rating::Red);
    let back = given("plan.xlsx", &bytes, &before, &now).bytes;
    // The words, and the figures that count them.
    assert_eq!(differing(&bytes, &back), ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    let (old, new) = (parts(&bytes), parts(&back));
    let sheet =
        |parts: &BTreeMap<String, Vec<u8>>| String::from_utf8(parts["xl/worksheets/sheet1.xml"].clone()).expect("text");
    let cell = |sheet: &str, name: &str| {
        let from = sheet.find(&format!("<c r=\"{name}\"")).expect("a cell");
        let end = sheet[from..]
            .find("<c ")
            .map_or(0, |_| sheet[from + 1..].find("<c ").map_or(sheet.len() - from, |at| at + 1));
        sheet[from..from + end].to_owned()
    };
    let style = |cell: &str| cell.split("s=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert!(cell(&sheet(&new), "F4").contains(">Red<"));
    assert_eq!(style(&cell(&sheet(&new), "F4")), style(&cell(&sheet(&old), "F5")), "the red of the row below");
    assert_eq!(sheet(&old).len() - cell(&sheet(&old), "F4").len(), sheet(&new).len() - cell(&sheet(&new), "F4").len());
    let figures = String::from_utf8(new["xl/worksheets/sheet2.xml"].clone()).expect("text");
    assert_eq!(figures.matches("<v>").count(), 2, "only what depends on it is forgotten: {figures}");
}

/// A part of a workbook as text.
pub(super) fn part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(parts(bytes)[name].clone()).expect("text")
}

/// A row like the first, that is new.
pub(super) fn added(rows: &[PlanRow], words: &str) -> PlanRow {
    let mut row = rows[0].clone();
    (row.activity, row.reference, row.rating, row.source.row) = (Some(words.to_owned()), None, None, 0);
    row
}

/// Two objectives with an action each.
pub(super) fn two() -> Vec<Vec<Drawn>> {
    let drawn = |words: &str| Drawn {
        words: words.to_owned(),
        lead: "Ann".to_owned(),
        due: "31/03/2027".to_owned(),
        rating: 1,
        progress: String::new(),
    };
    vec![vec![drawn("Mend")], vec![drawn("Ask")]]
}

#[test]
fn str_03_what_stands_below_a_new_row_moves_with_all_that_speaks_of_it() {
    let bytes = xlsx(&grid(0, &two()));
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now.push(added(&now, "Paint"));
    let back = given("plan.xlsx", &bytes, &before, &now).bytes;
    let sheet = part(&back, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<mergeCell ref=\"A6:F6\"/>"), "the second objective's line");
    assert!(part(&bytes, "xl/comments1.xml").contains("ref=\"C6\""));
    assert!(part(&back, "xl/comments1.xml").contains("ref=\"C7\""));
    assert!(part(&back, "xl/workbook.xml").contains("'The plan'!$F$2:$F$7"));
    assert!(part(&back, "xl/worksheets/sheet2.xml").contains("'The plan'!A1:Z7"));
    assert!(sheet.contains("sqref=\"F2:F7\""), "the rules");
    assert_eq!(parts(&bytes)["xl/worksheets/sheet3.xml"], parts(&back)["xl/worksheets/sheet3.xml"]);
    let bytes = ods(&grid(0, &two()));
    let before = plan("plan.ods", &bytes);
    let back = given("plan.ods", &bytes, &before, &now).bytes;
    let content = part(&back, "content.xml");
    assert!(
        content.contains("[$&apos;The plan&apos;.A1:.Z7]") || content.contains("[$'The plan'.A1:.Z7]"),
        "{content}"
    );
    assert!(content.contains(".$F$2:.$F$7"));
    assert_eq!(
        content.matches("Ask Ann").count(),
        part(&bytes, "content.xml").matches("Ask Ann").count(),
        "notes stay"
    );
}

#[test]
fn str_03_a_text_longer_than_a_cell_goes_on_in_the_row_below() {
    for (name, bytes) in
        [("plan.xlsx", xlsx(&grid(0, &two()))), ("plan.csv", text(&grid(0, &two()), ',', "\n", false).into_bytes())]
    {
        let before = plan(name, &bytes);
        let mut now = before.rows.clone();
        now[0].progress = Some("long words ".repeat(6_500) + "and an end");
        let back = given(name, &bytes, &before, &now);
        assert_eq!(back.told.len(), if name == "plan.csv" { 0 } else { 1 }, "it says so");
        assert_eq!(settled(&plan(name, &back.bytes).rows), settled(&now));
    }
}

#[test]
fn str_03_separated_text_keeps_its_alphabet_separator_marks_and_line_ends() {
    let told =
        "\"Ref\";\"Action\";Lead;RAG\r\n1;\"Caf\u{e9}; each week\";Ann;Green\r\n2;Paint;Ben;R\r\n\r\nKey below;;;\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(told);
    let before = plan("plan.csv", &bytes);
    let mut now = before.rows.clone();
    (now[0].rating, now[1].lead) = (Some(Rating::Red), Some("Ann; Ben".to_owned()));
    now.push(added(&now, "Ask"));
    let back = given("plan.csv", &bytes, &before, &now).bytes;
    let wanted = told.replace("Ann;Green", "Ann;R").replace("Ben;R", "\"Ann; Ben\";R\r\n;Ask;Ann;");
    assert_eq!(encoding_rs::WINDOWS_1252.decode(&back).0, wanted);
    // A letter that the alphabet does not have: the text is in the other one, and no word is lost.
    now[0].lead = Some("Si\u{175}n".to_owned());
    let back = given("plan.csv", &bytes, &before, &now).bytes;
    assert_eq!(plan("plan.csv", &back).rows[0].lead, now[0].lead);
}

#[test]
fn str_03_a_merged_cell_is_taken_apart_only_where_its_rows_differ() {
    let mut rows = two();
    let more = rows[0][0].clone();
    rows[0].push(more);
    let bytes = xlsx(&grid(2, &rows));
    let before = plan("plan.xlsx", &bytes);
    let merged = "<mergeCell ref=\"A2:A3\"/>";
    assert!(part(&bytes, "xl/worksheets/sheet1.xml").contains(merged));
    let mut now = before.rows.clone();
    now[1].lead = Some("Ben".to_owned());
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert!(part(&back.bytes, "xl/worksheets/sheet1.xml").contains(merged) && back.told.is_empty());
    let lead = "<mergeCell ref=\"D2:D3\"/>";
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml").replace(merged, &format!("{merged}{lead}"));
    let bytes = with(&bytes, "xl/worksheets/sheet1.xml", &sheet);
    let back = given("plan.xlsx", &bytes, &before, &now);
    let sheet = part(&back.bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains(merged) && !sheet.contains(lead));
    assert!(matches!(back.told.as_slice(), [Told::TakenApart { row: 2, .. }]), "{:?}", back.told);
    assert_eq!(settled(&plan("plan.xlsx", &back.bytes).rows), settled(&now));
}

#[test]
fn str_03_a_workbook_that_cannot_be_patched_goes_out_as_a_new_one_and_says_so() {
    let bytes = xlsx(&grid(0, &two()));
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    now[0].lead = Some("Ben".to_owned());
    for (old, told) in [(&b"\xd0\xcf\x11\xe0 old"[..], Told::Afresh), (b"PK damaged", Told::CouldNotPatch)] {
        let back = given("Our plan.xls", old, &before, &now);
        assert_eq!((back.file_name.as_str(), back.told), ("Our plan.xlsx", vec![told, Told::HiddenUnknown]));
        assert_eq!(plan("plan.xlsx", &back.bytes).rows, now);
    }
}

#[test]
fn str_03_a_workbook_of_another_program_keeps_all_but_its_changed_cells() {
    let bytes = include_bytes!("../../../tests/fixtures/plans/harrowmere.ods");
    let before = plan("plan.ods", bytes);
    let mut now = before.rows.clone();
    now[0].progress = Some("Two  blanks\nand a line".to_owned());
    now[1].rating = Some(Rating::Red);
    now.push(added(&now, "Paint the hall 10"));
    let back = given("plan.ods", bytes, &before, &now);
    let (sheet, column) = ("Promises".to_owned(), "Progress".to_owned());
    assert_eq!(back.told, [Told::NewColumn { sheet, column }]);
    assert_eq!(differing(bytes, &back.bytes), ["content.xml"]);
    assert_eq!(settled(&plan("plan.ods", &back.bytes).rows), settled(&now));
}

/// A workbook with a part's text changed.
pub(super) fn with(bytes: &[u8], name: &str, text: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (part, content) in parts(bytes) {
        archive.start_file(part.as_str(), zip::write::SimpleFileOptions::default()).expect("a part");
        archive.write_all(if part == name { text.as_bytes() } else { &content }).expect("a part");
    }
    archive.finish().expect("an archive").into_inner()
}

#[test]
fn str_03_formulas_that_were_shared_or_are_gone_leave_nothing_wrong_behind() {
    let bytes = xlsx(&grid(0, &two()));
    let sheet = part(&bytes, "xl/worksheets/sheet2.xml");
    let data = sheet.find("<sheetData>").expect("rows");
    let shared = "<sheetData><row r=\"1\"><c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">'The plan'!A4</f><v>1</v></c></row>\
        <row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>\
        <row r=\"3\"><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row></sheetData>";
    let end = sheet.find("</sheetData>").expect("rows") + "</sheetData>".len();
    let bytes = with(&bytes, "xl/worksheets/sheet2.xml", &format!("{}{shared}{}", &sheet[..data], &sheet[end..]));
    // A lead that a formula gives, and the list of what is worked out in which order.
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    let from = sheet.find("<c r=\"C4\"").expect("a cell");
    let to = from + sheet[from..].find("</c>").expect("its end") + "</c>".len();
    let cell = "<c r=\"C4\" t=\"str\"><f>\"Ann\"</f><v>Ann</v></c>";
    let bytes = with(&bytes, "xl/worksheets/sheet1.xml", &format!("{}{cell}{}", &sheet[..from], &sheet[to..]));
    let list = part(&bytes, "xl/_rels/workbook.xml.rels");
    let chain = "<Relationship Id=\"chain\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/>";
    let bytes = with(
        &bytes,
        "xl/_rels/workbook.xml.rels",
        &list.replace("</Relationships>", &format!("{chain}</Relationships>")),
    );
    let mut archive = zip::ZipWriter::new_append(Cursor::new(bytes)).expect("an archive");
    archive.start_file("xl/calcChain.xml", zip::write::SimpleFileOptions::default()).expect("a part");
    archive.write_all(b"<calcChain><c r=\"C4\" i=\"1\"/></calcChain>").expect("a part");
    let bytes = archive.finish().expect("an archive").into_inner();
    let before = plan("plan.xlsx", &bytes);
    let mut now = before.rows.clone();
    assert_eq!(now[0].lead.as_deref(), Some("Ann"));
    now[0].lead = Some("Ben".to_owned());
    now.push(added(&now, "Paint"));
    let back = given("plan.xlsx", &bytes, &before, &now);
    assert_eq!(back.told, []);
    assert!(!parts(&back.bytes).contains_key("xl/calcChain.xml"));
    assert!(!part(&back.bytes, "xl/_rels/workbook.xml.rels").contains("calcChain"));
    let figures = part(&back.bytes, "xl/worksheets/sheet2.xml");
    for formula in ["<f>'The plan'!A4</f>", "<f>'The plan'!A6</f>", "<f>'The plan'!A7</f>"] {
        assert!(figures.contains(formula), "{figures}");
    }
    assert!(!figures.contains("shared"));
    assert_eq!(settled(&plan("plan.xlsx", &back.bytes).rows), settled(&now));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn str_03_any_damage_to_a_sheet_gives_an_answer(
        open in any::<bool>(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), 0..40_usize, "[<>/\"=0-9A-Z:. ]{0,6}"), 1..4),
    ) {
        let grid = grid(2, &two());
        let (name, bytes, part_name) =
            if open { ("plan.ods", ods(&grid), "content.xml") } else { ("plan.xlsx", xlsx(&grid), "xl/worksheets/sheet1.xml") };
        let before = plan(name, &bytes);
        let mut now = before.rows.clone();
        now[0].rating = Some(Rating::Blue);
        now.push(added(&now, "Paint"));
        let mut text = part(&bytes, part_name);
        for (at, length, put) in damage {
            let from = text.floor_char_boundary(at.index(text.len()));
            let to = text.floor_char_boundary((from + length).min(text.len()));
            text.replace_range(from..to, &put);
        }
        let _ = given(name, &with(&bytes, part_name, &text), &before, &now);
    }
}

/// The councils' own plans, and those that try the reader, where they are present.
fn shared() -> Vec<(String, Vec<u8>)> {
    let folder = std::env::var("HEARD_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let mut found = Vec::new();
    for folder in [format!("{folder}/plans"), format!("{folder}/inputs/plans")] {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        found.extend(files.filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            Some((name, std::fs::read(file.path()).ok()?))
        }));
    }
    found.sort();
    found
}

#[test]
fn str_03_real_plans_given_back_read_as_they_are_now() {
    for (name, bytes) in shared() {
        let Ok(before) = read_plan(&name, &bytes, &Options::default()) else { continue };
        let same = given(&name, &bytes, &before, &before.rows);
        assert!(same.bytes == bytes && same.told.is_empty(), "{name}");
        let mut now = before.rows.clone();
        let ratings = [Rating::Red, Rating::Blue, Rating::Amber, Rating::Green];
        for (at, row) in now.iter_mut().enumerate() {
            match at % 4 {
                0 => row.rating = Some(ratings[at / 4 % 4]),
                1 => row.lead = Some(format!("Ann & <Ben> {at}")),
                2 => row.progress = Some(format!("Begun {at}")),
                _ => {}
            }
        }
        let mut added = before.rows[before.rows.len() / 2].clone();
        let said = if added.metric.is_some() { &mut added.metric } else { &mut added.activity };
        *said = Some("Write to every child".to_owned());
        (added.reference, added.source.row) = (None, 0);
        let date = Some(time::macros::date!(2027 - 03 - 31));
        added.timescale = Some(Timescale { text: "2027-03-31".to_owned(), date });
        now.push(added);
        let back = given(&name, &bytes, &before, &now);
        let headings = before.layout.iter().all(|sheet| sheet.header_row > 0 || sheet.columns.is_empty());
        let cells = |told: &&Told| matches!(told, Told::NoCell { .. } | Told::CouldNotPatch);
        // Cards, and tables side by side, cannot be changed where they stand.
        let cards = name.ends_with("cards.csv") || before.layout.iter().any(|sheet| sheet.part_of.is_some());
        assert_eq!(back.told.iter().filter(cells).count() == 0, headings && !cards, "{name}: {:?}", back.told);
        let after = read_plan(&name, &back.bytes, &Options::default()).unwrap_or_else(|no| panic!("{name}: {no}"));
        let (found, wanted) = (settled(&after.rows), settled(&now));
        assert_eq!(found.len(), wanted.len(), "{name}");
        for (one, mut other) in found.iter().zip(wanted).filter(|_| headings) {
            // The words beside a rating go with it.
            if one.other != other.other && one.rating == other.rating {
                other.other.clone_from(&one.other);
            }
            assert_eq!(*one, other, "{name}");
        }
    }
}
