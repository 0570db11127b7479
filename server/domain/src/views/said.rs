//! All that was said in many views, for whoever looks for words in it.

use std::collections::HashMap;

use heard_storage::{StorageError, any_of};
use heard_vocabulary::Sender;

use super::read::seen_under;
use super::words::{item_keys, open_text, words_for_most};
use crate::Heard;
use crate::ids::ViewId;
use crate::media;
use crate::translators::SEALED as TRANSLATION;

/// What was said in a view.
pub(crate) struct Said {
    /// What its author and whoever helped said, then and since, and what the team wrote
    /// down of recordings and pictures, but for what is locked; and what was handed in of it
    /// in English. Never a nickname, nor what must not be said in a meeting: whoever finds it by
    /// its words has read it.
    pub(crate) written: Vec<String>,
    /// Its words with names masked, where somebody masked them.
    pub(crate) masked: Option<String>,
}

/// What was said in these views, in four statements; without those that do not open,
/// because their keys are gone or rest.
///
/// # Errors
/// When storage fails, or something does not open with its key.
pub(crate) async fn said_in(heard: &Heard, views: &[ViewId]) -> Result<HashMap<ViewId, Said>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT id, owner_key, wrapped_key, sealed, sealed_masked, sealed_seen, scenario, scenario_version
         FROM view WHERE id IN {set}"
    );
    let rows = conn.all(sql, args.clone()).await?;
    let keys = item_keys(heard, &rows).await?;
    let mut beside = media::beside(&mut conn, views, &keys).await?;
    let sql = format!(
        "SELECT view_id, sealed FROM message WHERE author = '{}' AND view_id IN {set}",
        Sender::YoungPerson.name()
    );
    let messages = conn.all(sql, args.clone()).await?;
    let sql = format!("SELECT view_id, sealed FROM view_translation WHERE sealed IS NOT NULL AND view_id IN {set}");
    let translated = conn.all(sql, args).await?;
    drop(conn);
    let catalogue = heard.catalogue();
    let mut all = HashMap::with_capacity(rows.len());
    for row in &rows {
        let id: ViewId = row.id("id")?;
        let Some(key) = keys.get(&id) else { continue };
        let (words, _) = words_for_most(&catalogue, key, id, row)?;
        let mut written: Vec<String> = words.answers.into_iter().map(|answer| answer.said).collect();
        written.extend(seen_under(key, id, row)?);
        written.extend(beside.remove(&id).unwrap_or_default().written_down);
        let masked = row.blob_opt("sealed_masked")?;
        let masked = masked.map(|sealed| open_text(key, id, "sealed_masked", &sealed)).transpose()?;
        all.insert(id, Said { written, masked });
    }
    let beside = [("message", &messages), (TRANSLATION, &translated)];
    for (column, row) in beside.iter().flat_map(|(column, rows)| rows.iter().map(move |row| (*column, row))) {
        let id: ViewId = row.id("view_id")?;
        if let (Some(key), Some(said)) = (keys.get(&id), all.get_mut(&id)) {
            said.written.push(open_text(key, id, column, &row.blob("sealed")?)?);
        }
    }
    Ok(all)
}
