//! Which words of a text are likely names and places: proposed to a person, who decides.
//!
//! A text is looked through once, word by word: the council's own names (`gazetteer`),
//! what has the form of an address or a number (`forms`), and what stands where names
//! stand, in the languages children write in (`cues`). What was taken out is looked for
//! once more, however it is written (`taken_out`). What is wrongly proposed costs a key;
//! what is missed stays for whoever reads it to find.

mod cues;
mod forms;
mod gazetteer;
mod names;
mod taken_out;
mod words;

use std::collections::HashMap;

use heard_vocabulary::{LikelyBecause, RedactionKind};

use super::span::Span;
pub(super) use gazetteer::Gazetteer;
pub(in crate::views) use taken_out::TakenOut;
pub(super) use taken_out::{likely_again, likely_since};
use words::words;

/// So many are proposed at most; more would be read by nobody. What is to be taken out is
/// never cut off.
const MOST: usize = 60;

/// How much of what stands around it is shown with one, in characters.
const AROUND: usize = 40;

/// Something that is likely a name or a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likely {
    /// As it is written.
    pub text: String,
    /// What it is taken for.
    pub kind: RedactionKind,
    /// Why.
    pub because: LikelyBecause,
    /// Everywhere it stands, in order.
    pub places: Vec<Span>,
    /// What stands before it the first time.
    pub before: String,
    /// What stands after it.
    pub after: String,
}

/// One place, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Found {
    span: Span,
    because: LikelyBecause,
}

/// What is likely a name or a place in these pieces of a text, each with the character at
/// which it begins; what is written alike is one. All of it, however much that is: a page
/// shows what [`to_look_at`] leaves.
pub(super) fn likely_in(gazetteer: &Gazetteer, pieces: &[(usize, &str)]) -> Vec<Likely> {
    let mut gathered = Gathered::default();
    for (begins, text) in pieces {
        let chars: Vec<char> = text.chars().collect();
        for Found { span, because } in found_in(gazetteer, &chars) {
            gathered.add(&chars, *begins, span, (because.kind(), because));
        }
    }
    gathered.all
}

/// As many as somebody looks through on a page, the first of them.
pub(super) fn to_look_at(mut likely: Vec<Likely>) -> Vec<Likely> {
    likely.truncate(MOST);
    likely
}

/// What was found; what is written alike is one.
#[derive(Default)]
struct Gathered {
    all: Vec<Likely>,
    known: HashMap<String, usize>,
}

impl Gathered {
    /// A place in these characters, the first of which stands at `begins`.
    fn add(&mut self, chars: &[char], begins: usize, span: Span, (kind, because): (RedactionKind, LikelyBecause)) {
        let Some(text) = span.of(chars) else { return };
        let place = Span { from: begins + span.from, to: begins + span.to };
        let at = self.known.get(&text.to_lowercase()).copied();
        if let Some(one) = at.and_then(|at| self.all.get_mut(at)) {
            one.places.push(place);
        } else {
            self.known.insert(text.to_lowercase(), self.all.len());
            let before = chars[span.from.saturating_sub(AROUND)..span.from].iter().collect();
            let after = chars[span.to..(span.to + AROUND).min(chars.len())].iter().collect();
            self.all.push(Likely { text, kind, because, places: vec![place], before, after });
        }
    }
}

/// Every place, in order; where two meet, the surer one.
fn found_in(gazetteer: &Gazetteer, chars: &[char]) -> Vec<Found> {
    let words = words(chars);
    let mut maybe = forms::forms(chars, &words);
    maybe.extend(gazetteer.find(chars, &words));
    maybe.extend(names::names(chars, &words));
    // The list of reasons begins with the surest.
    maybe.sort_by_key(|one| (one.because, one.span.from, std::cmp::Reverse(one.span.to)));
    let mut taken = vec![false; chars.len()];
    let mut found = Vec::new();
    for one in maybe {
        let place = &mut taken[one.span.from..one.span.to];
        if !place.iter().any(|taken| *taken) {
            place.fill(true);
            found.push(one);
        }
    }
    found.sort_by_key(|one| one.span);
    found
}

#[cfg(test)]
mod tests;
