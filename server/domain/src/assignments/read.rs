//! What pages show of who belongs where and to whom, with names.

use std::collections::{BTreeSet, HashMap};

use heard_storage::{Conn, StorageError, any_of, args};

use super::AssignedAs;
use super::cover::covering;
use super::people::{Assignment, of_account, of_accounts, to_whom};
use super::scope::{self, InScope, Person, Staff};
use super::staff::{Membership, Place, all_from, of};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{
    Account, AssignPeople, AssignStaff, Grant, OwnCaseload, Role, SeeStaff, name_of, names_of, usable_of,
};

/// A member of staff.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// Their account.
    pub id: AccountId,
    /// Their role.
    pub role: Role,
    /// Their name.
    pub name: String,
    /// What they do, in a few words; empty where nobody says it.
    pub title: String,
    /// What they belong to.
    pub memberships: Vec<Membership>,
}

/// Every member of staff whom whoever asks may see, by name, each with what
/// they belong to today or will.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn list_staff(heard: &Heard, by: &Grant<SeeStaff>) -> Result<Vec<Colleague>, StorageError> {
    let seen: Vec<AccountId> = scope::staffs(heard, by).await?.iter().map(InScope::id).collect();
    let mut conn = heard.words().read().await?;
    let mut all = colleagues(heard, &mut conn, &seen).await?;
    let mut places: HashMap<AccountId, Vec<Membership>> = HashMap::new();
    for one in all_from(&mut conn, heard.now().day()).await? {
        places.entry(one.staff).or_default().push(one);
    }
    for one in &mut all {
        one.memberships = places.remove(&one.id).unwrap_or_default();
    }
    Ok(all)
}

/// These accounts with name and role, by name; those that were erased are left
/// out, and none has its memberships.
async fn colleagues(heard: &Heard, conn: &mut Conn, accounts: &[AccountId]) -> Result<Vec<Colleague>, StorageError> {
    let (set, args) = any_of(1, accounts.iter().copied());
    let rows = conn.all(format!("SELECT id, role FROM account WHERE id IN {set}"), args).await?;
    let mut names = names_of(heard, conn, accounts).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = row.id("id")?;
        let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
        let Some(identity) = names.remove(&id) else { continue };
        let (name, title) = (identity.name, identity.title.unwrap_or_default());
        all.push(Colleague { id, role, name, title, memberships: Vec::new() });
    }
    all.sort_by_cached_key(|one| (heard_storage::text::search(&one.name), one.id));
    Ok(all)
}

/// One member of staff, with everything they belonged to and belong to.
///
/// # Errors
/// When storage fails or a stored value does not open. `Ok(None)` when they
/// were erased meanwhile.
pub async fn colleague(
    heard: &Heard,
    _by: &Grant<SeeStaff>,
    one: &InScope<Staff>,
) -> Result<Option<Colleague>, StorageError> {
    let mut conn = heard.words().read().await?;
    let found = colleagues(heard, &mut conn, &[one.id()]).await?.pop();
    drop(conn);
    let Some(mut found) = found else { return Ok(None) };
    found.memberships = of(heard, one.id()).await?;
    Ok(Some(found))
}

/// The names of teams and districts that are in use, for lists to choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlacesInUse {
    /// Teams.
    pub teams: Vec<String>,
    /// Districts, those of services too.
    pub districts: Vec<String>,
}

/// Every team and district on the council's lists, or that somebody belongs to
/// today or will, and every district of a service; by name.
///
/// # Errors
/// When storage fails.
pub async fn places_in_use(heard: &Heard, _by: &Grant<SeeStaff>) -> Result<PlacesInUse, StorageError> {
    let lists = crate::setup::places(heard).await?;
    let mut conn = heard.words().read().await?;
    let mut teams: BTreeSet<String> = lists.teams.into_iter().collect();
    let mut districts: BTreeSet<String> = lists.districts.into_iter().collect();
    districts.extend(heard.catalogue().services.iter().filter_map(|service| service.district.clone()));
    for one in all_from(&mut conn, heard.now().day()).await? {
        match one.place {
            Place::Team(scope::Team(name)) => drop(teams.insert(name)),
            Place::District(scope::District(name)) => drop(districts.insert(name)),
            Place::Service(_) => {}
        }
    }
    Ok(PlacesInUse { teams: teams.into_iter().collect(), districts: districts.into_iter().collect() })
}

/// The member of staff who signs in with this e-mail address.
///
/// # Errors
/// When storage fails. `Ok(None)` where nobody does.
pub async fn by_email(heard: &Heard, _by: &Grant<AssignStaff>, email: &str) -> Result<Option<AccountId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM usable_account WHERE login_hash = $1 AND role <> $2";
    let row = conn.first(sql, args![heard.keys().login_hash(email), Role::YoungPerson.name()]).await?;
    row.map(|row| row.id("id")).transpose()
}

/// Somebody's young person, by nickname; `None` where there is no name any more.
#[derive(Debug, Clone)]
pub struct Theirs {
    /// As what, and when.
    pub assignment: Assignment,
    /// The young person's nickname.
    pub nickname: Option<String>,
}

async fn nicknamed(heard: &Heard, all: Vec<Assignment>) -> Result<Vec<Theirs>, StorageError> {
    let people: BTreeSet<AccountId> = all.iter().map(|one| one.person).collect();
    let mut conn = heard.words().read().await?;
    let names = names_of(heard, &mut conn, &people.into_iter().collect::<Vec<_>>()).await?;
    let nickname = |one: &Assignment| names.get(&one.person).map(|identity| identity.name.clone());
    Ok(all.into_iter().map(|one| Theirs { assignment: one, nickname: nickname(&one) }).collect())
}

/// The young people of whoever asks, today.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn caseload(heard: &Heard, me: &Grant<OwnCaseload>) -> Result<Vec<Theirs>, StorageError> {
    let mine = scope::own_people(heard, me).await?;
    nicknamed(heard, mine.into_iter().map(|(assignment, _)| assignment).collect()).await
}

/// Somebody who is there for a young person today, and may sign in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct There {
    /// Who.
    pub(crate) account: Account,
    /// As what.
    pub(crate) assigned_as: AssignedAs,
    /// Whether they only stand in for whoever is that.
    pub(crate) covers: bool,
}

/// Who is what to a young person today, or stands in for somebody who is, and may sign
/// in: for what has to reach them. Of each of these young people, in a fixed number of
/// statements; nothing of those to whom nobody is anything.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(crate) async fn staff_of(
    heard: &Heard,
    people: &[AccountId],
) -> Result<HashMap<AccountId, Vec<There>>, StorageError> {
    let today = heard.now().day();
    let all = of_accounts(heard, people).await?;
    let now = all.values().flatten().filter(|one| one.days.include(today));
    let staff: BTreeSet<AccountId> = now.map(|one| one.staff).collect();
    if staff.is_empty() {
        return Ok(HashMap::new());
    }
    let staff: Vec<AccountId> = staff.into_iter().collect();
    let mut conn = heard.words().read().await?;
    let covers = covering(&mut conn, &staff, today).await?;
    let who: BTreeSet<AccountId> = staff.iter().chain(covers.values().flatten()).copied().collect();
    let usable = usable_of(&mut conn, &who.into_iter().collect::<Vec<_>>()).await?;
    drop(conn);
    let mut each: HashMap<AccountId, Vec<There>> = HashMap::with_capacity(all.len());
    for (person, all) in &all {
        let there = each.entry(*person).or_default();
        for one in all.iter().filter(|one| one.days.include(today)) {
            let standing_in = covers.get(&one.staff).map(Vec::as_slice).unwrap_or_default();
            for who in std::iter::once(&one.staff).chain(standing_in) {
                if let Some(account) = usable.get(who)
                    && scope::may_be(account.role(), one.assigned_as)
                {
                    there.push(There { account: *account, assigned_as: one.assigned_as, covers: *who != one.staff });
                }
            }
        }
    }
    Ok(each)
}

/// The young people of a member of staff, those that were and will be too.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn young_people_of(
    heard: &Heard,
    _by: &Grant<AssignPeople>,
    one: &InScope<Staff>,
) -> Result<Vec<Theirs>, StorageError> {
    nicknamed(heard, to_whom(heard, one.id()).await?).await
}

/// Who is, was and will be there for a young person.
#[derive(Debug, Clone)]
pub struct Around {
    /// Their nickname; `None` where there is none any more.
    pub nickname: Option<String>,
    /// Each assignment, and who it is of; `None` where they have no name any more.
    pub people: Vec<(Assignment, Option<Colleague>)>,
}

/// Who is there for a young person, with names.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn around(
    heard: &Heard,
    _by: &Grant<AssignPeople>,
    person: &InScope<Person>,
) -> Result<Around, StorageError> {
    around_known(heard, person.id()).await
}

/// The same of an account that another proof opened.
pub(crate) async fn around_known(heard: &Heard, person: AccountId) -> Result<Around, StorageError> {
    let all = of_account(heard, person).await?;
    let staff: BTreeSet<AccountId> = all.iter().map(|one| one.staff).collect();
    let mut conn = heard.words().read().await?;
    let nickname = name_of(heard, &mut conn, person).await?.map(|identity| identity.name);
    let known = colleagues(heard, &mut conn, &staff.into_iter().collect::<Vec<_>>()).await?;
    let who = |one: &Assignment| known.iter().find(|known| known.id == one.staff).cloned();
    Ok(Around { nickname, people: all.into_iter().map(|one| (one, who(&one))).collect() })
}
