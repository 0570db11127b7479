use super::rows::rows_hash;
use super::*;
use crate::figures::{About, Published};

fn at(day: &str) -> Moment {
    heard_storage::calendar::Day::parse(day).unwrap().start()
}

fn before(published: &[(&str, i64, Option<i64>)]) -> Before {
    Before(published.iter().map(|(key, edition, total)| ((*key).to_owned(), (*edition, *total))).collect())
}

fn quarter(key: &str) -> Due {
    Due::Publish(Period::parse(key).unwrap(), tables_of(Grain::QuarterOrYear))
}

fn next(first: &str, now: &str, published: &[(&str, i64, Option<i64>)]) -> Option<Due> {
    let before = before(published);
    (2024..=2027).find_map(|year| due_of(year, at(first), at(now), &before))
}

#[test]
fn brd_04_quarters_are_published_in_their_order_a_fortnight_after_their_end() {
    let mut done = vec![];
    assert_eq!(next("2026-02-10", "2026-04-14", &done), None);
    assert_eq!(next("2026-02-10", "2026-04-15", &done), Some(quarter("2026-Q1")));
    assert_eq!(next("2026-02-10", "2026-11-20", &done), Some(quarter("2026-Q1")));
    done.push(("2026-Q1", 0, Some(90)));
    assert_eq!(next("2026-02-10", "2026-11-20", &done), Some(quarter("2026-Q2")));
    done.extend([("2026-Q2", 0, Some(90)), ("2026-Q3", 0, Some(0))]);
    assert_eq!(next("2026-02-10", "2026-11-20", &done), None);
}

#[test]
fn brd_04_at_a_years_end_its_earlier_quarters_are_corrected_once_and_then_the_year_comes() {
    let mut done = vec![("2026-Q1", 0, Some(90)), ("2026-Q2", 0, Some(90)), ("2026-Q3", 0, Some(90))];
    assert_eq!(next("2026-02-10", "2027-01-15", &done), Some(quarter("2026-Q4")));
    done.push(("2026-Q4", 0, Some(90)));
    for at in 0..3 {
        let key = done[at].0;
        assert_eq!(next("2026-02-10", "2027-01-15", &done), Some(Due::Correct(Period::parse(key).unwrap())));
        done[at].1 = 1;
    }
    let year = Due::Publish(Period::Year(2026), tables_of(Grain::Year));
    assert_eq!(next("2026-02-10", "2027-01-15", &done), Some(year));
    done.push(("2026", 0, None));
    assert_eq!(next("2026-02-10", "2027-01-15", &done), None);
}

#[test]
fn brd_04_after_a_full_year_that_came_to_little_figures_are_yearly() {
    let few =
        [("2025-Q1", 0, Some(200)), ("2025-Q2", 1, Some(200)), ("2025-Q3", 1, Some(0)), ("2025-Q4", 0, Some(399))];
    let mut done: Vec<_> = few.to_vec();
    done.push(("2025", 0, None));
    assert_eq!(next("2025-01-02", "2026-11-20", &done), None, "799: the year 2026 is not over");
    done[3].2 = Some(400);
    assert_eq!(next("2025-01-02", "2026-11-20", &done), Some(quarter("2026-Q1")));
    // The year before was not published in full: it says nothing.
    let part = [("2025-Q4", 0, Some(90)), ("2025", 0, None)];
    assert_eq!(next("2025-11-02", "2026-11-20", &part), Some(quarter("2026-Q1")));
    let yearly = vec![("2025", 0, Some(30))];
    assert!(!before(&yearly).is_quarterly(2026));
    let all = TABLES.iter().filter(|one| one.grain != Grain::Poll).map(|one| one.table).collect();
    assert_eq!(
        due_of(2026, at("2025-01-02"), at("2027-01-15"), &before(&yearly)),
        Some(Due::Publish(Period::Year(2026), all))
    );
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
