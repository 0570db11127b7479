//! The lines of a list, with the beginnings of their words: a fixed number of
//! statements for any number of lines.

use std::collections::HashMap;

use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, any_of};
use heard_vocabulary::{Audience, ConcernLevel, Helped, ViewState};

use super::clock::{Spoken, nothing_came_of_it, spoken};
use super::{QueueLine, due_on, parse, waits};
use crate::Heard;
use crate::catalogue::Catalogue;
use crate::ids::{ThemeId, ViewId};
use crate::media::{self, Beside};
use crate::people::{Grant, LookAtConcerns, Moderate};
use crate::responses::{Written, wrote_since};
use crate::safeguarding::alarm;
use crate::translators::SEALED as TRANSLATION;
use crate::views::words::{BETWEEN, is_day, item_keys, open_text, words_for_a_line, words_under};

/// The columns a line needs.
const COLUMNS: &str =
    "v.id, v.owner_key, v.wrapped_key, v.sealed, v.sealed_masked, v.scenario, v.scenario_version, v.mood, v.state,
    v.helped, v.audience, v.lang, v.received_at, v.service_id, v.due_on, v.assigned_to, v.waits_for, v.waits_until,
    v.meeting_verdict, v.meeting_verdict_at,
    (SELECT t.sealed FROM view_translation t WHERE t.view_id = v.id) AS sealed_translation,
    CAST((SELECT c.level FROM concern c JOIN undecided_view u ON u.id = c.view_id WHERE c.view_id = v.id) AS BIGINT)
        AS undecided,
    EXISTS (SELECT 1 FROM response_view rv JOIN response r ON r.id = rv.response_id
        WHERE rv.view_id = v.id AND rv.told_at IS NOT NULL AND r.state = 'published')";

/// How much of a view's words a line shows, in characters.
const SNIPPET: usize = 220;

/// What stands beside one line.
struct Aside {
    themes: Vec<ThemeId>,
    beside: Beside,
    spoken: Spoken,
    /// Whether the reader looks at what may be harm.
    looks: bool,
}

/// The lines of these views, in their order; what was taken back is left out.
pub(super) async fn lines(
    heard: &Heard,
    conn: &mut Conn,
    by: &Grant<Moderate>,
    views: &[ViewId],
) -> Result<Vec<QueueLine>, StorageError> {
    if views.is_empty() {
        return Ok(Vec::new());
    }
    let (set, args) = any_of(1, views.iter().copied());
    let again = wrote_since("v.id", Written::AtAll);
    let sql = format!("SELECT {COLUMNS} AND {again} AS wrote_again FROM kept_view v WHERE v.id IN {set}");
    let rows = conn.all(sql, args).await?;
    let (keys, catalogue) = (item_keys(heard, &rows).await?, heard.catalogue());
    let mut themes = themes(conn, views).await?;
    let mut beside = media::beside(conn, views, &keys).await?;
    let spoken = spoken(conn, views).await?;
    let looks = Grant::<LookAtConcerns>::check(by.account()).is_some();
    let mut lines = HashMap::with_capacity(rows.len());
    for row in &rows {
        let id = row.id("id")?;
        let aside = Aside {
            themes: themes.remove(&id).unwrap_or_default(),
            beside: beside.remove(&id).unwrap_or_default(),
            spoken: spoken.get(&id).copied().unwrap_or_default(),
            looks,
        };
        lines.insert(id, line(&catalogue, row, (id, keys.get(&id)), aside)?);
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
    catalogue: &Catalogue,
    row: &Row,
    (id, key): (ViewId, Option<&Key>),
    aside: Aside,
) -> Result<QueueLine, StorageError> {
    let Aside { themes, beside, spoken, looks } = aside;
    let received_at = row.moment("received_at")?;
    // A level that is on no list is taken for harm.
    let undecided = row.int_opt("undecided")?.map(ConcernLevel::numbered);
    Ok(QueueLine {
        id,
        snippet: key.map_or_else(|| Ok(String::new()), |key| snippet(catalogue, row, (id, key), &beside))?,
        english: key.map_or(Ok(None), |key| english(row, id, key))?,
        opens: key.is_some(),
        media: beside.marks,
        scenario: row.text("scenario")?,
        mood: row.int_opt("mood")?,
        state: parse(ViewState::parse, row, "state")?,
        helped: parse(Helped::parse, row, "helped")?,
        audience: parse(Audience::parse, row, "audience")?,
        lang: row.text("lang")?,
        received_at,
        wrote_again: row.truth("wrote_again")?,
        waiting_since: spoken.waiting_since(received_at, nothing_came_of_it(row)?),
        may_be_harm: looks && undecided.is_some_and(|level| level != Some(ConcernLevel::Unread)),
        nobody_read: looks && undecided == Some(Some(ConcernLevel::Unread)),
        by_the_button: looks && row.text("scenario")? == alarm::SITUATION,
        themes,
        service: row.id_opt("service_id")?,
        assigned: row.id_opt("assigned_to")?,
        waits: waits(row)?,
        due_on: due_on(row)?,
    })
}

/// The masked words where they were masked; else the words, and what the team
/// wrote down of recordings and pictures. Without the answer whether it is safe to write
/// back: a bare "No" between other words would be taken for one of them, as a bare day would.
fn snippet(
    catalogue: &Catalogue,
    row: &Row,
    (id, key): (ViewId, &Key),
    beside: &Beside,
) -> Result<String, StorageError> {
    let scenario = row.text("scenario")?;
    let button = scenario == alarm::SITUATION;
    let text = match row.blob_opt("sealed_masked")? {
        Some(masked) => {
            let asked = (scenario.as_str(), row.int("scenario_version")?);
            let masked = open_text(key, id, "sealed_masked", &masked)?;
            let answers = words_under(key, id, row)?.answers;
            let bare = answers.iter().filter(|one| (button && alarm::is_reply(one)) || is_day(catalogue, asked, one));
            bare.fold(masked, |masked, one| without(&masked, &one.said))
        }
        None => {
            let mut words = words_for_a_line(catalogue, key, id, row)?;
            words.answers.retain(|answer| !(button && alarm::is_reply(answer)));
            let mut text = words.text();
            for said in &beside.written_down {
                text.push_str(if text.is_empty() { "" } else { "\n\n" });
                text.push_str(said);
            }
            text
        }
    };
    Ok(beginning(&text))
}

/// The beginning of what was handed in of it in English; none where names were masked, which may
/// stand in it.
fn english(row: &Row, id: ViewId, key: &Key) -> Result<Option<String>, StorageError> {
    match (row.blob_opt("sealed_translation")?, row.blob_opt("sealed_masked")?) {
        (Some(sealed), None) => Ok(Some(beginning(&open_text(key, id, TRANSLATION, &sealed)?))),
        _ => Ok(None),
    }
}

fn beginning(text: &str) -> String {
    let mut short: String = text.chars().take(SNIPPET).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Words that were masked, without the last answer that says just this.
fn without(masked: &str, answer: &str) -> String {
    let mut parts: Vec<&str> = masked.split(BETWEEN).collect();
    if let Some(at) = parts.iter().rposition(|part| *part == answer) {
        parts.remove(at);
    }
    parts.join(BETWEEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_08_a_bare_no_is_taken_out_of_masked_words_and_nothing_else() {
        assert_eq!(without("Home\n\nNo\n\n▒▒▒▒ is here. No", "No"), "Home\n\n▒▒▒▒ is here. No");
        assert_eq!(without("Home\n\nNobody", "No"), "Home\n\nNobody");
    }
}
