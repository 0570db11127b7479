//! The wall: what was answered in public.

use std::collections::HashSet;

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::read::lines;
use super::text::text_of;
use super::{ResponseState, ResponseText};
use crate::Heard;
use crate::ids::{ResponseId, ServiceId, ThemeId};
use crate::people::{Grant, OwnVoice};

/// One thing on the wall.
#[derive(Debug, Clone)]
pub struct WallItem {
    /// The response.
    pub id: ResponseId,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// What it says.
    pub text: ResponseText,
    /// Its topic.
    pub theme: Option<ThemeId>,
    /// When it was published.
    pub published_at: Moment,
}

/// The wall: everything published, newest first, narrowed to a topic.
///
/// # Errors
/// When storage fails.
pub async fn wall(heard: &Heard, theme: Option<ThemeId>) -> Result<Vec<WallItem>, StorageError> {
    let mut conn = heard.words().read().await?;
    let (narrowed, args) = match theme {
        Some(theme) => ("AND r.theme_id = $1", args![theme]),
        None => ("", vec![]),
    };
    let published = ResponseState::Published.name();
    let these = lines(&format!("WHERE r.state = '{published}' {narrowed}"));
    let sql = format!("{these} ORDER BY r.published_at DESC, r.id LIMIT 300");
    conn.all(sql, args)
        .await?
        .iter()
        .map(|row| {
            Ok(WallItem {
                id: row.id("id")?,
                service: row.id_opt("service_id")?,
                text: text_of(row)?,
                theme: row.id_opt("theme_id")?,
                published_at: row.moment("published_at")?,
            })
        })
        .collect()
}

/// Topics that have something on the wall.
///
/// # Errors
/// When storage fails.
pub async fn wall_topics(heard: &Heard) -> Result<Vec<ThemeId>, StorageError> {
    let mut conn = heard.words().read().await?;
    // In the coding frame's own order, on every database alike.
    conn.all(
        "SELECT id FROM theme WHERE id IN (SELECT theme_id FROM response WHERE state = $1)
         ORDER BY position, name",
        args![ResponseState::Published.name()],
    )
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// The published answers that stand behind something this young person said.
///
/// # Errors
/// When storage fails.
pub async fn answered_to(heard: &Heard, me: &Grant<OwnVoice>) -> Result<HashSet<ResponseId>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    conn.all(
        "SELECT DISTINCT rv.response_id FROM response_view rv
         JOIN own_view v ON v.id = rv.view_id
         WHERE v.owner_key = $1 AND v.signed_in = 1 AND rv.told_at IS NOT NULL",
        args![owner],
    )
    .await?
    .iter()
    .map(|row| row.id("response_id"))
    .collect()
}
