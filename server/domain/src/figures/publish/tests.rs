use super::rows::rows_hash;
use super::*;
use crate::figures::Published;

fn at(day: &str) -> Moment {
    heard_storage::calendar::Day::parse(day).unwrap().start()
}

/// Periods that were published: their editions, and what each of their
/// objectives came to, where they had any.
type Periods<'a> = [(&'a str, i64, Option<i64>)];

fn before(published: &Periods<'_>) -> Before {
    let said = |each: Option<i64>| YearBefore {
        objectives: (1..=9).filter_map(|one| each.map(|each| (format!("objective {one}"), each))).collect(),
        shown_from: 14,
    };
    Before(published.iter().map(|(key, edition, each)| ((*key).to_owned(), (*edition, said(*each)))).collect())
}

/// What an objective has to come to in a year for the next one to have quarters.
const MUCH: i64 = 4 * 21;

fn quarter(key: &str) -> Due {
    Due::Publish(Period::parse(key).unwrap(), tables_of(Grain::QuarterOrYear))
}

fn next(first: &str, now: &str, published: &Periods<'_>) -> Option<Due> {
    let before = before(published);
    (2024..=2027).find_map(|year| due_of(year, at(first), at(now), &before))
}

#[test]
fn brd_04_quarters_are_published_in_their_order_a_fortnight_after_their_end() {
    let mut done = vec![("2025", 0, Some(MUCH))];
    assert_eq!(next("2025-02-10", "2026-04-14", &done), None);
    assert_eq!(next("2025-02-10", "2026-04-15", &done), Some(quarter("2026-Q1")));
    assert_eq!(next("2025-02-10", "2026-11-20", &done), Some(quarter("2026-Q1")));
    done.push(("2026-Q1", 0, Some(90)));
    assert_eq!(next("2025-02-10", "2026-11-20", &done), Some(quarter("2026-Q2")));
    done.extend([("2026-Q2", 0, Some(90)), ("2026-Q3", 0, Some(0))]);
    assert_eq!(next("2025-02-10", "2026-11-20", &done), None);
}

#[test]
fn brd_04_at_a_years_end_its_earlier_quarters_are_corrected_once_and_then_the_year_comes() {
    let mut done = vec![("2026-Q1", 0, Some(90)), ("2026-Q2", 0, Some(90)), ("2026-Q3", 0, Some(90))];
    done.push(("2025", 0, Some(MUCH)));
    assert_eq!(next("2025-02-10", "2027-01-15", &done), Some(quarter("2026-Q4")));
    done.push(("2026-Q4", 0, Some(90)));
    for at in 0..3 {
        let key = done[at].0;
        assert_eq!(next("2025-02-10", "2027-01-15", &done), Some(Due::Correct(Period::parse(key).unwrap())));
        done[at].1 = 1;
    }
    let year = Due::Publish(Period::Year(2026), tables_of(Grain::Year));
    assert_eq!(next("2025-02-10", "2027-01-15", &done), Some(year));
    done.push(("2026", 0, None));
    assert_eq!(next("2025-02-10", "2027-01-15", &done), None);
}

#[test]
fn brd_04_a_year_is_yearly_unless_what_was_published_before_it_says_that_quarters_hold() {
    let all = || TABLES.iter().filter(|one| one.grain != Grain::Poll).map(|one| one.table).collect();
    // The first year, however much was said in it.
    assert_eq!(next("2026-02-10", "2026-11-20", &[]), None);
    assert_eq!(next("2026-02-10", "2027-01-15", &[]), Some(Due::Publish(Period::Year(2026), all())));
    // After a year that came to little, and after one that came to enough.
    assert_eq!(next("2025-01-02", "2026-11-20", &[("2025", 0, Some(MUCH - 1))]), None);
    assert_eq!(next("2025-01-02", "2026-11-20", &[("2025", 0, Some(MUCH))]), Some(quarter("2026-Q1")));
    // After quarters: their sum.
    let mut quarters: Vec<_> = ["2025-Q1", "2025-Q2", "2025-Q3"].map(|key| (key, 1, Some(MUCH / 4))).to_vec();
    quarters.extend([("2024", 0, Some(MUCH)), ("2025-Q4", 0, Some(MUCH / 4)), ("2025", 0, None)]);
    assert_eq!(next("2024-01-02", "2026-11-20", &quarters), Some(quarter("2026-Q1")));
    quarters[0].2 = Some(MUCH / 4 - 1);
    assert_eq!(next("2024-01-02", "2026-11-20", &quarters), None);
}

fn figure(count: Option<i64>) -> Figure {
    Figure { table: Table::Everyone, about: About::Whole, count: Published::stored(count), splits: Vec::new() }
}

#[test]
fn brd_04_a_correction_leaves_what_may_have_changed_by_fewer_than_eight_children() {
    let rule = Rule::with_threshold(8);
    for (before, now, corrected) in [
        (Some(50), Some(69), false),
        (Some(50), Some(70), true),
        (Some(50), Some(31), false),
        (Some(50), Some(30), true),
        (None, Some(32), false),
        (None, Some(33), true),
        (Some(33), None, true),
        (Some(32), None, false),
        (None, None, false),
    ] {
        let after = replaced(rule, vec![figure(before)], &[figure(now)]);
        assert_eq!(after, [figure(if corrected { now } else { before })], "{before:?} {now:?}");
    }
}

#[test]
fn brd_04_the_hash_of_rows_is_of_what_they_say_and_not_of_their_order() {
    let mut two = rows(&[figure(Some(30)), figure(None)]);
    let one = rows_hash("2026-Q3", &two);
    two.reverse();
    assert_eq!(rows_hash("2026-Q3", &two), one);
    assert_ne!(rows_hash("2026-Q2", &two), one);
    two[0].value = Some(31);
    assert_ne!(rows_hash("2026-Q3", &two), one);
}
