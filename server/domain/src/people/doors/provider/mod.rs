//! Accounts at an OpenID provider of the council's: by them colleagues come in without a
//! password of ours. What a provider says is judged before it comes here (`heard_web`); here
//! it is decided whom it lets in, as what, and what happens when it says no more.
//!
//! An account of theirs leads to one account here. It is connected by its owner, signed in
//! (`own.rs`), or makes one where a group of theirs has a role here; never because both
//! have the same e-mail address.

mod come;
mod own;
mod standing;

use heard_storage::crypto::{Hash, open, seal};
use heard_storage::{StorageError, text};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::assignments::Place;
use crate::assignments::scope::{District, Team};
use crate::people::many::service_called;
use crate::people::role::{Account, Role};

pub(in crate::people) use come::NewAccount;
pub use come::{CameIn, ProviderError, come_in};
pub use own::{Connected, connect, connected, disconnect, disconnect_theirs, may_connect, theirs};
pub(crate) use standing::silent_since;
pub use standing::{Standing, answered, end_by_provider, ended, not_reached, signed_in, still_there, taken_out};

/// A role that somebody's groups at a provider give them here, and what they belong to
/// when their account is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// The role's name.
    pub role: String,
    /// A team, as it is called here.
    pub team: Option<String>,
    /// A district.
    pub district: Option<String>,
    /// A service.
    pub service: Option<String>,
}

impl Offered {
    /// As what.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        Role::parse(&self.role).filter(|role| *role != Role::YoungPerson)
    }

    /// To what. A service that is called so no more is left out.
    fn places(&self, heard: &Heard) -> Vec<Place> {
        let team = self.team.clone().map(|name| Place::Team(Team(name)));
        let district = self.district.clone().map(|name| Place::District(District(name)));
        let service = self.service.as_deref().and_then(|name| service_called(heard, name));
        [team, district, service].into_iter().flatten().collect()
    }
}

/// What a provider says of somebody's groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Groups {
    /// They decide nothing here.
    Ignored,
    /// It said nothing of them.
    Unsaid,
    /// What they are here: nothing where none has a role.
    Are(Vec<Offered>),
}

/// An account, as it was when somebody was asked something on their way in: its id and how
/// often every session of it was ended; nothing where there was none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked(Option<(String, i64)>);

impl Asked {
    /// As it is now.
    #[must_use]
    pub fn of(account: Option<Account>) -> Self {
        Self(account.map(|account| (account.id().to_string(), account.epoch())))
    }
}

/// What a provider says of whoever came back from it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Told {
    /// The provider's name here.
    pub provider: String,
    /// Its issuer.
    pub issuer: String,
    /// What the issuer calls the account: case matters, and it is never given to another.
    pub subject: String,
    /// The person's name.
    pub name: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// Whether the provider does not vouch for that address.
    pub unproven: bool,
    /// Whether a second factor was asked for there.
    pub second: bool,
    /// What their groups are here.
    pub groups: Groups,
    /// Whose account it led to when they were asked for a role or a code: what came
    /// meanwhile ends the question.
    pub asked: Option<Asked>,
    /// By what it can be asked later whether the account is in use still.
    pub refresh: Option<String>,
}

impl Told {
    fn hash(&self, heard: &Heard) -> Hash {
        hash_of(heard, &self.issuer, &self.subject)
    }

    fn sealed(&self, heard: &Heard) -> Option<Vec<u8>> {
        self.refresh.as_ref().map(|token| sealed(heard, &self.hash(heard), token))
    }

    /// What is offered, where that is said.
    #[must_use]
    pub fn offered(&self) -> &[Offered] {
        match &self.groups {
            Groups::Are(all) => all,
            Groups::Ignored | Groups::Unsaid => &[],
        }
    }
}

/// What an account of a provider's is found by.
fn hash_of(heard: &Heard, issuer: &str, subject: &str) -> Hash {
    // In hexadecimal digits: what names are found by does not tell "A" from "a".
    heard.keys().login_hash(&format!("provider {} {}", hex::encode(issuer), hex::encode(subject)))
}

fn provider_place(hash: &Hash) -> Vec<u8> {
    [b"provider_account.sealed:".as_slice(), hash].concat()
}

fn sealed(heard: &Heard, hash: &Hash, refresh: &str) -> Vec<u8> {
    seal(&heard.keys().cookie, &provider_place(hash), refresh.as_bytes(), heard.entropy())
}

fn unsealed(heard: &Heard, hash: &Hash, stored: &[u8]) -> Result<String, StorageError> {
    let plain = open(&heard.keys().cookie, &provider_place(hash), stored)?;
    String::from_utf8(plain).map_err(|_| StorageError::inconsistent("provider_account.sealed", "a token"))
}

/// A name as it is stored: one line, neither empty nor longer than `most` letters.
fn one_line(said: &str, most: usize) -> Option<String> {
    let plain: String = text::received(said.to_owned());
    let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text::is_empty(&line) && text::length(&line) <= most).then_some(line)
}
