//! Spans of a view's words.

use std::fmt;
use std::str::FromStr;

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError};
use heard_vocabulary::{RedactionKind, RedactionState};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::ViewId;
use crate::views::queue::parse;
use crate::views::words::{open_text, seal_text};

/// What stands in the place of what is taken out: of one length, whatever stood there.
pub(in crate::views) const MASK: &str = "▒▒▒▒";

/// From where to where, in characters; the end is the first one that is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first character.
    pub from: usize,
    /// The one after the last.
    pub to: usize,
}

impl Span {
    /// Whether both have a character in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// The characters of it, where it lies within them.
    pub(in crate::views) fn of(self, chars: &[char]) -> Option<String> {
        (self.from < self.to).then(|| chars.get(self.from..self.to)).flatten().map(|some| some.iter().collect())
    }
}

/// As forms carry it: `12-17`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

/// What is no span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a span")]
pub struct NotASpan;

impl FromStr for Span {
    type Err = NotASpan;

    fn from_str(text: &str) -> Result<Self, NotASpan> {
        let (from, to) = text.split_once('-').ok_or(NotASpan)?;
        let (from, to): (usize, usize) = (from.parse().map_err(|_| NotASpan)?, to.parse().map_err(|_| NotASpan)?);
        if from < to { Ok(Self { from, to }) } else { Err(NotASpan) }
    }
}

/// A span and what stood there when it was decided about, as sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::views) struct Placed {
    /// Where it is.
    pub(in crate::views) span: Span,
    /// What stands there.
    pub(in crate::views) covers: String,
}

impl Placed {
    /// Where it stands in a text: where it stood, or nearest to that, should the text
    /// have changed before it. What is found nowhere stays where it was: rather too much
    /// is taken out than a name is shown.
    fn found(&self, chars: &[char]) -> Span {
        let covers: Vec<char> = self.covers.chars().collect();
        let at = |from: usize| chars.get(from..from + covers.len()).is_some_and(|some| some == covers);
        if covers.is_empty() || at(self.span.from) {
            return self.span;
        }
        let places = (0..chars.len()).filter(|from| at(*from));
        let nearest = places.min_by_key(|from| from.abs_diff(self.span.from));
        nearest.map_or(self.span, |from| Span { from, to: from + covers.len() })
    }
}

/// Wherever these words stand in a text, capitals or not: as words of their own, or, where
/// they never do, within others, as names do in languages that join little words to them.
pub(super) fn everywhere(chars: &[char], words: &str) -> Vec<Span> {
    let words: Vec<char> = words.trim().chars().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let same = |a: char, b: char| a == b || a.to_lowercase().eq(b.to_lowercase());
    let mut found = Vec::new();
    let mut from = 0;
    while from + words.len() <= chars.len() {
        let to = from + words.len();
        if chars[from..to].iter().zip(&words).all(|(a, b)| same(*a, *b)) {
            found.push(Span { from, to });
            from = to;
        } else {
            from += 1;
        }
    }
    let letter = |at: Option<&char>| at.is_some_and(|c| c.is_alphanumeric());
    let before = |span: &Span| span.from.checked_sub(1).and_then(|at| chars.get(at));
    let alone = |span: &Span| !letter(before(span)) && !letter(chars.get(span.to));
    if found.iter().any(alone) { found.into_iter().filter(alone).collect() } else { found }
}

/// One row that was decided about: where, what for, and what.
pub(in crate::views) fn open_placed(
    key: &Key,
    view: ViewId,
    row: &Row,
) -> Result<(Placed, RedactionKind, RedactionState), StorageError> {
    let text = open_text(key, view, "redaction", &row.blob("sealed")?)?;
    let placed = serde_json::from_str(&text).map_err(|_| StorageError::inconsistent("redaction.sealed", "a span"))?;
    Ok((placed, parse(RedactionKind::parse, row, "kind")?, parse(RedactionState::parse, row, "state")?))
}

/// A span and what stands there, sealed under its view's key.
pub(in crate::views) fn seal_placed(
    heard: &Heard,
    key: &Key,
    view: ViewId,
    placed: &Placed,
) -> Result<Vec<u8>, StorageError> {
    let text = serde_json::to_string(placed).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal_text(heard, key, view, "redaction", &text))
}

/// A text without what is taken out; nothing where nothing is.
pub(in crate::views) fn without(text: &str, out: &[Placed]) -> Option<String> {
    if out.is_empty() {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut spans: Vec<Span> = out.iter().map(|one| one.found(&chars)).collect();
    spans.sort_unstable();
    let (mut masked, mut at) = (String::with_capacity(text.len()), 0);
    for span in spans {
        let to = span.to.min(chars.len());
        if span.from >= to {
            continue;
        }
        if span.from >= at {
            masked.extend(&chars[at..span.from]);
            masked.push_str(MASK);
        }
        // One that begins within the one before it lengthens that.
        at = at.max(to);
    }
    masked.extend(&chars[at..]);
    Some(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(from: usize, covers: &str) -> Placed {
        Placed { span: Span { from, to: from + covers.chars().count() }, covers: covers.to_owned() }
    }

    #[test]
    fn mod_04_what_is_taken_out_is_taken_out_and_nothing_else() {
        let text = "Kiran and Åse live at Élan House";
        let all = [placed(10, "Åse"), placed(0, "Kiran"), placed(22, "Élan House")];
        assert_eq!(without(text, &all).unwrap(), "▒▒▒▒ and ▒▒▒▒ live at ▒▒▒▒");
        assert_eq!(without(text, &all[..1]).unwrap(), "Kiran and ▒▒▒▒ live at Élan House", "each stands for itself");
        assert_eq!(without(text, &[]), None);
        let over = [placed(0, "Kiran and"), placed(6, "and Åse")];
        assert_eq!(without(text, &over).unwrap(), "▒▒▒▒ live at Élan House", "what meets is one");
    }

    #[test]
    fn mod_04_a_span_is_found_again_where_words_before_it_changed() {
        let one = [placed(4, "Åse")];
        assert_eq!(without("and Åse", &one).unwrap(), "and ▒▒▒▒");
        assert_eq!(without("yes and Åse", &one).unwrap(), "yes and ▒▒▒▒");
        assert_eq!(without("and who?", &one).unwrap(), "and ▒▒▒▒?", "rather too much than a name");
        assert_eq!(without("an", &one).unwrap(), "an");
    }

    #[test]
    fn mod_04_words_are_found_wherever_they_stand_as_words() {
        let found = |text: &str, words: &str| {
            let chars: Vec<char> = text.chars().collect();
            everywhere(&chars, words).iter().map(|span| span.from).collect::<Vec<_>>()
        };
        assert_eq!(found("Jo and jo, not John", "Jo"), [0, 7]);
        assert_eq!(found("سمير وسمير", "سمير"), [0]);
        assert_eq!(found("أنا وسمير", "سمير"), [5], "joined to a little word");
        assert_eq!(found("aaa", "aa"), [0], "once");
        assert!(found("nothing", " ").is_empty() && found("", "Jo").is_empty());
    }

    #[test]
    fn a_span_is_read_as_forms_carry_it() {
        assert_eq!("12-17".parse::<Span>(), Ok(Span { from: 12, to: 17 }));
        assert_eq!(Span { from: 12, to: 17 }.to_string(), "12-17");
        for wrong in ["", "12", "17-12", "5-5", "-1-4", "a-b", "1-99999999999999999999999"] {
            assert_eq!(wrong.parse::<Span>(), Err(NotASpan), "{wrong:?}");
        }
    }
}
