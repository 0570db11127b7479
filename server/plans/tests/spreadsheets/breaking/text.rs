//! What happens to text with separators: other alphabets, stray quotation marks, lines that
//! never end.

use super::{Way, one_of, place};
use crate::files::File;
use rand::Rng as _;
use rand::rngs::StdRng;

pub const WAYS: &[Way] = &[
    ("two bytes a letter, with a mark", wide_marked),
    ("two bytes a letter, without a mark", wide),
    ("letters of one byte", narrow),
    ("letters of no alphabet", no_alphabet),
    ("nothing between the letters", nothing_between),
    ("other separators", other_separators),
    ("stray quotation marks", stray_quotes),
    ("a quotation that never ends", open_quote),
    ("line ends of one letter", bare_returns),
    ("one line for all", one_line),
    ("twenty thousand columns", many_columns),
    ("repeated to eighteen megabytes", repeated),
    ("one cell of three megabytes", long_cell),
    ("marks of order within", marks_within),
    ("steering letters", steering),
    ("a heap of accents", accents),
    ("lines of separators alone", separators_alone),
    ("a page's beginning", page),
    ("columns exchanged from line to line", ragged),
];

fn words(file: &File) -> String {
    String::from_utf8_lossy(&file.bytes).into_owned()
}

fn wide_marked(file: &mut File, chance: &mut StdRng) {
    let big = chance.random();
    file.bytes = units(&format!("\u{feff}{}", words(file)), big);
}

fn wide(file: &mut File, chance: &mut StdRng) {
    let big = chance.random();
    file.bytes = units(&words(file), big);
}

fn units(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn narrow(file: &mut File, _: &mut StdRng) {
    file.bytes = words(file).chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(0x96)).collect();
}

fn no_alphabet(file: &mut File, chance: &mut StdRng) {
    for _ in 0..chance.random_range(1..40) {
        let at = place(&file.bytes, chance);
        file.bytes.insert(at, one_of(&[0x80, 0xff, 0xc0, 0xfe, 0xed, 0xf8], chance));
    }
}

fn nothing_between(file: &mut File, chance: &mut StdRng) {
    for _ in 0..chance.random_range(1..20) {
        let at = place(&file.bytes, chance);
        file.bytes.insert(at, 0);
    }
}

fn other_separators(file: &mut File, chance: &mut StdRng) {
    let other = one_of(b";|:~\x1f ^", chance);
    for byte in &mut file.bytes {
        if matches!(*byte, b',' | b'\t') {
            *byte = other;
        }
    }
}

fn stray_quotes(file: &mut File, chance: &mut StdRng) {
    for _ in 0..chance.random_range(1..60) {
        let at = place(&file.bytes, chance);
        file.bytes.insert(at, b'"');
    }
}

fn open_quote(file: &mut File, _: &mut StdRng) {
    file.bytes.insert(0, b'"');
}

fn bare_returns(file: &mut File, _: &mut StdRng) {
    file.bytes.retain(|byte| *byte != b'\r');
    for byte in &mut file.bytes {
        if *byte == b'\n' {
            *byte = b'\r';
        }
    }
}

fn one_line(file: &mut File, _: &mut StdRng) {
    file.bytes.retain(|byte| !matches!(*byte, b'\r' | b'\n'));
}

fn many_columns(file: &mut File, chance: &mut StdRng) {
    let separator = one_of(b",\t;", chance);
    let mut line = b"Action".to_vec();
    for _ in 0..20_000 {
        line.extend([separator, b'x']);
    }
    line.push(b'\n');
    line.append(&mut file.bytes);
    file.bytes = line;
}

fn repeated(file: &mut File, _: &mut StdRng) {
    let times = (18 * 1024 * 1024 / file.bytes.len().max(1)).max(1);
    file.bytes = file.bytes.repeat(times);
}

fn long_cell(file: &mut File, chance: &mut StdRng) {
    let at = place(&file.bytes, chance);
    file.bytes.splice(at..at, b"word ".repeat(600_000));
}

fn insert(file: &mut File, chance: &mut StdRng, times: usize, what: &[&str]) {
    let mut text = words(file);
    for _ in 0..times {
        let at = place(text.as_bytes(), chance);
        let at = (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.insert_str(at, one_of(what, chance));
    }
    file.bytes = text.into_bytes();
}

fn marks_within(file: &mut File, chance: &mut StdRng) {
    insert(file, chance, 12, &["\u{feff}", "\u{fffe}", "\u{fffd}"]);
}

fn steering(file: &mut File, chance: &mut StdRng) {
    insert(file, chance, 30, &["\u{2028}", "\u{85}", "\u{b}", "\u{c}", "\u{202e}", "\u{1}", "\u{7f}", "\u{200b}"]);
}

fn accents(file: &mut File, chance: &mut StdRng) {
    let heap = "\u{301}\u{323}".repeat(40_000);
    insert(file, chance, 3, &[&heap]);
}

fn separators_alone(file: &mut File, chance: &mut StdRng) {
    let line = format!("{}\n", one_of(&[",", "\t", ";"], chance).repeat(120));
    file.bytes.extend(line.repeat(8_000).into_bytes());
}

fn page(file: &mut File, chance: &mut StdRng) {
    let begins =
        one_of(&["<!doctype html>", "<HTML>", "\n<html>", "{\"rows\": [", "<table>", "sep=;\n", "%!PS"], chance);
    file.bytes.splice(0..0, begins.bytes());
}

fn ragged(file: &mut File, chance: &mut StdRng) {
    let text = words(file);
    let turned = text.split('\n').map(|line| {
        let mut cells = line.split(['\t', ',']).collect::<Vec<_>>();
        let by = chance.random_range(0..cells.len());
        cells.rotate_left(by);
        cells.join("\t")
    });
    file.bytes = turned.collect::<Vec<_>>().join("\n").into_bytes();
}
