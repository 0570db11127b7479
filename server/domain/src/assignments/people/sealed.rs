//! What is sealed of an assignment, and how it opens again.

use heard_storage::calendar::Day;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Row, StorageError};
use serde::{Deserialize, Serialize};

use super::super::{AssignedAs, Days};
use super::Assignment;
use crate::Heard;
use crate::ids::{AccountId, AssignmentId};

/// What is sealed of it.
#[derive(Serialize, Deserialize)]
struct Sealed {
    staff: AccountId,
    assigned_as: String,
    first: String,
    last: Option<String>,
}

/// Every row is filled up to this many bytes, so that its length tells neither
/// what somebody is nor whether it has ended.
const LENGTH: usize = 192;

impl Sealed {
    fn bytes(&self) -> Result<Vec<u8>, StorageError> {
        let mut plain = serde_json::to_vec(self).map_err(|e| StorageError::Bind(Box::new(e)))?;
        plain.resize(LENGTH.max(plain.len()), b' ');
        Ok(plain)
    }
}

fn assignment_place(id: AssignmentId) -> Vec<u8> {
    [b"assignment.sealed:".as_slice(), &id.bytes()].concat()
}

pub(in crate::assignments) fn person_place(id: AssignmentId) -> Vec<u8> {
    [b"assignment.sealed_person:".as_slice(), &id.bytes()].concat()
}

/// Opens a row under its young person's key.
pub(super) fn opened(row: &Row, person: AccountId, owner: &Key) -> Result<Assignment, StorageError> {
    let id: AssignmentId = row.id("id")?;
    let key = Key::unwrap(owner, &assignment_place(id), &row.blob("wrapped_key")?)?;
    let wrong = || StorageError::inconsistent("assignment.sealed", "an assignment");
    let sealed: Sealed =
        serde_json::from_slice(&open(&key, &assignment_place(id), &row.blob("sealed")?)?).map_err(|_| wrong())?;
    let last = match sealed.last {
        Some(day) => Some(Day::parse(&day).ok_or_else(wrong)?),
        None => None,
    };
    Ok(Assignment {
        id,
        person,
        staff: sealed.staff,
        assigned_as: AssignedAs::parse(&sealed.assigned_as).ok_or_else(wrong)?,
        days: Days { first: Day::parse(&sealed.first).ok_or_else(wrong)?, last },
    })
}

/// A wrapped key, and the row sealed under it.
pub(in crate::assignments) fn under(
    heard: &Heard,
    owner: &Key,
    id: AssignmentId,
    staff: AccountId,
    assigned_as: AssignedAs,
    days: Days,
) -> Result<(Vec<u8>, Vec<u8>), StorageError> {
    let plain = Sealed {
        staff,
        assigned_as: assigned_as.name().to_owned(),
        first: days.first.to_string(),
        last: days.last.map(|day| day.to_string()),
    };
    let key = Key::random(heard.entropy());
    let sealed = seal(&key, &assignment_place(id), &plain.bytes()?, heard.entropy());
    Ok((key.wrap(owner, &assignment_place(id), heard.entropy()), sealed))
}
