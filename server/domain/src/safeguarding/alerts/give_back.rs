//! Whoever has an alert says that they cannot see to it: the next is told at once.

use heard_storage::{StorageError, args};
use heard_vocabulary::AlertAction;

use super::ToldAlert;
use super::sealed::{About, Sealed, sealed_of};
use super::steps::{At, Whom, step_on};
use crate::Heard;
use crate::notifications::{Event, Silence, raise};
use crate::record::record;
use crate::safeguarding::concerns::{had_by_nobody, unanswered};
use crate::safeguarding::outside::is_outside;

/// Gives an alert back: it is nobody's again, and the next is told in the same unit, past
/// whoever gave it back while there is anybody else. Whether it was this press that did
/// it; nothing is given back once something is written down. One that cannot be read is
/// given back too.
///
/// # Errors
/// When storage fails.
pub async fn give_back(heard: &Heard, alert: ToldAlert) -> Result<bool, StorageError> {
    let (id, me, actor) = (alert.id, alert.by.id(), alert.by.actor());
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT id, case_key, sealed, raised_at FROM alert WHERE id = $1", args![id]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(false) };
    let raised_at = row.moment("raised_at")?;
    let (view, to) = match sealed_of(heard, &row).await {
        Ok(Sealed { about: about @ About::View(view), passes_over, outside, .. }) => {
            (Some(view), Whom { about: Some(about), passes_over, outside, gave_back: Some(me) })
        }
        Ok(_) => return Ok(false),
        // Our fault. Whoever cannot see to it is not left with it.
        Err(error @ (StorageError::Sealed(_) | StorageError::Inconsistent { .. })) => {
            tracing::error!(%error, "what an alert is about cannot be read; it is given back all the same");
            (None, Whom { about: None, passes_over: Vec::new(), outside: false, gave_back: Some(me) })
        }
        Err(error) => return Err(error),
    };
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some(view) = view
                    && !unanswered(uow, view, raised_at).await?
                {
                    return Ok(false);
                }
                let now = uow.now();
                let sql = "UPDATE alert SET acknowledged_at = NULL, acknowledged_by = NULL, next_at = $1,
                               remind_at = NULL, reminded = 0, given_back_by = $2
                           WHERE id = $3 AND acknowledged_by = $2";
                if uow.execute(sql, args![now, me, id]).await? == 0 {
                    return Ok(false);
                }
                if let Some(view) = view {
                    had_by_nobody(uow, view, me).await?;
                }
                record(uow, actor, AlertAction::GivenBack, id, "").await?;
                let row = uow.first("SELECT step, position FROM alert WHERE id = $1", args![id]).await?;
                let row = row.ok_or(StorageError::inconsistent("alert.id", "an alert that was given back"))?;
                let step = row.int("step")?;
                let at = At { alert: id, step, position: row.int("position")? };
                step_on(&this, uow, at, to).await?;
                // Nobody stands behind the person outside: whoever keeps the duty list is asked to
                // ring them, in the same unit.
                if is_outside(uow, me).await? {
                    raise(uow, Event::OutsideSilent(id, Silence::GivenBack(step + 1))).await?;
                }
                Ok::<_, StorageError>(true)
            })
        })
        .await
}
