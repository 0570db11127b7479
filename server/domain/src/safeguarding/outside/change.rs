//! Asking who it is to be, confirming it, taking it back.

use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{OutsideAction, Role};

use super::{OutsideError, may_take_back, outside, together};
use crate::Heard;
use crate::ids::{AccountId, OutsidePersonId};
use crate::people::doors::hold_administrators;
use crate::people::{Account, Grant, HAS_SECOND, KeepDuty};
use crate::record::{Outside as Subject, record};
use crate::safeguarding::conflicts::weigh_now;
use crate::views::parse;

/// Asks that it be this person, or nobody.
///
/// # Errors
/// [`OutsideError`]; nothing is asked for then.
pub async fn ask(heard: &Heard, by: &Grant<KeepDuty>, who: Option<AccountId>) -> Result<(), OutsideError> {
    let id = OutsidePersonId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some(who) = who {
                    let sql = "SELECT id FROM usable_account WHERE id = $1 AND role = $2";
                    if uow.first(sql, args![who, Role::Scrutineer.name()]).await?.is_none() {
                        return Err(OutsideError::NotOutside);
                    }
                }
                if outside(uow).await? == who {
                    return Err(OutsideError::Already);
                }
                let now = uow.now();
                let sql = "INSERT INTO outside_person (id, account_id, asked_by, asked_at, waits)
                           VALUES ($1, $2, $3, $4, 1) ON CONFLICT DO NOTHING";
                if uow.execute(sql, args![id, who, me, now]).await? == 0 {
                    return Err(OutsideError::Waits);
                }
                record(uow, actor, OutsideAction::Asked, Subject, named_as(who)).await?;
                Ok(())
            })
        })
        .await
}

/// Confirms what another person asked for: it is so from now on. Links for a new
/// password that were made for them before end.
///
/// # Errors
/// [`OutsideError`]; nothing changes then, and it waits on.
pub async fn confirm(heard: &Heard, by: &Grant<KeepDuty>, id: OutsidePersonId) -> Result<(), OutsideError> {
    let (actor, me, everybody) = (by.actor(), by.account(), heard.catalogue().settings.demonstration);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Before any other account, as whoever changes a colleague's way in does.
                hold_administrators(uow).await?;
                let row = waiting(uow, id).await?;
                let asker = match row.id_opt::<AccountId>("asked_by")? {
                    Some(asked_by) => held(uow, asked_by).await?,
                    None => None,
                };
                if !together(me, asker) {
                    return Err(OutsideError::NotTogether);
                }
                let who: Option<AccountId> = row.id_opt("account_id")?;
                if let Some(who) = who {
                    let theirs = held(uow, who).await?;
                    theirs.filter(|one| one.role() == Role::Scrutineer).ok_or(OutsideError::NotOutside)?;
                    // Nobody in the demonstration has one: nobody there is real.
                    if !everybody && uow.first(HAS_SECOND, args![who]).await?.is_none() {
                        return Err(OutsideError::NoSecond);
                    }
                    uow.execute("DELETE FROM reset_link WHERE account_id = $1", args![who]).await?;
                }
                settle(uow, id, me.id(), true).await?;
                record(uow, actor, OutsideAction::Confirmed, Subject, named_as(who)).await?;
                Ok::<_, OutsideError>(())
            })
        })
        .await?;
    // What nobody here may read is read outside from now on, or here again.
    weigh_now(heard).await;
    Ok(())
}

/// Takes back what was asked for: whoever asked, or a safeguarding lead.
///
/// # Errors
/// [`OutsideError`]; it waits on then.
pub async fn take_back(heard: &Heard, by: &Grant<KeepDuty>, id: OutsidePersonId) -> Result<(), OutsideError> {
    let (actor, me) = (by.actor(), by.account());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = waiting(uow, id).await?;
                if !may_take_back(me, row.id_opt("asked_by")?) {
                    return Err(OutsideError::NotTogether);
                }
                settle(uow, id, me.id(), false).await?;
                record(uow, actor, OutsideAction::TakenBack, Subject, named_as(row.id_opt("account_id")?)).await?;
                Ok(())
            })
        })
        .await
}

/// What waits, if it is this.
async fn waiting(uow: &mut Uow, id: OutsidePersonId) -> Result<Row, OutsideError> {
    let sql = "SELECT account_id, asked_by FROM outside_person WHERE id = $1 AND waits = 1";
    uow.first(sql, args![id]).await?.ok_or(OutsideError::Gone)
}

/// An account that may sign in, held until the unit ends: whoever suspends it at this
/// moment comes before or after.
async fn held(uow: &mut Uow, account: AccountId) -> Result<Option<Account>, StorageError> {
    if uow.is_postgres() {
        uow.all("SELECT id FROM account WHERE id = $1 FOR UPDATE", args![account]).await?;
    }
    let row = uow.first("SELECT role FROM usable_account WHERE id = $1", args![account]).await?;
    let role = row.map(|row| parse(Role::parse, &row, "role")).transpose()?;
    Ok(role.map(|role| Account::new(account, role)))
}

fn named_as(who: Option<AccountId>) -> String {
    who.map_or_else(|| "nobody".to_owned(), |who| who.to_string())
}

async fn settle(uow: &mut Uow, id: OutsidePersonId, by: AccountId, done: bool) -> Result<(), OutsideError> {
    let now = uow.now();
    let last = uow.first("SELECT COALESCE(MAX(carried_out), 0) AS n FROM outside_person", vec![]).await?;
    let number = if done { last.map_or(Ok(0), |row| row.int("n"))? + 1 } else { 0 };
    let sql = "UPDATE outside_person SET settled_by = $1, settled_at = $2, carried_out = $3, waits = NULL
               WHERE id = $4 AND waits = 1";
    match uow.execute(sql, args![by, now, number, id]).await? {
        0 => Err(OutsideError::Gone),
        _ => Ok(()),
    }
}
