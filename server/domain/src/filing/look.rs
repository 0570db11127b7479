//! What has changed since it was filed, or is to be filed for the first time.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key, seal};
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{CaseAction, FilingKind, FilingState, ViewState};

use super::document::{Content, Document, content_of};
use super::may::fits;
use super::whose::{drop_others, record_of};
use super::{ACTOR, digest_of, document_place};
use crate::Heard;
use crate::ids::{FilingId, ViewId};
use crate::record::{CaseSystem, record};
use crate::views::key_of;

/// So many are looked at in one run at most: what is left comes in the next.
const MOST: i64 = 500;

/// After a stop in the middle, it is looked at again this much later, in milliseconds.
const AFTER_A_STOP: i64 = 10 * Moment::MINUTE;

/// What something stands against is looked at again this much later.
const LATER: i64 = 60 * Moment::MINUTE;

/// Whether its author did not take the view `$1` back, also where that waits for somebody.
const THERE: &str = "SELECT v.id FROM view v WHERE v.id = $1 AND v.signed_in = 1 AND v.state <> $2
    AND NOT EXISTS (SELECT 1 FROM concern c WHERE c.view_id = v.id AND c.taken_back_at IS NOT NULL)";

/// Something that may have to be filed.
struct Due {
    view: ViewId,
    first: FilingId,
    /// When it was to be looked at, and since it is: until when nobody else does.
    look_at: Moment,
    asked: bool,
    digest: Option<Vec<u8>>,
    filed_to: Option<Vec<u8>>,
}

impl Due {
    fn of(row: &Row) -> Result<Self, StorageError> {
        Ok(Self {
            view: row.id("view_id")?,
            first: row.id("first_id")?,
            look_at: row.moment("look_at")?,
            asked: row.moment_opt("asked_at")?.is_some(),
            digest: row.blob_opt("digest")?,
            filed_to: row.blob_opt("filed_to")?,
        })
    }
}

/// Looks at everything that has changed, and makes the documents that follow from it. One
/// that fails keeps none of the others.
///
/// # Errors
/// The last thing that failed.
pub async fn look(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT view_id, first_id, look_at, asked_at, digest, filed_to FROM filing
               WHERE look_at <= $1 ORDER BY look_at, view_id LIMIT $2";
    let rows = conn.all(sql, args![heard.now(), MOST]).await?;
    drop(conn);
    let mut all = Ok(());
    for row in &rows {
        let due = Due::of(row)?;
        if let Err(error) = look_at(heard, due).await {
            tracing::warn!(%error, "what is to be filed could not be looked at");
            all = Err(error);
        }
    }
    all
}

async fn look_at(heard: &Heard, due: Due) -> Result<(), StorageError> {
    let Some(due) = taken(heard, due).await? else { return Ok(()) };
    let mut conn = heard.words().read().await?;
    let there = conn.first(THERE, args![due.view, ViewState::Withdrawn.name()]).await?;
    let aside = conn.first("SELECT view_id FROM set_aside WHERE view_id = $1", args![due.view]).await?;
    drop(conn);
    match (there, aside) {
        // Whoever is leaving may stay after all.
        (_, Some(_)) => return later(heard, due, Some(LATER)).await,
        (None, None) => return withdraw(heard, due, None).await,
        (Some(_), None) => {}
    }
    // Its words rest after a death: nothing of it opens, and nothing goes.
    let Some(key) = key_of(heard, due.view).await? else { return later(heard, due, Some(Moment::DAY)).await };
    let whose = record_of(heard, due.view, due.first).await?;
    let to = whose.as_ref().map(|(_, to)| *to);
    if due.filed_to.is_some() && due.filed_to.as_deref() != to.as_ref().map(Hash::as_slice) {
        // It went to a record that is not theirs.
        let anew = FilingId::random(heard.entropy());
        return withdraw(heard, due, Some(anew)).await;
    }
    // What was made for another record, and never left, is made anew.
    drop_others(heard, due.first, to).await?;
    let Some((number, to)) = whose else { return later(heard, due, Some(LATER)).await };
    let Some(content) = content_of(heard, due.view, &key, number).await? else {
        return later(heard, due, Some(LATER)).await;
    };
    let plain = serde_json::to_vec(&content).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let digest = digest_of(heard, &plain);
    if due.digest.as_deref() == Some(digest.as_slice()) {
        return later(heard, due, None).await;
    }
    make(heard, due, (content, key), (digest, to)).await
}

/// Takes it, so that whatever changes from here on is seen; `None` where somebody else did.
async fn taken(heard: &Heard, due: Due) -> Result<Option<Due>, StorageError> {
    let until = heard.now().plus(AFTER_A_STOP);
    let (view, was) = (due.view, due.look_at);
    let taken = heard.words().write(move |uow| {
        Box::pin(async move {
            let sql = "UPDATE filing SET look_at = $1 WHERE view_id = $2 AND look_at = $3";
            uow.execute(sql, args![until, view, was]).await
        })
    });
    Ok((taken.await? > 0).then_some(Due { look_at: until, ..due }))
}

/// Writes down when it is looked at next, unless something changed since it was taken; then
/// that stays, and the answer is no.
async fn put_off(uow: &mut Uow, due: &Due, at: Option<Moment>) -> Result<bool, StorageError> {
    let sql = "UPDATE filing SET look_at = $1 WHERE view_id = $2 AND look_at = $3";
    Ok(uow.execute(sql, args![at, due.view, due.look_at]).await? > 0)
}

async fn later(heard: &Heard, due: Due, after: Option<i64>) -> Result<(), StorageError> {
    let at = after.map(|after| heard.now().plus(after));
    let done = heard.words().write(move |uow| Box::pin(async move { put_off(uow, &due, at).await }));
    done.await.map(drop)
}

/// Makes the next document, where it may go now.
async fn make(
    heard: &Heard,
    due: Due,
    (content, key): (Content, Key),
    (digest, to): (Hash, Hash),
) -> Result<(), StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let Some(may) = fits(uow, due.view).await? else {
                    return put_off(uow, &due, Some(now.plus(LATER))).await.map(drop);
                };
                if may.going_out.is_some() {
                    return put_off(uow, &due, may.going_out).await.map(drop);
                }
                let (last, pending) = so_far(uow, due.first).await?;
                // What is on its way goes first; then this is looked at again.
                let begins = may.answered || due.asked || last > 0;
                if !put_off(uow, &due, None).await? || pending || !begins {
                    return Ok(());
                }
                let number = last + 1;
                let (id, kind) = match number {
                    1 => (due.first, FilingKind::First),
                    _ => (FilingId::random(this.entropy()), FilingKind::Correction),
                };
                let document = content.into_document(&this, (id, due.first), (number, kind));
                let sealed = sealed(&this, &key, &document)?;
                insert(uow, &document, kind, Some((sealed, digest, to)));
                Ok(())
            })
        })
        .await
}

/// The number of the last document, and whether one is to go or could not.
async fn so_far(uow: &mut Uow, first: FilingId) -> Result<(i64, bool), StorageError> {
    let sql = "SELECT number, state FROM filing_document WHERE first_id = $1 ORDER BY number DESC LIMIT 1";
    let Some(row) = uow.first(sql, args![first]).await? else { return Ok((0, false)) };
    let state = row.text("state")?;
    let pending = state == FilingState::Waiting.name() || state == FilingState::Failed.name();
    Ok((row.int("number")?, pending))
}

fn sealed(heard: &Heard, key: &Key, document: &Document) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(document).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, &document_place(document.id), &plain, heard.entropy()))
}

fn insert(uow: &mut Uow, document: &Document, kind: FilingKind, holds: Option<(Vec<u8>, Hash, Hash)>) {
    let now = uow.now();
    let (sealed, digest, to) = match holds {
        Some((sealed, digest, to)) => (Some(sealed), Some(digest.to_vec()), Some(to.to_vec())),
        None => (None, None, None),
    };
    uow.defer(
        "INSERT INTO filing_document
            (id, first_id, number, kind, state, made_at, due_at, tries, state_at, sealed, digest, filed_to)
         VALUES ($1, $2, $3, $4, $5, $6, $6, 0, $6, $7, $8, $9)",
        args![
            document.id,
            document.first,
            document.number,
            kind.name(),
            FilingState::Waiting.name(),
            now,
            sealed,
            digest,
            to
        ],
    );
}

/// Withdraws what was filed, or may have been; what never left goes without a word. With
/// `anew` it may be filed again, to another record, under ids of its own.
async fn withdraw(heard: &Heard, due: Due, anew: Option<FilingId>) -> Result<(), StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !put_off(uow, &due, anew.map(|_| Moment(0))).await? {
                    return Ok(());
                }
                let first = due.first;
                let sql = "DELETE FROM filing_document WHERE first_id = $1 AND begun_at IS NULL";
                uow.execute(sql, args![first]).await?;
                let (waiting, failed) = (FilingState::Waiting.name(), FilingState::Failed.name());
                let sql = "UPDATE filing_document SET state = $2, state_at = $3, sealed = NULL
                           WHERE first_id = $1 AND state IN ($4, $5)";
                let now = uow.now();
                uow.execute(sql, args![first, FilingState::Overtaken.name(), now, waiting, failed]).await?;
                let (last, _) = so_far(uow, first).await?;
                if last > 0 {
                    let (id, kind) = (FilingId::random(this.entropy()), FilingKind::Withdrawal);
                    insert(uow, &Document::bare(&this, (id, first), (last + 1, kind), now), kind, None);
                    record(uow, ACTOR, CaseAction::FilingWithdrawn, CaseSystem, "").await?;
                }
                match anew {
                    // From here on nothing leads from what was said to what was filed.
                    None => uow.execute("DELETE FROM filing WHERE view_id = $1", args![due.view]).await?,
                    Some(anew) => {
                        let sql = "UPDATE filing SET first_id = $2, digest = NULL, filed_to = NULL WHERE view_id = $1";
                        uow.execute(sql, args![due.view, anew]).await?
                    }
                };
                Ok(())
            })
        })
        .await
}
