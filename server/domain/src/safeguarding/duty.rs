//! Who is on duty, in which order, and how long each has to answer.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::DutyAction;

use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, KeepDuty, Permission as _, Role};
use crate::record::{Duty, record};

/// How long the next waits where the list does not say it, in milliseconds.
const UNSAID: i64 = 10 * Moment::MINUTE;

/// One person on duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnDuty {
    /// Who.
    pub account: AccountId,
    /// How long they have before the next is told, in milliseconds.
    pub wait: i64,
}

/// Why a list was not taken.
#[derive(Debug, thiserror::Error)]
pub enum DutyError {
    /// Somebody in it cannot sign in as staff.
    #[error("not a member of staff who can sign in")]
    NotStaff,
    /// Somebody would have less than a minute, or more than a day.
    #[error("not a time to answer in")]
    NoTime,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Puts this list in place of the one before: whoever stands first is told
/// first. It is recorded, with who stands in it.
///
/// # Errors
/// [`DutyError`]; the list before stays then.
pub async fn keep_duty(heard: &Heard, by: &Grant<KeepDuty>, list: Vec<OnDuty>) -> Result<(), DutyError> {
    if list.iter().any(|one| !(Moment::MINUTE..=Moment::DAY).contains(&one.wait)) {
        return Err(DutyError::NoTime);
    }
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
                    let sql = "SELECT role FROM usable_account WHERE id = $1";
                    let row = uow.first(sql, args![one.account]).await?.ok_or(DutyError::NotStaff)?;
                    if row.text("role")? == Role::YoungPerson.name() {
                        return Err(DutyError::NotStaff);
                    }
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

/// Whose turn it is.
pub(super) struct Turn {
    /// Where in the list.
    pub(super) position: i64,
    /// Who; several only where nobody is on duty.
    pub(super) people: Vec<AccountId>,
    /// How long they have, in milliseconds.
    pub(super) wait: i64,
    /// Whether somebody is on duty at all.
    pub(super) staffed: bool,
}

/// Whose turn it is after `last`: the next in the list, and after the end the
/// first again. Where nobody is on duty, everybody who could put somebody there:
/// an empty list is loud, not silent.
pub(super) async fn turn_after(uow: &mut Uow, last: i64) -> Result<Turn, StorageError> {
    let sql = "SELECT d.position, d.account_id, d.wait FROM duty d JOIN usable_account a ON a.id = d.account_id
               ORDER BY CASE WHEN d.position > $1 THEN 0 ELSE 1 END, d.position LIMIT 1";
    if let Some(row) = uow.first(sql, args![last]).await? {
        let (position, wait) = (row.int("position")?, row.int("wait")?);
        return Ok(Turn { position, people: vec![row.id("account_id")?], wait, staffed: true });
    }
    let (set, args) = heard_storage::any_of(1, KeepDuty::ROLES.iter().map(|role| role.name()));
    let sql = format!("SELECT id FROM usable_account WHERE role IN {set} ORDER BY id");
    let people: Vec<_> = uow.all(sql, args).await?.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    // Where there is nobody at all, whoever comes next is not kept waiting.
    let wait = if people.is_empty() { Moment::MINUTE } else { UNSAID };
    Ok(Turn { position: -1, people, wait, staffed: false })
}
