//! Which row of a newer file is which known row.

use super::super::objectives::normal;
use super::super::report::PlanRow;
use super::{KnownRow, texts};
use std::collections::{BTreeSet, HashMap};

/// What a row is told by.
type Key = (String, String, String);

/// How a key is taken of a row.
type By = fn(&PlanRow) -> Option<Key>;

/// How many rows with one key are looked at for one that is alike.
const MOST_ALIKE: usize = 20;

/// For each row of the file the known row that it is, and which are left over.
pub(super) fn matched(existing: &[KnownRow], incoming: &[PlanRow]) -> (Vec<Option<usize>>, Vec<bool>) {
    let mut matching =
        Matching { existing, incoming, matched: vec![None; incoming.len()], free: vec![true; existing.len()] };
    let exact: [By; 3] = [by_all, by_reference_and_words, by_objective_and_words];
    for within_sheet in [true, false] {
        matching.by(by_everything, within_sheet, If::Only);
        exact.into_iter().for_each(|key| matching.by(key, within_sheet, If::Same));
    }
    let alike: [By; 3] = [by_reference, by_reference_alone, by_words];
    for within_sheet in [true, false] {
        alike.into_iter().for_each(|key| matching.by(key, within_sheet, If::Alike));
    }
    (matching.matched, matching.free)
}

/// When rows with the same key match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum If {
    /// Where no other row has the key, on either side.
    Only,
    /// Always.
    Same,
    /// Where they are alike besides.
    Alike,
}

/// Rows while they are matched.
struct Matching<'a> {
    existing: &'a [KnownRow],
    incoming: &'a [PlanRow],
    matched: Vec<Option<usize>>,
    free: Vec<bool>,
}

impl Matching<'_> {
    /// Matches the rows still free that have the same key, in their order.
    fn by(&mut self, key: By, within_sheet: bool, when: If) {
        let key = |row: &PlanRow| {
            let sheet = if within_sheet { row.source.sheet.clone() } else { String::new() };
            key(row).map(|key| (sheet, key))
        };
        let mut waiting: HashMap<(String, Key), Vec<usize>> = HashMap::new();
        // Taken from the end, so gathered from the end.
        for (index, known) in self.existing.iter().enumerate().rev() {
            if self.free.get(index) == Some(&true)
                && let Some(key) = key(&known.row)
            {
                waiting.entry(key).or_default().push(index);
            }
        }
        let rows = self.incoming.iter().zip(self.matched.iter_mut()).filter(|(_, slot)| slot.is_none());
        let rows = rows.filter_map(|(row, slot)| Some((key(row)?, row, slot))).collect::<Vec<_>>();
        let mut times: HashMap<(String, Key), usize> = HashMap::new();
        if when == If::Only {
            rows.iter().for_each(|(key, _, _)| *times.entry(key.clone()).or_default() += 1);
            waiting.retain(|key, places| places.len() == 1 && times.get(key) == Some(&1));
        }
        for (key, row, slot) in rows {
            let Some(places) = waiting.get_mut(&key) else { continue };
            let known = |index: usize| self.existing.get(index).map(|known| &known.row);
            let is_row = |index: &usize| when != If::Alike || known(*index).is_some_and(|known| alike(known, row));
            let place = places.iter().rev().take(MOST_ALIKE).position(is_row);
            let Some(found) = place.map(|from_end| places.remove(places.len() - 1 - from_end)) else { continue };
            *slot = Some(found);
            if let Some(free) = self.free.get_mut(found) {
                *free = false;
            }
        }
    }
}

/// Whether two rows with the same reference are one that was written anew: some
/// of its long words are the same, or most of what else it says is.
fn alike(known: &PlanRow, row: &PlanRow) -> bool {
    let long = |row: &PlanRow| {
        let all = words(row);
        let long = all.split(' ').filter(|word| word.chars().count() > 3).map(str::to_owned).collect::<BTreeSet<_>>();
        if long.is_empty() { all.split(' ').map(str::to_owned).collect() } else { long }
    };
    let (one, other) = (long(known), long(row));
    let common = one.intersection(&other).count();
    let rest = |row: &PlanRow| {
        let timescale = row.timescale.as_ref().map(|timescale| timescale.text.clone());
        [timescale, row.lead.clone(), row.progress.clone(), row.evidence.clone(), row.metric.clone()]
    };
    let (before, after) = (rest(known), rest(row));
    let same = before.iter().zip(&after).filter(|(before, after)| before.is_some() && before == after).count();
    common * 5 >= one.len().min(other.len()) * 2 || same >= 3
}

/// The words a row is told by: what is done, or what is counted.
fn words(row: &PlanRow) -> String {
    let text = row.activity.as_deref().or(row.metric.as_deref());
    text.map(normal).unwrap_or_default()
}

/// The objective's words.
fn objective(row: &PlanRow) -> String {
    row.objective.as_deref().map(normal).unwrap_or_default()
}

/// The reference, if the row has one.
fn reference(row: &PlanRow) -> Option<String> {
    row.reference.as_deref().map(normal)
}

/// All that the row says: of several milestones of one action each is itself.
fn by_everything(row: &PlanRow) -> Option<Key> {
    let known = texts(row).into_iter().map(|(_, text)| text.unwrap_or_default());
    let known = known.collect::<Vec<_>>().join("\u{1}");
    let others = row.other.iter().map(|(column, text)| format!("{column}\u{1}{text}"));
    Some((known, others.collect::<Vec<_>>().join("\u{1}"), String::new()))
}

fn by_all(row: &PlanRow) -> Option<Key> {
    Some((objective(row), reference(row).unwrap_or_default(), words(row)))
}

fn by_reference_and_words(row: &PlanRow) -> Option<Key> {
    worded(row).and_then(|words| Some((String::new(), reference(row)?, words)))
}

fn by_objective_and_words(row: &PlanRow) -> Option<Key> {
    worded(row).map(|words| (objective(row), String::new(), words))
}

fn by_reference(row: &PlanRow) -> Option<Key> {
    Some((objective(row), reference(row)?, String::new()))
}

fn by_reference_alone(row: &PlanRow) -> Option<Key> {
    Some((String::new(), reference(row)?, String::new()))
}

fn by_words(row: &PlanRow) -> Option<Key> {
    worded(row).map(|words| (String::new(), String::new(), words))
}

/// The row's words, where it has some.
fn worded(row: &PlanRow) -> Option<String> {
    Some(words(row)).filter(|words| !words.is_empty())
}
