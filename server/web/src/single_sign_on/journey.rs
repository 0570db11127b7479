//! What goes with somebody on their way to a provider and back.

use heard_domain::people::doors::provider::Groups;
use serde::{Deserialize, Serialize};

/// What a session keeps between leaving for the provider and coming back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Leaving {
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) verifier: String,
}

/// What the provider sent somebody back with.
#[derive(Debug, Clone, Default)]
pub struct Return {
    /// What proves the session that left.
    pub state: String,
    /// What tokens are got with.
    pub code: String,
    /// Who the provider says it is (RFC 9207), where it does.
    pub issuer: Option<String>,
}

/// Whoever is asked about an account that was let in earlier.
#[derive(Debug)]
pub enum Still {
    /// It is in use: what it says now, and with what it is asked next.
    There {
        /// The newest refresh token, where it gave another one.
        refresh: Option<String>,
        /// What their groups are now.
        groups: Groups,
    },
    /// It is over.
    Ended,
}

/// What the provider is to ask somebody who comes from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// What it asks by itself: nothing of whoever is signed in there.
    AsAlways,
    /// To sign in, whoever is signed in there.
    Whose,
}
