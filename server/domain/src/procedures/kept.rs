//! From whom a procedure is kept: whom it is about, and who manages them.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::Role;

use super::ProcedureError;
use super::readers::{Circle, Readers, not_for, reader};
use crate::Heard;
use crate::ids::{AccountId, ProcedureId, ViewId};
use crate::notifications::{Event, raise_past};

/// Keeps it from them; `by` says so, or nobody where a program found their names.
pub(super) fn keep(heard: &Heard, uow: &mut Uow, id: ProcedureId, who: &[AccountId], by: Option<AccountId>) {
    for one in who {
        // What a colleague says counts more than what a program found.
        uow.defer(
            "INSERT INTO procedure_kept (procedure_id, reader, set_by) VALUES ($1, $2, $3)
             ON CONFLICT (procedure_id, reader) DO UPDATE SET set_by = COALESCE(procedure_kept.set_by, excluded.set_by)",
            args![id, reader(heard, *one), by],
        );
    }
}

/// What became of keeping it from those who are named.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct KeptNamed {
    /// Whether somebody who read it does not any more.
    pub(super) some: bool,
    /// Whether somebody who is named reads it all the same: nobody else is left.
    pub(super) stays: bool,
}

/// Keeps it from those whose names stand in what `by` writes about it, each only where
/// somebody is left who reads it besides them and those who did something about it
/// themselves.
pub(super) fn keep_named(
    heard: &Heard,
    uow: &mut Uow,
    id: ProcedureId,
    (circle, readers): (&mut Circle, &Readers),
    named: &[AccountId],
    by: Option<AccountId>,
) -> KeptNamed {
    let mut kept = KeptNamed::default();
    for one in named.iter().filter(|one| !circle.keeps_from(heard, **one)).copied().collect::<Vec<_>>() {
        let reads = readers.has(heard, circle, one);
        let then = circle.without(heard, one);
        let mut besides = then.clone();
        besides.own.extend(by);
        if !reads || readers.besides(heard, &besides) {
            keep(heard, uow, id, &[one], None);
            kept.some |= reads;
            *circle = then;
        } else {
            kept.stays = true;
        }
    }
    kept
}

/// A colleague says of what a child said that it is about a member of staff: what was
/// opened from it is kept from them too, where it is still read by whom it takes.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn keep_of_view(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    who: AccountId,
    by: AccountId,
) -> Result<(), StorageError> {
    let rows = uow.all("SELECT * FROM procedure WHERE view_id = $1 ORDER BY id", args![view]).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let readers = Readers::within(uow).await?;
    for row in &rows {
        let id = row.id("id")?;
        let circle = Circle::within(uow, id, row).await?;
        let reads = readers.has(heard, &circle, who);
        let mut then = circle.without(heard, who);
        then.own.push(by);
        if reads && !readers.suffice(heard, &then) {
            continue;
        }
        keep(heard, uow, id, &[who], Some(by));
        if reads && row.moment_opt("ended_at")?.is_none() {
            let others = not_for(heard, uow, id).await?;
            raise_past(uow, Event::ProcedureWaits(id, circle.kind, uow.now()), &others).await?;
        }
    }
    Ok(())
}

/// A colleague says that it is about somebody of the staff.
pub(super) async fn say(
    heard: &Heard,
    uow: &mut Uow,
    (id, circle, readers): (ProcedureId, &Circle, &Readers),
    who: AccountId,
    by: AccountId,
) -> Result<(), ProcedureError> {
    let staff = uow.first("SELECT id FROM account WHERE id = $1 AND role <> $2", args![who, Role::YoungPerson.name()]);
    staff.await?.ok_or(ProcedureError::NoColleague)?;
    let mut then = circle.without(heard, who);
    then.own.push(by);
    // Nobody makes themselves the only one who reads it.
    if readers.has(heard, circle, who) && !readers.besides(heard, &then) {
        return Err(ProcedureError::NobodyLeft);
    }
    keep(heard, uow, id, &[who], Some(by));
    Ok(())
}

/// It is not about them. Where a colleague said that it is, whoever opened, weighed or
/// kept it does not take that back.
pub(super) async fn give_back(
    heard: &Heard,
    uow: &mut Uow,
    (id, circle): (ProcedureId, &Circle),
    who: AccountId,
    by: AccountId,
) -> Result<(), ProcedureError> {
    let sql = "SELECT set_by FROM procedure_kept WHERE procedure_id = $1 AND reader = $2";
    let row = uow.first(sql, args![id, reader(heard, who)]).await?.ok_or(ProcedureError::NotNow)?;
    let said: Option<AccountId> = row.id_opt("set_by")?;
    if said.is_some() && circle.own.contains(&by) {
        return Err(ProcedureError::SamePerson);
    }
    let sql = "DELETE FROM procedure_kept WHERE procedure_id = $1 AND reader = $2";
    uow.execute(sql, args![id, reader(heard, who)]).await?;
    Ok(())
}
