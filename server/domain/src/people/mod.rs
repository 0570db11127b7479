//! People: roles, permissions, invitations, sign-in, identity apart from words.

mod changes;
mod erase;
mod going;
mod grant;
mod hashing;
mod identity;
mod invite;
mod passkey;
mod password;
mod role;
mod sign_in;
mod unsign;
mod way_back;

pub use changes::*;
pub(crate) use erase::let_go;
pub use erase::{Departure, How, TIME_TO_THINK, erase, go_if_due, leave, leaving, stay};
pub(crate) use going::GOING;
pub use grant::*;
pub use hashing::{Busy, Cost, Hashing, Lane};
pub use identity::store as store_identity;
pub use identity::{Identity, name_of, names_of};
#[doc(hidden)]
pub use invite::issue_for_test;
pub use invite::issue_from_command_line;
pub use invite::{Invitation, InviteError, NewInvite, accept, issue, issue_staff, look_up};
pub use passkey::*;
pub use password::{PasswordError, Rule, SecretHash};
pub use role::{Account, AccountState, Role};
pub use sign_in::usable;
pub use sign_in::{Door, SignInError, sign_in, sign_in_at};
pub use way_back::*;
