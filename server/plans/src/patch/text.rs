//! Separated text with some of its cells written anew: in the alphabet it came
//! in, with its separator, its quotation marks and its line ends.

use super::Stuck;
use super::changes::SheetChanges;
use crate::separated;
use crate::work::Work;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use std::collections::BTreeMap;
use std::ops::Range;

/// Writes the changes into the text.
pub(super) fn patch(bytes: &[u8], sheets: &[SheetChanges<'_>], work: &Work) -> Result<Vec<u8>, Stuck> {
    let change = sheets.iter().find(|sheet| !sheet.is_empty()).ok_or(Stuck)?;
    let (encoding, mark) = separated::alphabet(bytes);
    let inside = bytes.get(mark.len()..).ok_or(Stuck)?;
    let (text, broken) = encoding.decode_without_bom_handling(inside);
    if broken {
        return Err(Stuck);
    }
    let separator = separated::separator_of(&text, change.table, work)?;
    let lines = separated::places(&text, separator, work);
    let end = if text.contains("\r\n") {
        "\r\n"
    } else if text.contains('\n') || !text.contains('\r') {
        "\n"
    } else {
        "\r"
    };
    let writing = Writing { separator, every: every_cell_quoted(&text, &lines) };
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let mut cells: BTreeMap<u32, BTreeMap<usize, &str>> = BTreeMap::new();
    for ((row, column), cell) in &change.cells {
        cells.entry(*row).or_default().insert(*column, cell.text.as_deref().unwrap_or_default());
    }
    let most = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    for (number, line) in (1_u32..=most).zip(&lines) {
        let mut changed = cells.remove(&number).unwrap_or_default();
        for (column, span) in line.iter().enumerate() {
            if let Some(words) = changed.remove(&column) {
                out.push_str(text.get(done..span.start).ok_or(Stuck)?);
                let was_quoted = text.get(span.clone()).is_some_and(|cell| cell.starts_with('"'));
                out.push_str(&writing.cell(words, was_quoted));
                done = span.end;
            }
        }
        let ends = line.last().map_or(done, |span| span.end);
        out.push_str(text.get(done..ends).ok_or(Stuck)?);
        done = ends;
        let mut width = line.len();
        for (column, words) in changed {
            while width <= column {
                out.push(separator);
                width += 1;
            }
            out.push_str(&writing.cell(words, false));
        }
        for row in change.rows.iter().filter(|row| row.after == number) {
            let last = row.cells.keys().next_back().copied().unwrap_or(0);
            let width = line.len().max(last + 1);
            let words = |at| row.cells.get(&at).and_then(|cell| cell.text.as_deref()).unwrap_or_default();
            let cells = (0..width).map(|at| writing.cell(words(at), false)).collect::<Vec<_>>();
            out.push_str(end);
            out.push_str(&cells.join(&separator.to_string()));
        }
    }
    out.push_str(text.get(done..).ok_or(Stuck)?);
    Ok(written(encoding, mark, &out))
}

/// How cells are written.
struct Writing {
    separator: char,
    every: bool,
}

impl Writing {
    /// A cell, between quotation marks where it has to be or all are.
    fn cell(&self, words: &str, was_quoted: bool) -> String {
        let has = |letter: char| letter == self.separator || "\"\n\r".contains(letter);
        let blank = words.trim() != words;
        if self.every || was_quoted || blank || words.contains(has) {
            format!("\"{}\"", words.replace('"', "\"\""))
        } else {
            words.to_owned()
        }
    }
}

/// Whether every cell that holds something stands between quotation marks.
fn every_cell_quoted(text: &str, lines: &[Vec<Range<usize>>]) -> bool {
    let mut filled = lines.iter().flatten().filter_map(|span| text.get(span.clone())).filter(|cell| !cell.is_empty());
    let first = filled.next().is_some_and(|cell| cell.starts_with('"'));
    first && filled.all(|cell| cell.starts_with('"'))
}

/// The text's bytes. Where its alphabet does not have a letter, all of it is
/// written in the one that has every letter.
fn written(encoding: &'static Encoding, mark: &[u8], text: &str) -> Vec<u8> {
    let mut out = mark.to_vec();
    if encoding == UTF_16LE || encoding == UTF_16BE {
        let bytes = |unit: u16| if encoding == UTF_16LE { unit.to_le_bytes() } else { unit.to_be_bytes() };
        out.extend(text.encode_utf16().flat_map(bytes));
        return out;
    }
    let (bytes, _, unknown) = encoding.encode(text);
    if unknown {
        return [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    }
    out.extend_from_slice(&bytes);
    out
}
