//! Blue, Green, Amber, Red: the rating that a cell names, if it names one.

use super::objectives::normal;
use super::report::{NotAPlan, Rating};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The words that a council rates with beside the four names, as in
/// `{"On track": "green", "Complete": "blue"}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RatingWords(BTreeMap<String, Rating>);

impl RatingWords {
    /// The words with what each means. Case, blanks and marks make no difference.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = (String, Rating)>) -> Self {
        let words = words.into_iter().map(|(word, rating)| (normal(&word), rating));
        Self(words.filter(|(word, _)| !word.is_empty()).collect())
    }

    /// Reads the words from their JSON file.
    ///
    /// # Errors
    /// [`NotAPlan::RatingWords`] when the file is no such list.
    pub fn from_json(bytes: &[u8]) -> Result<Self, NotAPlan> {
        serde_json::from_slice::<BTreeMap<String, Rating>>(bytes).map(Self::new).map_err(|_| NotAPlan::RatingWords)
    }

    /// What a cell says with one of these words alone.
    pub(super) fn means(&self, text: &str) -> Option<Rating> {
        self.0.get(&normal(text)).copied()
    }

    /// Reads a rating cell, by these words first.
    pub(super) fn read(&self, text: &str) -> Said {
        match self.means(text) {
            Some(rating) => Said::WithWords(rating),
            None => read(text),
        }
    }
}

/// What a rating cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Exactly one rating and nothing else.
    Plain(Rating),
    /// Exactly one rating first, with more words after it.
    WithWords(Rating),
    /// Several ratings.
    Several,
    /// No rating.
    Unknown,
}

/// Reads a rating cell. A single letter counts only where it is all the cell
/// says: the R of "R. Shah" is no rating.
pub(super) fn read(text: &str) -> Said {
    let lower = text.to_lowercase();
    let words = words(&lower);
    if let [only] = words.as_slice()
        && let Some(rating) = by_letter(only).or_else(|| by_name(only))
    {
        // Marks around the word are kept with the cell's other words, and so is a word that is not its English name.
        let plain = lower.trim() == *only && (by_letter(only).is_some() || name(rating).eq_ignore_ascii_case(only));
        return if plain { Said::Plain(rating) } else { Said::WithWords(rating) };
    }
    let mut named = words.iter().filter_map(|word| by_name(word)).collect::<Vec<_>>();
    named.sort_unstable();
    named.dedup();
    match (named.as_slice(), words.first().and_then(|word| by_name(word))) {
        ([_], Some(rating)) => Said::WithWords(rating),
        ([_, _, ..], _) => Said::Several,
        _ if words.len() > 1 && words.iter().all(|word| by_letter(word).is_some()) => Said::Several,
        _ => Said::Unknown,
    }
}

/// The words of a cell, each coloured disc as one.
fn words(lower: &str) -> Vec<&str> {
    let is_disc = |letter: char| DISCS.iter().any(|(disc, _)| disc.starts_with(letter));
    let mut found = Vec::new();
    for word in lower.split(|letter: char| !letter.is_alphanumeric() && !is_disc(letter)) {
        let mut rest = word;
        while let Some(at) = rest.find(is_disc) {
            let (before, from) = rest.split_at(at);
            let (disc, after) = from.split_at(from.chars().next().map_or(0, char::len_utf8));
            found.extend([before, disc]);
            rest = after;
        }
        found.push(rest);
    }
    found.retain(|word| !word.is_empty());
    found
}

/// The coloured discs and squares that some write in place of a word.
const DISCS: [(&str, Rating); 10] = [
    ("🔵", Rating::Blue),
    ("🟢", Rating::Green),
    ("🟠", Rating::Amber),
    ("🟡", Rating::Amber),
    ("🔴", Rating::Red),
    ("🟦", Rating::Blue),
    ("🟩", Rating::Green),
    ("🟧", Rating::Amber),
    ("🟨", Rating::Amber),
    ("🟥", Rating::Red),
];

/// A rating by its name, in English or Welsh.
fn by_name(word: &str) -> Option<Rating> {
    match word {
        "blue" | "glas" => Some(Rating::Blue),
        "green" | "gwyrdd" => Some(Rating::Green),
        "amber" | "ambr" | "oren" => Some(Rating::Amber),
        "red" | "coch" => Some(Rating::Red),
        _ => DISCS.iter().find(|(disc, _)| *disc == word).map(|(_, rating)| *rating),
    }
}

/// A rating by its first letter.
fn by_letter(word: &str) -> Option<Rating> {
    match word {
        "b" => Some(Rating::Blue),
        "g" => Some(Rating::Green),
        "a" => Some(Rating::Amber),
        "r" => Some(Rating::Red),
        _ => None,
    }
}

/// The rating that is all that some words say, in whichever language, letter or disc.
pub(super) fn alone(text: &str) -> Option<Rating> {
    let lower = text.trim().to_lowercase();
    by_letter(&lower).or_else(|| by_name(&lower))
}

/// Words that name a rating, with another one in its place: in the same
/// language, and in capitals or small letters as it was.
pub(super) fn reworded(text: &str, rating: Rating) -> Option<String> {
    let (mut out, mut rest, mut found) = (String::new(), text, false);
    for word in words(text) {
        let (before, from) = rest.split_at(rest.find(word)?);
        out.push_str(before);
        match by_name(&word.to_lowercase()) {
            Some(_) => {
                found = true;
                out.push_str(&in_the_way_of(word, rating));
            }
            None => out.push_str(word),
        }
        rest = from.get(word.len()..)?;
    }
    out.push_str(rest);
    found.then_some(out)
}

/// A rating named as this word names another.
fn in_the_way_of(word: &str, rating: Rating) -> String {
    const CIRCLES: [&str; 4] = ["🔵", "🟢", "🟠", "🔴"];
    const SQUARES: [&str; 4] = ["🟦", "🟩", "🟧", "🟥"];
    const WELSH: [&str; 4] = ["Glas", "Gwyrdd", "Ambr", "Coch"];
    let lower = word.to_lowercase();
    let of = |names: [&'static str; 4]| match rating {
        Rating::Blue => names[0],
        Rating::Green => names[1],
        Rating::Amber => names[2],
        Rating::Red => names[3],
    };
    let name = match lower.as_str() {
        "🟡" => of(CIRCLES),
        "🟨" => of(SQUARES),
        "oren" => of(WELSH),
        disc if CIRCLES.contains(&disc) => of(CIRCLES),
        disc if SQUARES.contains(&disc) => of(SQUARES),
        welsh if WELSH.iter().any(|name| name.to_lowercase() == welsh) => of(WELSH),
        _ => name(rating),
    };
    if word.chars().any(char::is_alphabetic) && word.chars().all(char::is_uppercase) {
        name.to_uppercase()
    } else if word.chars().all(char::is_lowercase) {
        name.to_lowercase()
    } else {
        name.to_owned()
    }
}

/// The colour a rating is written back in, as councils' workbooks have it.
pub(super) fn colour(rating: Rating) -> u32 {
    match rating {
        Rating::Blue => 0x005B_9BD5,
        Rating::Green => 0x0070_AD47,
        Rating::Amber => 0x00FF_C000,
        Rating::Red => 0x00FF_0000,
    }
}

/// The rating's name as a plan writes it.
pub(super) fn name(rating: Rating) -> &'static str {
    match rating {
        Rating::Blue => "Blue",
        Rating::Green => "Green",
        Rating::Amber => "Amber",
        Rating::Red => "Red",
    }
}

/// The rating a fill colour stands for. Pale and grey fills stand for none:
/// they shade tables. But Excel's own "Good" and "Bad" are pale.
pub(super) fn of_colour(red: u8, green: u8, blue: u8) -> Option<Rating> {
    match [red, green, blue] {
        [0xC6, 0xEF, 0xCE] => return Some(Rating::Green),
        [0xFF, 0xC7, 0xCE] => return Some(Rating::Red),
        _ => {}
    }
    let (low, high) = (red.min(green).min(blue), red.max(green).max(blue));
    let spread = high - low;
    // A dark colour is strong with less between its parts.
    let strong = spread >= 60 || (spread >= 40 && spread >= high / 2);
    if !strong {
        return None;
    }
    if blue == high {
        return Some(Rating::Blue);
    }
    if green == high && red < 200 {
        return Some(Rating::Green);
    }
    match (red == high, green) {
        (true, 0..=90) => Some(Rating::Red),
        (_, 120..) => Some(Rating::Amber),
        _ => None,
    }
}
