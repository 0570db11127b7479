//! Who has a view open now, so that two colleagues do not answer one child at once. Saying so
//! is no reading: nothing is opened by it, and the log has no line of it. It stands in the
//! tables, so that every process knows it.

use std::collections::{BTreeSet, HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, any_of, args};

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, Moderate};
use crate::safeguarding::conflicts::reader;

/// So long after their page last said so somebody has it open.
const OPEN_FOR: i64 = Moment::MINUTE / 2;

/// Notes that somebody has a view open. Nothing where there is no such view.
///
/// # Errors
/// When storage fails.
pub async fn have_open(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<(), StorageError> {
    let me: AccountId = by.id();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql =
                    "INSERT INTO open_now (view_id, account_id, seen_at) SELECT id, $2, $3 FROM view WHERE id = $1
                    ON CONFLICT (view_id, account_id) DO UPDATE SET seen_at = excluded.seen_at";
                uow.execute(sql, args![view, me, now]).await.map(drop)
            })
        })
        .await
}

/// Who else has each of these open now, in one statement. Whoever a view may be about is not
/// told of it, and is not named beside it: they do not find it any more.
///
/// # Errors
/// When storage fails.
pub async fn open_with(
    heard: &Heard,
    by: &Grant<Moderate>,
    views: &[ViewId],
) -> Result<HashMap<ViewId, BTreeSet<AccountId>>, StorageError> {
    let mut open: HashMap<ViewId, BTreeSet<AccountId>> = HashMap::new();
    if views.is_empty() {
        return Ok(open);
    }
    let (set, mut args) = any_of(1, views.iter().copied());
    args.extend([Value::from(heard.now().plus(-OPEN_FOR)), Value::from(by.id())]);
    let sql = format!(
        "SELECT o.view_id, o.account_id, c.reader FROM open_now o
         LEFT JOIN conflict c ON c.view_id = o.view_id AND c.cleared_at IS NULL AND c.yields = 0
         WHERE o.view_id IN {set} AND o.seen_at > ${} AND o.account_id <> ${}",
        args.len() - 1,
        args.len()
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args).await?;
    drop(conn);
    let me = reader(heard, by.id());
    let (mut not_theirs, mut not_mine) = (HashSet::new(), HashSet::new());
    for row in &rows {
        let (view, who): (ViewId, AccountId) = (row.id("view_id")?, row.id("account_id")?);
        open.entry(view).or_default().insert(who);
        if let Some(meant) = row.blob_opt("reader")? {
            if meant == me.as_slice() {
                not_mine.insert(view);
            }
            if meant == reader(heard, who).as_slice() {
                not_theirs.insert((view, who));
            }
        }
    }
    open.retain(|view, who| {
        who.retain(|one| !not_theirs.contains(&(*view, *one)));
        !not_mine.contains(view) && !who.is_empty()
    });
    Ok(open)
}

/// Forgets who had something open.
///
/// # Errors
/// When storage fails.
pub async fn forget_open(heard: &Heard) -> Result<(), StorageError> {
    let before = heard.now().plus(-OPEN_FOR);
    heard
        .words()
        .write(move |uow| {
            Box::pin(
                async move { uow.execute("DELETE FROM open_now WHERE seen_at <= $1", args![before]).await.map(drop) },
            )
        })
        .await
}
