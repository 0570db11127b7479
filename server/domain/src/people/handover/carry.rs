//! The unit in which everything is handed over, and the account of a leaver ends.

use std::collections::{BTreeMap, BTreeSet};

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountState, DoorAction, DutyAction, Holding, MessageText, Role, ViewAction};

use super::{LeaveError, Ready, Then, can_hold, tables};
use crate::Heard;
use crate::assignments::hand_over as assignments;
use crate::contacts::hand_over as contacts;
use crate::ids::{AccountId, ViewId};
use crate::messages;
use crate::notifications::{Event, raise};
use crate::people::doors::{KeepError, allowed};
use crate::people::invite::withdraw_with;
use crate::people::sign_in::end_sessions;
use crate::record::{Duty, colleague, record, record_on_each};
use crate::safeguarding::conflicts::{harm_sent_to, keep_known, reader, remember_page};
use crate::strategy::lead;
use crate::views::hold_all_of;

pub(super) async fn carry_out(
    heard: &Heard,
    uow: &mut Uow,
    me: AccountId,
    actor: &str,
    from: AccountId,
    ready: Ready,
    then: Then,
) -> Result<(), LeaveError> {
    let Ready { known, to, names, following, replaced, name } = ready;
    allowed(uow, me, from).await?;
    still_there(uow, from, &to).await?;
    if !known.still(uow).await? {
        return Err(LeaveError::Changed);
    }
    if let Some(to) = to.get(&Holding::Letters) {
        remember_page(heard, uow, from).await?;
        // Nobody chose the successor: what may be about them goes to the team alone.
        let sql = "DELETE FROM delivery WHERE account_id = $1 AND view_id IN (
                       SELECT c.view_id FROM conflict c WHERE c.reader = $2 AND c.cleared_at IS NULL)";
        uow.execute(sql, args![from, reader(heard, *to)]).await?;
    }
    if let Some(to) = to.get(&Holding::Views) {
        // The same of what somebody saw to: it is nobody's then.
        let sql = "UPDATE view SET assigned_to = NULL WHERE assigned_to = $1 AND id IN (
                       SELECT c.view_id FROM conflict c WHERE c.reader = $2 AND c.cleared_at IS NULL)";
        uow.execute(sql, args![from, reader(heard, *to)]).await?;
    }
    let letters = views_sent_to(uow, from).await?;
    let unopened = unopened(uow, from).await?;
    let harm = harm_sent_to(uow, from).await?;
    let stands_in_list = uow.first("SELECT 1 AS one FROM duty WHERE account_id = $1", args![from]).await?.is_some();
    for (holding, to) in &to {
        tables::follow(uow, *holding, from, *to).await?;
    }
    if !assignments::follow(uow, actor, following).await? || !contacts::replace(uow, actor, replaced).await? {
        return Err(LeaveError::Changed);
    }
    if let Some(to) = to.get(&Holding::Actions) {
        lead::follow(uow, &name, &names[to]).await?;
        lead::tell_follower(uow, *to).await?;
    }
    // What came in since the page was drawn has nobody to go to.
    if let Some((holding, _)) = tables::count(uow, from).await?.into_iter().find(|(_, many)| *many > 0) {
        return Err(LeaveError::Nobody(holding));
    }
    if let Some(to) = to.get(&Holding::Letters) {
        let successor = logged_as(heard, *to);
        record_on_each(uow, actor, ViewAction::HandedOver, &letters, successor).await?;
        // Nobody of the team looked yet whether it may be about whoever follows.
        for view in &harm {
            keep_known(heard, uow, *view, &[*to]).await?;
        }
        for view in unopened.into_iter().filter(|view| !harm.contains(view)) {
            raise(uow, Event::LetterCame(view, *to)).await?;
        }
    }
    if let Some(to) = to.get(&Holding::Duty) {
        messages::tell(uow, *to, MessageText::Waits, &[]).await?;
    }
    if stands_in_list {
        duty_kept(uow, actor).await?;
    }
    for (holding, to) in &to {
        let what = format!("{} to {}", holding.name(), logged_as(heard, *to));
        record(uow, actor, DoorAction::HandedOver, colleague(heard, from), what).await?;
    }
    if then == Then::Leave {
        end(heard, uow, from, to.get(&Holding::Letters).or(to.get(&Holding::YoungPeople)).copied()).await?;
        record(uow, actor, DoorAction::Left, colleague(heard, from), "").await?;
    }
    Ok(())
}

/// Holds the leaver and everybody who takes something over until the unit ends:
/// whoever left meanwhile, or has another role, takes nothing.
async fn still_there(uow: &mut Uow, from: AccountId, to: &BTreeMap<Holding, AccountId>) -> Result<(), LeaveError> {
    let sql = match uow.is_postgres() {
        true => "SELECT state, role FROM account WHERE id = $1 FOR UPDATE",
        false => "SELECT state, role FROM account WHERE id = $1",
    };
    let changed = || LeaveError::Keep(KeepError::Changed);
    let everybody: BTreeSet<AccountId> = to.values().copied().chain([from]).collect();
    for one in everybody {
        let row = uow.first(sql, args![one]).await?.ok_or_else(changed)?;
        let state = AccountState::parse(&row.text("state")?);
        let role = Role::parse(&row.text("role")?).ok_or_else(changed)?;
        let there = state == Some(AccountState::Active) || (one == from && state == Some(AccountState::Paused));
        let takes = to.iter().filter(|(_, taker)| **taker == one).all(|(holding, _)| can_hold(*holding, role));
        if !there || !takes {
            return Err(changed());
        }
    }
    Ok(())
}

/// What stands for somebody in the log, as a detail of a line about another.
fn logged_as(heard: &Heard, account: AccountId) -> String {
    heard.keys().audit_name(&account.bytes())
}

/// Records who stands in the duty list, as whoever writes it anew does.
async fn duty_kept(uow: &mut Uow, actor: &str) -> Result<(), StorageError> {
    let mut names = Vec::new();
    for row in uow.all("SELECT account_id FROM duty ORDER BY position", vec![]).await? {
        names.push(row.id::<AccountId>("account_id")?.to_string());
    }
    record(uow, actor, DutyAction::Kept, Duty, names.join(" ")).await
}

/// The views on somebody's page that they have not opened.
async fn unopened(uow: &mut Uow, whose: AccountId) -> Result<Vec<ViewId>, StorageError> {
    let sql = "SELECT d.view_id FROM delivery d JOIN kept_view v ON v.id = d.view_id
               WHERE d.account_id = $1 AND d.opened_at IS NULL ORDER BY d.delivered_at, d.view_id";
    uow.all(sql, args![whose]).await?.iter().map(|row| row.id("view_id")).collect()
}

async fn views_sent_to(uow: &mut Uow, whose: AccountId) -> Result<Vec<ViewId>, StorageError> {
    let sql = "SELECT d.view_id FROM delivery d JOIN kept_view v ON v.id = d.view_id WHERE d.account_id = $1";
    uow.all(sql, args![whose]).await?.iter().map(|row| row.id("view_id")).collect()
}

/// Ends an account for good: nobody signs in to it, and its address is free. The
/// name stays, sealed: others read who wrote what. What they wrote to children and what has
/// not gone yet is held. What is still on its way to them comes to `successor`.
async fn end(heard: &Heard, uow: &mut Uow, whose: AccountId, successor: Option<AccountId>) -> Result<(), StorageError> {
    withdraw_with(uow, whose).await?;
    hold_all_of(uow, whose).await?;
    tables::end(uow, whose).await?;
    if let Some(to) = successor {
        uow.defer("INSERT INTO followed (account_id, by_id) VALUES ($1, $2)", args![whose, to]);
    }
    uow.execute("UPDATE provider_account SET sealed = NULL WHERE account_id = $1", args![whose]).await?;
    let owner = heard.keys().owner_of(&whose.bytes());
    uow.execute("DELETE FROM push_subscription WHERE owner_key = $1", args![owner]).await?;
    let sql = "UPDATE account SET state = $1, login_hash = NULL, secret = NULL WHERE id = $2";
    uow.execute(sql, args![AccountState::Erased.name(), whose]).await?;
    end_sessions(heard, uow, whose).await?;
    Ok(())
}
