//! A link that sets a new password. Only its keyed hash is stored, it works once
//! and for half an hour, and it proves nothing but who reads the address: whoever
//! has a second factor is asked for it at the door afterwards.

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::{DoorAction, MessageText, RefusedAction, Role};

use super::factor::needs_second_factor;
use super::keep::hold;
use super::password::{DoorError, put, rule};
use super::tell;
use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::messages::{self, Email, InviteCode};
use crate::people::grant::{Grant, KeepStaff, StaffHome};
use crate::people::hashing::Lane;
use crate::people::identity::name_of;
use crate::people::invite::{NewInvite, code};
use crate::people::role::Account;
use crate::people::second_factor::HAS_SECOND;
use crate::record::{Nobody, colleague, record};
use crate::safeguarding::outside::is_outside;

/// How long a link works, in milliseconds.
pub const RESET_LIFETIME: i64 = 30 * Moment::MINUTE;
/// Nobody is sent another link sooner than this, in milliseconds.
const BETWEEN: i64 = 5 * Moment::MINUTE;
/// How many letters its code has.
const LENGTH: usize = 32;

fn hash_of(heard: &Heard, code: &str) -> Hash {
    heard.keys().invite_hash(&format!("reset {}", text::code(code)))
}

/// Sends a link to whoever signs in with this address. From outside it is all
/// the same whether there is such an account: a line is recorded either way.
///
/// # Errors
/// When storage fails.
pub async fn ask_reset(heard: &Heard, typed: &str) -> Result<(), StorageError> {
    let code = code(heard.entropy(), LENGTH);
    let (this, found) = (heard.clone(), whose(heard, typed).await?.zip(InviteCode::parse(&code)));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer("DELETE FROM reset_link WHERE expires_at <= $1", args![now]);
                let Some(((account, to), letters)) = found else {
                    return record(uow, "anonymous", RefusedAction::Reset, Nobody, "").await;
                };
                let sql = "SELECT a.id, MAX(l.asked_at) AS asked FROM usable_account a
                           LEFT JOIN reset_link l ON l.account_id = a.id WHERE a.id = $1 GROUP BY a.id";
                let Some(row) = uow.first(sql, args![account]).await? else {
                    return record(uow, "anonymous", RefusedAction::Reset, Nobody, "").await;
                };
                if row.moment_opt("asked")?.is_none_or(|asked| asked.plus(BETWEEN) <= now) {
                    let until = keep(uow, account, hash_of(&this, &code), false);
                    messages::send_link(&this, uow, MessageText::Reset, to, letters, until)?;
                }
                record(uow, "anonymous", DoorAction::ResetAsked, colleague(&this, account), "").await
            })
        })
        .await
}

/// Who signs in with this address, and the address as it was given to us: what
/// was typed may only look like it.
async fn whose(heard: &Heard, typed: &str) -> Result<Option<(AccountId, Email)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM usable_account WHERE login_hash = $1 AND role <> $2";
    let login = heard.keys().login_hash(typed);
    let Some(row) = conn.first(sql, args![login, Role::YoungPerson.name()]).await? else { return Ok(None) };
    let account: AccountId = row.id("id")?;
    let email = name_of(heard, &mut conn, account).await?.and_then(|identity| identity.email);
    Ok(email.as_deref().and_then(Email::parse).map(|to| (account, to)))
}

/// Queues the row of a link, which an administrator may have been given; when
/// it stops working.
fn keep(uow: &mut Uow, account: AccountId, hash: Hash, given: bool) -> Moment {
    let now = uow.now();
    let until = now.plus(RESET_LIFETIME);
    uow.defer(
        "INSERT INTO reset_link (code_hash, account_id, asked_at, expires_at, given) VALUES ($1, $2, $3, $4, $5)",
        args![hash, account, now, until, i64::from(given)],
    );
    until
}

/// Why an administrator makes no link for a colleague.
#[derive(Debug, thiserror::Error)]
pub enum GiveError {
    /// A password alone would open what their role opens: whoever made the link
    /// would set up a second factor in their name.
    #[error("they have no second factor yet")]
    NoSecond,
    /// The chain ends with them: whoever made the link could sign in as they.
    #[error("the chain ends with them")]
    EndOfChain,
    /// They left, or may not sign in now.
    #[error("they may not sign in")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Makes a link for a colleague, shown once to whoever asks: for a council that
/// has no e-mail set up.
///
/// # Errors
/// [`GiveError`]; no link is made then.
pub async fn give_reset(heard: &Heard, by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<NewInvite, GiveError> {
    let code = code(heard.entropy(), LENGTH);
    let (actor, account, this, hash) = (by.actor(), whose.id(), heard.clone(), hash_of(heard, &code));
    let expires_at = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let found = uow.first("SELECT role FROM usable_account WHERE id = $1", args![account]).await?;
                let role = found.ok_or(GiveError::Gone)?.text("role")?;
                let role = Role::parse(&role).ok_or(StorageError::inconsistent("account.role", "a role"))?;
                hold(uow, account).await?;
                if is_outside(uow, account).await? {
                    return Err(GiveError::EndOfChain);
                }
                let alone = needs_second_factor(&this, Account::new(account, role));
                if alone && uow.first(HAS_SECOND, args![account]).await?.is_none() {
                    return Err(GiveError::NoSecond);
                }
                let until = keep(uow, account, hash, true);
                record(uow, actor, DoorAction::ResetAsked, colleague(&this, account), "by an administrator").await?;
                tell(&this, uow, account).await?;
                Ok(until)
            })
        })
        .await?;
    Ok(NewInvite { code, expires_at })
}

/// Whose password a link sets.
///
/// # Errors
/// [`DoorError::NoSuchLink`] when it does not work, whatever the reason.
pub async fn reset_for(heard: &Heard, code: &str) -> Result<AccountId, DoorError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT l.account_id FROM reset_link l JOIN usable_account a ON a.id = l.account_id
               WHERE l.code_hash = $1 AND l.expires_at > $2";
    let row = conn.first(sql, args![hash_of(heard, code), heard.now()]).await?;
    Ok(row.ok_or(DoorError::NoSuchLink)?.id("account_id")?)
}

/// Sets a new password by a link. The link and every other of the same account
/// are gone then, and every session is ended. Gives the keyed hash of what they
/// sign in with.
///
/// # Errors
/// [`DoorError`]; nothing is changed then and the link still works.
pub async fn reset(heard: &Heard, code: &str, new: String) -> Result<Hash, DoorError> {
    let account = reset_for(heard, code).await?;
    let secret = heard.hashing().make(Lane::Known, rule(heard, account).await?, new, heard.entropy()).await?;
    let (this, hash) = (heard.clone(), hash_of(heard, code));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM reset_link WHERE code_hash = $1 AND account_id = $2 AND expires_at > $3
                           RETURNING given";
                let now = uow.now();
                let used = uow.first(sql, args![hash, account, now]).await?.ok_or(DoorError::NoSuchLink)?;
                let given = used.int("given")?;
                let sql = "SELECT login_hash FROM usable_account WHERE id = $1";
                let name = uow.first(sql, args![account]).await?.ok_or(DoorError::NoSuchLink)?.blob("login_hash")?;
                put(&this, uow, account, &secret).await?;
                uow.defer(
                    "INSERT INTO set_by_link (account_id, at, given) VALUES ($1, $2, $3)
                     ON CONFLICT (account_id) DO UPDATE SET at = excluded.at, given = excluded.given",
                    args![account, now, given],
                );
                record(uow, "by link", DoorAction::ResetUsed, colleague(&this, account), "").await?;
                let wrong = |_| StorageError::inconsistent("account.login_hash", "a keyed hash");
                Ok(Hash::try_from(name.as_slice()).map_err(wrong)?)
            })
        })
        .await
}

/// That one's password was set by a link and one has not said yet that one saw
/// it: when, and whether an administrator was given the link.
///
/// # Errors
/// When storage fails.
pub async fn set_by_link(heard: &Heard, me: &Grant<StaffHome>) -> Result<Option<(Moment, bool)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT at, given FROM set_by_link WHERE account_id = $1", args![me.id()]).await?;
    row.map(|row| Ok((row.moment("at")?, row.int("given")? == 1))).transpose()
}

/// Says that one saw it.
///
/// # Errors
/// When storage fails.
pub async fn saw_link(heard: &Heard, me: &Grant<StaffHome>) -> Result<(), StorageError> {
    let account = me.id();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("DELETE FROM set_by_link WHERE account_id = $1", args![account]).await.map(drop)
            })
        })
        .await
}
