//! Who may see one young person, one team, one service, one district: decided
//! here and nowhere else, from the role, what somebody is assigned to, and the
//! day. A permission alone opens lists; what stands behind one line of them
//! takes an [`InScope`], which only these checks hand out.
//!
//! Two proofs stand beside this one, because a young person's own choice makes
//! them: what they sent to a worker (`views::DeliveredView`), and whom they
//! chose to help them back in (`people::confirm`).

mod colleagues;
mod reach;

use heard_storage::calendar::Day;
use heard_storage::{StorageError, args};
use heard_vocabulary::AccountState;

use super::AssignedAs;
use super::cover::covered;
use super::people::{Assignment, between, to_whom_each};
use super::staff::{Membership, Place, of};
use crate::Heard;
use crate::ids::{AccountId, ServiceId};
use crate::people::{AssignPeople, Grant, OwnCaseload, Role};
use reach::{Reach, over_people, over_places, over_services};

pub(super) use colleagues::staffs;
pub use colleagues::{KeptPlaces, Staff, place_kept, places_kept, staff, teams_kept};

/// Something that one scope check is about.
pub trait Scoped {
    /// What it is known by.
    type Id: Clone + std::fmt::Debug;
}

/// A young person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {}
/// A service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {}
/// A team, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team(pub String);
/// A district, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District(pub String);

impl Scoped for Person {
    type Id = AccountId;
}
impl Scoped for Service {
    type Id = ServiceId;
}
impl Scoped for Team {
    type Id = Team;
}
impl Scoped for District {
    type Id = District;
}

/// Proof that whoever asks may see this one today. It is made for one request
/// and kept nowhere: tomorrow it is asked for again.
#[derive(Debug, Clone)]
pub struct InScope<S: Scoped> {
    id: S::Id,
}

impl<S: Scoped> InScope<S> {
    /// Which one.
    #[must_use]
    pub fn id(&self) -> S::Id {
        self.id.clone()
    }
}

/// What somebody in this role can be to a young person, in the order lists show
/// it; nothing for most roles.
#[must_use]
pub fn can_be(role: Role) -> Vec<AssignedAs> {
    AssignedAs::ALL.iter().copied().filter(|assigned_as| may_be(role, *assigned_as)).collect()
}

/// What somebody in this role can be to a young person. Whoever was invited as
/// a worker before the others had roles of their own may be any but an
/// advocate, who does not belong to the council.
pub(crate) fn may_be(role: Role, assigned_as: AssignedAs) -> bool {
    let roles: &[Role] = match assigned_as {
        AssignedAs::Worker => &[Role::Worker],
        AssignedAs::Adviser => &[Role::PersonalAdviser, Role::Worker],
        AssignedAs::Iro => &[Role::ReviewingOfficer, Role::Worker],
        AssignedAs::Carer => &[Role::Carer, Role::Worker],
        AssignedAs::Advocate => &[Role::Advocate],
    };
    roles.contains(&role)
}

/// Whether one of these is in force on `today`, and whether there was any.
fn belongs(all: &[Membership], place: &Place, today: Day) -> (bool, bool) {
    let mut of_kind = all.iter().filter(|one| one.place.kind() == place.kind()).peekable();
    let any = of_kind.peek().is_some();
    let here = of_kind.any(|one| one.place.stored() == place.stored() && one.days.include(today));
    (here, any)
}

async fn place<P>(heard: &Heard, by: &Grant<P>, reach: Reach, place: &Place) -> Result<bool, StorageError> {
    if matches!(reach, Reach::Council | Reach::Nobody) {
        return Ok(reach == Reach::Council);
    }
    let (here, any) = belongs(&of(heard, by.id()).await?, place, heard.now().day());
    Ok(here || (reach == Reach::AssignedOnceAny && !any))
}

/// The young person of this account, where whoever asks may see them today.
/// The role is the account's own: whatever permission it comes with.
///
/// # Errors
/// When storage fails or a stored value does not open. `Ok(None)` when they may
/// not, or there is no such young person any more.
pub async fn person<P>(
    heard: &Heard,
    by: &Grant<P>,
    person: AccountId,
) -> Result<Option<InScope<Person>>, StorageError> {
    let role = by.account().role();
    let sees = match over_people(role) {
        Reach::Nobody => false,
        Reach::Council => true,
        Reach::Assigned | Reach::AssignedOnceAny => {
            let today = heard.now().day();
            // Whoever stands in for a colleague sees the same, in the same role.
            let mut whose = covered(heard, by.id()).await?;
            whose.push(by.id());
            let there = between(heard, person, &whose).await?;
            there.iter().any(|one| may_be(role, one.assigned_as) && one.days.include(today))
        }
    };
    if !sees {
        return Ok(None);
    }
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM account WHERE id = $1 AND role = $2 AND state <> $3";
    let there = conn.first(sql, args![person, Role::YoungPerson.name(), AccountState::Erased.name()]).await?;
    Ok(there.map(|_| InScope { id: person }))
}

/// The young person of a nickname, where whoever asks may see them today.
///
/// # Errors
/// As [`person`].
pub async fn person_called(
    heard: &Heard,
    by: &Grant<AssignPeople>,
    nickname: &str,
) -> Result<Option<InScope<Person>>, StorageError> {
    match crate::council::by_nickname(heard, nickname).await? {
        Some(account) => person(heard, by, account).await,
        None => Ok(None),
    }
}

/// Everybody whoever asks is something to today, or a colleague for whom they stand
/// in, each with the proof that they may be seen. Those whose words rest are left out.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(super) async fn own_people(
    heard: &Heard,
    me: &Grant<OwnCaseload>,
) -> Result<Vec<(Assignment, InScope<Person>)>, StorageError> {
    let (role, today) = (me.account().role(), heard.now().day());
    let mut whose = vec![me.id()];
    whose.extend(covered(heard, me.id()).await?);
    let mut each = to_whom_each(heard, &whose).await?;
    let all: Vec<Assignment> = whose.iter().filter_map(|one| each.remove(one)).flatten().collect();
    let now = all.into_iter().filter(|one| may_be(role, one.assigned_as) && one.days.include(today));
    Ok(now.map(|one| (one, InScope { id: one.person })).collect())
}

/// The service, where whoever asks may see it today.
///
/// # Errors
/// When storage fails. `Ok(None)` when they may not, or there is no such service.
pub async fn service<P>(
    heard: &Heard,
    by: &Grant<P>,
    service: ServiceId,
) -> Result<Option<InScope<Service>>, StorageError> {
    let there = heard.catalogue().service(service).is_some();
    let sees = there && place(heard, by, over_services(by.account().role()), &Place::Service(service)).await?;
    Ok(sees.then_some(InScope { id: service }))
}

/// Every service that whoever asks may see today, in the directory's order.
///
/// # Errors
/// When storage fails.
pub async fn services<P>(heard: &Heard, by: &Grant<P>) -> Result<Vec<InScope<Service>>, StorageError> {
    let reach = over_services(by.account().role());
    let mine = match reach {
        Reach::Nobody => return Ok(Vec::new()),
        Reach::Council => Vec::new(),
        Reach::Assigned | Reach::AssignedOnceAny => of(heard, by.id()).await?,
    };
    let today = heard.now().day();
    let sees = |id: ServiceId| {
        let (here, any) = belongs(&mine, &Place::Service(id), today);
        here || reach == Reach::Council || (reach == Reach::AssignedOnceAny && !any)
    };
    let catalogue = heard.catalogue();
    Ok(catalogue.services.iter().filter(|one| sees(one.id)).map(|one| InScope { id: one.id }).collect())
}

/// The team, where whoever asks may see it today.
///
/// # Errors
/// When storage fails. `Ok(None)` when they may not.
pub async fn team<P>(heard: &Heard, by: &Grant<P>, team: Team) -> Result<Option<InScope<Team>>, StorageError> {
    let sees = place(heard, by, over_places(by.account().role()), &Place::Team(team.clone())).await?;
    Ok(sees.then_some(InScope { id: team }))
}

/// The district, where whoever asks may see it today.
///
/// # Errors
/// When storage fails. `Ok(None)` when they may not.
pub async fn district<P>(
    heard: &Heard,
    by: &Grant<P>,
    district: District,
) -> Result<Option<InScope<District>>, StorageError> {
    let sees = place(heard, by, over_places(by.account().role()), &Place::District(district.clone())).await?;
    Ok(sees.then_some(InScope { id: district }))
}
