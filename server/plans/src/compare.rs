//! What a newer file of the same plan would change, row by row.

use super::objectives::normal;
use super::rating;
use super::report::{Kind, PlanRow};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A row that is already held, with the id it is held under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownRow {
    /// The holder's id of the row.
    pub id: String,
    /// The row as it was last imported or changed.
    pub row: PlanRow,
}

/// What a newer file changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The file's rows in its order, then the known rows it no longer has.
    pub rows: Vec<Compared>,
}

/// One row of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// The id of the known row, where there is one.
    pub id: Option<String>,
    /// The row as the file has it; a missing row as it is known.
    pub row: PlanRow,
    /// What the file does to it.
    pub change: Change,
}

/// What a newer file does to a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Nothing.
    Unchanged,
    /// Some fields read differently.
    Changed {
        /// Each of them.
        fields: Vec<FieldChange>,
    },
    /// It is not known yet.
    New,
    /// The file no longer has it.
    Missing,
}

/// One field that reads differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The field's name, or the column's where it is no known field.
    pub field: String,
    /// What is known.
    pub before: Option<String>,
    /// What the file says.
    pub after: Option<String>,
}

impl Comparison {
    /// Whether importing the file would change nothing.
    #[must_use]
    pub fn changes_nothing(&self) -> bool {
        self.rows.iter().all(|row| matches!(row.change, Change::Unchanged))
    }
}

/// What a row is told by, within its sheet.
type Key = (String, String, String, String);

/// Compares the rows that are known with those of a newer file.
///
/// Rows are matched within their sheet: first by objective, reference and
/// words; then, among those left, by objective and reference, by reference and
/// words, and by objective and words. Rows that are alike are matched in their
/// order. A plan of one sheet is matched whatever the sheet is called, because
/// separated text takes its sheet's name from the file.
#[must_use]
pub fn compare(existing: &[KnownRow], incoming: &[PlanRow]) -> Comparison {
    let one_sheet = sheets(existing.iter().map(|known| &known.row)) == 1 && sheets(incoming.iter()) == 1;
    let mut matched: Vec<Option<usize>> = vec![None; incoming.len()];
    let mut free = vec![true; existing.len()];
    let keys: [fn(&PlanRow) -> Option<Key>; 4] = [by_all, by_reference, by_reference_and_words, by_words];
    for key in keys {
        match_by(existing, incoming, &mut matched, &mut free, one_sheet, key);
    }
    let mut rows = incoming
        .iter()
        .zip(&matched)
        .map(|(row, known)| compared(known.and_then(|known| existing.get(known)), row))
        .collect::<Vec<_>>();
    // What was added here stands in no file before the plan was written back: it is not missing.
    let missing = existing.iter().zip(&free).filter(|(known, free)| **free && known.row.source.row > 0);
    rows.extend(missing.map(|(known, _)| Compared {
        id: Some(known.id.clone()),
        row: known.row.clone(),
        change: Change::Missing,
    }));
    Comparison { rows }
}

/// How many sheets the rows stand in.
fn sheets<'a>(rows: impl Iterator<Item = &'a PlanRow>) -> usize {
    let mut names = rows.map(|row| row.source.sheet.as_str()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    names.len()
}

/// Matches the rows still free that have the same key, in their order.
fn match_by(
    existing: &[KnownRow],
    incoming: &[PlanRow],
    matched: &mut [Option<usize>],
    free: &mut [bool],
    one_sheet: bool,
    key: fn(&PlanRow) -> Option<Key>,
) {
    let in_sheet = |row: &PlanRow| {
        key(row).map(|mut key| {
            if one_sheet {
                key.0.clear();
            }
            key
        })
    };
    let mut waiting: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    // Taken from the end, so gathered from the end.
    for (index, known) in existing.iter().enumerate().rev() {
        if free.get(index) == Some(&true)
            && let Some(key) = in_sheet(&known.row)
        {
            waiting.entry(key).or_default().push(index);
        }
    }
    for (row, slot) in incoming.iter().zip(matched.iter_mut()) {
        if slot.is_some() {
            continue;
        }
        let found = in_sheet(row).and_then(|key| waiting.get_mut(&key)?.pop());
        if let Some(found) = found {
            *slot = Some(found);
            if let Some(free) = free.get_mut(found) {
                *free = false;
            }
        }
    }
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

fn by_all(row: &PlanRow) -> Option<Key> {
    let reference = reference(row).unwrap_or_default();
    Some((row.source.sheet.clone(), objective(row), reference, words(row)))
}

fn by_reference(row: &PlanRow) -> Option<Key> {
    Some((row.source.sheet.clone(), objective(row), reference(row)?, String::new()))
}

fn by_reference_and_words(row: &PlanRow) -> Option<Key> {
    Some((row.source.sheet.clone(), String::new(), reference(row)?, words(row)))
}

fn by_words(row: &PlanRow) -> Option<Key> {
    Some((row.source.sheet.clone(), objective(row), String::new(), words(row)))
}

/// One row of the file beside what is known of it.
fn compared(known: Option<&KnownRow>, row: &PlanRow) -> Compared {
    let change = match known {
        None => Change::New,
        Some(known) => {
            let fields = changed_fields(&known.row, row);
            if fields.is_empty() { Change::Unchanged } else { Change::Changed { fields } }
        }
    };
    Compared { id: known.map(|known| known.id.clone()), row: row.clone(), change }
}

/// The fields that read differently. Where the row stands is not one of them:
/// a row that moved down is the same row.
fn changed_fields(before: &PlanRow, after: &PlanRow) -> Vec<FieldChange> {
    let known = texts(before)
        .into_iter()
        .zip(texts(after))
        .map(|((field, before), (_, after))| (field.to_owned(), before, after));
    let columns = before.other.keys().chain(after.other.keys()).collect::<BTreeSet<_>>();
    let others = columns.into_iter().map(|column| {
        let (before, after) = (before.other.get(column), after.other.get(column));
        (column.clone(), before.cloned(), after.cloned())
    });
    known
        .chain(others)
        .filter(|(_, before, after)| before != after)
        .map(|(field, before, after)| FieldChange { field, before, after })
        .collect()
}

/// Every known field of a row as text. The row is taken apart by name, so that a
/// field added to it cannot be forgotten here.
fn texts(row: &PlanRow) -> [(&'static str, Option<String>); 14] {
    let PlanRow {
        kind,
        objective,
        reference,
        activity,
        lead,
        service,
        timescale,
        rating,
        progress,
        evidence,
        metric,
        current,
        target,
        cross_reference,
        other: _,
        source: _,
    } = row;
    let kind = match kind {
        Kind::Action => "action",
        Kind::Measure => "measure",
    };
    [
        ("kind", Some(kind.to_owned())),
        ("objective", objective.clone()),
        ("reference", reference.clone()),
        ("activity", activity.clone()),
        ("lead", lead.clone()),
        ("service", service.clone()),
        ("timescale", timescale.as_ref().map(|timescale| timescale.text.clone())),
        ("rating", rating.map(|rating| rating::name(rating).to_owned())),
        ("progress", progress.clone()),
        ("evidence", evidence.clone()),
        ("metric", metric.clone()),
        ("current", current.clone()),
        ("target", target.clone()),
        ("cross_reference", cross_reference.clone()),
    ]
}
