//! People: roles, permissions, invitations, sign-in, identity apart from words.

mod erase;
mod grant;
mod identity;
mod invite;
mod passkey;
mod password;
mod role;
mod sign_in;
mod way_back;

pub(crate) use erase::{JOB as ERASE_JOB, destroy_if_left};
pub use erase::{TIME_TO_THINK, erase, leave, leaving, stay};
pub use grant::*;
pub(crate) use identity::store as store_identity;
pub use identity::{Identity, name_of};
#[doc(hidden)]
pub use invite::issue_for_test;
pub(crate) use invite::issue_from_command_line;
pub use invite::{Invitation, InviteError, NewInvite, accept, issue, issue_staff, look_up};
pub use passkey::*;
pub use password::{PasswordError, SecretHash};
pub use role::{Account, Role};
pub use sign_in::{SignInError, sign_in};
pub use way_back::*;
