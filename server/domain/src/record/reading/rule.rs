//! What is unusual, as the page states it.

use std::collections::BTreeMap;

use heard_storage::calendar::Day;

/// Up to as many views opened on a day are never many.
pub const MANY: i64 = 20;

/// How many times their usual somebody opens on a day where it is many.
pub const TIMES: i64 = 3;

/// The weeks before a day that somebody's usual is made from.
pub const WEEKS: i32 = 8;

/// On so many days of these weeks, at least, somebody opened something outside the council's
/// hours where that is their usual.
pub const EVENINGS: usize = 10;

/// Whether so many on a day are far more than usual: more than three times their own middle
/// day, and more than twenty.
pub(super) fn is_many(opened: i64, usual: i64) -> bool {
    opened > MANY && opened > TIMES * usual
}

/// Whether so many outside the council's hours are unusual: any, but for somebody whose usual
/// that is; of them far more than that.
pub(super) fn is_late_unusual(late: i64, usual: i64) -> bool {
    late > 0 && (usual == 0 || is_many(late, usual))
}

/// How many somebody opens outside the council's hours on a usual evening, of those days of
/// the eight weeks before `day` on which they opened anything: nothing, but where they did so
/// on more than half of these, and on ten at least.
pub(super) fn usual_late(days: &BTreeMap<Day, i64>, day: Day) -> i64 {
    let before: Vec<i64> = days.range(day.plus(-7 * WEEKS)..day).map(|(_, late)| *late).collect();
    let mut late: Vec<i64> = before.iter().copied().filter(|late| *late > 0).collect();
    if late.len() < EVENINGS || 2 * late.len() <= before.len() {
        return 0;
    }
    late.sort_unstable();
    late.get(late.len() / 2).copied().unwrap_or(0)
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

    #[test]
    fn adm_04_who_works_evenings_as_a_rule_is_not_unusual_every_evening() {
        let last = day("2026-11-20");
        let evenings = |how_many: i32| (1..=how_many).map(|back| (last.plus(-back), 4)).collect::<BTreeMap<Day, i64>>();
        assert_eq!(usual_late(&evenings(9), last), 0, "nine are not ten");
        assert_eq!(usual_late(&evenings(10), last), 4);
        let mut half = evenings(10);
        half.extend((11..=20).map(|back| (last.plus(-back), 0)));
        assert_eq!(usual_late(&half, last), 0, "half of their days are not more than half");
        half.insert(last.plus(-21), 2);
        assert_eq!(usual_late(&half, last), 4);
        assert_eq!(usual_late(&half, last.plus(57)), 0, "eight weeks, and not a day more");
        for (late, usual, unusual) in
            [(0, 0, false), (1, 0, true), (4, 4, false), (20, 4, false), (21, 4, true), (21, 7, false)]
        {
            assert_eq!(is_late_unusual(late, usual), unusual, "{late} beside {usual}");
        }
    }
}
