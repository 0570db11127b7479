//! What is unusual, as the page states it.

use std::collections::BTreeMap;

use heard_storage::calendar::Day;

/// Up to as many views opened on a day are never many.
pub const MANY: i64 = 20;

/// How many times their usual somebody opens on a day where it is many.
pub const TIMES: i64 = 3;

/// The weeks before a day that somebody's usual is made from.
pub const WEEKS: i32 = 8;

/// Whether so many on a day are far more than usual: more than three times their own middle
/// day, and more than twenty.
pub(super) fn is_many(opened: i64, usual: i64) -> bool {
    opened > MANY && opened > TIMES * usual
}

/// The middle of somebody's days of the eight weeks before `day`, of those on which they
/// opened anything; of two in the middle the larger, and nothing where there are none.
pub(super) fn usual(days: &BTreeMap<Day, i64>, day: Day) -> i64 {
    let mut before: Vec<i64> = days.range(day.plus(-7 * WEEKS)..day).map(|(_, opened)| *opened).collect();
    before.sort_unstable();
    before.get(before.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn adm_04_many_is_more_than_three_usual_days_and_more_than_twenty() {
        for (opened, usual, many) in
            [(20, 0, false), (21, 0, true), (21, 7, false), (22, 7, true), (60, 20, false), (61, 20, true)]
        {
            assert_eq!(is_many(opened, usual), many, "{opened} beside {usual}");
        }
    }

    #[test]
    fn adm_04_what_is_usual_is_somebodys_own_middle_day_of_eight_weeks() {
        let days = |all: &[(&str, i64)]| all.iter().map(|(on, opened)| (day(on), *opened)).collect();
        assert_eq!(usual(&BTreeMap::new(), day("2026-11-20")), 0);
        let some: BTreeMap<Day, i64> =
            days(&[("2026-11-16", 3), ("2026-11-17", 40), ("2026-11-18", 5), ("2026-11-20", 99), ("2026-11-21", 99)]);
        assert_eq!(usual(&some, day("2026-11-20")), 5, "neither the day itself nor what came after");
        assert_eq!(usual(&some, day("2026-11-18")), 40, "of two the larger");
        let old: BTreeMap<Day, i64> = days(&[("2026-09-24", 90), ("2026-09-25", 4)]);
        assert_eq!(usual(&old, day("2026-11-20")), 4, "eight weeks, and not a day more");
    }
}
