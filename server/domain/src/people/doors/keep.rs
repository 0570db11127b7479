//! What administrators change of a colleague's way in: the role, and whether
//! they may sign in for now. Whoever leaves is another matter (`handover`).

use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{AccountState, DoorAction};

use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::people::grant::{Grant, KeepStaff};
use crate::people::handover::fits;
use crate::people::invite::withdraw_with;
use crate::people::role::Role;
use crate::people::sign_in::end_sessions;
use crate::record::{colleague, record};
use crate::safeguarding::conflicts::weigh_now;
use crate::safeguarding::outside::is_outside;
use crate::translators::let_go;
use crate::views::hold_all_of;

/// Why a colleague's way in stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// Nobody does this to themselves.
    #[error("it is oneself")]
    Oneself,
    /// They hold something that nobody in the other role can have.
    #[error("they hold what nobody in that role can have")]
    StillHolds,
    /// The chain ends with them: two people name somebody else first.
    #[error("the chain ends with them")]
    EndOfChain,
    /// It is so already, or they left meanwhile.
    #[error("it was changed meanwhile")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Refuses what nobody may do: to oneself, to the person outside with whom the chain
/// ends, and as somebody who is an administrator no more, so that one always stays.
/// Every administrator who may sign in is held until the unit ends, always before any
/// other account and in one order: two at once neither take each other out nor wait for
/// each other.
pub(in crate::people) async fn allowed(uow: &mut Uow, by: AccountId, whose: AccountId) -> Result<(), KeepError> {
    if by == whose {
        return Err(KeepError::Oneself);
    }
    for row in hold_administrators(uow).await? {
        if row.id::<AccountId>("id")? == by {
            // Whoever names them at this moment holds the row too.
            hold(uow, whose).await?;
            return if is_outside(uow, whose).await? { Err(KeepError::EndOfChain) } else { Ok(()) };
        }
    }
    Err(KeepError::Changed)
}

/// Every administrator who may sign in, held until the unit ends, in one order.
pub(crate) async fn hold_administrators(uow: &mut Uow) -> Result<Vec<Row>, StorageError> {
    let administrators = || args![Role::Administrator.name(), AccountState::Active.name()];
    if uow.is_postgres() {
        // Asked again once they are held: what a statement waited for in another table, such as
        // that a provider ended one of them, it does not see itself.
        let held = "SELECT id FROM account WHERE role = $1 AND state = $2 ORDER BY id FOR UPDATE";
        uow.all(held, administrators()).await?;
    }
    uow.all("SELECT id FROM usable_account WHERE role = $1 AND state = $2 ORDER BY id", administrators()).await
}

/// Holds an account's row until the unit ends, on PostgreSQL.
pub(super) async fn hold(uow: &mut Uow, account: AccountId) -> Result<(), StorageError> {
    if uow.is_postgres() {
        uow.all("SELECT id FROM account WHERE id = $1 FOR UPDATE", args![account]).await?;
    }
    Ok(())
}

/// Gives a colleague another role. Their sessions end: each began in the old one; what they
/// were to translate waits for others.
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
    let fits = fits(heard, account, role).await?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                allowed(uow, me, account).await?;
                // The account's row is held from here on: whatever comes to them waits.
                hold(uow, account).await?;
                if !fits.still(uow, account, role).await? {
                    return Err(KeepError::StillHolds);
                }
                let sql = "UPDATE account SET role = $1 WHERE id = $2 AND role <> $1 AND role <> $3 AND state = $4";
                let young = Role::YoungPerson.name();
                let active = AccountState::Active.name();
                if role == Role::YoungPerson || uow.execute(sql, args![role.name(), account, young, active]).await? == 0
                {
                    return Err(KeepError::Changed);
                }
                end_sessions(&this, uow, account).await?;
                let_go(uow, account);
                record(uow, actor, DoorAction::RoleChanged, colleague(&this, account), role.name()).await?;
                Ok::<_, KeepError>(())
            })
        })
        .await?;
    weigh_now(heard).await;
    Ok(())
}

/// Keeps a colleague from signing in until it is ended; what they hold stays
/// theirs, but for what they were to translate, which waits for others. What they wrote to
/// children and what has not gone yet is held.
///
/// # Errors
/// [`KeepError`]; nothing is changed then.
pub async fn suspend(heard: &Heard, by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<(), KeepError> {
    turn(heard, by, whose.id(), AccountState::Active, AccountState::Paused).await
}

/// Lets a suspended colleague sign in again.
///
/// # Errors
/// [`KeepError`]; nothing is changed then.
pub async fn resume(heard: &Heard, by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<(), KeepError> {
    turn(heard, by, whose.id(), AccountState::Paused, AccountState::Active).await
}

async fn turn(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    account: AccountId,
    from: AccountState,
    to: AccountState,
) -> Result<(), KeepError> {
    let (me, actor, this) = (by.id(), by.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                allowed(uow, me, account).await?;
                let sql = "UPDATE account SET state = $1 WHERE id = $2 AND state = $3 AND role <> $4";
                let turned = args![to.name(), account, from.name(), Role::YoungPerson.name()];
                if uow.execute(sql, turned).await? == 0 {
                    return Err(KeepError::Changed);
                }
                end_sessions(&this, uow, account).await?;
                if to == AccountState::Paused {
                    withdraw_with(uow, account).await?;
                    hold_all_of(uow, account).await?;
                    let_go(uow, account);
                }
                let action = if to == AccountState::Paused { DoorAction::Suspended } else { DoorAction::Resumed };
                record(uow, actor, action, colleague(&this, account), "").await?;
                Ok::<_, KeepError>(())
            })
        })
        .await?;
    weigh_now(heard).await;
    Ok(())
}
