//! It did not happen, or was noted for somebody else.

use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountAction, Change};

use super::decide_all;
use crate::assignments::scope::{InScope, Person};
use crate::heard::{Heard, to_the_end};
use crate::ids::AccountId;
use crate::owner_keys::{Fate, carry_out};
use crate::people::leave::{How, depart_in};
use crate::people::stay::call_off;
use crate::people::{AccountState, DecideAfterDeath, Grant, PauseAccounts};
use crate::record::{logged, record};

/// Whoever may undo or call off what follows from `change`: after a death, only
/// those who decide then.
#[must_use]
pub fn may_undo(by: &Grant<PauseAccounts>, change: Change) -> bool {
    change != Change::Death || Grant::<DecideAfterDeath>::check(by.account()).is_some()
}

/// It did not happen, or was noted for somebody else: everything is as it was
/// before, and what others decided because of it is not done.
///
/// # Errors
/// When storage fails. `Ok(false)` when it was not noted, or [`may_undo`] says no.
pub async fn not_happened(
    heard: &Heard,
    by: &Grant<PauseAccounts>,
    person: &InScope<Person>,
    change: Change,
) -> Result<bool, StorageError> {
    if !may_undo(by, change) {
        return Ok(false);
    }
    to_the_end(undo(heard.clone(), by.actor(), person.id(), change)).await
}

async fn undo(heard: Heard, actor: String, account: AccountId, change: Change) -> Result<bool, StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    let this = heard.clone();
    let undone = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT wish FROM coming WHERE account_id = $1 AND change = $2 AND happened_at IS NOT NULL";
                let Some(row) = uow.first(sql, args![account, change.name()]).await? else {
                    return Ok::<_, StorageError>(None);
                };
                call_off(uow, account, owner, Some(change)).await?;
                record(uow, actor.as_str(), AccountAction::ChangeUndone, logged(&this, account), "").await?;
                if change != Change::Death {
                    uow.execute(
                        "UPDATE coming SET happened_at = NULL, settled_at = NULL WHERE account_id = $1 AND change = $2",
                        args![account, change.name()],
                    )
                    .await?;
                    return Ok(Some(Vec::new()));
                }
                uow.execute("DELETE FROM coming WHERE account_id = $1 AND change = 'death'", args![account]).await?;
                let sql = "UPDATE account SET state = $2 WHERE id = $1 AND state = $3";
                uow.execute(sql, args![account, AccountState::Active.name(), AccountState::Paused.name()]).await?;
                let waking = decide_all(&this, uow, account, Fate::Wake).await?;
                if let Some(how) = row.text_opt("wish")?.as_deref().and_then(How::parse) {
                    // They had asked to go: they are asked no second time.
                    depart_in(&this, uow, account, actor, how, None).await?;
                }
                Ok(Some(waking))
            })
        })
        .await?;
    let Some(waking) = undone else { return Ok(false) };
    carry_out(&heard, &waking).await;
    Ok(true)
}
