//! Documents on their way: the next one that is due, and what became of it.
//!
//! That one leaves is written down before it does, so that what may have arrived is known to
//! have left whatever happens to this process. It is sent again under the same id until its
//! receipt is written down.

use heard_storage::clock::Moment;
use heard_storage::crypto::open;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{CaseAction, FilingFault, FilingKind, FilingState, Role, ViewAction};

use super::document::Document;
use super::may::fits;
use super::whose::record_of;
use super::{ACTOR, document_place, sealed_receipt};
use crate::Heard;
use crate::ids::{FilingId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::AccountState;
use crate::record::{CaseSystem, record};
use crate::views::{key_of, parse};

/// After so many tries somebody is told, and it waits for them.
const TRIES: i64 = 10;

/// The longest pause between two tries, in minutes.
const LONGEST_PAUSE: i64 = 360;

/// While one is on its way it is nobody else's for so long, in milliseconds.
const ON_ITS_WAY: i64 = 10 * Moment::MINUTE;

/// What cannot go now, through no fault of where it goes, is looked at this much later.
const LATER: i64 = 60 * Moment::MINUTE;

/// A document that leaves now.
#[derive(Debug, Clone)]
pub struct Leaving {
    /// What it says.
    pub document: Document,
    kind: FilingKind,
    view: Option<ViewId>,
    tries: i64,
}

/// A row that is due.
struct Due {
    id: FilingId,
    first: FilingId,
    number: i64,
    kind: FilingKind,
    made_at: Moment,
    tries: i64,
    sealed: Option<Vec<u8>>,
    filed_to: Option<Vec<u8>>,
    view: Option<ViewId>,
}

impl Due {
    fn of(row: &Row) -> Result<Self, StorageError> {
        Ok(Self {
            id: row.id("id")?,
            first: row.id("first_id")?,
            number: row.int("number")?,
            kind: parse(FilingKind::parse, row, "kind")?,
            made_at: row.moment("made_at")?,
            tries: row.int("tries")?,
            sealed: row.blob_opt("sealed")?,
            filed_to: row.blob_opt("filed_to")?,
            view: row.id_opt("view_id")?,
        })
    }

    fn is_withdrawal(&self) -> bool {
        self.kind == FilingKind::Withdrawal
    }
}

/// The next document that is due, which is on its way from here on. While filing is switched
/// off, only what withdraws something is.
///
/// # Errors
/// When storage fails.
pub async fn next(heard: &Heard) -> Result<Option<Leaving>, StorageError> {
    while let Some(due) = due(heard).await? {
        let Some(document) = document_of(heard, &due).await? else {
            not_opened(heard, due.id).await?;
            continue;
        };
        if !is_theirs(heard, &due).await? {
            not_theirs(heard, due).await?;
            continue;
        }
        let (kind, view, tries) = (due.kind, due.view, due.tries + 1);
        if begun(heard, due).await? {
            return Ok(Some(Leaving { document, kind, view, tries }));
        }
    }
    Ok(None)
}

async fn due(heard: &Heard) -> Result<Option<Due>, StorageError> {
    let only = if heard.catalogue().settings.filing { "" } else { "AND d.kind = 'withdrawal'" };
    let sql = format!(
        "SELECT d.id, d.first_id, d.number, d.kind, d.made_at, d.tries, d.sealed, d.filed_to, f.view_id
         FROM filing_document d LEFT JOIN filing f ON f.first_id = d.first_id
         WHERE d.state = 'waiting' AND d.due_at <= $1 {only} ORDER BY d.due_at, d.id LIMIT 1"
    );
    let mut conn = heard.words().read().await?;
    let row = conn.first(sql, args![heard.now()]).await?;
    row.as_ref().map(Due::of).transpose()
}

/// What it says; `None` where nothing of it opens now.
async fn document_of(heard: &Heard, due: &Due) -> Result<Option<Document>, StorageError> {
    if due.is_withdrawal() {
        return Ok(Some(Document::bare(heard, (due.id, due.first), (due.number, due.kind), due.made_at)));
    }
    let (Some(view), Some(sealed)) = (due.view, &due.sealed) else { return Ok(None) };
    let Some(key) = key_of(heard, view).await? else { return Ok(None) };
    let plain = open(&key, &document_place(due.id), sealed)?;
    let document = serde_json::from_slice(&plain);
    document.map(Some).map_err(|_| StorageError::inconsistent("filing_document.sealed", "a document"))
}

/// Whether the record that it was made for is still its author's. What withdraws something
/// goes wherever that went.
async fn is_theirs(heard: &Heard, due: &Due) -> Result<bool, StorageError> {
    if due.is_withdrawal() {
        return Ok(true);
    }
    let Some(view) = due.view else { return Ok(false) };
    let whose = record_of(heard, view, due.first).await?;
    Ok(whose.is_some_and(|(_, to)| due.filed_to.as_deref() == Some(to.as_slice())))
}

/// It does not go to that record: what never left is made anew, and of what may have arrived
/// `look` sees to it that it is withdrawn.
async fn not_theirs(heard: &Heard, due: Due) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                not_now(uow, &due).await?;
                uow.execute("UPDATE filing SET look_at = 0 WHERE first_id = $1", args![due.first]).await.map(drop)
            })
        })
        .await
}

/// Writes down that it leaves; `false` where it does not any more.
async fn begun(heard: &Heard, due: Due) -> Result<bool, StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                if !due.is_withdrawal() {
                    let fits = match due.view {
                        Some(view) => fits(uow, view).await?,
                        None => None,
                    };
                    if fits.is_none() {
                        return not_now(uow, &due).await.map(|()| false);
                    }
                }
                let sql = "UPDATE filing_document SET begun_at = COALESCE(begun_at, $2), tries = tries + 1, due_at = $3
                           WHERE id = $1 AND state = 'waiting' AND tries = $4";
                if uow.execute(sql, args![due.id, now, now.plus(ON_ITS_WAY), due.tries]).await? == 0 {
                    return Ok(false);
                }
                if !due.is_withdrawal() {
                    let sql = "UPDATE filing SET filed_to = (SELECT filed_to FROM filing_document WHERE id = $1)
                               WHERE first_id = $2";
                    uow.execute(sql, args![due.id, due.first]).await?;
                }
                Ok::<_, StorageError>(true)
            })
        })
        .await
}

/// Something stands against it since it was made. What never left is made anew once nothing
/// does; what may have arrived waits.
async fn not_now(uow: &mut Uow, due: &Due) -> Result<(), StorageError> {
    let at = uow.now().plus(LATER);
    let sql = "DELETE FROM filing_document WHERE id = $1 AND begun_at IS NULL AND state = 'waiting'";
    if uow.execute(sql, args![due.id]).await? == 0 {
        let sql = "UPDATE filing_document SET due_at = $2 WHERE id = $1 AND state = 'waiting'";
        return uow.execute(sql, args![due.id, at]).await.map(drop);
    }
    uow.execute("UPDATE filing SET look_at = $2 WHERE first_id = $1", args![due.first, at]).await.map(drop)
}

/// Its words do not open now: they rest, or went this moment.
async fn not_opened(heard: &Heard, id: FilingId) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let at = uow.now().plus(LATER);
                let sql = "UPDATE filing_document SET due_at = $2, fault = $3 WHERE id = $1 AND state = 'waiting'";
                uow.execute(sql, args![id, at, FilingFault::NotOpened.name()]).await.map(drop)
            })
        })
        .await
}

/// It is there: what the case system answered is kept, and its words are not.
///
/// # Errors
/// When storage fails: it is sent again then, under the same id.
pub async fn filed(heard: &Heard, what: &Leaving, receipt: &str) -> Result<(), StorageError> {
    let id = what.document.id;
    let (first, view, kind) = (what.document.first, what.view, what.kind);
    let receipt = sealed_receipt(heard, id, receipt).await?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql =
                    "UPDATE filing_document SET state = $2, state_at = $3, fault = NULL, sealed = NULL, receipt = $4
                           WHERE id = $1 AND state IN ('waiting', 'failed')";
                let written = uow.execute(sql, args![id, FilingState::Filed.name(), now, receipt]).await?;
                let Some(view) = view.filter(|_| written > 0 && kind != FilingKind::Withdrawal) else {
                    return Ok(());
                };
                // Something may have changed while it was on its way.
                let sql = "UPDATE filing SET look_at = 0, digest = (SELECT digest FROM filing_document WHERE id = $1)
                           WHERE view_id = $2 AND first_id = $3";
                if uow.execute(sql, args![id, view, first]).await? > 0 {
                    record(uow, ACTOR, ViewAction::Filed, view, "").await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// It is not there. It is tried again with growing pauses; after the last of them, or where
/// that is no use (`hopeless`), administrators are told and it waits for them.
///
/// # Errors
/// When storage fails.
pub async fn not_filed(heard: &Heard, what: &Leaving, fault: FilingFault, hopeless: bool) -> Result<(), StorageError> {
    let (id, tries) = (what.document.id, what.tries);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                if !hopeless && tries < TRIES {
                    let sql = "UPDATE filing_document SET due_at = $2, fault = $3 WHERE id = $1 AND state = 'waiting'";
                    return uow.execute(sql, args![id, now.plus(pause(tries)), fault.name()]).await.map(drop);
                }
                let sql = "UPDATE filing_document SET state = $2, state_at = $3, fault = $4, told_at = $3,
                              told = (SELECT COUNT(*) FROM account WHERE role = $5 AND state = $6)
                           WHERE id = $1 AND state = 'waiting'";
                let (role, active) = (Role::Administrator.name(), AccountState::Active.name());
                let values = args![id, FilingState::Failed.name(), now, fault.name(), role, active];
                if uow.execute(sql, values).await? > 0 {
                    record(uow, ACTOR, CaseAction::FilingFailed, CaseSystem, fault.name()).await?;
                    raise(uow, Event::CaseSystemWaits).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// How long it waits after so many tries: two minutes, four, and on to six hours.
fn pause(tries: i64) -> i64 {
    let doubled = 1_i64 << tries.clamp(0, 9);
    doubled.min(LONGEST_PAUSE) * Moment::MINUTE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_11_pauses_grow_to_six_hours() {
        let pauses: Vec<i64> = (1..=TRIES).map(|tries| pause(tries) / Moment::MINUTE).collect();
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    }
}
