//! A leaver: what they held is a named colleague's in the same unit in which
//! their account ends, and the young people concerned read of it on their own
//! pages.

mod carry;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountState, Holding, Role};

pub use tables::{DECIDED, Decided};

use super::doors::KeepError;
use super::grant::{
    Commission, Grant, KeepStaff, LeadActions, Moderate, Participate, Permission as _, ReadSentToMe, Respond,
};
use super::identity::{Identity, name_of, names_of};
use crate::Heard;
use crate::assignments::scope::{InScope, Staff, can_be};
use crate::assignments::{AssignedAs, hand_over as assignments};
use crate::contacts::{ContactCard, hand_over as contacts};
use crate::heard::to_the_end;
use crate::ids::AccountId;
use crate::safeguarding::conflicts::weigh_now;
use crate::safeguarding::duty::takes_duty;
use crate::strategy::lead;

/// Something somebody holds, and who can take it over.
#[derive(Debug, Clone)]
pub struct Held {
    /// What.
    pub holding: Holding,
    /// How many.
    pub count: i64,
    /// Who can have it, by name.
    pub may_take: Vec<(AccountId, String, Role)>,
}

/// Why a leaver stays for now.
#[derive(Debug, thiserror::Error)]
pub enum LeaveError {
    /// Nobody may do it, or it was done meanwhile.
    #[error(transparent)]
    Keep(#[from] KeepError),
    /// They hold some of this, and no colleague who can have it is named.
    #[error("nobody is named for {}", .0.name())]
    Nobody(Holding),
    /// What they hold was changed meanwhile.
    #[error("what they hold was changed meanwhile")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What of it only certain roles can have: what a role is given by its permission.
fn can_hold(holding: Holding, role: Role) -> bool {
    let roles = match holding {
        Holding::Letters => ReadSentToMe::ROLES,
        Holding::Views | Holding::Quotes => Moderate::ROLES,
        Holding::Responses => Respond::ROLES,
        Holding::Reviews => Commission::ROLES,
        Holding::Polls => Participate::ROLES,
        Holding::Duty => return takes_duty(role),
        Holding::YoungPeople => return !can_be(role).is_empty(),
        Holding::Actions => LeadActions::ROLES,
    };
    roles.contains(&role)
}

/// A leaver's young people: as what, and where they stand on their pages.
struct Young {
    kinds: BTreeSet<AssignedAs>,
    people: BTreeSet<AccountId>,
    stands: Vec<contacts::Stands>,
}

async fn young_of(heard: &Heard, whose: AccountId) -> Result<Young, StorageError> {
    let assigned = assignments::current(heard, whose).await?;
    let stands = contacts::stands(heard, whose).await?;
    let people = assigned.iter().map(|one| one.person).chain(stands.iter().map(|one| one.person)).collect();
    Ok(Young { kinds: assigned.iter().map(|one| one.assigned_as).collect(), people, stands })
}

impl Young {
    /// Whether somebody in this role can be all of it. Whoever stands on a page
    /// is written to there, which only those have a page for who read what is sent to them.
    fn suits(&self, role: Role) -> bool {
        let can = can_be(role);
        self.kinds.iter().all(|kind| can.contains(kind))
            && (self.stands.is_empty() || ReadSentToMe::ROLES.contains(&role))
    }
}

async fn staff(heard: &Heard, but: AccountId) -> Result<Vec<(AccountId, String, Role)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, role FROM account WHERE role <> $1 AND state = $2";
    let rows = conn.all(sql, args![Role::YoungPerson.name(), AccountState::Active.name()]).await?;
    let mut roles = BTreeMap::new();
    for row in &rows {
        let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
        roles.insert(row.id::<AccountId>("id")?, role);
    }
    roles.remove(&but);
    let names = names_of(heard, &mut conn, &roles.keys().copied().collect::<Vec<_>>()).await?;
    let mut all: Vec<_> = names.into_iter().map(|(id, identity)| (id, identity.name, roles[&id])).collect();
    all.sort_by_cached_key(|(id, name, _)| (heard_storage::text::search(name), *id));
    Ok(all)
}

async fn identity_of(heard: &Heard, account: AccountId) -> Result<Identity, StorageError> {
    let mut conn = heard.words().read().await?;
    let identity = name_of(heard, &mut conn, account).await?;
    identity.ok_or(StorageError::inconsistent("identity.account_id", "a name for every account"))
}

/// How much of each somebody holds; nothing that they hold none of.
async fn counted(heard: &Heard, whose: AccountId, young: &Young) -> Result<BTreeMap<Holding, i64>, StorageError> {
    let name = identity_of(heard, whose).await?.name;
    let mut conn = heard.words().read().await?;
    let led = lead::led_by(&mut conn, &name, whose).await?;
    drop(conn);
    // Counted where it is handed over, by the same statements.
    let clear = heard.words().write(move |uow| Box::pin(async move { tables::count(uow, whose).await })).await?;
    let mut all = BTreeMap::new();
    let people = i64::try_from(young.people.len()).unwrap_or(i64::MAX);
    for (holding, many) in clear.into_iter().chain([(Holding::YoungPeople, people), (Holding::Actions, led)]) {
        *all.entry(holding).or_default() += many;
    }
    all.retain(|_, many| *many > 0);
    Ok(all)
}

/// What a colleague holds, and who can take each over.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn held(heard: &Heard, _by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<Vec<Held>, StorageError> {
    let young = young_of(heard, whose.id()).await?;
    let all = staff(heard, whose.id()).await?;
    let takes = |holding: Holding, role: Role| match holding {
        Holding::YoungPeople => young.suits(role),
        _ => can_hold(holding, role),
    };
    let counts = counted(heard, whose.id(), &young).await?;
    let held = |(holding, count)| {
        let may_take = all.iter().filter(|(.., role)| takes(holding, *role)).cloned().collect();
        Held { holding, count, may_take }
    };
    Ok(counts.into_iter().map(held).collect())
}

/// Whether everything somebody holds can be held in another role, as it was read
/// before the unit in which the role is changed.
pub(super) struct Fits {
    young: bool,
    known: Known,
}

/// The rows that say whose young people are, as they were read: whoever changes
/// them meanwhile is noticed in the unit.
struct Known {
    assigned: assignments::Known,
    stands: contacts::Known,
}

impl Known {
    async fn read(heard: &Heard, whose: AccountId) -> Result<Self, StorageError> {
        let assigned = assignments::Known::read(heard, whose).await?;
        Ok(Self { assigned, stands: contacts::Known::read(heard).await? })
    }

    async fn still(&self, uow: &mut Uow) -> Result<bool, StorageError> {
        Ok(self.assigned.still(uow).await? && self.stands.still(uow).await?)
    }
}

/// Looks whether everything somebody holds can be held in this role: what cannot
/// is handed over before.
pub(super) async fn fits(heard: &Heard, whose: AccountId, role: Role) -> Result<Fits, StorageError> {
    let known = Known::read(heard, whose).await?;
    let young = young_of(heard, whose).await?;
    Ok(Fits { young: young.people.is_empty() || young.suits(role), known })
}

impl Fits {
    /// Whether it is so in the unit, too.
    pub(super) async fn still(&self, uow: &mut Uow, whose: AccountId, role: Role) -> Result<bool, StorageError> {
        let clear = tables::count(uow, whose).await?;
        let out = clear.iter().any(|(holding, many)| *many > 0 && !can_hold(*holding, role));
        Ok(self.young && !out && self.known.still(uow).await?)
    }
}

/// How many cards carry a colleague's name and lead to no account: those that
/// every young person reads, and those on a young person's own page.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn named(heard: &Heard, _by: &Grant<KeepStaff>, whose: &InScope<Staff>) -> Result<(i64, i64), StorageError> {
    contacts::by_name(heard, &identity_of(heard, whose.id()).await?.name).await
}

/// What becomes of the account when everything is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// They left: it is ended for good.
    Leave,
    /// It stays as it is.
    Stay,
}

/// Everything that is ready before the unit begins.
struct Ready {
    known: Known,
    to: BTreeMap<Holding, AccountId>,
    names: BTreeMap<AccountId, String>,
    following: Vec<assignments::Following>,
    replaced: Vec<contacts::Replaced>,
    name: String,
}

/// Hands over what a colleague holds, each kind to whoever is named for it, and
/// ends their account where they leave. One unit: all of it or nothing. `reach`
/// is what young people read of how to reach whoever follows; where it is empty,
/// what other young people read already.
///
/// # Errors
/// [`LeaveError`]; nothing is changed then.
pub async fn hand_over(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    whose: &InScope<Staff>,
    to: &BTreeMap<Holding, AccountId>,
    reach: &str,
    then: Then,
) -> Result<(), LeaveError> {
    let from = whose.id();
    let known = Known::read(heard, from).await?;
    let mut chosen = BTreeMap::new();
    let mut names = BTreeMap::new();
    for Held { holding, may_take, .. } in held(heard, by, whose).await? {
        let named = to.get(&holding).and_then(|id| may_take.into_iter().find(|(known, ..)| known == id));
        let (id, name, _) = named.ok_or(LeaveError::Nobody(holding))?;
        chosen.insert(holding, id);
        names.insert(id, name);
    }
    let (mut following, mut replaced) = (Vec::new(), Vec::new());
    if let Some(to) = chosen.get(&Holding::YoungPeople).copied() {
        let assigned = assignments::current(heard, from).await?;
        let stood = contacts::stands(heard, from).await?;
        (following, _) = assignments::prepare(heard, from, to).await?;
        let reach = match reach.trim() {
            "" => contacts::reach_of(heard, to).await?,
            typed => typed.to_owned(),
        };
        let card = ContactCard { reach, ..card(&identity_of(heard, to).await?) };
        let assigned = assigned.iter().map(|one| (one.person, one.assigned_as));
        replaced = contacts::prepare(heard, stood, assigned, to, &card).await?;
    }
    let name = identity_of(heard, from).await?.name;
    let ready = Ready { known, to: chosen, names, following, replaced, name };
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    to_the_end(async move {
        let system = this.clone();
        this.words()
            .write(move |uow| {
                Box::pin(async move { carry::carry_out(&system, uow, me, &actor, from, ready, then).await })
            })
            .await?;
        weigh_now(&this).await;
        Ok(())
    })
    .await
}

/// What young people read of whoever follows.
fn card(identity: &Identity) -> ContactCard {
    ContactCard {
        name: identity.name.clone(),
        role: identity.title.clone().unwrap_or_default(),
        ..ContactCard::default()
    }
}
