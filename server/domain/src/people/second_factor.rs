//! What beside a password proves who somebody is.

use heard_storage::{Conn, StorageError, args};

use crate::ids::AccountId;

macro_rules! second {
    () => {
        "(EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = a.id)
      OR EXISTS (SELECT 1 FROM code_app c WHERE c.account_id = a.id))"
    };
}

/// That an account has a second factor, in a statement about the account `a`.
pub(crate) const SECOND: &str = second!();

/// A row where the account `$1` has a second factor.
pub(crate) const HAS_SECOND: &str = concat!("SELECT 1 AS one FROM account a WHERE a.id = $1 AND ", second!());

/// Whether this account has a second factor: a passkey, or an app that has shown
/// the right code. Recovery codes alone are none.
///
/// # Errors
/// When storage fails.
pub async fn has_second_factor(conn: &mut Conn, account: AccountId) -> Result<bool, StorageError> {
    Ok(conn.first(HAS_SECOND, args![account]).await?.is_some())
}
