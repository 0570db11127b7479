//! How a sheet writes its dates: one that was given here is written as the
//! others of its column are, and is a date to the file where they are.

use super::super::places::Places;
use crate::columns::Field;
use crate::dates;
use crate::report::{PlanRow, Timescale};
use crate::table::{CellDate, ShownPart};
use std::collections::BTreeMap;
use time::Date;

/// A way to write a day.
type Way = fn(Date) -> String;

/// The ways that are known, the usual one first.
const WAYS: [Way; 12] = [
    |date| format!("{:02}/{:02}/{}", date.day(), month(date), date.year()),
    |date| format!("{:02}/{:02}/{:02}", date.day(), month(date), date.year() % 100),
    |date| format!("{}/{}/{}", date.day(), month(date), date.year()),
    |date| format!("{:02}.{:02}.{}", date.day(), month(date), date.year()),
    |date| format!("{:02}.{:02}.{:02}", date.day(), month(date), date.year() % 100),
    |date| format!("{:02}-{:02}-{}", date.day(), month(date), date.year()),
    |date| format!("{} {} {}", date.day(), date.month(), date.year()),
    |date| format!("{} {} {}", date.day(), short(date), date.year()),
    |date| format!("{:02}-{}-{:02}", date.day(), short(date), date.year() % 100),
    |date| format!("{:02}-{}-{}", date.day(), short(date), date.year()),
    |date| format!("{}{} {} {}", date.day(), ordinal(date.day()), date.month(), date.year()),
    |date| date.to_string(),
];

fn month(date: Date) -> u8 {
    u8::from(date.month())
}

fn short(date: Date) -> String {
    date.month().to_string().chars().take(3).collect()
}

fn ordinal(day: u8) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}

/// A day that goes out as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Day {
    pub date: Date,
    /// The cell with a date, row from 1 and column from 0, that it looks as.
    pub like: (u32, usize),
}

/// How the dates of a sheet are written.
pub(super) struct Days {
    way: Way,
    /// The cells that are dates to the file, and how much of it they show.
    dates: Vec<((u32, usize), ShownPart)>,
    /// How many dates of each column are words.
    words: BTreeMap<usize, usize>,
}

impl Days {
    /// Looks through the rows that were read: the way of most.
    pub fn new(places: &Places<'_>, rows: &[&PlanRow]) -> Self {
        let mut counts = [0_usize; WAYS.len()];
        for row in rows {
            let Some(Timescale { text, date: Some(date) }) = &row.timescale else { continue };
            if places.column(row.source.row, Field::Timescale).is_none() {
                continue;
            }
            // One date may be written alike in several ways.
            for (count, way) in counts.iter_mut().zip(WAYS) {
                *count += usize::from(way(*date) == *text);
            }
        }
        let most = counts.iter().zip(WAYS).rev().max_by_key(|(count, _)| **count);
        let way = most.map_or(WAYS[0], |(_, way)| way);
        let mut days = Self { way, dates: Vec::new(), words: BTreeMap::new() };
        for row in rows {
            let dated = row.timescale.as_ref().filter(|timescale| timescale.date.is_some());
            let text = dated.map(|timescale| timescale.text.as_str());
            let at = row.source.row;
            for cell in places.row(at).into_iter().flat_map(|row| &row.cells).filter(|cell| !cell.merged) {
                match cell.date {
                    Some(CellDate { shown, .. }) => days.dates.push(((at, cell.column), shown)),
                    None if text == Some(cell.text.as_str()) => *days.words.entry(cell.column).or_insert(0) += 1,
                    None => {}
                }
            }
        }
        days
    }

    /// The date that a day goes out as, where its cell was one, or those of its
    /// column are: it looks as the nearest of them that shows which day it is.
    pub fn day(&self, timescale: Option<&Timescale>, (row, column): (u32, usize)) -> Option<Day> {
        let date = given(timescale?)?;
        // What shows a month is read as the last day of it.
        let last = date.next_day().is_none_or(|next| next.month() != date.month());
        let dates = self.dates.iter().filter(|((_, at), _)| *at == column);
        let many = dates.clone().count() >= self.words.get(&column).copied().unwrap_or(0);
        let fitting = dates.filter(|(_, shown)| *shown != ShownPart::Month || last).map(|(place, _)| *place);
        let like = fitting.min_by_key(|(at, _)| at.abs_diff(row))?;
        (many || like.0 == row).then_some(Day { date, like })
    }

    /// When something is due, in the sheet's way where it is a date that was
    /// given here.
    pub fn text(&self, timescale: Option<&Timescale>) -> Option<String> {
        let timescale = timescale?;
        Some(given(timescale).map_or_else(|| timescale.text.clone(), |date| (self.way)(date)))
    }
}

/// The date, where it was given here.
fn given(timescale: &Timescale) -> Option<Date> {
    timescale.date.filter(|date| dates::iso(&timescale.text) == Some(*date))
}
