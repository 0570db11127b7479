//! What of the plan a response is linked with.

use heard_app::pages::staff::responses::InPlanLine;
use heard_domain::evidence::{End, InPlan, Kind, Part, in_plan as domain_in_plan};
use heard_domain::ids::ResponseId;
use heard_domain::people::{Grant, ReadStrategy, StaffHome};

use crate::{App, Failure};

fn line(one: InPlan) -> InPlanLine {
    let (href, number, text) = match one.part {
        Part::Objective(id, number, text) => (format!("/strategy/objectives/{id}"), Some(number), text),
        Part::Action(id, text) => (format!("/strategy/rows/{id}"), None, text),
    };
    InPlanLine { href, number, text, relation: one.relation }
}

/// What of the plan a response is linked with, for whoever reads the plan.
pub(super) async fn in_plan(app: &App, by: &Grant<StaffHome>, id: ResponseId) -> Result<Vec<InPlanLine>, Failure> {
    let Some(reader) = Grant::<ReadStrategy>::check(by.account()) else { return Ok(Vec::new()) };
    let found = domain_in_plan(&app.heard, &reader, End { kind: Kind::Response, id: id.bytes() }).await?;
    Ok(found.into_iter().map(line).collect())
}
