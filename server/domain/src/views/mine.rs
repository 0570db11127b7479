//! "My things": everything somebody said from their account.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::ViewState;

use super::history::shown;
use super::thread::wrote_back;
use super::words::{item_keys, words_for_a_line};
use crate::heard::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, OwnVoice};
use crate::safeguarding::alarm::SITUATION;

/// A line of "my things".
#[derive(Debug, Clone)]
pub struct MineLine {
    /// The view.
    pub id: ViewId,
    /// The beginning of what was said.
    pub snippet: String,
    /// The scenario's name.
    pub scenario: String,
    /// Where it has got to.
    pub state: ViewState,
    /// When it was sent.
    pub received_at: Moment,
    /// Whether someone wrote back, it has gone out, and their author wrote nothing since.
    pub replied: bool,
    /// Whether an answer that stands was told to them, of which they said nothing yet.
    pub asked: bool,
    /// Whether somebody it was sent to has opened it, or whoever stands in for them.
    pub opened: bool,
    /// Whether they pressed "I am not safe", said that it is safe to write back, and
    /// somebody on duty has it.
    pub has_it: bool,
}

/// Everything I said, newest first.
///
/// # Errors
/// When storage fails.
pub async fn mine(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<MineLine>, StorageError> {
    let (owner, now) = (heard.keys().owner_of(&me.id().bytes()), heard.now());
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT v.*,
                (SELECT MAX(m.goes_at) FROM message m WHERE m.view_id = v.id AND m.author = 'young_person'
                    AND m.goes_at <= $2) AS theirs,
                (SELECT MAX(m.goes_at) FROM message m WHERE m.view_id = v.id AND m.author <> 'young_person'
                    AND m.goes_at <= $2) AS ours,
                EXISTS (SELECT 1 FROM delivery d WHERE d.view_id = v.id
                    AND (d.opened_at IS NOT NULL OR d.covered_at IS NOT NULL)
                    AND (v.still_since IS NULL OR d.opened_at < v.still_since
                        OR d.covered_at < v.still_since)) AS opened,
                EXISTS (SELECT 1 FROM concern c WHERE c.view_id = v.id AND c.had_at IS NOT NULL
                    AND (c.state = 'decided' OR (c.state = 'open' AND c.had_too_long = 0))
                    AND v.scenario = $3) AS has_it,
                EXISTS (SELECT 1 FROM response_view rv JOIN response r ON r.id = rv.response_id
                    WHERE rv.view_id = v.id AND rv.told_at IS NOT NULL AND rv.verdict IS NULL
                    AND r.state = 'published') AS asked
             FROM own_view v WHERE v.owner_key = $1 AND v.signed_in = 1
             ORDER BY v.received_at DESC, v.id DESC LIMIT 200",
            args![owner, now, SITUATION],
        )
        .await?;
    drop(conn);
    let (keys, catalogue) = (item_keys(heard, &rows).await?, heard.catalogue());
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = row.id("id")?;
        let words = keys.get(&id).map(|key| words_for_a_line(&catalogue, key, id, row)).transpose()?;
        let text = words.map(|words| words.text()).unwrap_or_default();
        lines.push(MineLine {
            id,
            snippet: text.chars().take(140).collect(),
            scenario: row.text("scenario")?,
            state: shown(row, now)?,
            received_at: row.moment("received_at")?,
            replied: wrote_back(row.moment_opt("theirs")?, row.moment_opt("ours")?),
            asked: row.truth("asked")?,
            opened: row.truth("opened")?,
            has_it: row.truth("has_it")?,
        });
    }
    Ok(lines)
}
