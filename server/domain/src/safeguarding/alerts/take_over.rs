//! Somebody who was told too takes an alert over from whoever wrote nothing down.

use heard_storage::{StorageError, args};
use heard_vocabulary::AlertAction;

use super::ToldAlert;
use super::acknowledge::about_view;
use super::remind::{ALONE, answers_within};
use crate::Heard;
use crate::record::record;
use crate::safeguarding::concerns::{had_from_now, unanswered};

/// Takes an alert over, where others were told because nothing was written down. Whether
/// it was this press that did it.
///
/// # Errors
/// When storage fails.
pub async fn take_over(heard: &Heard, alert: ToldAlert) -> Result<bool, StorageError> {
    let Some(view) = about_view(heard, alert).await else { return Ok(false) };
    let (id, me, actor) = (alert.id, alert.by.id(), alert.by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow.first("SELECT raised_at FROM alert WHERE id = $1", args![id]).await?;
                let Some(raised_at) = row.map(|row| row.moment("raised_at")).transpose()? else { return Ok(false) };
                if !unanswered(uow, view, raised_at).await? {
                    return Ok(false);
                }
                let now = uow.now();
                let again = now.plus(answers_within(uow, me, Some(view)).await?);
                let sql = "UPDATE alert SET acknowledged_at = $1, acknowledged_by = $2, remind_at = $4, reminded = 0
                           WHERE id = $3 AND acknowledged_by <> $2 AND remind_at IS NOT NULL AND reminded > $5";
                if uow.execute(sql, args![now, me, id, again, ALONE]).await? == 0 {
                    return Ok(false);
                }
                had_from_now(uow, view, me).await?;
                record(uow, actor, AlertAction::TakenOver, id, "").await?;
                Ok::<_, StorageError>(true)
            })
        })
        .await
}
