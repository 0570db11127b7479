//! Recovery codes: ten, for whoever has lost what they sign in with. Each works
//! once; only their keyed hashes are stored.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::DoorAction;

use super::tell;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, StaffHome};
use crate::people::invite::code;
use crate::record::{colleague, record};

/// How many codes are made.
pub const CODES: usize = 10;
/// How many letters one has: 32^10 codes, of which a thousand tries find none.
const LENGTH: usize = 10;

fn hash_of(heard: &Heard, account: AccountId, code: &str) -> Hash {
    heard.keys().person_hash(&account.bytes(), format!("recovery code {}", text::code(code)).as_bytes())
}

/// Makes ten new codes, shown only now; those there were work no more.
///
/// # Errors
/// When storage fails.
pub async fn new_codes(heard: &Heard, me: &Grant<StaffHome>) -> Result<Vec<String>, StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let codes: Vec<String> = (0..CODES).map(|_| code(heard.entropy(), LENGTH)).collect();
    let hashes: Vec<Hash> = codes.iter().map(|code| hash_of(heard, account, code)).collect();
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM recovery_code WHERE account_id = $1", args![account]);
                for hash in hashes {
                    uow.defer(
                        "INSERT INTO recovery_code (code_hash, account_id) VALUES ($1, $2)",
                        args![hash, account],
                    );
                }
                tell(&this, uow, account).await?;
                record(uow, actor, DoorAction::CodesMade, colleague(&this, account), "").await
            })
        })
        .await?;
    let halves = |code: String| {
        let (first, second) = code.split_at(LENGTH / 2);
        format!("{first}-{second}")
    };
    Ok(codes.into_iter().map(halves).collect())
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
