//! What happens to a workbook that is an archive of parts: parts that are missing, that say
//! more than is true, that grow when they are unpacked, and archives that lie.

use super::{Way, one_of, place};
use crate::files::File;
use rand::Rng as _;
use rand::rngs::StdRng;
use std::io::{Cursor, Read as _, Write as _};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub const WAYS: &[Way] = &[
    ("a part missing", missing),
    ("an empty part", empty),
    ("a part cut off", part_cut),
    ("bytes of a part flipped", part_flipped),
    ("two parts exchanged", exchanged),
    ("a part of another name", renamed),
    ("wrong kinds of content", content_types),
    ("a lie about the size of a sheet", dimension),
    ("wrong numbers of shared texts", shared_numbers),
    ("names within names", entities),
    ("rows far away", rows),
    ("cells far away", cells),
    ("styles that are not there", styles),
    ("merges everywhere", merges),
    ("merges as large as can be", wide_merges),
    ("repeated a thousand million times", repeats),
    ("rows that repeat and hold something", full_repeats),
    ("a hundred thousand marks within each other", deep),
    ("a value of two megabytes", long_value),
    ("twenty megabytes of blanks", blanks),
    ("sixty megabytes of blanks", many_blanks),
    ("a part of two bytes a letter", wide),
    ("letters of no alphabet in a part", no_alphabet),
    ("odd numbers", numbers),
    ("five thousand sheets", sheets),
    ("relations that lead elsewhere", relations),
    ("odd formats", formats),
    ("a text of three megabytes", long_text),
    ("a row a hundred thousand times", many_rows),
    ("columns without end", columns),
    ("a wrong number in the archive's list", list),
    ("a wrong number before a part", before_a_part),
    ("a comment that is another end", second_end),
    ("something before the archive", before),
    ("odd values of marks", values),
    ("notes of cells that are not there", notes),
    ("formulas that go round", formulas),
    ("kinds of cells that there are not", kinds),
    ("half the marks left out", half),
];

type Part = (String, Vec<u8>);

/// Does something to the parts, where the archive can be read.
fn parts(file: &mut File, change: impl FnOnce(&mut Vec<Part>)) {
    let Some(mut parts) = unpacked(&file.bytes) else { return };
    change(&mut parts);
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &parts {
        // A second part of one name is refused by the writer.
        if out.start_file(name.as_str(), SimpleFileOptions::default()).is_ok() {
            out.write_all(bytes).expect("a part");
        }
    }
    file.bytes = out.finish().expect("an archive").into_inner();
}

fn unpacked(bytes: &[u8]) -> Option<Vec<Part>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        parts.push((name, bytes));
    }
    Some(parts)
}

/// Which parts hold cells, texts or looks.
fn is_telling(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "content.xml"
        || name.starts_with("xl/worksheets/sheet")
        || ["xl/sharedstrings.xml", "xl/styles.xml", "xl/workbook.xml"].contains(&name.as_str())
}

fn is_sheet(name: &str) -> bool {
    name == "content.xml" || name.to_ascii_lowercase().starts_with("xl/worksheets/sheet")
}

/// Does something to the text of one part among some.
fn text(file: &mut File, chance: &mut StdRng, among: fn(&str) -> bool, change: impl FnOnce(&mut String, &mut StdRng)) {
    parts(file, |parts| {
        let mut some = parts.iter_mut().filter(|(name, _)| among(name)).collect::<Vec<_>>();
        if some.is_empty() {
            return;
        }
        let at = chance.random_range(0..some.len());
        let mut text = String::from_utf8_lossy(&some[at].1).into_owned();
        change(&mut text, chance);
        some[at].1 = text.into_bytes();
    });
}

/// Writes something else between some of the places where `before` stands and the next
/// `after`.
fn between(text: &mut String, before: &str, after: &str, chance: &mut StdRng, other: impl Fn(&mut StdRng) -> String) {
    let all = chance.random_range(0..4) == 0;
    let many = text.matches(before).count();
    let which = chance.random_range(0..many.max(1));
    let mut out = String::with_capacity(text.len());
    for (at, piece) in text.split(before).enumerate() {
        let Some(nth) = at.checked_sub(1) else {
            out.push_str(piece);
            continue;
        };
        out.push_str(before);
        match piece.find(after).filter(|_| all || nth == which) {
            Some(end) => {
                out.push_str(&other(chance));
                out.push_str(&piece[end..]);
            }
            None => out.push_str(piece),
        }
    }
    *text = out;
}

/// Puts something in before the last place where `mark` stands.
fn before_last(text: &mut String, mark: &str, more: &str) {
    if let Some(at) = text.rfind(mark) {
        text.insert_str(at, more);
    }
}

/// Some part.
fn some_part<'a>(parts: &'a mut [Part], chance: &mut StdRng) -> Option<&'a mut Part> {
    if parts.is_empty() { None } else { Some(&mut parts[chance.random_range(0..parts.len())]) }
}

fn missing(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        if !parts.is_empty() {
            parts.remove(chance.random_range(0..parts.len()));
        }
    });
}

fn empty(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| some_part(parts, chance).into_iter().for_each(|(_, bytes)| bytes.clear()));
}

fn part_cut(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        let Some((_, bytes)) = some_part(parts, chance) else { return };
        bytes.truncate(place(bytes, chance));
    });
}

fn part_flipped(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        let Some((_, bytes)) = some_part(parts, chance) else { return };
        for _ in 0..chance.random_range(1..16) {
            let at = place(bytes, chance);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.random_range(0..7);
            }
        }
    });
}

fn exchanged(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        if parts.len() < 2 {
            return;
        }
        let (one, other) = (chance.random_range(0..parts.len()), chance.random_range(0..parts.len()));
        let (first, second) = (parts[one].1.clone(), parts[other].1.clone());
        (parts[one].1, parts[other].1) = (second, first);
    });
}

fn renamed(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        let Some((name, _)) = some_part(parts, chance) else { return };
        *name = match chance.random_range(0..5) {
            0 => name.to_uppercase(),
            1 => name.replace('/', "\\"),
            2 => format!("../../{name}"),
            3 => format!("/{name}"),
            _ => format!("{name}.bin"),
        };
    });
}

fn content_types(file: &mut File, chance: &mut StdRng) {
    text(
        file,
        chance,
        |name| name == "[Content_Types].xml" || name == "META-INF/manifest.xml",
        |text, chance| {
            let (mark, other) = (one_of(&["ContentType=\"", "PartName=\"", "media-type=\""], chance), "text/plain");
            between(text, mark, "\"", chance, |_| other.to_owned());
        },
    );
}

fn dimension(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        between(text, "<dimension ref=\"", "\"", chance, |chance| {
            one_of(&["A1:XFD1048576", "A1:ZZZZZZ99999999", "B2:A1", "", "A0", "A1:A4294967296"], chance).to_owned()
        });
    });
}

fn shared_numbers(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        between(text, "t=\"s\"><v>", "<", chance, |chance| {
            one_of(&["4294967295", "-1", "99999", "18446744073709551616", "", "1.5", "x"], chance).to_owned()
        });
    });
}

fn entities(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_telling, |text, chance| {
        let mut names = "<!DOCTYPE x [<!ENTITY a0 \"ha\">".to_owned();
        for level in 1..12 {
            names.push_str(&format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10)));
        }
        names.push_str("<!ENTITY file SYSTEM \"file:///etc/hostname\">]>");
        let at = text.find("?>").map_or(0, |at| at + 2);
        text.insert_str(at, &names);
        let name = one_of(&["&a11;", "&file;", "&nothing;", "&#0;", "&#x110000;"], chance);
        between(text, "<t>", "<", chance, |_| name.to_owned());
        between(text, "<text:p>", "<", chance, |_| name.to_owned());
    });
}

const NUMBERS: [&str; 8] = ["0", "-3", "1048577", "4294967295", "4294967296", "abc", "", "1e9"];

fn rows(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        between(text, "<row r=\"", "\"", chance, |chance| one_of(&NUMBERS, chance).to_owned());
    });
}

fn cells(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        between(text, "<c r=\"", "\"", chance, |chance| {
            let odd = ["XFE5", "A0", "ZZZZZZZ1", "5B", "", "A1048577", "A4294967296", "$A$1", "A1", "å1", "XFD1048576"];
            one_of(&odd, chance).to_owned()
        });
    });
}

fn styles(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        between(text, " s=\"", "\"", chance, |chance| one_of(&NUMBERS, chance).to_owned());
        between(text, "table:style-name=\"", "\"", chance, |_| "nobody".to_owned());
    });
}

fn merges(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let many = (0..40_000).map(|_| {
            let (row, more) = (chance.random_range(1..60), chance.random_range(0..60));
            let column = char::from(b'A' + chance.random_range(0..20_u8));
            format!("<mergeCell ref=\"A{row}:{column}{}\"/>", row + more)
        });
        let many = many.collect::<String>();
        before_last(text, "</worksheet>", &format!("<mergeCells>{many}</mergeCells>"));
    });
}

fn wide_merges(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let ends = ["XFD1048576", "A4294967295", "A0", "ZZZZZZ1", "B1:C1"];
        let many = (1..500).map(|row| format!("<mergeCell ref=\"A{row}:{}\"/>", one_of(&ends, chance)));
        let many = many.collect::<String>();
        before_last(text, "</worksheet>", &format!("<mergeCells>{many}</mergeCells>"));
        between(text, "<table:table-cell", ">", chance, |_| {
            " table:number-columns-spanned=\"16384\" table:number-rows-spanned=\"1048576\"".to_owned()
        });
    });
}

fn repeats(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let mark = one_of(
            &["<table:table-cell", "<table:table-row", "<table:table-column", "<table:covered-table-cell"],
            chance,
        );
        let times = one_of(&["1000000000", "18446744073709551616", "-1", "0", "x"], chance);
        let kind = if mark.ends_with("row") { "rows" } else { "columns" };
        *text = text.replace(mark, &format!("{mark} table:number-{kind}-repeated=\"{times}\""));
    });
}

fn full_repeats(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let times = one_of(&["2", "500", "60000", "1048576"], chance);
        *text = text.replace("<table:table-row", &format!("<table:table-row table:number-rows-repeated=\"{times}\""));
    });
}

fn deep(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_telling, |text, chance| {
        let mark = one_of(&["x", "row", "c", "si", "r", "table:table-cell", "text:p", "text:span", "font"], chance);
        let many = format!("<{mark}>").repeat(100_000);
        let end = if chance.random() { format!("</{mark}>").repeat(100_000) } else { String::new() };
        let at = text.rfind("</").unwrap_or(text.len());
        text.insert_str(at, &(many + &end));
    });
}

fn long_value(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_telling, |text, chance| {
        let mark = one_of(&["name=\"", "r=\"", "ref=\"", "formatCode=\"", "val=\"", "table:name=\""], chance);
        between(text, mark, "\"", chance, |_| "7".repeat(2_000_000));
    });
}

fn more_blanks(file: &mut File, chance: &mut StdRng, megabytes: usize) {
    let all = chance.random_range(0..3) == 0;
    let how = if all { |_: &str| true } else { is_telling };
    parts(file, |parts| {
        let mut some = parts.iter_mut().filter(|(name, _)| how(name)).collect::<Vec<_>>();
        if !some.is_empty() {
            let at = chance.random_range(0..some.len());
            some[at].1.extend(vec![b' '; megabytes * 1024 * 1024]);
        }
    });
}

fn blanks(file: &mut File, chance: &mut StdRng) {
    more_blanks(file, chance, 20);
}

fn many_blanks(file: &mut File, chance: &mut StdRng) {
    more_blanks(file, chance, 60);
}

fn wide(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        let mut some = parts.iter_mut().filter(|(name, _)| is_telling(name)).collect::<Vec<_>>();
        if some.is_empty() {
            return;
        }
        let at = chance.random_range(0..some.len());
        let text = format!("\u{feff}{}", String::from_utf8_lossy(&some[at].1));
        some[at].1 = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    });
}

fn no_alphabet(file: &mut File, chance: &mut StdRng) {
    parts(file, |parts| {
        for (_, bytes) in parts.iter_mut().filter(|(name, _)| is_telling(name)) {
            let at = place(bytes, chance);
            bytes.splice(at..at, [0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]);
        }
    });
}

fn numbers(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let odd = ["1e999", "-1e999", "NaN", "inf", "-1", "99999999999999999999999", "1,5", "", "2958466", "1e-320"];
        for mark in ["<v>", "office:value=\"", "office:date-value=\"", "office:time-value=\""] {
            let end = if mark == "<v>" { "<" } else { "\"" };
            between(text, mark, end, chance, |chance| one_of(&odd, chance).to_owned());
        }
    });
}

fn sheets(file: &mut File, chance: &mut StdRng) {
    text(
        file,
        chance,
        |name| name == "xl/workbook.xml" || name == "content.xml",
        |text, _| {
            let many = (0..5_000).map(|at| format!("<sheet name=\"S{at}\" sheetId=\"{at}\" r:id=\"rId1\"/>"));
            before_last(text, "</sheets>", &many.collect::<String>());
            let many = (0..5_000).map(|at| format!("<table:table table:name=\"S{at}\"/>"));
            before_last(text, "</office:spreadsheet>", &many.collect::<String>());
        },
    );
}

fn relations(file: &mut File, chance: &mut StdRng) {
    text(
        file,
        chance,
        |name| name.ends_with(".rels"),
        |text, chance| {
            let mark = one_of(&["Target=\"", "Id=\"", "Type=\""], chance);
            between(text, mark, "\"", chance, |chance| {
                let odd = [
                    "",
                    "../workbook.xml",
                    "/etc/hostname",
                    "http://localhost/",
                    "worksheets/sheet1.xml",
                    "../../..",
                    "rId1",
                ];
                one_of(&odd, chance).to_owned()
            });
        },
    );
}

fn formats(file: &mut File, chance: &mut StdRng) {
    text(
        file,
        chance,
        |name| ["xl/styles.xml", "styles.xml", "content.xml"].contains(&name),
        |text, chance| {
            let odd = [
                "[$-x]yyyyyyyyyy&quot;",
                "&quot;",
                "\\",
                "_",
                "*",
                "[",
                "[h]:mm:ss.0000000000000000",
                ";;;;;;",
                "0.",
                "[Red][&lt;5]0;[&gt;9]0",
                "?/?",
                "# ??/??",
                "E+",
                "0E+00000000000000000000",
                "yyyy\\",
                "General;",
                "@@@@",
            ];
            between(text, "formatCode=\"", "\"", chance, |chance| match chance.random_range(0..4) {
                0 => "0#?,.%E+-dmyhs[]&quot;\\_*@;/".chars().cycle().take(240).collect(),
                1 => "0".repeat(250) + "." + &"0".repeat(250),
                _ => one_of(&odd, chance).to_owned(),
            });
            between(text, "number:decimal-places=\"", "\"", chance, |_| "4000000000".to_owned());
            between(text, "number:min-integer-digits=\"", "\"", chance, |_| "4000000000".to_owned());
            between(text, "numFmtId=\"", "\"", chance, |chance| one_of(&NUMBERS, chance).to_owned());
        },
    );
}

fn long_text(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_telling, |text, chance| {
        let long = "word &amp; ".repeat(270_000);
        between(text, "<t>", "<", chance, |_| long.clone());
        between(text, "<text:p>", "<", chance, |_| long.clone());
    });
}

fn many_rows(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, _| {
        for (begin, end) in [("<row ", "</row>"), ("<table:table-row", "</table:table-row>")] {
            let Some(to) = text.rfind(end).map(|at| at + end.len()) else { continue };
            let Some(from) = text[..to].rfind(begin) else { continue };
            let row = text[from..to].to_owned();
            let times = (100_000).min(24 * 1024 * 1024 / row.len().max(1));
            text.insert_str(to, &row.repeat(times));
        }
    });
}

fn columns(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, _| {
        let many = (0..2_000).map(|at| format!("<col min=\"{at}\" max=\"4294967295\" hidden=\"1\" width=\"0\"/>"));
        let many = many.collect::<String>();
        if let Some(at) = text.find("<sheetData") {
            text.insert_str(at, &format!("<cols>{many}</cols>"));
        }
    });
}

/// A number of four or two bytes, at one of some places after a mark.
fn lie(file: &mut File, chance: &mut StdRng, mark: &[u8; 4], places: &[usize]) {
    let found =
        file.bytes.windows(4).enumerate().filter(|(_, four)| *four == mark).map(|(at, _)| at).collect::<Vec<_>>();
    if found.is_empty() {
        return;
    }
    let at = one_of(&found, chance) + one_of(places, chance);
    let wrong = one_of(&[0_u32, 1, 7, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 1_000_000], chance);
    let length = if chance.random() { 4 } else { 2 };
    if let Some(there) = file.bytes.get_mut(at..at + length) {
        there.copy_from_slice(&wrong.to_le_bytes()[..length]);
    }
}

fn list(file: &mut File, chance: &mut StdRng) {
    if chance.random() {
        lie(file, chance, b"PK\x01\x02", &[4, 6, 8, 10, 16, 20, 24, 28, 30, 32, 34, 38, 42]);
    } else {
        lie(file, chance, b"PK\x05\x06", &[4, 6, 8, 10, 12, 16, 20]);
    }
}

fn before_a_part(file: &mut File, chance: &mut StdRng) {
    lie(file, chance, b"PK\x03\x04", &[4, 6, 8, 14, 18, 22, 26, 28]);
}

fn second_end(file: &mut File, _: &mut StdRng) {
    if let Some(at) = file.bytes.windows(4).rposition(|four| four == b"PK\x05\x06") {
        let end = file.bytes[at..].to_vec();
        let length = u16::try_from(end.len()).unwrap_or(u16::MAX).to_le_bytes();
        if let Some(there) = file.bytes.get_mut(at + 20..at + 22) {
            there.copy_from_slice(&length);
        }
        file.bytes.extend(end);
    }
}

fn before(file: &mut File, chance: &mut StdRng) {
    let more = one_of(&[&b"MZ"[..], b"PK", b"PK\x03\x04", b"\xef\xbb\xbf", b"\n", b"GIF"], chance);
    file.bytes.splice(0..0, more.iter().copied());
}

fn values(file: &mut File, chance: &mut StdRng) {
    text(
        file,
        chance,
        |name| name.ends_with(".xml"),
        |text, chance| {
            for _ in 0..3 {
                let odd =
                    ["", "-1", "4294967296", "true", "ü", "&", "<", "&#0;", "99999999999999999999", "0x10", " 1 "];
                between(text, "=\"", "\"", chance, |chance| one_of(&odd, chance).to_owned());
            }
        },
    );
}

fn notes(file: &mut File, chance: &mut StdRng) {
    text(
        file,
        chance,
        |name| name.contains("comments") || name == "content.xml",
        |text, chance| {
            between(text, "<comment ref=\"", "\"", chance, |chance| {
                one_of(&["XFD1048576", "A0", "", "ZZZZ1"], chance).to_owned()
            });
            let many = "<comment ref=\"B2\" authorId=\"9\"><text><t>so</t></text></comment>".repeat(50_000);
            before_last(text, "</commentList>", &many);
            let many = "<office:annotation><text:p>so</text:p></office:annotation>".repeat(50_000);
            before_last(text, "</table:table-cell>", &many);
        },
    );
}

fn formulas(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let odd =
            ["A1", "SUM(A1:XFD1048576)", "((((((((((", "'", "\"", "#REF!", "Sheet1!A1:Sheet9!B", "R[-1]C[4294967296]"];
        *text = text.replacen("><v>", &format!("><f>{}</f><v>", one_of(&odd, chance)), 400);
        let shared = "<f t=\"shared\" ref=\"A1:XFD1048576\" si=\"4294967295\">A1</f>";
        *text = text.replacen("<f>", &format!("{shared}<f>"), 3);
    });
}

fn kinds(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_sheet, |text, chance| {
        let odd = ["b", "e", "str", "inlineStr", "d", "n", "s", "z", ""];
        between(text, " t=\"", "\"", chance, |chance| one_of(&odd, chance).to_owned());
        let odd = ["float", "percentage", "currency", "date", "time", "boolean", "string", "void", ""];
        between(text, "office:value-type=\"", "\"", chance, |chance| one_of(&odd, chance).to_owned());
    });
}

fn half(file: &mut File, chance: &mut StdRng) {
    text(file, chance, is_telling, |text, chance| {
        let kept = text.split_inclusive('>').filter(|_| chance.random_range(0..20) != 0).collect::<String>();
        *text = kept;
    });
}
