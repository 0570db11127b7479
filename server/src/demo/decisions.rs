//! What the first young person's last review decided.

use std::sync::Arc;

use heard_domain::Heard;
use heard_domain::decisions::{Deciding, DecisionError, Step, decide, step};
use heard_domain::people::{Account, Grant, KeepDecisions, Role};
use heard_storage::clock::{FixedClock, Moment};
use heard_vocabulary::{ChallengeLevel, DecisionAction};

use super::story::grant;
use super::{DemoError, Wanted};

fn refused(error: DecisionError) -> DemoError {
    match error {
        DecisionError::Storage(error) => DemoError::Storage(error),
        error => DemoError::Refused(error.to_string()),
    }
}

/// Stores them, with the clock set back to the day of the review.
pub(super) async fn store(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    (staff, young): (&[Account], &[Account]),
) -> Result<(), DemoError> {
    let Some(first) = young.first() else { return Ok(()) };
    let worker: Grant<KeepDecisions> = grant(staff, Role::Worker)?;
    let officer: Grant<KeepDecisions> = grant(staff, Role::ReviewingOfficer)?;
    let review = wanted.today.plus(-30 * Moment::DAY);
    clock.set(review);
    let due = |days: i32| review.day().plus(days).to_string();
    let deciding = |text: &str, owner: &str, days: i32| Deciding {
        person: Some(first.id()),
        text: text.to_owned(),
        owner: owner.to_owned(),
        decided_on: String::new(),
        due_on: due(days),
    };
    let bike = deciding("You get a bike that fits you", "Your social worker", 20);
    let brother = deciding("You see your brother every second Saturday", "The family time team", 10);
    let school = deciding("Somebody asks your school about the trip in spring", "Your social worker", 50);
    let bike = decide(heard, &officer, bike).await.map_err(refused)?;
    let brother = decide(heard, &officer, brother).await.map_err(refused)?;
    decide(heard, &officer, school).await.map_err(refused)?;
    clock.set(review.plus(18 * Moment::DAY));
    let done = Step { text: "It stands in the hall since Monday".into(), ..Step::plain(DecisionAction::Done) };
    step(heard, &worker, bike, done).await.map_err(refused)?;
    clock.set(wanted.today.plus(-3 * Moment::DAY));
    let raised = Step {
        level: ChallengeLevel::Informal.name().into(),
        reference: "IRO 2026-031".into(),
        text: "The first two Saturdays were cancelled. I rang the team’s manager.".into(),
        ..Step::plain(DecisionAction::Raised)
    };
    step(heard, &officer, brother, raised).await.map_err(refused)
}
