//! How colleagues come in, as administrators see it.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, any_of};
use heard_vocabulary::AccountState;

use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::people::grant::{Grant, KeepStaff};
use crate::people::second_factor::SECOND;

/// How one colleague comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Whether they may.
    pub state: AccountState,
    /// When they did last, since it is written down.
    pub last: Option<Moment>,
    /// Whether they have a second factor.
    pub second: bool,
}

/// How these come in; those who left are left out.
///
/// # Errors
/// When storage fails.
pub async fn ways(
    heard: &Heard,
    _by: &Grant<KeepStaff>,
    whose: &[AccountId],
) -> Result<HashMap<AccountId, Way>, StorageError> {
    let mut conn = heard.words().read().await?;
    read(&mut conn, whose).await
}

/// How one colleague comes in.
///
/// # Errors
/// When storage fails.
pub async fn way_of(heard: &Heard, by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<Way, StorageError> {
    let found = ways(heard, by, &[whose.id()]).await?.remove(&whose.id());
    found.ok_or(StorageError::inconsistent("account.id", "a member of staff"))
}

async fn read(conn: &mut Conn, whose: &[AccountId]) -> Result<HashMap<AccountId, Way>, StorageError> {
    let (set, args) = any_of(1, whose.iter().copied());
    let sql = format!(
        "SELECT a.id, a.state, l.at,
            CAST(CASE WHEN {SECOND} THEN 1 ELSE 0 END AS BIGINT) AS second
         FROM account a LEFT JOIN last_sign_in l ON l.account_id = a.id WHERE a.id IN {set}"
    );
    let mut all = HashMap::with_capacity(whose.len());
    for row in conn.all(sql, args).await? {
        let state = AccountState::parse(&row.text("state")?);
        let state = state.ok_or(StorageError::inconsistent("account.state", "a state"))?;
        let way = Way { state, last: row.moment_opt("at")?, second: row.int("second")? == 1 };
        all.insert(row.id("id")?, way);
    }
    Ok(all)
}
