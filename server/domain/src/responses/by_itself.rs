//! What no answer for many takes out of the queue: what nobody of the team has opened, and
//! what may be harm until somebody decided. It is answered by itself.

use std::collections::HashSet;

use heard_storage::{Row, StorageError, Uow, Value, any_of};

use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Respond};
use crate::safeguarding::conflicts::kept_of;

/// Whether an answer may take a view out of the queue, in a statement about `view`.
pub(crate) const MAY_LEAVE: &str = "(view.read_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM undecided_view tu WHERE tu.id = view.id))";

/// Whether the young person wrote last in the thread of a view, in a statement about `view`
/// of which the argument `now` is this moment: what has not gone out may still be stopped.
/// What was written at the same moment counts as theirs.
pub(super) fn wrote_last(now: &str) -> String {
    format!("EXISTS (SELECT 1 FROM message wm WHERE {})", last(now))
}

/// The same, and no answer was told to them since.
pub(crate) fn wrote_since(now: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM message wm WHERE {}
            AND NOT EXISTS (SELECT 1 FROM response_view wt WHERE wt.view_id = view.id AND wt.told_at > wm.sent_at))",
        last(now)
    )
}

fn last(now: &str) -> String {
    format!(
        "wm.view_id = view.id AND wm.author = 'young_person' AND NOT EXISTS (SELECT 1 FROM message wn
            WHERE wn.view_id = view.id AND wn.author <> 'young_person' AND wn.sent_at > wm.sent_at
                AND wn.goes_at <= {now})"
    )
}

fn statement(views: &[ViewId]) -> (String, Vec<Value>) {
    let (set, args) = any_of(1, views.iter().copied());
    (format!("SELECT id FROM view WHERE id IN {set} AND NOT {MAY_LEAVE}"), args)
}

fn ids(rows: &[Row]) -> Result<HashSet<ViewId>, StorageError> {
    rows.iter().map(|row| row.id("id")).collect()
}

/// Those of these views that no answer begins with.
pub(super) async fn by_themselves(uow: &mut Uow, views: &[ViewId]) -> Result<HashSet<ViewId>, StorageError> {
    let (sql, args) = statement(views);
    ids(&uow.all(sql, args).await?)
}

/// Those of these views that an answer may begin with, and how many are left out. Which of
/// the two a view is left out for is not said: not everybody who writes answers looks at
/// what may be harm.
///
/// # Errors
/// When storage fails.
pub async fn answerable(
    heard: &Heard,
    by: &Grant<Respond>,
    views: &[ViewId],
) -> Result<(Vec<ViewId>, usize), StorageError> {
    let mut conn = heard.words().read().await?;
    let kept = kept_of(heard, &mut conn, by.account(), views).await?;
    let mut theirs: Vec<ViewId> = views.iter().copied().filter(|view| !kept.contains(view)).collect();
    let (sql, args) = statement(&theirs);
    let left_out = ids(&conn.all(sql, args).await?)?;
    theirs.retain(|view| !left_out.contains(view));
    Ok((theirs, left_out.len()))
}
