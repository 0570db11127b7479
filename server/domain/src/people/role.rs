//! Roles and what each may do.

use crate::ids::AccountId;

pub use heard_vocabulary::{AccountState, Role};

/// A person whose sign-in was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    id: AccountId,
    role: Role,
    epoch: i64,
}

impl Account {
    /// Only the session and sign-in code make accounts.
    pub fn new(id: AccountId, role: Role) -> Self {
        Self { id, role, epoch: 0 }
    }

    /// As checked when every session had been ended `epoch` times.
    #[must_use]
    pub fn as_of(self, epoch: i64) -> Self {
        Self { epoch, ..self }
    }

    /// How often every session of this account had been ended when it was
    /// checked: a session begun under another number opens nothing.
    #[must_use]
    pub fn epoch(self) -> i64 {
        self.epoch
    }

    /// Whose account.
    #[must_use]
    pub fn id(self) -> AccountId {
        self.id
    }

    /// In which role.
    #[must_use]
    pub fn role(self) -> Role {
        self.role
    }
}
