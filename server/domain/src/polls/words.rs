//! What was said in own words to a poll: sealed, read by the team, and one's
//! own answers again.

use std::collections::{BTreeMap, HashMap};

use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Fresh, Row, StorageError, any_of, args};
use heard_vocabulary::PollAction;
use serde::{Deserialize, Serialize};

use super::Poll;
use super::read::{POLLS, person, poll_of};
use crate::Heard;
use crate::ids::{PollAnswerId, PollId};
use crate::people::{Grant, OwnVoice, Participate};
use crate::record::record;

/// What was said in own words to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// What was asked.
    pub asked: String,
    /// What was said.
    pub said: String,
}

fn poll_answer_place(answer: PollAnswerId) -> Vec<u8> {
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
    let sealed = seal(&key, &poll_answer_place(id), &plain, heard.entropy());
    let wrapped = key.wrap(&fresh.key, &poll_answer_place(id), heard.entropy());
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
                record(uow, actor, PollAction::WordsRead, poll, "").await
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
    drop(conn);
    let owners = rows.iter().map(|row| row.id("owner_key")).collect::<Result<Vec<[u8; 16]>, _>>()?;
    let keys = heard.key_store().get_many(&owners).await?;
    let mut all = Vec::with_capacity(rows.len());
    for (row, owner) in rows.iter().zip(&owners) {
        let Some(owner) = keys.get(owner) else { continue };
        all.push((row.moment("received_at")?, opened(owner, row)?));
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
    let polls = polls.iter().map(poll_of).collect::<Result<Vec<_>, _>>()?;
    let (set, args) = any_of(1, polls.iter().map(|poll| person(heard, me.id(), poll.id)));
    let sql = format!(
        "SELECT id, poll_id, picked, owner_key, wrapped_key, sealed, received_at FROM poll_answer
         WHERE person_hash IN {set}"
    );
    let rows = conn.all(sql, args).await?;
    drop(conn);
    let owners = rows.iter().map(|row| row.id_opt("owner_key")).collect::<Result<Vec<Option<[u8; 16]>>, _>>()?;
    let keys = heard.key_store().get_many(&owners.iter().flatten().copied().collect::<Vec<_>>()).await?;
    let mut answers = HashMap::with_capacity(rows.len());
    for (row, owner) in rows.into_iter().zip(owners) {
        let poll: PollId = row.id("poll_id")?;
        answers.insert(poll, (row, owner.and_then(|owner| keys.get(&owner))));
    }
    let mut all = Vec::new();
    for poll in polls {
        let Some((row, owner)) = answers.remove(&poll.id) else { continue };
        let picked = serde_json::from_str(&row.text("picked")?)
            .map_err(|_| StorageError::inconsistent("poll_answer.picked", "answers"))?;
        let said = match (row.blob_opt("sealed")?, owner) {
            (Some(_), Some(owner)) => opened(owner, &row)?,
            _ => Vec::new(),
        };
        all.push(OwnAnswer { poll, picked, said, at: row.moment("received_at")? });
    }
    Ok(all)
}

/// The words of an answer that has some, with its owner's key in hand.
fn opened(owner: &Key, row: &Row) -> Result<Vec<OwnWords>, StorageError> {
    let id: PollAnswerId = row.id("id")?;
    let key = Key::unwrap(owner, &poll_answer_place(id), &row.blob("wrapped_key")?)?;
    let plain = open(&key, &poll_answer_place(id), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("poll_answer.sealed", "answers"))
}
