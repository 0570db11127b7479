//! Passkeys: found by a keyed hash of the credential's id, sealed otherwise.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, open, seal};
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::AccountAction;

use super::doors::note_signed_in;
use super::grant::{Grant, OwnVoice};
use super::role::{Account, Role};
use super::sign_in::Door;
use crate::Heard;
use crate::ids::AccountId;
use crate::record::{self, logged};

fn hash(heard: &Heard, credential: &[u8]) -> Hash {
    heard.keys().login_hash(&format!("passkey {}", hex::encode(credential)))
}

fn passkey_place(hash: &Hash) -> Vec<u8> {
    [b"passkey.sealed:".as_slice(), hash].concat()
}

/// A passkey that is ready to be stored.
pub(super) struct Sealed {
    hash: Hash,
    sealed: Vec<u8>,
}

/// Makes a passkey ready to be stored.
pub(super) fn sealed(heard: &Heard, credential: &[u8], record: &[u8]) -> Sealed {
    let hash = hash(heard, credential);
    Sealed { hash, sealed: seal(&heard.keys().cookie, &passkey_place(&hash), record, heard.entropy()) }
}

/// Stores a passkey; refused where the credential is there already.
pub(super) async fn insert(uow: &mut Uow, account: AccountId, row: Sealed) -> Result<(), StorageError> {
    // The day alone: a moment would be joined to what was said then.
    let today = Moment(uow.now().0 / Moment::DAY * Moment::DAY);
    let sql = "INSERT INTO passkey (credential_hash, account_id, sealed, made_at) VALUES ($1, $2, $3, $4)";
    uow.execute(sql, args![row.hash, account, row.sealed, today]).await.map(drop)
}

/// Deletes a passkey of this account; how many there were.
pub(super) async fn delete(uow: &mut Uow, account: AccountId, hash: Vec<u8>) -> Result<u64, StorageError> {
    uow.execute("DELETE FROM passkey WHERE credential_hash = $1 AND account_id = $2", args![hash, account]).await
}

/// Adds a passkey to a young person's own account; `record` is what proves it
/// later. Those of staff are second factors (`doors`).
///
/// # Errors
/// When storage fails, as when the credential is there already.
pub async fn add_passkey(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    credential: &[u8],
    record: &[u8],
) -> Result<(), StorageError> {
    let row = sealed(heard, credential, record);
    let (account, actor) = (me.id(), me.actor());
    let who = logged(heard, account);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                insert(uow, account, row).await?;
                record::record(uow, actor, AccountAction::PasskeyAdded, who, "").await
            })
        })
        .await
}

/// The passkeys of one's own account: hash and when each was added.
///
/// # Errors
/// When storage fails.
pub async fn passkeys<P>(heard: &Heard, me: &Grant<P>) -> Result<Vec<(Vec<u8>, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all("SELECT credential_hash, made_at FROM passkey WHERE account_id = $1 ORDER BY made_at", args![me.id()])
        .await?
        .iter()
        .map(|row| Ok((row.blob("credential_hash")?, row.moment("made_at")?)))
        .collect()
}

/// Takes a passkey away from a young person's own account.
///
/// # Errors
/// When storage fails.
pub async fn remove_passkey(heard: &Heard, me: &Grant<OwnVoice>, hash: Vec<u8>) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let who = logged(heard, account);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if delete(uow, account, hash).await? == 0 {
                    return Ok(());
                }
                record::record(uow, actor, AccountAction::PasskeyRemoved, who, "").await
            })
        })
        .await
}

/// The account behind this door and the record of a credential, where it may
/// sign in.
///
/// # Errors
/// When storage fails or the record does not open.
pub async fn find_passkey(
    heard: &Heard,
    door: Door,
    credential: &[u8],
) -> Result<Option<(Account, Vec<u8>)>, StorageError> {
    let hash = hash(heard, credential);
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT p.account_id, p.sealed, a.epoch, a.role FROM passkey p JOIN usable_account a ON a.id = p.account_id
             WHERE p.credential_hash = $1",
            args![hash],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
    if !door.is_for(role) {
        return Ok(None);
    }
    let record = open(&heard.keys().cookie, &passkey_place(&hash), &row.blob("sealed")?)?;
    Ok(Some((Account::new(row.id("account_id")?, role).as_of(row.int("epoch")?), record)))
}

/// Records a sign-in by passkey, with the record as it is now.
///
/// # Errors
/// When storage fails.
pub async fn used_passkey(
    heard: &Heard,
    account: Account,
    credential: &[u8],
    record: &[u8],
) -> Result<(), StorageError> {
    let hash = hash(heard, credential);
    let sealed = seal(&heard.keys().cookie, &passkey_place(&hash), record, heard.entropy());
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("UPDATE passkey SET sealed = $1 WHERE credential_hash = $2", args![sealed, hash]);
                note_signed_in(&this, uow, account, "passkey").await
            })
        })
        .await
}
