//! What administrators change of a colleague's way in: the role, and whether
//! they may sign in for now. Whoever leaves is another matter (`handover`).

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountState, DoorAction};

use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::people::grant::{Grant, KeepStaff};
use crate::people::handover::out_of_place;
use crate::people::role::Role;
use crate::people::sign_in::end_sessions;
use crate::record::{colleague, record};

/// Why a colleague's way in stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// Nobody does this to themselves.
    #[error("it is oneself")]
    Oneself,
    /// Nobody would be left who can let people in.
    #[error("the last administrator")]
    LastAdministrator,
    /// They hold something that nobody in the other role can have.
    #[error("they hold what nobody in that role can have")]
    StillHolds,
    /// It is so already, or they left meanwhile.
    #[error("it was changed meanwhile")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Holds every administrator who may sign in until the unit ends, so that two at
/// once do not take each other out; whether one stays beside `leaver`.
pub(in crate::people) async fn another_stays(uow: &mut Uow, leaver: AccountId) -> Result<bool, StorageError> {
    let administrators = args![Role::Administrator.name(), AccountState::Active.name()];
    let sql = match uow.is_postgres() {
        true => "SELECT id FROM account WHERE role = $1 AND state = $2 ORDER BY id FOR UPDATE",
        false => "SELECT id FROM account WHERE role = $1 AND state = $2",
    };
    for row in uow.all(sql, administrators).await? {
        if row.id::<AccountId>("id")? != leaver {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refuses what nobody may do: to oneself, and to the last administrator.
pub(in crate::people) async fn allowed(uow: &mut Uow, by: AccountId, whose: AccountId) -> Result<(), KeepError> {
    if by == whose {
        return Err(KeepError::Oneself);
    }
    if another_stays(uow, whose).await? { Ok(()) } else { Err(KeepError::LastAdministrator) }
}

/// Gives a colleague another role. Their sessions end: each began in the old one.
///
/// # Errors
/// [`KeepError`]; nothing is changed then.
pub async fn change_role(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    whose: &InScope<Staff>,
    role: Role,
) -> Result<(), KeepError> {
    let (me, actor, account, this) = (by.id(), by.actor(), whose.id(), heard.clone());
    if out_of_place(heard, account, role).await? {
        return Err(KeepError::StillHolds);
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                allowed(uow, me, account).await?;
                let sql = "UPDATE account SET role = $1 WHERE id = $2 AND role <> $1 AND role <> $3 AND state = $4";
                let young = Role::YoungPerson.name();
                let active = AccountState::Active.name();
                if role == Role::YoungPerson || uow.execute(sql, args![role.name(), account, young, active]).await? == 0
                {
                    return Err(KeepError::Changed);
                }
                end_sessions(&this, uow, account).await?;
                record(uow, actor, DoorAction::RoleChanged, colleague(&this, account), role.name()).await?;
                Ok(())
            })
        })
        .await
}

/// Keeps a colleague from signing in until it is ended; what they hold stays
/// theirs.
///
/// # Errors
/// [`KeepError`]; nothing is changed then.
pub async fn suspend(heard: &Heard, by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<(), KeepError> {
    let (me, account) = (by.id(), whose.id());
    turn(heard, by, account, AccountState::Active, AccountState::Paused, Some(me)).await
}

/// Lets a suspended colleague sign in again.
///
/// # Errors
/// [`KeepError`]; nothing is changed then.
pub async fn resume(heard: &Heard, by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<(), KeepError> {
    turn(heard, by, whose.id(), AccountState::Paused, AccountState::Active, None).await
}

async fn turn(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    account: AccountId,
    from: AccountState,
    to: AccountState,
    not: Option<AccountId>,
) -> Result<(), KeepError> {
    let (actor, this) = (by.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some(me) = not {
                    allowed(uow, me, account).await?;
                }
                let sql = "UPDATE account SET state = $1 WHERE id = $2 AND state = $3 AND role <> $4";
                let turned = args![to.name(), account, from.name(), Role::YoungPerson.name()];
                if uow.execute(sql, turned).await? == 0 {
                    return Err(KeepError::Changed);
                }
                end_sessions(&this, uow, account).await?;
                let action = if to == AccountState::Paused { DoorAction::Suspended } else { DoorAction::Resumed };
                record(uow, actor, action, colleague(&this, account), "").await?;
                Ok(())
            })
        })
        .await
}
