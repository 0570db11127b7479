//! Whether a year's figures are quarterly or yearly: fixed before anything of it
//! is counted, by what was published of the year before.

use super::published::{About, Figure, Rule};
use super::tables::{QUARTERS_FROM, Table};

/// Quarters in a year.
const QUARTERS: i64 = 4;

/// What was published of a year, as far as it decides about the next one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YearBefore {
    /// Objectives that had a row.
    pub objectives: i64,
    /// What their rows came to, summed over all of the year; withheld ones come
    /// to nothing.
    pub total: i64,
    /// What a row had to come to to be shown.
    pub shown_from: i64,
}

impl YearBefore {
    /// What one publication says of its part of a year: all of it, or a quarter.
    #[must_use]
    pub fn of(figures: &[Figure], rule: Rule) -> Self {
        let rows = || figures.iter().filter(|one| one.table == Table::Objectives && one.about != About::EverythingElse);
        Self {
            objectives: i64::try_from(rows().count()).unwrap_or(i64::MAX),
            total: rows().filter_map(|one| one.count.about()).sum(),
            shown_from: rule.shown_from(),
        }
    }

    /// This and another part of the same year.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            objectives: self.objectives.max(other.objectives),
            total: self.total + other.total,
            shown_from: self.shown_from.max(other.shown_from),
        }
    }

    /// Whether the next year's figures are quarterly: where a quarter's
    /// objectives would come on average to [`QUARTERS_FROM`] times what is
    /// shown. A year counts a child once and its quarters up to four times, so
    /// that a council comes to quarters no sooner than they hold.
    #[must_use]
    pub fn is_followed_by_quarters(self) -> bool {
        self.objectives > 0 && self.total >= self.objectives * QUARTERS * QUARTERS_FROM * self.shown_from
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::published::Published;
    use crate::ids::ObjectiveId;

    fn figures(counts: &[Option<i64>]) -> Vec<Figure> {
        let row = |(at, count): (u8, &Option<i64>)| Figure {
            table: Table::Objectives,
            about: About::Objective(ObjectiveId::from([at; 16])),
            count: Published::stored(*count),
            splits: Vec::new(),
        };
        (0..).zip(counts).map(row).collect()
    }

    fn after(counts: &[Option<i64>]) -> bool {
        YearBefore::of(&figures(counts), Rule::with_threshold(8)).is_followed_by_quarters()
    }

    #[test]
    fn brd_04_figures_are_quarterly_where_a_quarters_objectives_would_be_shown() {
        assert!(!YearBefore::default().is_followed_by_quarters(), "where nothing was published");
        assert!(!after(&[]), "without a plan");
        // Two objectives, four quarters, twice fourteen.
        assert!(!after(&[Some(123), Some(100)]));
        assert!(after(&[Some(124), Some(100)]));
        assert!(!after(&[Some(224), None, None]), "objectives that are withheld need room too");
        let higher = YearBefore::of(&figures(&[Some(124), Some(100)]), Rule::with_threshold(20));
        assert!(!higher.is_followed_by_quarters(), "a higher threshold needs more");
    }

    #[test]
    fn brd_04_a_year_is_the_sum_of_its_quarters_and_everything_else_counts_for_nothing() {
        let rule = Rule::with_threshold(8);
        let mut quarter = figures(&[Some(31), Some(25)]);
        quarter.push(Figure { about: About::EverythingElse, ..quarter[0].clone() });
        let one = YearBefore::of(&quarter, rule);
        assert_eq!(one, YearBefore { objectives: 2, total: 56, shown_from: 14 });
        assert!(!one.and(one).and(one).is_followed_by_quarters());
        assert!(one.and(one).and(one).and(one).is_followed_by_quarters());
    }
}
