//! How often somebody is told in a county of 2,000 children in care and care leavers,
//! how often for nothing, in a week and at night, and whom it takes: made by chance from
//! the sentences of the sets as the program notices them.
//!
//! How much children would say, and how much of it is harm, nobody knows before a council
//! has opened: three guesses are tried, each said in what is printed. A council puts its
//! own in their place once it has them.

use heard_domain::safeguarding::noticing::Level;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::{Label, SETS, Sentence, level, sentences};
use crate::assure::Assurance;

const CHILDREN: u32 = 2_000;
const WEEKS: u32 = 52;

/// A guess of how a county uses it.
struct Use {
    called: &'static str,
    /// How often a child says something, in a year.
    said: f64,
    /// How much of it tells of danger that is there now, and of other harm: shares of one.
    danger: f64,
    concern: f64,
    /// How often the button is pressed in a year for every 100 children, in earnest, and
    /// to see what it does or by mistake.
    pressed: f64,
    pressed_by_mistake: f64,
}

const USES: &[Use] = &[
    Use { called: "quiet", said: 3.0, danger: 0.005, concern: 0.03, pressed: 2.0, pressed_by_mistake: 4.0 },
    Use { called: "likely", said: 12.0, danger: 0.005, concern: 0.04, pressed: 6.0, pressed_by_mistake: 12.0 },
    Use { called: "busy", said: 52.0, danger: 0.01, concern: 0.06, pressed: 12.0, pressed_by_mistake: 24.0 },
];

/// How much of what is said comes between 22:00 and 8:00: of what is ordinary, of harm.
const AT_NIGHT: (f64, f64) = (0.12, 0.3);

/// How much of it nobody of the team can read, or has heard or seen when it arrives.
const UNREAD: f64 = 0.15;

/// What each takes of somebody's time, in minutes: one that was meant, one that was not.
/// The second person who signs off is counted in.
const AN_ALARM: (f64, f64) = (90.0, 25.0);
const A_CONCERN: (f64, f64) = (45.0, 15.0);
const AN_UNREAD: f64 = 10.0;

/// What a year came to.
#[derive(Debug, Clone, Copy, Default)]
struct Year {
    said: u32,
    /// Harm that was told of in words that somebody of the team reads.
    harm: u32,
    /// Of it, what nothing was noticed of: a person reads it in its turn.
    missed: u32,
    /// Somebody on duty was told at once: of harm, and of none.
    alarms: (u32, u32),
    alarms_at_night: (u32, u32),
    /// Nights on which somebody was rung.
    nights: u32,
    /// Somebody looks the same working day: of harm, and of none.
    concerns: (u32, u32),
    unread: u32,
    minutes: f64,
}

fn some(rng: &mut StdRng, expected: f64) -> u32 {
    // A sum of many rare things: the whole part for sure, the rest by chance.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
    let whole = expected.floor() as u32;
    whole + u32::from(rng.random_bool(expected.fract()))
}

fn count(pair: &mut (u32, u32), meant: bool) {
    if meant { pair.0 += 1 } else { pair.1 += 1 }
}

/// A sentence: what it is, and what it was taken for.
type Taken = (Label, Option<Level>);

fn year(of: &[Taken], rng: &mut StdRng, usage: &Use) -> Year {
    let with = |wanted: Label| -> Vec<Option<Level>> {
        of.iter().filter(|(label, _)| *label == wanted).map(|(_, level)| *level).collect()
    };
    let (danger, concern, ordinary) = (with(Label::Danger), with(Label::Concern), with(Label::Ordinary));
    let mut year = Year::default();
    for _ in 0..WEEKS {
        let mut rung = [false; 7];
        let mut alarm = |year: &mut Year, rng: &mut StdRng, meant: bool, night: bool| {
            count(&mut year.alarms, meant);
            year.minutes += if meant { AN_ALARM.0 } else { AN_ALARM.1 };
            if night {
                count(&mut year.alarms_at_night, meant);
                rung[rng.random_range(0..7)] = true;
            }
        };
        let children = f64::from(CHILDREN);
        for _ in 0..some(rng, usage.said * children / f64::from(WEEKS)) {
            let kind: f64 = rng.random();
            let (sentences, harm) = if kind < usage.danger {
                (&danger, true)
            } else if kind < usage.danger + usage.concern {
                (&concern, true)
            } else {
                (&ordinary, false)
            };
            let night = rng.random_bool(if harm { AT_NIGHT.1 } else { AT_NIGHT.0 });
            year.said += 1;
            if rng.random_bool(UNREAD) {
                year.unread += 1;
                year.minutes += AN_UNREAD;
                continue;
            }
            year.harm += u32::from(harm);
            match sentences.choose(rng).unwrap() {
                Some(Level::Danger) => alarm(&mut year, rng, harm, night),
                Some(Level::PossibleHarm) => {
                    count(&mut year.concerns, harm);
                    year.minutes += if harm { A_CONCERN.0 } else { A_CONCERN.1 };
                }
                None => year.missed += u32::from(harm),
            }
        }
        for (often, meant) in [(usage.pressed, true), (usage.pressed_by_mistake, false)] {
            for _ in 0..some(rng, often * children / 100.0 / f64::from(WEEKS)) {
                let night = rng.random_bool(if meant { AT_NIGHT.1 } else { AT_NIGHT.0 });
                alarm(&mut year, rng, meant, night);
            }
        }
        year.nights += rung.iter().map(|rung| u32::from(*rung)).sum::<u32>();
    }
    year
}

/// For every 100 children in a week.
fn per_100(many: u32) -> f64 {
    f64::from(many) * 100.0 / f64::from(CHILDREN) / f64::from(WEEKS)
}

fn tell(usage: &Use, year: &Year) {
    let week = |many: u32| f64::from(many) / f64::from(WEEKS);
    let Use { called, said, danger, concern, pressed, pressed_by_mistake } = usage;
    println!(
        "{called}: {CHILDREN} children, each {said} times a year, {:.1} % danger and {:.1} % other harm; the button \
         {pressed} and {pressed_by_mistake} times a year for every 100\n  \
         for every 100 children in a week: alarms {:.2} meant and {:.2} false, at night {:.2} and {:.2}; \
         possible harm {:.2} meant and {:.2} false; unread {:.2}\n  \
         in the county in a week: alarms {:.1} and {:.1}, at night {:.1} and {:.1}, on {:.1} of 7 nights; \
         possible harm {:.1} and {:.1}; unread {:.1}\n  \
         harm that nothing was noticed of: {} of {} in a year\n  \
         it takes {:.0} hours a week: {:.1} people of 30 hours at work with it, and somebody on call every night",
        danger * 100.0,
        concern * 100.0,
        per_100(year.alarms.0),
        per_100(year.alarms.1),
        per_100(year.alarms_at_night.0),
        per_100(year.alarms_at_night.1),
        per_100(year.concerns.0),
        per_100(year.concerns.1),
        per_100(year.unread),
        week(year.alarms.0),
        week(year.alarms.1),
        week(year.alarms_at_night.0),
        week(year.alarms_at_night.1),
        week(year.nights),
        week(year.concerns.0),
        week(year.concerns.1),
        week(year.unread),
        year.missed,
        year.harm,
        year.minutes / 60.0 / f64::from(WEEKS),
        year.minutes / 60.0 / f64::from(WEEKS) / 30.0,
    );
}

/// What a county can live with: whoever is on call is not rung for nothing on most nights
/// in the likely case, and little that is harm goes by.
fn can_be_lived_with(usage: &Use, year: &Year) -> Result<(), String> {
    let said =
        format!("{} of {} missed, rung for nothing {} times at night", year.missed, year.harm, year.alarms_at_night.1);
    let misses = f64::from(year.missed) > 0.08 * f64::from(year.harm);
    let rings = usage.called == "likely" && per_100(year.alarms_at_night.1) > 0.1;
    if misses || rings { Err(format!("{}: {said}", usage.called)) } else { Ok(()) }
}

#[test]
fn mod_08_assure_county() {
    let mut assurance = Assurance::begin("county", 2_000);
    let files = SETS.iter().flat_map(|(_, file)| sentences(file));
    let of: Vec<Sentence<'_>> = files.filter(|one| one.language == "en").collect();
    let taken = |noticed: fn(&str) -> Option<Level>| -> Vec<Taken> {
        of.iter().map(|one| (one.label, noticed(one.text))).collect()
    };
    let years = |taken: &[Taken], seed: u64| -> Vec<(&Use, Year)> {
        let mut rng = StdRng::seed_from_u64(seed);
        USES.iter().map(|usage| (usage, year(taken, &mut rng, usage))).collect()
    };
    let as_noticed = taken(level);
    for seed in 0..Assurance::cases(1, 20) as u64 {
        for (usage, year) in years(&as_noticed, assurance.seed() + seed) {
            if seed == 0 {
                tell(usage, &year);
            }
            assurance.case(can_be_lived_with(usage, &year));
        }
    }
    let seed = assurance.seed();
    let refused = |noticed: fn(&str) -> Option<Level>| {
        years(&taken(noticed), seed).iter().any(|(usage, year)| can_be_lived_with(usage, year).is_err())
    };
    assurance.mutant("nothing is noticed", refused(|_| None));
    assurance.mutant("everything is danger", refused(|_| Some(Level::Danger)));
    assurance.mutant("what is noticed is danger", refused(|text| level(text).map(|_| Level::Danger)));
    assurance.mutant("short texts are not looked at", refused(|text| level(text).filter(|_| text.len() > 40)));
    assurance.finish();
}
