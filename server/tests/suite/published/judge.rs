//! An attacker who holds every published value, knows the rules and the source,
//! and works out with whole numbers what must be true.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{About, Figure, Frame, REACH, WEIGHTS};

use super::world::{CellName, World, rule};

/// What is published, cell by cell; `None`: withheld.
pub type Seen = BTreeMap<CellName, Option<i64>>;

pub fn seen(figures: &[Figure]) -> Seen {
    let mut all = Seen::new();
    for figure in figures {
        all.insert((figure.table, figure.about.clone(), None), figure.count.about());
        for parts in &figure.splits {
            for (part, value) in &parts.parts {
                all.insert((figure.table, figure.about.clone(), Some((parts.split, *part))), value.about());
            }
        }
    }
    all
}

/// Between what a count lies.
type Between = (i64, i64);

/// What the attacker knows of every cell.
pub struct Known(BTreeMap<CellName, Between>);

fn alone(value: Option<i64>) -> Between {
    match value {
        Some(about) => (about - REACH, about + REACH),
        None => (0, rule().threshold() + 2 * REACH - 1),
    }
}

impl Known {
    /// Everything that follows, until nothing new does; at least `least` children
    /// of each cell are known to the attacker by name. Those `far` are withheld
    /// although they are not small, because they are nearly all of a wider row.
    pub fn from(
        seen: &Seen,
        frame: &Frame,
        least: &BTreeMap<CellName, i64>,
        far: &BTreeSet<CellName>,
    ) -> Result<Self, String> {
        let mut known: BTreeMap<CellName, Between> = seen
            .iter()
            .map(|(name, value)| {
                let (low, high) = alone(*value);
                // A part of a split that is withheld as one may be any part of its whole.
                let split_withheld = name.2.is_some_and(|(split, _)| is_withheld(seen, &name.0, &name.1, split));
                let high = if split_withheld || far.contains(name) { i64::MAX / 4 } else { high };
                (name.clone(), (low.max(least.get(name).copied().unwrap_or(0)), high))
            })
            .collect();
        loop {
            let before = known.clone();
            partitions(&mut known);
            inside(&mut known, seen, frame);
            if let Some((name, _)) = known.iter().find(|(_, (low, high))| low > high) {
                return Err(format!("{name:?} cannot be: the rules were not followed"));
            }
            if known == before {
                return Ok(Self(known));
            }
        }
    }
}

fn is_withheld(seen: &Seen, table: &Table, about: &About, split: Split) -> bool {
    split
        .parts()
        .into_iter()
        .all(|part| seen.get(&(*table, about.clone(), Some((split, part)))).is_none_or(Option::is_none))
}

/// The parts of a split add up to its row.
fn partitions(known: &mut BTreeMap<CellName, Between>) {
    let rows: Vec<CellName> = known.keys().filter(|name| name.2.is_none()).cloned().collect();
    for row in rows {
        for split in [Split::Mood, Split::Helper] {
            let names: Vec<CellName> =
                split.parts().into_iter().map(|part| (row.0, row.1.clone(), Some((split, part)))).collect();
            let Some(parts) = names.iter().map(|name| known.get(name).copied()).collect::<Option<Vec<Between>>>()
            else {
                continue;
            };
            let whole = known[&row];
            let low: i64 = parts.iter().map(|part| part.0).sum();
            let high = parts.iter().fold(0_i64, |sum, part| sum.saturating_add(part.1));
            known.insert(row.clone(), (whole.0.max(low), whole.1.min(high)));
            let whole = known[&row];
            for (name, part) in names.into_iter().zip(parts) {
                let least = whole.0.saturating_sub(high.saturating_sub(part.1));
                known.insert(name, (part.0.max(least), part.1.min(whole.1 - (low - part.0))));
            }
        }
    }
}

/// Whoever stands in one row stands in the wider one too.
fn inside(known: &mut BTreeMap<CellName, Between>, seen: &Seen, frame: &Frame) {
    let rows: Vec<CellName> = known.keys().filter(|name| name.2.is_none()).cloned().collect();
    for inner in rows {
        for outer in around(&inner, seen, frame) {
            let (Some(part), Some(whole)) = (known.get(&inner).copied(), known.get(&outer).copied()) else { continue };
            known.insert(inner.clone(), (part.0, part.1.min(whole.1)));
            known.insert(outer, (whole.0.max(part.0), whole.1));
        }
    }
}

/// The rows around one; around "everything else", those around every row that is
/// withheld.
fn around(name: &CellName, seen: &Seen, frame: &Frame) -> Vec<CellName> {
    if name.1 != About::EverythingElse {
        return wider(name, frame);
    }
    let of_it = |(other, value): &(&CellName, &Option<i64>)| {
        other.0 == name.0 && other.2.is_none() && other.1 != About::EverythingElse && value.is_none()
    };
    let each = seen.iter().filter(of_it).map(|(other, _)| wider(other, frame));
    each.reduce(|shared, one| shared.into_iter().filter(|row| one.contains(row)).collect()).unwrap_or_default()
}

fn wider((table, about, _): &CellName, frame: &Frame) -> Vec<CellName> {
    let mut all = Vec::new();
    match (table, about) {
        (Table::Themes, About::Theme(id)) => {
            let parent = frame.themes.iter().find(|(theme, _)| theme == id).and_then(|(_, parent)| *parent);
            all.extend(parent.map(|parent| (Table::TopThemes, About::Theme(parent), None)));
        }
        (Table::Services, About::Service(id)) => {
            let place = frame.services.iter().find(|place| place.id == *id);
            if let Some(place) = place {
                all.push((Table::Providers, About::Named(place.provider.clone()), None));
                all.push((Table::ServiceKinds, About::Named(place.kind.clone()), None));
            }
        }
        _ => {}
    }
    if ![Table::Everyone, Table::Entries].contains(table) {
        all.push((Table::Everyone, About::Whole, None));
    }
    all
}

/// Whether what is published of a world keeps what is promised.
pub fn keeps(world: &World, seen: &Seen) -> Result<(), String> {
    let truth = world.truth();
    let count = |name: &CellName| truth.get(name).map_or(0, |who| i64::try_from(who.len()).unwrap());
    for (name, value) in seen {
        let few = name.0 != Table::Entries && name.1 != About::EverythingElse && count(name) < rule().threshold();
        if value.is_some() && few {
            return Err(format!("{name:?} is shown as {value:?} and is {}", count(name)));
        }
    }
    let small = rule().threshold() + 2 * REACH - 1;
    let far = seen.iter().filter(|(name, value)| value.is_none() && count(name) > small).map(|(name, _)| name.clone());
    let far: BTreeSet<CellName> = far.collect();
    // Nobody but the published values; then three children by name, in all they said.
    for three in threes(&truth) {
        let of =
            |who: &BTreeSet<[u8; 16]>| i64::try_from(three.iter().filter(|one| who.contains(*one)).count()).unwrap();
        let least = truth.iter().map(|(name, who)| (name.clone(), of(who))).collect();
        let bounds = Known::from(seen, &world.frame, &least, &far)?;
        for (name, (low, high)) in &bounds.0 {
            let is = count(name);
            if name.1 != About::EverythingElse && !(*low..=*high).contains(&is) {
                return Err(format!("{name:?} is {is}, and not {low} to {high}: the attacker reckons wrongly"));
            }
            let needed = if seen[name].is_some() { 3 } else { 5 };
            if high - low + 1 < needed {
                return Err(format!("{name:?} is {low} to {high}, knowing {}", three.len()));
            }
        }
        shares(seen, &bounds)?;
    }
    Ok(())
}

/// Nobody, and a few sets of three who stand in one cell together.
fn threes(truth: &BTreeMap<CellName, BTreeSet<[u8; 16]>>) -> Vec<Vec<[u8; 16]>> {
    let cells = truth.iter().filter(|(name, who)| name.0 == Table::Objectives && who.len() >= 3);
    let sets = cells.step_by(5).take(4).map(|(_, who)| who.iter().copied().take(3).collect());
    std::iter::once(Vec::new()).chain(sets).collect()
}

/// No part is provably more than nine tenths of its row.
fn shares(seen: &Seen, bounds: &Known) -> Result<(), String> {
    for (name, (low, _)) in bounds.0.iter().filter(|(name, _)| name.2.is_some()) {
        let Some((split, this)) = name.2 else { continue };
        if is_withheld(seen, &name.0, &name.1, split) {
            continue;
        }
        let whole = bounds.0[&(name.0, name.1.clone(), None)];
        let others = split.parts().into_iter().filter(|part| *part != this);
        let others: i64 = others.map(|part| bounds.0[&(name.0, name.1.clone(), Some((split, part)))].1).sum();
        let rest = others.min(whole.1 - low).max(0);
        if *low > 0 && low * 100 > (low + rest) * 90 {
            return Err(format!("{name:?} is provably {low} of {} at most", low + rest));
        }
    }
    Ok(())
}

/// How likely the table of noise makes a published value, out of 65,536, where
/// the count is `count`.
fn likely(value: Option<i64>, count: i64) -> u32 {
    let at = |noise: i64| usize::try_from(noise + REACH).ok().and_then(|at| WEIGHTS.get(at).copied()).unwrap_or(0);
    match value {
        Some(about) => at(about - count),
        None => (-REACH..=REACH).filter(|noise| count + noise < rule().threshold() + REACH).map(at).sum(),
    }
}

/// Whether somebody who knows all but one of those behind an objective, and
/// what they said, is more than 80 % sure that this one is among them, having
/// begun with an even guess. Their own count, face and helper are all used.
pub fn is_sure(truth: &BTreeMap<CellName, BTreeSet<[u8; 16]>>, seen: &Seen, about: &About, who: &[u8; 16]) -> bool {
    let cells =
        truth.iter().filter(|(name, members)| name.0 == Table::Objectives && name.1 == *about && members.contains(who));
    let (mut with, mut without) = (1_u128, 1_u128);
    for (name, members) in cells {
        let count = i64::try_from(members.len()).unwrap();
        let value = seen.get(name).copied().flatten();
        if name.2.is_some_and(|(split, _)| is_withheld(seen, &name.0, &name.1, split)) {
            continue;
        }
        with *= u128::from(likely(value, count));
        without *= u128::from(likely(value, count - 1));
    }
    with > 4 * without
}

/// Whether a correction tells of fewer than eight children.
pub fn corrects(before: &World, after: &World, was: &Seen, is: &Seen) -> Result<(), String> {
    let (one, two) = (before.truth(), after.truth());
    for (name, value) in is.iter().filter(|(name, _)| name.2.is_none() && name.1 != About::EverythingElse) {
        let count = |truth: &BTreeMap<CellName, BTreeSet<[u8; 16]>>| {
            truth.get(name).map_or(0, |who| i64::try_from(who.len()).unwrap())
        };
        let moved = (count(&one) - count(&two)).abs();
        if was.get(name) != Some(value) && moved < 8 {
            return Err(format!("{name:?} was corrected from {:?} to {value:?} by {moved} children", was.get(name)));
        }
    }
    Ok(())
}
