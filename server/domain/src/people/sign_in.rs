//! Sign-in by nickname or e-mail and PIN or password, and the end of every
//! session at once.

use std::collections::HashMap;
use std::sync::Arc;

use heard_storage::{Row, Standing, StorageError, Uow, any_of, args};

use super::doors::note_signed_in;
use super::hashing::{Busy, Lane};
use super::password::SecretHash;
use super::role::{Account, AccountState, Role};
use super::second_factor::has_second_factor;
use crate::Heard;
use crate::ids::AccountId;

/// Why a sign-in failed. An unknown name and a wrong password are one case.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Name or password is not right.
    #[error("that name and password do not go together")]
    Refused,
    /// Name and password go together, and the council's provider said that their account
    /// there is over: it alone lets them in.
    #[error("their account at the provider is over")]
    Ended,
    /// Too many at once: it was not looked at.
    #[error("too many at once")]
    Busy,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Which page somebody signs in on. Behind each there are only its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Young people's.
    YoungPeople,
    /// Staff's.
    Staff,
}

impl Door {
    pub(super) fn is_for(self, role: Role) -> bool {
        (role == Role::YoungPerson) == (self == Door::YoungPeople)
    }
}

/// Whose name and secret go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proven {
    /// They are in, and it is recorded.
    In(Account),
    /// They are not in before a second factor is proven, too.
    AskSecond(Account),
}

impl Proven {
    /// Who.
    #[must_use]
    pub fn account(self) -> Account {
        match self {
            Self::In(account) | Self::AskSecond(account) => account,
        }
    }
}

/// Checks a name and secret at either door, as a stranger would.
///
/// # Errors
/// As [`sign_in_at`].
pub async fn sign_in(heard: &Heard, login: &str, secret: String) -> Result<Account, SignInError> {
    check(heard, None, Lane::Stranger, login, secret).await.map(Proven::account)
}

/// Checks a name and secret, and records the sign-in where that is all that is
/// asked for: of a member of staff who has a second factor that is, too.
///
/// # Errors
/// [`SignInError::Refused`] after the same work whether or not the name exists
/// behind this door.
pub async fn sign_in_at(
    heard: &Heard,
    door: Door,
    lane: Lane,
    login: &str,
    secret: String,
) -> Result<Proven, SignInError> {
    check(heard, Some(door), lane, login, secret).await
}

/// A row where a provider of the council's said that account `$1` is in use no more.
pub(super) const ENDED: &str = "SELECT 1 AS one FROM provider_account WHERE account_id = $1 AND ended_at IS NOT NULL";

async fn check(
    heard: &Heard,
    door: Option<Door>,
    lane: Lane,
    login: &str,
    secret: String,
) -> Result<Proven, SignInError> {
    let hash = heard.keys().login_hash(login);
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT id, role, secret, epoch FROM account
             WHERE login_hash = $1 AND state IN ('active', 'leaving')",
            args![hash],
        )
        .await?;
    let ended = match &row {
        Some(row) => conn.first(ENDED, args![row.id::<AccountId>("id")?]).await?.is_some(),
        None => false,
    };
    drop(conn);
    let mut found = None;
    if let Some(row) = row {
        let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
        if door.is_none_or(|door| door.is_for(role)) {
            let account = Account::new(row.id("id")?, role).as_of(row.int("epoch")?);
            found = Some((account, row.text_opt("secret")?.map(SecretHash::stored)));
        }
    }
    let stored = found.as_ref().and_then(|(_, stored)| stored.clone());
    let right = heard.hashing().matches(lane, stored, secret).await.map_err(|Busy| SignInError::Busy)?;
    let Some((account, _)) = found.filter(|_| right) else { return Err(SignInError::Refused) };
    if ended {
        return Err(SignInError::Ended);
    }
    if account.role() != Role::YoungPerson {
        let mut conn = heard.words().read().await?;
        if has_second_factor(&mut conn, account.id()).await? {
            return Ok(Proven::AskSecond(account));
        }
    }
    let this = heard.clone();
    heard.words().write(move |uow| Box::pin(async move { note_signed_in(&this, uow, account, "").await })).await?;
    Ok(Proven::In(account))
}

/// The account as it is now, where it may be used at all: with the number of
/// times that every session of it was ended.
///
/// # Errors
/// When storage fails.
pub async fn usable(conn: &mut heard_storage::Conn, account: AccountId) -> Result<Option<Account>, StorageError> {
    let sql = "SELECT id, role, epoch FROM usable_account WHERE id = $1";
    conn.first(sql, args![account]).await?.map(|row| account_in(&row)).transpose()
}

/// As [`usable`], of many at once; nothing of those who may not sign in.
pub(crate) async fn usable_of(
    conn: &mut heard_storage::Conn,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Account>, StorageError> {
    let (set, values) = any_of(1, accounts.iter().copied());
    let rows = conn.all(format!("SELECT id, role, epoch FROM usable_account WHERE id IN {set}"), values).await?;
    rows.iter().map(|row| account_in(row).map(|account| (account.id(), account))).collect()
}

fn account_in(row: &Row) -> Result<Account, StorageError> {
    let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
    Ok(Account::new(row.id("id")?, role).as_of(row.int("epoch")?))
}

/// What every unit of work of somebody's request looks at: whether they may
/// still sign in, in this role, and their sessions were not ended meanwhile.
#[must_use]
pub fn standing(account: Account) -> Arc<Standing> {
    let sql = "SELECT 1 AS one FROM usable_account WHERE id = $1 AND role = $2 AND epoch = $3";
    Standing::new(sql, args![account.id(), account.role().name(), account.epoch()])
}

/// Whether somebody may sign in and has this role, until the unit ends: for what
/// comes to them, which waits while they are ended or given another role.
pub(crate) async fn in_role(uow: &mut Uow, account: AccountId, role: Role) -> Result<bool, StorageError> {
    let sql = match uow.is_postgres() {
        true => "SELECT 1 AS one FROM account WHERE id = $1 AND role = $2 AND state = $3 FOR SHARE",
        false => "SELECT 1 AS one FROM account WHERE id = $1 AND role = $2 AND state = $3",
    };
    Ok(uow.first(sql, args![account, role.name(), AccountState::Active.name()]).await?.is_some())
}

/// As [`in_role`], in one of these roles.
pub(crate) async fn in_one_of(uow: &mut Uow, account: AccountId, roles: &[Role]) -> Result<bool, StorageError> {
    for role in roles {
        if in_role(uow, account, *role).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// As [`standing`], and nobody else changes the account until the unit ends: for what
/// changes one's own way in.
pub(super) async fn still(uow: &mut Uow, account: Account) -> Result<bool, StorageError> {
    let sql = match uow.is_postgres() {
        true => {
            "SELECT 1 AS one FROM account WHERE id = $1 AND role = $2 AND epoch = $3
                 AND state IN ('active', 'leaving') FOR UPDATE"
        }
        false => "SELECT 1 AS one FROM usable_account WHERE id = $1 AND role = $2 AND epoch = $3",
    };
    let asked = args![account.id(), account.role().name(), account.epoch()];
    Ok(uow.first(sql, asked).await?.is_some())
}

/// Ends every session of an account, and what a request under way may still
/// write back of one. Gives the number that new sessions begin under.
pub(super) async fn end_sessions(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<i64, StorageError> {
    let raised =
        uow.first("UPDATE account SET epoch = epoch + 1 WHERE id = $1 RETURNING epoch", args![account]).await?;
    let hash = heard.keys().session_owner(&account.bytes());
    uow.execute("DELETE FROM session WHERE account_hash = $1", args![hash]).await?;
    raised.map_or(Ok(0), |row| row.int("epoch"))
}
