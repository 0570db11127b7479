//! An account is made: with its identity, and in one commit with the end of what
//! let it be made.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountAction, DoorAction, MembershipAction};

use super::doors::provider::NewAccount;
use super::grant::actor;
use super::hashing::Lane;
use super::identity::{self, Identity};
use super::invite::{InviteError, invited_as};
use super::password::{Rule, SecretHash};
use super::role::{Account, AccountState, Role};
use crate::assignments::{Days, Place, put_membership};
use crate::heard::{Heard, to_the_end};
use crate::ids::{AccountId, MembershipId};
use crate::messages;
use crate::record::{colleague, logged, record};

/// What lets an account be made, and ends with that.
pub(super) enum Ends {
    /// An invitation, by the hash of its code.
    Invitation(Hash),
    /// The link behind which the first administrator is made, by its hash.
    SetupLink(Hash),
    /// Nothing ends: a provider of the council's says who it is, and the account is
    /// connected with it.
    Provider(NewAccount),
}

impl Ends {
    /// Uses it up; `false` where it does not work any more.
    async fn use_up(&self, uow: &mut Uow) -> Result<bool, StorageError> {
        let now = uow.now();
        let used = match self {
            Ends::Invitation(hash) => {
                uow.execute("DELETE FROM invite WHERE code_hash = $1 AND expires_at > $2", args![*hash, now]).await?
            }
            Ends::SetupLink(hash) => {
                let sql = "DELETE FROM setup_link WHERE code_hash = $1 AND expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM usable_account WHERE role = 'administrator')";
                uow.execute(sql, args![*hash, now]).await?
            }
            Ends::Provider(new) => u64::from(new.is_new(uow).await?),
        };
        Ok(used > 0)
    }

    /// By what somebody belongs to something, as the log says it.
    fn by(&self) -> &'static str {
        match self {
            Ends::Invitation(_) | Ends::SetupLink(_) => "by invitation",
            Ends::Provider(_) => "by provider",
        }
    }
}

/// Makes the first administrator, behind the set-up link of that hash.
///
/// # Errors
/// [`InviteError`]; nothing is changed then and the link still works.
pub(crate) async fn make_first(
    heard: &Heard,
    identity: Identity,
    hash: Hash,
    secret: String,
) -> Result<Account, InviteError> {
    let secret = heard
        .hashing()
        .make(Lane::Known, Rule::of_staff(&identity, &heard.catalogue().settings.council), secret, heard.entropy())
        .await?;
    let login_hash = heard.keys().login_hash(identity.email.as_deref().unwrap_or_default());
    let ends = Ends::SetupLink(hash);
    to_the_end(make_account(heard.clone(), Role::Administrator, identity, Vec::new(), ends, login_hash, Some(secret)))
        .await
}

/// Makes the account under an owner whose key is there already, which goes back
/// where the invitation or the name does not do.
pub(super) async fn make_account(
    heard: Heard,
    role: Role,
    identity: Identity,
    places: Vec<Place>,
    ends: Ends,
    login_hash: Hash,
    secret: Option<SecretHash>,
) -> Result<Account, InviteError> {
    let fresh = heard.fresh_owner().await?;
    let account = Account::new(AccountId::from(fresh.account), role);
    let (system, owner) = (heard.clone(), fresh.key.clone());
    let made = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !ends.use_up(uow).await? {
                    return Err(InviteError::NoSuchInvite);
                }
                match &ends {
                    // Somebody is invited at that address: it is they who make the account.
                    Ends::Provider(_) => {
                        let sql = "SELECT 1 AS one FROM invite WHERE login_hash = $1 AND expires_at > $2";
                        let now = uow.now();
                        if uow.first(sql, args![login_hash, now]).await?.is_some() {
                            return Err(InviteError::NameTaken);
                        }
                    }
                    _ if account.role() != Role::YoungPerson => {
                        uow.defer("DELETE FROM invite WHERE login_hash = $1", args![login_hash]);
                    }
                    _ => {}
                }
                uow.execute(
                    "INSERT INTO account (id, role, login_hash, secret, state) VALUES ($1, $2, $3, $4, $5)",
                    args![
                        account.id(),
                        account.role().name(),
                        login_hash,
                        secret.as_ref().map(|secret| secret.as_str().to_owned()),
                        AccountState::Active.name()
                    ],
                )
                .await
                .map_err(|error| match error {
                    StorageError::Duplicate => InviteError::NameTaken,
                    other => other.into(),
                })?;
                if let Ends::Provider(new) = &ends {
                    new.put(uow, account.id());
                    let who = colleague(&system, account.id());
                    record(uow, "by provider", DoorAction::ProviderConnected, who, new.provider()).await?;
                }
                identity::store(&system, uow, account.id(), &owner, &identity)?;
                if let Some(email) = identity.email.as_deref() {
                    messages::place_invited(&system, uow, account.id(), &owner, email)?;
                }
                let from = Days::from(uow.now().day());
                for place in places {
                    let id = MembershipId::random(system.entropy());
                    put_membership(uow, id, account.id(), &place, from);
                    record(uow, ends.by(), MembershipAction::Made, id, place.kind().name()).await?;
                }
                let made = logged(&system, account.id());
                // A colleague's leads to the line of their invitation; a young person's says nothing.
                let invited = match account.role() {
                    Role::YoungPerson => String::new(),
                    _ => invited_as(&system, &login_hash),
                };
                record(uow, actor(account), AccountAction::Made, made, invited).await?;
                Ok(account)
            })
        })
        .await;
    if matches!(made, Err(InviteError::NoSuchInvite | InviteError::NameTaken)) {
        heard.key_store().put_back(fresh);
    }
    made
}
