//! Plans in many layouts, drawn as workbooks of each kind with what workbooks
//! have beside words: merges, colours, widths, hidden columns, comments,
//! formulas, filters, rules, other sheets.

use rust_xlsxwriter::{
    Color, ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, Format, FormatAlign, Note, Workbook,
};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// One action or measure of a plan that is drawn.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    pub words: String,
    pub lead: String,
    pub due: String,
    /// A place in the list of ratings; 4 for none.
    pub rating: usize,
    pub progress: String,
}

/// The words of a sheet, row by row, and the blocks that are merged.
pub(super) struct Grid {
    pub rows: Vec<Vec<String>>,
    pub merges: Vec<(usize, usize, usize, usize)>,
    /// The column of the ratings.
    pub rated: usize,
}

/// So many layouts there are.
pub(super) const LAYOUTS: usize = 10;
const WORDS: [&str; 5] = ["Blue", "Green", "Amber", "Red", ""];
const LETTERS: [&str; 5] = ["B", "G", "A", "R", ""];
const FILLS: [u32; 4] = [0x005B_9BD5, 0x0070_AD47, 0x00FF_C000, 0x00FF_0000];

fn line<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// A plan in one of the layouts.
pub(super) fn grid(layout: usize, plan: &[Vec<Drawn>]) -> Grid {
    let mut grid = Grid { rows: Vec::new(), merges: Vec::new(), rated: 5 };
    let headings = match layout {
        1 => line(["Objective", "Ref", "Action", "Lead", "Timescale", "RAG", "Progress"]),
        2 => line(["Priority", "Ref", "Action", "Lead", "Timescale", "RAG", "Progress"]),
        3 => line(["RAG", "Action", "Lead", "Deadline", "Update", "Notes for us"]),
        4 => line(["Ref", "Measure", "Baseline", "Target", "Lead", "RAG"]),
        5 => line([
            "Ref",
            "Activity",
            "Responsible Service",
            "Timescales",
            "Metric",
            "BRAG",
            "Progress",
            "Borough Plan Ref",
        ]),
        6 => line(["No", "Action", "Owner", "By when", "Evidence", "Status", "Q1", "Q2"]),
        _ => line(["Ref", "Action", "Lead", "Timescale", "Progress", "RAG"]),
    };
    if layout == 3 {
        grid.rated = 0;
    }
    if layout != 2 {
        grid.rows.push(line(["Our promise to children"]));
        grid.merges.push((0, 0, 0, 4));
    }
    grid.rows.push(headings.clone());
    for (number, actions) in plan.iter().enumerate() {
        let name = format!("Objective {}: A good place {}", number + 1, ["to be", "to grow", "to learn"][number % 3]);
        let from = grid.rows.len();
        if !matches!(layout, 1 | 2) {
            grid.rows.push(vec![name.clone()]);
            grid.merges.push((from, 0, from, headings.len() - 1));
        }
        if layout == 7 && number > 0 {
            grid.rows.push(headings.clone());
        }
        for (at, action) in actions.iter().enumerate() {
            let Drawn { words, lead, due, rating, progress } = action;
            let reference = format!("{}{}", number + 1, char::from(b'a' + u8::try_from(at % 26).expect("small")));
            let colour = WORDS[*rating];
            grid.rows.push(match layout {
                1 => line([&name, &reference, words, lead, due, colour, progress]),
                2 => line([if at == 0 { &name } else { "" }, &reference, words, lead, due, colour, progress]),
                3 => line([LETTERS[*rating], words, lead, due, progress, "kept"]),
                4 => line([&reference, words, "12", "20", lead, colour]),
                5 => line([&reference, words, lead, due, "", colour, progress, "4.1"]),
                6 => line([&reference, words, lead, due, progress, colour, "Green", "Red"]),
                _ => line([&reference, words, lead, due, progress, colour]),
            });
        }
        let last = grid.rows.len() - 1;
        if layout == 2 && last > from {
            grid.merges.push((from, 0, last, 0));
        }
        if layout == 9 && number + 1 < plan.len() {
            grid.rows.push(Vec::new());
        }
    }
    grid
}

/// The grid as an Excel workbook.
pub(super) fn xlsx(grid: &Grid) -> Vec<u8> {
    let mut book = Workbook::new();
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet = book.add_worksheet().set_name("The plan").expect("a name");
    for (top, left, bottom, right) in &grid.merges {
        let (row, last) = (u32::try_from(*top).expect("small"), u32::try_from(*bottom).expect("small"));
        let (from, to) = (u16::try_from(*left).expect("small"), u16::try_from(*right).expect("small"));
        sheet.merge_range(row, from, last, to, "", &plain).expect("a merge");
    }
    for (row, cells) in (0_u32..).zip(&grid.rows) {
        for (at, text) in cells.iter().enumerate() {
            let column = u16::try_from(at).expect("small");
            let rating = WORDS.iter().chain(&LETTERS).position(|word| word == text).filter(|_| at == grid.rated);
            let fill = rating.and_then(|rating| FILLS.get(rating % 5));
            let format =
                fill.map_or_else(|| plain.clone(), |fill| plain.clone().set_background_color(Color::RGB(*fill)));
            if text.is_empty() {
                // Merged cells hold a blank of their own already.
                if at != 0 {
                    sheet.write_blank(row, column, &plain).expect("a cell");
                }
            } else {
                sheet.write_string_with_format(row, column, text, &format).expect("a cell");
            }
        }
    }
    let last = u32::try_from(grid.rows.len()).expect("small");
    sheet.set_column_width(1, 51.5).expect("a width");
    sheet.set_column_hidden(12).expect("hidden");
    sheet.insert_note(last - 1, 2, &Note::new("Ask Ann").set_author("Ann")).expect("a note");
    let rule = ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::EqualTo("Red")).set_format(&plain);
    let rated = u16::try_from(grid.rated).expect("small");
    sheet.add_conditional_format(1, rated, last - 1, rated, &rule).expect("a rule");
    let choice = DataValidation::new().allow_list_strings(&["Blue", "Green", "Amber", "Red"]).expect("a list");
    sheet.add_data_validation(1, rated, last - 1, rated, &choice).expect("a list");
    sheet.protect();
    let other = book.add_worksheet().set_name("Ann's figures").expect("a name");
    other.write_string(0, 0, "Green in all").expect("a cell");
    other.write_formula(0, 1, format!("=COUNTIF('The plan'!A1:Z{last},\"Green\")").as_str()).expect("a formula");
    other.write_formula(1, 1, "=B1*2").expect("a formula");
    other.write_formula(2, 1, "=1+1").expect("a formula");
    book.define_name("Rated", &format!("='The plan'!$F$2:$F${last}")).expect("a name");
    book.add_worksheet().set_name("Hidden").expect("a name").set_hidden(true).write_string(3, 3, "x").expect("a cell");
    book.save_to_buffer().expect("a workbook")
}

/// The grid as an OpenDocument workbook.
pub(super) fn ods(grid: &Grid) -> Vec<u8> {
    let mut rows = String::new();
    for (row, cells) in grid.rows.iter().enumerate() {
        rows.push_str("<table:table-row table:style-name=\"ro1\">");
        for at in 0..8 {
            let text = cells.get(at).map_or("", String::as_str);
            let covered = grid.merges.iter().any(|(top, left, bottom, right)| {
                (*top..=*bottom).contains(&row) && (*left..=*right).contains(&at) && (row, at) != (*top, *left)
            });
            let begins = grid.merges.iter().find(|(top, left, _, _)| (row, at) == (*top, *left));
            let spans = begins.map_or_else(String::new, |(top, left, bottom, right)| {
                format!(
                    " table:number-columns-spanned=\"{}\" table:number-rows-spanned=\"{}\"",
                    right - left + 1,
                    bottom - top + 1
                )
            });
            let rating =
                WORDS.iter().chain(&LETTERS).position(|word| *word == text && !text.is_empty() && at == grid.rated);
            let style = rating.map_or_else(|| "ce0".to_owned(), |rating| format!("ce{}", rating % 5 + 1));
            let name = if covered { "table:covered-table-cell" } else { "table:table-cell" };
            if text.is_empty() {
                write!(rows, "<{name} table:style-name=\"{style}\"{spans}/>").expect("text");
            } else {
                let note = if at == 2 { "<office:annotation><text:p>Ask Ann</text:p></office:annotation>" } else { "" };
                let text = text.replace('&', "&amp;").replace('<', "&lt;");
                write!(
                    rows,
                    "<{name} table:style-name=\"{style}\"{spans} office:value-type=\"string\">{note}<text:p>{text}</text:p></{name}>"
                )
                .expect("text");
            }
        }
        rows.push_str("<table:table-cell table:number-columns-repeated=\"16376\"/></table:table-row>");
    }
    let rest = 1_048_576 - grid.rows.len();
    let styles = FILLS.iter().enumerate().map(|(at, fill)| {
        format!("<style:style style:name=\"ce{}\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#{fill:06x}\"/></style:style>", at + 1)
    });
    let styles = styles.collect::<String>();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\"><office:automatic-styles><style:style style:name=\"ce0\" style:family=\"table-cell\"/>{styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"The plan\"><table:table-column table:number-columns-repeated=\"16384\"/>{rows}<table:table-row table:number-rows-repeated=\"{rest}\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table><table:table table:name=\"Figures\"><table:table-row><table:table-cell table:formula=\"of:=COUNTIF([$&apos;The plan&apos;.A1:.Z{}];&quot;Green&quot;)\" office:value-type=\"float\" office:value=\"3\"><text:p>3</text:p></table:table-cell><table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p></table:table-cell></table:table-row></table:table><table:named-expressions><table:named-range table:name=\"Rated\" table:base-cell-address=\"$&apos;The plan&apos;.$A$1\" table:cell-range-address=\"$&apos;The plan&apos;.$F$2:.$F${}\"/></table:named-expressions></office:spreadsheet></office:body></office:document-content>",
        grid.rows.len(),
        grid.rows.len(),
    );
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    archive.start_file("mimetype", stored).expect("a part");
    archive.write_all(b"application/vnd.oasis.opendocument.spreadsheet").expect("a part");
    for (name, text) in
        [("content.xml", content.as_str()), ("settings.xml", "<kept/>"), ("META-INF/manifest.xml", "<m/>")]
    {
        archive.start_file(name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(text.as_bytes()).expect("a part");
    }
    archive.finish().expect("an archive").into_inner()
}

/// The grid as separated text.
pub(super) fn text(grid: &Grid, separator: char, end: &str, quoted: bool) -> String {
    let width = grid.rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for cells in &grid.rows {
        let cell = |at: usize| {
            let text = cells.get(at).map_or("", String::as_str);
            let needed = quoted || text.contains([separator, '"', '\n']);
            if needed { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
        };
        let line = (0..width).map(cell).collect::<Vec<_>>();
        out.push_str(&line.join(&separator.to_string()));
        out.push_str(end);
    }
    out
}
