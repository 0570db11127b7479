//! A leaver: what they hold is handed over, and their account ends.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{Done, HeldLine, LeavePage, LeaveProblem, Named, Successor};
use heard_domain::ids::AccountId;
use heard_domain::people::doors::KeepError;
use heard_domain::people::handover::{self, Held, LeaveError, Then};
use heard_domain::people::{Grant, KeepStaff, Role};
use heard_vocabulary::Holding;

use super::colleague::{About, about};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

async fn props(
    app: &App,
    by: &Grant<KeepStaff>,
    about: &About,
    chosen: &BTreeMap<Holding, AccountId>,
    reach: &str,
) -> Result<LeavePage, Failure> {
    let line = |held: Held| {
        let Held { holding, count, may_take } = held;
        let successor = |(id, name, role): (AccountId, String, Role)| Successor {
            chosen: chosen.get(&holding) == Some(&id),
            id: id.to_string(),
            name,
            role: role.title().to_owned(),
        };
        HeldLine { holding, count, choices: may_take.into_iter().map(successor).collect() }
    };
    let held = handover::held(&app.heard, by, &about.one).await?;
    let (for_all, own) = handover::named(&app.heard, by, &about.one).await?;
    Ok(LeavePage {
        href: about.leave(),
        back: about.door(),
        name: about.found.name.clone(),
        lines: held.into_iter().map(line).collect(),
        reach: reach.to_owned(),
        named: Named { for_all, own },
        problems: Vec::new(),
    })
}

fn drawn(frame: staff::StaffFrame, props: LeavePage) -> Response {
    page(status_of(!props.problems.is_empty()), move || staff::doors::leave(frame, props))
}

/// `GET /colleagues/{id}/leave`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    Ok(drawn(frame, props(&app, &by, &about, &BTreeMap::new(), "").await?))
}

/// `POST /colleagues/{id}/leave`
pub async fn hand_over(
    State(app): State<App>,
    by: Grant<KeepStaff>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let about = about(&app, &by, &id).await?;
    let then = match fields.get("then") {
        "leave" => Some(Then::Leave),
        "stay" => Some(Then::Stay),
        _ => None,
    };
    let chosen: BTreeMap<Holding, AccountId> =
        Holding::ALL.iter().filter_map(|holding| Some((*holding, fields.one(holding.name())?))).collect();
    let Some(then) = then else {
        let problems = vec![LeaveProblem::Unsaid];
        return Ok(drawn(
            frame,
            LeavePage { problems, ..props(&app, &by, &about, &chosen, fields.get("reach")).await? },
        ));
    };
    let problem = match handover::hand_over(&app.heard, &by, &about.one, &chosen, fields.get("reach"), then).await {
        Ok(()) if then == Then::Stay => return Ok(done(&about.door(), Done::HandedOver)),
        Ok(()) => return Ok(done("/colleagues", Done::Left)),
        Err(LeaveError::Nobody(holding)) => LeaveProblem::Nobody(holding),
        Err(LeaveError::Keep(KeepError::Oneself)) => LeaveProblem::Oneself,
        Err(LeaveError::Keep(KeepError::EndOfChain)) => LeaveProblem::EndOfChain,
        Err(LeaveError::Changed | LeaveError::Keep(KeepError::Changed | KeepError::StillHolds)) => {
            LeaveProblem::Changed
        }
        Err(LeaveError::Storage(error) | LeaveError::Keep(KeepError::Storage(error))) => return Err(error.into()),
    };
    let mut props = props(&app, &by, &about, &chosen, fields.get("reach")).await?;
    // Every kind that nobody is named for is said at once.
    let missing = props.lines.iter().map(|line| line.holding).filter(|holding| !chosen.contains_key(holding));
    props.problems = match problem {
        LeaveProblem::Nobody(first) => {
            let mut all: Vec<_> = missing.map(LeaveProblem::Nobody).collect();
            if all.is_empty() {
                all.push(LeaveProblem::Nobody(first));
            }
            all
        }
        other => vec![other],
    };
    Ok(drawn(frame, props))
}
