//! Situations as those see them who edit them.

use std::collections::HashMap;

use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::EditionKind;

use super::working::{current, parsed, states_of};
use crate::Heard;
use crate::catalogue::Scenario;
use crate::editions::{Edition, all};
use crate::people::{Grant, KeepContent};

/// A situation in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its working version.
    pub scenario: Scenario,
    /// The version that young people see; 0 where they do not.
    pub published: i64,
    /// Whether it says something that young people do not see yet.
    pub waits: bool,
}

/// One situation that is edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Working {
    /// Its working version.
    pub scenario: Scenario,
    /// What young people see, where they do.
    pub published: Option<Scenario>,
    /// Every state it was in, the newest first.
    pub states: Vec<Edition<Scenario>>,
}

/// What is stored as shown, in its order: the catalogue has translations in it that
/// stand beside.
async fn published(conn: &mut Conn) -> Result<Vec<Scenario>, StorageError> {
    let rows = conn
        .all(
            "SELECT content FROM scenario s
             WHERE version = (SELECT MAX(n.version) FROM scenario n WHERE n.name = s.name) ORDER BY position, name",
            vec![],
        )
        .await?;
    rows.iter().map(|row| parsed(&row.text("content")?)).collect()
}

/// Every situation: those that young people see in their order, then those they
/// never saw.
///
/// # Errors
/// When storage fails.
pub async fn listed(heard: &Heard, _by: &Grant<KeepContent>) -> Result<Vec<Listed>, StorageError> {
    let mut conn = heard.words().read().await?;
    let shown = published(&mut conn).await?;
    let rows = conn
        .all(
            "SELECT item, content FROM edition e WHERE kind = $1
               AND version = (SELECT MAX(n.version) FROM edition n
                   WHERE n.kind = e.kind AND n.item = e.item AND n.lang = e.lang)
             ORDER BY item",
            args![EditionKind::Scenario.name()],
        )
        .await?;
    let mut edited: HashMap<String, Scenario> = HashMap::new();
    let mut order = Vec::new();
    for row in &rows {
        let key = row.text("item")?;
        order.push(key.clone());
        edited.insert(key, parsed(&row.text("content")?)?);
    }
    let line = |edited: Option<Scenario>, published: Option<&Scenario>| {
        let scenario = current(edited, published)?;
        let waits = published != Some(&scenario);
        Some(Listed { scenario, published: published.map_or(0, |published| published.version), waits })
    };
    let mut lines = Vec::new();
    for published in &shown {
        lines.extend(line(edited.remove(&published.key), Some(published)));
    }
    for key in order {
        lines.extend(edited.remove(&key).and_then(|edited| line(Some(edited), None)));
    }
    Ok(lines)
}

/// One situation. `None` where there is none of that name.
///
/// # Errors
/// When storage fails.
pub async fn working(heard: &Heard, _by: &Grant<KeepContent>, key: &str) -> Result<Option<Working>, StorageError> {
    let mut conn = heard.words().read().await?;
    let states: Vec<Edition<Scenario>> = all(heard, &mut conn, states_of(key)).await?;
    let published = published(&mut conn).await?.into_iter().find(|shown| shown.key == key);
    let newest = states.first().map(|state| state.content.clone());
    Ok(current(newest, published.as_ref()).map(|scenario| Working { scenario, published, states }))
}

/// The state of a situation that a preview is asked for: a number, or the working
/// version.
///
/// # Errors
/// When storage fails.
pub async fn version_of(
    heard: &Heard,
    by: &Grant<KeepContent>,
    key: &str,
    state: Option<i64>,
) -> Result<Option<Scenario>, StorageError> {
    let Some(found) = working(heard, by, key).await? else { return Ok(None) };
    Ok(match state {
        None => Some(found.scenario),
        Some(state) => found.states.into_iter().find(|one| one.version == state).map(|one| one.content),
    })
}
