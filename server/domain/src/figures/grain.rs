//! Whether a year's figures are quarterly or yearly: fixed before anything of it
//! is counted, by what was published of the year before.

use std::collections::BTreeMap;

use super::published::{About, Figure, Rule};
use super::tables::{QUARTERS_FROM, Table};

/// Quarters in a year.
const QUARTERS: i64 = 4;

/// Of so many objectives one may be too small for quarters.
const ONE_OF: usize = 9;

/// What was published of a year, as far as it decides about the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YearBefore {
    /// What each objective's rows came to, summed over all of the year, by its
    /// stored name; withheld ones come to nothing.
    pub objectives: BTreeMap<String, i64>,
    /// What a row had to come to to be shown.
    pub shown_from: i64,
}

impl YearBefore {
    /// What one publication says of its part of a year: all of it, or a quarter.
    #[must_use]
    pub fn of(figures: &[Figure], rule: Rule) -> Self {
        let rows = figures.iter().filter(|one| one.table == Table::Objectives && one.about != About::EverythingElse);
        Self {
            objectives: rows.map(|one| (one.about.key(), one.count.about().unwrap_or_default())).collect(),
            shown_from: rule.shown_from(),
        }
    }

    /// This and another part of the same year.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (objective, value) in &other.objectives {
            *self.objectives.entry(objective.clone()).or_default() += value;
        }
        self.shown_from = self.shown_from.max(other.shown_from);
        self
    }

    /// Whether the next year's figures are quarterly: where each objective, but
    /// for one of nine, would come to [`QUARTERS_FROM`] times what is shown in
    /// every quarter. Each by itself: one large objective makes no small one
    /// larger. A year counts a child once and its quarters up to four times, so
    /// that a council comes to quarters no sooner than they hold.
    #[must_use]
    pub fn is_followed_by_quarters(&self) -> bool {
        let (times, of) = QUARTERS_FROM;
        let holds = |value: &&i64| **value * of >= QUARTERS * times * self.shown_from;
        let (all, hold) = (self.objectives.len(), self.objectives.values().filter(holds).count());
        all > 0 && hold >= all - all / ONE_OF
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
        // Four quarters, one and a half times fourteen.
        assert!(!after(&[Some(83), Some(84)]));
        assert!(after(&[Some(84), Some(84)]));
        assert!(!after(&[Some(1_000), Some(83)]), "one large objective makes no small one larger");
        assert!(!after(&[Some(1_000), None, None]), "objectives that are withheld need room too");
        let nine = |small: usize| [vec![Some(84); 9 - small], vec![None; small]].concat();
        assert!(after(&nine(1)) && !after(&nine(2)), "one of nine may be too small");
        let higher = YearBefore::of(&figures(&[Some(84), Some(84)]), Rule::with_threshold(20));
        assert!(!higher.is_followed_by_quarters(), "a higher threshold needs more");
    }

    #[test]
    fn brd_04_a_year_is_the_sum_of_its_quarters_and_everything_else_counts_for_nothing() {
        let rule = Rule::with_threshold(8);
        let mut quarter = figures(&[Some(21), Some(25)]);
        quarter.push(Figure { about: About::EverythingElse, ..quarter[0].clone() });
        let one = YearBefore::of(&quarter, rule);
        assert_eq!(one.objectives.values().sum::<i64>(), 46);
        let times = |n: usize| (0..n).fold(YearBefore::default(), |sum, _| sum.and(&one));
        assert!(!times(3).is_followed_by_quarters());
        assert!(times(4).is_followed_by_quarters());
    }
}
