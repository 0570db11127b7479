//! Passkeys of members of staff: beside the password's place in the rules of
//! second factors, they are those of `people/passkey.rs`.

use super::factor::{First, Hand, adding, removing};
use super::password::DoorError;
use crate::Heard;
use crate::people::grant::{Grant, StaffHome};
use crate::people::passkey;

/// Adds a passkey to one's own account; `record` is what proves it later. That
/// the password was typed was asked before the device was ([`super::may_add`]).
///
/// # Errors
/// [`DoorError::Over`] where the session may not add it; when storage fails, as
/// when the credential is there already.
pub async fn add_passkey(
    heard: &Heard,
    me: &Grant<StaffHome>,
    hand: Hand,
    credential: &[u8],
    record: &[u8],
) -> Result<Option<First>, DoorError> {
    let row = passkey::sealed(heard, credential, record);
    let account = me.id();
    adding(heard, me, hand, "passkey", move |uow| Box::pin(passkey::insert(uow, account, row))).await
}

/// Takes a passkey away from one's own account, knowing the password.
///
/// # Errors
/// [`DoorError`]; nothing is changed then.
pub async fn remove_passkey(
    heard: &Heard,
    me: &Grant<StaffHome>,
    password: String,
    hash: Vec<u8>,
) -> Result<(), DoorError> {
    let account = me.id();
    removing(heard, me, password, "passkey", move |uow| Box::pin(passkey::delete(uow, account, hash))).await
}
