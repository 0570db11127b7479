//! Something happened to somebody: the team notes it, and what has to rest rests.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountAction, Change};

use super::decide_all;
use crate::going::{Going, run};
use crate::heard::{Heard, to_the_end};
use crate::ids::AccountId;
use crate::owner_keys::{Fate, carry_out};
use crate::people::stay::call_off;
use crate::people::{AccountState, Grant, PauseAccounts};
use crate::record::{logged, record};

/// The team notes that something happened to the young person of that
/// nickname. After an adoption and after a death nothing is sent any more;
/// after a death nobody signs in, and their words rest.
///
/// # Errors
/// When storage fails. `Ok(false)` when there is no such account, or it was
/// stopped already.
pub async fn happened(
    heard: &Heard,
    by: &Grant<PauseAccounts>,
    nickname: &str,
    change: Change,
) -> Result<bool, StorageError> {
    let login = heard.keys().login_hash(nickname);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM usable_account WHERE login_hash = $1 AND role = 'young_person'";
    let Some(row) = conn.first(sql, args![login]).await? else { return Ok(false) };
    drop(conn);
    let account: AccountId = row.id("id")?;
    to_the_end(note(heard.clone(), by.actor(), account, change)).await?;
    Ok(true)
}

/// Writes down what happened, and lets rest what has to.
async fn note(heard: Heard, actor: String, account: AccountId, change: Change) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    let this = heard.clone();
    let resting = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut resting = Vec::new();
                if change == Change::Death {
                    resting = note_death(&this, uow, account).await?;
                } else {
                    let now = uow.now();
                    uow.execute(
                        "INSERT INTO coming (account_id, change, happened_at) VALUES ($1, $2, $3)
                         ON CONFLICT (account_id, change) DO UPDATE
                            SET happened_at = excluded.happened_at, settled_at = NULL",
                        args![account, change.name(), now],
                    )
                    .await?;
                }
                if change.quiet() && change != Change::Death {
                    // What is on its way to a phone finds no device.
                    run::under_owner(uow, Going::Rest, owner).await?;
                }
                let action = match change {
                    Change::Death => AccountAction::Paused,
                    _ => AccountAction::ChangeNoted,
                };
                record(uow, actor, action, logged(&this, account), "").await?;
                Ok::<_, StorageError>(resting)
            })
        })
        .await?;
    carry_out(&heard, &resting).await;
    Ok(())
}

/// Somebody died: their account is stopped, nothing reaches a device of theirs any more, and
/// their words rest. Whose keys are to rest, once it is committed.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn note_death(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
) -> Result<Vec<[u8; 16]>, StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    stop(heard, uow, account, owner).await?;
    let resting = decide_all(heard, uow, account, Fate::Rest).await?;
    // What is on its way to a phone finds no device.
    run::under_owner(uow, Going::Rest, owner).await?;
    Ok(resting)
}

/// Lets rest what has to, where an account was stopped by an older version.
///
/// # Errors
/// When storage fails.
pub async fn rest_the_dead(heard: &Heard) -> Result<(), StorageError> {
    let this = heard.clone();
    let resting = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT c.account_id FROM coming c JOIN account a ON a.id = c.account_id
                           WHERE c.change = 'death' AND c.happened_at IS NOT NULL AND c.settled_at IS NULL
                             AND a.state = $1";
                let mut resting = Vec::new();
                for row in &uow.all(sql, args![AccountState::Paused.name()]).await? {
                    resting.extend(decide_all(&this, uow, row.id("account_id")?, Fate::Rest).await?);
                }
                Ok::<_, StorageError>(resting)
            })
        })
        .await?;
    carry_out(heard, &resting).await;
    Ok(())
}

/// Stops an account. Nothing is destroyed while it is undecided; what its owner
/// had asked for is remembered as the wish, should it turn out a mistake.
async fn stop(heard: &Heard, uow: &mut Uow, account: AccountId, owner: [u8; 16]) -> Result<(), StorageError> {
    let now = uow.now();
    let leaving = uow.first("SELECT how FROM leaving WHERE account_id = $1", args![account]).await?;
    let how = leaving.map(|row| row.text("how")).transpose()?;
    run::account(uow, Going::Rest, account).await?;
    run::beside_account(heard, uow, Going::Rest, account).await?;
    call_off(uow, account, owner, None).await?;
    uow.execute(
        "INSERT INTO coming (account_id, change, wish, happened_at) VALUES ($1, 'death', $2, $3)
         ON CONFLICT (account_id, change) DO UPDATE
            SET wish = excluded.wish, happened_at = excluded.happened_at, settled_at = NULL",
        args![account, how, now],
    )
    .await?;
    Ok(())
}
