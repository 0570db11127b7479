//! Lists that are kept: a name, and what the queue is narrowed to, as its address says
//! it. Somebody's own; the team's, which is everybody who reads views; or of those who belong
//! to one team, district or service: who leaves it loses the list that day. What somebody
//! typed as a name may be a child's words: it is sealed. Words that were looked for are not
//! kept with a list: they would outlive whoever said them.

mod remove;
mod rename;
mod save;

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{COUNCIL, Row, StorageError, args, text};
use heard_vocabulary::{ListOf, MemberOf};
use serde::{Deserialize, Serialize};

use super::parse;
use crate::Heard;
use crate::assignments::{Place, places_of};
use crate::ids::{AccountId, SavedListId};
use crate::people::{Grant, Moderate};

pub use remove::remove_list;
pub use rename::rename_list;
pub use save::{Saving, save_list};

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 60;

/// The longest address, in bytes.
const LONGEST_ADDRESS: usize = 2000;

/// So many lists somebody keeps, and so many a team.
pub const MOST_LISTS: i64 = 30;

/// A list that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedList {
    /// Its id.
    pub id: SavedListId,
    /// Its name.
    pub name: String,
    /// What the queue is narrowed to, as in its address.
    pub query: String,
    /// Whose it is.
    pub whose: ListOf,
    /// Where those belong whose it is, where it is of a place.
    pub place: Option<Place>,
}

/// Why a list was not kept, renamed or removed.
#[derive(Debug, thiserror::Error)]
pub enum SavedListError {
    /// It has no name.
    #[error("it has no name")]
    NoName,
    /// Its name is too long.
    #[error("its name is too long")]
    TooLong,
    /// It is narrowed by more than is kept.
    #[error("it is narrowed by too much")]
    TooMuch,
    /// It is for a team, district or service that they do not belong to.
    #[error("they do not belong there")]
    NotTheirPlace,
    /// There are as many as are kept.
    #[error("there are as many as are kept")]
    TooMany,
    /// There is no such list, or it is somebody else's.
    #[error("there is no such list of theirs")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What is sealed of a list.
#[derive(Serialize, Deserialize)]
struct Plain {
    name: String,
    query: String,
}

/// A condition that a list is somebody's: `$1` is their account, `$2` today.
const THEIRS: &str = "(whose = 'team' OR (whose = 'own' AND by_id = $1) OR (whose = 'place' AND EXISTS (
    SELECT 1 FROM membership m WHERE m.account_id = $1 AND m.kind = saved_list.kind AND m.place = saved_list.place
        AND m.first_day <= $2 AND (m.last_day IS NULL OR m.last_day >= $2))))";

/// The teams, districts and services that somebody can keep a list for: those they belong to.
///
/// # Errors
/// When storage fails.
pub async fn list_places(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<Place>, StorageError> {
    places_of(heard, by.id()).await
}

async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

fn place(id: SavedListId) -> Vec<u8> {
    [b"saved_list.sealed:".as_slice(), &id.bytes()].concat()
}

fn sealed(heard: &Heard, key: &Key, id: SavedListId, plain: &Plain) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(plain).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, &place(id), &plain, heard.entropy()))
}

fn opened(key: &Key, id: SavedListId, row: &Row) -> Result<Plain, StorageError> {
    let plain = open(key, &place(id), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("saved_list.sealed", "a list"))
}

/// A name as it is kept.
fn name(typed: &str) -> Result<String, SavedListError> {
    if text::is_empty(typed) {
        return Err(SavedListError::NoName);
    }
    if text::length(typed) > LONGEST_NAME {
        return Err(SavedListError::TooLong);
    }
    Ok(typed.trim().to_owned())
}

fn read(key: &Key, row: &Row) -> Result<SavedList, StorageError> {
    let id = row.id("id")?;
    let Plain { name, query } = opened(key, id, row)?;
    let place = row.text_opt("kind")?.as_deref().and_then(MemberOf::parse).zip(row.text_opt("place")?);
    let place = place.and_then(|(kind, stored)| Place::read(kind, stored));
    Ok(SavedList { id, name, query, whose: parse(ListOf::parse, row, "whose")?, place })
}

/// The lists somebody kept, those of where they belong and those of the team: their own first,
/// each by name. One that does not open is left out: it keeps nobody from the queue.
///
/// # Errors
/// When storage fails.
pub async fn saved_lists(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<SavedList>, StorageError> {
    let me: AccountId = by.id();
    let mut conn = heard.words().read().await?;
    let sql = format!("SELECT id, whose, kind, place, sealed FROM saved_list WHERE {THEIRS}");
    let rows = conn.all(sql, args![me, heard.now().day().to_string()]).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = council_key(heard).await?;
    let mut lists = Vec::with_capacity(rows.len());
    for row in &rows {
        match read(&key, row) {
            Ok(list) => lists.push(list),
            Err(error @ (StorageError::Sealed(_) | StorageError::Inconsistent { .. })) => {
                tracing::error!(%error, "a list that is kept does not open, and is left out");
            }
            Err(error) => return Err(error),
        }
    }
    lists.sort_by_cached_key(|list| (list.whose, text::search(&list.name), list.id));
    Ok(lists)
}
