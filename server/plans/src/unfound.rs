//! What no column of a plan's sheet was found for.

use super::columns::Field;
use super::report::{Kind, PlanFile};

/// What a board asks of every action.
const ASKED: [Field; 5] = [Field::Objective, Field::Lead, Field::Timescale, Field::Rating, Field::Progress];

/// What nothing was found for in a sheet that has actions: objectives, leads,
/// when they are due, ratings, what has happened. A service leads too.
#[must_use]
pub fn unfound(plan: &PlanFile, sheet: &str) -> Vec<Field> {
    let layout = plan.layout.iter().find(|layout| layout.name == sheet);
    let actions = plan.rows.iter().any(|row| row.source.sheet == sheet && row.kind == Kind::Action);
    let Some(layout) = layout.filter(|_| actions) else { return Vec::new() };
    let column = |field| layout.columns.iter().any(|column| column.field == Some(field));
    let found = |field: &Field| match field {
        Field::Objective => plan.objectives.iter().any(|objective| objective.source.sheet == sheet),
        Field::Lead => column(Field::Lead) || column(Field::Service),
        field => column(*field),
    };
    ASKED.into_iter().filter(|field| !found(field)).collect()
}
