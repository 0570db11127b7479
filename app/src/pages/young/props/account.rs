//! Signing in and joining.

use crate::pages::young::{AccountDeed, Problem};

/// Sign in. Posts `name` and `secret`.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    /// Why it did not work: one sentence for every cause.
    pub error: Option<Problem>,
    /// The nickname that was typed.
    pub name: String,
    /// Whether this device is not the young person's own.
    pub shared: bool,
}

/// Join with a code from a worker.
#[derive(Debug, Clone, Default)]
pub struct JoinPage {
    /// A code that works; `None` asks for one.
    pub code: Option<String>,
    /// What was typed as a code, when it did not work.
    pub code_value: String,
    /// What is wrong with the code.
    pub code_error: Option<Problem>,
    /// The nickname that was typed.
    pub name: String,
    /// What is wrong with it.
    pub name_error: Option<Problem>,
    /// The chosen picture; empty preselects the first.
    pub avatar: String,
    /// The pictures to choose from; see [`AVATARS`].
    pub avatars: &'static [&'static str],
    /// What is wrong with the PIN or password.
    pub secret_error: Option<Problem>,
    /// What is wrong with typing it again.
    pub secret_again_error: Option<Problem>,
}

/// The pictures in `art/avatars.svg`.
pub const AVATARS: &[&str] = &["fox", "whale", "cactus", "comet", "mushroom", "kite", "cat", "robot"];

/// My account: how to get in, who can help, a copy, the way out.
#[derive(Debug, Clone, Default)]
pub struct AccountPage {
    /// The nickname.
    pub name: String,
    /// What was just done, as the name of its text after `account-done-`.
    pub done: Option<String>,
    /// What is wrong with the new PIN: field and problem.
    pub secret_error: Option<(&'static str, Problem)>,
    /// What is wrong with the choice of adults.
    pub adults_error: Option<Problem>,
    /// Adults who can be chosen.
    pub adults: Vec<AdultChoice>,
    /// When each passkey was added, with its id for taking it away.
    pub passkeys: Vec<(String, String)>,
    /// Whether a passkey can be added here.
    pub passkey_offer: bool,
    /// What was done with the account: day, name, deed. Without a name it was
    /// the young person; without a deed the log holds what is on no list.
    pub history: Vec<(String, Option<String>, Option<AccountDeed>)>,
}

/// One adult who can be chosen.
#[derive(Debug, Clone)]
pub struct AdultChoice {
    /// Its value in the form.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Whether they are chosen.
    pub chosen: bool,
}

/// Back in with a code from two adults.
#[derive(Debug, Clone, Default)]
pub struct BackInPage {
    /// The code that was typed or scanned.
    pub code: String,
    /// The nickname that was typed.
    pub name: String,
    /// What is wrong: field and problem.
    pub error: Option<(&'static str, Problem)>,
}
