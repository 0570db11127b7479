//! What beside a password proves who somebody is.

use heard_storage::{Conn, StorageError, args};

use crate::ids::AccountId;

/// Whether this account has a second factor: a passkey, or an app that has shown
/// the right code. Recovery codes alone are none.
///
/// # Errors
/// When storage fails.
pub async fn has_second_factor(conn: &mut Conn, account: AccountId) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM account a WHERE a.id = $1
                  AND (EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = a.id)
                    OR EXISTS (SELECT 1 FROM code_app c WHERE c.account_id = a.id AND c.proven_at IS NOT NULL))";
    Ok(conn.first(sql, args![account]).await?.is_some())
}
