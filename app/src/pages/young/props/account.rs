//! Signing in and joining.

use crate::pages::young::Problem;

/// Sign in. Posts `name` and `secret`.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    /// Why it did not work: one sentence for every cause.
    pub error: Option<Problem>,
    /// The nickname that was typed.
    pub name: String,
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
