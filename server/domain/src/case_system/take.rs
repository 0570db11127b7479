//! An extract comes in: compared, held where somebody has to look first, written down,
//! and followed.

use std::collections::BTreeSet;

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key};
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{CaseAction, CaseColumn, CaseFile, CaseFileFault, ExtractState};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::compare::{Compared, compare};
use super::{
    ACTOR, Child, Extract, File, Summary, case_hash, child_place, children, council_key, extract_place, follow_all,
    opened, read, sealed,
};
use crate::Heard;
use crate::ids::ExtractId;
use crate::notifications::{Event, raise};
use crate::record::{CaseSystem, record};

/// How long it is kept that an extract came, in milliseconds.
const KEPT: i64 = 90 * Moment::DAY;

/// Children written at once: one statement for hundreds would be prepared for seconds.
const TOGETHER: usize = 128;

/// The extract that was taken in last: none is compared with what is not there any more.
pub(super) const LAST_TAKEN: &str =
    "SELECT id, summary FROM case_extract WHERE state = 'taken' ORDER BY came_at DESC, id DESC LIMIT 1";

/// What stood before an extract came.
struct Before {
    /// What was seen last, whatever became of it.
    seen: Option<Known>,
    /// What could be read last.
    read: Option<Known>,
    /// What was taken in last, and its columns.
    taken: Option<(ExtractId, BTreeSet<(CaseFile, CaseColumn)>)>,
}

/// An extract that came before.
struct Known {
    id: ExtractId,
    digest: Vec<u8>,
    state: ExtractState,
}

impl Before {
    async fn read(heard: &Heard, key: &Key) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        let sql = "SELECT id, digest, state FROM case_extract ORDER BY seen_at DESC, came_at DESC, id DESC LIMIT 1";
        let seen = conn.first(sql, args![]).await?;
        let sql = "SELECT id, digest, state FROM case_extract WHERE state <> 'unread'
                   ORDER BY came_at DESC, id DESC LIMIT 1";
        let read = conn.first(sql, args![]).await?;
        let taken = conn.first(LAST_TAKEN, args![]).await?;
        drop(conn);
        let known = |row: heard_storage::Row| {
            let state = ExtractState::parse(&row.text("state")?);
            let state = state.ok_or(StorageError::inconsistent("case_extract.state", "a state"))?;
            Ok::<_, StorageError>(Known { id: row.id("id")?, digest: row.blob("digest")?, state })
        };
        let taken = match taken {
            Some(row) => {
                let id: ExtractId = row.id("id")?;
                let summary: Summary =
                    opened(key, &extract_place(id, "summary"), &row.blob("summary")?, "case_extract.summary")?;
                Some((id, summary.columns()))
            }
            None => None,
        };
        Ok(Self { seen: seen.map(known).transpose()?, read: read.map(known).transpose()?, taken })
    }
}

/// Takes in both files, or that they could not be had. What came last and comes again
/// changes nothing. What was taken in is followed whatever came: somebody it names may have
/// an account since, and days pass.
///
/// # Errors
/// When storage fails, or what it says could not be followed for some young person.
pub async fn take_in(heard: &Heard, came: Result<(File, File), (CaseFile, CaseFileFault)>) -> Result<(), StorageError> {
    came_in(heard, came).await?;
    follow_all(heard).await
}

async fn came_in(heard: &Heard, came: Result<(File, File), (CaseFile, CaseFileFault)>) -> Result<(), StorageError> {
    let (digest, key) = (digest_of(&came), council_key(heard).await?);
    let before = Before::read(heard, &key).await?;
    let (children_file, people_file) = match came {
        Ok(files) => files,
        Err(fault) => return unread(heard, &key, &before, digest, fault).await,
    };
    if let Some(same) = before.read.as_ref().filter(|last| last.digest == digest) {
        return seen_again(heard, same.id).await;
    }
    // Two files of some megabytes: not on a thread that answers.
    let extract = tokio::task::spawn_blocking(move || read(&children_file, &people_file)).await;
    let extract = match extract.map_err(|_| StorageError::inconsistent("case_extract", "files that can be read"))? {
        Ok(extract) => extract,
        Err(fault) => return unread(heard, &key, &before, digest, fault).await,
    };
    let compared = compare(&children(heard).await?, extract.clone(), |number| case_hash(heard, number));
    let columns = before.taken.as_ref().map(|(_, columns)| columns);
    let held = compared.counts.held(&extract.columns, columns);
    let summary = Summary::of(compared.counts, held, &extract);
    match held {
        Some(_) => note(heard, &key, digest, &summary, Some(extract)).await,
        None => {
            let new = New { id: ExtractId::new(heard.now(), heard.entropy()), digest };
            let summary = sealed(heard, &key, &extract_place(new.id, "summary"), &summary)?;
            let taken = before.taken.map(|(id, _)| id);
            let all = all_sealed(heard, &key, &compared)?;
            heard
                .words()
                .write(move |uow| {
                    Box::pin(async move {
                        // Somebody confirmed another one meanwhile: this one is compared anew the next time.
                        if last_taken(uow).await? != taken {
                            return Ok(());
                        }
                        put(uow, &new, ExtractState::Taken, summary, None);
                        record(uow, ACTOR, CaseAction::Taken, CaseSystem, "").await?;
                        write(uow, all, compared.drop).await
                    })
                })
                .await
        }
    }
}

/// What tells one extract from the next.
fn digest_of(came: &Result<(File, File), (CaseFile, CaseFileFault)>) -> Hash {
    let mut digest = Sha256::new();
    match came {
        Ok((children, people)) => {
            for file in [children, people] {
                digest.update(u64::try_from(file.bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
                digest.update([u8::from(file.json)]);
                digest.update(&file.bytes);
            }
        }
        Err((file, fault)) => {
            digest.update(file.name());
            digest.update(fault.name());
        }
    }
    digest.finalize().into()
}

/// What came before came again.
async fn seen_again(heard: &Heard, id: ExtractId) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.execute("UPDATE case_extract SET seen_at = $1 WHERE id = $2", args![now, id]).await.map(drop)
            })
        })
        .await
}

/// It could not be had, or not be read: told once, and what waits goes on waiting.
async fn unread(
    heard: &Heard,
    key: &Key,
    before: &Before,
    digest: Hash,
    fault: (CaseFile, CaseFileFault),
) -> Result<(), StorageError> {
    match before.seen.as_ref().filter(|last| last.state == ExtractState::Unread && last.digest == digest) {
        Some(same) => seen_again(heard, same.id).await,
        None => note(heard, key, digest, &Summary::of_unread(fault), None).await,
    }
}

/// What is kept of an extract that waits.
#[derive(Serialize, Deserialize)]
pub(super) struct Waiting {
    pub children: Vec<Child>,
    pub broken: BTreeSet<String>,
    pub unsure: BTreeSet<String>,
}

/// An extract that is written down now.
struct New {
    id: ExtractId,
    digest: Hash,
}

/// Writes down that an extract came that is not taken in: one that waits, or could not be read.
async fn note(
    heard: &Heard,
    key: &Key,
    digest: Hash,
    summary: &Summary,
    waits: Option<Extract>,
) -> Result<(), StorageError> {
    let new = New { id: ExtractId::new(heard.now(), heard.entropy()), digest };
    let summary = sealed(heard, key, &extract_place(new.id, "summary"), summary)?;
    let (state, action) = match waits {
        Some(_) => (ExtractState::Waiting, CaseAction::Waits),
        None => (ExtractState::Unread, CaseAction::Unread),
    };
    let waiting = waits.map(|extract| Waiting {
        children: extract.children.into_values().collect(),
        broken: extract.broken,
        unsure: extract.unsure,
    });
    let waiting = waiting.map(|plain| sealed(heard, key, &extract_place(new.id, "waiting"), &plain)).transpose()?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                put(uow, &new, state, summary, waiting);
                record(uow, ACTOR, action, CaseSystem, "").await?;
                raise(uow, Event::CaseSystemWaits).await
            })
        })
        .await
}

/// An extract is written down; where it could be read, one that waited waits no more.
fn put(uow: &mut Uow, new: &New, state: ExtractState, summary: Vec<u8>, waiting: Option<Vec<u8>>) {
    let now = uow.now();
    if state != ExtractState::Unread {
        uow.defer("DELETE FROM case_extract WHERE state = $1", args![ExtractState::Waiting.name()]);
    }
    // Of what was taken in, the last says of what age everything is.
    uow.defer(
        "DELETE FROM case_extract WHERE seen_at < $1 AND state <> 'taken' OR came_at < $1 AND id NOT IN (
            SELECT id FROM case_extract WHERE state = 'taken' ORDER BY came_at DESC, id DESC LIMIT 1)",
        args![now.plus(-KEPT)],
    );
    uow.defer(
        "INSERT INTO case_extract (id, came_at, seen_at, state, digest, summary, waiting)
         VALUES ($1, $2, $2, $3, $4, $5, $6)",
        args![new.id, now, state.name(), new.digest, summary, waiting],
    );
}

pub(super) async fn last_taken(uow: &mut Uow) -> Result<Option<ExtractId>, StorageError> {
    uow.first(LAST_TAKEN, args![]).await?.map(|row| row.id("id")).transpose()
}

pub(super) fn all_sealed(heard: &Heard, key: &Key, compared: &Compared) -> Result<Vec<(Hash, Vec<u8>)>, StorageError> {
    let one = |(case, child): &(Hash, Child)| Ok((*case, sealed(heard, key, &child_place(case), child)?));
    compared.put.iter().map(one).collect()
}

/// Writes what an extract says of children.
pub(super) async fn write(uow: &mut Uow, put: Vec<(Hash, Vec<u8>)>, gone: Vec<Hash>) -> Result<(), StorageError> {
    for (at, (case, sealed)) in put.into_iter().enumerate() {
        uow.defer(
            "INSERT INTO case_child (case_hash, sealed) VALUES ($1, $2)
             ON CONFLICT (case_hash) DO UPDATE SET sealed = excluded.sealed",
            args![case, sealed],
        );
        if at % TOGETHER == TOGETHER - 1 {
            uow.flush().await?;
        }
    }
    uow.flush().await?;
    for (at, case) in gone.into_iter().enumerate() {
        uow.defer("DELETE FROM case_child WHERE case_hash = $1", args![case]);
        if at % TOGETHER == TOGETHER - 1 {
            uow.flush().await?;
        }
    }
    Ok(())
}
