//! Who is on duty, in which order, and how long each has to answer.
//!
//! The rota says it for a time, from one moment until another; a list that
//! stands says it whenever the rota does not. Each may hold several people:
//! whoever stands first is told first. One person's deed changes either; no
//! second person has to agree.

mod read;
mod turn;

use std::collections::BTreeSet;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::DutyAction;

use crate::Heard;
use crate::ids::{AccountId, ShiftId};
use crate::people::{Grant, KeepDuty, Role};
use crate::record::{Duty, record};

pub use read::{DutyLine, Gap, Known, Rota, rota};
pub(super) use turn::{
    Turn, beside_turns, in_roles, next_is_told, reached_by_message, staffed, turn_after, turn_outside, wait_of,
};

/// As many people as one time, or the list that stands, may hold.
pub const MOST_PEOPLE: usize = 20;

/// Positions below this belong to the list that stands, those from it on to the
/// rota: an alert that was told by one goes on at the beginning of the other.
const FIRST_OF_ROTA: i64 = 1_000;

/// The longest time that people are put on the rota for at once, in
/// milliseconds: four weeks.
const LONGEST: i64 = 28 * Moment::DAY;

/// One person on duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnDuty {
    /// Who.
    pub account: AccountId,
    /// How long they have before the next is told, in milliseconds.
    pub wait: i64,
}

/// People who are on duty for a time, in the order they are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The shift.
    pub id: ShiftId,
    /// From this moment on.
    pub from: Moment,
    /// Until this moment, which is not part of it.
    pub until: Moment,
    /// Who.
    pub people: Vec<OnDuty>,
}

/// Why a list was not taken, or a time not put on the rota.
#[derive(Debug, thiserror::Error)]
pub enum DutyError {
    /// Somebody in it cannot sign in as staff of the council.
    #[error("not a member of staff who can sign in and take an alert on")]
    NotStaff,
    /// Somebody would have less than a minute, or more than a day.
    #[error("not a time to answer in")]
    NoTime,
    /// Nobody stands in it.
    #[error("nobody is named")]
    Nobody,
    /// Too many stand in it.
    #[error("too many are named")]
    TooMany,
    /// Somebody stands in it twice.
    #[error("somebody is named twice")]
    Twice,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// It is over.
    #[error("it is over")]
    Over,
    /// It is longer than people are put on the rota for at once.
    #[error("it is too long")]
    TooLong,
    /// Others are on the rota for a part of it.
    #[error("others are on the rota then")]
    Taken,
    /// It was taken off the rota before.
    #[error("there is no such time on the rota")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Whether somebody in this role can be told of an alert: whoever belongs to
/// the council and works with children. Whoever stands
/// outside it is named for that by two people (`outside`), and stands on no rota.
#[must_use]
pub fn takes_duty(role: Role) -> bool {
    match role {
        Role::Worker
        | Role::ParticipationLead
        | Role::SafeguardingLead
        | Role::ServiceManager
        | Role::Administrator
        | Role::PersonalAdviser
        | Role::ReviewingOfficer
        | Role::DutyWorker
        | Role::TeamManager
        | Role::ComplaintsManager
        | Role::Lado => true,
        Role::YoungPerson
        | Role::Commissioner
        | Role::BoardMember
        | Role::Carer
        | Role::Advocate
        | Role::ActionLead
        | Role::Provider
        | Role::Regulation44Visitor
        | Role::IndependentPerson
        | Role::Scrutineer
        | Role::Translator
        | Role::Auditor => false,
    }
}

fn check(list: &[OnDuty]) -> Result<(), DutyError> {
    if list.iter().any(|one| !(Moment::MINUTE..=Moment::DAY).contains(&one.wait)) {
        return Err(DutyError::NoTime);
    }
    if list.len() > MOST_PEOPLE {
        return Err(DutyError::TooMany);
    }
    let different: BTreeSet<AccountId> = list.iter().map(|one| one.account).collect();
    if different.len() < list.len() { Err(DutyError::Twice) } else { Ok(()) }
}

/// Refuses whoever cannot sign in, and whoever does not take duty.
async fn may_be_told(uow: &mut Uow, account: AccountId) -> Result<(), DutyError> {
    let row = uow.first("SELECT role FROM usable_account WHERE id = $1", args![account]).await?;
    let role = row.ok_or(DutyError::NotStaff)?.text("role")?;
    Role::parse(&role).filter(|role| takes_duty(*role)).map(drop).ok_or(DutyError::NotStaff)
}

/// Puts this list in place of the one before: whoever stands first is told
/// first, whenever nobody is on the rota. It is recorded, with who stands in it.
///
/// # Errors
/// [`DutyError`]; the list before stays then.
pub async fn keep_duty(heard: &Heard, by: &Grant<KeepDuty>, list: Vec<OnDuty>) -> Result<(), DutyError> {
    check(&list)?;
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.is_postgres() {
                    // Two lists at once would become one.
                    uow.execute("LOCK TABLE duty IN SHARE ROW EXCLUSIVE MODE", vec![]).await?;
                }
                uow.execute("DELETE FROM duty", vec![]).await?;
                let mut names = Vec::with_capacity(list.len());
                for (position, one) in (0_i64..).zip(list) {
                    may_be_told(uow, one.account).await?;
                    uow.defer(
                        "INSERT INTO duty (position, account_id, wait) VALUES ($1, $2, $3)",
                        args![position, one.account, one.wait],
                    );
                    names.push(one.account.to_string());
                }
                record(uow, actor, DutyAction::Kept, Duty, names.join(" ")).await?;
                Ok(())
            })
        })
        .await
}

/// Puts people on the rota for a time.
///
/// # Errors
/// [`DutyError`]; the rota stays as it is then.
pub async fn add_shift(
    heard: &Heard,
    by: &Grant<KeepDuty>,
    from: Moment,
    until: Moment,
    people: Vec<OnDuty>,
) -> Result<ShiftId, DutyError> {
    check(&people)?;
    if people.is_empty() {
        return Err(DutyError::Nobody);
    }
    if until <= from {
        return Err(DutyError::EndsBeforeItBegins);
    }
    if until.0 - from.0 > LONGEST {
        return Err(DutyError::TooLong);
    }
    if until <= heard.now() {
        return Err(DutyError::Over);
    }
    let id = ShiftId::random(heard.entropy());
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.is_postgres() {
                    // Two at once would both find the time free.
                    uow.execute("LOCK TABLE duty_shift IN SHARE ROW EXCLUSIVE MODE", vec![]).await?;
                }
                let sql = "SELECT id FROM duty_shift WHERE starts_at < $1 AND ends_at > $2 LIMIT 1";
                if uow.first(sql, args![until, from]).await?.is_some() {
                    return Err(DutyError::Taken);
                }
                let sql = "SELECT COALESCE(MAX(position), $1) AS n FROM duty_shift_person";
                let last = uow.first(sql, args![FIRST_OF_ROTA]).await?.map_or(Ok(FIRST_OF_ROTA), |row| row.int("n"))?;
                uow.execute(
                    "INSERT INTO duty_shift (id, starts_at, ends_at) VALUES ($1, $2, $3)",
                    args![id, from, until],
                )
                .await?;
                for (position, one) in (last + 1..).zip(people) {
                    may_be_told(uow, one.account).await?;
                    uow.defer(
                        "INSERT INTO duty_shift_person (position, shift_id, account_id, wait) VALUES ($1, $2, $3, $4)",
                        args![position, id, one.account, one.wait],
                    );
                }
                record(uow, actor, DutyAction::ShiftAdded, Duty, times(from, until)).await?;
                Ok(())
            })
        })
        .await?;
    Ok(id)
}

/// From when until when, on the council's clocks, as a line of the log says it.
fn times(from: Moment, until: Moment) -> String {
    format!("{} to {}", from.iso_minute(), until.iso_minute())
}

/// Takes people off the rota again.
///
/// # Errors
/// [`DutyError::Gone`] where that was done before; storage.
pub async fn take_away_shift(heard: &Heard, by: &Grant<KeepDuty>, id: ShiftId) -> Result<(), DutyError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("DELETE FROM duty_shift_person WHERE shift_id = $1", args![id]).await?;
                let sql = "DELETE FROM duty_shift WHERE id = $1 RETURNING starts_at, ends_at";
                let row = uow.first(sql, args![id]).await?.ok_or(DutyError::Gone)?;
                let detail = times(row.moment("starts_at")?, row.moment("ends_at")?);
                record(uow, actor, DutyAction::ShiftTakenAway, Duty, detail).await?;
                Ok(())
            })
        })
        .await
}
