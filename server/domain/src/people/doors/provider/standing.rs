//! Whether accounts at a provider are in use still, and what happens where they are not.

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::DoorAction;

use super::{Groups, hash_of, sealed, unsealed};
use crate::Heard;
use crate::ids::AccountId;
use crate::notifications::{Event, raise};
use crate::people::doors::keep::{hold, hold_administrators};
use crate::people::role::Role;
use crate::people::sign_in::end_sessions;
use crate::record::{colleague, record};
use crate::safeguarding::conflicts::weigh_now;

/// For how long nobody is signed out because a provider is not reached, in milliseconds.
const PATIENCE: i64 = 60 * Moment::MINUTE;

/// An account of a provider's whose owner is signed in here.
pub struct Standing {
    /// The provider's name here.
    pub provider: String,
    /// By what it is asked.
    pub refresh: String,
    hash: Hash,
    account: AccountId,
    role: Role,
    /// As it was read: what came meanwhile is not written over.
    stored: Vec<u8>,
}

/// Those accounts whose owners are signed in, and that can be asked about.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn signed_in(heard: &Heard) -> Result<Vec<Standing>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT p.provider_hash, p.account_id, p.provider, p.sealed, a.role FROM provider_account p
               JOIN usable_account a ON a.id = p.account_id WHERE p.sealed IS NOT NULL AND p.ended_at IS NULL";
    let rows = conn.all(sql, args![]).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let account: AccountId = row.id("account_id")?;
        // Whose a session is does not stand in clear: it is asked for by name.
        let theirs = args![heard.keys().session_owner(&account.bytes()), heard.now()];
        let sql = "SELECT 1 AS one FROM session WHERE account_hash = $1 AND expires_at > $2 LIMIT 1";
        if conn.first(sql, theirs).await?.is_none() {
            continue;
        }
        let wrong = |column, what| StorageError::inconsistent(column, what);
        let hash = Hash::try_from(row.blob("provider_hash")?.as_slice());
        let hash = hash.map_err(|_| wrong("provider_account.provider_hash", "a hash"))?;
        let stored = row.blob("sealed")?;
        all.push(Standing {
            provider: row.text("provider")?,
            refresh: unsealed(heard, &hash, &stored)?,
            hash,
            account,
            role: Role::parse(&row.text("role")?).ok_or(wrong("account.role", "a role"))?,
            stored,
        });
    }
    Ok(all)
}

/// The provider said that the account is in use: by what it is asked next, where it gave
/// something new, and what its groups are here now. Whose role is none of those is
/// signed out; where it said nothing of groups, they stay.
///
/// # Errors
/// When storage fails.
pub async fn still_there(
    heard: &Heard,
    one: &Standing,
    refresh: Option<String>,
    groups: Groups,
) -> Result<(), StorageError> {
    if let Groups::Are(roles) = groups
        && roles.iter().all(|offered| offered.role() != Some(one.role))
    {
        return ended(heard, one).await;
    }
    let (hash, stored) = (one.hash, one.stored.clone());
    let next = refresh.map_or_else(|| stored.clone(), |token| sealed(heard, &hash, &token));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE provider_account
                           SET sealed = $1, checked_at = $2, failing_since = NULL, signed_out_at = NULL
                           WHERE provider_hash = $3 AND sealed = $4";
                uow.execute(sql, args![next, now, hash, stored]).await.map(drop)
            })
        })
        .await
}

/// A provider answered: of its accounts that were not asked about just now it is not known
/// any more that they cannot be.
///
/// # Errors
/// When storage fails.
pub async fn answered(heard: &Heard, provider: &str, failed: &[&Standing]) -> Result<(), StorageError> {
    let (provider, mut failed) = (provider.to_owned(), failed.iter().map(|one| one.hash).collect::<Vec<_>>());
    // Of none, nothing is left out; an empty set would leave out all.
    failed.push(Hash::default());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (these, mut values) = any_of(1, failed);
                values.push(provider.into());
                let sql = format!(
                    "UPDATE provider_account SET failing_since = NULL, signed_out_at = NULL
                     WHERE provider_hash NOT IN {these} AND provider = ${} AND failing_since IS NOT NULL",
                    values.len()
                );
                uow.execute(sql, values).await.map(drop)
            })
        })
        .await
}

/// The provider said that it is over: every session of theirs ends, and nothing else lets
/// them in until the provider does again, or an administrator takes it away. Where its
/// answer before was lost, it may mean a token that it gave then: they are signed out, and
/// asked about once more when they come back. Nor is the last administrator kept out.
///
/// # Errors
/// When storage fails.
pub async fn ended(heard: &Heard, one: &Standing) -> Result<(), StorageError> {
    let (hash, stored, account, this) = (one.hash, one.stored.clone(), one.account, heard.clone());
    // Whoever came in again meanwhile has another token.
    let row = "SELECT failing_since FROM provider_account WHERE provider_hash = $1 AND sealed = $2";
    let lost = "UPDATE provider_account SET failing_since = NULL, signed_out_at = NULL WHERE provider_hash = $1";
    let over = "UPDATE provider_account SET sealed = NULL, ended_at = $1 WHERE provider_hash = $2";
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (last, now) = (is_last_administrator(uow, account).await?, uow.now());
                hold(uow, account).await?;
                let Some(row) = uow.first(row, args![hash, stored]).await? else { return Ok(()) };
                if last || row.moment_opt("failing_since")?.is_some() {
                    uow.execute(lost, args![hash]).await?;
                    return signed_out(&this, uow, account, "not known there").await;
                }
                uow.execute(over, args![now, hash]).await?;
                kept_out(&this, uow, account).await
            })
        })
        .await?;
    weigh_now(heard).await;
    Ok(())
}

/// Whether nobody else is left who keeps staff. Every administrator is held then.
pub(super) async fn is_last_administrator(uow: &mut Uow, account: AccountId) -> Result<bool, StorageError> {
    let all = hold_administrators(uow).await?;
    let all = all.iter().map(|row| row.id::<AccountId>("id")).collect::<Result<Vec<_>, _>>()?;
    Ok(all == [account])
}

/// The operator took the provider out: nobody says any more whether the account is in use.
/// They are signed out, once, and come in by what they have here.
///
/// # Errors
/// When storage fails.
pub async fn taken_out(heard: &Heard, one: &Standing) -> Result<(), StorageError> {
    let (hash, stored, account, this) = (one.hash, one.stored.clone(), one.account, heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                hold(uow, account).await?;
                let sql = "UPDATE provider_account SET sealed = NULL, failing_since = NULL, signed_out_at = NULL
                           WHERE provider_hash = $1 AND sealed = $2";
                if uow.execute(sql, args![hash, stored]).await? == 0 {
                    return Ok(());
                }
                signed_out(&this, uow, account, "not set up").await
            })
        })
        .await
}

/// Ends their sessions, holds what waits of theirs, and tells administrators: somebody may have to take their place.
async fn kept_out(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<(), StorageError> {
    end_sessions(heard, uow, account).await?;
    crate::views::hold_all_of(uow, account).await?;
    crate::translators::let_go(uow, account);
    record(uow, "by provider", DoorAction::ProviderEnded, colleague(heard, account), "").await?;
    raise(uow, Event::ColleagueKeptOut(account)).await
}

async fn signed_out(heard: &Heard, uow: &mut Uow, account: AccountId, why: &'static str) -> Result<(), StorageError> {
    end_sessions(heard, uow, account).await?;
    record(uow, "by provider", DoorAction::SessionsEnded, colleague(heard, account), why).await
}

/// Its groups have no role here any more, as its owner came back to say.
pub(super) async fn no_role(heard: &Heard, account: AccountId) -> Result<(), StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if is_last_administrator(uow, account).await? {
                    return Ok(());
                }
                hold(uow, account).await?;
                let now = uow.now();
                let sql = "UPDATE provider_account SET sealed = NULL, ended_at = $1
                           WHERE account_id = $2 AND ended_at IS NULL";
                if uow.execute(sql, args![now, account]).await? == 0 {
                    return Ok(());
                }
                kept_out(&this, uow, account).await
            })
        })
        .await?;
    weigh_now(heard).await;
    Ok(())
}

/// The provider was not reached, or refuses us: administrators are told when that begins, and after an
/// hour whoever it let in is signed out, once. What they have here, such as a passkey, lets them in.
///
/// # Errors
/// When storage fails.
pub async fn not_reached(heard: &Heard, one: &Standing) -> Result<(), StorageError> {
    let (hash, account, this) = (one.hash, one.account, heard.clone());
    let begins = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "SELECT failing_since, signed_out_at FROM provider_account WHERE provider_hash = $1";
                let Some(row) = uow.first(sql, args![hash]).await? else { return Ok::<_, StorageError>(false) };
                match (row.moment_opt("failing_since")?, row.moment_opt("signed_out_at")?) {
                    (None, _) => {
                        let sql = "UPDATE provider_account SET failing_since = $1 WHERE provider_hash = $2";
                        uow.execute(sql, args![now, hash]).await?;
                        Ok(true)
                    }
                    (Some(since), None) if since.plus(PATIENCE) <= now => {
                        hold(uow, account).await?;
                        let sql = "UPDATE provider_account SET signed_out_at = $1 WHERE provider_hash = $2";
                        uow.execute(sql, args![now, hash]).await?;
                        signed_out(&this, uow, account, "not reached").await?;
                        Ok(false)
                    }
                    _ => Ok(false),
                }
            })
        })
        .await?;
    if !begins {
        return Ok(());
    }
    // In a unit of its own, which holds no account: the same for each account of this day,
    // and told once.
    let today = heard.now().day();
    heard.words().write(move |uow| Box::pin(async move { raise(uow, Event::ProviderSilent(today)).await })).await
}

/// Signs out whoever a provider says signed out there (back-channel logout). That it names
/// nobody here is no fault.
///
/// # Errors
/// When storage fails.
pub async fn end_by_provider(heard: &Heard, issuer: &str, subject: &str) -> Result<(), StorageError> {
    let (hash, this) = (hash_of(heard, issuer, subject), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT account_id FROM provider_account WHERE provider_hash = $1";
                let Some(row) = uow.first(sql, args![hash]).await? else { return Ok(()) };
                let account: AccountId = row.id("account_id")?;
                hold(uow, account).await?;
                signed_out(&this, uow, account, "signed out there").await
            })
        })
        .await
}

/// Since when a provider has not said whether accounts are in use; `None` where nobody comes
/// in by one.
///
/// # Errors
/// When storage fails.
pub(crate) async fn silent_since(heard: &Heard) -> Result<Option<Option<Moment>>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT COUNT(*) AS n, MIN(failing_since) AS since FROM provider_account", args![]).await?;
    row.filter(|row| row.int("n").is_ok_and(|n| n > 0)).map(|row| row.moment_opt("since")).transpose()
}
