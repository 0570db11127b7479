//! The quarter or month that a heading speaks of: plans add a column for each.

use super::dates::MONTHS as MONTHS_IN_FULL;
use super::headings;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A period in the order of time: the financial year, where it is said, and
/// the month in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Period {
    year: Option<u32>,
    month: usize,
}

impl Period {
    /// A month of the calendar, from 0. April begins the financial year.
    fn new(year: Option<u32>, month: usize) -> Self {
        let year = year.map(|year| if month < 3 { year.saturating_sub(1) } else { year });
        Self { year, month: (month + 9) % 12 }
    }
}

/// The period that some words name.
pub(super) fn of(text: &str) -> Option<Period> {
    let whole = headings::words(text);
    let words = whole.split(' ').collect::<Vec<_>>();
    if let Some((at, quarter)) = quarter(&words) {
        let others = words.iter().enumerate().filter(|(place, _)| !at.contains(place)).map(|(_, word)| *word);
        let year = financial_year(&others.collect::<Vec<_>>());
        return Some(Period { year, month: quarter * 3 - 1 });
    }
    if let Some((at, month)) = words.iter().enumerate().find_map(|(at, word)| Some((at, month(word)?))) {
        let year = words.iter().skip(at + 1).find_map(|word| year(word));
        return Some(Period::new(year, month));
    }
    let numbers = words.iter().map(|word| word.parse::<u32>().ok()).collect::<Vec<_>>();
    // 30/06/2025.
    numbers.windows(3).find_map(|three| match three {
        [Some(1..=31), Some(month @ 1..=12), Some(year @ (20..=99 | 2000..=2099))] => {
            let year = if *year < 100 { 2000 + *year } else { *year };
            let month = usize::try_from(*month).ok()? - 1;
            Some(Period::new(Some(year), month))
        }
        _ => None,
    })
}

/// The quarter and the places of its words: "q1", "quarter 1", "chwarter 1".
fn quarter(words: &[&str]) -> Option<(std::ops::Range<usize>, usize)> {
    let number = |word: &str| word.parse::<usize>().ok().filter(|number| (1..=4).contains(number));
    words.iter().enumerate().find_map(|(at, word)| {
        let joined = word.strip_prefix('q').or_else(|| word.strip_prefix("qtr"));
        if let Some(number) = joined.and_then(number) {
            return Some((at..at + 1, number));
        }
        let named = ["quarter", "qtr", "q", "chwarter"].contains(word);
        let next = words.get(at + 1).filter(|_| named).and_then(|next| number(next))?;
        Some((at..at + 2, next))
    })
}

/// The year in which a financial year begins: "2024 25", "24 25", "2024".
fn financial_year(words: &[&str]) -> Option<u32> {
    let numbers = words.iter().filter_map(|word| word.parse::<u32>().ok()).collect::<Vec<_>>();
    let pair = numbers.windows(2).find_map(|pair| match pair {
        [first, second] if (*first + 1) % 100 == *second % 100 => Some(*first % 100 + 2000),
        _ => None,
    });
    pair.or_else(|| words.iter().find_map(|word| year(word)))
}

/// A year of two or four digits.
fn year(word: &str) -> Option<u32> {
    match word.parse::<u32>().ok()? {
        year @ 2000..=2099 => Some(year),
        year @ 10..=99 if word.len() == 2 => Some(2000 + year),
        _ => None,
    }
}

fn month(word: &str) -> Option<usize> {
    let named = |list: [&str; 12]| list.iter().position(|month| *month == word);
    named(MONTHS).or_else(|| named(MONTHS_IN_FULL)).or_else(|| (word == "sept").then_some(8))
}
