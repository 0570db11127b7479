//! The lines of a list, with the beginnings of their words: a fixed number of
//! statements for any number of lines.

use std::collections::HashMap;

use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, any_of};
use heard_vocabulary::{Audience, Helped, ViewState};

use super::{QueueLine, due_on, parse, waits};
use crate::Heard;
use crate::ids::{ThemeId, ViewId};
use crate::media::{self, Beside};
use crate::views::words::{item_keys, open_text, words_under};

/// The columns a line needs.
const COLUMNS: &str = "v.id, v.owner_key, v.wrapped_key, v.sealed, v.sealed_masked, v.scenario, v.mood, v.state,
    v.helped, v.audience, v.lang, v.received_at, v.service_id, v.due_on, v.assigned_to, v.waits_for, v.waits_until";

/// How much of a view's words a line shows, in characters.
const SNIPPET: usize = 220;

/// The lines of these views, in their order; what was taken back is left out.
pub(super) async fn lines(heard: &Heard, conn: &mut Conn, views: &[ViewId]) -> Result<Vec<QueueLine>, StorageError> {
    if views.is_empty() {
        return Ok(Vec::new());
    }
    let (set, args) = any_of(1, views.iter().copied());
    let sql = format!("SELECT {COLUMNS} FROM kept_view v WHERE v.id IN {set}");
    let rows = conn.all(sql, args).await?;
    let keys = item_keys(heard, &rows).await?;
    let mut themes = themes(conn, views).await?;
    let mut beside = media::beside(conn, views, &keys).await?;
    let mut lines = HashMap::with_capacity(rows.len());
    for row in &rows {
        let id = row.id("id")?;
        let (key, themes, beside) = (keys.get(&id), themes.remove(&id), beside.remove(&id));
        lines.insert(id, line(row, id, key, themes.unwrap_or_default(), beside.unwrap_or_default())?);
    }
    Ok(views.iter().filter_map(|id| lines.remove(id)).collect())
}

async fn themes(conn: &mut Conn, views: &[ViewId]) -> Result<HashMap<ViewId, Vec<ThemeId>>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let sql = format!("SELECT view_id, theme_id FROM view_theme WHERE view_id IN {set} ORDER BY tagged_at");
    let mut themes: HashMap<ViewId, Vec<ThemeId>> = HashMap::new();
    for row in conn.all(sql, args).await? {
        themes.entry(row.id("view_id")?).or_default().push(row.id("theme_id")?);
    }
    Ok(themes)
}

fn line(
    row: &Row,
    id: ViewId,
    key: Option<&Key>,
    themes: Vec<ThemeId>,
    beside: Beside,
) -> Result<QueueLine, StorageError> {
    Ok(QueueLine {
        id,
        snippet: key.map_or_else(|| Ok(String::new()), |key| snippet(row, id, key, &beside))?,
        opens: key.is_some(),
        media: beside.marks,
        scenario: row.text("scenario")?,
        mood: row.int_opt("mood")?,
        state: parse(ViewState::parse, row, "state")?,
        helped: parse(Helped::parse, row, "helped")?,
        audience: parse(Audience::parse, row, "audience")?,
        lang: row.text("lang")?,
        received_at: row.moment("received_at")?,
        themes,
        service: row.id_opt("service_id")?,
        assigned: row.id_opt("assigned_to")?,
        waits: waits(row)?,
        due_on: due_on(row)?,
    })
}

/// The masked words where they were masked; else the words, and what the team
/// wrote down of recordings and pictures.
fn snippet(row: &Row, id: ViewId, key: &Key, beside: &Beside) -> Result<String, StorageError> {
    let text = match row.blob_opt("sealed_masked")? {
        Some(masked) => open_text(key, id, "sealed_masked", &masked)?,
        None => {
            let mut text = words_under(key, id, row)?.text();
            for said in &beside.written_down {
                text.push_str(if text.is_empty() { "" } else { "\n\n" });
                text.push_str(said);
            }
            text
        }
    };
    let mut short: String = text.chars().take(SNIPPET).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    Ok(short)
}
