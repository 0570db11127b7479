//! The working version of a situation within a unit of work.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{EditionKind, ScenarioAction};

use super::ScenarioError;
use crate::Heard;
use crate::catalogue::Scenario;
use crate::editions::{self, ALL, Of};
use crate::people::{Grant, KeepContent};
use crate::record::{ScenarioKey, record};
use crate::safeguarding::alarm;
use crate::translations;

/// What states of a situation are kept under.
pub(super) fn states_of(key: &str) -> Of<'_> {
    Of { kind: EditionKind::Scenario, item: key, lang: ALL }
}

/// A situation as a unit of work sees it.
pub(super) struct Held {
    /// The working version.
    pub scenario: Scenario,
    /// What young people see, where they do.
    pub published: Option<Scenario>,
}

pub(super) fn parsed(content: &str) -> Result<Scenario, StorageError> {
    serde_json::from_str(content).map_err(|_| StorageError::inconsistent("scenario.content", "a scenario"))
}

/// What young people see of a situation, held until the commit.
pub(super) async fn published(uow: &mut Uow, key: &str) -> Result<Option<Scenario>, StorageError> {
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let sql = format!("SELECT content FROM scenario WHERE name = $1 ORDER BY version DESC LIMIT 1{lock}");
    let row = uow.first(sql, args![key]).await?;
    row.map(|row| parsed(&row.text("content")?)).transpose()
}

/// A situation, held until the commit: its working version is the newest state, or
/// what young people see where it was never edited, or where that is newer.
pub(super) async fn hold(uow: &mut Uow, key: &str) -> Result<Held, ScenarioError> {
    // First, so that what is read is what the one before left.
    editions::hold(uow).await?;
    let published = published(uow, key).await?;
    let state = editions::newest(uow, states_of(key)).await?;
    let edited: Option<Scenario> = match state {
        0 => None,
        state => editions::read(uow, states_of(key), state).await?,
    };
    let scenario = current(edited, published.as_ref()).ok_or(ScenarioError::Gone)?;
    Ok(Held { scenario, published })
}

/// The working version: a state is behind where the program brought newer questions
/// since.
pub(super) fn current(edited: Option<Scenario>, published: Option<&Scenario>) -> Option<Scenario> {
    match (edited, published) {
        (Some(edited), Some(published)) if edited.version < published.version => Some(published.clone()),
        (Some(edited), _) => Some(edited),
        (None, published) => published.cloned(),
    }
}

/// Keeps a state of a situation as the working version, and says what was done.
pub(super) async fn keep(
    uow: &mut Uow,
    held: &Held,
    becomes: &Scenario,
    by: Grant<KeepContent>,
    action: ScenarioAction,
) -> Result<(), ScenarioError> {
    let key = becomes.key.clone();
    let state = editions::keep(uow, states_of(&key), held.published.as_ref(), becomes, by.id()).await?;
    let detail = match action {
        ScenarioAction::Published => format!("version {}, state {state}", becomes.version),
        _ => format!("state {state}"),
    };
    record(uow, by.actor(), action, ScenarioKey(key), detail).await?;
    Ok(())
}

/// Changes the working version of a situation. Where nothing would change, nothing
/// is kept.
pub(super) async fn change<F>(heard: &Heard, by: &Grant<KeepContent>, key: &str, edit: F) -> Result<(), ScenarioError>
where
    F: FnOnce(&mut Scenario) -> Result<(), ScenarioError> + Send + 'static,
{
    // What "I am not safe" asks is read by the program: it is translated, not edited.
    if key == alarm::SITUATION {
        return Err(ScenarioError::Stays);
    }
    let (by, key) = (*by, key.to_owned());
    let mut conn = heard.words().read().await?;
    let overlay = translations::load(&mut conn).await?;
    drop(conn);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = hold(uow, &key).await?;
                // As young people read it: a correction of the English keeps what
                // people wrote in other languages, which belongs to the English words.
                let mut before = held.scenario.clone();
                overlay.lay_scenario(&mut before);
                let mut scenario = before.clone();
                edit(&mut scenario)?;
                if scenario == before {
                    return Ok(());
                }
                keep(uow, &held, &scenario, by, ScenarioAction::Edited).await
            })
        })
        .await
}
