//! What becomes of the words is decided: again, as was asked, or after a death.

use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountAction, Change, Wish};

use super::not_happened::may_undo;
use super::{decide_all, how_to_go, settle};
use crate::assignments::scope::{InScope, Person};
use crate::heard::{Heard, to_the_end};
use crate::ids::AccountId;
use crate::owner_keys::{Fate, carry_out};
use crate::people::leave::depart;
use crate::people::stay::call_off;
use crate::people::{AccountState, DecideAfterDeath, Grant, PauseAccounts};
use crate::record::{logged, record};

/// What others decided because of `change` is not done; it waits to be decided
/// again.
///
/// # Errors
/// When storage fails. `Ok(false)` when nothing was under way, or [`may_undo`]
/// says no.
pub async fn decide_again(
    heard: &Heard,
    by: &Grant<PauseAccounts>,
    person: &InScope<Person>,
    change: Change,
) -> Result<bool, StorageError> {
    if !may_undo(by, change) {
        return Ok(false);
    }
    let account = person.id();
    let (actor, owner, this) = (by.actor(), heard.keys().owner_of(&account.bytes()), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !call_off(uow, account, owner, Some(change)).await? {
                    return Ok::<_, StorageError>(false);
                }
                uow.execute(
                    "UPDATE coming SET settled_at = NULL WHERE account_id = $1 AND change = $2",
                    args![account, change.name()],
                )
                .await?;
                record(uow, actor, AccountAction::ChangeCalledOff, logged(&this, account), "").await?;
                Ok(true)
            })
        })
        .await
}

/// The team does what the young person asked for beforehand, where they do not
/// come back to decide: in 14 days, in which it can be called off.
///
/// # Errors
/// When storage fails. `Ok(false)` when they asked for nothing that has to be
/// done, it is not about an adoption or leaving care, or something is under way
/// already.
pub async fn do_as_asked(
    heard: &Heard,
    by: &Grant<PauseAccounts>,
    person: &InScope<Person>,
    change: Change,
) -> Result<bool, StorageError> {
    if !matches!(change, Change::Adoption | Change::Leaving) {
        return Ok(false);
    }
    let account = person.id();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT wish FROM coming WHERE account_id = $1 AND change = $2";
    let row = conn.first(sql, args![account, change.name()]).await?;
    drop(conn);
    let wish = row.map(|row| row.text_opt("wish")).transpose()?.flatten().as_deref().and_then(Wish::parse);
    let Some(how) = wish.and_then(how_to_go) else { return Ok(false) };
    depart(heard, account, by.actor(), how, Some(change)).await
}

/// After a death: the words are opened again, kept without a name, or
/// destroyed, the last two in 14 days.
///
/// # Errors
/// When storage fails. `Ok(false)` when no death waits to be decided.
pub async fn decide_after_death(
    heard: &Heard,
    by: &Grant<DecideAfterDeath>,
    person: &InScope<Person>,
    wish: Wish,
) -> Result<bool, StorageError> {
    let (actor, account) = (by.actor(), person.id());
    if let Some(how) = how_to_go(wish) {
        return depart(heard, account, actor, how, Some(Change::Death)).await;
    }
    to_the_end(keep_after_death(heard.clone(), actor, account)).await
}

async fn keep_after_death(heard: Heard, actor: String, account: AccountId) -> Result<bool, StorageError> {
    let this = heard.clone();
    let waking = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT 1 AS waits FROM coming c JOIN account a ON a.id = c.account_id
                           WHERE c.account_id = $1 AND c.change = 'death' AND c.happened_at IS NOT NULL
                             AND c.settled_at IS NULL AND a.state = $2";
                if uow.first(sql, args![account, AccountState::Paused.name()]).await?.is_none() {
                    return Ok::<_, StorageError>(None);
                }
                settle(uow, account, Some(Change::Death));
                let waking = decide_all(&this, uow, account, Fate::Wake).await?;
                record(uow, actor, AccountAction::ChangeKept, logged(&this, account), "").await?;
                Ok(Some(waking))
            })
        })
        .await?;
    let Some(waking) = waking else { return Ok(false) };
    carry_out(&heard, &waking).await;
    Ok(true)
}
