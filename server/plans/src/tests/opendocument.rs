//! OpenDocument workbooks, read as Excel's are.

use super::super::table::{self, Table};
use super::super::work::Work;
use super::super::{Limits, NotAPlan, Options, Original, PlanFile, Rating, Stop, give_back, read_plan};
use super::{plan, problems, sheet};
use rust_xlsxwriter::{Color, ExcelDateTime, Format};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const NAMES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/""#;

const STYLES: &str = r##"<style:style style:name="green" style:family="table-cell"><style:table-cell-properties fo:background-color="#00b050"/></style:style>
<style:style style:name="struck" style:family="table-cell" style:parent-style-name="lined"/>
<style:style style:name="bold" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>"##;

const NAMED: &str = r#"<style:style style:name="lined" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>"#;

/// A workbook of these tables.
fn book(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content {NAMES}><office:automatic-styles>{STYLES}</office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    let styles =
        format!("<office:document-styles {NAMES}><office:styles>{NAMED}</office:styles></office:document-styles>");
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
        ("styles.xml", &styles),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
    ])
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(text.as_bytes()).expect("a part");
    }
    archive.finish().expect("an archive").into_inner()
}

/// A cell with words.
fn cell(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn row(cells: &[&str]) -> String {
    let cells = cells.iter().map(|text| if text.starts_with('<') { (*text).to_owned() } else { cell(text) });
    format!("<table:table-row>{}</table:table-row>", cells.collect::<String>())
}

fn table(rows: &[String]) -> String {
    format!(
        "<table:table table:name=\"Plan\"><table:table-column table:number-columns-repeated=\"6\"/>{}</table:table>",
        rows.concat()
    )
}

/// The sheets' cells.
fn cells(bytes: &[u8]) -> Vec<Table> {
    table::read("plan", bytes, &Work::new(Limits::default(), Stop::default())).expect("sheets")
}

#[test]
fn str_03_an_opendocument_workbook_reads_as_the_same_excel_workbook() {
    let rows: [&[&str]; 3] = [
        &["Ref", "Action", "By when", "RAG", "Progress"],
        &["1", "Ask them", "", "", ""],
        &["2", "Cook", "", "", "Begun"],
    ];
    let excel = sheet(&rows, |sheet| {
        let fill = Format::new().set_background_color(Color::RGB(0x0000_B050));
        sheet.write_blank(1, 3, &fill).expect("a fill");
        sheet.write_blank(2, 3, &fill).expect("a fill");
        sheet.write_number_with_format(1, 4, 0.85, &Format::new().set_num_format("0.0%")).expect("a cell");
        let date = ExcelDateTime::from_ymd(2025, 3, 31).expect("a date");
        for (row, code) in [(1, "dd/mm/yyyy"), (2, "mmm-yy")] {
            sheet.write_datetime_with_format(row, 2, &date, &Format::new().set_num_format(code)).expect("a cell");
        }
    });
    let date = |shown: &str| {
        format!(
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-31\"><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let green = r#"<table:table-cell table:style-name="green"/>"#;
    let percent = r#"<table:table-cell office:value-type="percentage" office:value="0.85"><text:p>85.0%</text:p></table:table-cell>"#;
    let open = book(&table(&[
        row(&["Ref", "Action", "By when", "RAG", "Progress"]),
        row(&["1", "Ask them", &date("31/03/25"), green, percent]),
        row(&["2", "Cook", &date("Mar-25"), green, "Begun"]),
    ]));
    let (excel, open) = (plan("plan.xlsx", &excel), plan("plan.ods", &open));
    assert_eq!(open.rows, excel.rows);
    assert_eq!(open.sheets, excel.sheets);
    assert_eq!(open.rows[0].rating, Some(Rating::Green));
    assert_eq!(open.rows[0].progress.as_deref(), Some("85.0%"));
}

#[test]
fn str_03_what_an_opendocument_sheet_says_of_its_cells_is_said() {
    let struck = r#"<table:table-cell table:style-name="struck" office:value-type="string"><text:p>Cook</text:p></table:table-cell>"#;
    let noted = r#"<table:table-cell office:value-type="string"><office:annotation><dc:date>2025-01-01</dc:date><text:p>Is it</text:p><text:p>so?</text:p></office:annotation><text:p>Ask<text:s text:c="2"/>them &amp; us</text:p><text:p>all</text:p><draw:frame><draw:text-box><text:p>a picture’s words</text:p></draw:text-box></draw:frame></table:table-cell>"#;
    let merged = r#"<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Ann</text:p></table:table-cell>"#;
    let formula = r#"<table:table-cell table:formula="of:=1+1"/>"#;
    let hidden = row(&["2", struck, "<table:covered-table-cell/>", "Red"])
        .replace("<table:table-row>", r#"<table:table-row table:visibility="collapse">"#);
    let changes = "<table:tracked-changes><table:deletion><table:table-cell><text:p>gone</text:p></table:table-cell></table:deletion></table:tracked-changes>";
    let away = r#"<table:table table:name="Away" table:style-name="away"><table:table-row><table:table-cell office:value-type="string"><text:p>kept</text:p></table:table-cell></table:table-row></table:table>"#;
    let columns =
        r#"<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>"#;
    let rows = [row(&["Ref", "Action", "Lead", "RAG"]), row(&["1", noted, merged, formula]), hidden].concat();
    let bytes = book(&format!("{changes}<table:table table:name=\"Plan\">{columns}{rows}</table:table>{away}"));
    let plan = plan("plan.ods", &bytes);
    assert_eq!(plan.rows[0].activity.as_deref(), Some("Ask  them & us\nall"));
    assert_eq!(plan.rows[1].lead.as_deref(), Some("Ann"));
    let report = &plan.sheets[0];
    assert!(problems(report, 1)[0].starts_with("This column is hidden"));
    let second = problems(report, 2);
    assert!(second.iter().any(|problem| problem.starts_with("A comment on this cell")));
    assert!(second.iter().any(|problem| problem.starts_with("This cell holds a formula without a result")));
    assert!(second.iter().any(|problem| problem.starts_with("This cell is merged over rows 2 to 3")));
    let third = problems(report, 3);
    assert!(third[0].starts_with("This row is hidden") && third[1].starts_with("These words are struck out"));
    let comment = report.warnings.iter().find(|warning| warning.problem.starts_with("A comment"));
    assert_eq!(comment.map(|warning| warning.value.as_str()), Some("Is it\nso?"));
    assert!(plan.sheets[1].warnings.iter().any(|warning| warning.value == "kept"));
    assert!(!serde_json::to_string(&plan).expect("JSON").contains("gone"));
    assert!(cells(&bytes)[1].hidden);
}

#[test]
fn str_03_cells_and_rows_that_repeat_are_each_read() {
    let twice = r#"<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Ann</text:p></table:table-cell>"#;
    let gap = r#"<table:table-cell table:number-columns-repeated="2"/>"#;
    let rows =
        row(&["1", gap, twice]).replace("<table:table-row>", r#"<table:table-row table:number-rows-repeated="3">"#);
    let tables = cells(&book(&table(&[row(&["a"]), rows, row(&["end"])])));
    let numbers = tables[0].rows.iter().map(|row| row.number).collect::<Vec<_>>();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    let columns = tables[0].rows[2].cells.iter().map(|cell| (cell.column, cell.text.as_str())).collect::<Vec<_>>();
    assert_eq!(columns, [(0, "1"), (3, "Ann"), (4, "Ann")]);
}

#[test]
fn str_03_an_opendocument_file_that_is_no_workbook_or_locked_is_refused() {
    let read = |parts: &[(&str, &str)]| read_plan("plan.ods", &packed(parts), &Options::default());
    let kind = read(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]);
    assert!(matches!(kind, Err(NotAPlan::OtherKind { .. })));
    let locked = read(&[("content.xml", "<a/>"), ("META-INF/manifest.xml", "<manifest:encryption-data/>")]);
    assert_eq!(locked, Err(NotAPlan::Password));
    assert_eq!(read(&[("content.xml", "<a/>")]), Err(NotAPlan::NoTable));
    let many = format!(
        "<table:table><table:table-row table:number-rows-repeated=\"1000000\">{}</table:table-row></table:table>",
        cell("x")
    );
    assert_eq!(read_plan("plan.ods", &book(&many), &Options::default()), Err(NotAPlan::TooMuchInside));
}

#[test]
fn str_03_colours_alone_go_out_as_colours_of_an_opendocument_sheet_too() {
    let green = "<table:table-cell table:style-name=\"green\"/>";
    let rows =
        [row(&["Ref", "Action", "RAG"]), row(&["1", "Ask", green]), row(&["2", "Cook", green]), row(&["3", "Mend"])];
    let bytes = book(&table(&rows));
    let before = plan("plan.ods", &bytes);
    let ratings = |plan: &PlanFile| plan.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
    assert_eq!(ratings(&before), [Some(Rating::Green), Some(Rating::Green), None]);
    let mut now = before.rows.clone();
    (now[0].rating, now[1].rating, now[2].rating) = (Some(Rating::Red), None, Some(Rating::Blue));
    let (layout, objectives) = (&before.layout, &before.objectives);
    let original = Original { file_name: "plan.ods", bytes: &bytes, layout, objectives, rows: &before.rows };
    let back = give_back(&original, &now).expect("a file");
    assert_eq!(back.told, []);
    let after = plan("plan.ods", &back.bytes);
    assert_eq!(ratings(&after), [Some(Rating::Red), None, Some(Rating::Blue)]);
    assert!(after.rows.iter().all(|row| row.other.is_empty()), "no word is written");
}
