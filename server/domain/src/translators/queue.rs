//! What waits for one translator.

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::{StorageError, args};
use heard_vocabulary::{ConcernLevel, ConcernState, TranslatedFrom};

use super::{TRANSLATED_IN, has, lang, theirs, values};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, TranslateWords};
use crate::views::{Due, due_in, item_keys, words_for_most};

/// Lines of the list; what is first stays first.
const MOST: i64 = 100;

/// As far as what waits is counted.
const COUNTED_TO: i64 = 1000;

/// What a translator has to do.
#[derive(Debug, Clone, Default)]
pub struct TranslateQueue {
    /// Each of their languages, and how many wait in it for them; 1,000 is that or more.
    pub languages: Vec<(TranslatedFrom, i64)>,
    /// What waits, what they have, and what others have for too long: what the team needs
    /// soonest first, then the oldest.
    pub lines: Vec<ToTranslateLine>,
}

/// One thing that waits for a translator: nothing of what it says.
#[derive(Debug, Clone)]
pub struct ToTranslateLine {
    /// Which.
    pub id: ViewId,
    /// From which language.
    pub lang: TranslatedFrom,
    /// About how long what came first is, in words.
    pub words: usize,
    /// The day it came, or its author wrote more.
    pub came: Day,
    /// By when it is to be in English.
    pub due: Due,
    /// Whether it comes before everything else.
    pub first: bool,
    /// Whether the reader has it.
    pub mine: bool,
}

/// What waits for a translator. None of its words is in it, so that nothing is opened by
/// looking.
///
/// # Errors
/// When storage fails.
pub async fn to_translate(heard: &Heard, by: &Grant<TranslateWords>) -> Result<TranslateQueue, StorageError> {
    let theirs = theirs(by);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT lang FROM translator_language WHERE account_id = $1 ORDER BY lang";
    let mine = conn.all(sql, args![by.id()]).await?;
    let sql = format!(
        "SELECT w.lang, COUNT(*) AS n FROM (
            SELECT t.lang FROM view_translation t JOIN listed_view v ON v.id = t.view_id
            WHERE {theirs} LIMIT {COUNTED_TO}) w GROUP BY w.lang"
    );
    let counted = conn.all(sql, values(heard, by)).await?;
    let (closed, unread) = (ConcernState::Closed.name(), ConcernLevel::Unread.number());
    let sql = format!(
        "SELECT v.id, v.owner_key, v.wrapped_key, v.sealed, v.scenario, v.scenario_version, t.waits_since, t.lang, t.state, t.claimed_by,
            CAST(CASE WHEN EXISTS (SELECT 1 FROM concern c
                WHERE c.view_id = t.view_id AND c.state <> '{closed}' AND c.level < {unread}) THEN 0 ELSE 1 END
                AS BIGINT) AS turn
         FROM view_translation t JOIN listed_view v ON v.id = t.view_id
         WHERE {theirs} ORDER BY turn, t.waits_since, v.id LIMIT {MOST}"
    );
    let rows = conn.all(sql, values(heard, by)).await?;
    drop(conn);
    let mut counts: HashMap<TranslatedFrom, i64> = HashMap::new();
    for row in &counted {
        counts.insert(lang(row)?, row.int("n")?);
    }
    let mut queue = TranslateQueue::default();
    for row in &mine {
        let lang = lang(row)?;
        queue.languages.push((lang, counts.get(&lang).copied().unwrap_or(0)));
    }
    // What rests, or is about to be destroyed, is nobody's to translate.
    let keys = item_keys(heard, &rows).await?;
    let (catalogue, today) = (heard.catalogue(), heard.now().day());
    for row in &rows {
        let id: ViewId = row.id("id")?;
        let Some(key) = keys.get(&id) else { continue };
        let (words, _) = words_for_most(&catalogue, key, id, row)?;
        let own = words.answers.iter().filter(|answer| answer.keys.is_empty());
        let came = row.moment("waits_since")?.day();
        queue.lines.push(ToTranslateLine {
            id,
            lang: lang(row)?,
            words: own.map(|answer| answer.said.split_whitespace().count()).sum(),
            came,
            due: due_in(&catalogue.settings.calendar, came, today, TRANSLATED_IN),
            first: row.int("turn")? == 0,
            mine: has(row, by.id())?,
        });
    }
    Ok(queue)
}
