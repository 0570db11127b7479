//! The files that are read: other people's, and our own to be broken.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, Note, Workbook};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// A file, and where it comes from.
#[derive(Debug, Clone)]
pub struct File {
    /// The package, or "ours".
    pub from: String,
    /// Its name.
    pub name: String,
    pub bytes: Vec<u8>,
    /// What was done to it.
    pub how: Option<String>,
}

impl File {
    /// How it is named where it fails.
    pub fn label(&self) -> String {
        let how = self.how.as_ref().map(|how| format!(", {how}")).unwrap_or_default();
        format!("{}: {}{how}", self.from, self.name)
    }
}

/// Other people's files, each content once, in the order of their names: those of the folder
/// that `HEARD_SPREADSHEETS` names, which has a folder for each package.
pub fn foreign() -> Vec<File> {
    let Some(folder) = std::env::var_os("HEARD_SPREADSHEETS") else { return Vec::new() };
    let mut seen = HashSet::new();
    let packages = listed(Path::new(&folder)).into_iter();
    let files = packages.flat_map(|package| listed(&package).into_iter().map(move |path| file(&name(&package), &path)));
    files.filter(|file| seen.insert(file.bytes.clone())).collect()
}

/// Our own files: some made here, those of the tests, and the councils' where they are
/// present beside the repository.
pub fn ours() -> Vec<File> {
    let mut files = vec![plan(), second_plan(), measures(), measures_book(), text_plan()];
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/plans");
    files.extend(listed(&fixtures).iter().map(|path| file("ours", path)));
    if let Some(shared) = std::env::var_os("HEARD_SHARED").map(PathBuf::from) {
        for folder in ["plans", "inputs/plans", "indicators"] {
            let found = listed(&shared.join(folder));
            files.extend(found.iter().filter(|path| path.is_file()).map(|path| file("ours", path)));
        }
    }
    files
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let Ok(found) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found = found.map(|entry| entry.expect("an entry").path()).collect::<Vec<_>>();
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn file(from: &str, path: &Path) -> File {
    File { from: from.to_owned(), name: name(path), bytes: std::fs::read(path).expect("a file"), how: None }
}

fn own(name: &str, bytes: Vec<u8>) -> File {
    File { from: "ours".to_owned(), name: name.to_owned(), bytes, how: None }
}

const HEADINGS: [&str; 7] = ["Outcome", "Ref", "Action", "Lead", "Timescale", "RAG", "Progress"];

/// A plan of twelve actions: merged cells, dates, colours, notes, a formula, a second sheet.
pub fn plan() -> File {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Plan").expect("a name");
    let (plain, date) = (Format::new(), Format::new().set_num_format("dd/mm/yyyy"));
    for (column, text) in (0..).zip(HEADINGS) {
        sheet.write_string_with_format(0, column, text, &Format::new().set_bold()).expect("a cell");
    }
    sheet.merge_range(1, 0, 6, 0, "A home that is mine", &plain).expect("a merge");
    sheet.merge_range(7, 0, 12, 0, "Friends nearby", &plain).expect("a merge");
    let ratings = [("Green", 0x0070_AD47), ("Amber", 0x00FF_C000), ("Red", 0x00FF_0000)];
    for row in 1_u16..=12 {
        let (rating, colour) = ratings[usize::from(row) % 3];
        let fill = Format::new().set_background_color(Color::RGB(colour));
        let line = u32::from(row);
        sheet.write_string(line, 1, format!("{row}a")).expect("a cell");
        sheet.write_string(line, 2, format!("Mend the {row}th roof & ask who lives there")).expect("a cell");
        sheet.write_string(line, 3, format!("Lead no. {}", row % 4)).expect("a cell");
        let due = ExcelDateTime::from_ymd(2027, 3, u8::try_from(row).expect("a day")).expect("a date");
        sheet.write_datetime_with_format(line, 4, &due, &date).expect("a cell");
        sheet.write_string_with_format(line, 5, rating, &fill).expect("a cell");
        sheet.write_number(line, 6, f64::from(row) / 16.0).expect("a cell");
    }
    sheet.insert_note(2, 2, &Note::new("Asked in May")).expect("a note");
    sheet.write_formula(14, 6, "=SUM(G2:G13)").expect("a cell");
    sheet.set_row_hidden(5).expect("a row");
    sheet.set_column_width(2, 50).expect("a width");
    book.add_worksheet().set_name("About").expect("a name").write_string(2, 1, "Read me").expect("a cell");
    own("plan.xlsx", book.save_to_buffer().expect("a workbook"))
}

/// A plan of three sheets with two heading rows each.
fn second_plan() -> File {
    let mut book = Workbook::new();
    for quarter in 1..=3 {
        let sheet = book.add_worksheet().set_name(format!("Quarter {quarter}")).expect("a name");
        sheet.write_string(0, 2, "What we do").expect("a cell");
        sheet.write_string(0, 4, "How far we are").expect("a cell");
        for (column, text) in (0..).zip(HEADINGS) {
            sheet.write_string(1, column, text).expect("a cell");
        }
        for row in 2..9_u32 {
            sheet.write_string(row, 0, "Objective: time to play").expect("a cell");
            sheet.write_string(row, 2, format!("Open the {row}th hall in quarter {quarter}")).expect("a cell");
            sheet.write_string(row, 4, "End of March 2027").expect("a cell");
            sheet.write_string(row, 5, "On track").expect("a cell");
        }
    }
    own("quarters.xlsx", book.save_to_buffer().expect("a workbook"))
}

const PERIODS: [&str; 6] = ["Aug-25", "Sep-25", "Oct-25", "Nov-25", "Dec-25", "Jan-26"];

/// A wide table of measures as text.
fn measures() -> File {
    let mut text = format!("District\t{}\n", PERIODS.join("\t"));
    for (at, place) in ["Total", "Northmoor", "Eastwick", "Lowfield"].iter().enumerate() {
        let numbers = (0..PERIODS.len()).map(|period| format!("{}.{period} %", 60 + 7 * at));
        text.push_str(&format!("{place}\t{}\n", numbers.collect::<Vec<_>>().join("\t")));
    }
    text.push_str("Note: as counted at the end of each month\n");
    own("percentage-of-children-with-a-dental-check--by-month-and-district.tsv", text.into_bytes())
}

/// The same as a workbook.
fn measures_book() -> File {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let percent = Format::new().set_num_format("0.0%");
    for (column, text) in (1..).zip(PERIODS) {
        sheet.write_string(0, column, text).expect("a cell");
        for row in 1..5_u32 {
            sheet.write_number_with_format(row, column, 0.5 + f64::from(row) / 16.0, &percent).expect("a cell");
        }
    }
    for (row, text) in (1..).zip(["Total", "Northmoor", "Eastwick", "Lowfield"]) {
        sheet.write_string(row, 0, text).expect("a cell");
    }
    own("dental-checks--by-month.xlsx", book.save_to_buffer().expect("a workbook"))
}

/// A plan as text, with letters of several alphabets and cells in quotation marks.
fn text_plan() -> File {
    let mut text = "Ref,Action,Lead,Timescale,RAG,Progress\r\n".to_owned();
    for row in 1..=20 {
        let due = if row % 3 == 0 { "31/04/2026" } else { "Easter 2026" };
        text.push_str(&format!("{row},\"Ask é ŵ “{row}”, and wait\nfor the answer\",Siân – {row},{due},Green,\r\n"));
    }
    own("plan.csv", text.into_bytes())
}
