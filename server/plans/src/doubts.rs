//! What is odd about rows that are each read well: references used twice,
//! ratings that differ between sheets, words that run on into the next row.

use super::objectives::normal;
use super::rating;
use super::report::{PlanFile, PlanRow, Warning};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The names of the columns that these warnings speak of.
pub(super) struct Names {
    /// The column of references.
    pub reference: String,
    /// The column of leads.
    pub lead: String,
    /// The column of services.
    pub service: String,
}

/// Looks through the rows of one sheet. Some share a merged reference with the
/// row above.
pub(super) fn within_sheet(rows: &[PlanRow], shared: &BTreeSet<u32>, names: &Names, warnings: &mut Vec<Warning>) {
    repeated_references(rows, shared, names, warnings);
    for pair in rows.windows(2) {
        if let [row, next] = pair {
            let cells = [(&names.lead, &row.lead, &next.lead), (&names.service, &row.service, &next.service)];
            for (column, cell, below) in cells {
                warnings.extend(runs_on(row, column, cell.as_deref(), below.as_deref()));
            }
        }
    }
}

/// A reference used twice under one objective. Many plans start again at 1
/// under each objective, so only there is it odd.
fn repeated_references(rows: &[PlanRow], shared: &BTreeSet<u32>, names: &Names, warnings: &mut Vec<Warning>) {
    let mut first_rows: BTreeMap<(String, String), u32> = BTreeMap::new();
    for row in rows.iter().filter(|row| !shared.contains(&row.source.row)) {
        let Some(reference) = &row.reference else {
            continue;
        };
        let objective = row.objective.as_deref().map(normal).unwrap_or_default();
        let key = (objective, normal(reference));
        if let Some(first) = first_rows.get(&key) {
            warnings.push(Warning {
                row: row.source.row,
                column: names.reference.clone(),
                value: reference.clone(),
                problem: format!("Row {first} has the same reference: both rows are kept as they are."),
            });
        } else {
            first_rows.insert(key, row.source.row);
        }
    }
}

/// Words that seem to go on in the next row's cell, which has its own
/// reference and so is left as it is.
fn runs_on(row: &PlanRow, column: &str, cell: Option<&str>, below: Option<&str>) -> Option<Warning> {
    let text = cell?;
    below?;
    let last = text.split_whitespace().next_back()?.to_lowercase();
    let open = ["&", "and", "with", "of", "the"].contains(&last.as_str()) || text.ends_with(',');
    open.then(|| Warning {
        row: row.source.row,
        column: column.to_owned(),
        value: text.to_owned(),
        problem: "These words seem to go on in the next row: both cells are kept as they are written.".to_owned(),
    })
}

/// Looks for the same action in several sheets with different ratings.
pub(super) fn across_sheets(plan: &mut PlanFile) {
    let mut firsts: BTreeMap<(String, String, String), &PlanRow> = BTreeMap::new();
    let mut found: Vec<(String, Warning)> = Vec::new();
    let columns = rating_columns(plan);
    for row in &plan.rows {
        let (Some(reference), Some(activity)) = (&row.reference, &row.activity) else {
            continue;
        };
        let objective = row.objective.as_deref().map(group).unwrap_or_default();
        let key = (objective, normal(reference), start(activity));
        let first = *firsts.entry(key).or_insert(row);
        let (Some(before), Some(now)) = (first.rating, row.rating) else {
            continue;
        };
        if first.source.sheet != row.source.sheet && before != now {
            let column = columns.get(row.source.sheet.as_str()).copied().unwrap_or_default().to_owned();
            let problem = format!(
                "Row {} of the sheet “{}” has the same reference, begins with the same words and is rated {}: both are kept.",
                first.source.row,
                first.source.sheet,
                rating::name(before)
            );
            found.push((
                row.source.sheet.clone(),
                Warning { row: row.source.row, column, value: rating::name(now).to_owned(), problem },
            ));
        }
    }
    let mut places: HashMap<String, usize> = HashMap::new();
    for (place, report) in plan.sheets.iter().enumerate() {
        places.entry(report.name.clone()).or_insert(place);
    }
    for (sheet, warning) in found {
        if let Some(report) = places.get(&sheet).and_then(|place| plan.sheets.get_mut(*place)) {
            report.warnings.push(warning);
        }
    }
}

/// An objective by its first three words, "objective 7 children", because a
/// sheet may give its words in short.
fn group(objective: &str) -> String {
    let words = normal(objective);
    words.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// The start of an activity: sheets repeat it with a word changed here or there.
fn start(activity: &str) -> String {
    let words = normal(activity);
    words.split(' ').take(6).collect::<Vec<_>>().join(" ")
}

/// The name of each sheet's column of ratings.
fn rating_columns(plan: &PlanFile) -> HashMap<&str, &str> {
    let mut columns = HashMap::new();
    for layout in &plan.layout {
        let rated = layout.columns.iter().find(|column| column.field == Some(super::columns::Field::Rating));
        if let Some(column) = rated {
            columns.entry(layout.name.as_str()).or_insert(column.label.as_str());
        }
    }
    columns
}
