//! Invented staff and young people. They have no password: the demonstration
//! is entered by its own links.

use heard_domain::Heard;
use heard_domain::ids::AccountId;
use heard_domain::people::{Account, AccountState, Identity, Lane, Role, Rule, SecretHash, store_identity};
use heard_domain::translators::{KeepError, keep_translator};
use heard_storage::StorageError;
use heard_storage::args;
use heard_vocabulary::{TranslatedFrom, TranslatorGender};

use super::DemoError;
use super::content::Content;
use super::story::grant;

/// Nicknames of invented young people.
const NICKNAMES: [(&str, &str); 6] = [
    ("Kestrel", "kite"),
    ("Biscuit", "fox"),
    ("NightOwl", "comet"),
    ("Juno", "whale"),
    ("قمر", "cactus"),
    ("Pip", "cat"),
];

/// The PIN of the first of them, for those who want to try signing in.
const PIN: &str = "258013";

/// Stores the staff; their accounts, in the file's order.
pub(super) async fn store_staff(heard: &Heard, content: &Content) -> Result<Vec<Account>, DemoError> {
    let mut accounts = Vec::new();
    for person in &content.staff {
        let role = Role::parse(&person.role).ok_or_else(|| DemoError::Content(format!("role {}", person.role)))?;
        let identity = Identity {
            name: person.name.clone(),
            avatar: None,
            title: Some(person.title.clone()),
            email: Some(person.email.clone()),
        };
        accounts.push(store(heard, role, identity, None).await?);
    }
    Ok(accounts)
}

/// Says from which languages the translators among the staff work.
pub(super) async fn store_translators(heard: &Heard, staff: &[Account]) -> Result<(), DemoError> {
    let by = grant(staff, Role::ParticipationLead)?;
    for one in staff.iter().filter(|one| one.role() == Role::Translator) {
        let languages = [TranslatedFrom::Arabic].into();
        let kept = keep_translator(heard, &by, one.id(), languages, Some(TranslatorGender::Woman)).await;
        kept.map_err(|error| match error {
            KeepError::Storage(error) => DemoError::Storage(error),
            error @ KeepError::NoTranslator => DemoError::Refused(error.to_string()),
        })?;
    }
    Ok(())
}

/// Stores the young people.
pub(super) async fn store_young_people(heard: &Heard) -> Result<Vec<Account>, DemoError> {
    let mut accounts = Vec::new();
    for (at, (name, avatar)) in NICKNAMES.iter().enumerate() {
        let identity =
            Identity { name: (*name).to_owned(), avatar: Some((*avatar).to_owned()), title: None, email: None };
        let secret = match at {
            0 => Some(
                heard
                    .hashing()
                    .make(Lane::Known, Rule::YoungPerson, PIN.to_owned(), heard.entropy())
                    .await
                    .map_err(|e| DemoError::Refused(e.to_string()))?,
            ),
            _ => None,
        };
        accounts.push(store(heard, Role::YoungPerson, identity, secret).await?);
    }
    Ok(accounts)
}

/// Stores so many more young people, of whom nothing is told but what they
/// sent: figures count accounts, and six are never many enough to be shown.
pub(super) async fn store_crowd(heard: &Heard, how_many: usize) -> Result<Vec<Account>, StorageError> {
    let mut fresh = Vec::with_capacity(how_many);
    for _ in 0..how_many {
        fresh.push(heard.fresh_owner().await?);
    }
    let accounts = fresh.iter().map(|one| Account::new(AccountId::from(one.account), Role::YoungPerson)).collect();
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (number, one) in (1..).zip(fresh) {
                    let name = format!("Young person {number}");
                    let (id, login) = (AccountId::from(one.account), system.keys().login_hash(&name));
                    uow.defer(
                        "INSERT INTO account (id, role, login_hash, state) VALUES ($1, $2, $3, $4)",
                        args![id, Role::YoungPerson.name(), login, AccountState::Active.name()],
                    );
                    let identity = Identity { name, avatar: Some("comet".to_owned()), title: None, email: None };
                    store_identity(&system, uow, id, &one.key, &identity)?;
                }
                Ok(accounts)
            })
        })
        .await
}

/// The nicknames of those young people, in order.
pub(super) fn nicknames() -> impl Iterator<Item = &'static str> {
    NICKNAMES.iter().map(|(name, _)| *name)
}

/// The nickname of the one whom the demonstration's link signs in.
pub(super) fn first_nickname() -> &'static str {
    NICKNAMES[0].0
}

/// Stores one more young person.
pub(super) async fn store_member(heard: &Heard, nickname: &str) -> Result<Account, StorageError> {
    let identity = Identity { name: nickname.to_owned(), avatar: Some("comet".to_owned()), title: None, email: None };
    store(heard, Role::YoungPerson, identity, None).await
}

async fn store(
    heard: &Heard,
    role: Role,
    identity: Identity,
    secret: Option<SecretHash>,
) -> Result<Account, StorageError> {
    let fresh = heard.fresh_owner().await?;
    let account = Account::new(AccountId::from(fresh.account), role);
    let login = heard.keys().login_hash(identity.email.as_deref().unwrap_or(&identity.name));
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(
                    "INSERT INTO account (id, role, login_hash, secret, state) VALUES ($1, $2, $3, $4, $5)",
                    args![
                        account.id(),
                        role.name(),
                        login,
                        secret.map(|s| s.as_str().to_owned()),
                        AccountState::Active.name()
                    ],
                )
                .await?;
                store_identity(&system, uow, account.id(), &fresh.key, &identity)?;
                uow.execute(
                    "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    args![format!("demonstration.{}", role.name()), account.id().to_string()],
                )
                .await?;
                Ok(account)
            })
        })
        .await
}
