//! The way back in when a PIN is forgotten: two adults whom the young person
//! chose beforehand each say that they have seen them; the second is given a
//! single-use code to show. No adult ever gets a session from it.

use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::text;
use heard_vocabulary::{AccountAction, RefusedAction};

use super::grant::{Grant, HelpBackIn, OwnVoice};
use super::hashing::{Busy, Lane};
use super::identity::names_of;
use super::invite::{YOUNG_LIFETIME, code};
use super::password::{PasswordError, Rule, SecretHash};
use super::role::{Account, AccountState, Role};
use super::sign_in::end_sessions;
use crate::Heard;
use crate::ids::AccountId;
use crate::record::{LoggedAccount, Nobody, Subject, action_of, logged, record};

/// How long one adult's word waits for the second's, in milliseconds.
const WAITS: i64 = Moment::DAY;

/// An adult who can be chosen.
#[derive(Debug, Clone)]
pub struct Adult {
    /// Who.
    pub id: AccountId,
    /// Their name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Whether the young person chose them.
    pub chosen: bool,
    /// Whether they belong to the participation team.
    pub team: bool,
}

/// Why a choice of adults is not taken.
#[derive(Debug, thiserror::Error)]
pub enum ChooseError {
    /// Two are needed, and one of them from outside the team.
    #[error("two adults are needed, one of them from outside the team")]
    TooFew,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Everyone who can be chosen, by name.
///
/// # Errors
/// When storage fails.
pub async fn adults(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<Adult>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT a.id, a.role, c.adult_id FROM account a
             LEFT JOIN chosen_adult c ON c.adult_id = a.id AND c.account_id = $1
             WHERE a.state = $2 AND a.role IN ('worker', 'participation_lead')",
            args![me.id(), AccountState::Active.name()],
        )
        .await?;
    let accounts = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let mut names = names_of(heard, &mut conn, &accounts).await?;
    let mut adults = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(accounts) {
        let Some(identity) = names.remove(&id) else { continue };
        adults.push(Adult {
            id,
            name: identity.name,
            title: identity.title.unwrap_or_default(),
            chosen: row.id_opt::<AccountId>("adult_id")?.is_some(),
            team: row.text("role")? == Role::ParticipationLead.name(),
        });
    }
    adults.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(adults)
}

/// Chooses these adults instead of those chosen before; none at all is allowed.
///
/// # Errors
/// [`ChooseError`]; nothing is changed then.
pub async fn choose(heard: &Heard, me: &Grant<OwnVoice>, wanted: &[AccountId]) -> Result<(), ChooseError> {
    let known: Vec<Adult> = adults(heard, me).await?.into_iter().filter(|adult| wanted.contains(&adult.id)).collect();
    if !wanted.is_empty() && (known.len() < 2 || known.iter().all(|adult| adult.team)) {
        return Err(ChooseError::TooFew);
    }
    let (account, actor) = (me.id(), me.actor());
    let who = logged(heard, account);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // The day alone: a moment would be joined to what was said then.
                let today = Moment(uow.now().0 / Moment::DAY * Moment::DAY);
                uow.defer("DELETE FROM chosen_adult WHERE account_id = $1", args![account]);
                uow.defer("DELETE FROM way_back WHERE account_id = $1", args![account]);
                for adult in known {
                    uow.defer(
                        "INSERT INTO chosen_adult (account_id, adult_id, chosen_at) VALUES ($1, $2, $3)",
                        args![account, adult.id, today],
                    );
                }
                record(uow, actor, AccountAction::WayBackChosen, who, "").await
            })
        })
        .await?;
    Ok(())
}

/// What an adult's word led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmed {
    /// A second adult has to say so too, within a day.
    OneMore,
    /// The code to show to the young person, and when it stops working.
    Code(String, Moment),
    /// Refused, whatever the reason: nobody learns from it who has an account.
    Refused,
}

/// An adult says that they have seen the young person of this nickname.
/// `allowed` is false when they have tried too often: the answer is the same
/// refusal after the same work.
///
/// # Errors
/// When storage fails.
pub async fn confirm(
    heard: &Heard,
    by: &Grant<HelpBackIn>,
    nickname: &str,
    allowed: bool,
) -> Result<Confirmed, StorageError> {
    let login = heard.keys().login_hash(nickname);
    let (adult, actor) = (by.id(), by.actor());
    let code = code(heard.entropy(), 8);
    let hash = heard.keys().invite_hash(&format!("way back {code}"));
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let found = uow
                    .first(
                        "SELECT a.id FROM usable_account a JOIN chosen_adult c ON c.account_id = a.id AND c.adult_id = $2
                         WHERE a.login_hash = $1 AND a.role = 'young_person'",
                        args![login, adult],
                    )
                    .await?;
                let Some(row) = found.filter(|_| allowed) else {
                    record(uow, actor, RefusedAction::WayBack, Nobody, "").await?;
                    return Ok(Confirmed::Refused);
                };
                let account: AccountId = row.id("id")?;
                let other = uow
                    .first(
                        "SELECT w.adult_id FROM way_back w
                         JOIN chosen_adult c ON c.account_id = w.account_id AND c.adult_id = w.adult_id
                         WHERE w.account_id = $1 AND w.adult_id <> $2 AND w.at > $3",
                        args![account, adult, Moment(now.0 - WAITS)],
                    )
                    .await?;
                let who = logged(&this, account);
                if other.is_none() {
                    uow.defer(
                        "INSERT INTO way_back (account_id, adult_id, at) VALUES ($1, $2, $3)
                         ON CONFLICT (account_id, adult_id) DO UPDATE SET at = excluded.at",
                        args![account, adult, now],
                    );
                    record(uow, actor, AccountAction::WayBackConfirmed, who, "").await?;
                    return Ok(Confirmed::OneMore);
                }
                let expires = now.plus(YOUNG_LIFETIME);
                uow.defer("DELETE FROM way_back WHERE account_id = $1", args![account]);
                uow.defer("DELETE FROM way_back_code WHERE account_id = $1", args![account]);
                uow.defer(
                    "INSERT INTO way_back_code (code_hash, account_id, made_at, expires_at) VALUES ($1, $2, $3, $4)",
                    args![hash, account, now, expires],
                );
                record(uow, actor, AccountAction::WayBackCodeMade, who, "").await?;
                Ok(Confirmed::Code(code, expires))
            })
        })
        .await
}

/// Why a way back did not lead in.
#[derive(Debug, thiserror::Error)]
pub enum WayBackError {
    /// Unknown, used, out of time, or not this nickname's.
    #[error("this code does not work")]
    NoSuchCode,
    /// The new PIN or password is not good enough.
    #[error(transparent)]
    Secret(#[from] PasswordError),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The young person uses the code with their nickname and sets a new secret;
/// every session there was ends.
///
/// # Errors
/// [`WayBackError`]; the code still works then.
pub async fn come_back(heard: &Heard, typed: &str, nickname: &str, secret: String) -> Result<Account, WayBackError> {
    let secret = heard.hashing().make(Lane::Stranger, Rule::YoungPerson, secret, heard.entropy()).await?;
    let hash = heard.keys().invite_hash(&format!("way back {}", text::code(typed)));
    let login = heard.keys().login_hash(nickname);
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let found = uow
                    .first(
                        "SELECT a.id FROM way_back_code w JOIN usable_account a ON a.id = w.account_id
                         WHERE w.code_hash = $1 AND w.used_at IS NULL AND w.expires_at > $2 AND a.login_hash = $3",
                        args![hash, now, login],
                    )
                    .await?
                    .ok_or(WayBackError::NoSuchCode)?;
                let account: AccountId = found.id("id")?;
                uow.execute("UPDATE way_back_code SET used_at = $1 WHERE code_hash = $2", args![now, hash]).await?;
                Ok(set_secret(&this, uow, account, &secret, AccountAction::WayBackUsed).await?)
            })
        })
        .await
}

async fn set_secret(
    heard: &Heard,
    uow: &mut heard_storage::Uow,
    account: AccountId,
    secret: &SecretHash,
    action: AccountAction,
) -> Result<Account, StorageError> {
    uow.execute("UPDATE account SET secret = $1 WHERE id = $2", args![secret.as_str(), account]).await?;
    let epoch = end_sessions(heard, uow, account).await?;
    record(uow, Role::YoungPerson.name(), action, logged(heard, account), "").await?;
    Ok(Account::new(account, Role::YoungPerson).as_of(epoch))
}

/// Changes one's own PIN or password, knowing the old one; every session ends.
/// Gives the account that a new session may begin for.
///
/// # Errors
/// [`WayBackError::NoSuchCode`] when the old one is not right.
pub async fn change_secret(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    old: String,
    new: String,
) -> Result<Account, WayBackError> {
    let account = me.id();
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT secret FROM account WHERE id = $1", args![account]).await?;
    drop(conn);
    let stored = match row {
        Some(row) => row.text_opt("secret")?.map(SecretHash::stored),
        None => None,
    };
    if !heard.hashing().matches(Lane::Known, stored, old).await.map_err(|Busy| PasswordError::Busy)? {
        return Err(WayBackError::NoSuchCode);
    }
    let secret = heard.hashing().make(Lane::Known, Rule::YoungPerson, new, heard.entropy()).await?;
    let this = heard.clone();
    let changed = heard
        .words()
        .write(move |uow| {
            Box::pin(async move { set_secret(&this, uow, account, &secret, AccountAction::SecretChanged).await })
        })
        .await?;
    Ok(changed)
}

/// What was done with an account itself: when, by which adult, and what; `None`
/// where that is on no list, which is our fault.
///
/// # Errors
/// When storage fails.
pub async fn account_history(
    heard: &Heard,
    me: &Grant<OwnVoice>,
) -> Result<Vec<(Moment, Option<String>, Option<AccountAction>)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT at, actor, action FROM audit_log WHERE subject = $1 ORDER BY seq DESC LIMIT 50",
            args![logged(heard, me.id()).in_log()],
        )
        .await?;
    let adults = rows.iter().map(|row| Ok(adult(&row.text("actor")?))).collect::<Result<Vec<_>, StorageError>>()?;
    let accounts: Vec<AccountId> = adults.iter().flatten().map(|(_, id)| *id).collect();
    let names = names_of(heard, &mut conn, &accounts).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for (row, adult) in rows.iter().zip(adults) {
        let who = adult
            .map(|(role, id)| names.get(&id).map_or_else(|| role.title().to_owned(), |identity| identity.name.clone()));
        lines.push((row.moment("at")?, who, action_of::<LoggedAccount>(row)?));
    }
    Ok(lines)
}

/// The adult who did something; `None` for the young person.
fn adult(actor: &str) -> Option<(Role, AccountId)> {
    let (role, id) = actor.split_once(':')?;
    let role = Role::parse(role).filter(|role| *role != Role::YoungPerson)?;
    Some((role, id.parse().ok()?))
}
