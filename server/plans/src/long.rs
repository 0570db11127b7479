//! Words that are too long for one cell of a workbook: written on in columns of
//! their own, and read from there as one.

/// The most letters of a cell, as a workbook counts them.
const MOST: usize = 32_767;

/// Whether some words may be too long for a cell.
pub(super) fn is_long(text: &str) -> bool {
    text.len() > MOST
}

/// The pieces that each go into a cell: cut within a word, because blanks at
/// the ends of a cell are lost.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    if !is_long(text) {
        return vec![text];
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = cut(rest) {
        let (piece, after) = rest.split_at(at);
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

/// Where a text has to be cut, if it has to be.
fn cut(text: &str) -> Option<usize> {
    let (mut count, mut before_blank, mut at) = (0, true, None);
    for (place, letter) in text.char_indices() {
        if !before_blank && !letter.is_whitespace() {
            at = Some(place);
        }
        count += letter.len_utf16();
        if count > MOST {
            return at.or(Some(place));
        }
        before_blank = letter.is_whitespace();
    }
    None
}

/// The heading of the column in which another's words go on.
pub(super) fn name(label: &str, number: usize) -> String {
    if number == 2 { format!("{label} (continued)") } else { format!("{label} (continued {number})") }
}

/// The heading whose words go on in a column with this one.
pub(super) fn goes_on(heading: &str) -> Option<&str> {
    let (label, rest) = heading.rsplit_once(" (continued")?;
    let number = rest.strip_suffix(')')?;
    (number.is_empty() || number.trim_start().parse::<usize>().is_ok()).then_some(label)
}
