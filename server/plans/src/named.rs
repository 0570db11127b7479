//! Sheets whose own names are the objectives: one for each priority, with no
//! column and no line that says which.

use super::headings;
use super::report::{PlanFile, PlanObjective, Source, Warning};
use std::collections::HashMap;

/// Whether the name of a sheet is the objective of what stands in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SheetNames {
    /// Where several sheets of a plan have no objectives, none has any, and each
    /// has a name that says something.
    #[default]
    Guessed,
    /// It is.
    Objectives,
    /// It is not.
    Nothing,
}

/// Gives the sheets' names to the rows that stand under no objective, where
/// they are what these stand under.
pub(super) fn give(plan: &mut PlanFile, names: SheetNames) {
    let mut bare: HashMap<String, u32> = HashMap::new();
    for layout in plan.layout.iter().filter(|layout| !layout.columns.is_empty() && layout.part_of.is_none()) {
        bare.insert(layout.name.clone(), layout.header_row.max(1));
    }
    bare.retain(|name, _| plan.rows.iter().any(|row| row.source.sheet == *name && row.objective.is_none()));
    match names {
        SheetNames::Nothing => return,
        SheetNames::Objectives => {}
        SheetNames::Guessed => {
            let parts = bare.keys().any(|name| !says_something(name) && !is_past(name));
            bare.retain(|name, _| says_something(name));
            if parts || bare.len() < 2 || !plan.objectives.is_empty() {
                return;
            }
        }
    }
    let places = std::mem::take(&mut plan.objectives);
    let mut places = places.into_iter().peekable();
    let mut objectives = Vec::new();
    // The places stand in the order of the sheets.
    let order = plan.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>();
    let at = |name: &str| order.iter().position(|one| *one == name);
    for layout in &mut plan.layout {
        let Some(row) = bare.get(&layout.name) else { continue };
        while let Some(before) = places.next_if(|place| at(&place.source.sheet) < at(&layout.name)) {
            objectives.push(before);
        }
        layout.named = true;
        let source = Source { sheet: layout.name.clone(), row: *row };
        objectives.push(PlanObjective { text: layout.name.trim().to_owned(), how: None, wording: None, source });
    }
    objectives.extend(places);
    plan.objectives = objectives;
    for row in plan.rows.iter_mut().filter(|row| row.objective.is_none() && bare.contains_key(&row.source.sheet)) {
        row.objective = Some(row.source.sheet.trim().to_owned());
    }
    for sheet in plan.sheets.iter_mut().filter(|_| names == SheetNames::Guessed) {
        let Some(row) = bare.get(&sheet.name) else { continue };
        sheet.warnings.push(Warning {
            row: *row,
            column: "A".to_owned(),
            value: sheet.name.clone(),
            problem: "No sheet of this plan says its objectives: the sheet’s name was read as the objective."
                .to_owned(),
        });
    }
}

/// Whether a sheet's name says that what stands in it is over.
fn is_past(name: &str) -> bool {
    let words = headings::words(name);
    words.split(' ').any(|word| ["closed", "complete", "completed", "old", "archive", "archived"].contains(&word))
}

/// Whether a sheet's name says more than which part of a file it is.
fn says_something(name: &str) -> bool {
    const NOTHING: &str = " sheet plan plans action actions activity activities open opened closed complete completed \
        current live old new archive archived data metrics metric measure measures kpi kpis indicator indicators \
        tracker tracking log list register summary overview delivery progress update updates report reporting \
        dashboard scorecard table tables main master copy final draft version strategy pledge quarter qtr year \
        all and of the for to in january february march april may june july august september october november \
        december jan feb mar apr jun jul aug sep sept oct nov dec cynllun taflen ";
    let words = headings::words(name);
    words.split(' ').any(|word| {
        let figures = word.chars().any(|letter| letter.is_ascii_digit());
        !figures && word.chars().count() > 1 && !NOTHING.contains(&format!(" {word} "))
    })
}
