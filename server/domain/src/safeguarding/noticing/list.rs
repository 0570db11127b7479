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

use std::collections::HashMap;

use super::tokens::{Token, one};
use super::words::{In, SetId, Sets, Word};
use super::{Kind, Level};

/// The most words that `..` stands for.
const GAP: usize = 3;

/// A step of a phrase: one of these words, or a gap.
#[derive(Debug, Clone, Copy)]
enum Step {
    OneOf(SetId),
    Gap,
}

/// A phrase of one of the lists.
#[derive(Debug)]
struct Phrase {
    list: usize,
    steps: Vec<Step>,
    /// What it says; nothing where people use it for something else.
    says: Option<(Kind, Level)>,
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

/// The phrases of every language, a list each. A word of a text is looked up once, for all
/// of them.
#[derive(Debug, Default)]
pub(super) struct Lists {
    sets: Sets,
    phrases: Vec<Phrase>,
    /// Those that begin with a word of a set, by the set.
    by_first: Vec<Vec<usize>>,
    /// Those that begin with a gap.
    anywhere: Vec<usize>,
    /// People, parts of a body and places, in each list: what comes before them is meant
    /// as it is said.
    after: Vec<Option<SetId>>,
}

impl Lists {
    /// Reads one more list.
    ///
    /// # Errors
    /// The first line that is none of what the module describes.
    pub(super) fn read(&mut self, text: &str) -> Result<(), Unreadable> {
        let mut named = Named::new();
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
                let set = alternatives(words.trim(), &named).map_err(wrong)?;
                named.insert(name.trim().to_owned(), set);
            } else {
                let steps = steps_of(line, &named, &mut self.sets).map_err(wrong)?;
                match below {
                    Below::Nothing => return Err(wrong("a phrase below no heading".to_owned())),
                    Below::Ordinary => self.add(steps, None),
                    Below::Says(kind, level) => self.add(steps, Some((kind, level))),
                }
            }
        }
        self.after.push(named.remove("after").map(|words| self.sets.id(words)));
        Ok(())
    }

    fn add(&mut self, steps: Vec<Step>, says: Option<(Kind, Level)>) {
        let at = self.phrases.len();
        match steps.first() {
            Some(Step::OneOf(first)) => {
                self.by_first.resize_with(self.by_first.len().max(first + 1), Vec::new);
                self.by_first[*first].push(at);
            }
            _ => self.anywhere.push(at),
        }
        self.phrases.push(Phrase { list: self.after.len(), steps, says });
    }

    /// What the phrases found in these words say, some of it more than once.
    pub(super) fn found_in(&self, words: &[Token]) -> Vec<(Kind, Level)> {
        let words: Vec<In> = words.iter().map(|word| self.sets.of(word)).collect();
        let (mut found, mut ordinary) = (Vec::new(), Vec::new());
        for at in 0..words.len() {
            for (phrase, end) in self.at(&words, at) {
                match phrase.says {
                    Some(says) => found.push((phrase.list, at, end, says)),
                    None if self.is_meant(phrase.list, words.get(end)) => {}
                    None => ordinary.push((phrase.list, at, end)),
                }
            }
        }
        let counts = |list: usize, at: usize, end: usize| {
            !ordinary.iter().any(|(of, from, until)| *of == list && *from <= at && end <= *until)
        };
        found.into_iter().filter(|(list, at, end, _)| counts(*list, *at, *end)).map(|(_, _, _, says)| says).collect()
    }

    /// Whether a word stands anywhere in what is said of hurting oneself or of danger.
    pub(super) fn is_of_danger(&self, word: &Token) -> bool {
        let here = self.sets.of(word);
        let of_danger = |phrase: &&Phrase| matches!(phrase.says, Some((Kind::SelfHarm, _) | (_, Level::Danger)));
        let stands = |step: &Step| matches!(step, Step::OneOf(set) if here.has(*set));
        self.phrases.iter().filter(of_danger).any(|phrase| phrase.steps.iter().any(stands))
    }

    /// The phrases that begin at `at`, each with where it ends.
    fn at<'a>(&'a self, words: &'a [In], at: usize) -> impl Iterator<Item = (&'a Phrase, usize)> + 'a {
        let begun = words[at].ids().iter().filter_map(|id| self.by_first.get(*id)).flatten();
        begun.chain(&self.anywhere).filter_map(move |tried| {
            let phrase = &self.phrases[*tried];
            matched(&phrase.steps, words, at).map(|end| (phrase, end))
        })
    }

    /// Whether the word after an ordinary phrase says whom or where it met.
    fn is_meant(&self, list: usize, word: Option<&In>) -> bool {
        word.zip(self.after.get(list).copied().flatten()).is_some_and(|(word, after)| word.has(after))
    }
}

/// Where a phrase that begins at `at` ends, if it is there.
fn matched(steps: &[Step], words: &[In], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(at);
    };
    match step {
        Step::Gap => (at..=at + GAP).take_while(|at| *at <= words.len()).find_map(|at| matched(rest, words, at)),
        Step::OneOf(wanted) => {
            let found = words.get(at)?;
            found.has(*wanted).then(|| matched(rest, words, at + 1)).flatten()
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

/// Sets by their names.
type Named = HashMap<String, Vec<Word>>;

fn steps_of(line: &str, named: &Named, sets: &mut Sets) -> Result<Vec<Step>, String> {
    let step = |word: &str| match word {
        ".." => Ok(Step::Gap),
        _ => alternatives(word, named).map(|words| Step::OneOf(sets.id(words))),
    };
    line.split_whitespace().map(step).collect()
}

fn alternatives(words: &str, named: &Named) -> Result<Vec<Word>, String> {
    let mut all = Vec::new();
    for word in words.split('/') {
        if let Some(name) = word.strip_prefix('$') {
            let set = named.get(name).ok_or_else(|| format!("no such set: ${name}"))?;
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
