//! Recovery codes: ten, for whoever has lost what they sign in with. Each works
//! once; only their keyed hashes are stored.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::DoorAction;

use super::password::{DoorError, knows_password};
use super::tell;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, StaffHome};
use crate::people::invite::code;
use crate::people::sign_in::still;
use crate::record::{colleague, record};

/// How many codes are made.
pub const CODES: usize = 10;
/// How many letters one has: 32^10 codes, of which a thousand tries find none.
const LENGTH: usize = 10;

fn hash_of(heard: &Heard, account: AccountId, code: &str) -> Hash {
    heard.keys().person_hash(&account.bytes(), format!("recovery code {}", text::code(code)).as_bytes())
}

/// Ten new codes as they are shown, and their hashes.
pub(super) fn made(heard: &Heard, account: AccountId) -> (Vec<String>, Vec<Hash>) {
    let codes: Vec<String> = (0..CODES).map(|_| code(heard.entropy(), LENGTH)).collect();
    let hashes = codes.iter().map(|code| hash_of(heard, account, code)).collect();
    let halves = |code: String| {
        let (first, second) = code.split_at(LENGTH / 2);
        format!("{first}-{second}")
    };
    (codes.into_iter().map(halves).collect(), hashes)
}

/// Puts new codes in the place of those there were.
pub(super) async fn put(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    actor: String,
    hashes: Vec<Hash>,
) -> Result<(), StorageError> {
    uow.defer("DELETE FROM recovery_code WHERE account_id = $1", args![account]);
    for hash in hashes {
        uow.defer("INSERT INTO recovery_code (code_hash, account_id) VALUES ($1, $2)", args![hash, account]);
    }
    record(uow, actor, DoorAction::CodesMade, colleague(heard, account), "").await
}

/// Makes ten new codes, knowing the password; those there were work no more.
///
/// # Errors
/// [`DoorError`]; nothing is changed then.
pub async fn new_codes(heard: &Heard, me: &Grant<StaffHome>, password: String) -> Result<Vec<String>, DoorError> {
    knows_password(heard, me, password).await?;
    let (account, actor, this) = (me.account(), me.actor(), heard.clone());
    let (codes, hashes) = made(heard, account.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                put(&this, uow, account.id(), actor, hashes).await?;
                tell(&this, uow, account.id()).await?;
                Ok(())
            })
        })
        .await?;
    Ok(codes)
}

/// How many codes somebody has left.
///
/// # Errors
/// When storage fails.
pub async fn codes_left(heard: &Heard, me: &Grant<StaffHome>) -> Result<i64, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT COUNT(*) AS n FROM recovery_code WHERE account_id = $1", args![me.id()]).await?;
    row.map_or(Ok(0), |row| row.int("n"))
}

/// Uses a code up, if it is one of theirs.
pub(super) async fn use_code(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    typed: &str,
) -> Result<bool, StorageError> {
    let hash = hash_of(heard, account, typed);
    let sql = "DELETE FROM recovery_code WHERE code_hash = $1 AND account_id = $2";
    Ok(uow.execute(sql, args![hash, account]).await? == 1)
}
