//! Names by where they stand and how they are written.

use heard_vocabulary::LikelyBecause;

use super::Found;
use super::cues::{BEFORE_NAMES, BETWEEN, NAMING, NEVER, NO_NAMES, PLACES, RELATIVES};
use super::gazetteer::name_goes_on;
use super::words::{Case, Word, together};
use crate::safeguarding::named::is_title;
use crate::views::redact::span::Span;

/// So many words at most stand between "my brother" and his name.
const BETWEEN_AT_MOST: usize = 2;

/// What stands where names stand, or is written as they are.
pub(super) fn names(chars: &[char], words: &[Word]) -> Vec<Found> {
    let mut found: Vec<Found> = (0..words.len()).filter_map(|at| after(chars, words, at)).collect();
    found.extend((0..words.len()).filter_map(|at| school(chars, words, at)));
    if !all_capitals(words) {
        found.extend((0..words.len()).filter_map(|at| capital(chars, words, at)));
    }
    found
}

/// The name after a word such as "brother", "Mr" or "called".
fn after(chars: &[char], words: &[Word], at: usize) -> Option<Found> {
    let cue = &words[at];
    let because = if RELATIVES.has(&cue.plain) {
        LikelyBecause::AfterRelative
    } else if is_title(&cue.plain) || BEFORE_NAMES.has(&cue.plain) {
        LikelyBecause::AfterTitle
    } else {
        return None;
    };
    let titled = is_title(&cue.plain) && because == LikelyBecause::AfterTitle;
    let mut naming = titled;
    let mut last = cue;
    let mut next = at + 1;
    while let Some(word) = words.get(next).filter(|_| next <= at + BETWEEN_AT_MOST) {
        if !BETWEEN.has(&word.plain) || !together(chars, last, word) {
            break;
        }
        naming |= NAMING.has(&word.plain);
        last = word;
        next += 1;
    }
    let word = words.get(next)?;
    let close = together(chars, last, word) || (titled && word.span.from <= last.span.to + 2);
    let name = match word.case {
        Case::Capital => !NO_NAMES.has(&word.plain),
        Case::Small => naming && !NEVER.has(&word.plain),
        Case::None => !NEVER.has(&word.plain) && !RELATIVES.has(&word.plain) && !BETWEEN.has(&word.plain),
        Case::Digit => false,
    };
    let span = Span { from: word.span.from, to: name_goes_on(chars, words, next) };
    (close && name && span.to - span.from > 1).then_some(Found { span, because })
}

/// The name of a school or a home: words with a capital letter before what it is.
fn school(chars: &[char], words: &[Word], at: usize) -> Option<Found> {
    let place = &words[at];
    if !PLACES.has(&place.plain) {
        return None;
    }
    let mut first = at;
    while let Some(before) = first.checked_sub(1).map(|one| &words[one]) {
        let name = before.case == Case::Capital && !NO_NAMES.has(&before.plain) && !NEVER.has(&before.plain);
        if !name || at - first >= 3 || !together(chars, before, &words[first]) {
            break;
        }
        first -= 1;
    }
    let span = Span { from: words[first].span.from, to: place.span.to };
    (first < at).then_some(Found { span, because: LikelyBecause::School })
}

/// A word with a capital letter where no sentence begins.
fn capital(chars: &[char], words: &[Word], at: usize) -> Option<Found> {
    let word = &words[at];
    let ordinary = NO_NAMES.has(&word.plain) || RELATIVES.has(&word.plain);
    if word.case != Case::Capital || word.begins || word.shouted || ordinary || word.span.to - word.span.from < 2 {
        return None;
    }
    let span = Span { from: word.span.from, to: name_goes_on(chars, words, at) };
    Some(Found { span, because: LikelyBecause::Capital })
}

/// Whether somebody writes nearly every word with a capital letter, so that they say nothing.
fn all_capitals(words: &[Word]) -> bool {
    let written = |case| words.iter().filter(|word| word.case == case).count();
    let (capitals, small) = (written(Case::Capital), written(Case::Small));
    capitals > 6 && capitals > small
}
