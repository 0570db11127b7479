//! An attacker with a solver from outside: all that is published of a council
//! and how figures are tied together, handed to HiGHS. `.ci/assure` installs it
//! and says where Python is; without it the relations alone are tried on the
//! true counts, which every one of them has to hold for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{About, CHALLENGE, Figure, Followed, Frame, HAPPENED, KEPT, SETTLED, Secret, Tally};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use serde_json::{Value, json};

use super::super::assure::Assurance;
use super::world::{CellName, Kind, World, child, rule};

/// Counts of a large council that are looked at; of a small one all are.
const SAMPLED: usize = 50;

/// No council that is drawn has so many.
const LARGEST: i64 = 1_000_000;

/// A whole and its parts, a row and a wider one, several rows together, parts of one row
/// that are all in another: by the cells' places.
#[derive(Default)]
struct Ties {
    sums: Vec<(usize, Vec<usize>)>,
    below: Vec<(usize, usize)>,
    unions: Vec<(usize, Vec<usize>)>,
    within: Vec<(Vec<usize>, usize)>,
}

struct Council {
    names: Vec<CellName>,
    values: Vec<Option<i64>>,
    members: Vec<BTreeSet<[u8; 16]>>,
    ties: Ties,
}

impl Council {
    fn of(world: &World) -> Self {
        let figures = world.publish();
        let truth = world.truth();
        let mut council = Self { names: vec![], values: vec![], members: vec![], ties: Ties::default() };
        for figure in &figures {
            council.add(figure, &truth);
        }
        council.tie(world, &figures);
        council
    }

    /// A council's reviews: what was decided, and what of it was raised.
    fn of_reviews(chance: &mut StdRng) -> Self {
        let mut tally = Tally::new(Frame::default(), &[Table::Decided, Table::Raised]);
        let mut truth: BTreeMap<CellName, BTreeSet<[u8; 16]>> = BTreeMap::new();
        let (children, late) = (chance.random_range(20..200), chance.random_range(5..60));
        for n in 0..children {
            let mut pick = |of: &[&'static str]| match chance.random_range(0..100) < late {
                true => of[chance.random_range(1..of.len())],
                false => of[0],
            };
            let child = child(n);
            let (kept, happened) = (pick(&KEPT), pick(&HAPPENED));
            let challenge = pick(&CHALLENGE);
            let settled = if challenge == CHALLENGE[0] { SETTLED[0] } else { SETTLED[1] };
            tally.follow(&Followed { child, team: None, kept, happened, challenge, settled });
            let raised = kept != KEPT[0] || ["partly", "no"].contains(&happened) || challenge != CHALLENGE[0];
            let mut cell = |table, part| truth.entry((table, About::Whole, part)).or_default().insert(child);
            cell(Table::Decided, None);
            cell(Table::Decided, Some((Split::Kept, kept)));
            cell(Table::Decided, Some((Split::Happened, happened)));
            if raised {
                cell(Table::Raised, None);
                cell(Table::Raised, Some((Split::Challenge, challenge)));
                cell(Table::Raised, Some((Split::Settled, settled)));
            }
        }
        let mut council = Self { names: vec![], values: vec![], members: vec![], ties: Ties::default() };
        for figure in &tally.protect(rule(), &Secret::from_bytes(chance.random())) {
            council.add(figure, &truth);
        }
        let place = |table, part| council.at(&(table, About::Whole, part)).unwrap();
        let raised = place(Table::Raised, None);
        let parts = |split, names: [&'static str; 2]| -> Vec<usize> {
            names.map(|name| place(Table::Decided, Some((split, name)))).to_vec()
        };
        let within =
            vec![(parts(Split::Kept, [KEPT[1], KEPT[2]]), raised), (parts(Split::Happened, ["partly", "no"]), raised)];
        let below = (raised, place(Table::Decided, None));
        council.ties.within = within;
        council.ties.below.push(below);
        council
    }

    fn at(&self, name: &CellName) -> Option<usize> {
        self.names.iter().position(|one| one == name)
    }

    fn add(&mut self, figure: &Figure, truth: &BTreeMap<CellName, BTreeSet<[u8; 16]>>) {
        let name = (figure.table, figure.about.clone(), None);
        let whole = self.put(name.clone(), figure.count.about(), truth.get(&name).cloned());
        for parts in &figure.splits {
            let part = |(part, value): &(&'static str, _)| {
                ((figure.table, figure.about.clone(), Some((parts.split, *part))), *value)
            };
            let parts: Vec<(CellName, heard_domain::figures::Published)> = parts.parts.iter().map(part).collect();
            let at = parts
                .into_iter()
                .map(|(name, value)| self.put(name.clone(), value.about(), truth.get(&name).cloned()))
                .collect();
            self.ties.sums.push((whole, at));
        }
    }

    fn put(&mut self, name: CellName, value: Option<i64>, members: Option<BTreeSet<[u8; 16]>>) -> usize {
        self.names.push(name);
        self.values.push(value);
        self.members.push(members.unwrap_or_default());
        self.names.len() - 1
    }

    /// What is under what, as the list of tables says it.
    fn tie(&mut self, world: &World, figures: &[Figure]) {
        for figure in figures {
            let row = self.at(&(figure.table, figure.about.clone(), None)).unwrap();
            let wider = match figure.about {
                // What is around every row that is withheld.
                About::EverythingElse => figures
                    .iter()
                    .filter(|one| {
                        one.table == figure.table && one.about != About::EverythingElse && one.count.about().is_none()
                    })
                    .map(|one| wider(world, one))
                    .reduce(|shared, one| shared.into_iter().filter(|row| one.contains(row)).collect())
                    .unwrap_or_default(),
                _ => wider(world, figure),
            };
            let wider: Vec<usize> =
                wider.into_iter().filter_map(|(table, about)| self.at(&(table, about, None))).collect();
            self.ties.below.extend(wider.into_iter().map(|wider| (row, wider)));
            if figure.about == About::EverythingElse {
                self.everything_else(figure, row);
            }
        }
    }

    fn everything_else(&mut self, figure: &Figure, row: usize) {
        let is_row = |at: &usize| {
            let (table, about, part) = &self.names[*at];
            *table == figure.table && *about != About::EverythingElse && part.is_none() && self.values[*at].is_none()
        };
        let rows: Vec<usize> = (0..self.names.len()).filter(is_row).collect();
        self.members[row] = rows.iter().flat_map(|at| self.members[*at].iter().copied()).collect();
        if !rows.is_empty() {
            self.ties.unions.push((row, rows));
        }
    }

    /// Whether every relation holds for the true counts.
    fn holds(&self) -> Result<(), String> {
        let count = |at: &usize| self.members[*at].len();
        let sums = self.ties.sums.iter().find(|(whole, parts)| count(whole) != parts.iter().map(count).sum::<usize>());
        let below = self.ties.below.iter().find(|(row, wider)| count(row) > count(wider));
        let unions = self.ties.unions.iter().find(|(union, rows)| {
            count(union) > rows.iter().map(count).sum() || rows.iter().any(|row| count(row) > count(union))
        });
        let mut within = self.ties.within.iter();
        let within = within.find(|(parts, row)| parts.iter().map(count).sum::<usize>() > count(row));
        match (sums, below, unions, within) {
            (None, None, None, None) => Ok(()),
            _ => Err(format!("{sums:?} {below:?} {unions:?} {within:?} do not hold for the true counts")),
        }
    }

    /// Whether a withheld count may be any: a part of a split that is withheld as
    /// one, or a row that would give a wider one away.
    fn may_be_large(&self, at: usize, small: i64) -> bool {
        let is_withheld = |parts: &Vec<usize>| parts.iter().all(|part| self.values[*part].is_none());
        let of_a_split = self.ties.sums.iter().any(|(_, parts)| parts.contains(&at) && is_withheld(parts));
        of_a_split || i64::try_from(self.members[at].len()).unwrap() > small
    }

    /// What the solver is handed; children by a number of their own.
    fn handed(&self, chance: &mut StdRng) -> Value {
        let mut numbers: BTreeMap<[u8; 16], usize> = BTreeMap::new();
        for who in self.members.iter().flatten() {
            let next = numbers.len();
            numbers.entry(*who).or_insert(next);
        }
        let cell = |at: usize| {
            let range = rule().range(heard_domain::figures::Published::WITHHELD);
            let (low, high) = match self.values[at] {
                Some(about) => (about - heard_domain::figures::REACH, about + heard_domain::figures::REACH),
                None if self.may_be_large(at, range.high) => (range.low, LARGEST),
                None => (range.low, range.high),
            };
            let members: Vec<usize> = self.members[at].iter().map(|who| numbers[who]).collect();
            let what = |split: Split, part: &str| format!(" {} {part}", split.name());
            let (table, about, part) = &self.names[at];
            let part = part.map_or_else(String::new, |(split, part)| what(split, part));
            json!({
                "name": format!("{} {}{part}", table.name(), about.key()),
                "value": self.values[at], "shown": self.values[at].is_some(), "low": low, "high": high,
                "members": members,
            })
        };
        let mut sampled: BTreeSet<usize> = (0..self.names.len()).collect();
        while sampled.len() > SAMPLED {
            let at = chance.random_range(0..self.names.len());
            sampled.remove(&at);
        }
        let known: Vec<usize> = (0..3).map(|_| chance.random_range(0..numbers.len().max(1))).collect();
        json!({
            "cells": (0..self.names.len()).map(cell).collect::<Vec<_>>(),
            "sums": self.ties.sums, "below": self.ties.below, "unions": self.ties.unions,
            "within": self.ties.within,
            "sampled": sampled, "known": known,
        })
    }
}

/// The rows around one, as the list of tables says it.
fn wider(world: &World, figure: &Figure) -> Vec<(Table, About)> {
    let mut wider = Vec::new();
    if !matches!(figure.table, Table::Everyone | Table::Entries) {
        wider.push((Table::Everyone, About::Whole));
    }
    if let (Table::Themes, About::Theme(id)) = (figure.table, &figure.about) {
        let (_, heading) = world.frame.themes.iter().find(|(one, _)| one == id).unwrap();
        wider.extend(heading.map(|id| (Table::TopThemes, About::Theme(id))));
    }
    if let (Table::Services, About::Service(id)) = (figure.table, &figure.about) {
        let place = world.frame.services.iter().find(|place| place.id == *id).unwrap();
        wider.push((Table::Providers, About::Named(place.provider.clone())));
        wider.push((Table::ServiceKinds, About::Named(place.kind.clone())));
    }
    wider
}

#[test]
fn brd_04_assure_solver() {
    let mut assurance = Assurance::begin("solver", 9);
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    let mut handed = Vec::new();
    for case in 0..Assurance::cases(20, 50) {
        let kind = match case % 5 {
            0 => Kind { children: 2_000, views: 4_000, alike: 30, lopsided: 0 },
            _ => Kind::any(&mut chance, 400),
        };
        let council = Council::of(&World::draw(&mut chance, kind));
        assurance.case(council.holds());
        handed.push(council.handed(&mut chance));
        let reviews = Council::of_reviews(&mut chance);
        assurance.case(reviews.holds());
        handed.push(reviews.handed(&mut chance));
    }
    if let Ok(python) = std::env::var("HEARD_SOLVER") {
        solve(&mut assurance, &python, &handed);
    }
    assurance.finish();
}

/// Hands councils to the solver, and takes what it found.
fn solve(assurance: &mut Assurance, python: &str, handed: &[Value]) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = here.join("../../target/assure");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("councils.txt");
    std::fs::write(&file, serde_json::to_vec(handed).unwrap()).unwrap();
    let script = here.join("solver/attack.py");
    let ran = Command::new(python).arg(script).arg(&file).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let found: Value = serde_json::from_slice(&ran.stdout).unwrap();
    for case in found["cases"].as_array().unwrap() {
        assurance.case(case.as_str().map_or(Ok(()), Err));
    }
    for what in ["rounding to 5 alone", "a part that follows from its whole"] {
        assurance.mutant(what, found["caught"][what].as_bool().unwrap());
    }
    println!("of cells with eight or more, shown and moved: {}", found["cost"]);
}
