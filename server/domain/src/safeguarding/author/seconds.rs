//! Who is left to be the second person.

use heard_storage::{StorageError, Uow, any_of};
use heard_vocabulary::Role;

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{Moderate, Permission as _, SignOffConcerns};
use crate::safeguarding::conflicts::{Named, is_kept_from, keep_written, keeps_from, moderators};
use crate::views::parse;

/// Whether a role is a safeguarding lead's.
pub(super) fn leads(role: Role) -> bool {
    SignOffConcerns::ROLES.contains(&role)
}

/// Everybody who may read a view and whose account is in use, with their role.
pub(super) async fn readers(heard: &Heard, view: ViewId) -> Result<Vec<(AccountId, Role)>, StorageError> {
    let (set, values) = any_of(1, Moderate::ROLES.iter().map(|role| role.name()));
    let mut conn = heard.words().read().await?;
    let rows = conn.all(format!("SELECT id, role FROM usable_account WHERE role IN {set}"), values).await?;
    drop(conn);
    let mut left = Vec::with_capacity(rows.len());
    for row in &rows {
        let (who, role) = (row.id("id")?, parse(Role::parse, row, "role")?);
        if !is_kept_from(heard, who, view).await? {
            left.push((who, role));
        }
    }
    Ok(left)
}

/// The same as things stand in this unit.
pub(super) async fn readers_in(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
) -> Result<Vec<(AccountId, Role)>, StorageError> {
    let mut left = Vec::new();
    for (who, role) in moderators(uow).await? {
        if !keeps_from(heard, uow, who, view).await? {
            left.push((who, role));
        }
    }
    Ok(left)
}

/// Whether somebody besides `first` can be the second of two, one of whom is a
/// safeguarding lead.
pub(super) fn has_second(readers: &[(AccountId, Role)], first: AccountId) -> bool {
    let lead = readers.iter().any(|(who, role)| *who == first && leads(*role));
    readers.iter().any(|(who, role)| *who != first && (lead || leads(*role)))
}

/// Keeps a view from colleagues who are named in a reason, but for whoever wrote it,
/// and says who still reads it.
pub(super) async fn keep_named(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    named: Named,
    (by, actor): (AccountId, &str),
) -> Result<Vec<(AccountId, Role)>, StorageError> {
    keep_written(heard, uow, view, named.without(by), (by, actor)).await?;
    readers_in(heard, uow, view).await
}
