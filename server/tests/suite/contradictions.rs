//! How often the rule of voice against rating is wrong: invented councils, published with
//! the real noise and compared by the real rule. `docs/voice-against-rating.md` says what
//! is drawn.

use heard_domain::board::RatingMix;
use heard_domain::figures::tables::Table;
use heard_domain::figures::{About, Entry, Figure, Frame, Rule, Secret, Tally, Who};
use heard_domain::ids::ObjectiveId;
use heard_domain::strategy::{Told, Voices, contrast};
use heard_vocabulary::{Contrast, Helped};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;

/// Of a hundred councils in which nothing contradicts, so many may be told that something
/// does.
const FALSE_ALARMS: usize = 5;

/// Of a hundred objectives at the stated effect, so many may be missed.
const MISSED: usize = 20;

/// The stated effect: so many children, three bad faces to each good one.
const CHILDREN: usize = 150;

/// How many speak of an objective.
const SIZES: [usize; 9] = [20, 40, 60, 90, 120, 160, 220, 320, 450];

const ON_TARGET: RatingMix = RatingMix { blue: 1, green: 7, amber: 1, red: 1, none: 0 };

/// The rule, or one that was spoilt on purpose.
type Judge = fn(RatingMix, Voices<'_>) -> Contrast;

/// What speaks of an objective.
#[derive(Clone, Copy)]
struct Speaks {
    children: usize,
    /// Of a hundred who choose a good or a bad face, how many choose a bad one.
    bad: u32,
    /// Of a hundred, how many choose neither.
    middle: u32,
    /// Of a hundred, how many speak on their own.
    alone: u32,
    /// Besides: a home that is of one mind.
    home: usize,
    /// Besides: a worker who helped so many, who are of one mind.
    worker: usize,
}

impl Speaks {
    fn of(children: usize, bad: u32) -> Self {
        Self { children, bad, middle: 15, alone: 60, home: 0, worker: 0 }
    }

    /// One child, with a face and a helper.
    fn child(self, chance: &mut StdRng) -> (Option<i64>, Helped) {
        let mood = match chance.random_range(0..100_u32) {
            n if n < self.middle => Some(3),
            95.. => None,
            _ if chance.random_range(0..100) < self.bad => Some(1),
            _ => Some(5),
        };
        let helped = match chance.random_range(0..100_u32) {
            n if n < self.alone => Helped::Alone,
            n => match (n - self.alone) * 20 / (100 - self.alone) {
                ..9 => Helped::Known,
                9..12 => Helped::Independent,
                12..15 => Helped::AdultWrote,
                _ => Helped::NotAsked,
            },
        };
        (mood, helped)
    }

    /// All that is said, published.
    fn published(self, chance: &mut StdRng) -> Figure {
        let objective = ObjectiveId::from([1; 16]);
        let mut tally = Tally::new(Frame { objectives: vec![objective], ..Frame::default() }, &[Table::Objectives]);
        let all = self.children + self.home + self.worker;
        for at in 0..all {
            let (mood, helped) = match at {
                n if n < self.home => (Some(1), Helped::Alone),
                n if n < self.home + self.worker => (Some(1), Helped::Known),
                _ => self.child(chance),
            };
            tally.add(&Entry {
                who: Who::Child(chance.random()),
                mood,
                helped,
                objectives: vec![objective],
                themes: Vec::new(),
                service: None,
            });
        }
        let figures = tally.protect(Rule::default(), &Secret::from_bytes(chance.random()));
        figures.into_iter().find(|one| one.about == About::Objective(objective)).unwrap()
    }
}

fn told(figure: &Figure) -> Option<Told<'_>> {
    Some(Told { rule: Rule::default(), figure })
}

fn is_alarm(found: Contrast) -> bool {
    matches!(found, Contrast::LeadsBetter | Contrast::ChildrenBetter)
}

/// A council whose nine objectives are rated on target, and whose children are of two
/// minds about each. One in five has nothing else; the others have a loud home, a worker
/// who helped many, children who choose the face in the middle, or a dip that comes each
/// year, which is bad indeed and passes.
fn is_false_alarm(chance: &mut StdRng, judge: Judge) -> bool {
    let trick = chance.random_range(0..5);
    let mut alarm = false;
    for at in 0..9 {
        let even = Speaks::of(SIZES[chance.random_range(0..SIZES.len())], 50);
        let (now, before, year_before) = match trick {
            1 => (Speaks { home: 15, ..even }, None, None),
            2 => (Speaks { worker: 15, ..even }, None, None),
            3 => (Speaks { middle: 60, ..even }, None, None),
            4 if at == 0 => (Speaks::of(220, 75), Some(Speaks::of(220, 50)), Some(Speaks::of(220, 75))),
            _ => (even, None, None),
        };
        let now = now.published(chance);
        let before = before.map(|one| one.published(chance));
        let year_before = year_before.map(|one| one.published(chance));
        let voices = Voices {
            now: told(&now),
            before: before.as_ref().and_then(told),
            year_before: year_before.as_ref().and_then(told),
        };
        alarm |= is_alarm(judge(ON_TARGET, voices));
    }
    alarm
}

/// An objective at the stated effect that nobody is told of.
fn is_missed(chance: &mut StdRng, judge: Judge) -> bool {
    let figure = Speaks::of(CHILDREN, 75).published(chance);
    judge(ON_TARGET, Voices { now: told(&figure), ..Voices::default() }) != Contrast::LeadsBetter
}

/// False alarms and misses of so many councils each.
fn wrong(chance: &mut StdRng, councils: usize, judge: Judge) -> (usize, usize) {
    let alarms = (0..councils).filter(|_| is_false_alarm(chance, judge)).count();
    let missed = (0..councils).filter(|_| is_missed(chance, judge)).count();
    (alarms, missed)
}

fn holds((alarms, missed): (usize, usize), councils: usize) -> Result<(), String> {
    match alarms * 100 <= FALSE_ALARMS * councils && missed * 100 <= MISSED * councils {
        true => Ok(()),
        false => Err(format!("of {councils} councils {alarms} false alarms, and {missed} missed")),
    }
}

/// Whatever is more, as pages that look at one share say it.
fn whatever_is_more(_: RatingMix, voices: Voices<'_>) -> Contrast {
    use heard_domain::figures::tables::Split;
    let part = |name| {
        let parts = voices.now.and_then(|told| told.figure.by(Split::Mood));
        parts.and_then(|parts| parts.part(name).about()).unwrap_or_default()
    };
    if part("bad") > part("good") { Contrast::LeadsBetter } else { Contrast::Even }
}

fn never(_: RatingMix, _: Voices<'_>) -> Contrast {
    Contrast::Even
}

/// The season is not asked for.
fn without_season(ratings: RatingMix, voices: Voices<'_>) -> Contrast {
    contrast(ratings, Voices { now: voices.now, ..Voices::default() })
}

#[test]
fn str_07_assure_contradictions() {
    let mut assurance = Assurance::begin("contradictions", 76);
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    let councils = Assurance::cases(60, 10_000);
    let found = wrong(&mut chance, councils, contrast);
    let share = |n: usize| n as f64 * 100.0 / councils as f64;
    println!(
        "of {councils} councils of nine objectives in which nothing contradicts, {:.1} of 100 had a false alarm; of \
         {councils} objectives with {CHILDREN} children and three bad faces to each good one, {:.1} of 100 were missed",
        share(found.0),
        share(found.1)
    );
    for _ in 1..councils {
        assurance.case(Ok::<(), String>(()));
    }
    assurance.case(holds(found, councils));
    // Rules that are too quick, too slow, or forget the season.
    let mut spoilt = |what, judge: Judge| {
        let found = wrong(&mut chance, 60, judge);
        assurance.mutant(what, holds(found, 60).is_err());
    };
    spoilt("whatever is more contradicts", whatever_is_more);
    spoilt("nothing ever contradicts", never);
    spoilt("a dip of each year contradicts", without_season);
    assurance.finish();
}

#[test]
fn str_07_who_spoke_is_asked_before_how_the_ratings_are_spread_and_mixed_ones_contradict_nothing() {
    let mixed = RatingMix { blue: 0, green: 5, amber: 4, red: 0, none: 0 };
    let mut chance = StdRng::seed_from_u64(76);
    for _ in 0..20 {
        let few = Speaks::of(15, 75).published(&mut chance);
        let many = Speaks::of(CHILDREN, 75).published(&mut chance);
        let of = |figure: &Figure| contrast(mixed, Voices { now: told(figure), ..Voices::default() });
        assert_eq!(of(&few), Contrast::Few);
        assert!(matches!(of(&many), Contrast::Mixed | Contrast::Faces), "{:?}", of(&many));
    }
}
