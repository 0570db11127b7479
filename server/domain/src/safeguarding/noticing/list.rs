//! A list of phrases, as data.
//!
//! A line is a phrase, words apart by spaces. `a/b` is either word; `a*` any
//! word that begins so; `a~` a word that may have one letter wrong; `..` up to
//! three words of any kind, or none; `$name` any word of a set. A line
//! `$name = a/b` makes a set. `[kind]` and `[kind danger]` say what the phrases
//! below them are of. Below `[ordinary]` stand phrases that people use for
//! something else: what is found wholly inside one counts for nothing, unless a
//! word of the set `$after` follows it, which says whom or where it met. `#` begins
//! a remark.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::tokens::{Token, nearly, one};
use super::{Kind, Level};

/// The most words that `..` stands for.
const GAP: usize = 3;

/// One word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Word {
    Is(String),
    Begins(String),
    Nearly(String),
}

/// Words of which any may stand at a place.
#[derive(Debug, Default)]
struct Words {
    /// Those that are looked up as they are.
    exact: HashSet<String>,
    /// Those that are compared one after the other.
    others: Vec<Word>,
}

impl Words {
    fn of(words: Vec<Word>) -> Self {
        let mut all = Self::default();
        for word in words {
            match word {
                Word::Is(word) => drop(all.exact.insert(word)),
                other => all.others.push(other),
            }
        }
        all
    }

    fn has(&self, found: &Token) -> bool {
        let exactly = match found.is_starred() {
            false => self.exact.contains(found.text()),
            true => self.exact.iter().any(|wanted| found.same(wanted)),
        };
        exactly
            || self.others.iter().any(|word| match word {
                Word::Is(wanted) => found.same(wanted),
                Word::Begins(wanted) => found.text().starts_with(wanted.as_str()),
                Word::Nearly(wanted) => found.same(wanted) || nearly(found.text(), wanted),
            })
    }
}

/// A step of a phrase: one of these words, or a gap.
#[derive(Debug, Clone)]
enum Step {
    OneOf(Arc<Words>),
    Gap,
}

/// Phrases, found by their first word.
#[derive(Debug)]
struct Phrases<T> {
    all: Vec<(Vec<Step>, T)>,
    /// By each word that may begin them.
    by_first: HashMap<String, Vec<usize>>,
    /// By the first letter of a first word that is not exactly so: however a
    /// word is mistyped or goes on, its first letter is right.
    by_letter: HashMap<char, Vec<usize>>,
    /// Those that begin with a gap.
    anywhere: Vec<usize>,
}

impl<T: Copy + 'static> Phrases<T> {
    fn new() -> Self {
        Self { all: Vec::new(), by_first: HashMap::new(), by_letter: HashMap::new(), anywhere: Vec::new() }
    }

    fn add(&mut self, steps: Vec<Step>, says: T) {
        let at = self.all.len();
        match steps.first() {
            Some(Step::OneOf(words)) => {
                for first in &words.exact {
                    self.by_first.entry(first.clone()).or_default().push(at);
                }
                for word in &words.others {
                    let (Word::Is(word) | Word::Begins(word) | Word::Nearly(word)) = word;
                    let of_letter = word.chars().next().map(|letter| self.by_letter.entry(letter).or_default());
                    if let Some(of_letter) = of_letter.filter(|all| all.last() != Some(&at)) {
                        of_letter.push(at);
                    }
                }
            }
            _ => self.anywhere.push(at),
        }
        self.all.push((steps, says));
    }

    /// Those that may begin with this word.
    fn beginning<'a>(&'a self, word: &'a Token) -> impl Iterator<Item = usize> + use<'a, T> {
        let letter = word.text().chars().next();
        // Any letter may stand for a star, the first one, too: all are tried then.
        let all = if letter.is_some() && word.is_starred() { 0..self.all.len() } else { 0..0 };
        let letter = letter.filter(|_| !word.is_starred());
        let exact = letter.and_then(|_| self.by_first.get(word.text())).into_iter().flatten();
        let mistyped = letter.and_then(|letter| self.by_letter.get(&letter)).into_iter().flatten();
        let anywhere = letter.map(|_| &self.anywhere).into_iter().flatten();
        exact.chain(mistyped).chain(anywhere).copied().chain(all)
    }

    /// What is said by the phrases that begin at `at`, each with where it ends.
    fn at<'a>(&'a self, words: &'a [Token], at: usize) -> impl Iterator<Item = (usize, T)> + 'a {
        self.beginning(&words[at]).filter_map(move |tried| {
            let (steps, says) = &self.all[tried];
            matched(steps, words, at).map(|end| (end, *says))
        })
    }
}

/// The phrases of a language.
#[derive(Debug)]
pub(super) struct List {
    phrases: Phrases<(Kind, Level)>,
    ordinary: Phrases<()>,
    /// People, parts of a body and places: what comes before them is meant as it
    /// is said.
    after: Words,
}

/// A line that cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("line {line}: {wrong}")]
pub(super) struct Unreadable {
    line: usize,
    wrong: String,
}

enum Below {
    Nothing,
    Says(Kind, Level),
    Ordinary,
}

impl List {
    /// Reads a list.
    ///
    /// # Errors
    /// The first line that is none of what the module describes.
    pub(super) fn read(text: &str) -> Result<Self, Unreadable> {
        let mut list = Self { phrases: Phrases::new(), ordinary: Phrases::new(), after: Words::default() };
        let mut sets = Sets::default();
        let mut below = Below::Nothing;
        for (at, line) in text.lines().enumerate() {
            let wrong = |wrong: String| Unreadable { line: at + 1, wrong };
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            if let Some(heading) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                below = heading_of(heading).ok_or_else(|| wrong(format!("no such heading: {heading}")))?;
            } else if let Some((name, words)) = line.strip_prefix('$').and_then(|rest| rest.split_once('=')) {
                let set = alternatives(words.trim(), &sets).map_err(wrong)?;
                sets.insert(name.trim().to_owned(), (Arc::new(Words::of(set.clone())), set));
            } else {
                let steps = steps_of(line, &sets).map_err(wrong)?;
                match below {
                    Below::Nothing => return Err(wrong("a phrase below no heading".to_owned())),
                    Below::Ordinary => list.ordinary.add(steps, ()),
                    Below::Says(kind, level) => list.phrases.add(steps, (kind, level)),
                }
            }
        }
        list.after = sets.remove("after").map(|(_, words)| Words::of(words)).unwrap_or_default();
        Ok(list)
    }

    /// What the phrases found in these words say, some of it more than once.
    pub(super) fn found_in(&self, words: &[Token]) -> Vec<(Kind, Level)> {
        let ordinary = self.ordinary_in(words);
        let mut found = Vec::new();
        for at in 0..words.len() {
            for (end, says) in self.phrases.at(words, at) {
                if !ordinary.iter().any(|(from, until)| *from <= at && end <= *until) {
                    found.push(says);
                }
            }
        }
        found
    }

    /// Where ordinary phrases begin and end.
    fn ordinary_in(&self, words: &[Token]) -> Vec<(usize, usize)> {
        let meant = |end: usize| words.get(end).is_some_and(|word| self.after.has(word));
        let longest = |at| self.ordinary.at(words, at).map(|(end, ())| end).filter(|end| !meant(*end)).max();
        (0..words.len()).filter_map(|at| longest(at).map(|end| (at, end))).collect()
    }
}

/// Where a phrase that begins at `at` ends, if it is there.
fn matched(steps: &[Step], words: &[Token], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(at);
    };
    match step {
        Step::Gap => (at..=at + GAP).take_while(|at| *at <= words.len()).find_map(|at| matched(rest, words, at)),
        Step::OneOf(wanted) => {
            let found = words.get(at)?;
            wanted.has(found).then(|| matched(rest, words, at + 1)).flatten()
        }
    }
}

fn heading_of(heading: &str) -> Option<Below> {
    let (name, level) = match heading.strip_suffix(" danger") {
        Some(name) => (name, Level::Danger),
        None => (heading, Level::PossibleHarm),
    };
    let kind = match name {
        "harm" => Kind::Harm,
        "sexual" => Kind::Sexual,
        "neglect" => Kind::Neglect,
        "exploitation" => Kind::Exploitation,
        "self-harm" => Kind::SelfHarm,
        "running away" => Kind::RunningAway,
        "trafficking" => Kind::Trafficking,
        "honour" => Kind::Honour,
        "online" => Kind::Online,
        "ordinary" => return Some(Below::Ordinary),
        _ => return None,
    };
    Some(Below::Says(kind, level))
}

/// Sets by their names, in the form that is compared and as they were written.
type Sets = HashMap<String, (Arc<Words>, Vec<Word>)>;

fn steps_of(line: &str, sets: &Sets) -> Result<Vec<Step>, String> {
    let step = |word: &str| match (word, word.strip_prefix('$').and_then(|name| sets.get(name))) {
        ("..", _) => Ok(Step::Gap),
        (_, Some((whole, _))) => Ok(Step::OneOf(Arc::clone(whole))),
        _ => alternatives(word, sets).map(|words| Step::OneOf(Arc::new(Words::of(words)))),
    };
    line.split_whitespace().map(step).collect()
}

fn alternatives(words: &str, sets: &Sets) -> Result<Vec<Word>, String> {
    let mut all = Vec::new();
    for word in words.split('/') {
        if let Some(name) = word.strip_prefix('$') {
            let (_, set) = sets.get(name).ok_or_else(|| format!("no such set: ${name}"))?;
            all.extend(set.iter().cloned());
        } else if let Some(word) = word.strip_suffix('*') {
            all.push(Word::Begins(folded(word)?));
        } else if let Some(word) = word.strip_suffix('~') {
            all.push(Word::Nearly(folded(word)?));
        } else {
            all.push(Word::Is(folded(word)?));
        }
    }
    Ok(all)
}

fn folded(word: &str) -> Result<String, String> {
    let folded = heard_storage::text::search(word);
    if folded.is_empty() || folded.contains(' ') {
        return Err(format!("not one word: {word:?}"));
    }
    Ok(one(&folded))
}
