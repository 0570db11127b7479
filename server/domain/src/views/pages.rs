//! Which pages a worker reads: their own, and for as long as they stand in for colleagues
//! of those of these what somebody has to see to meanwhile.

use std::collections::HashSet;

use heard_storage::calendar::Day;
use heard_storage::{Conn, Row, StorageError, Value, args};
use heard_vocabulary::{Sender, ViewState};

use crate::Heard;
use crate::assignments::cover::covered_from;
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, ReadSentToMe};
use crate::safeguarding::conflicts::{not_kept_from_chosen, not_kept_from_unchosen, reader};

/// When it was opened, as far as the reader `$1` goes: by themselves where it was sent to
/// them, else by whom it was sent to or whoever stood in for them.
pub(super) const OPENED: &str =
    "CASE WHEN d.account_id = $1 THEN d.opened_at ELSE COALESCE(d.opened_at, d.covered_at) END";

/// The pages a worker reads today: their own, and those of colleagues for whom they stand in.
pub(super) struct Pages {
    me: AccountId,
    covered: Vec<(AccountId, Day)>,
    today: Day,
}

/// What waits for somebody, of a view `v`: the council wrote nothing since its author did, or
/// they said that what was to happen did not.
fn waits() -> String {
    let [sent, read, reopened] = [ViewState::Sent, ViewState::Read, ViewState::Reopened].map(ViewState::name);
    let child = Sender::YoungPerson.name();
    format!(
        "(v.state = '{reopened}' OR (v.state IN ('{sent}', '{read}') AND NOT EXISTS (
            SELECT 1 FROM message m WHERE m.view_id = v.id AND m.author <> '{child}' AND NOT EXISTS (
                SELECT 1 FROM message n WHERE n.view_id = v.id AND n.author = '{child}' AND n.sent_at > m.sent_at))))"
    )
}

/// Whether the author of a view `v` wrote the last message of its thread.
pub(super) fn wrote_last() -> String {
    let child = Sender::YoungPerson.name();
    format!(
        "EXISTS (SELECT 1 FROM message m WHERE m.view_id = v.id AND m.author = '{child}' AND NOT EXISTS (
            SELECT 1 FROM message n WHERE n.view_id = v.id AND n.author <> '{child}' AND n.sent_at > m.sent_at))"
    )
}

/// The same, and the reader `$1` has not opened it since: on a page `d` of their own they
/// themselves, else neither whoever it was sent to nor whoever stood in for them.
pub(super) fn wrote_since() -> String {
    let child = Sender::YoungPerson.name();
    format!(
        "EXISTS (SELECT 1 FROM message m WHERE m.view_id = v.id AND m.author = '{child}'
            AND m.sent_at > COALESCE(d.opened_last_at, 0)
            AND (d.account_id = $1 OR m.sent_at > COALESCE(d.covered_last_at, 0))
            AND NOT EXISTS (
                SELECT 1 FROM message n WHERE n.view_id = v.id AND n.author <> '{child}' AND n.sent_at > m.sent_at))"
    )
}

impl Pages {
    pub(super) async fn of(heard: &Heard, by: &Grant<ReadSentToMe>) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        Self::with(heard, &mut conn, by).await
    }

    /// The same, with a connection in hand.
    pub(super) async fn with(heard: &Heard, conn: &mut Conn, by: &Grant<ReadSentToMe>) -> Result<Self, StorageError> {
        let today = heard.now().day();
        Ok(Self { me: by.id(), covered: covered_from(conn, by.id(), today).await?, today })
    }

    /// A condition on `delivery d` and the view `v`, whose values begin at `$first`: it stands
    /// on one of these pages, and is kept from nobody of them. Nobody chose whoever stands in:
    /// that their name stands in it is enough to keep it from them; and of what came before
    /// they did they find what waits for somebody, what is for a review to come, and what
    /// was written in since. Years of letters are not a fortnight's work. What stands on their own
    /// page is on no other.
    pub(super) fn on(&self, heard: &Heard, first: usize) -> (String, Vec<Value>) {
        let mut values: Vec<Value> = args![self.me, reader(heard, self.me)];
        let mut each = vec![format!("(d.account_id = ${first}{})", not_kept_from_chosen("v.id", first + 1))];
        let (waits, today) = (waits(), self.today.to_string());
        for (whose, from) in &self.covered {
            let at = first + values.len();
            values.extend(args![*whose, reader(heard, *whose), from.start(), today.clone()]);
            let (theirs, mine) = (not_kept_from_chosen("v.id", at + 1), not_kept_from_unchosen("v.id", first + 1));
            let (since, due) = (at + 2, at + 3);
            each.push(format!(
                "(d.account_id = ${at}{theirs}{mine}
                    AND NOT EXISTS (SELECT 1 FROM delivery o WHERE o.view_id = v.id AND o.account_id = ${first})
                    AND (d.delivered_at >= ${since} OR v.due_on >= ${due} OR {waits}
                    OR EXISTS (SELECT 1 FROM message m WHERE m.view_id = v.id AND m.sent_at >= ${since})))"
            ));
        }
        (format!("({})", each.join(" OR ")), values)
    }
}

/// Leaves out what stands on a colleague's page where it stands on their own too; and what
/// stands on those of several colleagues, but once.
pub(super) fn once_each(rows: Vec<Row>, me: AccountId) -> Result<Vec<Row>, StorageError> {
    let place = |row: &Row| -> Result<(ViewId, bool), StorageError> {
        let page: AccountId = row.id("page")?;
        Ok((row.id("id")?, page == me))
    };
    let mut own = HashSet::new();
    for row in &rows {
        let (id, mine) = place(row)?;
        if mine {
            own.insert(id);
        }
    }
    let (mut seen, mut all) = (HashSet::new(), Vec::with_capacity(rows.len()));
    for row in rows {
        let (id, mine) = place(&row)?;
        if (mine || !own.contains(&id)) && seen.insert(id) {
            all.push(row);
        }
    }
    Ok(all)
}
