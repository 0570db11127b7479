//! A link that sets a new password. Only its keyed hash is stored, it works once
//! and for half an hour, and it proves nothing but who reads the address: whoever
//! has a second factor is asked for it at the door afterwards.

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::{DoorAction, MessageText, RefusedAction, Role};

use super::password::{DoorError, put, rule};
use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::messages::{self, Email, InviteCode};
use crate::people::grant::{Grant, KeepStaff};
use crate::people::hashing::Lane;
use crate::people::invite::{NewInvite, code};
use crate::record::{Nobody, colleague, record};

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
    let login = heard.keys().login_hash(typed);
    let to = Email::parse(typed).zip(InviteCode::parse(&code));
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer("DELETE FROM reset_link WHERE expires_at <= $1", args![now]);
                let sql = "SELECT a.id, MAX(l.asked_at) AS asked FROM usable_account a
                           LEFT JOIN reset_link l ON l.account_id = a.id
                           WHERE a.login_hash = $1 AND a.role <> $2 GROUP BY a.id";
                let found = uow.first(sql, args![login, Role::YoungPerson.name()]).await?;
                let (Some(row), Some((to, letters))) = (found, to) else {
                    return record(uow, "anonymous", RefusedAction::Reset, Nobody, "").await;
                };
                let account: AccountId = row.id("id")?;
                if row.moment_opt("asked")?.is_none_or(|asked| asked.plus(BETWEEN) <= now) {
                    let until = keep(uow, account, hash_of(&this, &code));
                    messages::send_link(&this, uow, MessageText::Reset, to, letters, until)?;
                }
                record(uow, "anonymous", DoorAction::ResetAsked, colleague(&this, account), "").await
            })
        })
        .await
}

/// Queues the row of a link; when it stops working.
fn keep(uow: &mut Uow, account: AccountId, hash: Hash) -> Moment {
    let now = uow.now();
    let until = now.plus(RESET_LIFETIME);
    uow.defer(
        "INSERT INTO reset_link (code_hash, account_id, asked_at, expires_at) VALUES ($1, $2, $3, $4)",
        args![hash, account, now, until],
    );
    until
}

/// Makes a link for a colleague, shown once to whoever asks: for a council that
/// has no e-mail set up.
///
/// # Errors
/// When storage fails.
pub async fn give_reset(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    whose: &InScope<Staff>,
) -> Result<NewInvite, StorageError> {
    let code = code(heard.entropy(), LENGTH);
    let (actor, account, this, hash) = (by.actor(), whose.id(), heard.clone(), hash_of(heard, &code));
    let expires_at = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let until = keep(uow, account, hash);
                record(uow, actor, DoorAction::ResetAsked, colleague(&this, account), "").await?;
                Ok::<_, StorageError>(until)
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
/// are gone then, and every session is ended.
///
/// # Errors
/// [`DoorError`]; nothing is changed then and the link still works.
pub async fn reset(heard: &Heard, code: &str, new: String) -> Result<(), DoorError> {
    let account = reset_for(heard, code).await?;
    let secret = heard.hashing().make(Lane::Known, rule(heard, account).await?, new, heard.entropy()).await?;
    let (this, hash) = (heard.clone(), hash_of(heard, code));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM reset_link WHERE code_hash = $1 AND account_id = $2 AND expires_at > $3";
                let now = uow.now();
                if uow.execute(sql, args![hash, account, now]).await? == 0 {
                    return Err(DoorError::NoSuchLink);
                }
                put(&this, uow, account, &secret).await?;
                record(uow, "by link", DoorAction::ResetUsed, colleague(&this, account), "").await?;
                Ok(())
            })
        })
        .await
}
