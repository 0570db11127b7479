//! What was said in own words to a poll: sealed, read by the team, and one's
//! own answers again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{POLLS, Poll, person, poll_of};
use crate::args;
use crate::clock::Moment;
use crate::crypto::{Key, open, seal};
use crate::domain::ids::{PollAnswerId, PollId};
use crate::domain::people::{Grant, OwnVoice, Participate};
use crate::heard::Heard;
use crate::storage::{AuditEntry, Fresh, Row, StorageError};

/// What was said in own words to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// What was asked.
    pub asked: String,
    /// What was said.
    pub said: String,
}

fn place(answer: PollAnswerId) -> Vec<u8> {
    [b"poll_answer.sealed:".as_slice(), &answer.bytes()].concat()
}

/// Words sealed for one answer.
pub(super) struct Sealed {
    pub(super) fresh: Fresh,
    pub(super) wrapped: Vec<u8>,
    pub(super) sealed: Vec<u8>,
}

/// Under an owner key of its own, never the account's: an answer has nothing
/// in common with what the same person said elsewhere.
pub(super) async fn seal_words(heard: &Heard, id: PollAnswerId, said: &[OwnWords]) -> Result<Sealed, StorageError> {
    let plain = serde_json::to_vec(said).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let fresh = heard.fresh_owner().await?;
    let key = Key::random(heard.entropy());
    let sealed = seal(&key, &place(id), &plain, heard.entropy());
    let wrapped = key.wrap(&fresh.key, &place(id), heard.entropy());
    Ok(Sealed { fresh, wrapped, sealed })
}

/// How many answers hold words that nobody has read, by poll.
///
/// # Errors
/// When storage fails.
pub async fn unread(heard: &Heard, _by: &Grant<Participate>) -> Result<Vec<(PollId, i64)>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(
        "SELECT poll_id, COUNT(*) AS n FROM poll_answer WHERE sealed IS NOT NULL AND read_at IS NULL GROUP BY poll_id",
        vec![],
    )
    .await?
    .iter()
    .map(|row| Ok((row.id("poll_id")?, row.int("n")?)))
    .collect()
}

/// Opens what was said in own words, and marks it read; newest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn read_words(
    heard: &Heard,
    by: &Grant<Participate>,
    poll: PollId,
) -> Result<Vec<(Moment, Vec<OwnWords>)>, StorageError> {
    let actor = by.actor();
    // Recorded before anything is opened.
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "UPDATE poll_answer SET read_at = $1 WHERE poll_id = $2 AND sealed IS NOT NULL AND read_at IS NULL",
                    args![now, poll],
                );
                let subject = poll.to_string();
                uow.audit(AuditEntry { actor, action: "poll.words_read".into(), subject, detail: String::new() }).await
            })
        })
        .await?;
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT id, owner_key, wrapped_key, sealed, received_at FROM poll_answer
             WHERE poll_id = $1 AND sealed IS NOT NULL ORDER BY received_at DESC LIMIT 500",
            args![poll],
        )
        .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(said) = opened(heard, row).await? else { continue };
        all.push((row.moment("received_at")?, said));
    }
    Ok(all)
}

/// One answer of one's own.
#[derive(Debug, Clone)]
pub struct OwnAnswer {
    /// What was asked.
    pub poll: Poll,
    /// What was picked, by question.
    pub picked: BTreeMap<String, String>,
    /// What was said in own words.
    pub said: Vec<OwnWords>,
    /// When.
    pub at: Moment,
}

/// What this young person answered while signed in, newest poll first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_answers(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<OwnAnswer>, StorageError> {
    let mut conn = heard.words().read().await?;
    let polls = conn.all(format!("{POLLS} ORDER BY created_at DESC, id DESC"), vec![]).await?;
    let mut all = Vec::new();
    for row in &polls {
        let poll = poll_of(row)?;
        let hash = person(heard, me.id(), poll.id);
        let sql = "SELECT id, picked, owner_key, wrapped_key, sealed, received_at FROM poll_answer
                   WHERE poll_id = $1 AND person_hash = $2";
        let Some(row) = conn.first(sql, args![poll.id, hash]).await? else { continue };
        let picked = serde_json::from_str(&row.text("picked")?)
            .map_err(|_| StorageError::inconsistent("poll_answer.picked", "answers"))?;
        let said = match row.blob_opt("sealed")? {
            Some(_) => opened(heard, &row).await?.unwrap_or_default(),
            None => Vec::new(),
        };
        all.push(OwnAnswer { poll, picked, said, at: row.moment("received_at")? });
    }
    Ok(all)
}

/// The words of an answer that has some; `None` once their key is destroyed.
async fn opened(heard: &Heard, row: &Row) -> Result<Option<Vec<OwnWords>>, StorageError> {
    let id: PollAnswerId = row.id("id")?;
    let Some(owner) = heard.key_store().get(&row.id("owner_key")?).await? else { return Ok(None) };
    let key = Key::unwrap(&owner, &place(id), &row.blob("wrapped_key")?)?;
    let plain = open(&key, &place(id), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map(Some).map_err(|_| StorageError::inconsistent("poll_answer.sealed", "answers"))
}
