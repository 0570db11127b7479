//! Blue, Green, Amber, Red: the rating that a cell names, if it names one.

use super::report::Rating;

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
    let words =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    if let [only] = words.as_slice()
        && let Some(rating) = by_letter(only).or_else(|| by_name(only))
    {
        // Marks around the word are kept with the cell's other words.
        return if lower.trim() == *only { Said::Plain(rating) } else { Said::WithWords(rating) };
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

/// A rating by its name.
fn by_name(word: &str) -> Option<Rating> {
    match word {
        "blue" => Some(Rating::Blue),
        "green" => Some(Rating::Green),
        "amber" => Some(Rating::Amber),
        "red" => Some(Rating::Red),
        _ => None,
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

/// The rating a strong fill colour stands for. Pale and grey fills stand for
/// none: they shade tables.
pub(super) fn of_colour(red: u8, green: u8, blue: u8) -> Option<Rating> {
    let (low, high) = (red.min(green).min(blue), red.max(green).max(blue));
    if high - low < 90 {
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
