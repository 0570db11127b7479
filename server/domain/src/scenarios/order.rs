//! The order in which situations stand on the page.

use heard_storage::args;
use heard_vocabulary::ScenarioAction;

use super::working::parsed;
use super::{ScenarioError, Way};
use crate::Heard;
use crate::catalogue::Scenario;
use crate::people::{Grant, KeepContent};
use crate::record::{ScenarioKey, record};

/// Puts a situation one place on among those that stand where it stands; at the end
/// it stays. Young people see it at once.
///
/// # Errors
/// [`ScenarioError`]; nothing changes then.
pub async fn step_scenario(heard: &Heard, by: &Grant<KeepContent>, key: &str, way: Way) -> Result<(), ScenarioError> {
    let (by, key) = (*by, key.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
                let sql = format!("SELECT content, position FROM scenario ORDER BY position, name, version{lock}");
                let mut newest: Vec<(Scenario, i64)> = Vec::new();
                for row in uow.all(sql, vec![]).await? {
                    let (scenario, position) = (parsed(&row.text("content")?)?, row.int("position")?);
                    match newest.iter_mut().find(|(other, _)| other.key == scenario.key) {
                        Some(other) if other.0.version < scenario.version => *other = (scenario, position),
                        Some(_) => {}
                        None => newest.push((scenario, position)),
                    }
                }
                let at = newest.iter().position(|(one, _)| one.key == key).ok_or(ScenarioError::Gone)?;
                let place = newest[at].0.place;
                let beside = |at: &usize| newest[*at].0.place == place;
                let other = match way {
                    Way::Up => (0..at).rev().find(beside),
                    Way::Down => (at + 1..newest.len()).find(beside),
                };
                let Some(other) = other else { return Ok(()) };
                newest.swap(at, other);
                // All are placed anew: the program leaves the council's order alone from now on.
                for (position, (scenario, _)) in (0_i64..).zip(&newest) {
                    uow.execute(
                        "UPDATE scenario SET position = $2, placed = 1 WHERE name = $1",
                        args![scenario.key.as_str(), position],
                    )
                    .await?;
                }
                record(
                    uow,
                    by.actor(),
                    ScenarioAction::Moved,
                    ScenarioKey(key),
                    if way == Way::Up { "up" } else { "down" },
                )
                .await?;
                Ok::<_, ScenarioError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}
