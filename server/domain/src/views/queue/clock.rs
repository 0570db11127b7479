//! Who spoke last, for the clock: it runs from the last thing a view's author did, and
//! stands where they were written to since.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of};
use heard_vocabulary::{Sender, Verdict};

use crate::ids::ViewId;

/// When each side spoke last, beside the view itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spoken {
    /// Its author wrote, or said of an answer that nothing happened.
    theirs: Option<Moment>,
    /// Somebody of the council wrote to them.
    ours: Option<Moment>,
}

impl Spoken {
    /// Since when its author waits, of a view that came then: from what they did last.
    /// `None` where they were written to since.
    pub(super) fn waiting_since(self, came: Moment, met: Option<Moment>) -> Option<Moment> {
        let last = [self.theirs, met].into_iter().flatten().fold(came, Ord::max);
        self.ours.is_none_or(|ours| ours < last).then_some(last)
    }
}

/// What was said since in these views, in one statement.
pub(super) async fn spoken(conn: &mut Conn, views: &[ViewId]) -> Result<HashMap<ViewId, Spoken>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let (author, no) = (Sender::YoungPerson.name(), Verdict::No.name());
    let sql = format!(
        "SELECT view_id, CAST(1 AS BIGINT) AS theirs, MAX(sent_at) AS at FROM message
         WHERE view_id IN {set} AND author = '{author}' GROUP BY view_id
         UNION ALL
         SELECT view_id, CAST(0 AS BIGINT) AS theirs, MAX(sent_at) AS at FROM message
         WHERE view_id IN {set} AND author <> '{author}' GROUP BY view_id
         UNION ALL
         SELECT view_id, CAST(1 AS BIGINT) AS theirs, MAX(verdict_at) AS at FROM response_view
         WHERE view_id IN {set} AND verdict = '{no}' AND verdict_at IS NOT NULL GROUP BY view_id"
    );
    let mut all: HashMap<ViewId, Spoken> = HashMap::new();
    for row in &conn.all(sql, args).await? {
        let one = all.entry(row.id("view_id")?).or_default();
        let side = if row.int("theirs")? == 1 { &mut one.theirs } else { &mut one.ours };
        *side = (*side).max(Some(row.moment("at")?));
    }
    Ok(all)
}

/// The same as [`Spoken::waiting_since`], asked of a view in a statement: its author did nothing
/// from the moment bound to `$before` on, and nobody wrote to them after what they did last. In
/// an expression, so that no database begins with messages.
pub(super) fn waits_since_before(
    (table, view): (&str, &str),
    (verdict, verdict_at): (&str, &str),
    before: usize,
) -> String {
    let (author, no) = (Sender::YoungPerson.name(), Verdict::No.name());
    let theirs = |from: &str| {
        format!(
            "EXISTS (SELECT 1 FROM message t WHERE t.view_id = {view} AND t.author = '{author}' AND t.sent_at {from})
             OR EXISTS (SELECT 1 FROM response_view r WHERE r.view_id = {view} AND r.verdict = '{no}' AND r.verdict_at {from})
             OR (COALESCE({verdict}, '') = '{no}' AND COALESCE({verdict_at}, 0) {from})"
        )
    };
    let (since, after) = (theirs(&format!(">= ${before}")), theirs("> o.sent_at"));
    format!(
        "CASE WHEN {since}
            OR EXISTS (SELECT 1 FROM message o WHERE o.view_id = {view} AND o.author <> '{author}'
                AND o.sent_at >= {table}.received_at AND NOT ({after}))
         THEN 1 ELSE 0 END = 0"
    )
}

/// When its author said that nothing came of the meeting it was for.
pub(super) fn nothing_came_of_it(row: &Row) -> Result<Option<Moment>, StorageError> {
    match row.text_opt("meeting_verdict")?.as_deref() {
        Some(verdict) if verdict == Verdict::No.name() => row.moment_opt("meeting_verdict_at"),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_01_the_clock_runs_from_what_its_author_did_last_and_stands_once_they_were_written_to() {
        let since = |theirs: Option<i64>, ours: Option<i64>, met: Option<i64>| {
            let spoken = Spoken { theirs: theirs.map(Moment), ours: ours.map(Moment) };
            spoken.waiting_since(Moment(10), met.map(Moment)).map(|at| at.0)
        };
        assert_eq!(since(None, None, None), Some(10), "nobody said anything since");
        assert_eq!(since(None, Some(20), None), None, "they were written to");
        assert_eq!(since(Some(30), Some(20), None), Some(30), "they wrote back");
        assert_eq!(since(Some(30), Some(40), None), None, "and were written to again");
        assert_eq!(since(Some(30), Some(40), Some(50)), Some(50), "nothing came of the meeting");
    }
}
