//! The rota as a page shows it, and where it reaches too few.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::{Carrier, DutyAction};

use super::{OnDuty, Shift, takes_duty};
use crate::Heard;
use crate::ids::{AccountId, ShiftId};
use crate::people::{Grant, KeepDuty, Role, names_of};
use crate::record::{Duty, action_of};

/// How far ahead gaps are looked for, in milliseconds: a fortnight.
const AHEAD: i64 = 14 * Moment::DAY;

/// Lines of the log that a page shows.
const LINES: i64 = 50;

/// Somebody on duty, or who could be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Whether they can sign in, so that an alert reaches them.
    pub reached: bool,
    /// Whether a message about it reaches them too: to an address they proved, by a
    /// channel that is set up. Else they learn of it on their own page alone.
    pub written_to: bool,
}

/// One line of what was done with the rota.
#[derive(Debug, Clone)]
pub struct DutyLine {
    /// When.
    pub at: Moment,
    /// By whom; `None` where there is no name any more.
    pub by: Option<String>,
    /// What; `None` where it is on no list, which is our fault.
    pub action: Option<DutyAction>,
    /// From when until when, as it was recorded; empty for the list that stands.
    pub times: String,
}

/// The rota, as a page shows it.
#[derive(Debug, Clone)]
pub struct Rota {
    /// What is on it and not over, the earliest first.
    pub shifts: Vec<Shift>,
    /// Who is told whenever nobody is on it.
    pub standing: Vec<OnDuty>,
    /// Everybody who stands somewhere in it, or could.
    pub known: BTreeMap<AccountId, Known>,
    /// What was done with it, the newest first.
    pub done: Vec<DutyLine>,
}

/// Reads the rota.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn rota(heard: &Heard, _by: &Grant<KeepDuty>) -> Result<Rota, StorageError> {
    let mut conn = heard.words().read().await?;
    let shifts = shifts(&mut conn, heard.now()).await?;
    let rows = conn.all("SELECT account_id, wait FROM duty ORDER BY position", vec![]).await?;
    let standing: Vec<OnDuty> = rows
        .iter()
        .map(|row| Ok(OnDuty { account: row.id("account_id")?, wait: row.int("wait")? }))
        .collect::<Result<_, StorageError>>()?;
    let named = shifts.iter().flat_map(|shift| &shift.people).chain(&standing).map(|one| one.account);
    let known = known(heard, &mut conn, named.collect()).await?;
    let done = done(heard, &mut conn).await?;
    Ok(Rota { shifts, standing, known, done })
}

/// What is on the rota and not over at `now`.
async fn shifts(conn: &mut Conn, now: Moment) -> Result<Vec<Shift>, StorageError> {
    let sql = "SELECT s.id, s.starts_at, s.ends_at, p.account_id, p.wait
               FROM duty_shift s JOIN duty_shift_person p ON p.shift_id = s.id
               WHERE s.ends_at > $1 ORDER BY s.starts_at, p.position";
    let mut all: Vec<Shift> = Vec::new();
    for row in conn.all(sql, args![now]).await? {
        let id: ShiftId = row.id("id")?;
        let one = OnDuty { account: row.id("account_id")?, wait: row.int("wait")? };
        match all.last_mut().filter(|shift| shift.id == id) {
            Some(shift) => shift.people.push(one),
            None => {
                let (from, until) = (row.moment("starts_at")?, row.moment("ends_at")?);
                all.push(Shift { id, from, until, people: vec![one] });
            }
        }
    }
    Ok(all)
}

/// Everybody named, and everybody who could be.
async fn known(
    heard: &Heard,
    conn: &mut Conn,
    named: BTreeSet<AccountId>,
) -> Result<BTreeMap<AccountId, Known>, StorageError> {
    let mut found: HashMap<AccountId, (Role, bool)> = HashMap::new();
    let mut take = |id: AccountId, role: String, reached: bool| -> Result<(), StorageError> {
        let role = Role::parse(&role).ok_or(StorageError::inconsistent("account.role", "a role"))?;
        if !reached || takes_duty(role) {
            found.entry(id).or_insert((role, reached));
        }
        Ok(())
    };
    for row in conn.all("SELECT id, role FROM usable_account WHERE role <> $1", args![Role::YoungPerson.name()]).await?
    {
        take(row.id("id")?, row.text("role")?, true)?;
    }
    // Whoever is named and is not among them cannot be reached.
    let (set, args) = any_of(1, named.iter().copied());
    for row in conn.all(format!("SELECT id, role FROM account WHERE id IN {set}"), args).await? {
        take(row.id("id")?, row.text("role")?, false)?;
    }
    let ids: Vec<AccountId> = found.keys().copied().collect();
    let written_to = written_to(heard, conn).await?;
    let mut names = names_of(heard, conn, &ids).await?;
    let mut name = |id| names.remove(id).map_or_else(|| "Somebody who left".to_owned(), |identity| identity.name);
    Ok(found
        .iter()
        .map(|(id, (role, reached))| {
            let written_to = written_to.as_ref().is_none_or(|all| all.contains(id));
            (*id, Known { name: name(id), role: *role, reached: *reached, written_to })
        })
        .collect())
}

/// Whom messages reach; `None` in a demonstration, where nothing has to.
async fn written_to(heard: &Heard, conn: &mut Conn) -> Result<Option<BTreeSet<AccountId>>, StorageError> {
    if heard.catalogue().settings.demonstration {
        return Ok(None);
    }
    let sql = "SELECT a.account_id FROM dispatch_address a JOIN dispatch_channel c ON c.medium = a.medium
               WHERE a.proven_at IS NOT NULL AND a.sealed IS NOT NULL AND c.carrier <> $1";
    let rows = conn.all(sql, args![Carrier::Outbox.name()]).await?;
    Ok(Some(rows.iter().map(|row| row.id("account_id")).collect::<Result<_, _>>()?))
}

async fn done(heard: &Heard, conn: &mut Conn) -> Result<Vec<DutyLine>, StorageError> {
    let sql = "SELECT at, actor, action, detail FROM audit_log WHERE subject = $1 ORDER BY seq DESC LIMIT $2";
    let rows = conn.all(sql, args!["duty", LINES]).await?;
    let who = |actor: &str| actor.split_once(':').and_then(|(_, id)| id.parse::<AccountId>().ok());
    let actors = rows.iter().map(|row| Ok(who(&row.text("actor")?))).collect::<Result<Vec<_>, StorageError>>()?;
    let accounts: BTreeSet<AccountId> = actors.iter().flatten().copied().collect();
    let names = names_of(heard, conn, &accounts.into_iter().collect::<Vec<_>>()).await?;
    rows.iter()
        .zip(actors)
        .map(|(row, by)| {
            let action = action_of::<Duty>(row)?;
            let times = match action {
                Some(DutyAction::ShiftAdded | DutyAction::ShiftTakenAway) => row.text("detail")?,
                Some(DutyAction::Kept) | None => String::new(),
            };
            let by = by.and_then(|by| names.get(&by)).map(|identity| identity.name.clone());
            Ok(DutyLine { at: row.moment("at")?, by, action, times })
        })
        .collect()
}

/// A time in which an alert reaches nobody, or one person and nobody after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// From this moment on.
    pub from: Moment,
    /// Until this moment.
    pub until: Moment,
    /// Who alone is on duty; `None` where nobody is.
    pub alone: Option<AccountId>,
}

impl Rota {
    /// Whoever is reached at a moment, in the order they are told: those on the
    /// rota then; the list that stands where nobody of them is reached.
    #[must_use]
    pub fn at(&self, at: Moment) -> Vec<OnDuty> {
        let reached = |list: &[OnDuty]| -> Vec<OnDuty> {
            list.iter().copied().filter(|one| self.known.get(&one.account).is_some_and(|known| known.reached)).collect()
        };
        let now = self.shifts.iter().find(|shift| shift.from <= at && at < shift.until);
        let of_rota = now.map(|shift| reached(&shift.people)).unwrap_or_default();
        if of_rota.is_empty() { reached(&self.standing) } else { of_rota }
    }

    /// Whether a message reaches somebody of those who are told, at every time of the
    /// fortnight from `now` on.
    #[must_use]
    pub fn always_written_to(&self, now: Moment) -> bool {
        let mut turns: Vec<Moment> = self.shifts.iter().flat_map(|shift| [shift.from, shift.until]).collect();
        turns.retain(|at| now < *at && *at < now.plus(AHEAD));
        turns.push(now);
        let written_to = |one: &OnDuty| self.known.get(&one.account).is_some_and(|known| known.written_to);
        turns.into_iter().all(|at| self.at(at).iter().any(written_to))
    }

    /// Where in the fortnight from `now` on fewer than two are reached, the
    /// earliest first.
    #[must_use]
    pub fn gaps(&self, now: Moment) -> Vec<Gap> {
        let end = now.plus(AHEAD);
        let inside = |at: &Moment| now < *at && *at < end;
        let mut turns: BTreeSet<Moment> = self.shifts.iter().flat_map(|shift| [shift.from, shift.until]).collect();
        turns.retain(inside);
        turns.insert(now);
        let turns: Vec<Moment> = turns.into_iter().chain([end]).collect();
        let mut gaps: Vec<Gap> = Vec::new();
        for (from, until) in turns.iter().zip(turns.iter().skip(1)) {
            let there = self.at(*from);
            let alone = match there[..] {
                [] => None,
                [one] => Some(one.account),
                _ => continue,
            };
            match gaps.last_mut().filter(|last| last.until == *from && last.alone == alone) {
                Some(last) => last.until = *until,
                None => gaps.push(Gap { from: *from, until: *until, alone }),
            }
        }
        gaps
    }
}
