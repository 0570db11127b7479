//! What reading a plan gives: its rows, its objectives, and per sheet the
//! counts and warnings. These types are the JSON of `heard plan import
//! --format json`, so a changed field name changes a stable interface.

mod layout;
mod not_a_plan;

use super::marks;
use super::table::Table;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use time::Date;

pub use layout::{LayoutColumn, LayoutLine, LineKind, SheetLayout};
pub use not_a_plan::NotAPlan;

/// A plan as its file gives it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PlanFile {
    /// One report per sheet, in the file's order.
    pub sheets: Vec<SheetReport>,
    /// Every objective at every place it stands; see
    /// [`distinct_objectives`](super::distinct_objectives).
    pub objectives: Vec<PlanObjective>,
    /// Every action and measure, in the file's order.
    pub rows: Vec<PlanRow>,
    /// How each sheet was laid out, for writing the plan back the same way.
    #[serde(skip)]
    pub layout: Vec<SheetLayout>,
}

/// What was found in one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetReport {
    /// The sheet's name; for separated text, the file's name without its ending.
    pub name: String,
    /// How many objectives stand in it.
    pub objectives: usize,
    /// How many of its rows are actions.
    pub actions: usize,
    /// How many of its rows are measures.
    pub measures: usize,
    /// How its rows are rated.
    pub ratings: RatingCounts,
    /// Every cell that a person should look at.
    pub warnings: Vec<Warning>,
}

/// How many rows carry each rating.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatingCounts {
    /// Complete and closed.
    pub blue: usize,
    /// On target.
    pub green: usize,
    /// Issues that may affect it.
    pub amber: usize,
    /// Issues that will affect it.
    pub red: usize,
    /// No rating, or none that could be read.
    pub none: usize,
}

/// A cell or row that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The row's number as the sheet shows it, from 1.
    pub row: u32,
    /// The column's header, or its letter where it has none.
    pub column: String,
    /// The cell's own words.
    pub value: String,
    /// What is odd, in a sentence for a council officer.
    pub problem: String,
}

/// Where something stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// The sheet's name.
    pub sheet: String,
    /// The row's number as the sheet shows it, from 1.
    pub row: u32,
}

/// An objective, outcome or priority at one place in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanObjective {
    /// Its words, as written.
    pub text: String,
    /// The words on how it will be achieved, where the plan has them.
    pub how: Option<String>,
    /// The same in young people's own words, where the plan has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
    /// Where it stands.
    pub source: Source,
}

/// Whether a row says what will be done or what will be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something that will be done.
    Action,
    /// Something that will be counted.
    Measure,
}

/// A lead's rating of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Complete and closed.
    Blue,
    /// On target, risks managed.
    Green,
    /// Issues that may affect time, cost or quality.
    Amber,
    /// Issues that will affect them.
    Red,
}

/// When something is to be done: as written, and as a date where it is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timescale {
    /// The cell's words.
    pub text: String,
    /// The date, only where the cell is a date and nothing else.
    #[serde(with = "iso_date")]
    pub date: Option<Date>,
}

/// One action or measure. Every text is as written, without the blanks around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRow {
    /// Action or measure.
    pub kind: Kind,
    /// The words of the objective it stands under.
    pub objective: Option<String>,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: Option<String>,
    /// Who leads it.
    pub lead: Option<String>,
    /// Which service answers for it; also a column that holds owner and
    /// service in one text, because where one ends cannot be told for certain.
    pub service: Option<String>,
    /// When it is due.
    pub timescale: Option<Timescale>,
    /// The rating, only where the cell names exactly one.
    pub rating: Option<Rating>,
    /// What has happened so far.
    pub progress: Option<String>,
    /// What shows it.
    pub evidence: Option<String>,
    /// What is counted.
    pub metric: Option<String>,
    /// Where the count stands.
    pub current: Option<String>,
    /// Where it should get to.
    pub target: Option<String>,
    /// References to other plans.
    pub cross_reference: Option<String>,
    /// Every other cell of the row, by column header or letter.
    pub other: BTreeMap<String, String>,
    /// Where it stands.
    pub source: Source,
}

impl PlanFile {
    /// Notes a sheet in which no plan was found, with all its words.
    pub(super) fn push_skipped(&mut self, table: &Table) {
        let mut report = SheetReport { name: table.name.clone(), ..SheetReport::default() };
        if table.rows.is_empty() {
            report.warnings.push(Warning {
                row: 1,
                column: "A".to_owned(),
                value: String::new(),
                problem: "This sheet is empty.".to_owned(),
            });
        }
        for (index, row) in table.rows.iter().enumerate() {
            let problem = if index == 0 {
                "No table of actions or measures was found in this sheet: its words are kept here and are not part of the plan."
            } else {
                "Not part of the plan: this sheet has no table of actions or measures."
            };
            report.warnings.push(row.warning(&[], problem));
        }
        report.warnings.extend(marks::warnings(table, &[], 0));
        self.layout.push(SheetLayout {
            name: table.name.clone(),
            lines: table.rows.iter().map(|row| row.line(LineKind::Note)).collect(),
            ..SheetLayout::default()
        });
        self.sheets.push(report);
    }

    /// Fills in each sheet's counts and puts its warnings in the order of its rows.
    pub(super) fn count(&mut self) {
        let mut found: HashMap<&str, SheetReport> = HashMap::new();
        for objective in &self.objectives {
            found.entry(&objective.source.sheet).or_default().objectives += 1;
        }
        for row in &self.rows {
            let sheet = found.entry(&row.source.sheet).or_default();
            match row.kind {
                Kind::Action => sheet.actions += 1,
                Kind::Measure => sheet.measures += 1,
            }
            sheet.ratings.add(row.rating);
        }
        for sheet in &mut self.sheets {
            if let Some(found) = found.get(sheet.name.as_str()) {
                sheet.objectives = found.objectives;
                sheet.actions = found.actions;
                sheet.measures = found.measures;
                sheet.ratings = found.ratings;
            }
            sheet.warnings.sort_by_key(|warning| warning.row);
        }
    }
}

impl RatingCounts {
    /// Counts one row.
    fn add(&mut self, rating: Option<Rating>) {
        let count = match rating {
            Some(Rating::Blue) => &mut self.blue,
            Some(Rating::Green) => &mut self.green,
            Some(Rating::Amber) => &mut self.amber,
            Some(Rating::Red) => &mut self.red,
            None => &mut self.none,
        };
        *count += 1;
    }
}

/// Dates as `2020-03-31`, or null.
mod iso_date {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use time::Date;
    use time::macros::format_description;

    pub(super) fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        date.map(|date| date.to_string()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| Date::parse(&text, format_description!("[year]-[month]-[day]")))
            .transpose()
            .map_err(serde::de::Error::custom)
    }
}
