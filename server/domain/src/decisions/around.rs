//! Who keeps what one young person's reviews decided, and who is told.

use std::collections::HashMap;

use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::{AssignedAs, MemberOf, Role};

use super::rules::Part;
use crate::Heard;
use crate::assignments::{There, staff_of};
use crate::ids::AccountId;
use crate::notifications::{Event, raise};
use crate::people::Account;

/// The people around one young person today.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    /// Their reviewing officers: none who plan their care as well.
    pub(super) officers: Vec<AccountId>,
    /// Their workers and advisers.
    pub(super) workers: Vec<AccountId>,
    /// Those of them who are that themselves, and do not only stand in.
    planning: Vec<AccountId>,
}

/// What somebody is to a young person, as far as their reviews go; nothing for carers
/// and advocates.
pub(super) fn part(role: Role, assigned_as: AssignedAs) -> Option<Part> {
    match assigned_as {
        // Who stands in the line that plans the care does not challenge it.
        AssignedAs::Iro if role == Role::ReviewingOfficer => Some(Part::Officer),
        AssignedAs::Iro | AssignedAs::Worker | AssignedAs::Adviser => Some(Part::Worker),
        AssignedAs::Carer | AssignedAs::Advocate => None,
    }
}

impl Around {
    /// Of this young person.
    pub(super) async fn of(heard: &Heard, person: AccountId) -> Result<Self, StorageError> {
        Ok(Self::of_each(heard, &[person]).await?.remove(&person).unwrap_or_default())
    }

    /// Of each of these young people, in a fixed number of statements; nothing of those around
    /// whom nobody is.
    pub(super) async fn of_each(heard: &Heard, people: &[AccountId]) -> Result<HashMap<AccountId, Self>, StorageError> {
        let there = staff_of(heard, people).await?;
        Ok(there.into_iter().map(|(person, staff)| (person, Self::among(staff))).collect())
    }

    /// From who is what to one young person.
    fn among(staff: Vec<There>) -> Self {
        let mut around = Self::default();
        for There { account, assigned_as, covers } in staff {
            let among = match part(account.role(), assigned_as) {
                Some(Part::Officer) => &mut around.officers,
                Some(Part::Worker | Part::Alone) => {
                    if !covers {
                        around.planning.push(account.id());
                    }
                    &mut around.workers
                }
                None => continue,
            };
            if !among.contains(&account.id()) {
                among.push(account.id());
            }
        }
        around.officers.retain(|one| !around.workers.contains(one));
        around
    }

    /// What this member of staff is to them, where they are anything.
    pub(super) fn part_of(&self, who: Account) -> Option<Part> {
        match (self.officers.contains(&who.id()), self.workers.contains(&who.id())) {
            (true, _) => Some(Part::Officer),
            (false, true) if self.officers.is_empty() => Some(Part::Alone),
            (false, true) => Some(Part::Worker),
            (false, false) => None,
        }
    }

    /// The team that plans their care: of whoever is their worker or adviser today, the one
    /// that somebody of them belongs to for longest. A colleague who stands in for a week brings
    /// no team of theirs: what was decided would be counted there for good.
    pub(super) async fn team(&self, heard: &Heard) -> Result<Option<String>, StorageError> {
        if self.planning.is_empty() {
            return Ok(None);
        }
        let (set, mut values) = any_of(1, self.planning.iter().copied());
        let (kind, today) = (values.len() + 1, values.len() + 2);
        values.extend(args![MemberOf::Team.name(), heard.now().day().to_string()]);
        let sql = format!(
            "SELECT place FROM membership
             WHERE account_id IN {set} AND kind = ${kind} AND first_day <= ${today}
                AND (last_day IS NULL OR last_day >= ${today})
             ORDER BY first_day, place LIMIT 1"
        );
        let mut conn = heard.words().read().await?;
        conn.first(sql, values).await?.map(|row| row.text("place")).transpose()
    }

    /// Everybody, but for whoever did it.
    pub(super) fn others(&self, than: Option<AccountId>) -> Vec<AccountId> {
        self.officers.iter().chain(&self.workers).copied().filter(|one| Some(*one) != than).collect()
    }
}

/// Tells each of these that something waits for them.
pub(super) async fn tell(uow: &mut Uow, people: &[AccountId]) -> Result<(), StorageError> {
    for to in people {
        raise(uow, Event::DecisionWaits(*to)).await?;
    }
    Ok(())
}
