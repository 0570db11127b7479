//! Who an account is: a name and, for staff, a title and an e-mail address.
//! Sealed with the account's own key and kept apart from everything it says.

use std::collections::HashMap;

use heard_storage::args;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Conn, Row, StorageError, Uow, any_of};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::AccountId;

/// What is sealed about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// A nickname (young people) or a name (staff).
    pub name: String,
    /// A picture's name, for young people.
    #[serde(default)]
    pub avatar: Option<String>,
    /// What staff do, in a few words.
    #[serde(default)]
    pub title: Option<String>,
    /// Staff's work e-mail.
    #[serde(default)]
    pub email: Option<String>,
}

fn identity_place(account: AccountId) -> Vec<u8> {
    [b"identity.sealed:".as_slice(), &account.bytes()].concat()
}

/// Queues storing `identity` for `account` under the account's owner key.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn store(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    owner: &Key,
    identity: &Identity,
) -> Result<(), StorageError> {
    let plain = serde_json::to_vec(identity).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let key = Key::random(heard.entropy());
    let sealed = seal(&key, &identity_place(account), &plain, heard.entropy());
    let wrapped = key.wrap(owner, &identity_place(account), heard.entropy());
    uow.defer(
        "INSERT INTO identity (account_id, wrapped_key, sealed) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE SET wrapped_key = excluded.wrapped_key, sealed = excluded.sealed",
        args![account, wrapped, sealed],
    );
    Ok(())
}

/// The name behind an account; `None` when it was erased.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn name_of(heard: &Heard, conn: &mut Conn, account: AccountId) -> Result<Option<Identity>, StorageError> {
    let Some(owner) = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await? else {
        return Ok(None);
    };
    let row = conn.first("SELECT wrapped_key, sealed FROM identity WHERE account_id = $1", args![account]).await?;
    row.map(|row| identity(account, &owner, &row)).transpose()
}

/// The names behind many accounts, in one statement; those that were erased
/// are left out.
///
/// # Errors
/// As [`name_of`].
pub async fn names_of(
    heard: &Heard,
    conn: &mut Conn,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Identity>, StorageError> {
    let owner_of = |account: &AccountId| heard.keys().owner_of(&account.bytes());
    let owners: Vec<_> = accounts.iter().map(owner_of).collect();
    names_under(conn, accounts, |account| owner_of(&account), &heard.key_store().get_many(&owners).await?).await
}

/// As [`names_of`], with the owners' keys in hand.
pub(super) async fn names_under(
    conn: &mut Conn,
    accounts: &[AccountId],
    owner_of: impl Fn(AccountId) -> [u8; 16],
    keys: &HashMap<[u8; 16], Key>,
) -> Result<HashMap<AccountId, Identity>, StorageError> {
    let (set, args) = any_of(1, accounts.iter().copied());
    let sql = format!("SELECT account_id, wrapped_key, sealed FROM identity WHERE account_id IN {set}");
    let mut names = HashMap::with_capacity(accounts.len());
    for row in &conn.all(sql, args).await? {
        let account = row.id("account_id")?;
        if let Some(owner) = keys.get(&owner_of(account)) {
            names.insert(account, identity(account, owner, row)?);
        }
    }
    Ok(names)
}

fn identity(account: AccountId, owner: &Key, row: &Row) -> Result<Identity, StorageError> {
    let key = Key::unwrap(owner, &identity_place(account), &row.blob("wrapped_key")?)?;
    let plain = open(&key, &identity_place(account), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("identity.sealed", "an identity"))
}
