//! Whom a view reached, for its author and for the team.

use std::collections::BTreeMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, any_of, args};

use super::queue::parse;
use crate::Heard;
use crate::contacts::OwnKind;
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, Moderate};
use crate::safeguarding::conflicts::{Named, kept_from_chosen, reader};

/// That a view reached somebody, for its author and the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// What they are to its author.
    pub kind: OwnKind,
    /// When it stood on their page.
    pub delivered_at: Moment,
    /// When they opened it.
    pub opened_at: Option<Moment>,
    /// When whoever stood in for them opened it.
    pub covered_at: Option<Moment>,
    /// Whether they do not find it, because it may be about them: for the team alone.
    pub kept: bool,
}

/// One of them.
pub(super) fn delivery(row: &Row) -> Result<Delivery, StorageError> {
    Ok(Delivery {
        kind: parse(OwnKind::parse, row, "kind")?,
        delivered_at: row.moment("delivered_at")?,
        opened_at: row.moment_opt("opened_at")?,
        covered_at: row.moment_opt("covered_at")?,
        kept: false,
    })
}

/// Whom a view reached, as its author is told it: nobody is said to have got what is kept from them, nor
/// what stands still since `still` to have been opened after that. And whether anybody is
/// left out, so that somebody else reads it first.
pub(super) async fn deliveries_told(
    heard: &Heard,
    conn: &mut Conn,
    id: ViewId,
    still: Option<Moment>,
) -> Result<(Vec<Delivery>, bool), StorageError> {
    let sql = "SELECT account_id, kind, delivered_at, opened_at, covered_at FROM delivery WHERE view_id = $1
               ORDER BY delivered_at, kind";
    let rows = conn.all(sql, args![id]).await?;
    if rows.is_empty() {
        return Ok((Vec::new(), false));
    }
    let kept = kept_from_chosen(conn, id).await?;
    let mut told = Vec::with_capacity(rows.len());
    for row in &rows {
        let one = delivery(row)?;
        let before = |at: &Moment| still.is_none_or(|since| *at < since);
        let (opened_at, covered_at) = (one.opened_at.filter(before), one.covered_at.filter(before));
        let account: AccountId = row.id("account_id")?;
        let waits = still.is_some() || kept.contains(reader(heard, account).as_slice());
        if opened_at.is_some() || covered_at.is_some() || !waits {
            told.push(Delivery { opened_at, covered_at, ..one });
        }
    }
    let first = told.len() < rows.len();
    Ok((told, first))
}

/// Those of these views that are for a meeting still to come, and that no reviewing officer has:
/// it was sent to none, or is kept from them. Whoever says that nothing is left to do is asked
/// once.
pub(super) async fn wait_for_meetings(
    heard: &Heard,
    uow: &mut Uow,
    views: &[ViewId],
) -> Result<Vec<ViewId>, StorageError> {
    let today = uow.now().day().to_string();
    let (set, values) = any_of(3, views.iter().copied());
    let sql = format!(
        "SELECT v.id, d.account_id FROM view v LEFT JOIN delivery d ON d.view_id = v.id AND d.kind = $2
         WHERE v.id IN {set} AND v.due_on >= $1"
    );
    let binds = [args![today, OwnKind::Iro.name()], values].concat();
    let mut officers: BTreeMap<ViewId, Vec<AccountId>> = BTreeMap::new();
    for row in &uow.all(sql, binds).await? {
        officers.entry(row.id("id")?).or_default().extend(row.id_opt::<AccountId>("account_id")?);
    }
    let mut wait = Vec::new();
    for (view, officers) in officers {
        if !officers.is_empty() {
            let kept = Named::of_chosen(heard, uow, view, officers.iter().copied()).await?;
            if officers.iter().any(|one| !kept.includes(*one)) {
                continue;
            }
        }
        wait.push(view);
    }
    Ok(wait)
}

/// Whom a view reached, for the team, in the order it did.
///
/// # Errors
/// When storage fails.
pub async fn delivered_to(heard: &Heard, _by: &Grant<Moderate>, id: ViewId) -> Result<Vec<Delivery>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT account_id, kind, delivered_at, opened_at, covered_at FROM delivery WHERE view_id = $1
               ORDER BY delivered_at, kind";
    let rows = conn.all(sql, args![id]).await?;
    let from = kept_from_chosen(&mut conn, id).await?;
    let one = |row: &Row| {
        let account: AccountId = row.id("account_id")?;
        Ok(Delivery { kept: from.contains(reader(heard, account).as_slice()), ..delivery(row)? })
    };
    rows.iter().map(one).collect()
}

/// That somebody took the summary in which all of these stands: they read them, as themselves
/// where they were sent to them, else for whom they stand in.
pub(crate) async fn read_in_summary(
    uow: &mut Uow,
    by: AccountId,
    covered: &[AccountId],
    views: &[ViewId],
) -> Result<(), StorageError> {
    let now = uow.now();
    for (column, readers) in [("opened_at", &[by][..]), ("covered_at", covered)] {
        let (those, values) = any_of(2, views.iter().copied());
        let (whose, more) = any_of(2 + values.len(), readers.iter().copied());
        let sql = format!(
            "UPDATE delivery SET {column} = COALESCE({column}, $1) WHERE view_id IN {those} AND account_id IN {whose}"
        );
        uow.execute(sql, [args![now], values, more].concat()).await?;
    }
    Ok(())
}
