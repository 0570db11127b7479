//! Showing a working version to young people.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::ScenarioAction;

use super::ScenarioError;
use super::check::unready;
use super::working::{hold, keep};
use crate::Heard;
use crate::catalogue::Scenario;
use crate::people::{Grant, KeepContent};

/// Shows the working version to young people from now on, as the next version of
/// the questions. What was begun goes on with the questions it was begun with.
/// Gives the version's number.
///
/// # Errors
/// [`ScenarioError`]; young people see what they saw then.
pub async fn publish_scenario(heard: &Heard, by: &Grant<KeepContent>, key: &str) -> Result<i64, ScenarioError> {
    let (by, key) = (*by, key.to_owned());
    let version = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = hold(uow, &key).await?;
                if held.published.as_ref() == Some(&held.scenario) {
                    return Err(ScenarioError::Same);
                }
                let unready = unready(&held.scenario);
                if !unready.is_empty() {
                    return Err(ScenarioError::NotReady(unready));
                }
                let version = held.published.as_ref().map_or(0, |published| published.version) + 1;
                let scenario = Scenario { version, ..held.scenario.clone() };
                store(uow, &scenario, by).await?;
                // The working version goes on from what is shown.
                keep(uow, &held, &scenario, by, ScenarioAction::Published).await?;
                Ok::<_, ScenarioError>(version)
            })
        })
        .await?;
    heard.reload().await?;
    Ok(version)
}

/// Stores a version; its place among the situations is the one it has.
async fn store(uow: &mut Uow, scenario: &Scenario, by: Grant<KeepContent>) -> Result<(), StorageError> {
    let now = uow.now();
    let content =
        serde_json::to_string(scenario).map_err(|_| StorageError::inconsistent("scenario.content", "a scenario"))?;
    uow.execute(
        "INSERT INTO scenario (name, version, position, content, source, placed, written_by, written_at)
         SELECT $1, $2, COALESCE((SELECT MAX(position) FROM scenario WHERE name = $1),
                (SELECT COALESCE(MAX(position), 0) + 1 FROM scenario)), $3, 'council',
            COALESCE((SELECT MAX(placed) FROM scenario WHERE name = $1), 0), $4, $5",
        args![scenario.key.as_str(), scenario.version, content, by.id(), now],
    )
    .await
    .map(drop)
}
