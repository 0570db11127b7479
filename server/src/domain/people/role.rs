//! Roles and what each may do.

use crate::domain::ids::AccountId;

/// What a person is to the council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// A child in care or a care leaver.
    YoungPerson,
    /// A social worker, personal adviser, reviewing officer or carer.
    Worker,
    /// Runs the voice of the child work.
    ParticipationLead,
    /// Answers for safeguarding.
    SafeguardingLead,
    /// Answers for a service.
    ServiceManager,
    /// Buys and reviews services.
    Commissioner,
    /// Sits on the Corporate Parenting Board.
    BoardMember,
    /// Runs the system; reads no one's words.
    Administrator,
}

impl Role {
    /// Every role, in the order lists show them.
    pub const ALL: [Role; 8] = [
        Role::YoungPerson,
        Role::Worker,
        Role::ParticipationLead,
        Role::SafeguardingLead,
        Role::ServiceManager,
        Role::Commissioner,
        Role::BoardMember,
        Role::Administrator,
    ];

    /// The role's name in storage, on the command line and in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Role::YoungPerson => "young_person",
            Role::Worker => "worker",
            Role::ParticipationLead => "participation_lead",
            Role::SafeguardingLead => "safeguarding_lead",
            Role::ServiceManager => "service_manager",
            Role::Commissioner => "commissioner",
            Role::BoardMember => "board_member",
            Role::Administrator => "administrator",
        }
    }

    /// The role as people write it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Role::YoungPerson => "Young person",
            Role::Worker => "Worker",
            Role::ParticipationLead => "Participation lead",
            Role::SafeguardingLead => "Safeguarding lead",
            Role::ServiceManager => "Service manager",
            Role::Commissioner => "Commissioner",
            Role::BoardMember => "Board member",
            Role::Administrator => "Administrator",
        }
    }

    /// The role of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// A person whose sign-in was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    id: AccountId,
    role: Role,
    epoch: i64,
}

impl Account {
    /// Only the session and sign-in code make accounts.
    pub(crate) fn new(id: AccountId, role: Role) -> Self {
        Self { id, role, epoch: 0 }
    }

    /// As checked when every session had been ended `epoch` times.
    #[must_use]
    pub(crate) fn as_of(self, epoch: i64) -> Self {
        Self { epoch, ..self }
    }

    /// How often every session of this account had been ended when it was
    /// checked: a session begun under another number opens nothing.
    #[must_use]
    pub(crate) fn epoch(self) -> i64 {
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
