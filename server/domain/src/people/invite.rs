//! Invitations: a single-use code for a young person (15 minutes), a
//! single-use link for staff (7 days). Only the code's keyed hash is stored,
//! and whoever issues it never gets the session it leads to.

mod issue;
mod open;

use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::crypto::{Hash, open as unseal};
use heard_storage::entropy::Entropy;
use heard_storage::text;
use heard_vocabulary::MemberOf;
use serde::{Deserialize, Serialize};

use super::hashing::Lane;
use super::identity::Identity;
use super::make_account::{Ends, make_account};
use super::password::{PasswordError, Rule};
use super::role::{Account, Role};
use crate::assignments::Place;
use crate::case_system::join_invited;
use crate::heard::{Heard, to_the_end};

pub(crate) use issue::issue_for_child;
#[doc(hidden)]
pub use issue::issue_for_test;
pub use issue::{NewInvite, Newcomer, issue, issue_from_command_line, issue_many, issue_staff};
pub(super) use issue::{YOUNG_LIFETIME, code};
pub(super) use open::withdraw_with;
pub use open::{Issued, invitations, withdraw};

/// An invitation that can be accepted.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The role the new account will have.
    pub role: Role,
    /// What is known of the invited staff member; empty for young people.
    pub identity: Option<Identity>,
    /// What a member of staff belongs to from the day on which they accept.
    pub places: Vec<Place>,
    /// Which child of the case system a young person is, where whoever invited them said so.
    pub case_number: Option<String>,
}

/// What is sealed of an invitation.
#[derive(Serialize, Deserialize)]
struct Sealed {
    identity: Option<Identity>,
    /// Kind and stored name of each place.
    places: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case_number: Option<String>,
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

/// What stands in the log for the address that a colleague is invited at: the
/// same as where the account is made.
pub(super) fn invited_as(heard: &Heard, login: &Hash) -> String {
    let (half, _) = login.split_first_chunk().unwrap_or((&[0; 16], &[]));
    heard.keys().audit_name(half)
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
        unseal(&heard.keys().cookie, &invitation_place(&hash), &row.blob("sealed")?).map_err(StorageError::from)?;
    let wrong = || StorageError::inconsistent("invite.sealed", "an invitation");
    let Sealed { identity, places, case_number } = serde_json::from_slice(&plain).map_err(|_| wrong())?;
    let place = |(kind, stored): (String, String)| MemberOf::parse(&kind).and_then(|kind| Place::read(kind, stored));
    let places = places.into_iter().map(|one| place(one).ok_or_else(wrong)).collect::<Result<_, _>>()?;
    Ok(Invitation { role, identity, places, case_number })
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
        _ => Rule::of_staff(&identity, &heard.catalogue().settings.council),
    };
    let secret = heard.hashing().make(Lane::Known, rule, secret, heard.entropy()).await?;
    let (hash, login_hash) = (heard.keys().invite_hash(&text::code(code)), heard.keys().login_hash(&login));
    let ends = Ends::Invitation(hash);
    let (system, case_number) = (heard.clone(), invitation.case_number);
    to_the_end(async move {
        let role = invitation.role;
        let account =
            make_account(system.clone(), role, identity, invitation.places, ends, login_hash, Some(secret)).await?;
        if let Some(number) = case_number {
            join_invited(&system, account.id(), &number).await;
        }
        Ok(account)
    })
    .await
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
