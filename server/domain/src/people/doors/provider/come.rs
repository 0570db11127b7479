//! Whom a provider's word lets in, and as what.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountState, DoorAction};

use super::standing::{is_last_administrator, no_role};
use super::{Asked, Groups, Offered, Told, one_line};
use crate::Heard;
use crate::heard::to_the_end;
use crate::ids::AccountId;
use crate::messages::Email;
use crate::people::doors::factor::{Hand, needs_second_factor};
use crate::people::doors::keep::hold;
use crate::people::doors::note_signed_in;
use crate::people::handover::fits;
use crate::people::identity::Identity;
use crate::people::invite::InviteError;
use crate::people::make_account::{Ends, make_account};
use crate::people::role::{Account, Role};
use crate::people::second_factor::has_second_factor;
use crate::people::sign_in::end_sessions;
use crate::record::{colleague, record};
use crate::safeguarding::conflicts::weigh_now;
use crate::safeguarding::outside::is_outside;

/// Letters that a name has at most.
const LONGEST: usize = 120;

/// Where whoever came back from a provider is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CameIn {
    /// In, and it is recorded.
    In(Account, Hand),
    /// Not in before their own second factor is proven; with what they sign in with, and the
    /// role in which they come in then.
    AskSecond(Account, Hash, Role),
    /// Their groups have several roles here: they choose. Whose account it leads to.
    Choose(Vec<Role>, Option<Account>),
}

/// Why a provider's word lets nobody in.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// No account here is connected with it, and its groups make none.
    #[error("no account is connected with it")]
    Unknown,
    /// Its groups have no role here.
    #[error("its groups have no role here")]
    NoRole,
    /// Somebody signs in with its address already.
    #[error("somebody signs in with this address")]
    Taken,
    /// It says no name or no address.
    #[error("it says no name or no address")]
    Nameless,
    /// Their groups' role cannot have what they hold.
    #[error("they hold what nobody in that role can have")]
    StillHolds,
    /// The provider does not vouch for their address.
    #[error("the provider does not vouch for the address")]
    Unproven,
    /// Something was changed while they were asked.
    #[error("it was changed meanwhile")]
    Meanwhile,
    /// They may not sign in now.
    #[error("they may not sign in")]
    Suspended,
    /// Their role asks for a second factor, and neither the provider nor Heard has one.
    #[error("no second factor")]
    NoSecond,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What makes an account, where there was none.
pub(in crate::people) struct NewAccount {
    hash: Hash,
    provider: String,
    sealed: Option<Vec<u8>>,
}

impl NewAccount {
    /// Whether it leads nowhere yet.
    pub(in crate::people) async fn is_new(&self, uow: &mut Uow) -> Result<bool, StorageError> {
        let sql = "SELECT 1 AS one FROM provider_account WHERE provider_hash = $1";
        Ok(uow.first(sql, args![self.hash]).await?.is_none())
    }

    /// Whose.
    pub(in crate::people) fn provider(&self) -> String {
        self.provider.clone()
    }

    /// Has it lead to this account from now on.
    pub(in crate::people) fn put(&self, uow: &mut Uow, account: AccountId) {
        let now = uow.now();
        uow.defer(
            "INSERT INTO provider_account (provider_hash, account_id, provider, sealed, checked_at)
             VALUES ($1, $2, $3, $4, $5)",
            args![self.hash, account, self.provider.clone(), self.sealed.clone(), now],
        );
    }
}

/// The account that a provider's leads to.
struct Found {
    account: Account,
    state: AccountState,
    /// What they sign in with beside it.
    login: Option<Hash>,
    password: bool,
}

async fn find(heard: &Heard, told: &Told) -> Result<Option<Found>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT a.id, a.role, a.epoch, a.state, a.login_hash, a.secret FROM provider_account p
               JOIN account a ON a.id = p.account_id WHERE p.provider_hash = $1";
    let Some(row) = conn.first(sql, args![told.hash(heard)]).await? else { return Ok(None) };
    let wrong = |column, what| StorageError::inconsistent(column, what);
    let role = Role::parse(&row.text("role")?).ok_or(wrong("account.role", "a role"))?;
    let state = AccountState::parse(&row.text("state")?).ok_or(wrong("account.state", "a state"))?;
    let login = row.blob_opt("login_hash")?.and_then(|hash| Hash::try_from(hash.as_slice()).ok());
    let account = Account::new(row.id("id")?, role).as_of(row.int("epoch")?);
    Ok(Some(Found { account, state, login, password: row.text_opt("secret")?.is_some() }))
}

/// Lets in whoever a provider says came back from it; `chosen` is the role that they chose,
/// where they were asked to.
///
/// # Errors
/// [`ProviderError`]; nobody is let in then.
pub async fn come_in(heard: &Heard, told: &Told, chosen: Option<Role>) -> Result<CameIn, ProviderError> {
    let found = find(heard, told).await?;
    if found.as_ref().is_some_and(|found| found.state != AccountState::Active) {
        return Err(ProviderError::Suspended);
    }
    let current = found.as_ref().map(|found| found.account);
    if told.asked.as_ref().is_some_and(|asked| *asked != Asked::of(current)) {
        return Err(ProviderError::Meanwhile);
    }
    let role = match (&told.groups, current) {
        (Groups::Ignored, Some(current)) => current.role(),
        (Groups::Ignored, None) => return Err(ProviderError::Unknown),
        // That is no word on whether their account here is over.
        (Groups::Unsaid, _) => return Err(ProviderError::NoRole),
        (Groups::Are(all), _) => {
            let offered: Vec<Role> = all.iter().filter_map(Offered::role).collect();
            match (offered.as_slice(), chosen) {
                ([], _) => {
                    if let Some(current) = current {
                        no_role(heard, current.id()).await?;
                    }
                    return Err(ProviderError::NoRole);
                }
                ([only], _) => *only,
                (several, Some(chosen)) if several.contains(&chosen) => chosen,
                _ => return Ok(CameIn::Choose(offered, current)),
            }
        }
    };
    let Some(found) = found else { return make(heard, told, role).await };
    let mut conn = heard.words().read().await?;
    let own = has_second_factor(&mut conn, found.account.id()).await?;
    drop(conn);
    let hand = if told.second { Hand::Proven } else { Hand::PasswordAlone };
    if let (Hand::PasswordAlone, true, Some(login)) = (hand, own, found.login) {
        // Before anything of theirs is changed: the provider's word alone is not enough for that.
        opens_again(heard, told).await?;
        return Ok(CameIn::AskSecond(found.account, login, role));
    }
    let then = Account::new(found.account.id(), role);
    if hand == Hand::PasswordAlone && !found.password && needs_second_factor(heard, then) {
        return Err(ProviderError::NoSecond);
    }
    let account = match found.account.role() == role {
        true => found.account,
        false => switch(heard, found.account, role).await?,
    };
    let (this, told) = (heard.clone(), told.clone());
    let noted = heard.words().write(move |uow| Box::pin(async move { note(&this, uow, account, &told).await }));
    if !noted.await? {
        return Err(ProviderError::Meanwhile);
    }
    // Whoever was kept out may be whom something waits for.
    weigh_now(heard).await;
    Ok(CameIn::In(account, hand))
}

/// The provider says again that an account is in use of which it said that it is over: what
/// they have here can be proven then, and it is asked about as before.
async fn opens_again(heard: &Heard, told: &Told) -> Result<(), StorageError> {
    let (hash, sealed) = (told.hash(heard), told.sealed(heard));
    let sql = "UPDATE provider_account SET ended_at = NULL, sealed = COALESCE($1, sealed)
               WHERE provider_hash = $2 AND ended_at IS NOT NULL";
    heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![sealed, hash]).await.map(drop) })).await
}

/// Writes down what the provider said of an account and that its owner came in; whether
/// they still may.
async fn note(heard: &Heard, uow: &mut Uow, account: Account, told: &Told) -> Result<bool, StorageError> {
    hold(uow, account.id()).await?;
    // A provider that gives a token only once gave one that still works.
    let sql = "UPDATE provider_account SET provider = $1, sealed = COALESCE($2, sealed), checked_at = $3,
                   failing_since = NULL, signed_out_at = NULL, ended_at = NULL
               WHERE provider_hash = $4 AND account_id IN (SELECT id FROM account WHERE id = $5 AND epoch = $6 AND state = $7)";
    let now = uow.now();
    let said = args![
        told.provider.clone(),
        told.sealed(heard),
        now,
        told.hash(heard),
        account.id(),
        account.epoch(),
        AccountState::Active.name()
    ];
    if uow.execute(sql, said).await? == 0 {
        return Ok(false);
    }
    note_signed_in(heard, uow, account, "provider").await?;
    Ok(true)
}

/// Makes an account in this role.
async fn make(heard: &Heard, told: &Told, role: Role) -> Result<CameIn, ProviderError> {
    let email = told.email.as_deref().and_then(Email::parse).ok_or(ProviderError::Nameless)?;
    let name = told.name.as_deref().and_then(|name| one_line(name, LONGEST)).ok_or(ProviderError::Nameless)?;
    if told.unproven {
        return Err(ProviderError::Unproven);
    }
    if !told.second && needs_second_factor(heard, Account::new(AccountId::from([0; 16]), role)) {
        return Err(ProviderError::NoSecond);
    }
    let offered = told.offered().iter().find(|offered| offered.role() == Some(role));
    let places = offered.map(|offered| offered.places(heard)).unwrap_or_default();
    let login = heard.keys().login_hash(email.as_str());
    let identity = Identity { name, avatar: None, title: None, email: Some(email.as_str().to_owned()) };
    let new = NewAccount { hash: told.hash(heard), provider: told.provider.clone(), sealed: told.sealed(heard) };
    let made = make_account(heard.clone(), role, identity, places, Ends::Provider(new), login, None);
    let account = match to_the_end(made).await {
        Ok(account) => account,
        Err(InviteError::Storage(error)) => return Err(error.into()),
        Err(_) => return Err(ProviderError::Taken),
    };
    super::super::signed_in(heard, account, "provider").await?;
    weigh_now(heard).await;
    let hand = if told.second { Hand::Proven } else { Hand::PasswordAlone };
    Ok(CameIn::In(account, hand))
}

/// Gives somebody the role that their groups have here. Their sessions end: each began in
/// the old one.
async fn switch(heard: &Heard, account: Account, role: Role) -> Result<Account, ProviderError> {
    let (this, id) = (heard.clone(), account.id());
    let fits = fits(heard, id, role).await?;
    let epoch = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // One always stays an administrator, and the chain ends with whom two people named.
                let last = is_last_administrator(uow, id).await?;
                hold(uow, id).await?;
                if last || is_outside(uow, id).await? || !fits.still(uow, id, role).await? {
                    return Err(ProviderError::StillHolds);
                }
                let sql = "UPDATE account SET role = $1 WHERE id = $2 AND role = $3 AND state = $4";
                let active = AccountState::Active.name();
                if uow.execute(sql, args![role.name(), id, account.role().name(), active]).await? == 0 {
                    return Err(ProviderError::Suspended);
                }
                crate::translators::let_go(uow, id);
                record(uow, "by provider", DoorAction::RoleChanged, colleague(&this, id), role.name()).await?;
                Ok(end_sessions(&this, uow, id).await?)
            })
        })
        .await?;
    weigh_now(heard).await;
    Ok(Account::new(id, role).as_of(epoch))
}
