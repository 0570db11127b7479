//! That nothing is without somebody who may read it.

use std::collections::HashSet;

use heard_storage::crypto::Hash;
use heard_storage::{Row, StorageError, Uow, any_of, args};
use heard_vocabulary::Role;

use super::reader;
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{Moderate, Permission as _};
use crate::safeguarding::outside::outside;
use crate::views::{hold_kept, parse, still_there_to_change};

/// Everybody who reads views, as things stand in this unit, and their role.
pub(crate) async fn moderators(uow: &mut Uow) -> Result<Vec<(AccountId, Role)>, StorageError> {
    let (roles, binds) = any_of(1, Moderate::ROLES.iter().map(|role| role.name()));
    let rows = uow.all(format!("SELECT id, role FROM usable_account WHERE role IN {roles}"), binds).await?;
    let one = |row: &Row| Ok((row.id("id")?, parse(Role::parse, row, "role")?));
    rows.iter().map(one).collect()
}

/// Their hashes.
async fn readers(heard: &Heard, uow: &mut Uow) -> Result<Vec<Hash>, StorageError> {
    Ok(moderators(uow).await?.into_iter().map(|(one, _)| reader(heard, one)).collect())
}

/// What may be harm, or was: who it may be about reads it only where nobody outside
/// the council is there to read it.
const HARM: &str = "SELECT view_id FROM concern WHERE state <> 'closed' OR outcome = 'told' OR reported_at IS NOT NULL";

/// Lets a view be read by those it may be about where nobody else could read it, not
/// even, where it may be harm, the person outside the council. What those from whom it is
/// kept then wrote to its author, and what has not gone yet, is held.
pub(crate) async fn weigh(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let rows = uow.all("SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL", args![view]).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let all = readers(heard, uow).await?;
    let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    let nobody = all.iter().all(|one| kept.contains(one.as_slice())) && !read_outside(heard, uow, view, &kept).await?;
    let sql = "UPDATE conflict SET yields = $2 WHERE view_id = $1 AND yields <> $2";
    uow.execute(sql, args![view, nobody]).await?;
    Box::pin(hold_kept(heard, uow, view)).await
}

/// Whether the person outside reads it instead: it may be harm, and not about them.
async fn read_outside(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    kept: &HashSet<Vec<u8>>,
) -> Result<bool, StorageError> {
    let Some(who) = outside(uow).await? else { return Ok(false) };
    let harm = format!("SELECT 1 AS one FROM ({HARM}) harm WHERE view_id = $1");
    Ok(!kept.contains(reader(heard, who).as_slice()) && uow.first(harm, args![view]).await?.is_some())
}

/// Looks again at what may be without a reader, or has one again: somebody came,
/// left, or does other work now.
///
/// # Errors
/// When storage fails; what was looked at before that stays.
pub async fn weigh_all(heard: &Heard) -> Result<(), StorageError> {
    let this = heard.clone();
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let outside = outside(uow).await?.map(|who| reader(&this, who));
            Ok::<_, StorageError>((readers(&this, uow).await?, outside))
        })
    });
    let (all, outside) = unit.await?;
    let (set, mut values) = any_of(1, all.iter().copied());
    values.push(i64::try_from(all.len()).unwrap_or(i64::MAX).into());
    let enough = values.len();
    // As `read_outside` says it.
    let inside = match outside {
        Some(outside) => {
            values.push(outside.into());
            format!(" AND (view_id NOT IN ({HARM}) OR SUM(CASE WHEN reader = ${} THEN 1 ELSE 0 END) > 0)", values.len())
        }
        None => String::new(),
    };
    let sql = format!(
        "SELECT view_id FROM conflict JOIN kept_view v ON v.id = view_id WHERE cleared_at IS NULL GROUP BY view_id
         HAVING (CASE WHEN SUM(CASE WHEN reader IN {set} THEN 1 ELSE 0 END) >= ${enough}{inside}
                 THEN 1 ELSE 0 END) <> MAX(yields)
         ORDER BY view_id"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let mut failed = None;
    for row in &rows {
        let (view, this) = (row.id("view_id")?, heard.clone());
        let unit = heard.words().write(move |uow| {
            Box::pin(async move {
                if still_there_to_change(uow, view).await? {
                    weigh(&this, uow, view).await?;
                }
                Ok::<_, StorageError>(())
            })
        });
        // One that cannot be weighed keeps none of the others from it.
        failed = unit.await.err().or(failed);
    }
    failed.map_or(Ok(()), Err)
}

/// The same at once, after an account of staff was changed; where it fails, a job
/// does it within a minute.
pub(crate) async fn weigh_now(heard: &Heard) {
    if let Err(error) = weigh_all(heard).await {
        tracing::warn!(%error, "who may read what may be about somebody is looked at later");
    }
}
