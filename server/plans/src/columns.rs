//! What each column of a sheet holds: found from its headings, or told by a
//! map that the person gives.

mod claims;
mod due;
mod frame;
mod header;
mod meant;

use super::headings;
use super::report::NotAPlan;
use super::table::letter;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

pub(super) use frame::{Frame, find, frame};
pub(super) use header::{is_header_again, is_table_of_its_own, names_field, recognised_headings, shared_headings};

/// The headings are looked for in this many rows: titles and notes above a
/// table take ten or twenty.
pub(super) const FARTHEST_HEADINGS: usize = 200;

/// What a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The objective that the row stands under.
    Objective,
    /// The council's own reference.
    Reference,
    /// What will be done.
    Activity,
    /// Who leads it.
    Lead,
    /// Which service answers for it.
    Service,
    /// When it is due.
    Timescale,
    /// Blue, Green, Amber or Red.
    Rating,
    /// What has happened so far.
    Progress,
    /// What shows it.
    Evidence,
    /// What is counted.
    Metric,
    /// Where the count stands.
    Current,
    /// Where it should get to.
    Target,
    /// References to other plans.
    CrossReference,
    /// The objective in young people's own words: kept under the column's name too.
    Wording,
    /// Nothing of these: kept under the column's own name.
    Other,
}

/// What the columns of a layout mean: column heading or letter to field, as in
/// `{"Headline": "activity", "F": "lead"}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ColumnMap(BTreeMap<String, Field>);

impl ColumnMap {
    /// Reads a map from its JSON file.
    ///
    /// # Errors
    /// [`NotAPlan::Map`] when the file is no such map, saying what is wrong.
    pub fn from_json(bytes: &[u8]) -> Result<Self, NotAPlan> {
        let map = serde_json::from_slice::<BTreeMap<String, serde_json::Value>>(bytes).map_err(|_| NotAPlan::Map {
            reason: "it has to name each column once with what it holds, as in {\"Headline\": \"activity\"}".to_owned(),
        })?;
        let field = |(column, field): (String, serde_json::Value)| match serde_json::from_value(field.clone()) {
            Ok(field) => Ok((column, field)),
            Err(_) => Err(NotAPlan::Map { reason: unknown_field(&column, &field) }),
        };
        map.into_iter().map(field).collect::<Result<_, _>>().map(Self)
    }

    /// The fields by the words of their headings.
    fn by_words(&self) -> HashMap<String, Field> {
        let mut fields = HashMap::new();
        for (key, field) in &self.0 {
            fields.entry(headings::words(key)).or_insert(*field);
        }
        fields.remove("");
        fields
    }

    /// The field for a column by its letter.
    fn by_letter(&self, column: usize) -> Option<Field> {
        self.0.get(&letter(column)).copied()
    }
}

/// What to say of a column that is mapped to something that no column holds.
fn unknown_field(column: &str, field: &serde_json::Value) -> String {
    let known = [
        "objective",
        "reference",
        "activity",
        "lead",
        "service",
        "timescale",
        "rating",
        "progress",
        "evidence",
        "metric",
        "current",
        "target",
        "cross_reference",
        "wording",
        "other",
    ];
    let wanted = field.as_str().map_or_else(|| field.to_string(), str::to_owned);
    format!("“{wanted}”, which it names for “{column}”, is nothing that a column holds; known are {}", known.join(", "))
}

/// One column of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    /// Its heading as written.
    pub header: Option<String>,
    /// Its name in warnings and in `other`: the heading, or the letter.
    pub label: String,
    /// What it holds; `None` where its cells are kept under its name.
    pub field: Option<Field>,
    /// The column whose words go on here, where they are too long for one cell.
    pub goes_on: Option<usize>,
}
