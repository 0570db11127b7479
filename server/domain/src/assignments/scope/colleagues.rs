//! Which members of staff somebody sees, and of which places they say who
//! belongs there.

use heard_storage::{StorageError, args};
use heard_vocabulary::AccountState;

use super::super::staff::{Membership, Place, in_places, of};
use super::{InScope, Reach, Scoped, Team};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{AssignStaff, Grant, Role, SeeStaff};

/// A member of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staff {}

impl Scoped for Staff {
    type Id = AccountId;
}
/// A place whose members whoever asks keeps.
impl Scoped for Place {
    type Id = Place;
}

/// Whose work and memberships a role sees. Administrators keep them, the
/// participation team has to find a worker, a team manager sees their own team.
fn over_staff(role: Role) -> Reach {
    match role {
        Role::Administrator | Role::ParticipationLead => Reach::Council,
        Role::TeamManager => Reach::Assigned,
        Role::YoungPerson
        | Role::Worker
        | Role::SafeguardingLead
        | Role::ServiceManager
        | Role::Commissioner
        | Role::BoardMember
        | Role::PersonalAdviser
        | Role::ReviewingOfficer
        | Role::Carer
        | Role::Advocate
        | Role::DutyWorker
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

/// The teams whose members a team manager sees: their own, today.
async fn own_teams<P>(heard: &Heard, by: &Grant<P>) -> Result<Vec<Place>, StorageError> {
    let today = heard.now().day();
    let mine = of(heard, by.id()).await?;
    let team = |one: &Membership| matches!(one.place, Place::Team(_)) && one.days.include(today);
    Ok(mine.into_iter().filter(team).map(|one| one.place).collect())
}

/// The member of staff, where whoever asks may see what they belong to. A team
/// manager sees those who are in a team of theirs, or will be.
///
/// # Errors
/// When storage fails. `Ok(None)` when they may not, or there is no such member
/// of staff any more.
pub async fn staff(
    heard: &Heard,
    by: &Grant<SeeStaff>,
    account: AccountId,
) -> Result<Option<InScope<Staff>>, StorageError> {
    Ok(staffs(heard, by).await?.into_iter().find(|one| one.id == account))
}

/// Every member of staff whom whoever asks may see, in no order.
///
/// # Errors
/// When storage fails.
pub(in super::super) async fn staffs(heard: &Heard, by: &Grant<SeeStaff>) -> Result<Vec<InScope<Staff>>, StorageError> {
    let reach = over_staff(by.account().role());
    let near = match reach {
        Reach::Nobody => return Ok(Vec::new()),
        Reach::Council => Vec::new(),
        Reach::Assigned | Reach::AssignedOnceAny => {
            let teams = own_teams(heard, by).await?;
            in_places(heard, &teams, heard.now().day()).await?
        }
    };
    let mut conn = heard.words().read().await?;
    // Whoever is suspended works here still.
    let sql = "SELECT id FROM account WHERE role <> $1 AND state IN ($2, $3)";
    let there = args![Role::YoungPerson.name(), AccountState::Active.name(), AccountState::Paused.name()];
    let rows = conn.all(sql, there).await?;
    let all = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let sees = |id: &AccountId| reach == Reach::Council || near.contains(id);
    Ok(all.into_iter().filter(sees).map(|id| InScope { id }).collect())
}

/// The place, where whoever asks says who belongs to it: an administrator of
/// each, a team manager of their own team.
///
/// # Errors
/// When storage fails. `Ok(None)` when they do not.
pub async fn place_kept(
    heard: &Heard,
    by: &Grant<AssignStaff>,
    place: Place,
) -> Result<Option<InScope<Place>>, StorageError> {
    let keeps = places_kept(heard, by).await?.has(&place);
    Ok(keeps.then_some(InScope { id: place }))
}

/// The places of which somebody says who belongs there.
#[derive(Debug, Clone)]
pub struct KeptPlaces(Option<Vec<Place>>);

impl KeptPlaces {
    /// Whether this is one of them.
    #[must_use]
    pub fn has(&self, place: &Place) -> bool {
        let is = |team: &Place| team.kind() == place.kind() && team.stored() == place.stored();
        self.0.as_ref().is_none_or(|teams| teams.iter().any(is))
    }
}

/// The places of which whoever asks says who belongs there: an administrator each, a team
/// manager their own teams.
///
/// # Errors
/// When storage fails.
pub async fn places_kept(heard: &Heard, by: &Grant<AssignStaff>) -> Result<KeptPlaces, StorageError> {
    Ok(KeptPlaces(match over_staff(by.account().role()) {
        Reach::Council => None,
        Reach::Nobody => Some(Vec::new()),
        Reach::Assigned | Reach::AssignedOnceAny => Some(own_teams(heard, by).await?),
    }))
}

/// The teams of which whoever asks says who belongs to them, where these are not
/// all.
///
/// # Errors
/// When storage fails.
pub async fn teams_kept(heard: &Heard, by: &Grant<AssignStaff>) -> Result<Option<Vec<Team>>, StorageError> {
    let Some(teams) = places_kept(heard, by).await?.0 else { return Ok(None) };
    let team = |place: Place| if let Place::Team(team) = place { Some(team) } else { None };
    Ok(Some(teams.into_iter().filter_map(team).collect()))
}
