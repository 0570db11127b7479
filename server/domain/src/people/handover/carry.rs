//! The unit in which everything is handed over, and the account of a leaver ends.

use std::collections::{BTreeMap, BTreeSet};

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountState, DoorAction, Holding, ViewAction};

use super::{LeaveError, Ready, Then, tables};
use crate::Heard;
use crate::assignments::hand_over as assignments;
use crate::contacts::hand_over as contacts;
use crate::ids::{AccountId, ViewId};
use crate::people::doors::{KeepError, allowed};
use crate::people::sign_in::end_sessions;
use crate::record::{colleague, record, record_on_each};
use crate::strategy::lead;

pub(super) async fn carry_out(
    heard: &Heard,
    uow: &mut Uow,
    me: AccountId,
    actor: &str,
    from: AccountId,
    ready: Ready,
    then: Then,
) -> Result<(), LeaveError> {
    let Ready { to, names, following, replaced, name } = ready;
    if then == Then::Leave {
        allowed(uow, me, from).await?;
    }
    still_there(uow, from, &to).await?;
    let letters = views_sent_to(uow, from).await?;
    for (holding, to) in &to {
        tables::follow(uow, *holding, from, *to).await?;
    }
    if !assignments::follow(uow, actor, following).await? || !contacts::replace(uow, actor, replaced).await? {
        return Err(LeaveError::Changed);
    }
    if let Some(to) = to.get(&Holding::Actions) {
        lead::follow(uow, &name, &names[to]).await?;
    }
    // What came in since the page was drawn has nobody to go to.
    if let Some((holding, _)) = tables::count(uow, from).await?.into_iter().find(|(_, many)| *many > 0) {
        return Err(LeaveError::Nobody(holding));
    }
    record_on_each(uow, actor, ViewAction::HandedOver, &letters, "").await?;
    for holding in to.keys() {
        record(uow, actor, DoorAction::HandedOver, colleague(heard, from), holding.name()).await?;
    }
    if then == Then::Leave {
        end(heard, uow, from).await?;
        record(uow, actor, DoorAction::Left, colleague(heard, from), "").await?;
    }
    Ok(())
}

/// Holds the leaver and everybody who takes something over until the unit ends:
/// whoever left meanwhile takes nothing.
async fn still_there(uow: &mut Uow, from: AccountId, to: &BTreeMap<Holding, AccountId>) -> Result<(), LeaveError> {
    let sql = match uow.is_postgres() {
        true => "SELECT state FROM account WHERE id = $1 FOR UPDATE",
        false => "SELECT state FROM account WHERE id = $1",
    };
    let everybody: BTreeSet<AccountId> = to.values().copied().chain([from]).collect();
    for one in everybody {
        let state = uow.first(sql, args![one]).await?.map(|row| row.text("state")).transpose()?;
        let state = state.and_then(|name| AccountState::parse(&name));
        let there = state == Some(AccountState::Active) || (one == from && state == Some(AccountState::Paused));
        if !there {
            return Err(LeaveError::Keep(KeepError::Changed));
        }
    }
    Ok(())
}

async fn views_sent_to(uow: &mut Uow, whose: AccountId) -> Result<Vec<ViewId>, StorageError> {
    let sql = "SELECT d.view_id FROM delivery d JOIN kept_view v ON v.id = d.view_id WHERE d.account_id = $1";
    uow.all(sql, args![whose]).await?.iter().map(|row| row.id("view_id")).collect()
}

/// Ends an account for good: nobody signs in to it, and its address is free. The
/// name stays, sealed: others read who wrote what.
async fn end(heard: &Heard, uow: &mut Uow, whose: AccountId) -> Result<(), StorageError> {
    tables::end(uow, whose).await?;
    let owner = heard.keys().owner_of(&whose.bytes());
    uow.execute("DELETE FROM push_subscription WHERE owner_key = $1", args![owner]).await?;
    let sql = "UPDATE account SET state = $1, login_hash = NULL, secret = NULL WHERE id = $2";
    uow.execute(sql, args![AccountState::Erased.name(), whose]).await?;
    end_sessions(heard, uow, whose).await?;
    Ok(())
}
