//! Whoever has an alert says that they cannot see to it: the next is told at once.

use heard_storage::{StorageError, args};
use heard_vocabulary::AlertAction;

use super::ToldAlert;
use super::sealed::{About, Sealed, sealed_of};
use super::steps::{At, Whom, step_on};
use crate::Heard;
use crate::record::record;
use crate::safeguarding::concerns::{had_by_nobody, unanswered};

/// Gives an alert back: it is nobody's again, and the next is told in the same unit, past
/// whoever gave it back while there is anybody else. Whether it was this press that did
/// it; nothing is given back once something is written down.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub async fn give_back(heard: &Heard, alert: ToldAlert) -> Result<bool, StorageError> {
    let (id, me, actor) = (alert.id, alert.by.id(), alert.by.actor());
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT id, case_key, sealed, raised_at FROM alert WHERE id = $1", args![id]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(false) };
    let raised_at = row.moment("raised_at")?;
    let Sealed { about, passes_over, outside, .. } = sealed_of(heard, &row).await?;
    let About::View(view) = about else { return Ok(false) };
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !unanswered(uow, view, raised_at).await? {
                    return Ok(false);
                }
                let now = uow.now();
                let sql = "UPDATE alert SET acknowledged_at = NULL, acknowledged_by = NULL, next_at = $1,
                               remind_at = NULL, reminded = 0, given_back_by = $2
                           WHERE id = $3 AND acknowledged_by = $2";
                if uow.execute(sql, args![now, me, id]).await? == 0 {
                    return Ok(false);
                }
                had_by_nobody(uow, view, me).await?;
                record(uow, actor, AlertAction::GivenBack, id, "").await?;
                let row = uow.first("SELECT step, position FROM alert WHERE id = $1", args![id]).await?;
                let row = row.ok_or(StorageError::inconsistent("alert.id", "an alert that was given back"))?;
                let at = At { alert: id, step: row.int("step")?, position: row.int("position")? };
                let to = Whom { about: Some(about), passes_over, outside, gave_back: Some(me) };
                step_on(&this, uow, at, to).await?;
                Ok::<_, StorageError>(true)
            })
        })
        .await
}
