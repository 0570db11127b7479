//! Numbers as their cells show them.

use super::code::{self, Piece};

/// A number as its cell shows it. A code that is not understood, or that would
/// show nothing, gives the number itself: no figure is lost.
pub(in super::super) fn number(value: f64, format: Option<&str>) -> String {
    let shown = format.filter(|code| !code.eq_ignore_ascii_case("general")).and_then(|code| by_code(value, code));
    shown.filter(|text| !text.trim().is_empty()).unwrap_or_else(|| plain(value))
}

/// A number without a format, to the fifteen digits that a spreadsheet keeps.
pub(super) fn plain(value: f64) -> String {
    let kept = format!("{value:.14e}").parse::<f64>().unwrap_or(value);
    let kept = if kept == 0.0 { 0.0 } else { kept };
    kept.to_string()
}

fn by_code(value: f64, whole: &str) -> Option<String> {
    let sections = code::sections(whole);
    if !value.is_finite() || sections.iter().any(|section| code::is_conditional(section)) {
        return None;
    }
    // A section of its own for negative numbers writes their sign itself.
    let (section, value) = match sections.as_slice() {
        [_, negative, ..] if value < 0.0 => (*negative, -value),
        [_, _, zero, ..] if value == 0.0 => (*zero, value),
        [first, ..] => (*first, value),
        [] => return None,
    };
    Some(Shape::of(section)?.write(value))
}

/// What a section says of digits and of the words around them.
#[derive(Default)]
struct Shape {
    before: String,
    after: String,
    /// The fewest digits before the point, and the fewest and most behind it.
    whole: usize,
    least: usize,
    most: usize,
    grouped: bool,
    /// How often it is divided by a thousand, and multiplied by a hundred.
    thousands: i32,
    hundreds: i32,
    has_digits: bool,
}

impl Shape {
    /// `None` for fractions, exponents and dates, and for words among digits.
    fn of(section: &str) -> Option<Self> {
        let mut shape = Self::default();
        let (mut behind_point, mut ended) = (false, false);
        // Commas: between digits they group, after the last digit they divide.
        let mut commas = 0;
        for piece in code::pieces(section) {
            match piece {
                Piece::Sign(sign @ ('0' | '#' | '?'), count) => {
                    if ended {
                        return None;
                    }
                    shape.grouped |= std::mem::take(&mut commas) > 0;
                    shape.has_digits = true;
                    let fewest = if sign == '0' { count } else { 0 };
                    if behind_point {
                        shape.most += count;
                        shape.least = if sign == '0' { shape.most } else { shape.least };
                    } else {
                        shape.whole += fewest;
                    }
                }
                Piece::Sign('.', 1) if !behind_point && !ended => behind_point = true,
                Piece::Sign(',', count) if shape.has_digits && !ended => commas += count,
                Piece::Sign('%', count) => {
                    shape.hundreds += i32::try_from(count).ok()?;
                    shape.words(&"%".repeat(count), &mut ended);
                }
                Piece::Words(words) => shape.words(&words, &mut ended),
                Piece::Sign(..) | Piece::Elapsed(_) => return None,
            }
        }
        shape.thousands = i32::try_from(commas).ok()?;
        Some(shape)
    }

    fn words(&mut self, words: &str, ended: &mut bool) {
        if self.has_digits {
            self.after.push_str(words);
            *ended = true;
        } else {
            self.before.push_str(words);
        }
    }

    fn write(&self, value: f64) -> String {
        if !self.has_digits {
            return format!("{}{}", self.before, self.after);
        }
        let value = value * 100_f64.powi(self.hundreds) / 1000_f64.powi(self.thousands);
        // Away from zero, as a spreadsheet rounds, and not to the even digit.
        let nudged = value + value.signum() * value.abs() * f64::EPSILON;
        let text = format!("{nudged:.*}", self.most.min(30));
        let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |text| ("-", text));
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let kept = decimals.trim_end_matches('0').len().max(self.least.min(decimals.len()));
        let behind = decimals.get(..kept).unwrap_or_default();
        let whole = if whole == "0" && self.whole == 0 { "" } else { whole };
        let whole = format!("{whole:0>width$}", width = self.whole.min(30));
        let whole = if self.grouped { grouped(&whole) } else { whole };
        let is_zero = !text.contains(|digit: char| ('1'..='9').contains(&digit));
        let sign = if is_zero { "" } else { sign };
        let point = if behind.is_empty() { "" } else { "." };
        format!("{sign}{}{whole}{point}{behind}{}", self.before, self.after)
    }
}

/// Digits in groups of three.
fn grouped(whole: &str) -> String {
    let mut out = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
