//! Cases built to fool the rule, published with the real noise under forty secrets. What
//! has to hold holds under each; what may be lost to noise now and then, under most.

use heard_vocabulary::{Contrast, Helped};

use super::{Told, Voices, contrast};
use crate::board::RatingMix;
use crate::figures::tables::Table;
use crate::figures::{About, Entry, Figure, Frame, Rule, Secret, Tally, Who};
use crate::ids::ObjectiveId;
use crate::strategy::columns::rated_alone;

const SECRETS: u8 = 40;

/// So many of the forty that noise may spoil a few.
const NEARLY_ALL: usize = 36;

const ON_TARGET: RatingMix = RatingMix { blue: 0, green: 8, amber: 0, red: 2, none: 1 };
const AT_RISK: RatingMix = RatingMix { blue: 0, green: 2, amber: 0, red: 8, none: 1 };

const GOOD: Option<i64> = Some(5);
const MIDDLE: Option<i64> = Some(3);
const BAD: Option<i64> = Some(1);

/// So many children with a face and a helper.
type Said = (usize, Option<i64>, Helped);

/// An objective's row of which this was said.
fn row(secret: u8, said: &[Said]) -> Figure {
    let objective = ObjectiveId::from([1; 16]);
    let mut tally = Tally::new(Frame { objectives: vec![objective], ..Frame::default() }, &[Table::Objectives]);
    let mut child = 0_u32;
    for (how_many, mood, helped) in said {
        for _ in 0..*how_many {
            child += 1;
            let mut id = [secret; 16];
            id[..4].copy_from_slice(&child.to_be_bytes());
            tally.add(&Entry {
                who: Who::Child(id),
                mood: *mood,
                helped: *helped,
                objectives: vec![objective],
                themes: Vec::new(),
                service: None,
            });
        }
    }
    let figures = tally.protect(Rule::default(), &Secret::from_bytes([secret; 32]));
    figures.into_iter().find(|one| one.about == About::Objective(objective)).unwrap()
}

fn told(figure: &Figure) -> Option<Told<'_>> {
    Some(Told { rule: Rule::default(), figure })
}

/// What is found under each secret.
fn found(ratings: RatingMix, said: &[Said]) -> Vec<Contrast> {
    let one = |secret| {
        let figure = row(secret, said);
        contrast(ratings, Voices { now: told(&figure), ..Voices::default() })
    };
    (1..=SECRETS).map(one).collect()
}

fn many(found: &[Contrast], what: Contrast) -> usize {
    found.iter().filter(|one| **one == what).count()
}

/// 150 children, a third of them helped.
fn clear(more: Option<i64>, less: Option<i64>) -> Vec<Said> {
    vec![(70, more, Helped::Alone), (30, more, Helped::Known), (26, less, Helped::Alone), (24, MIDDLE, Helped::Known)]
}

fn alike() -> Vec<Said> {
    vec![
        (40, GOOD, Helped::Alone),
        (20, GOOD, Helped::Known),
        (40, BAD, Helped::Alone),
        (20, BAD, Helped::Known),
        (30, MIDDLE, Helped::Alone),
    ]
}

#[test]
fn str_07_clear_voices_against_a_rating_are_found_both_ways_and_with_it_they_agree() {
    assert!(many(&found(ON_TARGET, &clear(BAD, GOOD)), Contrast::LeadsBetter) >= NEARLY_ALL);
    assert!(many(&found(AT_RISK, &clear(GOOD, BAD)), Contrast::ChildrenBetter) >= NEARLY_ALL);
    assert!(many(&found(ON_TARGET, &clear(GOOD, BAD)), Contrast::Alike) >= NEARLY_ALL);
    assert!(many(&found(AT_RISK, &clear(BAD, GOOD)), Contrast::Alike) >= NEARLY_ALL);
    assert_eq!(many(&found(ON_TARGET, &alike()), Contrast::LeadsBetter), 0);
    assert!(many(&found(ON_TARGET, &alike()), Contrast::Even) >= NEARLY_ALL);
}

#[test]
fn str_07_of_mixed_ratings_nothing_can_be_said_and_no_rating_is_none() {
    let half = RatingMix { green: 5, amber: 4, ..RatingMix::default() };
    let all = |ratings, what| many(&found(ratings, &clear(BAD, GOOD)), what) == usize::from(SECRETS);
    assert!(all(half, Contrast::Mixed));
    // Whether anybody spoke of it is asked first.
    assert_eq!(contrast(half, Voices::default()), Contrast::Few, "nobody, as far as is published");
    let few = [(16, BAD, Helped::Alone), (4, GOOD, Helped::Known)];
    assert_eq!(many(&found(half, &few), Contrast::Mixed), 0);
    let of_one_mind = [(60, BAD, Helped::Alone), (40, BAD, Helped::Known)];
    assert!(many(&found(half, &of_one_mind), Contrast::Faces) >= NEARLY_ALL, "their faces are withheld");
    assert!(all(RatingMix { none: 9, ..RatingMix::default() }, Contrast::NotRated));
    assert_eq!(contrast(ON_TARGET, Voices::default()), Contrast::Few, "nothing is published");
}

#[test]
fn str_05_one_action_is_laid_beside_children_by_the_same_rule() {
    let (green, red) = (rated_alone(Some("green")), rated_alone(Some("red")));
    assert!(many(&found(green, &clear(BAD, GOOD)), Contrast::LeadsBetter) >= NEARLY_ALL);
    assert!(many(&found(red, &clear(GOOD, BAD)), Contrast::ChildrenBetter) >= NEARLY_ALL);
    assert!(many(&found(red, &clear(BAD, GOOD)), Contrast::Alike) >= NEARLY_ALL);
    let few = [(20, BAD, Helped::Alone), (4, GOOD, Helped::Known)];
    assert_eq!(many(&found(green, &few), Contrast::LeadsBetter), 0, "of a few nothing is said");
    assert_eq!(found(rated_alone(None), &clear(BAD, GOOD))[0], Contrast::NotRated);
}

#[test]
fn str_07_few_voices_decide_nothing() {
    for said in [
        vec![(20, BAD, Helped::Alone), (4, GOOD, Helped::Known)],
        vec![(16, BAD, Helped::Alone), (14, BAD, Helped::Known)],
        vec![(30, BAD, Helped::Alone), (15, GOOD, Helped::Known)],
    ] {
        assert_eq!(many(&found(ON_TARGET, &said), Contrast::LeadsBetter), 0, "{said:?}");
    }
}

#[test]
fn str_07_one_loud_home_decides_nothing() {
    // Everybody else is of two minds.
    for (home, others) in [(10, 30), (12, 60), (15, 70)] {
        let mut said = vec![(home, BAD, Helped::Alone)];
        said.extend([(others, GOOD, Helped::Alone), (others, BAD, Helped::Alone), (40, MIDDLE, Helped::Known)]);
        assert_eq!(many(&found(ON_TARGET, &said), Contrast::LeadsBetter), 0, "{said:?}");
    }
}

#[test]
fn str_07_one_helper_decides_nothing() {
    // All of them were helped: who helped is withheld, because nearly all say the same.
    for said in [
        vec![(30, BAD, Helped::Known), (10, GOOD, Helped::Known)],
        vec![(42, BAD, Helped::Known), (18, GOOD, Helped::Known)],
        vec![(50, BAD, Helped::Known), (20, GOOD, Helped::Known)],
    ] {
        assert_eq!(many(&found(ON_TARGET, &said), Contrast::LeadsBetter), 0, "{said:?}");
    }
    // Most of them were, and it shows.
    let most =
        [(60, BAD, Helped::Known), (20, GOOD, Helped::Known), (25, BAD, Helped::Alone), (15, MIDDLE, Helped::Alone)];
    let found = found(ON_TARGET, &most);
    assert_eq!(many(&found, Contrast::LeadsBetter), 0);
    assert!(many(&found, Contrast::Helped) >= NEARLY_ALL);
}

#[test]
fn str_07_faces_in_the_middle_are_not_bad() {
    let said = [(80, MIDDLE, Helped::Alone), (20, GOOD, Helped::Known), (20, BAD, Helped::Known)];
    assert!(many(&found(ON_TARGET, &said), Contrast::Even) >= NEARLY_ALL);
    assert!(many(&found(AT_RISK, &said), Contrast::Even) >= NEARLY_ALL);
}

#[test]
fn str_07_a_dip_that_comes_each_year_is_told_from_one_that_lasts() {
    let quarter = |secret: u8, before: &[Said], year_before: Option<&[Said]>| {
        let now = row(secret, &clear(BAD, GOOD));
        let (before, year_before) = (row(secret, before), year_before.map(|said| row(secret, said)));
        let voices =
            Voices { now: told(&now), before: told(&before), year_before: year_before.as_ref().and_then(told) };
        contrast(ON_TARGET, voices)
    };
    let each = |before: &[Said], year_before: Option<&[Said]>| -> Vec<Contrast> {
        (1..=SECRETS).map(|secret| quarter(secret, before, year_before)).collect()
    };
    let (bad, even) = (clear(BAD, GOOD), alike());
    let dips = each(&even, Some(bad.as_slice()));
    assert!(many(&dips, Contrast::EachYear) >= NEARLY_ALL);
    assert_eq!(many(&dips, Contrast::LeadsBetter), 0);
    assert!(many(&each(&bad, Some(bad.as_slice())), Contrast::LeadsBetter) >= NEARLY_ALL, "it lasts");
    assert!(many(&each(&even, Some(even.as_slice())), Contrast::LeadsBetter) >= NEARLY_ALL, "it is new");
    assert!(many(&each(&even, None), Contrast::LeadsBetter) >= NEARLY_ALL, "nothing to compare with");
}
