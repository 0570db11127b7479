//! The words for numbers, periods and areas.

use heard_vocabulary::{MeasureArea, MeasureChange, MeasureDirection, MeasureUnit};

use super::{MeasurePeriod, MeasurePoint, PeriodLength, ShownNumber};
use crate::pages::staff::Worded as _;
use crate::pages::staff::text::{month_of_year, number};
use crate::pages::staff::vocabulary::words;

words! {
    MeasureUnit {
        Number = "Number", Percentage = "Percentage", RatePer1000 = "Rate per 1,000", RatePer10000 = "Rate per 10,000",
        RatePer100000 = "Rate per 100,000",
    }
    MeasureDirection { Up = "More is better", Down = "Fewer is better", Neither = "Neither is better by itself, or nobody has said" }
    MeasureArea {
        Council = "The whole council", District = "District", Team = "Team or service", Region = "Region",
        Nation = "Nation", Neighbours = "Councils most like this one",
    }
    MeasureChange { New = "New", Changed = "Changed", Same = "As it was" }
}

impl MeasurePeriod {
    /// "August 2018", "Quarter to 30 June 2018", "Year to 31 March 2019".
    #[must_use]
    pub fn words(self) -> String {
        let ends = self.ends;
        match self.length {
            PeriodLength::Month => month_of_year(ends),
            PeriodLength::Quarter => format!("Quarter to {}", month_of_year(ends)),
            PeriodLength::Year => format!("Year to 31 March {}", ends.year()),
        }
    }
}

impl MeasurePeriod {
    /// Under a picture: "August 2018", "2018/19".
    pub(super) fn short(self) -> String {
        let ends = self.ends;
        match self.length {
            PeriodLength::Month | PeriodLength::Quarter => month_of_year(ends),
            PeriodLength::Year => format!("{}/{:02}", ends.year() - 1, ends.year().rem_euclid(100)),
        }
    }
}

/// A measure as a name: "Children looked after (number)".
#[must_use]
pub fn measure_title(name: &str, unit: MeasureUnit) -> String {
    format!("{name} ({})", unit.words().to_lowercase())
}

/// A number in its unit: "2,059", "92.0%", "83.1".
pub(super) fn figure(unit: MeasureUnit, digits: &str) -> String {
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    // What is larger than a whole number can be is shown as it is stored.
    let whole =
        whole.parse::<i64>().map_or_else(|_| whole.to_owned(), |n| if n == 0 { whole.to_owned() } else { number(n) });
    let point = if rest.is_empty() { String::new() } else { format!(".{rest}") };
    let sign = if unit == MeasureUnit::Percentage { "%" } else { "" };
    format!("{whole}{point}{sign}")
}

impl ShownNumber {
    /// In a table: "92.0%", "withheld".
    #[must_use]
    pub fn figure(&self, unit: MeasureUnit) -> String {
        match self {
            ShownNumber::Number(digits) => figure(unit, digits),
            ShownNumber::Withheld => "withheld".to_owned(),
        }
    }

    /// How high it stands in a picture. Only there is it no exact number.
    pub(super) fn height(&self) -> Option<f64> {
        match self {
            ShownNumber::Number(digits) => digits.parse().ok().filter(|height: &f64| height.is_finite()),
            ShownNumber::Withheld => None,
        }
    }
}

impl MeasurePoint {
    /// Its number, and what is to be known of it.
    pub(super) fn said(&self, unit: MeasureUnit) -> String {
        let carried = if self.carried { ", carried forward from the period before" } else { "" };
        let small = if self.small && self.value != ShownNumber::Withheld { ", not for everybody" } else { "" };
        format!("{}{carried}{small}", self.value.figure(unit))
    }
}
