//! Handlers of staff pages write nothing that a person reads: the words stand
//! in `app/src/pages/staff`, beside the page. These tests read every source
//! under this folder and look at its string literals.

use std::fs;
use std::path::{Path, PathBuf};

/// Literals that look like words for a person and are none: the file, the
/// literal, and what it is.
const NONE_FOR_A_PERSON: &[(&str, &str, &str)] =
    &[("people/recovery.rs", "way back by {}", "a name that tries are counted by; it is hashed and shown to nobody")];

/// What a string literal stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// An attribute, such as the reason of an `expect`.
    Attribute,
    /// A line for the server's own log.
    Log,
    /// Anything else.
    Code,
}

/// The literals of a source without its comments and tests, with the line each
/// begins on.
fn literals(source: &str) -> Vec<(usize, Within, String)> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or(source);
    let letters: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let mut reader = Reader { letters: &letters, at: 0, line: 1, depth: 0, attribute: None, log: None };
    while let Some(literal) = reader.next_literal() {
        found.push(literal);
    }
    found
}

/// Walks a source from literal to literal.
struct Reader<'a> {
    letters: &'a [char],
    at: usize,
    line: usize,
    /// How many brackets of any kind are open.
    depth: usize,
    /// How many were open where an attribute or a line for the log began.
    attribute: Option<usize>,
    log: Option<usize>,
}

impl Reader<'_> {
    fn starts(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, letter)| self.letters.get(self.at + ahead) == Some(&letter))
    }

    fn step(&mut self) -> Option<char> {
        let letter = *self.letters.get(self.at)?;
        self.at += 1;
        self.line += usize::from(letter == '\n');
        Some(letter)
    }

    fn skip_past(&mut self, end: &str) {
        while self.at < self.letters.len() && !self.starts(end) {
            self.step();
        }
        for _ in end.chars() {
            self.step();
        }
    }

    fn next_literal(&mut self) -> Option<(usize, Within, String)> {
        loop {
            let word_before =
                self.at.checked_sub(1).is_some_and(|at| self.letters[at].is_alphanumeric() || self.letters[at] == '_');
            let line = self.line;
            if self.starts("//") {
                self.skip_past("\n");
            } else if self.starts("/*") {
                self.skip_past("*/");
            } else if self.starts("r#\"") && !word_before {
                self.at += 3;
                return Some((line, self.within(), self.until("\"#", false)));
            } else if self.starts("r\"") && !word_before {
                self.at += 2;
                return Some((line, self.within(), self.until("\"", false)));
            } else if self.starts("\"") {
                self.at += 1;
                return Some((line, self.within(), self.until("\"", true)));
            } else if self.starts("'") {
                self.skip_letter();
            } else {
                self.note_brackets();
                self.step()?;
            }
        }
    }

    /// Past a letter such as `'"'` or `'\n'`; a lifetime is only stepped into.
    fn skip_letter(&mut self) {
        let length = if self.letters.get(self.at + 1) == Some(&'\\') { 4 } else { 3 };
        let closed = self.letters.get(self.at + length - 1) == Some(&'\'');
        self.at += if closed { length } else { 1 };
    }

    fn note_brackets(&mut self) {
        if self.starts("#[") || self.starts("#![") {
            self.attribute.get_or_insert(self.depth);
        } else if self.starts("tracing::") {
            self.log.get_or_insert(self.depth);
        }
        match self.letters.get(self.at) {
            Some('(' | '[' | '{') => self.depth += 1,
            Some(')' | ']' | '}') => {
                self.depth = self.depth.saturating_sub(1);
                self.attribute = self.attribute.filter(|depth| *depth < self.depth);
                self.log = self.log.filter(|depth| *depth < self.depth);
            }
            _ => {}
        }
    }

    fn within(&self) -> Within {
        match (self.attribute, self.log) {
            (Some(_), _) => Within::Attribute,
            (None, Some(_)) => Within::Log,
            (None, None) => Within::Code,
        }
    }

    fn until(&mut self, end: &str, escapes: bool) -> String {
        let mut text = String::new();
        while self.at < self.letters.len() && !self.starts(end) {
            let Some(letter) = self.step() else { break };
            if escapes && letter == '\\' {
                text.extend(self.step().filter(|escaped| !matches!(escaped, 'n' | 't' | 'u' | '\n')));
            } else {
                text.push(letter);
            }
        }
        self.at += end.chars().count();
        text
    }
}

/// Whether a person would read this as words: two words with a space between
/// them, a word that begins with a capital letter, or punctuation of sentences
/// around what is put in. Names of fields, addresses and cases have none of it.
fn reads_like_words(literal: &str) -> bool {
    let spaced = literal.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
    let capital =
        literal.trim_start().chars().next().is_some_and(char::is_uppercase) && literal.chars().any(char::is_lowercase);
    let sentence = [", ", ": ", "; ", ". ", " ("].iter().any(|mark| literal.contains(mark));
    let typeset = !literal.is_ascii();
    spaced || capital || sentence || typeset
}

/// What a person would read in the code of a source: its line and the literal.
fn words_in(source: &str) -> Vec<(usize, String)> {
    let words = |(line, within, literal): (usize, Within, String)| {
        (within == Within::Code && reads_like_words(&literal)).then_some((line, literal))
    };
    literals(source).into_iter().filter_map(words).collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("sentences.rs") {
            found.push(path);
        }
    }
}

#[test]
fn handlers_of_staff_pages_write_nothing_that_a_person_reads() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/staff");
    let mut files = Vec::new();
    sources(&here, &mut files);
    assert!(files.len() > 20, "these are not all: {files:?}");
    let mut unused = NONE_FOR_A_PERSON.to_vec();
    let mut words = Vec::new();
    for file in files {
        let name = file.strip_prefix(&here).unwrap().to_str().unwrap().to_owned();
        for (line, literal) in words_in(&fs::read_to_string(&file).unwrap()) {
            let known = |(at, known, _): &(&str, &str, &str)| *at == name && *known == literal;
            if NONE_FOR_A_PERSON.iter().any(known) {
                unused.retain(|exception| !known(exception));
            } else {
                words.push(format!("staff/{name}:{line}: {literal:?}"));
            }
        }
    }
    assert!(words.is_empty(), "say this in app/src/pages/staff instead:\n{}", words.join("\n"));
    assert!(unused.is_empty(), "no literal needs these exceptions any more: {unused:?}");
}

#[test]
fn words_are_found_wherever_they_are_planted() {
    let planted = r##"
        /// Says "Hello there" in a comment.
        #[expect(clippy::pedantic, reason = "a reason is for whoever reads the code")]
        fn draw<'a>(text: &'a str) -> String {
            let quote = '"';
            tracing::warn!(%error, "the file waits for its two hours to end ({})", now());
            let page = match text { "yes" => "Poll", _ => "Exit interview, on leaving care" };
            done(&format!("/responses/{id}?done={name}"), format!("{name}, {title}"), "i-warn");
            let (escaped, raw) = ("a \"quoted\" word", r#"some "raw" words"#);
            page.unwrap_or("someone who left").to_owned() + "…" + "2026-04-30" + "SELECT"
        }
    "##;
    let found: Vec<String> = words_in(planted).into_iter().map(|(_, literal)| literal).collect();
    let wanted = [
        "Poll",
        "Exit interview, on leaving care",
        "{name}, {title}",
        "a \"quoted\" word",
        "some \"raw\" words",
        "someone who left",
        "…",
    ];
    assert_eq!(found, wanted);
    assert_eq!(words_in("\n\nlet label = \"A label\";"), [(3, "A label".to_owned())]);
}
