//! How far each role sees: people, services, teams and districts.

use crate::people::Role;

/// How far a role sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// All of the council's.
    Council,
    /// Those assigned to them; all of the council's for whoever was never
    /// assigned to any.
    AssignedOnceAny,
    /// Those assigned to them.
    Assigned,
    /// None: no use case of theirs needs one.
    Nobody,
}

/// The participation team and safeguarding leads serve the whole council.
/// Others with a young person of their own see that one.
pub(super) fn over_people(role: Role) -> Reach {
    match role {
        Role::ParticipationLead | Role::SafeguardingLead => Reach::Council,
        Role::Worker | Role::PersonalAdviser | Role::ReviewingOfficer | Role::Carer | Role::Advocate => Reach::Assigned,
        Role::YoungPerson
        | Role::ServiceManager
        | Role::Commissioner
        | Role::BoardMember
        | Role::Administrator
        | Role::DutyWorker
        | Role::TeamManager
        | Role::ActionLead
        | Role::Provider
        | Role::Regulation44Visitor
        | Role::ComplaintsManager
        | Role::IndependentPerson
        | Role::Lado
        | Role::Scrutineer
        | Role::Translator
        | Role::Auditor => Reach::Nobody,
    }
}

/// Whoever reads the directory for the council reads all of it. A service
/// manager reads their own as soon as one is theirs, and not all again when it
/// ends; before the first, all, as before services had managers of their own.
/// A provider never reads another's.
pub(super) fn over_services(role: Role) -> Reach {
    match role {
        Role::ParticipationLead | Role::SafeguardingLead | Role::Commissioner | Role::BoardMember => Reach::Council,
        Role::ServiceManager => Reach::AssignedOnceAny,
        Role::Provider => Reach::Assigned,
        Role::YoungPerson
        | Role::Worker
        | Role::Administrator
        | Role::PersonalAdviser
        | Role::ReviewingOfficer
        | Role::Carer
        | Role::Advocate
        | Role::DutyWorker
        | Role::TeamManager
        | Role::ActionLead
        | Role::Regulation44Visitor
        | Role::ComplaintsManager
        | Role::IndependentPerson
        | Role::Lado
        | Role::Scrutineer
        | Role::Translator
        | Role::Auditor => Reach::Nobody,
    }
}

/// Teams and districts: nothing is opened by one yet. Whoever serves the whole
/// council sees each, staff of the council their own.
pub(super) fn over_places(role: Role) -> Reach {
    match role {
        Role::ParticipationLead | Role::SafeguardingLead | Role::Commissioner => Reach::Council,
        Role::Worker
        | Role::PersonalAdviser
        | Role::ReviewingOfficer
        | Role::DutyWorker
        | Role::TeamManager
        | Role::ServiceManager
        | Role::ActionLead => Reach::Assigned,
        Role::YoungPerson
        | Role::BoardMember
        | Role::Administrator
        | Role::Carer
        | Role::Advocate
        | Role::Provider
        | Role::Regulation44Visitor
        | Role::ComplaintsManager
        | Role::IndependentPerson
        | Role::Lado
        | Role::Scrutineer
        | Role::Translator
        | Role::Auditor => Reach::Nobody,
    }
}
