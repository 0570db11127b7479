//! What waits to be decided, as the team sees it.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::{Change, Wish};

use super::{change_of, how_to_go};
use crate::heard::Heard;
use crate::ids::AccountId;
use crate::people::identity::names_under;
use crate::people::leave::How;
use crate::people::{AccountState, Grant, PauseAccounts};
use crate::views::ViewState;

/// A change that waits to be decided, as the team sees it.
#[derive(Debug, Clone)]
pub struct OpenChange {
    /// Whose.
    pub account: AccountId,
    /// Their nickname.
    pub name: String,
    /// What changed.
    pub change: Change,
    /// When it was noted.
    pub happened_at: Moment,
    /// What they asked for beforehand.
    pub wish: Option<Wish>,
    /// What others decided because of it, and on which day it is done.
    pub under_way: Option<(Wish, Moment)>,
    /// Whether the team may do what was asked for.
    pub can_do: bool,
    /// Whether it is decided, and nothing is to be done: after a death, the
    /// team reads the words again.
    pub kept: bool,
    /// How many things they said that nobody has read.
    pub unread: i64,
}

/// What waits to be decided or done, oldest first. What young people decided
/// themselves is not in it.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn open_changes(heard: &Heard, _by: &Grant<PauseAccounts>) -> Result<Vec<OpenChange>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT c.account_id, c.change, c.happened_at, c.settled_at, c.wish, l.destroy_at, l.how,
                CAST(CASE WHEN EXISTS (SELECT 1 FROM leaving o WHERE o.account_id = c.account_id) THEN 1 ELSE 0 END
                    AS BIGINT) AS going
             FROM coming c JOIN account a ON a.id = c.account_id
             LEFT JOIN leaving l ON l.account_id = c.account_id AND l.because = c.change
             WHERE c.happened_at IS NOT NULL
               AND ((a.state = $1 AND c.change = 'death')
                 OR (a.state IN ($2, $3) AND (c.settled_at IS NULL OR l.how IS NOT NULL)))
             ORDER BY c.happened_at",
            args![AccountState::Paused.name(), AccountState::Active.name(), AccountState::Leaving.name()],
        )
        .await?;
    let accounts = rows.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
    let owner_of = |account: AccountId| heard.keys().owner_of(&account.bytes());
    let owners: Vec<_> = accounts.iter().copied().map(owner_of).collect();
    // Only the name is opened of somebody whose words rest.
    let keys = heard.key_store().many_even_resting(&owners).await?;
    let names = names_under(&mut conn, &accounts, owner_of, &keys).await?;
    let unread = unread_of(&mut conn, &owners).await?;
    let mut all = Vec::with_capacity(rows.len());
    for (row, account) in rows.iter().zip(accounts) {
        let name = names.get(&account).map(|identity| identity.name.clone());
        let (change, how) = (change_of(row)?, row.text_opt("how")?.as_deref().and_then(How::parse));
        let wish = row.text_opt("wish")?.as_deref().and_then(Wish::parse).filter(|_| change != Change::Death);
        let undecided = row.moment_opt("settled_at")?.is_none();
        all.push(OpenChange {
            account,
            name: name.unwrap_or_default(),
            change,
            happened_at: row.moment("happened_at")?,
            wish,
            under_way: how.map(How::wish).zip(row.moment_opt("destroy_at")?),
            can_do: undecided
                && row.int("going")? == 0
                && matches!(change, Change::Adoption | Change::Leaving)
                && wish.and_then(how_to_go).is_some(),
            kept: !undecided && how.is_none(),
            unread: unread.get(&owner_of(account)).copied().unwrap_or(0),
        });
    }
    Ok(all)
}

/// How many things nobody has read, by whose key they open.
async fn unread_of(conn: &mut Conn, owners: &[[u8; 16]]) -> Result<HashMap<[u8; 16], i64>, StorageError> {
    let (set, args) = any_of(1, owners.iter().copied());
    let sent = ViewState::Sent.name();
    let sql = format!(
        "SELECT owner_key, COUNT(*) AS n FROM view WHERE owner_key IN {set} AND signed_in = 1 AND state = '{sent}'
         GROUP BY owner_key"
    );
    conn.all(sql, args).await?.iter().map(|row| Ok((row.id("owner_key")?, row.int("n")?))).collect()
}
