//! Who the team entered, with an account, as somebody's own: of many young people at once.

use std::collections::HashMap;

use heard_storage::crypto::{Hash, Key, open};
use heard_storage::{StorageError, any_of};

use super::OwnKind;
use super::own::{SealedContact, own_contact_place, person};
use crate::Heard;
use crate::ids::AccountId;

/// The accounts that the team entered as these young people's own, each with what it is to them:
/// a fixed number of statements, however many they are.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(crate) async fn entered(
    heard: &Heard,
    people: &[AccountId],
) -> Result<HashMap<AccountId, Vec<(OwnKind, AccountId)>>, StorageError> {
    let mut all: HashMap<AccountId, Vec<(OwnKind, AccountId)>> = HashMap::new();
    if people.is_empty() {
        return Ok(all);
    }
    let by_hash: HashMap<Hash, AccountId> = people.iter().map(|one| (person(heard, *one), *one)).collect();
    let (set, values) = any_of(1, by_hash.keys().copied());
    let sql = format!("SELECT person_hash, kind, wrapped_key, sealed FROM own_contact WHERE person_hash IN {set}");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let owner_of = |one: &AccountId| heard.keys().owner_of(&one.bytes());
    let keys = heard.key_store().get_many(&people.iter().map(owner_of).collect::<Vec<_>>()).await?;
    for row in &rows {
        let Ok(hash) = Hash::try_from(row.blob("person_hash")?) else { continue };
        let Some(one) = by_hash.get(&hash) else { continue };
        let Some(owner) = keys.get(&owner_of(one)) else { continue };
        let kind =
            OwnKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("own_contact.kind", "a kind"))?;
        let place = own_contact_place(&hash, kind);
        let key = Key::unwrap(owner, &place, &row.blob("wrapped_key")?)?;
        let SealedContact { account, .. } = serde_json::from_slice(&open(&key, &place, &row.blob("sealed")?)?)
            .map_err(|_| StorageError::inconsistent("own_contact.sealed", "a person"))?;
        if let Some(account) = account.and_then(|id| id.parse().ok()) {
            all.entry(*one).or_default().push((kind, account));
        }
    }
    Ok(all)
}
