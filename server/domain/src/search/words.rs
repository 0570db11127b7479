//! The words of a text as they are looked for, and the numbers they stand as.

use std::collections::BTreeSet;

use heard_storage::crypto::Key;
use heard_storage::text;

/// So many different words of one view can be found at most.
const MOST: usize = 2_000;

/// So many words are looked for together at most.
pub const ASKED: usize = 8;

/// In which words a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// As they were written.
    Written,
    /// With names masked.
    Masked,
}

/// Every different word of some texts, as searches see it, up to [`MOST`].
pub(super) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for said in texts {
        let folded: String = text::search(said).chars().map(looser).collect();
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            if words.len() == MOST {
                return words;
            }
            words.insert(word.to_owned());
        }
    }
    words
}

/// The same as they are indexed: a word in Arabic letters also without what is written in one
/// with it (and, with, to, the), which a dictionary leaves out. Only so is it found by the word
/// alone; what is looked for stays as it was typed.
pub(super) fn indexed<'t>(texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<String> {
    let mut words = of(texts);
    let bare: Vec<String> = words.iter().flat_map(|word| bare(word)).collect();
    words.extend(bare);
    words
}

/// So many letters of a word are left at least: of fewer nobody knows which word it was.
const LEFT: usize = 3;

/// What may be written before a word in one with it, in the order in which it is; "for the" is
/// written with two lams.
const BEFORE: [&[&str]; 3] = [&["و"], &["لل", "ب", "ل"], &["ال"]];

/// A word without some or all of what is written before it.
fn bare(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    for before in BEFORE {
        let rest = |form: &String| -> Vec<String> {
            let without = before.iter().filter_map(|one| form.strip_prefix(one));
            without.filter(|rest| rest.chars().count() >= LEFT).map(str::to_owned).collect()
        };
        let more: Vec<String> = forms.iter().flat_map(rest).collect();
        forms.extend(more);
    }
    forms.split_off(1)
}

/// The words that are looked for: the longest first, which stand in the fewest views.
pub(super) fn wanted(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = of([typed]).into_iter().collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.truncate(ASKED);
    words
}

/// Letters that a keyboard of another language does not have, as the one that is typed for
/// them; and those of Amharic that sound alike and are written for one another. Names are
/// not compared so loosely: two people could be taken for one.
fn looser(c: char) -> char {
    match c {
        'đ' => 'd',
        'ґ' => 'г',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ڕ' | 'ړ' => 'ر',
        'ڵ' => 'ل',
        'ڼ' => 'ن',
        'ۆ' => 'و',
        'ێ' => 'ی',
        'ګ' => 'گ',
        '\u{1200}'..='\u{137F}' => ethiopic(c),
        _ => c,
    }
}

/// Rows of eight syllables that sound like those of another row.
const SOUND_ALIKE: [(u32, u32); 5] =
    [(0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338)];

fn ethiopic(c: char) -> char {
    let (row, place) = (u32::from(c) & !7, u32::from(c) & 7);
    let row = SOUND_ALIKE.iter().find(|(from, _)| *from == row).map_or(row, |(_, to)| *to);
    // In these two rows the fourth sounds like the first.
    let place = if place == 3 && [0x1200, 0x12A0].contains(&row) { 0 } else { place };
    char::from_u32(row + place).unwrap_or(c)
}

/// What stands for a word under the key of a month.
pub(super) fn number(key: &Key, wording: Wording, word: &str) -> i64 {
    let about: &[u8] = match wording {
        Wording::Written => b"a word as it was written",
        Wording::Masked => b"a word with names masked",
    };
    key.number(&[about, word.as_bytes()]).cast_signed()
}
