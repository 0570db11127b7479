use heard_vocabulary::Helped;

use super::super::tally::{Entry, Frame, Place, Who};
use super::*;
use crate::ids::{ObjectiveId, ServiceId, ThemeId};

const EIGHT: fn() -> Rule = || Rule::with_threshold(8);

fn secret(byte: u8) -> Secret {
    Secret::from_bytes([byte; 32])
}

fn child(number: u32) -> Who {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    Who::Child(id)
}

fn sent(who: Who, mood: Option<i64>) -> Entry {
    Entry { who, mood, helped: Helped::Alone, objectives: Vec::new(), themes: Vec::new(), service: None }
}

fn objective(n: u8) -> ObjectiveId {
    ObjectiveId::from([n; 16])
}

/// What is published where so many children said something behind objective 1
/// with each face.
fn faces(counts: [u32; 3], with: u8) -> Figure {
    let frame = Frame { objectives: vec![objective(1)], ..Frame::default() };
    let mut tally = Tally::new(frame, &[Table::Objectives]);
    let moods = [5, 3, 1];
    let mut next = 0;
    for (count, mood) in counts.into_iter().zip(moods) {
        for _ in 0..count {
            tally.add(&Entry { objectives: vec![objective(1)], ..sent(child(next), Some(mood)) });
            next += 1;
        }
    }
    tally.protect(EIGHT(), &secret(with)).remove(0)
}

/// What is published of a council of which so many children spoke.
fn everyone(children: u32, with: u8) -> Published {
    let mut tally = Tally::new(Frame::default(), &[Table::Everyone]);
    (0..children).for_each(|n| tally.add(&sent(child(n), None)));
    tally.protect(EIGHT(), &secret(with))[0].count
}

#[test]
fn brd_04_fewer_than_the_threshold_are_never_shown_whatever_the_noise() {
    let mut shown = [0; 24];
    for with in 0..=255 {
        for children in 0..24 {
            match everyone(children, with).about() {
                Some(about) => {
                    assert!(children >= 8, "{children} were shown");
                    assert!((about - i64::from(children)).abs() <= REACH && about >= 14);
                    shown[children as usize] += 1;
                }
                None => assert!(children < 20, "{children} were withheld"),
            }
        }
    }
    assert!(shown[8] < 20 && (60..200).contains(&shown[14]) && shown[20] == 256, "{shown:?}");
}

#[test]
fn brd_04_nobody_and_a_few_look_the_same() {
    for with in 0..=255 {
        assert_eq!(everyone(0, with), everyone(7, with));
    }
}

#[test]
fn brd_04_asked_twice_the_answer_is_the_same_and_one_child_more_has_other_noise() {
    let differences: Vec<i64> =
        (60..120).map(|n| everyone(n + 1, 1).about().unwrap() - everyone(n, 1).about().unwrap()).collect();
    assert_eq!(everyone(90, 1), everyone(90, 1));
    assert!(differences.iter().any(|moved| *moved < 0), "a count does not follow each child: {differences:?}");
    assert!(differences.iter().filter(|moved| **moved == 1).count() < 40, "{differences:?}");
}

#[test]
fn brd_04_a_child_who_sends_twenty_things_counts_once_and_with_the_last_face() {
    let mut once = Tally::new(Frame::default(), &[Table::Everyone]);
    let mut often = Tally::new(Frame::default(), &[Table::Everyone]);
    for n in 0..40 {
        once.add(&sent(child(n), Some(if n % 2 == 0 { 5 } else { 1 })));
        for face in [3, 3, 1, 5, if n % 2 == 0 { 5 } else { 1 }] {
            often.add(&sent(child(n), Some(face)));
        }
    }
    assert_eq!(once.protect(EIGHT(), &secret(4)), often.protect(EIGHT(), &secret(4)));
}

#[test]
fn brd_04_where_nearly_all_say_the_same_no_face_is_shown() {
    for with in 0..=255 {
        for counts in [[60, 0, 0], [60, 3, 0], [200, 9, 4], [20, 0, 0], [2000, 100, 90]] {
            let figure = faces(counts, with);
            assert!(figure.count.about().is_some(), "{counts:?}");
            assert!(!figure.by(Split::Mood).unwrap().is_shown(), "{counts:?}: {figure:?}");
        }
    }
    let spread: usize = (0..=255).filter(|with| faces([40, 30, 25], *with).by(Split::Mood).unwrap().is_shown()).count();
    assert_eq!(spread, 256, "where they differ, it is shown");
}

#[test]
fn brd_04_whoever_puts_whole_and_parts_together_is_left_with_enough() {
    for with in 0..=255 {
        for counts in [[30, 20, 9], [16, 15, 14], [25, 25, 2], [40, 14, 14]] {
            let figure = faces(counts, with);
            let parts = figure.by(Split::Mood).unwrap();
            if !parts.is_shown() {
                continue;
            }
            let rule = EIGHT();
            let ranges: Vec<Range> = parts.parts.iter().map(|(_, value)| rule.range(*value)).collect();
            let (whole, narrowed) = narrow(rule.range(figure.count), &ranges).unwrap();
            assert!(whole.values() >= SHOWN_OPEN && surest_share(whole, &narrowed) <= SUREST);
            for (range, (_, value)) in narrowed.iter().zip(&parts.parts) {
                assert!(range.values() >= if value.about().is_some() { SHOWN_OPEN } else { WITHHELD_OPEN });
            }
        }
    }
}

fn place(n: u8, kind: &str, places: Option<i64>) -> Place {
    Place { id: ServiceId::from([n; 16]), kind: kind.to_owned(), provider: format!("provider {}", n / 10), places }
}

#[test]
fn brd_04_a_small_home_is_in_no_table_and_speaks_through_its_kind_where_three_share_it() {
    let figures = |services: Vec<Place>| {
        let ids: Vec<ServiceId> = services.iter().map(|place| place.id).collect();
        let frame = Frame { services, ..Frame::default() };
        let mut tally = Tally::new(frame, &[Table::Providers, Table::ServiceKinds, Table::Services]);
        for n in 0..u32::try_from(ids.len()).unwrap() * 40 {
            tally.add(&Entry { service: Some(ids[n as usize % ids.len()]), ..sent(child(n), None) });
        }
        tally.protect(EIGHT(), &secret(9))
    };
    let rows = |figures: &[Figure], table: Table| -> Vec<String> {
        let rows = figures.iter().filter(|one| one.table == table && one.about != About::EverythingElse);
        rows.map(|one| one.about.key()).collect()
    };
    let id = |n: u8| ServiceId::from([n; 16]).to_string();
    let kind = |figures: &[Figure]| {
        let kind = figures.iter().find(|one| one.table == Table::ServiceKinds).unwrap();
        kind.count.about().unwrap()
    };
    let mut services = vec![
        place(10, "where_i_live", Some(6)),
        place(11, "where_i_live", None),
        place(12, "where_i_live", Some(240)),
        place(13, "where_i_live", Some(12)),
        place(20, "health", None),
        place(21, "housing", Some(19)),
    ];
    let three = figures(services.clone());
    assert_eq!(rows(&three, Table::Services), [id(12), id(20)]);
    assert_eq!(rows(&three, Table::Providers), ["provider 1"]);
    assert_eq!(rows(&three, Table::ServiceKinds), ["where_i_live"]);
    assert!((kind(&three) - 160).abs() <= REACH, "all four homes are in it");

    // Two small homes would be what the row leaves over beside its large ones.
    services[3] = place(13, "where_i_live", Some(40));
    services.push(place(14, "where_i_live", Some(30)));
    let two = figures(services);
    assert_eq!(rows(&two, Table::Services), [id(12), id(13), id(20), id(14)]);
    assert!((kind(&two) - 120).abs() <= REACH, "the three large ones alone are in it");
}

#[test]
fn brd_04_what_comes_without_an_account_is_in_one_table_and_decides_no_threshold() {
    let theme = ThemeId::from([3; 16]);
    let frame = Frame { themes: vec![(theme, None)], objectives: vec![objective(1)], ..Frame::default() };
    let tables = [Table::Everyone, Table::TopThemes, Table::Objectives, Table::Entries];
    let mut with = Tally::new(frame.clone(), &tables);
    let mut without = Tally::new(frame, &tables);
    for n in 0..7 {
        let entry = Entry { objectives: vec![objective(1)], themes: vec![theme], ..sent(child(n), Some(5)) };
        with.add(&entry);
        without.add(&entry);
    }
    for n in 100..200 {
        let Who::Child(id) = child(n) else { unreachable!() };
        with.add(&Entry { objectives: vec![objective(1)], themes: vec![theme], ..sent(Who::Nobody(id), Some(5)) });
    }
    let (with, without) = (with.protect(EIGHT(), &secret(5)), without.protect(EIGHT(), &secret(5)));
    for (one, two) in with.iter().zip(&without).filter(|(one, _)| one.table != Table::Entries) {
        assert_eq!(one, two);
        assert_eq!(one.count, Published::WITHHELD, "seven children");
    }
    let entries = with.iter().find(|one| one.table == Table::Entries).unwrap();
    assert!((entries.count.about().unwrap() - 100).abs() <= REACH);
}

#[test]
fn brd_04_small_rows_are_counted_together_each_child_once() {
    let frame = Frame { objectives: (1..=9).map(objective).collect(), ..Frame::default() };
    let mut tally = Tally::new(frame, &[Table::Objectives]);
    for n in 0..40 {
        tally.add(&Entry { objectives: vec![objective(1)], ..sent(child(n), None) });
    }
    for (of, who) in (2..=9).flat_map(|of| (0..5).map(move |n| (of, n + u32::from(of) * 100))) {
        // Each of them under two objectives that are too small.
        let next = if of == 9 { 2 } else { of + 1 };
        tally.add(&Entry { objectives: vec![objective(of), objective(next)], ..sent(child(who), None) });
    }
    let figures = tally.protect(EIGHT(), &secret(6));
    let rest = figures.iter().find(|one| one.about == About::EverythingElse).unwrap();
    assert!((rest.count.about().unwrap() - 40).abs() <= REACH, "forty children, though eighty rows: {rest:?}");
}

#[test]
fn brd_04_one_small_row_alone_is_not_everything_else() {
    let frame = Frame { objectives: vec![objective(1), objective(2)], ..Frame::default() };
    for with in 0..=255 {
        let mut tally = Tally::new(frame.clone(), &[Table::Objectives]);
        (0..40).for_each(|n| tally.add(&Entry { objectives: vec![objective(1)], ..sent(child(n), None) }));
        (0..13).for_each(|n| tally.add(&Entry { objectives: vec![objective(2)], ..sent(child(n), None) }));
        let figures = tally.protect(EIGHT(), &secret(with));
        let small = figures[1].count.about().is_none();
        assert!(!small || figures[2].count == Published::WITHHELD);
    }
}
