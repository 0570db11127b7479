//! Who is a young person's worker, adviser, reviewing officer, carer or
//! advocate. A row is found by a keyed hash of either end and opens under the
//! young person's own key: nobody can read from the table who belongs to whom.

mod sealed;

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{Row, StorageError, any_of, args};
use heard_vocabulary::AssignmentAction;

use super::scope::{InScope, Person, may_be};
use super::{AssignError, AssignedAs, Days, person_hash, staff_hash};
use crate::Heard;
use crate::ids::{AccountId, AssignmentId};
use crate::people::{AssignPeople, Grant, Role, in_role, usable};
use crate::record::{Assigned, record};
use sealed::opened;
pub(super) use sealed::{person_place, under};

/// That somebody is something to a young person on these days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// The assignment.
    pub id: AssignmentId,
    /// The young person.
    pub person: AccountId,
    /// The member of staff.
    pub staff: AccountId,
    /// What they are to them.
    pub assigned_as: AssignedAs,
    /// From when until when.
    pub days: Days,
}

pub(super) async fn key_of(heard: &Heard, account: AccountId) -> Result<Option<Key>, StorageError> {
    heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await
}

/// Everything there was and is between a young person and any of these members of staff,
/// whatever the day. Nothing opens where the young person's key is destroyed, or rests.
pub(super) async fn between(
    heard: &Heard,
    person: AccountId,
    staff: &[AccountId],
) -> Result<Vec<Assignment>, StorageError> {
    let mut values = args![person_hash(heard, person)];
    let (set, more) = any_of(2, staff.iter().map(|one| staff_hash(heard, *one)));
    values.extend(more);
    let sql = format!("SELECT id, wrapped_key, sealed FROM assignment WHERE person_hash = $1 AND staff_hash IN {set}");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let Some(owner) = key_of(heard, person).await? else { return Ok(Vec::new()) };
    rows.iter().map(|row| opened(row, person, &owner)).collect()
}

/// Says that `staff` is this to a young person on these days.
///
/// # Errors
/// [`AssignError`]; nothing is kept then.
pub async fn assign(
    heard: &Heard,
    by: &Grant<AssignPeople>,
    person: &InScope<Person>,
    staff: AccountId,
    assigned_as: AssignedAs,
    days: Days,
) -> Result<AssignmentId, AssignError> {
    let days = days.check()?;
    let person = person.id();
    let mut conn = heard.words().read().await?;
    let colleague = usable(&mut conn, staff).await?.filter(|account| account.role() != Role::YoungPerson);
    drop(conn);
    let role = colleague.ok_or(AssignError::NoSuchColleague)?.role();
    if !may_be(role, assigned_as) {
        return Err(AssignError::NotTheirRole);
    }
    let there = between(heard, person, &[staff]).await?;
    if there.iter().any(|one| one.assigned_as == assigned_as && one.days.meet(days)) {
        return Err(AssignError::Already);
    }
    let owner = key_of(heard, person).await?.ok_or(AssignError::NoSuchPerson)?;
    let theirs = key_of(heard, staff).await?.ok_or(AssignError::NoSuchColleague)?;
    let id = AssignmentId::random(heard.entropy());
    let (wrapped, sealed) = under(heard, &owner, id, staff, assigned_as, days)?;
    let whose = seal(&theirs, &person_place(id), &person.bytes(), heard.entropy());
    let (colleague, person, staff) = (staff, person_hash(heard, person), staff_hash(heard, staff));
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !in_role(uow, colleague, role).await? {
                    return Err(AssignError::NoSuchColleague);
                }
                uow.defer(
                    "INSERT INTO assignment (id, person_hash, staff_hash, sealed_person, wrapped_key, sealed)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, person, staff, whose, wrapped, sealed],
                );
                record(uow, actor, AssignmentAction::Made, Assigned, assigned_as.name()).await?;
                Ok(())
            })
        })
        .await?;
    Ok(id)
}

/// Sets the last day of an assignment of this young person, as it was read.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn end_assignment(
    heard: &Heard,
    by: &Grant<AssignPeople>,
    person: &InScope<Person>,
    seen: &Assignment,
    last: Day,
) -> Result<(), AssignError> {
    let days = Days { first: seen.days.first, last: Some(last) }.check()?;
    let (was, owner) = as_seen(heard, person, seen).await?;
    let (id, assigned_as) = (seen.id, seen.assigned_as);
    let (wrapped, sealed) = under(heard, &owner, id, seen.staff, assigned_as, days)?;
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE assignment SET wrapped_key = $1, sealed = $2 WHERE id = $3 AND sealed = $4";
                if uow.execute(sql, args![wrapped, sealed, id, was]).await? == 0 {
                    return Err(AssignError::Changed);
                }
                record(uow, actor, AssignmentAction::Ended, Assigned, assigned_as.name()).await?;
                Ok(())
            })
        })
        .await
}

/// Takes an assignment back that was a mistake, as it was read: nothing is left
/// of it but that somebody was assigned and it was taken back.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn take_back_assignment(
    heard: &Heard,
    by: &Grant<AssignPeople>,
    person: &InScope<Person>,
    seen: &Assignment,
) -> Result<(), AssignError> {
    let (was, _) = as_seen(heard, person, seen).await?;
    let (actor, id, assigned_as) = (by.actor(), seen.id, seen.assigned_as);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.execute("DELETE FROM assignment WHERE id = $1 AND sealed = $2", args![id, was]).await? == 0 {
                    return Err(AssignError::Changed);
                }
                record(uow, actor, AssignmentAction::TakenBack, Assigned, assigned_as.name()).await?;
                Ok(())
            })
        })
        .await
}

/// The sealed row of an assignment of this young person, where it is as it was
/// read, and the key it opens under. Whoever changes it changes those bytes.
async fn as_seen(heard: &Heard, person: &InScope<Person>, seen: &Assignment) -> Result<(Vec<u8>, Key), AssignError> {
    let person = person.id();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM assignment WHERE id = $1 AND person_hash = $2";
    conn.first(sql, args![seen.id, person_hash(heard, person)]).await?.ok_or(AssignError::Gone)?;
    drop(conn);
    let owner = key_of(heard, person).await?.ok_or(AssignError::NoSuchPerson)?;
    let was = sealed_as(heard, seen, &owner).await?.ok_or(AssignError::Changed)?;
    Ok((was, owner))
}

/// The sealed row of an assignment, where it is as it was read.
pub(super) async fn sealed_as(heard: &Heard, seen: &Assignment, owner: &Key) -> Result<Option<Vec<u8>>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, wrapped_key, sealed FROM assignment WHERE id = $1 AND person_hash = $2";
    let Some(row) = conn.first(sql, args![seen.id, person_hash(heard, seen.person)]).await? else { return Ok(None) };
    let same = opened(&row, seen.person, owner)? == *seen;
    same.then(|| row.blob("sealed")).transpose()
}

/// Who was and is assigned to a young person, the first day first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn of_person(
    heard: &Heard,
    _by: &Grant<AssignPeople>,
    person: &InScope<Person>,
) -> Result<Vec<Assignment>, StorageError> {
    of_account(heard, person.id()).await
}

/// The same of an account that another proof opened.
pub(crate) async fn of_account(heard: &Heard, person: AccountId) -> Result<Vec<Assignment>, StorageError> {
    Ok(of_accounts(heard, &[person]).await?.remove(&person).unwrap_or_default())
}

/// The same of many at once, in a fixed number of statements; nothing of those to whom nobody
/// is assigned, or whose key is destroyed, or rests.
pub(super) async fn of_accounts(
    heard: &Heard,
    people: &[AccountId],
) -> Result<HashMap<AccountId, Vec<Assignment>>, StorageError> {
    let mut all: HashMap<AccountId, Vec<Assignment>> = HashMap::new();
    if people.is_empty() {
        return Ok(all);
    }
    let by_hash: HashMap<Hash, AccountId> = people.iter().map(|one| (person_hash(heard, *one), *one)).collect();
    let (set, values) = any_of(1, by_hash.keys().copied());
    let sql = format!("SELECT id, person_hash, wrapped_key, sealed FROM assignment WHERE person_hash IN {set}");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let keys = heard.keys_of(people).await?;
    for row in &rows {
        let Some(person) = whose(&by_hash, row, "person_hash")? else { continue };
        let Some(owner) = keys.get(&person) else { continue };
        all.entry(person).or_default().push(opened(row, person, owner)?);
    }
    for theirs in all.values_mut() {
        theirs.sort_by_key(|one| (one.days.first, one.id));
    }
    Ok(all)
}

/// Whose row it is, of those whose hashes are known.
fn whose(known: &HashMap<Hash, AccountId>, row: &Row, name: &'static str) -> Result<Option<AccountId>, StorageError> {
    Ok(Hash::try_from(row.blob(name)?).ok().and_then(|hash| known.get(&hash).copied()))
}

/// To whom a member of staff was and is assigned, the first day first. Those
/// whose words rest are left out. Whoever assigns people sees every young person
/// of the council ([`super::scope`]); nobody else lists another's.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn of_staff(
    heard: &Heard,
    _by: &Grant<AssignPeople>,
    staff: AccountId,
) -> Result<Vec<Assignment>, StorageError> {
    to_whom(heard, staff).await
}

/// The same, for whoever has a proof of their own.
pub(super) async fn to_whom(heard: &Heard, staff: AccountId) -> Result<Vec<Assignment>, StorageError> {
    Ok(to_whom_each(heard, &[staff]).await?.remove(&staff).unwrap_or_default())
}

/// The same of several members of staff at once, in a fixed number of statements; nothing of
/// those who are assigned to nobody, or whose key is destroyed.
pub(super) async fn to_whom_each(
    heard: &Heard,
    staff: &[AccountId],
) -> Result<HashMap<AccountId, Vec<Assignment>>, StorageError> {
    let by_hash: HashMap<Hash, AccountId> = staff.iter().map(|one| (staff_hash(heard, *one), *one)).collect();
    let (set, values) = any_of(1, by_hash.keys().copied());
    let sql =
        format!("SELECT id, staff_hash, sealed_person, wrapped_key, sealed FROM assignment WHERE staff_hash IN {set}");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let theirs = heard.keys_of(staff).await?;
    let mut known: Vec<(&Row, AccountId, AccountId)> = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(one) = whose(&by_hash, row, "staff_hash")? else { continue };
        let Some(key) = theirs.get(&one) else { continue };
        let plain = open(key, &person_place(row.id("id")?), &row.blob("sealed_person")?)?;
        let person = <[u8; 16]>::try_from(plain.as_slice());
        let wrong = |_| StorageError::inconsistent("assignment.sealed_person", "an account");
        known.push((row, one, AccountId::from(person.map_err(wrong)?)));
    }
    let people: Vec<AccountId> = known.iter().map(|(_, _, person)| *person).collect();
    let keys = heard.keys_of(&people).await?;
    let mut all: HashMap<AccountId, Vec<Assignment>> = HashMap::new();
    for (row, one, person) in known {
        let Some(owner) = keys.get(&person) else { continue };
        all.entry(one).or_default().push(opened(row, person, owner)?);
    }
    for theirs in all.values_mut() {
        theirs.sort_by_key(|one| (one.days.first, one.id));
    }
    Ok(all)
}
