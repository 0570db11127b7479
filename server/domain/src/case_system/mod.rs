//! The council's case system says, night after night, which children it looks after,
//! who is there for each, where they live and when their next review is. What stands in
//! its extract is what the council knows; Heard keeps no second record beside it: each
//! extract replaces the one before, and a child who is gone from it is gone here.
//!
//! Nothing a child said is joined to it. An account is a child's where the team said so,
//! and opens under the young person's own key.

mod assigned;
mod cells;
mod compare;
mod confirm;
mod entries;
mod files;
mod follow;
mod invited;
mod link;
mod own_page;
mod read;
mod summary;
mod take;

use std::collections::HashMap;

use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{COUNCIL, Row, StorageError, args};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

pub(crate) use cells::day as day_typed;
pub use compare::Counts;
pub use confirm::{ConfirmError, confirm, turn_down};
pub use files::{Child, Extract, File, LARGEST, LineFault, PersonThere, looked_up, read};
pub use follow::follow_all;
pub use heard_vocabulary::{CaseColumn, CaseFile, CaseFileFault, CaseLineFault, ExtractState, HeldBecause};
pub use invited::invite;
pub(crate) use invited::join_invited;
pub use link::{LinkError, link, look_up, unlink};
pub use read::{Came, Known, Linked, Overview, Stranger, is_matched, of_person, overview, to_look_at};
pub(crate) use read::{case_number_of, child_of, next_reviews};
pub use summary::Summary;
pub use take::take_in;

use crate::Heard;
use crate::going::{Becomes, Names, OF_THE_PERSON, Table, of_the_council};
use crate::ids::{AccountId, ExtractId};
use crate::jobs::first_half;

/// Who stands in the log where the extract did something.
const ACTOR: &str = "case system";

/// A link goes with its account; what the council knows of its children does not.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "case_link",
        names: Names::Person("person_hash", person_hash),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::WithTheKey,
        take_back: OF_THE_PERSON,
    },
    of_the_council("case_child", &[]),
    of_the_council("case_extract", &[]),
];

fn person_hash(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"child of the case system")
}

/// What a child is found by.
fn case_hash(heard: &Heard, case_number: &str) -> Hash {
    let plain = first_half(Sha256::new().chain_update(looked_up(case_number)));
    heard.keys().person_hash(&plain, b"case number")
}

fn child_place(case: &Hash) -> Vec<u8> {
    [b"case_child.sealed:".as_slice(), case].concat()
}

fn link_place(person: &Hash) -> Vec<u8> {
    [b"case_link.sealed:".as_slice(), person].concat()
}

fn extract_place(id: ExtractId, column: &str) -> Vec<u8> {
    [b"case_extract.".as_slice(), column.as_bytes(), b":", &id.bytes()].concat()
}

async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

fn sealed<T: Serialize>(heard: &Heard, key: &Key, place: &[u8], plain: &T) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(plain).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, place, &plain, heard.entropy()))
}

fn opened<T: DeserializeOwned>(
    key: &Key,
    place: &[u8],
    stored: &[u8],
    column: &'static str,
) -> Result<T, StorageError> {
    let plain = open(key, place, stored)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent(column, "what was sealed there"))
}

fn as_hash(bytes: &[u8], column: &'static str) -> Result<Hash, StorageError> {
    Hash::try_from(bytes).map_err(|_| StorageError::inconsistent(column, "a hash"))
}

/// Every child as it was taken in last.
async fn children(heard: &Heard) -> Result<HashMap<Hash, Child>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT case_hash, sealed FROM case_child", args![]).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let key = council_key(heard).await?;
    // Of a large council that is thousands: not on a thread that answers.
    let all = tokio::task::spawn_blocking(move || {
        let one = |row: &Row| {
            let case = as_hash(&row.blob("case_hash")?, "case_child.case_hash")?;
            Ok((case, opened(&key, &child_place(&case), &row.blob("sealed")?, "case_child.sealed")?))
        };
        rows.iter().map(one).collect()
    });
    all.await.map_err(|_| StorageError::inconsistent("case_child", "children that open"))?
}

/// One child as it was taken in last.
async fn child(heard: &Heard, case: &Hash) -> Result<Option<Child>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT sealed FROM case_child WHERE case_hash = $1", args![*case]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let key = council_key(heard).await?;
    opened(&key, &child_place(case), &row.blob("sealed")?, "case_child.sealed").map(Some)
}
