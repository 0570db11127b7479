//! The wall: what was answered in public.

use std::collections::HashSet;

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::corrections::{Correction, TakenBack, corrections, taken_back};
use super::read::{lines, seen_by_all};
use super::text::text_of;
use super::{ResponseState, ResponseText};
use crate::Heard;
use crate::ids::{ObjectiveId, ResponseId, ServiceId, ThemeId};
use crate::people::{Grant, OwnVoice};

/// What stands at one place of the wall.
#[derive(Debug, Clone)]
pub enum Says {
    /// An answer, and what it said before it was corrected, newest first.
    Answer(Box<ResponseText>, Vec<Correction>),
    /// That one stood there and was taken back.
    Nothing(TakenBack),
}

/// One thing on the wall.
#[derive(Debug, Clone)]
pub struct WallItem {
    /// The response.
    pub id: ResponseId,
    /// The objective that it serves.
    pub objective: Option<ObjectiveId>,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// What stands there.
    pub says: Says,
    /// Its topic.
    pub theme: Option<ThemeId>,
    /// When it was published.
    pub published_at: Moment,
    /// Whether this month's lot fell on it. It says nothing of any one verdict.
    pub being_checked: bool,
}

/// The wall: everything published, newest first, narrowed to a topic. Where one
/// was taken back, that stands there.
///
/// # Errors
/// When storage fails.
pub async fn wall(heard: &Heard, theme: Option<ThemeId>) -> Result<Vec<WallItem>, StorageError> {
    let mut conn = heard.words().read().await?;
    let (narrowed, args) = match theme {
        Some(theme) => ("AND r.theme_id = $1", args![theme]),
        None => ("", vec![]),
    };
    let these = lines(&format!("WHERE {} {narrowed}", seen_by_all()));
    let sql = format!("{these} ORDER BY r.published_at DESC, r.id LIMIT 300");
    let rows = conn.all(sql, args).await?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ResponseId>, _>>()?;
    let mut before = corrections(&mut conn, &ids).await?;
    rows.iter()
        .map(|row| {
            let id: ResponseId = row.id("id")?;
            let says = match taken_back(row)? {
                Some(taken_back) => Says::Nothing(taken_back),
                None => Says::Answer(Box::new(text_of(row)?), before.remove(&id).unwrap_or_default()),
            };
            Ok(WallItem {
                id,
                objective: row.id_opt("objective_id")?,
                service: row.id_opt("service_id")?,
                says,
                theme: row.id_opt("theme_id")?,
                published_at: row.moment("published_at")?,
                being_checked: row.int("being_checked")? != 0,
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
