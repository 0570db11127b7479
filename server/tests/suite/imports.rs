//! Plans' files that mean ill, or are only odd: reading them ends in an answer
//! or a sentence, within what a plan may take.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use axum::http::StatusCode;
use heard_domain::strategy::import::{Limits, NotAPlan, Options, PlanFile, Spent, read_counted};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use zip::write::SimpleFileOptions;

use super::allocations::{Counted, counted};
use super::assure::Assurance;
use super::client::{Client, fields_in};
use super::environment::{Backend, Environment};

/// The most that reading one file may hold, in bytes.
const MOST_HELD: isize = 250 * 1024 * 1024;

const MIB: usize = 1024 * 1024;

/// One reading: its outcome and what it took.
struct Reading {
    outcome: Result<PlanFile, NotAPlan>,
    spent: Spent,
    counted: Counted,
}

fn read(name: &str, bytes: &[u8], limits: Limits) -> Result<Reading, String> {
    let options = Options { limits, ..Options::default() };
    let work = || std::panic::catch_unwind(|| read_counted(name, bytes, &options));
    let (done, counted) = counted(work);
    let (outcome, spent) = done.map_err(|_| format!("{name}: it panicked"))?;
    Ok(Reading { outcome, spent, counted })
}

/// What is wrong with a reading, whatever the file.
fn judge(name: &str, reading: &Reading) -> Result<(), String> {
    let limits = Limits::default();
    if let Err(refused) = &reading.outcome {
        let sentence = refused.to_string();
        if !sentence.ends_with('.') || sentence.contains('\n') {
            return Err(format!("{name}: no sentence: {sentence}"));
        }
    }
    // What was begun when a limit was met is ended: a tenth over is no more.
    if reading.spent.steps > limits.steps + limits.steps / 10 {
        return Err(format!("{name}: {} steps", reading.spent.steps));
    }
    if reading.counted.peak > MOST_HELD {
        return Err(format!("{name}: held {} MiB", reading.counted.peak.unsigned_abs() / MIB));
    }
    Ok(())
}

/// What is wrong with the reading of a file that must be refused.
fn judge_refused(name: &str, reading: &Reading) -> Result<(), String> {
    judge(name, reading)?;
    if reading.outcome.is_ok() { Err(format!("{name}: it was taken")) } else { Ok(()) }
}

/// Packs parts as an archive.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An Excel workbook with these sheets; `more` parts replace or join the usual.
fn excel(sheets: &[&str], more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'></Types>";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    let root = format!(
        "<Relationships xmlns='{rels}'><Relationship Id='a' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    );
    let (mut list, mut links) = (String::new(), String::new());
    for (n, sheet) in sheets.iter().enumerate() {
        write!(list, "<sheet name='S{n}' sheetId='{}' r:id='r{n}'/>", n + 1).unwrap();
        write!(links, "<Relationship Id='r{n}' Type='{office}/worksheet' Target='worksheets/{sheet}'/>").unwrap();
    }
    let book = format!("<workbook xmlns:r='{office}'><sheets>{list}</sheets></workbook>");
    let links = format!("<Relationships xmlns='{rels}'>{links}</Relationships>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
    ];
    parts.extend(more);
    packed(&parts)
}

/// A sheet of cells with their words in place, from `A1` on.
fn sheet(rows: &[&[&str]]) -> String {
    let mut out = String::from("<worksheet><sheetData>");
    for (number, row) in rows.iter().enumerate() {
        write!(out, "<row r='{}'>", number + 1).unwrap();
        for (column, text) in row.iter().enumerate() {
            let letter = char::from(b'A' + u8::try_from(column).unwrap());
            write!(out, "<c r='{letter}{}' t='inlineStr'><is><t>{text}</t></is></c>", number + 1).unwrap();
        }
        out.push_str("</row>");
    }
    out + "</sheetData></worksheet>"
}

const ROWS: [&[&str]; 3] = [&["Ref", "Action", "Lead"], &["1", "Mend the roof", "Ann"], &["2", "Ask them", "Bo"]];

fn small_excel() -> Vec<u8> {
    excel(&["sheet1.xml"], &[("xl/worksheets/sheet1.xml", sheet(&ROWS).as_bytes())])
}

/// An OpenDocument workbook with this table.
fn open_document(table: &str) -> Vec<u8> {
    let head = "<office:document-content><office:body><office:spreadsheet><table:table table:name='Plan'>";
    let tail = "</table:table></office:spreadsheet></office:body></office:document-content>";
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".as_slice()),
        ("META-INF/manifest.xml", b"<manifest:manifest></manifest:manifest>".as_slice()),
        ("content.xml", format!("{head}{table}{tail}").as_bytes()),
    ])
}

fn open_cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell office:value-type='string' {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn open_row(attributes: &str, cells: &str) -> String {
    format!("<table:table-row {attributes}>{cells}</table:table-row>")
}

fn open_headings() -> String {
    open_row("", &["Ref", "Action", "Lead"].map(|text| open_cell("", text)).concat())
}

fn small_open_document() -> Vec<u8> {
    let row = open_row("", &["1", "Mend the roof", "Ann"].map(|text| open_cell("", text)).concat());
    let rest =
        open_row("table:number-rows-repeated='1048000'", "<table:table-cell table:number-columns-repeated='16384'/>");
    open_document(&(open_headings() + &row + &rest))
}

/// A file that must be refused, and the limit without which it is not.
struct Hostile {
    name: &'static str,
    file: &'static str,
    bytes: Vec<u8>,
    without: Option<fn(&mut Limits)>,
}

fn hostile() -> Vec<Hostile> {
    let one = |name, file, bytes, without| Hostile { name, file, bytes, without };
    let off = |name, file, bytes, without: fn(&mut Limits)| Hostile { name, file, bytes, without: Some(without) };
    let head = "Ref,Action,Lead\n";
    let mut cases = archives();
    cases.extend([
        off("a part that unpacks to 60 MiB", "a.xlsx", bomb(60), |limits| {
            (limits.part, limits.unpacked) = (usize::MAX, usize::MAX);
        }),
        off("many parts that unpack to 60 MiB", "a.xlsx", bombs(), |limits| limits.unpacked = usize::MAX),
        off("2,500 parts", "a.xlsx", crowd(), |limits| limits.parts = usize::MAX),
        off("250 sheets that are one part", "a.xlsx", one_part_as_sheets(250, &sheet(&ROWS)), |limits| {
            limits.sheets = usize::MAX;
        }),
        off("300,000 cells", "a.csv", (head.to_owned() + &"1,Mend,Ann\n".repeat(100_000)).into_bytes(), |limits| {
            (limits.cells, limits.rows) = (usize::MAX, usize::MAX);
        }),
        off("10,500 actions", "a.csv", (head.to_owned() + &"1,Mend,Ann\n".repeat(10_500)).into_bytes(), |limits| {
            limits.rows = usize::MAX;
        }),
        off(
            "17 MiB of words",
            "a.csv",
            (head.to_owned() + "1," + &"a".repeat(17 * MIB) + ",Ann\n").into_bytes(),
            |l| {
                l.text = usize::MAX;
            },
        ),
        off("an objective of 40 kB over 2,000 actions", "a.csv", long_objective(), |limits| limits.copied = usize::MAX),
        off("columns repeated 1,000 times in 2,000 rows", "a.ods", repeated_columns(), |limits| {
            (limits.places, limits.cells) = (usize::MAX, usize::MAX);
        }),
        one("one row repeated a million times", "a.ods", repeated_rows(), None),
        one("a billion blanks", "a.ods", blanks(), None),
        one("a repeated cell within a repeated cell", "a.ods", nested_cells(), None),
        one("a hundred billion shared texts announced", "a.xlsx", announced(), None),
        one("a hundred thousand formats", "a.xlsx", formats(), None),
        one("an archive that is a document", "a.xlsx", packed(&[("word/document.xml", b"<w/>".as_slice())]), None),
    ]);
    cases
}

/// Archives whose directory lies.
fn archives() -> Vec<Hostile> {
    let one = |name, bytes| Hostile { name, file: "a.xlsx", bytes, without: None };
    let book = small_excel();
    let end = end_of(&book);
    let record = book[end..].to_vec();
    let mut empty = record.clone();
    empty[8..12].fill(0);
    let with_comment = |comment: &[u8]| {
        let mut out = book.clone();
        out[end + 20..end + 22].copy_from_slice(&u16::try_from(comment.len()).unwrap().to_le_bytes());
        out.extend(comment);
        out
    };
    let patched = |at: usize, bytes: &[u8]| {
        let mut out = book.clone();
        out[at..at + bytes.len()].copy_from_slice(bytes);
        out
    };
    let entries = entries_of(&book);
    let twice = {
        let book = excel(
            &["sheet1.xml"],
            &[
                ("xl/worksheets/sheet1.xml", sheet(&ROWS).as_bytes()),
                ("xl/worksheets/sheet2.xml", b"<worksheet/>".as_slice()),
            ],
        );
        let mut out = book.clone();
        for at in 0..book.len() - 10 {
            if book[at..].starts_with(b"sheet2.xml") {
                out[at + 5] = b'1';
            }
        }
        out
    };
    vec![
        one("a second end record behind", [book.clone(), record.clone()].concat()),
        one("an empty end record behind", [book.clone(), empty.clone()].concat()),
        one("an end record as comment", with_comment(&record)),
        one("an empty end record as comment", with_comment(&empty)),
        one("bytes behind the end", [book.clone(), b"more".to_vec()].concat()),
        one("bytes before the beginning", [b"PK..".to_vec(), book.clone()].concat()),
        one("a count of parts that is too small", patched(end + 8, &[2, 0, 2, 0])),
        one("a count of parts that is too large", patched(end + 8, &[9, 0, 9, 0])),
        one("a directory elsewhere", patched(end + 16, &[1])),
        one("two parts in one place", patched(entries[1] + 42, &[0, 0, 0, 0])),
        one("a part that says it is smaller", patched(entries[4] + 24, &[9, 0, 0, 0])),
        one("a part that says it is huge", patched(entries[4] + 24, &[0xF0, 0xFF, 0xFF, 0xFF])),
        one("two parts of one name", twice),
        one("a part behind a password", patched(entries[4] + 8, &[1, 0])),
    ]
}

fn end_of(book: &[u8]) -> usize {
    book.windows(4).rposition(|four| four == b"PK\x05\x06").unwrap()
}

fn entries_of(book: &[u8]) -> Vec<usize> {
    (0..book.len() - 4).filter(|&at| book[at..].starts_with(b"PK\x01\x02")).collect()
}

fn bomb(mebibytes: usize) -> Vec<u8> {
    let spaces = "<worksheet>".to_owned() + &" ".repeat(mebibytes * MIB) + "</worksheet>";
    excel(
        &["sheet1.xml", "sheet2.xml"],
        &[
            ("xl/worksheets/sheet1.xml", sheet(&ROWS).as_bytes()),
            (
                "xl/worksheets/sheet2.xml",
                spaces.replace("</worksheet>", "<sheetData></sheetData></worksheet>").as_bytes(),
            ),
        ],
    )
}

fn bombs() -> Vec<u8> {
    let spaces = " ".repeat(6 * MIB);
    let names = (0..10).map(|n| format!("xl/worksheets/more{n}.xml")).collect::<Vec<_>>();
    let rows = sheet(&ROWS);
    let mut parts: Vec<(&str, &[u8])> = vec![("xl/worksheets/sheet1.xml", rows.as_bytes())];
    parts.extend(names.iter().map(|name| (name.as_str(), spaces.as_bytes())));
    excel(&["sheet1.xml"], &parts)
}

fn crowd() -> Vec<u8> {
    let names = (0..2_500).map(|n| format!("xl/more{n}.xml")).collect::<Vec<_>>();
    let rows = sheet(&ROWS);
    let mut parts: Vec<(&str, &[u8])> = vec![("xl/worksheets/sheet1.xml", rows.as_bytes())];
    parts.extend(names.iter().map(|name| (name.as_str(), b"<a/>".as_slice())));
    excel(&["sheet1.xml"], &parts)
}

fn one_part_as_sheets(count: usize, content: &str) -> Vec<u8> {
    excel(&vec!["sheet1.xml"; count], &[("xl/worksheets/sheet1.xml", content.as_bytes())])
}

fn long_objective() -> Vec<u8> {
    let objective = "o".repeat(40_000);
    let rows = (0..2_000).map(|n| format!("{n},Mend,Ann,\n"));
    format!("Ref,Action,Lead,Objective\n0,Mend,Ann,{objective}\n{}", rows.collect::<String>()).into_bytes()
}

fn repeated_columns() -> Vec<u8> {
    let row = open_row("", &open_cell("table:number-columns-repeated='1000'", "x"));
    open_document(&(open_headings() + &row.repeat(2_000)))
}

fn repeated_rows() -> Vec<u8> {
    let row = open_row("table:number-rows-repeated='1000000'", &open_cell("", "Mend the roof of the house"));
    open_document(&(open_headings() + &row))
}

fn blanks() -> Vec<u8> {
    let row = open_row("", &open_cell("", "a<text:s text:c='1000000000'/>b"));
    open_document(&(open_headings() + &row))
}

fn nested_cells() -> Vec<u8> {
    let inner = "<table:table-cell/>".to_owned() + &"word ".repeat(20_000);
    let row = open_row("", &open_cell("table:number-columns-repeated='16384'", &(inner.clone() + "y")));
    open_document(&(open_headings() + &row))
}

fn announced() -> Vec<u8> {
    let texts = b"<sst uniqueCount='100000000000'><si><t>Ref</t></si></sst>".as_slice();
    excel(&["sheet1.xml"], &[("xl/worksheets/sheet1.xml", sheet(&ROWS).as_bytes()), ("xl/sharedStrings.xml", texts)])
}

fn formats() -> Vec<u8> {
    let styles = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(100_000));
    excel(
        &["sheet1.xml"],
        &[("xl/worksheets/sheet1.xml", sheet(&ROWS).as_bytes()), ("xl/styles.xml", styles.as_bytes())],
    )
}

fn headings_far_away() -> Vec<u8> {
    let mut rows = vec![ROWS[0], ROWS[1]];
    rows.extend(std::iter::repeat_n(ROWS[0], 40));
    let far = "<row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>far away</t></is></c></row></sheetData>";
    let content = sheet(&rows).replace("</sheetData>", far);
    one_part_as_sheets(1, &content)
}

/// Odd files that may be read or refused, as long as that ends well.
fn odd() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let with = |more: &[(&str, &[u8])]| {
        let rows = sheet(&ROWS);
        let mut parts: Vec<(&str, &[u8])> = vec![("xl/worksheets/sheet1.xml", rows.as_bytes())];
        parts.extend(more);
        excel(&["sheet1.xml"], &parts)
    };
    let sheet_with = |more: &str| one_part_as_sheets(1, &sheet(&ROWS).replace("</worksheet>", more));
    let entities = (1..30).fold("<!DOCTYPE a [<!ENTITY e0 'ha'>".to_owned(), |all, n| {
        all + &format!("<!ENTITY e{n} '&e{};&e{};'>", n - 1, n - 1)
    });
    let entities = sheet(&[&["Ref", "Action"], &["1", "&e29;"]]).replace("<worksheet>", &(entities + "]><worksheet>"));
    vec![
        ("a cell far away", "a.xlsx", sheet_with("<x/></worksheet>")),
        (
            "a dimension that lies",
            "a.xlsx",
            one_part_as_sheets(1, &sheet(&ROWS).replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>")),
        ),
        (
            "100,000 merges",
            "a.xlsx",
            sheet_with(&format!(
                "<mergeCells>{}</mergeCells></worksheet>",
                "<mergeCell ref='A1:XFD1048576'/>".repeat(100_000)
            )),
        ),
        ("entities within entities", "a.xlsx", one_part_as_sheets(1, &entities)),
        ("elements 300,000 deep", "a.xlsx", sheet_with(&"<a>".repeat(300_000))),
        (
            "links to elsewhere",
            "a.xlsx",
            with(&[("xl/externalLinks/externalLink1.xml", b"<externalLink/>".as_slice())]),
        ),
        (
            "150 sheets of 3,000 rows that are one part",
            "a.xlsx",
            one_part_as_sheets(150, &sheet(&[&ROWS[..1], vec![ROWS[1]; 3_000].as_slice()].concat())),
        ),
        ("an OpenDocument sheet with room beneath", "a.ods", small_open_document()),
        (
            "columns repeated to the end",
            "a.ods",
            open_document(&(open_headings() + &open_row("", &open_cell("table:number-columns-repeated='16384'", "x")))),
        ),
    ]
}

/// A text of so many rows.
type Growing = fn(usize) -> String;

/// Files that grow.
fn growing() -> [(&'static str, Growing); 11] {
    [
        ("headings again and again", |n| "Ref,Action,Lead,Status\n1,Mend,Ann,Done\n".repeat(n)),
        ("lines of their own", |n| format!("Ref,Action,Lead\n1,Mend,Ann\n{}", "A line of its own\n".repeat(n))),
        ("objectives", |n| {
            (0..n)
                .fold("Ref,Action,Lead\n".to_owned(), |all, n| all + &format!("Objective {n}: the {n}th\n1,Mend,Ann\n"))
        }),
        ("objectives in a column", |n| {
            (0..n).fold("Objective,Action,Lead\n".to_owned(), |all, n| all + &format!("To be {n},Mend,Ann\n"))
        }),
        ("how, and how again", |n| {
            format!("Ref,Action,Lead\nObjective 1: to be\n{}1,Mend,Ann\n", "How we will do it: so\n".repeat(n))
        }),
        ("a row that goes on and on", |n| {
            format!("Ref,Action,Lead,By when\n1,Mend,Ann,May 2020\n{}", ",,,and June\n".repeat(n))
        }),
        ("stray quotation marks", |n| format!("Ref,Action,Lead\n1,Mend,Ann\n{}", "\"\"\"x\n".repeat(n))),
        ("one long quotation", |n| format!("Ref,Action,Lead\n1,\"{}\",Ann\n", "\"\"".repeat(n))),
        ("references used twice", |n| format!("Ref,Action,Lead\n{}", "1,Mend with,Ann and\n".repeat(n))),
        ("dates within words", |n| format!("Ref,Action,By when\n1,Mend,{}\n", "by May 2020 or ".repeat(n))),
        ("no headings", |n| format!("{}x,y,z\n", "12,Nights at a friend’s home,3\n".repeat(n))),
    ]
}

/// What is wrong when twice the file takes far more than twice the work.
fn judge_growth(name: &str, half: &Reading, whole: &Reading) -> Result<(), String> {
    judge(name, whole)?;
    if half.outcome.is_err() || whole.outcome.is_err() {
        return Ok(());
    }
    let kinds = [
        ("steps", half.spent.steps, whole.spent.steps, 5_000),
        ("allocations", half.counted.times as u64, whole.counted.times as u64, 5_000),
        ("bytes", half.counted.bytes as u64, whole.counted.bytes as u64, 1_000_000),
    ];
    for (kind, half, whole, free) in kinds {
        if whole > half * 5 / 2 + free {
            return Err(format!("{name}: {half} {kind}, and {whole} for twice as much"));
        }
    }
    Ok(())
}

#[test]
fn str_03_assure_imports() {
    let mut assurance = Assurance::begin("imports", 7);
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    for (file, book) in [("a.xlsx", small_excel()), ("a.ods", small_open_document())] {
        let whole = read(file, &book, Limits::default());
        assurance.case(whole.and_then(|whole| whole.outcome.map(drop).map_err(|no| format!("{file}: {no}"))));
        let parts = Assurance::cases(4, 64);
        for part in 0..parts {
            let cut = &book[..book.len() * part / parts];
            assurance.case(read(file, cut, Limits::default()).and_then(|reading| judge_refused("cut off", &reading)));
        }
        for _ in 0..Assurance::cases(4, 10_000) {
            let mut book = book.clone();
            for _ in 0..chance.random_range(1..6) {
                let at = chance.random_range(0..book.len());
                book[at] ^= 1 << chance.random_range(0..8);
            }
            assurance.case(read(file, &book, Limits::default()).and_then(|reading| judge("bits turned", &reading)));
        }
        let directory = entries_of(&book)[0];
        for _ in 0..Assurance::cases(4, 10_000) {
            let mut book = book.clone();
            let at = chance.random_range(directory..book.len() - 4);
            let number = [0, 1, 0xFFFF, 0x7FFF_FFFF, u32::MAX, chance.random()][chance.random_range(0..6)];
            book[at..at + 4].copy_from_slice(&number.to_le_bytes());
            assurance.case(read(file, &book, Limits::default()).and_then(|reading| judge("a lying record", &reading)));
        }
    }
    for (name, file, bytes) in odd() {
        assurance.case(read(file, &bytes, Limits::default()).and_then(|reading| judge(name, &reading)));
    }
    // Columns made anew forty times for a cell far to the right, within a twentieth of the steps.
    let (far, name) = (headings_far_away(), "headings again and again beside a cell far away");
    for (steps, is_limit) in [(1_000_000, true), (u64::MAX, false)] {
        let reading = read("a.xlsx", &far, Limits { steps, ..Limits::default() });
        let judged = reading.and_then(|reading| judge_refused(name, &reading));
        if is_limit { assurance.case(judged) } else { assurance.mutant(name, judged.is_err()) }
    }
    // A plain run takes the limit from every third of them.
    let every = Assurance::every(3);
    for (at, Hostile { name, file, bytes, without }) in hostile().into_iter().enumerate() {
        assurance.case(read(file, &bytes, Limits::default()).and_then(|reading| judge_refused(name, &reading)));
        if let Some(without) = without.filter(|_| at % every == 0) {
            let mut limits = Limits::default();
            without(&mut limits);
            let judged = read(file, &bytes, limits).and_then(|reading| judge_refused(name, &reading));
            assurance.mutant(name, judged.is_err());
        }
    }
    assurance.finish();
}

#[test]
fn str_03_assure_import_growth() {
    let mut assurance = Assurance::begin("import_growth", 7);
    for (name, text) in growing() {
        let mut half: Option<Reading> = None;
        for rows in [250, 500, 1_000, 2_000, 4_000] {
            let whole = read("a.csv", text(rows).as_bytes(), Limits::default());
            let judged = whole.and_then(|whole| {
                let judged = half.as_ref().map_or(Ok(()), |half| judge_growth(name, half, &whole));
                half = Some(whole);
                judged
            });
            assurance.case(judged);
        }
        // Four times the file beside twice the work: what grows with the square.
        let small = read("a.csv", text(500).as_bytes(), Limits::default());
        let large = read("a.csv", text(2_000).as_bytes(), Limits::default());
        if let (Ok(small), Ok(large)) = (small, large) {
            // What is refused, or costs next to nothing, shows no square.
            let told = large.counted.bytes > 8_000_000 || large.spent.steps > 40_000;
            if told && small.outcome.is_ok() && large.outcome.is_ok() {
                assurance.mutant(name, judge_growth(name, &small, &large).is_err());
            }
        }
    }
    assurance.finish();
}

/// Where a preview's form takes the file in.
const CONFIRM: &str = "/strategy/import/confirm";

/// The form that brings a text as a plan's file.
fn form(text: &str) -> String {
    format!("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"plan.csv\"\r\n\r\n{text}\r\n--b--\r\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_long_plan_is_listed_in_part_and_taken_whole() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let rows = (1..=700).map(|n| format!("{n},Mend house {n},Ann\n")).collect::<String>();
    let plan = format!("Ref,Action,Lead\n{rows}");
    let page = lead.upload("/strategy/import", &form(&plan)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Mend house 500") && !page.body.contains("Mend house 501"));
    assert!(page.body.contains("Rows 1 to 500 of 700."), "{}", page.body);
    let mut fields = fields_in(&page.body, CONFIRM);
    fields.push(("page".to_owned(), "2".to_owned()));
    let more = lead.press("/strategy/import/preview", &fields).await;
    assert!(more.body.contains("Mend house 501") && more.body.contains("Rows 501 to 700 of 700."), "{}", more.body);
    let done = lead.press(CONFIRM, &fields_in(&more.body, CONFIRM)).await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(done.body.contains("The plan was imported") && done.body.contains(">700<"), "{}", done.body);
    let own = done.body.split("/strategy/plans/").nth(1).unwrap().split('/').next().unwrap();
    lead.post(&format!("/strategy/plans/{own}/in-force"), &[]).await;
    let file = lead.get("/strategy/export").await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.body, plan, "as it came in");
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_plan_beyond_the_limits_changes_nothing() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let before = env.heard.catalogue().objectives.len();
    for Hostile { name, file, bytes, .. } in hostile() {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let answer = lead.upload("/strategy/import", &form(&text)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}, {file}");
        assert!(answer.body.contains("save only the plan"), "{name}: {}", answer.body);
    }
    env.heard.reload().await.unwrap();
    assert_eq!(env.heard.catalogue().objectives.len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_file_that_is_no_plan_gets_one_sentence_and_changes_nothing() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let before = env.heard.catalogue().objectives.len();
    let body = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"notes.pdf\"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7 nothing\r\n--b--\r\n";
    let answer = lead.upload("/strategy/import", body).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("This is a PDF"), "{}", answer.body);
    env.heard.reload().await.unwrap();
    assert_eq!(env.heard.catalogue().objectives.len(), before);
}
