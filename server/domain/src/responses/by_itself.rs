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

/// What of that which was written to a view's author counts.
#[derive(Clone, Copy)]
pub(crate) enum Written<'a> {
    /// All of it: the desk does not ask anew for what somebody has just done. What is stopped
    /// stands in the thread no more.
    AtAll,
    /// What has gone out by the moment that is this argument of the statement: the rest may
    /// still be stopped.
    GoneBy(&'a str),
}

/// Whether the young person wrote last in the thread of a view, whose id is `view` in the
/// statement, such as `view.id`. What was written at the same moment counts as theirs.
pub(super) fn wrote_last(view: &str, written: Written<'_>) -> String {
    format!("EXISTS (SELECT 1 FROM message wm WHERE {})", last(view, written))
}

/// The same, and no answer that was told and still stands answers that. One answers what was
/// written before the view was put behind it: what came later need nobody have read who wrote
/// or approved it. This is what it means, wherever it is said, that somebody wrote again.
pub(crate) fn wrote_since(view: &str, written: Written<'_>) -> String {
    unanswered(view, written, "wt.told_at IS NOT NULL")
}

/// The same once they will have been told of the public answer that is the argument `answer`
/// of the statement.
pub(super) fn wrote_since_behind(view: &str, written: Written<'_>, answer: &str) -> String {
    unanswered(view, written, &format!("(wt.told_at IS NOT NULL OR wt.response_id = {answer})"))
}

/// Whether they wrote last, and did so while an answer that still stands was on its way to them.
pub(crate) fn wrote_meanwhile(view: &str, written: Written<'_>) -> String {
    format!(
        "EXISTS (SELECT 1 FROM message wm WHERE {}
            AND EXISTS (SELECT 1 FROM response_view wt JOIN response wr ON wr.id = wt.response_id
                WHERE wt.view_id = {view} AND wt.added_at <= wm.sent_at AND wt.told_at >= wm.sent_at
                    AND wr.state = 'published'))",
        last(view, written)
    )
}

fn unanswered(view: &str, written: Written<'_>, told: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM message wm WHERE {}
            AND NOT EXISTS (SELECT 1 FROM response_view wt JOIN response wr ON wr.id = wt.response_id
                WHERE wt.view_id = {view} AND wt.added_at > wm.sent_at AND {told} AND wr.state = 'published'))",
        last(view, written)
    )
}

fn last(view: &str, written: Written<'_>) -> String {
    let gone = match written {
        Written::AtAll => String::new(),
        Written::GoneBy(now) => format!(" AND wn.goes_at <= {now}"),
    };
    format!(
        "wm.view_id = {view} AND wm.author = 'young_person' AND NOT EXISTS (SELECT 1 FROM message wn
            WHERE wn.view_id = {view} AND wn.author <> 'young_person' AND wn.sent_at > wm.sent_at{gone})"
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
