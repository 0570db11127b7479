//! Which pages a worker reads: their own, and for as long as they stand in for colleagues
//! those of these.

use std::collections::HashSet;

use heard_storage::{Conn, Row, StorageError, Value, args};

use crate::Heard;
use crate::assignments::cover::{covered, covered_on};
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, ReadSentToMe, Role};
use crate::safeguarding::conflicts::{not_kept, not_kept_from_chosen, reader};

/// When it was opened, as far as the reader `$1` goes: by themselves where it was sent to
/// them, else by whom it was sent to or whoever stood in for them.
pub(super) const OPENED: &str =
    "CASE WHEN d.account_id = $1 THEN d.opened_at ELSE COALESCE(d.opened_at, d.covered_at) END";

/// The pages a worker reads today: their own, and those of colleagues for whom they stand in.
pub(super) struct Pages {
    me: AccountId,
    covered: Vec<AccountId>,
}

impl Pages {
    pub(super) async fn of(heard: &Heard, by: &Grant<ReadSentToMe>) -> Result<Self, StorageError> {
        Ok(Self { me: by.id(), covered: covered(heard, by.id()).await? })
    }

    /// The same, with a connection in hand.
    pub(super) async fn with(heard: &Heard, conn: &mut Conn, by: &Grant<ReadSentToMe>) -> Result<Self, StorageError> {
        Ok(Self { me: by.id(), covered: covered_on(conn, by.id(), heard.now().day()).await? })
    }

    /// A condition on `delivery d` and the view `v`, whose values begin at `$first`: it stands
    /// on one of these pages, and is kept from nobody of them. Nobody chose whoever stands in:
    /// that their name stands in it is enough to keep it from them.
    pub(super) fn on(&self, heard: &Heard, first: usize) -> (String, Vec<Value>) {
        let mut values: Vec<Value> = args![self.me, reader(heard, self.me)];
        let mut each = vec![format!("(d.account_id = ${first}{})", not_kept_from_chosen("v.id", first + 1))];
        for whose in &self.covered {
            let at = first + values.len();
            values.extend(args![*whose, reader(heard, *whose)]);
            let (theirs, mine) = (not_kept_from_chosen("v.id", at + 1), not_kept("v.id", first + 1, Role::Worker));
            each.push(format!("(d.account_id = ${at}{theirs}{mine})"));
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
