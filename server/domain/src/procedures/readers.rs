//! Who reads a procedure: decided here and nowhere else.

use std::collections::{HashMap, HashSet};

use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Uow, Value, any_of, args};
use heard_vocabulary::{ProcedureAction, ProcedureKind, Role};

use super::kind;
use crate::Heard;
use crate::ids::{AccountId, ProcedureId};
use crate::people::{Account, Grant, KeepDuty, KeepProcedures, Permission as _};
use crate::safeguarding::outside::{now as outside_now, outside};

/// The keyed hash by which a reader is found.
pub(crate) fn reader(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"a procedure may be about them")
}

/// Whether somebody in this role keeps procedures of this kind. The person outside
/// keeps none, and reads what nobody else is left for.
#[must_use]
pub fn may_keep(role: Role, kind: ProcedureKind) -> bool {
    match kind {
        ProcedureKind::Complaint | ProcedureKind::Advocate | ProcedureKind::OutsideRequest => {
            matches!(role, Role::ComplaintsManager | Role::ParticipationLead | Role::SafeguardingLead)
        }
        ProcedureKind::ReturnTalk => matches!(role, Role::ParticipationLead | Role::SafeguardingLead),
        ProcedureKind::Allegation | ProcedureKind::SeriousIncident => role == Role::SafeguardingLead,
    }
}

/// What decides who reads one.
#[derive(Debug, Clone)]
pub(super) struct Circle {
    pub(super) kind: ProcedureKind,
    /// From whom it is kept, by their hash.
    kept: HashSet<Vec<u8>>,
    /// Who opened or weighed it, or kept it from somebody.
    pub(super) own: Vec<AccountId>,
}

/// From whom procedures are kept, and who did what makes them no second person there.
const KEPT: &str = "SELECT procedure_id, reader FROM procedure_kept WHERE procedure_id IN";
const OWN: &str = "SELECT procedure_id, by_id FROM procedure_deed WHERE by_id IS NOT NULL AND action IN";

fn own_deeds(of: &[ProcedureId]) -> (String, Vec<Value>) {
    let own = [ProcedureAction::Opened, ProcedureAction::Weighed, ProcedureAction::KeptFrom];
    let (actions, mut values) = any_of(1, own.map(ProcedureAction::name));
    let (these, more) = any_of(values.len() + 1, of.iter().copied());
    values.extend(more);
    (format!("{OWN} {actions} AND procedure_id IN {these}"), values)
}

fn kept(of: &[ProcedureId]) -> (String, Vec<Value>) {
    let (these, values) = any_of(1, of.iter().copied());
    (format!("{KEPT} {these}"), values)
}

impl Circle {
    /// Of each of these rows.
    fn of(rows: &[Row], kept: &[Row], own: &[Row]) -> Result<HashMap<ProcedureId, Self>, StorageError> {
        let mut all = HashMap::with_capacity(rows.len());
        for row in rows {
            let circle = Self { kind: kind(row)?, kept: HashSet::new(), own: Vec::new() };
            all.insert(row.id::<ProcedureId>("id")?, circle);
        }
        for row in kept {
            if let Some(circle) = all.get_mut(&row.id("procedure_id")?) {
                circle.kept.insert(row.blob("reader")?);
            }
        }
        for row in own {
            if let Some(circle) = all.get_mut(&row.id("procedure_id")?) {
                circle.own.push(row.id("by_id")?);
            }
        }
        Ok(all)
    }

    /// Of one, in a unit of work.
    pub(super) async fn within(uow: &mut Uow, id: ProcedureId, row: &Row) -> Result<Self, StorageError> {
        let (kept_sql, kept_values) = kept(&[id]);
        let kept = uow.all(kept_sql, kept_values).await?;
        let (own_sql, own_values) = own_deeds(&[id]);
        let own = uow.all(own_sql, own_values).await?;
        let mut all = Self::of(std::slice::from_ref(row), &kept, &own)?;
        all.remove(&id).ok_or(StorageError::inconsistent("procedure.id", "the procedure that was asked for"))
    }

    /// Whether it is kept from somebody.
    pub(super) fn keeps_from(&self, heard: &Heard, account: AccountId) -> bool {
        self.kept.contains(reader(heard, account).as_slice())
    }

    /// As it is once it is kept from somebody more.
    pub(super) fn without(&self, heard: &Heard, account: AccountId) -> Self {
        let mut then = self.clone();
        then.kept.insert(reader(heard, account).to_vec());
        then
    }
}

/// Those who keep procedures and may sign in, and who stands outside.
pub(super) struct Readers {
    keep: Vec<Account>,
    outside: Option<AccountId>,
}

const KEEP: &str = "SELECT id, role FROM usable_account WHERE role IN";

fn accounts(rows: &[Row]) -> Result<Vec<Account>, StorageError> {
    rows.iter()
        .map(|row| {
            let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
            Ok(Account::new(row.id("id")?, role))
        })
        .collect()
}

fn roles() -> (String, Vec<Value>) {
    any_of(1, KeepProcedures::ROLES.iter().map(|role| role.name()))
}

impl Readers {
    async fn read(conn: &mut Conn) -> Result<Self, StorageError> {
        let (set, values) = roles();
        let keep = accounts(&conn.all(format!("{KEEP} {set} ORDER BY id"), values).await?)?;
        Ok(Self { keep, outside: outside_now(conn).await? })
    }

    pub(super) async fn within(uow: &mut Uow) -> Result<Self, StorageError> {
        let (set, values) = roles();
        let keep = accounts(&uow.all(format!("{KEEP} {set} ORDER BY id"), values).await?)?;
        Ok(Self { keep, outside: outside(uow).await? })
    }

    /// Whether somebody of the council is left for it who is a second person there:
    /// else it is read outside too.
    fn is_left(&self, heard: &Heard, of: &Circle) -> bool {
        self.keep
            .iter()
            .any(|one| may_keep(one.role(), of.kind) && !of.keeps_from(heard, one.id()) && !of.own.contains(&one.id()))
    }

    /// Whether this member of staff reads it.
    pub(super) fn includes(&self, heard: &Heard, account: Account, of: &Circle) -> bool {
        if of.keeps_from(heard, account.id()) {
            return false;
        }
        may_keep(account.role(), of.kind) || (self.outside == Some(account.id()) && !self.is_left(heard, of))
    }

    /// Everybody who reads it.
    pub(super) fn of<'a>(&'a self, heard: &'a Heard, of: &'a Circle) -> impl Iterator<Item = AccountId> + 'a {
        self.keep.iter().filter(|one| self.includes(heard, **one, of)).map(|one| one.id())
    }

    /// Everybody who may keep any, whether they read this one or not.
    pub(super) fn everybody(&self) -> Vec<AccountId> {
        self.keep.iter().map(|one| one.id()).collect()
    }

    /// Whether it is read by whom it takes: an allegation by somebody who is a second
    /// person there, a return conversation by somebody of the council, who can find the
    /// child, a complaint or a request for an advocate by anybody.
    pub(super) fn suffice(&self, heard: &Heard, of: &Circle) -> bool {
        match of.kind {
            ProcedureKind::Allegation | ProcedureKind::SeriousIncident => self.besides(heard, of),
            ProcedureKind::Complaint | ProcedureKind::Advocate | ProcedureKind::OutsideRequest => {
                self.of(heard, of).next().is_some()
            }
            ProcedureKind::ReturnTalk => {
                self.keep.iter().any(|one| may_keep(one.role(), of.kind) && !of.keeps_from(heard, one.id()))
            }
        }
    }

    /// Whether this member of staff is one of them now.
    pub(super) fn has(&self, heard: &Heard, of: &Circle, who: AccountId) -> bool {
        self.of(heard, of).any(|one| one == who)
    }

    /// Whether anybody reads it besides those who opened or weighed it, or kept it from
    /// somebody.
    pub(super) fn besides(&self, heard: &Heard, of: &Circle) -> bool {
        self.of(heard, of).any(|one| !of.own.contains(&one))
    }
}

/// Those of these rows that somebody reads, each with what decides that.
pub(super) async fn theirs(
    heard: &Heard,
    account: Account,
    conn: &mut Conn,
    rows: Vec<Row>,
) -> Result<Vec<(Row, Circle)>, StorageError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (readers, mut circles) = circles(conn, &rows).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(circle) = circles.remove(&row.id("id")?) else { continue };
        if readers.includes(heard, account, &circle) {
            found.push((row, circle));
        }
    }
    Ok(found)
}

async fn circles(conn: &mut Conn, rows: &[Row]) -> Result<(Readers, HashMap<ProcedureId, Circle>), StorageError> {
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ProcedureId>, _>>()?;
    let (kept_sql, kept_values) = kept(&ids);
    let kept = conn.all(kept_sql, kept_values).await?;
    let (own_sql, own_values) = own_deeds(&ids);
    let own = conn.all(own_sql, own_values).await?;
    Ok((Readers::read(conn).await?, Circle::of(rows, &kept, &own)?))
}

/// Members of staff who are not told of one: those who keep procedures and do not read
/// it, and whoever it is kept from.
pub(super) async fn not_for(heard: &Heard, uow: &mut Uow, id: ProcedureId) -> Result<Vec<AccountId>, StorageError> {
    let row = uow.first("SELECT * FROM procedure WHERE id = $1", args![id]).await?;
    let row = row.ok_or(StorageError::inconsistent("procedure.id", "a procedure"))?;
    let circle = Circle::within(uow, id, &row).await?;
    let readers = Readers::within(uow).await?;
    let sql = "SELECT id, role FROM usable_account WHERE role <> $1 ORDER BY id";
    let staff = accounts(&uow.all(sql, args![Role::YoungPerson.name()]).await?)?;
    let keeps = |one: &Account| KeepProcedures::ROLES.contains(&one.role());
    let not =
        |one: &Account| circle.keeps_from(heard, one.id()) || (keeps(one) && !readers.includes(heard, *one, &circle));
    Ok(staff.into_iter().filter(not).map(|one| one.id()).collect())
}

/// Whether one is open that nobody reads who is a second person there, and that is not
/// kept from whoever asks: they can invite somebody.
///
/// # Errors
/// When storage fails.
pub async fn read_by_nobody(heard: &Heard, by: &Grant<KeepDuty>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT * FROM procedure WHERE ended_at IS NULL", vec![]).await?;
    if rows.is_empty() {
        return Ok(false);
    }
    let (readers, circles) = circles(&mut conn, &rows).await?;
    Ok(circles.values().any(|circle| !circle.keeps_from(heard, by.id()) && !readers.suffice(heard, circle)))
}
