//! Lines that stand between the actions: objectives, how they will be
//! achieved, and dividers. Told by how they begin.

use super::headings;
use super::table::TableRow;

/// What an objective's line begins with, before its number or colon.
const OBJECTIVE_WORDS: [&str; 29] = [
    "strategic objective",
    "strategic priority",
    "strategic outcome",
    "strategic aim",
    "key priority",
    "key objective",
    "key outcome",
    "objective",
    "outcome",
    "priority",
    "aim",
    "goal",
    "theme",
    "pledge",
    "promise",
    "commitment",
    "ambition",
    "workstream",
    "work stream",
    "strand",
    "area",
    "principle",
    "our priority",
    "our promise",
    "amcan",
    "canlyniad",
    "blaenoriaeth",
    "addewid",
    "nod",
];

/// What a line on how an objective will be achieved begins with.
const HOW_WORDS: [&str; 7] = [
    "how will we",
    "how we will",
    "how we are going to",
    "how are we going to",
    "how we’ll",
    "how we'll",
    "how this will be achieved",
];

/// Whether the words begin as an objective does: "Objective 1 – …",
/// "Outcome 4 - …", "Priority 2: …", "Aim: …".
pub(super) fn begins_as_objective(text: &str) -> bool {
    let lower = text.to_lowercase();
    OBJECTIVE_WORDS.iter().any(|word| {
        let Some(after) = lower.strip_prefix(word) else {
            return false;
        };
        let after = after.trim_start_matches(['.', '#']);
        if after.starts_with([':', '–']) {
            return true;
        }
        let spaced = after.starts_with(char::is_whitespace);
        let after = after.trim_start();
        // "Aim to reduce …" is no heading; "Objective 1", "Priority A –" and "Outcome two:" are.
        let number = after.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let rest = after.get(number.len()..).unwrap_or_default().trim_start();
        let closed = rest.is_empty() || rest.starts_with([':', '–', '-', '—', '.', ')']);
        let digits = number.starts_with(|letter: char| letter.is_ascii_digit());
        (digits && number.len() <= 3)
            || (spaced && is_count(number) && closed)
            || (spaced && after.starts_with([':', '–', '-', '—']))
    })
}

/// A number in letters: one, A, iv.
fn is_count(word: &str) -> bool {
    const COUNTS: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let roman = !word.is_empty() && word.chars().all(|letter| "ivx".contains(letter));
    let single = word.len() == 1 && word.starts_with(|letter: char| letter.is_ascii_lowercase());
    COUNTS.contains(&word) || roman || single
}

/// Whether the words say how an objective will be achieved.
pub(super) fn begins_as_how(text: &str) -> bool {
    let lower = text.to_lowercase();
    HOW_WORDS.iter().any(|word| lower.starts_with(word))
}

/// Whether the words look like a reference: short, and with a number in it.
pub(super) fn looks_like_reference(text: &str) -> bool {
    text.chars().count() <= 14
        && text.split_whitespace().count() <= 3
        && text.chars().any(|letter| letter.is_ascii_digit())
}

/// Whether every cell of the row holds nothing but marks: a line of dashes.
pub(super) fn is_divider(row: &TableRow) -> bool {
    row.cells.iter().all(|cell| !cell.text.chars().any(char::is_alphanumeric))
}

/// The row's words, where it has only one cell or repeats one in every cell,
/// as merged headings do when a workbook is saved as text.
pub(super) fn lone_text(row: &TableRow) -> Option<(usize, &str)> {
    let first = row.cells.first()?;
    let repeated =
        row.cells.len() > 2 && first.text.chars().count() > 10 && row.cells.iter().all(|cell| cell.text == first.text);
    (row.cells.len() == 1 || repeated).then_some((first.column, first.text.as_str()))
}

/// The longest name of a key or total, in bytes.
const LONGEST_NAME: usize = 80;

/// Whether a line begins a key to the ratings.
pub(super) fn begins_a_key(text: &str) -> bool {
    const KEYS: [&str; 14] = [
        "key",
        "rag key",
        "brag key",
        "key to ratings",
        "key to rag",
        "key to rag ratings",
        "rag rating key",
        "brag rating key",
        "rag status key",
        "colour key",
        "legend",
        "rag definitions",
        "rag ratings",
        "allwedd",
    ];
    text.len() <= LONGEST_NAME && KEYS.contains(&headings::words(text).as_str())
}

/// Whether the words are a total and nothing else: "Total", "Total actions: 5".
pub(super) fn is_total(text: &str) -> bool {
    const REST: [&str; 12] =
        ["of", "number", "no", "actions", "action", "measures", "items", "all", "rows", "open", "closed", "complete"];
    if text.len() > LONGEST_NAME {
        return false;
    }
    let words = headings::words(text);
    let after = ["grand total", "sub total", "subtotal", "overall total", "total", "totals", "cyfanswm"]
        .into_iter()
        .find_map(|start| words.strip_prefix(start))
        .filter(|after| after.is_empty() || after.starts_with(' '));
    after.is_some_and(|after| {
        after.split_whitespace().all(|word| REST.contains(&word) || word.chars().all(|letter| letter.is_numeric()))
    })
}

/// Whether a line begins as a footnote does.
pub(super) fn begins_as_footnote(text: &str) -> bool {
    const STARTS: [&str; 10] =
        ["note:", "notes:", "nb:", "nb ", "n.b", "source:", "sources:", "please note", "footnote", "nodyn:"];
    let lower = text.to_lowercase();
    lower.starts_with(['*', '†', '‡', '¹', '²', '³', '⁴']) || STARTS.iter().any(|start| lower.starts_with(start))
}

/// Whether the words are written in capitals.
pub(super) fn is_in_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 3 && !text.chars().any(char::is_lowercase)
}
