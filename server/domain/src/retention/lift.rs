//! Lifting a legal hold: by another safeguarding lead than put it. What was asked for
//! meanwhile is done then.

use heard_storage::{Row, Shelf, StorageError, Uow, args};
use heard_vocabulary::HoldAction;

use super::sealed::{Written, seal_written};
use super::{HoldError, kept, said};
use crate::Heard;
use crate::heard::to_the_end;
use crate::ids::{AccountId, LegalHoldId, ProcedureId, ViewId};
use crate::media::drop_objects;
use crate::owner_keys::carry_out;
use crate::people::{Grant, KeepHolds, hold_departures, let_go, let_owner_go};
use crate::record::record;
use crate::safeguarding::concerns::{self, council_key};
use crate::views::{Gone, take_back_now};

/// Lifts a legal hold, because of this. What its author asked to take back goes then, and
/// whoever wants to leave can, where nothing else keeps it.
///
/// # Errors
/// [`HoldError`]; nothing is changed then. [`HoldError::SamePerson`] for whoever put it.
pub async fn lift(heard: &Heard, by: &Grant<KeepHolds>, id: LegalHoldId, reason: &str) -> Result<(), HoldError> {
    let what = Written { reason: said(reason, HoldError::NoReason)?, ..Written::default() };
    let sealed = seal_written(heard, &council_key(heard).await?, id, "sealed_lifted", &what)?;
    if !may_see(heard, by, id).await? {
        return Err(HoldError::Gone);
    }
    let (this, account, me, actor) = (heard.clone(), by.account(), by.id(), by.actor());
    let done = async move {
        let unit = this.clone();
        let gone = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    // As whoever decides about what may be harm: who is leaving first.
                    hold_departures(uow).await?;
                    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
                    let sql = format!("SELECT * FROM legal_hold WHERE id = $1 AND lifted_at IS NULL{lock}");
                    let row = uow.first(sql, args![id]).await?.ok_or(HoldError::Gone)?;
                    let owner = row.id_opt("held_owner")?;
                    if kept::is_kept(&unit, uow, id, me).await? || kept::is_about(&unit, uow, owner, account).await? {
                        return Err(HoldError::Gone);
                    }
                    if row.id::<AccountId>("put_by")? == me {
                        return Err(HoldError::SamePerson);
                    }
                    let now = uow.now();
                    let sql = "UPDATE legal_hold SET lifted_by = $2, lifted_at = $3, sealed_lifted = $4 WHERE id = $1";
                    uow.execute(sql, args![id, me, now, sealed]).await?;
                    record(uow, actor, HoldAction::Lifted, id, "").await?;
                    Ok::<_, HoldError>(free(&unit, uow, &row).await?)
                })
            })
            .await?;
        for Gone { owner, objects } in gone {
            carry_out(&this, owner.as_slice()).await;
            drop_objects(&this, Shelf::View, objects).await;
        }
        Ok(())
    };
    to_the_end(done).await
}

/// Whether whoever lifts it finds it.
async fn may_see(heard: &Heard, by: &Grant<KeepHolds>, id: LegalHoldId) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT * FROM legal_hold WHERE id = $1", args![id]).await?;
    Ok(!kept::found(heard, &mut conn, by.account(), rows).await?.is_empty())
}

/// Does what waited for a hold that is lifted just now, where nothing else keeps it.
async fn free(heard: &Heard, uow: &mut Uow, row: &Row) -> Result<Vec<Gone>, StorageError> {
    let mut gone = Vec::new();
    let owner: Option<[u8; 16]> = row.id_opt("held_owner")?;
    for view in asked_back(uow, row).await? {
        // A concern, or another hold, may keep it still.
        if concerns::keeps(uow, view).await? {
            continue;
        }
        gone.push(take_back_now(uow, view).await?);
    }
    match (owner, row.id_opt::<ViewId>("view_id")?) {
        (Some(owner), _) => {
            let_owner_go(heard, uow, owner).await?;
        }
        (None, Some(view)) => let_go_unless_kept(heard, uow, view).await?,
        (None, None) => {
            if let Some(view) = of_procedure(uow, row).await? {
                let_go_unless_kept(heard, uow, view).await?;
            }
        }
    }
    Ok(gone)
}

async fn let_go_unless_kept(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    match concerns::keeps(uow, view).await? {
        true => Ok(()),
        false => let_go(heard, uow, view).await,
    }
}

/// What a procedure on hold came from.
async fn of_procedure(uow: &mut Uow, row: &Row) -> Result<Option<ViewId>, StorageError> {
    let Some(procedure) = row.id_opt::<ProcedureId>("procedure_id")? else { return Ok(None) };
    let row = uow.first("SELECT view_id FROM procedure WHERE id = $1", args![procedure]).await?;
    row.map(|row| row.id_opt("view_id")).transpose().map(Option::flatten)
}

/// What was asked back while this hold kept it.
async fn asked_back(uow: &mut Uow, row: &Row) -> Result<Vec<ViewId>, StorageError> {
    let (view, owner) = (row.id_opt::<ViewId>("view_id")?, row.id_opt::<[u8; 16]>("held_owner")?);
    let of_procedure = of_procedure(uow, row).await?;
    let one = view.or(of_procedure);
    let rows = match (one, owner) {
        (Some(view), _) => uow.all("SELECT view_id FROM asked_back WHERE view_id = $1", args![view]).await?,
        (None, Some(owner)) => {
            let sql = "SELECT a.view_id FROM asked_back a JOIN view v ON v.id = a.view_id
                       WHERE v.owner_key = $1 AND v.signed_in = 1 ORDER BY a.view_id";
            uow.all(sql, args![owner]).await?
        }
        (None, None) => Vec::new(),
    };
    rows.iter().map(|row| row.id("view_id")).collect()
}
