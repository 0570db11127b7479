//! What beside a password proves who somebody is.

use heard_storage::{Conn, StorageError, args};

use crate::ids::AccountId;

/// Whether this account has a second factor: something beside a password that
/// proves who signs in.
///
/// # Errors
/// When storage fails.
pub async fn has_second_factor(conn: &mut Conn, account: AccountId) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM passkey WHERE account_id = $1 LIMIT 1";
    Ok(conn.first(sql, args![account]).await?.is_some())
}
