//! Published figures: what an attacker learns from them, and that they are
//! computed, stored and read as they should be, on both databases.

pub mod complaints;
mod floor;
mod judge;
pub mod patterns;
mod rechecks;
mod solver;
mod storing;
mod world;

use heard_domain::figures::tables::Table;
use heard_domain::figures::{About, Entry, Figure, Published, REACH, Who, replaced};
use heard_vocabulary::{Helped, Trend};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use self::judge::{Seen, corrects, is_sure, keeps, seen};
use self::world::{Kind, World, child, objective, rule};
use super::assure::Assurance;

/// What an attacker sends without an account.
fn padding(chance: &mut StdRng) -> Vec<Entry> {
    let at = chance.random_range(1..=9);
    let own = |n: u32| Entry {
        who: Who::Nobody(child(2_000_000 + n)),
        mood: Some(5),
        helped: Helped::Alone,
        objectives: vec![objective(at)],
        themes: Vec::new(),
        service: None,
    };
    (0..100).map(own).collect()
}

/// How each row moved, as pages say it.
fn flags(now: &[Figure], before: &[Figure]) -> Vec<Trend> {
    let was = |one: &Figure| before.iter().find(|old| old.table == one.table && old.about == one.about);
    now.iter().map(|one| one.count.trend(was(one).map_or(Published::WITHHELD, |old| old.count))).collect()
}

/// The same, worked out from published values alone.
fn flags_of_rows(now: &[Figure], before: &[Figure]) -> Vec<Trend> {
    let (now_seen, before_seen) = (seen(now), seen(before));
    let way = |one: &Figure| {
        let name = (one.table, one.about.clone(), None);
        way(now_seen[&name], before_seen.get(&name).copied().flatten())
    };
    now.iter().map(way).collect()
}

fn way(now: Option<i64>, before: Option<i64>) -> Trend {
    match (now, before) {
        (Some(now), Some(before)) if (now - before).abs() > REACH && now * 10 > before * 11 => Trend::More,
        (Some(now), Some(before)) if (now - before).abs() > REACH && now * 11 < before * 10 => Trend::Fewer,
        (Some(_), Some(_)) => Trend::Same,
        _ => Trend::Unknown,
    }
}

fn same<T: PartialEq>(one: &T, two: &T, what: &str) -> Result<(), String> {
    if one == two { Ok(()) } else { Err(format!("{what} differ")) }
}

/// Everything that has to hold of one council in one period.
fn one_period(assurance: &mut Assurance, chance: &mut StdRng, world: &World) -> Vec<Figure> {
    let figures = world.publish();
    assurance.case(keeps(world, &seen(&figures)));
    assurance.case(same(&figures, &world.publish(), "two askings"));
    let mut padded = world.entries.clone();
    padded.extend(padding(chance));
    let padded = world.publish_with(&padded, world.secret);
    let children =
        |all: &[Figure]| -> Vec<Figure> { all.iter().filter(|one| one.table != Table::Entries).cloned().collect() };
    assurance.case(same(&children(&figures), &children(&padded), "figures with an attacker's entries in them"));
    figures
}

/// Guesses about one child by whoever knows all others: how many, and how many
/// end above 80 %.
#[derive(Default)]
struct Guesses {
    made: usize,
    sure: usize,
}

impl Guesses {
    fn sample(&mut self, world: &World, figures: &[Figure], cells: usize) {
        let (truth, seen) = (world.truth(), seen(figures));
        let about = |name: &world::CellName| name.0 == Table::Objectives && name.2.is_none();
        for (name, members) in truth.iter().filter(|(name, who)| about(name) && who.len() >= 8).take(cells) {
            for who in members.iter().take(6) {
                self.made += 1;
                self.sure += usize::from(is_sure(&truth, &seen, &name.1, who));
            }
        }
    }
}

#[test]
fn brd_04_assure_figures() {
    let mut assurance = Assurance::begin("figures", 4);
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    let mut guesses = Guesses::default();
    for _ in 0..Assurance::cases(300, 10_000) {
        let kind = Kind::any(&mut chance, 120);
        let world = World::draw(&mut chance, kind);
        let figures = one_period(&mut assurance, &mut chance, &world);
        guesses.sample(&world, &figures, 9);
    }
    for _ in 0..Assurance::cases(4, 200) {
        over_eight_periods(&mut assurance, &mut chance);
    }
    for _ in 0..Assurance::cases(1, 20) {
        let world = World::draw(&mut chance, Kind { children: 2_000, views: 4_000, alike: 30, lopsided: 0 });
        let figures = one_period(&mut assurance, &mut chance, &world);
        guesses.sample(&world, &figures, 50);
    }
    let share = guesses.sure * 100;
    assurance.case(match share <= guesses.made * 5 && guesses.made > 1_000 {
        true => Ok(()),
        false => Err(format!("{} of {} even guesses ended above 80 %", guesses.sure, guesses.made)),
    });
    println!("{} of {} even guesses about the last child ended above 80 %", guesses.sure, guesses.made);
    mutants(&mut assurance, &mut chance);
    assurance.finish();
}

/// A council over two years: what moves is told by published values, and what
/// is corrected at a year's end moved by eight children.
fn over_eight_periods(assurance: &mut Assurance, chance: &mut StdRng) {
    let kind = Kind::any(chance, 400);
    let mut world = World::draw(chance, kind);
    let mut before = one_period(assurance, chance, &world);
    for _ in 1..8 {
        let next = world.next(chance, kind);
        let figures = one_period(assurance, chance, &next);
        assurance.case(same(&flags(&figures, &before), &flags_of_rows(&figures, &before), "flags"));
        // Since then some of it was taken back.
        let gone = chance.random_range(0..=next.entries.len());
        let mut later = next.clone();
        later.entries.truncate(gone);
        let corrected = replaced(rule(), figures.clone(), &later.publish());
        assurance.case(corrects(&next, &later, &seen(&figures), &seen(&corrected)));
        (world, before) = (next, figures);
    }
}

/// One who said something behind an objective that nobody else speaks of, often.
fn one_who_sends_forty(world: &mut World, as_who: impl Fn(u32) -> Who) {
    for entry in &mut world.entries {
        entry.objectives.retain(|id| *id != objective(9));
    }
    let entry = |n: u32| Entry {
        who: as_who(n),
        mood: Some(1),
        helped: Helped::Alone,
        objectives: vec![objective(9)],
        themes: Vec::new(),
        service: None,
    };
    world.entries.extend((0..40).map(entry));
}

/// Results spoilt on purpose: the judge has to refuse each.
fn mutants(assurance: &mut Assurance, chance: &mut StdRng) {
    let world = World::draw(chance, Kind { children: 600, views: 900, alike: 20, lopsided: 0 });
    let good = seen(&world.publish());
    assert_eq!(keeps(&world, &good), Ok(()), "what the program publishes is kept to");

    let small = World::draw(chance, Kind { children: 60, views: 40, alike: 0, lopsided: 0 });
    let (mut zeros, truth) = (seen(&small.publish()), small.truth());
    zeros.iter_mut().filter(|(name, _)| !truth.contains_key(name)).for_each(|(_, value)| *value = Some(0));
    assurance.mutant("noughts shown", keeps(&small, &zeros).is_err());

    let alike = World::draw(chance, Kind { children: 900, views: 2_000, alike: 100, lopsided: 0 });
    assurance.mutant("unanimity shown", keeps(&alike, &with_all_splits(&alike)).is_err());

    // Twenty invites and forty views are one account's, or nobody's.
    let mut often = world.clone();
    one_who_sends_forty(&mut often, |_| Who::Child(child(5)));
    assert_eq!(keeps(&often, &seen(&often.publish())), Ok(()));
    let each =
        spread(
            &often.entries,
            |n, who| if matches!(who, Who::Child(_)) { Who::Child(child(3_000_000 + n)) } else { who },
        );
    let views = seen(&often.publish_with(&each, often.secret));
    assurance.mutant("views counted for accounts", keeps(&often, &views).is_err());

    let mut unsigned = world.clone();
    one_who_sends_forty(&mut unsigned, |n| Who::Nobody(child(4_000_000 + n)));
    assert_eq!(keeps(&unsigned, &seen(&unsigned.publish())), Ok(()));
    let counted = spread(&unsigned.entries, |_, who| match who {
        Who::Nobody(id) | Who::Child(id) => Who::Child(id),
    });
    let entries = seen(&unsigned.publish_with(&counted, unsigned.secret));
    assurance.mutant("entries without an account in a threshold", keeps(&unsigned, &entries).is_err());

    let mut later = world.clone();
    let gone =
        later.entries.iter().position(|entry| matches!(entry.who, Who::Child(_)) && !entry.objectives.is_empty());
    let who = gone.map(|at| later.entries[at].who).unwrap();
    later.entries.retain(|entry| entry.who != who);
    assurance.mutant("a correction of one child", corrects(&world, &later, &good, &seen(&later.publish())).is_err());

    let next = world.next(chance, Kind { children: 600, views: 1_000, alike: 20, lopsided: 0 });
    let (now, before) = (next.publish(), world.publish());
    let of_truth: Vec<Trend> = now.iter().map(|one| of_true_counts(&next, &world, one)).collect();
    assurance.mutant("a flag from true counts", same(&of_truth, &flags_of_rows(&now, &before), "flags").is_err());

    let mut other = world.secret;
    other[0] ^= 1;
    let again = world.publish_with(&world.entries, other);
    assurance.mutant("noise that differs between askings", same(&world.publish(), &again, "two askings").is_err());
}

/// Every part of every row as a figure of its own, whatever it tells.
fn with_all_splits(world: &World) -> Seen {
    let mut all = seen(&world.publish());
    let truth = world.truth();
    let names: Vec<_> = all.keys().filter(|name| name.2.is_some()).cloned().collect();
    for name in names {
        let count = truth.get(&name).map_or(0, |who| i64::try_from(who.len()).unwrap());
        all.insert(name, (count >= 14).then_some(count));
    }
    all
}

fn spread(entries: &[Entry], who: impl Fn(u32, Who) -> Who) -> Vec<Entry> {
    let numbered = entries.iter().zip(0..);
    numbered.map(|(entry, n)| Entry { who: who(n, entry.who), ..entry.clone() }).collect()
}

fn of_true_counts(now: &World, before: &World, one: &Figure) -> Trend {
    let name = (one.table, one.about.clone(), None);
    let count = |world: &World| world.truth().get(&name).map(|who| i64::try_from(who.len()).unwrap());
    way(count(now), count(before))
}

/// What becomes of cells with at least the threshold of children, which a plain
/// threshold and rounding to five would all show.
#[derive(Default)]
struct Cost {
    cells: i64,
    shown: i64,
    moved: i64,
    moved_by_rounding: i64,
}

impl Cost {
    fn of(&mut self, world: &World) {
        let (truth, seen) = (world.truth(), seen(&world.publish()));
        for (name, value) in seen.iter().filter(|(name, _)| name.0 != Table::Entries) {
            let count = truth.get(name).map_or(0, |who| i64::try_from(who.len()).unwrap());
            if count < rule().threshold() || name.1 == About::EverythingElse {
                continue;
            }
            self.cells += 1;
            if let Some(about) = value {
                self.shown += 1;
                self.moved += (about - count).abs();
                self.moved_by_rounding += ((count + 2) / 5 * 5 - count).abs();
            }
        }
    }

    /// Shown cells in a hundred, and by how much they move on average, in tenths,
    /// with noise and with rounding.
    fn figures(&self) -> [i64; 3] {
        let tenths = |moved: i64| moved * 10 / self.shown.max(1);
        [self.shown * 100 / self.cells.max(1), tenths(self.moved), tenths(self.moved_by_rounding)]
    }
}

#[test]
fn brd_04_what_protection_costs_the_reader_stays_within_bounds() {
    let mut chance = StdRng::seed_from_u64(12);
    for (views, least) in [(375, 45), (1_900, 80)] {
        let mut cost = Cost::default();
        for _ in 0..Assurance::cases(5, 50) {
            cost.of(&World::draw(&mut chance, Kind { children: 2_000, views, alike: 10, lopsided: 0 }));
        }
        let [shown, moved, rounding] = cost.figures();
        println!(
            "{views} views: of 100 cells that a threshold shows {shown} are shown, moved by {moved} tenths on average; rounding moves by {rounding}"
        );
        assert!(shown >= least && moved <= 25, "{views} views: {shown}, {moved}");
    }
}
