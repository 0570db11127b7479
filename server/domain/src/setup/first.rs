//! The first way in: while a council has no administrator, a link that works
//! once, for a day, leads to a page that makes one. Whoever starts the program
//! prints it; only its keyed hash is stored.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args, text};
use heard_vocabulary::SetupLinkAction;

use crate::Heard;
use crate::people::{Account, Identity, InviteError, PasswordError, long_code, make_first};
use crate::record::{self, record};

/// How long a link works, in milliseconds: a day.
const LIFETIME: i64 = Moment::DAY;

/// Letters that a name has at most.
const LONGEST_NAME: usize = 120;

/// A link that was just made.
#[derive(Debug, Clone)]
pub struct SetupLink {
    /// What stands at its end. It is known here and where it is printed.
    pub code: String,
    /// When it stops working.
    pub expires_at: Moment,
}

/// Why no administrator was made.
#[derive(Debug, thiserror::Error)]
pub enum FirstError {
    /// The link was used, is too old, or never was; or there is an administrator.
    #[error("this link does not work")]
    NoSuchLink,
    /// No name, or one longer than 120 letters.
    #[error("this name cannot be used")]
    BadName,
    /// It is no address.
    #[error("this e-mail cannot be used")]
    BadEmail,
    /// The password is not good enough.
    #[error(transparent)]
    Secret(#[from] PasswordError),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// An administrator who can sign in.
const ADMINISTRATOR: &str = "SELECT 1 AS one FROM usable_account WHERE role = 'administrator' LIMIT 1";

/// Makes a new link and ends the one before. `None` where there is an
/// administrator, who invites others.
///
/// # Errors
/// When storage fails.
pub async fn make_link(heard: &Heard) -> Result<Option<SetupLink>, StorageError> {
    let code = long_code(heard.entropy());
    let hash = link_hash(heard, &code);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.first(ADMINISTRATOR, vec![]).await?.is_some() {
                    return Ok(None);
                }
                let expires_at = uow.now().plus(LIFETIME);
                uow.execute("DELETE FROM setup_link", vec![]).await?;
                uow.defer("INSERT INTO setup_link (code_hash, expires_at) VALUES ($1, $2)", args![hash, expires_at]);
                record(uow, "command line", SetupLinkAction::Made, record::SetupLink, "").await?;
                Ok(Some(SetupLink { code, expires_at }))
            })
        })
        .await
}

fn link_hash(heard: &Heard, code: &str) -> [u8; 32] {
    heard.keys().invite_hash(&format!("set-up {}", text::code(code)))
}

/// Whether a link leads somewhere.
///
/// # Errors
/// When storage fails.
pub async fn link_works(heard: &Heard, code: &str) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT 1 AS one FROM setup_link WHERE code_hash = $1 AND expires_at > $2";
    let there = conn.first(sql, args![link_hash(heard, code), heard.now()]).await?.is_some();
    Ok(there && conn.first(ADMINISTRATOR, vec![]).await?.is_none())
}

/// Makes the first administrator and ends the link, in one commit.
///
/// # Errors
/// [`FirstError`]; nothing is made then, and a link that worked still does.
pub async fn first_administrator(
    heard: &Heard,
    code: &str,
    name: &str,
    email: &str,
    secret: String,
) -> Result<Account, FirstError> {
    let (name, email) = (name.trim(), email.trim());
    if text::is_empty(name) || text::length(name) > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(FirstError::BadName);
    }
    if crate::messages::Email::parse(email).is_none() {
        return Err(FirstError::BadEmail);
    }
    if !link_works(heard, code).await? {
        return Err(FirstError::NoSuchLink);
    }
    let identity = Identity { name: name.to_owned(), avatar: None, title: None, email: Some(email.to_owned()) };
    make_first(heard, identity, link_hash(heard, code), secret).await.map_err(|error| match error {
        InviteError::Storage(error) => FirstError::Storage(error),
        InviteError::Secret(error) => FirstError::Secret(error),
        InviteError::NameTaken => FirstError::BadEmail,
        InviteError::NoSuchInvite | InviteError::BadName => FirstError::NoSuchLink,
    })
}
