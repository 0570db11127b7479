//! Polls, as they are read, and whether somebody answered one.

use heard_storage::crypto::Hash;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::PollKind;

use super::Poll;
use crate::heard::Heard;
use crate::ids::{AccountId, PollId};
use crate::people::Visitor;

/// Every column of a poll.
pub(super) const POLLS: &str = "SELECT id, kind, title, lead, questions, members_only, open_until, closed_at FROM poll";

pub(super) fn poll_of(row: &Row) -> Result<Poll, StorageError> {
    Ok(Poll {
        id: row.id("id")?,
        kind: PollKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("poll.kind", "a kind"))?,
        title: row.text("title")?,
        lead: row.text("lead")?,
        questions: serde_json::from_str(&row.text("questions")?)
            .map_err(|_| StorageError::inconsistent("poll.questions", "questions"))?,
        members_only: row.int("members_only")? == 1,
        open_until: row.moment_opt("open_until")?,
        closed_at: row.moment_opt("closed_at")?,
    })
}

/// Every poll, newest first; the last hundred.
///
/// # Errors
/// When storage fails.
pub async fn polls(heard: &Heard) -> Result<Vec<Poll>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(format!("{POLLS} ORDER BY created_at DESC, id DESC LIMIT 100"), vec![])
        .await?
        .iter()
        .map(poll_of)
        .collect()
}

/// Whether a poll or survey that is for everyone is open now: the home page
/// asks this each time, so nothing else is read.
///
/// # Errors
/// When storage fails.
pub async fn any_open(heard: &Heard) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM poll WHERE members_only = 0 AND kind <> $1 AND closed_at IS NULL
               AND (open_until IS NULL OR open_until > $2) LIMIT 1";
    Ok(conn.first(sql, args![PollKind::Exit.name(), heard.now()]).await?.is_some())
}

/// One poll.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is none.
pub async fn poll(heard: &Heard, id: PollId) -> Result<Option<Poll>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.first(format!("{POLLS} WHERE id = $1"), args![id]).await?.map(|row| poll_of(&row)).transpose()
}

pub(crate) fn person(heard: &Heard, account: AccountId, poll: PollId) -> Hash {
    heard.keys().person_hash(&account.bytes(), &[b"poll:".as_slice(), &poll.bytes()].concat())
}

/// Whether this visitor has answered from their account.
///
/// # Errors
/// When storage fails.
pub async fn has_answered(heard: &Heard, visitor: Visitor, poll: PollId) -> Result<bool, StorageError> {
    let Some(me) = visitor.young_person() else { return Ok(false) };
    let mut conn = heard.words().read().await?;
    let hash = person(heard, me.id(), poll);
    Ok(conn
        .first("SELECT id FROM poll_answer WHERE poll_id = $1 AND person_hash = $2", args![poll, hash])
        .await?
        .is_some())
}

/// Whose keys open what an account answered in own words.
///
/// # Errors
/// When storage fails.
pub(crate) async fn owners(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<Vec<[u8; 16]>, StorageError> {
    let mut owners = Vec::new();
    for hash in persons(heard, uow, account).await? {
        let sql = "SELECT owner_key FROM poll_answer WHERE person_hash = $1 AND owner_key IS NOT NULL";
        for row in &uow.all(sql, args![hash]).await? {
            owners.push(row.id("owner_key")?);
        }
    }
    Ok(owners)
}

/// What an account is called in each poll.
async fn persons(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<Vec<Hash>, StorageError> {
    let polls = uow.all("SELECT id FROM poll", vec![]).await?;
    polls.iter().map(|row| Ok(person(heard, account, row.id("id")?))).collect()
}
