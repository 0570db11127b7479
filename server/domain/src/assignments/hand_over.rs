//! A leaver's young people become a colleague's, each kept as it was: what
//! somebody is to them, from today on, until the day it was to end.

use std::collections::BTreeSet;

use heard_storage::crypto::seal;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::AssignmentAction;

use super::people::{Assignment, between, key_of, person_place, to_whom, under};
use super::{AssignedAs, Days, person_hash, staff_hash};
use crate::Heard;
use crate::ids::{AccountId, AssignmentId};
use crate::record::{Assigned, record};

/// What somebody is to young people today or will be.
pub(crate) async fn current(heard: &Heard, staff: AccountId) -> Result<Vec<Assignment>, StorageError> {
    let today = heard.now().day();
    Ok(to_whom(heard, staff).await?.into_iter().filter(|one| !one.days.over(today)).collect())
}

/// The rows that name a member of staff, as they were read.
pub(crate) struct Known {
    staff: [u8; 32],
    rows: BTreeSet<(AssignmentId, Vec<u8>)>,
}

/// `$1` is the keyed hash of the member of staff.
const OF_STAFF: &str = "SELECT id, sealed FROM assignment WHERE staff_hash = $1";

impl Known {
    /// Reads them.
    pub(crate) async fn read(heard: &Heard, staff: AccountId) -> Result<Self, StorageError> {
        let staff = staff_hash(heard, staff);
        let mut conn = heard.words().read().await?;
        let rows = known(&conn.all(OF_STAFF, args![staff]).await?)?;
        Ok(Self { staff, rows })
    }

    /// Whether they are the same in the unit.
    pub(crate) async fn still(&self, uow: &mut Uow) -> Result<bool, StorageError> {
        Ok(known(&uow.all(OF_STAFF, args![self.staff]).await?)? == self.rows)
    }
}

fn known(rows: &[Row]) -> Result<BTreeSet<(AssignmentId, Vec<u8>)>, StorageError> {
    rows.iter().map(|row| Ok((row.id("id")?, row.blob("sealed")?))).collect()
}

/// One assignment that ends, and the one that follows it; ready for a unit.
pub(crate) struct Following {
    ended: AssignmentId,
    /// What was there: whoever changes it meanwhile changes these bytes.
    was: Vec<u8>,
    /// Set where it had begun; one that was to begin later is taken back.
    ends: Option<(Vec<u8>, Vec<u8>)>,
    begins: Option<Begins>,
    assigned_as: AssignedAs,
}

struct Begins {
    id: AssignmentId,
    person: [u8; 32],
    staff: [u8; 32],
    whose: Vec<u8>,
    wrapped: Vec<u8>,
    sealed: Vec<u8>,
}

/// Makes everything ready for `to` to follow `from`.
pub(crate) async fn prepare(
    heard: &Heard,
    from: AccountId,
    to: AccountId,
) -> Result<(Vec<Following>, BTreeSet<AccountId>), StorageError> {
    let today = heard.now().day();
    let mut all = Vec::new();
    let mut people = BTreeSet::new();
    let Some(theirs) = key_of(heard, to).await? else {
        return Err(StorageError::inconsistent("identity.account_id", "a key for every account"));
    };
    for one in current(heard, from).await? {
        let Some(owner) = key_of(heard, one.person).await? else { continue };
        let mut conn = heard.words().read().await?;
        let row = conn.first("SELECT sealed FROM assignment WHERE id = $1", args![one.id]).await?;
        drop(conn);
        let Some(row) = row else { continue };
        let last = Days { first: one.days.first, last: Some(today) };
        let ends = match one.days.first <= today {
            true => Some(under(heard, &owner, one.id, from, one.assigned_as, last)?),
            false => None,
        };
        let days = Days { first: one.days.first.max(today), last: one.days.last };
        let there = between(heard, one.person, &[to]).await?;
        let already = there.iter().any(|other| other.assigned_as == one.assigned_as && other.days.meet(days));
        let begins = match already {
            true => None,
            false => {
                let id = AssignmentId::random(heard.entropy());
                let (wrapped, sealed) = under(heard, &owner, id, to, one.assigned_as, days)?;
                let whose = seal(&theirs, &person_place(id), &one.person.bytes(), heard.entropy());
                let (person, staff) = (person_hash(heard, one.person), staff_hash(heard, to));
                Some(Begins { id, person, staff, whose, wrapped, sealed })
            }
        };
        people.insert(one.person);
        all.push(Following { ended: one.id, was: row.blob("sealed")?, ends, begins, assigned_as: one.assigned_as });
    }
    Ok((all, people))
}

/// Carries it out; whether everything was as it had been read.
pub(crate) async fn follow(uow: &mut Uow, actor: &str, all: Vec<Following>) -> Result<bool, StorageError> {
    for Following { ended, was, ends, begins, assigned_as } in all {
        let done = match ends {
            Some((wrapped, sealed)) => {
                let sql = "UPDATE assignment SET wrapped_key = $1, sealed = $2 WHERE id = $3 AND sealed = $4";
                uow.execute(sql, args![wrapped, sealed, ended, was]).await?
            }
            None => uow.execute("DELETE FROM assignment WHERE id = $1 AND sealed = $2", args![ended, was]).await?,
        };
        if done == 0 {
            return Ok(false);
        }
        record(uow, actor, AssignmentAction::Ended, Assigned, assigned_as.name()).await?;
        let Some(Begins { id, person, staff, whose, wrapped, sealed }) = begins else { continue };
        uow.defer(
            "INSERT INTO assignment (id, person_hash, staff_hash, sealed_person, wrapped_key, sealed)
             VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, person, staff, whose, wrapped, sealed],
        );
        record(uow, actor, AssignmentAction::Made, Assigned, assigned_as.name()).await?;
    }
    Ok(true)
}
