//! What a newer file of the same plan would change, row by row.

mod matching;

use super::dates;
use super::objectives::normal;
use super::rating;
use super::report::{Kind, PlanRow, Timescale};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const TIMESCALE: &str = "timescale";

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
    /// Objectives that read differently and are the same: the actions under one
    /// that the file no longer has stand under one that was not known.
    #[serde(default)]
    pub renamed: Vec<Renamed>,
}

/// An objective that was written anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renamed {
    /// Its words as they are known.
    pub before: String,
    /// Its words in the file.
    pub after: String,
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

impl FieldChange {
    /// Whether something that was due by the end of a month is due on its first
    /// day now. A spreadsheet makes that day of a month's name: "Nov-19".
    #[must_use]
    pub fn is_first_for_last(&self) -> bool {
        let date = |text: &str| dates::iso(text).or_else(|| dates::of_words(text));
        let (before, after) = (self.before.as_deref().and_then(date), self.after.as_deref().and_then(date));
        let (Some(before), Some(after)) = (before, after) else { return false };
        let last = before.day() == before.month().length(before.year());
        self.field == TIMESCALE && last && before.replace_day(1) == Ok(after)
    }
}

impl Comparison {
    /// Whether importing the file would change nothing.
    #[must_use]
    pub fn changes_nothing(&self) -> bool {
        self.rows.iter().all(|row| matches!(row.change, Change::Unchanged))
    }
}

/// Compares the rows that are known with those of a newer file.
///
/// Rows are matched by all that they say, then by reference and words, and by
/// objective and words: within their sheet first, then from sheet to sheet,
/// because a finished action moves from the open ones to the closed ones. A
/// reference alone is not enough: plans are numbered anew. Of rows with the
/// same one, those match whose words are alike. Rows that are the same are
/// matched in their order. A plan of one sheet is matched whatever the sheet is
/// called, because separated text takes its sheet's name from the file.
#[must_use]
pub fn compare(existing: &[KnownRow], incoming: &[PlanRow]) -> Comparison {
    let one_sheet = sheets(existing.iter().map(|known| &known.row)) == 1 && sheets(incoming.iter()) == 1;
    let (matched, free) = matching::matched(existing, incoming);
    let renamed = renamed(existing, incoming, &matched);
    let mut rows = incoming
        .iter()
        .zip(&matched)
        .map(|(row, known)| compared(known.and_then(|known| existing.get(known)), row, one_sheet))
        .collect::<Vec<_>>();
    // What was added here stands in no file before the plan was written back: it is not missing.
    let missing = existing.iter().zip(&free).filter(|(known, free)| **free && known.row.source.row > 0);
    rows.extend(missing.map(|(known, _)| Compared {
        id: Some(known.id.clone()),
        row: known.row.clone(),
        change: Change::Missing,
    }));
    Comparison { rows, renamed }
}

/// The objectives that were written anew.
fn renamed(existing: &[KnownRow], incoming: &[PlanRow], matched: &[Option<usize>]) -> Vec<Renamed> {
    let words = |row: &PlanRow| row.objective.as_deref().map(normal);
    let known = existing.iter().filter_map(|known| words(&known.row)).collect::<BTreeSet<_>>();
    let there = incoming.iter().filter_map(words).collect::<BTreeSet<_>>();
    let mut moves: BTreeMap<String, BTreeMap<String, Renamed>> = BTreeMap::new();
    let mut from: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (row, index) in incoming.iter().zip(matched) {
        let before = index.and_then(|index| existing.get(index)).and_then(|known| known.row.objective.clone());
        if let (Some(before), Some(after)) = (before, row.objective.clone()) {
            let (old, new) = (normal(&before), normal(&after));
            from.entry(new.clone()).or_default().insert(old.clone());
            moves.entry(old).or_default().entry(new).or_insert(Renamed { before, after });
        }
    }
    // One became one: an objective that was parted, or joined with another, is no longer the same.
    let only = moves.into_iter().filter(|(old, new)| !there.contains(old) && new.len() == 1);
    only.flat_map(|(_, new)| new)
        .filter(|(new, _)| !known.contains(new) && from.get(new).is_some_and(|old| old.len() == 1))
        .map(|(_, renamed)| renamed)
        .collect()
}

/// How many sheets the rows stand in.
fn sheets<'a>(rows: impl Iterator<Item = &'a PlanRow>) -> usize {
    let mut names = rows.map(|row| row.source.sheet.as_str()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    names.len()
}

/// One row of the file beside what is known of it.
fn compared(known: Option<&KnownRow>, row: &PlanRow, one_sheet: bool) -> Compared {
    let change = match known {
        None => Change::New,
        Some(known) => {
            let mut fields = changed_fields(&known.row, row);
            let (before, after) = (&known.row.source.sheet, &row.source.sheet);
            if !one_sheet && before != after {
                let moved = (Some(before.clone()), Some(after.clone()));
                fields.push(FieldChange { field: "sheet".to_owned(), before: moved.0, after: moved.1 });
            }
            if fields.is_empty() { Change::Unchanged } else { Change::Changed { fields } }
        }
    };
    Compared { id: known.map(|known| known.id.clone()), row: row.clone(), change }
}

/// The fields that read differently. The row's number is not one of them: a
/// row that moved down is the same row.
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
    let same_day = is_same_day(before.timescale.as_ref(), after.timescale.as_ref());
    known
        .chain(others)
        .filter(|(field, before, after)| before != after && !(same_day && field == TIMESCALE))
        .map(|(field, before, after)| FieldChange { field, before, after })
        .collect()
}

/// Whether both are one day that was given here: a file writes it as its other dates are written.
fn is_same_day(before: Option<&Timescale>, after: Option<&Timescale>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    before.date.is_some() && before.date == after.date && dates::iso(&before.text) == before.date
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
        (TIMESCALE, timescale.as_ref().map(|timescale| timescale.text.clone())),
        ("rating", rating.map(|rating| rating::name(rating).to_owned())),
        ("progress", progress.clone()),
        ("evidence", evidence.clone()),
        ("metric", metric.clone()),
        ("current", current.clone()),
        ("target", target.clone()),
        ("cross_reference", cross_reference.clone()),
    ]
}
