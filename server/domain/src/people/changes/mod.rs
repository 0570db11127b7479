//! Comings and goings: turning 18, moving, adoption, leaving care, a death.
//! What becomes of the words is asked of the young person, beforehand and when
//! it happens. After a death their words rest, and nobody opens them until a
//! safeguarding lead has decided.

use std::collections::HashMap;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, any_of};
use heard_vocabulary::AccountAction;

use super::erase::{How, call_off, depart, depart_in};
use super::grant::{DecideAfterDeath, Grant, OwnVoice, PauseAccounts};
use super::identity::names_under;
use super::role::AccountState;
use crate::assignments::scope::{InScope, Person};
use crate::going::{Going, run};
use crate::heard::{Heard, to_the_end};
use crate::ids::AccountId;
use crate::owner_keys::{Fate, carry_out, decide};
use crate::record::{logged, record};
use crate::views::ViewState;

pub use heard_vocabulary::{Change, Wish};

/// One change, as the young person it is about sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// What changes.
    pub change: Change,
    /// What they asked for beforehand.
    pub wish: Option<Wish>,
    /// When the team noted that it happened, while it is not decided.
    pub happened_at: Option<Moment>,
}

/// A change that waits to be decided, as the team sees it.
#[derive(Debug, Clone)]
pub struct OpenChange {
    /// Whose.
    pub account: AccountId,
    /// Their nickname.
    pub name: String,
    /// What changed.
    pub change: Change,
    /// When it was noted.
    pub happened_at: Moment,
    /// What they asked for beforehand.
    pub wish: Option<Wish>,
    /// What others decided because of it, and on which day it is done.
    pub under_way: Option<(Wish, Moment)>,
    /// Whether the team may do what was asked for.
    pub can_do: bool,
    /// Whether it is decided, and nothing is to be done: after a death, the
    /// team reads the words again.
    pub kept: bool,
    /// How many things they said that nobody has read.
    pub unread: i64,
}

/// Each change they are asked about, in order.
///
/// # Errors
/// When storage fails.
pub async fn comings(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<Coming>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT change, wish, happened_at, settled_at FROM coming WHERE account_id = $1";
    let rows = conn.all(sql, args![me.id()]).await?;
    let mut all: Vec<Coming> =
        Change::ASKED.into_iter().map(|change| Coming { change, wish: None, happened_at: None }).collect();
    for row in &rows {
        let change = change_of(row)?;
        let Some(coming) = all.iter_mut().find(|coming| coming.change == change) else { continue };
        coming.wish = row.text_opt("wish")?.as_deref().and_then(Wish::parse);
        coming.happened_at = match row.moment_opt("settled_at")? {
            None => row.moment_opt("happened_at")?,
            Some(_) => None,
        };
    }
    Ok(all)
}

fn change_of(row: &Row) -> Result<Change, StorageError> {
    Change::parse(&row.text("change")?).ok_or(StorageError::inconsistent("coming.change", "a change"))
}

/// Notes what a young person asks for, should `change` happen; `None`: they
/// want to be asked then. Nothing can be asked for after a death.
///
/// # Errors
/// When storage fails.
pub async fn ask_for(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    change: Change,
    wish: Option<Wish>,
) -> Result<(), StorageError> {
    if change == Change::Death {
        return Ok(());
    }
    let (account, actor, this) = (me.id(), me.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer(
                    "INSERT INTO coming (account_id, change, wish) VALUES ($1, $2, $3)
                     ON CONFLICT (account_id, change) DO UPDATE SET wish = excluded.wish",
                    args![account, change.name(), wish.map(Wish::name)],
                );
                record(uow, actor, AccountAction::ChangeWished, logged(&this, account), "").await
            })
        })
        .await
}

/// Everything stays as it is: what happened is decided, and what was under way
/// is called off.
///
/// # Errors
/// When storage fails.
pub async fn keep_all(heard: &Heard, me: &Grant<OwnVoice>, change: Change) -> Result<(), StorageError> {
    let (account, actor, this) = (me.id(), me.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let owner = this.keys().owner_of(&account.bytes());
                call_off(uow, account, owner, None).await?;
                settle(uow, account, Some(change));
                record(uow, actor, AccountAction::ChangeKept, logged(&this, account), "").await
            })
        })
        .await
}

/// Notes as decided what has happened: one change, or all.
pub(super) fn settle(uow: &mut Uow, account: AccountId, change: Option<Change>) {
    let now = uow.now();
    match change {
        Some(change) => uow.defer(
            "UPDATE coming SET settled_at = $1 WHERE account_id = $2 AND change = $3 AND happened_at IS NOT NULL",
            args![now, account, change.name()],
        ),
        None => uow.defer(
            "UPDATE coming SET settled_at = $1
             WHERE account_id = $2 AND happened_at IS NOT NULL AND settled_at IS NULL",
            args![now, account],
        ),
    }
}

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
                    stop(&this, uow, account, owner).await?;
                    resting = decide_all(&this, uow, account, Fate::Rest).await?;
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
                if change.quiet() {
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

/// Writes down what becomes of every key that opens something of an account:
/// its own, and those of its answers to polls.
async fn decide_all(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    fate: Fate,
) -> Result<Vec<[u8; 16]>, StorageError> {
    let mut owners = crate::polls::owners(heard, uow, account).await?;
    owners.push(heard.keys().owner_of(&account.bytes()));
    for owner in &owners {
        decide(uow, *owner, fate).await?;
    }
    Ok(owners)
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

/// What waits to be decided or done, oldest first. What young people decided
/// themselves is not in it.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn open_changes(heard: &Heard, _by: &Grant<PauseAccounts>) -> Result<Vec<OpenChange>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT c.account_id, c.change, c.happened_at, c.settled_at, c.wish, l.destroy_at, l.how,
                CAST(CASE WHEN EXISTS (SELECT 1 FROM leaving o WHERE o.account_id = c.account_id) THEN 1 ELSE 0 END
                    AS BIGINT) AS going
             FROM coming c JOIN account a ON a.id = c.account_id
             LEFT JOIN leaving l ON l.account_id = c.account_id AND l.because = c.change
             WHERE c.happened_at IS NOT NULL
               AND ((a.state = $1 AND c.change = 'death')
                 OR (a.state IN ($2, $3) AND (c.settled_at IS NULL OR l.how IS NOT NULL)))
             ORDER BY c.happened_at",
            args![AccountState::Paused.name(), AccountState::Active.name(), AccountState::Leaving.name()],
        )
        .await?;
    let accounts = rows.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
    let owner_of = |account: AccountId| heard.keys().owner_of(&account.bytes());
    let owners: Vec<_> = accounts.iter().copied().map(owner_of).collect();
    // Only the name is opened of somebody whose words rest.
    let keys = heard.key_store().many_even_resting(&owners).await?;
    let names = names_under(&mut conn, &accounts, owner_of, &keys).await?;
    let unread = unread_of(&mut conn, &owners).await?;
    let mut all = Vec::with_capacity(rows.len());
    for (row, account) in rows.iter().zip(accounts) {
        let name = names.get(&account).map(|identity| identity.name.clone());
        let (change, how) = (change_of(row)?, row.text_opt("how")?.as_deref().and_then(How::parse));
        let wish = row.text_opt("wish")?.as_deref().and_then(Wish::parse).filter(|_| change != Change::Death);
        let undecided = row.moment_opt("settled_at")?.is_none();
        all.push(OpenChange {
            account,
            name: name.unwrap_or_default(),
            change,
            happened_at: row.moment("happened_at")?,
            wish,
            under_way: how.map(How::wish).zip(row.moment_opt("destroy_at")?),
            can_do: undecided
                && row.int("going")? == 0
                && matches!(change, Change::Adoption | Change::Leaving)
                && wish.and_then(how_to_go).is_some(),
            kept: !undecided && how.is_none(),
            unread: unread.get(&owner_of(account)).copied().unwrap_or(0),
        });
    }
    Ok(all)
}

/// How many things nobody has read, by whose key they open.
async fn unread_of(conn: &mut Conn, owners: &[[u8; 16]]) -> Result<HashMap<[u8; 16], i64>, StorageError> {
    let (set, args) = any_of(1, owners.iter().copied());
    let sent = ViewState::Sent.name();
    let sql = format!(
        "SELECT owner_key, COUNT(*) AS n FROM view WHERE owner_key IN {set} AND signed_in = 1 AND state = '{sent}'
         GROUP BY owner_key"
    );
    conn.all(sql, args).await?.iter().map(|row| Ok((row.id("owner_key")?, row.int("n")?))).collect()
}

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

/// How an account goes for a wish; `None` where it stays.
fn how_to_go(wish: Wish) -> Option<How> {
    match wish {
        Wish::Keep => None,
        Wish::Unsign => Some(How::Unsign),
        Wish::Delete => Some(How::Delete),
    }
}
