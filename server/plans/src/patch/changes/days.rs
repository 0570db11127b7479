//! How a sheet writes its dates: one that was given here is written as the
//! others of its column are.

use super::super::places::Places;
use crate::columns::Field;
use crate::dates;
use crate::report::{PlanRow, Timescale};
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

/// How the dates of a sheet are written.
pub(super) struct Days(Way);

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
        Self(most.map_or(WAYS[0], |(_, way)| way))
    }

    /// When something is due, in the sheet's way where it is a date that was
    /// given here.
    pub fn text(&self, timescale: Option<&Timescale>) -> Option<String> {
        let Timescale { text, date } = timescale?;
        let given = date.filter(|date| dates::iso(text) == Some(*date));
        Some(given.map_or_else(|| text.clone(), |date| (self.0)(date)))
    }
}
