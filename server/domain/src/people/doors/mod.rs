//! The way in of members of staff: passwords, links that set a new one, second
//! factors, and who may change whose.
//!
//! A young person's way in is beside this folder and knows none of it.

mod app;
mod codes;
mod factor;
mod keep;
mod key;
mod password;
pub mod provider;
mod reset;
mod sessions;
mod way;

use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::AccountAction;

#[doc(hidden)]
pub use app::code_for_test;
pub use app::{AppSecret, app_begun, begin_app, prove_app, remove_app};
pub use codes::{CODES, codes_left, new_codes};
pub use factor::{Factors, First, Hand, asks_second, factors, may_add, needs_second_factor, prove_second};
pub(super) use keep::allowed;
pub(crate) use keep::hold_administrators;
pub use keep::{KeepError, change_role, resume, suspend};
pub use key::{add_passkey, remove_passkey};
pub use password::{DoorError, change_password};
pub use reset::{GiveError, RESET_LIFETIME, ask_reset, give_reset, reset, reset_for, saw_link, set_by_link};
pub use sessions::{end_all_own, end_own, end_theirs};
pub use way::{Way, way_of, ways};

use super::grant::actor;
use super::role::{Account, Role};
use crate::Heard;
use crate::ids::AccountId;
use crate::messages::{self, MessageText};
use crate::record::{logged, record};

/// Somebody's own key; everything of theirs is sealed under it.
async fn own_key(heard: &Heard, account: AccountId) -> Result<Key, StorageError> {
    let key = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await?;
    key.ok_or(StorageError::inconsistent("identity.account_id", "a key for every account"))
}

/// Tells somebody, at every proven address, that their way in was changed.
async fn tell(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<(), StorageError> {
    let occasion = heard_storage::entropy::random16(heard.entropy());
    messages::tell(uow, account, MessageText::WayIn, &occasion).await
}

/// Writes down that somebody signed in, and when a member of staff did last.
pub(super) async fn note_signed_in(
    heard: &Heard,
    uow: &mut Uow,
    account: Account,
    how: &'static str,
) -> Result<(), StorageError> {
    if account.role() != Role::YoungPerson {
        let now = uow.now();
        uow.defer(
            "INSERT INTO last_sign_in (account_id, at) VALUES ($1, $2)
             ON CONFLICT (account_id) DO UPDATE SET at = excluded.at",
            args![account.id(), now],
        );
    }
    record(uow, actor(account), AccountAction::SignedIn, logged(heard, account.id()), how).await
}

/// Writes down that somebody signed in, in a unit of its own.
///
/// # Errors
/// When storage fails.
pub async fn signed_in(heard: &Heard, account: Account, how: &'static str) -> Result<(), StorageError> {
    let this = heard.clone();
    heard.words().write(move |uow| Box::pin(async move { note_signed_in(&this, uow, account, how).await })).await
}
