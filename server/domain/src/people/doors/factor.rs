//! What beside a password is asked for, of whom, and whether it is right; and
//! what may change it. The first of somebody's factors asks for the password
//! again. Whatever comes beside one that is there needs a session in which one
//! was proven, so that nobody adds their own with a password alone.

use std::pin::Pin;

use heard_storage::{Standing, StorageError, Uow, args};
use heard_vocabulary::DoorAction;

use super::password::{DoorError, knows_password};
use super::{app, codes, note_signed_in, tell};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, StaffHome, asks_for_second};
use crate::people::role::{Account, Role};
use crate::people::second_factor::HAS_SECOND;
use crate::people::sign_in::{end_sessions, still};
use crate::record::{colleague, record};

/// What a part of a unit of work does.
type Part<'u, T> = Pin<Box<dyn Future<Output = Result<T, StorageError>> + Send + 'u>>;

/// What somebody can prove themselves with beside a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Factors {
    /// An app that shows codes.
    pub app: bool,
    /// How many passkeys.
    pub passkeys: i64,
}

/// Whether a second factor was proven in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// It was.
    Proven,
    /// A password alone began it.
    PasswordAlone,
}

/// What comes with the first factor of somebody's.
#[derive(Debug)]
pub struct First {
    /// Every session was ended: whose a new one may begin.
    pub account: Account,
    /// Ten recovery codes, shown only now.
    pub codes: Vec<String>,
}

/// Whether somebody in this role is asked for a second factor: whether any
/// permission of theirs opens words, or lets somebody in who opens them.
#[must_use]
pub fn asks_second(role: Role) -> bool {
    role != Role::YoungPerson && asks_for_second(role)
}

/// Whether this account opens nothing here until a second factor was proven:
/// whoever is asked for one, but in a demonstration, where every word is invented.
#[must_use]
pub fn needs_second_factor(heard: &Heard, account: Account) -> bool {
    asks_second(account.role()) && !heard.catalogue().settings.demonstration
}

/// What somebody has set up.
///
/// # Errors
/// When storage fails.
pub async fn factors(heard: &Heard, me: &Grant<StaffHome>) -> Result<Factors, StorageError> {
    let mut conn = heard.words().read().await?;
    let app = conn.first("SELECT 1 AS one FROM code_app WHERE account_id = $1", args![me.id()]).await?.is_some();
    let row = conn.first("SELECT COUNT(*) AS n FROM passkey WHERE account_id = $1", args![me.id()]).await?;
    Ok(Factors { app, passkeys: row.map_or(Ok(0), |row| row.int("n"))? })
}

/// Refuses whoever may not begin to add a factor.
///
/// # Errors
/// [`DoorError::Wrong`] where the password is another, [`DoorError::Over`] where
/// there is a factor that was not proven in the session.
pub async fn may_add(heard: &Heard, me: &Grant<StaffHome>, hand: Hand, password: String) -> Result<(), DoorError> {
    knows_password(heard, me, password).await?;
    let mut conn = heard.words().read().await?;
    let any = conn.first(HAS_SECOND, args![me.id()]).await?.is_some();
    if any && hand == Hand::PasswordAlone { Err(DoorError::Over) } else { Ok(()) }
}

/// Adds what `put` stores. The first factor brings recovery codes and ends every
/// session: each began by the password alone.
pub(super) async fn adding<F>(
    heard: &Heard,
    me: &Grant<StaffHome>,
    hand: Hand,
    what: &'static str,
    put: F,
) -> Result<Option<First>, DoorError>
where
    F: for<'u> FnOnce(&'u mut Uow) -> Part<'u, ()> + Send + 'static,
{
    let (account, actor, this) = (me.account(), me.actor(), heard.clone());
    let (codes, hashes) = codes::made(heard, account.id());
    let raised = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                let first = uow.first(HAS_SECOND, args![account.id()]).await?.is_none();
                if !first && hand == Hand::PasswordAlone {
                    return Err(DoorError::Over);
                }
                put(uow).await?;
                tell(&this, uow, account.id()).await?;
                record(uow, actor.clone(), DoorAction::FactorAdded, colleague(&this, account.id()), what).await?;
                if !first {
                    return Ok(None);
                }
                codes::put(&this, uow, account.id(), actor, hashes).await?;
                Ok(Some(end_sessions(&this, uow, account.id()).await?))
            })
        })
        .await?;
    let Some(epoch) = raised else { return Ok(None) };
    Standing::release();
    Ok(Some(First { account: account.as_of(epoch), codes }))
}

/// Takes away what `take` deletes, knowing the password; the last factor stays
/// where one is asked for. `take` gives how many it took.
pub(super) async fn removing<F>(
    heard: &Heard,
    me: &Grant<StaffHome>,
    password: String,
    what: &'static str,
    take: F,
) -> Result<(), DoorError>
where
    F: for<'u> FnOnce(&'u mut Uow) -> Part<'u, u64> + Send + 'static,
{
    knows_password(heard, me, password).await?;
    let (account, actor, this) = (me.account(), me.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                if take(uow).await? == 0 {
                    return Ok(());
                }
                let left = uow.first(HAS_SECOND, args![account.id()]).await?.is_some();
                if !left && needs_second_factor(&this, account) {
                    return Err(DoorError::LastFactor);
                }
                tell(&this, uow, account.id()).await?;
                record(uow, actor, DoorAction::FactorRemoved, colleague(&this, account.id()), what).await?;
                Ok(())
            })
        })
        .await
}

/// After so many wrong codes in a row their owner is told that somebody has
/// their password.
const TELLS_AFTER: i64 = 5;

/// Whether a code that was typed at the door is right: one of the app's, or a
/// recovery code. Either works once. The sign-in is recorded with it; wrong
/// codes are, too, and their owner told.
///
/// # Errors
/// When storage fails.
pub async fn prove_second(heard: &Heard, account: Account, typed: &str) -> Result<bool, StorageError> {
    let digits = heard_storage::text::digits(typed);
    let step = match digits.len() == 6 {
        true => app::right_step(heard, account.id(), &digits).await?,
        false => None,
    };
    let (this, typed) = (heard.clone(), typed.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let used = match step {
                    Some(step) => app::use_step(uow, account.id(), step).await?.then_some("app"),
                    None => codes::use_code(&this, uow, account.id(), &typed).await?.then_some("recovery code"),
                };
                let Some(how) = used else {
                    wrong_code(&this, uow, account.id()).await?;
                    return Ok(false);
                };
                uow.defer("DELETE FROM wrong_code WHERE account_id = $1", args![account.id()]);
                if step.is_none() {
                    let who = colleague(&this, account.id());
                    record(uow, crate::people::grant::actor(account), DoorAction::CodeUsed, who, "").await?;
                    tell(&this, uow, account.id()).await?;
                }
                note_signed_in(&this, uow, account, how).await?;
                Ok(true)
            })
        })
        .await
}

/// Counts a wrong code after a right password. Whoever types one knows it.
async fn wrong_code(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<(), StorageError> {
    let sql = "INSERT INTO wrong_code (account_id, many) VALUES ($1, 1)
               ON CONFLICT (account_id) DO UPDATE SET many = wrong_code.many + 1 RETURNING many";
    let many = uow.first(sql, args![account]).await?.map_or(Ok(0), |row| row.int("many"))?;
    if many % TELLS_AFTER == 0 {
        record(uow, "anonymous", DoorAction::CodesWrong, colleague(heard, account), many.to_string()).await?;
    }
    if many == TELLS_AFTER { tell(heard, uow, account).await } else { Ok(()) }
}
