//! Broken copies: each of a file that can be read, with one thing done to it that happens on
//! the way here, or that somebody who means ill would do.

mod any;
mod archive;
mod old;
mod text;

use crate::files::File;
use rand::Rng as _;
use rand::rngs::StdRng;

/// Something that is done to a file, and its name. It does nothing to a file that has no
/// place for it.
type Way = (&'static str, fn(&mut File, &mut StdRng));

/// Ways that make a file large: too slow for a plain test run.
const LARGE: [&str; 18] = [
    "repeated to eighteen megabytes",
    "one cell of three megabytes",
    "a heap of accents",
    "twenty thousand columns",
    "lines of separators alone",
    "merges everywhere",
    "merges as large as can be",
    "repeated a thousand million times",
    "rows that repeat and hold something",
    "a hundred thousand marks within each other",
    "a value of two megabytes",
    "twenty megabytes of blanks",
    "sixty megabytes of blanks",
    "five thousand sheets",
    "a text of three megabytes",
    "a row a hundred thousand times",
    "columns without end",
    "notes of cells that are not there",
];

/// How often another way is looked for, where one did nothing to a file.
const TRIES: usize = 12;

/// So many broken copies, two of ours and then one of the others', every way in its turn; the
/// large ones where there are others.
pub fn copies(ours: &[File], others: &[File], count: usize, chance: &mut StdRng) -> Vec<File> {
    let mut turns = Turns { small: others.is_empty(), ..Turns::default() };
    let mut copies = Vec::with_capacity(count);
    while copies.len() < count {
        let from = if copies.len() % 3 == 2 && !others.is_empty() { others } else { ours };
        let file = &from[chance.random_range(0..from.len())];
        copies.extend(broken(file, &mut turns, chance));
    }
    copies
}

fn broken(file: &File, turns: &mut Turns, chance: &mut StdRng) -> Option<File> {
    for _ in 0..TRIES {
        let seed = chance.random();
        let (name, way) = turns.next(&file.bytes);
        if turns.small && LARGE.contains(&name) {
            continue;
        }
        let mut copy = file.clone();
        way(&mut copy, &mut <StdRng as rand::SeedableRng>::seed_from_u64(seed));
        if copy.bytes != file.bytes || copy.name != file.name {
            copy.from = if file.from == "ours" { "ours, broken".to_owned() } else { "others’, broken".to_owned() };
            let whose = if file.from == "ours" { String::new() } else { format!("{}: ", file.from) };
            copy.how = Some(format!("{whose}{name} (seed {seed:x})"));
            return Some(copy);
        }
    }
    None
}

/// Whose turn it is among the ways of each kind of file.
#[derive(Default)]
struct Turns {
    /// Whether the large ones are left out.
    small: bool,
    any: usize,
    archive: usize,
    old: usize,
    text: usize,
    all: usize,
}

impl Turns {
    fn next(&mut self, bytes: &[u8]) -> Way {
        self.all += 1;
        let (turn, ways): (_, &[Way]) = match bytes {
            _ if self.all.is_multiple_of(5) => (&mut self.any, any::WAYS),
            [b'P', b'K', ..] => (&mut self.archive, archive::WAYS),
            [0xd0, 0xcf, ..] => (&mut self.old, old::WAYS),
            _ => (&mut self.text, text::WAYS),
        };
        *turn += 1;
        ways[*turn % ways.len()]
    }
}

/// One of some things.
fn one_of<T: Copy>(things: &[T], chance: &mut StdRng) -> T {
    things[chance.random_range(0..things.len())]
}

/// A place in some bytes.
fn place(bytes: &[u8], chance: &mut StdRng) -> usize {
    chance.random_range(0..bytes.len().max(1))
}
