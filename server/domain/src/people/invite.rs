//! Invitations: a single-use code for a young person (15 minutes), a
//! single-use link for staff (7 days). Only the code's keyed hash is stored,
//! and whoever issues it never gets the session it leads to.

use heard_storage::clock::Moment;
use heard_storage::crypto::{open, seal};
use heard_storage::entropy::Entropy;
use heard_storage::{StorageError, args, text};
use heard_vocabulary::InviteAction;

use super::grant::{Grant, InviteStaff, InviteYoungPeople};
use super::hashing::Lane;
use super::identity::Identity;
use super::make_account::{Ends, make_account};
use super::password::{PasswordError, Rule};
use super::role::{Account, Role};
use crate::heard::{Heard, to_the_end};
use crate::messages::{self, Email, InviteCode};
use crate::record::{self, record};

/// How long a young person's code works, in milliseconds.
pub const YOUNG_LIFETIME: i64 = 15 * Moment::MINUTE;
/// How long a staff invitation works, in milliseconds.
pub const STAFF_LIFETIME: i64 = 7 * Moment::DAY;

/// Letters that are not mistaken for one another, read aloud or on paper.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// A freshly made invitation; the code is known only here and to whoever is
/// shown it.
#[derive(Debug, Clone)]
pub struct NewInvite {
    /// 8 characters for a young person, 32 for staff.
    pub code: String,
    /// When it stops working.
    pub expires_at: Moment,
}

/// An invitation that can be accepted.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The role the new account will have.
    pub role: Role,
    /// What is known of the invited staff member; empty for young people.
    pub identity: Option<Identity>,
}

/// Why an invitation cannot be accepted. Unknown, used and out of time look
/// the same from outside.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// Unknown, used, or out of time.
    #[error("this code does not work")]
    NoSuchInvite,
    /// Someone has this nickname or e-mail already.
    #[error("this name is taken")]
    NameTaken,
    /// The nickname is empty or longer than 40 characters.
    #[error("this name cannot be used")]
    BadName,
    /// The PIN or password is not good enough.
    #[error(transparent)]
    Secret(#[from] PasswordError),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Issues a code for a young person.
///
/// # Errors
/// When storage fails.
pub async fn issue(heard: &Heard, by: &Grant<InviteYoungPeople>) -> Result<NewInvite, StorageError> {
    store_invite(heard, Role::YoungPerson, None, 8, YOUNG_LIFETIME, by.actor(), Leaves::Shown).await
}

/// Issues a link for a new member of staff, which also goes to them by e-mail.
///
/// # Errors
/// When storage fails.
pub async fn issue_staff(
    heard: &Heard,
    by: &Grant<InviteStaff>,
    role: Role,
    identity: Identity,
) -> Result<NewInvite, StorageError> {
    store_invite(heard, role, Some(identity), 32, STAFF_LIFETIME, by.actor(), Leaves::ByMessage).await
}

/// Issues an invitation from the command line, where the right to do so is
/// the right to read the master key.
///
/// # Errors
/// When storage fails.
pub async fn issue_from_command_line(
    heard: &Heard,
    role: Role,
    identity: Option<Identity>,
) -> Result<NewInvite, StorageError> {
    let (length, lifetime) = if role == Role::YoungPerson { (8, YOUNG_LIFETIME) } else { (32, STAFF_LIFETIME) };
    store_invite(heard, role, identity, length, lifetime, "command line".to_owned(), Leaves::Shown).await
}

/// As [`issue_from_command_line`], for the suites under `server/tests`.
///
/// # Errors
/// When storage fails.
#[doc(hidden)]
pub async fn issue_for_test(heard: &Heard, role: Role, identity: Identity) -> Result<NewInvite, StorageError> {
    let identity = (role != Role::YoungPerson).then_some(identity);
    issue_from_command_line(heard, role, identity).await
}

/// How an invitation reaches whom it is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaves {
    /// Whoever made it hands it over.
    Shown,
    /// By message, too.
    ByMessage,
}

async fn store_invite(
    heard: &Heard,
    role: Role,
    identity: Option<Identity>,
    length: usize,
    lifetime: i64,
    actor: String,
    leaves: Leaves,
) -> Result<NewInvite, StorageError> {
    let code = code(heard.entropy(), length);
    let hash = heard.keys().invite_hash(&code);
    let now = heard.now();
    let expires_at = now.plus(lifetime);
    let plain = serde_json::to_vec(&identity).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let sealed = seal(&heard.keys().cookie, &invitation_place(&hash), &plain, heard.entropy());
    let to = identity.and_then(|identity| Email::parse(&identity.email?)).zip(InviteCode::parse(&code));
    let (to, this) = (to.filter(|_| leaves == Leaves::ByMessage), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Nothing stays of one that was used or is out of time.
                uow.defer("DELETE FROM invite WHERE expires_at <= $1", args![now]);
                uow.defer(
                    "INSERT INTO invite (code_hash, role, sealed, expires_at) VALUES ($1, $2, $3, $4)",
                    args![hash, role.name(), sealed, expires_at],
                );
                if let Some((email, code)) = to {
                    messages::invite(&this, uow, email, code, expires_at)?;
                }
                record(uow, actor, InviteAction::Issued, record::Invitation, role.name()).await
            })
        })
        .await?;
    Ok(NewInvite { code, expires_at })
}

pub(super) fn code(entropy: &dyn Entropy, length: usize) -> String {
    let mut bytes = vec![0u8; length];
    entropy.fill(&mut bytes);
    // 32 letters divide 256 evenly: no letter is likelier than another.
    bytes.iter().map(|b| char::from(LETTERS[usize::from(b % 32)])).collect()
}

fn invitation_place(hash: &[u8; 32]) -> Vec<u8> {
    [b"invite.sealed:".as_slice(), hash].concat()
}

/// What an invitation offers, without using it.
///
/// # Errors
/// [`InviteError::NoSuchInvite`] when it does not work, whatever the reason.
pub async fn look_up(heard: &Heard, code: &str) -> Result<Invitation, InviteError> {
    let hash = heard.keys().invite_hash(&text::code(code));
    let mut conn = heard.words().read().await?;
    let row = conn
        .first("SELECT role, sealed FROM invite WHERE code_hash = $1 AND expires_at > $2", args![hash, heard.now()])
        .await?
        .ok_or(InviteError::NoSuchInvite)?;
    let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("invite.role", "a role"))?;
    let plain =
        open(&heard.keys().cookie, &invitation_place(&hash), &row.blob("sealed")?).map_err(StorageError::from)?;
    let identity =
        serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("invite.sealed", "an identity"))?;
    Ok(Invitation { role, identity })
}

/// Uses an invitation: makes the account and its identity in one commit with
/// the invitation's end.
///
/// # Errors
/// [`InviteError`]; nothing is changed then and the code still works.
pub async fn accept(
    heard: &Heard,
    code: &str,
    name: &str,
    avatar: Option<String>,
    secret: String,
) -> Result<Account, InviteError> {
    let invitation = look_up(heard, code).await?;
    let identity = match invitation.identity {
        Some(known) => known,
        None => young_identity(name, avatar)?,
    };
    let login = identity.email.clone().unwrap_or_else(|| identity.name.clone());
    let rule = match invitation.role {
        Role::YoungPerson => Rule::YoungPerson,
        _ => Rule::of_staff(&identity),
    };
    let secret = heard.hashing().make(Lane::Known, rule, secret, heard.entropy()).await?;
    let (hash, login_hash) = (heard.keys().invite_hash(&text::code(code)), heard.keys().login_hash(&login));
    to_the_end(make_account(heard.clone(), invitation.role, identity, Ends::Invitation(hash), login_hash, secret)).await
}

/// What stands at the end of a link for staff.
pub(crate) fn long_code(entropy: &dyn Entropy) -> String {
    code(entropy, 32)
}

fn young_identity(name: &str, avatar: Option<String>) -> Result<Identity, InviteError> {
    let name = name.trim();
    if text::name(name).is_empty() || text::length(name) > 40 || name.chars().any(char::is_control) {
        return Err(InviteError::BadName);
    }
    Ok(Identity { name: name.to_owned(), avatar, title: None, email: None })
}
