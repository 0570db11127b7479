//! A decimal as it is written: exactly, with as many places as it has there.

use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// The most digits of a number; councils' numbers have seven.
const MOST_DIGITS: usize = 15;

/// The most of them behind the point.
const MOST_PLACES: usize = 6;

/// An exact decimal: `92.0` is 920 with one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    digits: i64,
    places: u8,
}

/// A text that is no decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal")]
pub struct NotADecimal;

impl Decimal {
    /// A whole number.
    #[must_use]
    pub const fn whole(n: i64) -> Self {
        Self { digits: n, places: 0 }
    }

    /// Whether it is a whole number, however many noughts are written behind it.
    #[must_use]
    pub fn as_whole(self) -> Option<i64> {
        let unit = 10_i64.pow(self.places.into());
        (self.digits % unit == 0).then_some(self.digits / unit)
    }

    /// Whether both are the same number: 92 and 92.0 are.
    #[must_use]
    pub fn same(self, other: Self) -> bool {
        self.compare(other) == Ordering::Equal
    }

    /// Which of the two is larger.
    #[must_use]
    pub fn compare(self, other: Self) -> Ordering {
        let scaled = |one: Self| i128::from(one.digits) * 10_i128.pow((6_u8.saturating_sub(one.places)).into());
        scaled(self).cmp(&scaled(other))
    }

    /// In millionths, for adding up and for drawing.
    #[must_use]
    pub fn millionths(self) -> i128 {
        i128::from(self.digits) * 10_i128.pow((6_u8.saturating_sub(self.places)).into())
    }
}

impl FromStr for Decimal {
    type Err = NotADecimal;

    /// Reads digits with an optional sign, one point, and commas between thousands.
    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let text = text.trim();
        let (negative, text) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let point = text.contains('.');
        let whole = thousands(whole).ok_or(NotADecimal)?;
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(fraction) || (point && fraction.is_empty()) || (whole.is_empty() && fraction.is_empty()) {
            return Err(NotADecimal);
        }
        if fraction.len() > MOST_PLACES || whole.len() + fraction.len() > MOST_DIGITS {
            return Err(NotADecimal);
        }
        let digits: i64 = format!("{whole}{fraction}").parse().map_err(|_| NotADecimal)?;
        let places = u8::try_from(fraction.len()).map_err(|_| NotADecimal)?;
        Ok(Self { digits: if negative { -digits } else { digits }, places })
    }
}

/// The digits before the point without the commas between thousands; `None` where they
/// are no digits, or where a comma stands elsewhere.
fn thousands(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let mut digits = first.to_owned();
    let mut parted = false;
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        parted = true;
        digits.push_str(group);
    }
    let well = digits.bytes().all(|byte| byte.is_ascii_digit()) && (!parted || (1..=3).contains(&first.len()));
    well.then_some(digits)
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs();
        if self.places == 0 {
            return write!(f, "{sign}{digits}");
        }
        let unit = 10_u64.pow(self.places.into());
        write!(f, "{sign}{}.{:0width$}", digits / unit, digits % unit, width = usize::from(self.places))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
