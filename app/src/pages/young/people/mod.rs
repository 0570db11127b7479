//! Accounts: joining, signing in, getting back in, going.

mod account;
mod changes;
mod join;
mod leaving;
mod recovery;
mod sign_in;

pub use account::{AccountPage, AdultChoice, account};
pub(super) use changes::to_be_decided;
pub use changes::{ChangePage, ChangesPage, Coming, anonymise, change, changes};
pub use join::{AVATARS, JoinPage, join};
pub use leaving::{ErasePage, LeavingPage, erase, leaving};
pub use recovery::{BackInPage, back_in};
pub use sign_in::{SignInPage, sign_in};

#[cfg(test)]
pub(super) mod tests;
