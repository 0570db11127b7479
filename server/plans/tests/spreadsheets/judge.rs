//! What is wrong with a reading: it ended badly, took too much, lost something, or refused in
//! words that an officer does not understand.

use crate::one::Answer;
use crate::watch::{Limits, Watched};

/// The longest sentence.
const LONGEST: usize = 250;

/// Words of readers and programs. They stand in no sentence for an officer.
const PROGRAMS_WORDS: [&str; 32] = [
    "xml",
    "zip",
    "utf",
    "parse",
    "parser",
    "parsing",
    "offset",
    "unexpected",
    "invalid",
    "byte",
    "bytes",
    "error",
    "exception",
    "panic",
    "null",
    "none",
    "err",
    "some",
    "token",
    "tag",
    "element",
    "attribute",
    "entity",
    "encoding",
    "buffer",
    "stream",
    "header",
    "index",
    "overflow",
    "eof",
    "mimetype",
    "io",
];

/// What shows that a sentence is no sentence but code.
const CODE: [&str; 10] = ["::", "{", "}", "(\"", "\"", "`", "_", "<", "=", "\\"];

/// Sentences that have to be refused, and why.
pub const NO_SENTENCES: [(&str, &str); 9] = [
    ("a sentence without words", ""),
    ("a sentence without an end", "This file is empty"),
    ("two lines", "This file\nis empty."),
    ("two sentences", "This file is empty. Try another one."),
    ("an exclamation", "This file is empty!"),
    ("a small letter", "file is empty."),
    ("a parser's words", "This file has an invalid part."),
    ("code", "This file is Damaged { part: 3 }."),
    (
        "a long one",
        "This file is damaged, and it would be as well to open it in the program that it was made with and to save it once more under another name, and then to look whether all the sheets are still there, before it is chosen here again by whoever wants to read it.",
    ),
];

/// Says what is wrong, if anything is.
pub fn judge(watched: &Watched, limits: Limits) -> Result<(), String> {
    let Some(ended) = watched.ended else {
        let held = watched.kibibytes / 1024;
        return Err(format!("ended after {:.1} s, holding {held} MiB", watched.took.as_secs_f64()));
    };
    let Some(outcome) = watched.outcome.as_ref().filter(|_| ended.success()) else {
        return Err(format!("it crashed ({ended}): {}", watched.last_words));
    };
    if !outcome.panics.is_empty() {
        return Err(format!("it panicked: {}", watched.last_words));
    }
    if u128::from(outcome.milliseconds) > limits.time.as_millis() {
        return Err(format!("it took {} ms", outcome.milliseconds));
    }
    if let Some(held) = outcome.kibibytes.filter(|held| *held > limits.kibibytes) {
        return Err(format!("it held {} MiB", held / 1024));
    }
    for answer in [&outcome.plan, &outcome.measures, &outcome.list] {
        match answer {
            Answer::Read(_) => {}
            Answer::Refused(words) => sentence(words).map_err(|wrong| format!("{wrong}: {words}"))?,
        }
    }
    outcome.differs.first().map_or(Ok(()), |wrong| Err(wrong.clone()))
}

/// Whether this is one sentence that an officer understands.
pub fn sentence(words: &str) -> Result<(), &'static str> {
    if words.contains(['\n', '\r', '\t']) || words.trim() != words {
        return Err("more than one line");
    }
    if words.chars().count() > LONGEST {
        return Err("a long sentence");
    }
    let Some(inside) = words.strip_suffix('.') else { return Err("a sentence without an end") };
    if !words.starts_with(char::is_uppercase) {
        return Err("a sentence without a beginning");
    }
    if inside.contains(". ") || inside.contains(['!', '?', '…']) {
        return Err("more than one sentence");
    }
    if CODE.iter().any(|code| words.contains(code)) {
        return Err("code");
    }
    let lower = words.to_lowercase();
    let mut single = lower.split(|letter: char| !letter.is_alphanumeric());
    if single.any(|word| PROGRAMS_WORDS.contains(&word)) {
        return Err("a program's words");
    }
    Ok(())
}
