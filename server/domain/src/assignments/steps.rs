//! Several changes of who is there for one young person, made ready beforehand and carried
//! out in a unit of work: all of them or none.

use heard_storage::calendar::Day;
use heard_storage::crypto::seal;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::AssignmentAction;

use super::people::{Assignment, key_of, person_place, sealed_as, under};
use super::{AssignedAs, Days, person_hash, staff_hash};
use crate::Heard;
use crate::ids::{AccountId, AssignmentId};
use crate::people::{Role, in_role};
use crate::record::{Assigned, record};

/// One change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Somebody in this role becomes something to the young person.
    Begin(Assignment, Role),
    /// The last day of this one, as it was read, is another; without one it holds until further
    /// notice.
    LastDay(Assignment, Option<Day>),
    /// This one, as it was read, is as if it had never been.
    TakeBack(Assignment),
}

/// A change that is ready for a unit.
pub(crate) struct Ready {
    id: AssignmentId,
    assigned_as: AssignedAs,
    how: How,
}

enum How {
    Begin { staff: (AccountId, Role), ends: ([u8; 32], [u8; 32]), whose: Vec<u8>, wrapped: Vec<u8>, sealed: Vec<u8> },
    LastDay { was: Vec<u8>, wrapped: Vec<u8>, sealed: Vec<u8> },
    TakeBack { was: Vec<u8> },
}

/// Makes changes ready. `None` where one of them was changed since it was read, or nothing of the
/// young person's opens.
pub(crate) async fn ready(heard: &Heard, steps: &[Step]) -> Result<Option<Vec<Ready>>, StorageError> {
    let mut all = Vec::with_capacity(steps.len());
    for step in steps {
        let (Step::Begin(one, _) | Step::LastDay(one, _) | Step::TakeBack(one)) = *step;
        let Assignment { id, person, staff, assigned_as, days } = one;
        let Some(owner) = key_of(heard, person).await? else { return Ok(None) };
        let how = match *step {
            Step::Begin(_, role) => {
                let Some(theirs) = key_of(heard, staff).await? else { return Ok(None) };
                let (wrapped, sealed) = under(heard, &owner, id, staff, assigned_as, days)?;
                let whose = seal(&theirs, &person_place(id), &person.bytes(), heard.entropy());
                let ends = (person_hash(heard, person), staff_hash(heard, staff));
                How::Begin { staff: (staff, role), ends, whose, wrapped, sealed }
            }
            Step::LastDay(_, last) => {
                let Some(was) = sealed_as(heard, &one, &owner).await? else { return Ok(None) };
                let (wrapped, sealed) = under(heard, &owner, id, staff, assigned_as, Days { first: days.first, last })?;
                How::LastDay { was, wrapped, sealed }
            }
            Step::TakeBack(_) => {
                let Some(was) = sealed_as(heard, &one, &owner).await? else { return Ok(None) };
                How::TakeBack { was }
            }
        };
        all.push(Ready { id, assigned_as, how });
    }
    Ok(Some(all))
}

/// Carries them out; whether everything was as it had been read. Where it was not, the unit has
/// to fail.
pub(crate) async fn carry_out(uow: &mut Uow, actor: &str, all: Vec<Ready>) -> Result<bool, StorageError> {
    for Ready { id, assigned_as, how } in all {
        let action = match how {
            How::Begin { staff: (staff, role), ends: (person, theirs), whose, wrapped, sealed } => {
                if !in_role(uow, staff, role).await? {
                    return Ok(false);
                }
                uow.defer(
                    "INSERT INTO assignment (id, person_hash, staff_hash, sealed_person, wrapped_key, sealed)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, person, theirs, whose, wrapped, sealed],
                );
                AssignmentAction::Made
            }
            How::LastDay { was, wrapped, sealed } => {
                let sql = "UPDATE assignment SET wrapped_key = $1, sealed = $2 WHERE id = $3 AND sealed = $4";
                if uow.execute(sql, args![wrapped, sealed, id, was]).await? == 0 {
                    return Ok(false);
                }
                AssignmentAction::Ended
            }
            How::TakeBack { was } => {
                if uow.execute("DELETE FROM assignment WHERE id = $1 AND sealed = $2", args![id, was]).await? == 0 {
                    return Ok(false);
                }
                AssignmentAction::TakenBack
            }
        };
        record(uow, actor, action, Assigned, assigned_as.name()).await?;
    }
    Ok(true)
}
