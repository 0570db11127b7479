//! Somebody takes an alert on.

use heard_storage::{StorageError, args};
use heard_vocabulary::AlertAction;

use super::remind::answers_within;
use super::{About, ToldAlert, open_alert};
use crate::Heard;
use crate::ids::ViewId;
use crate::record::record;
use crate::safeguarding::concerns::had_from_now;

/// Takes an alert on: nobody else is told, as long as something is written down in time.
/// Whether it was this press that did it, and not somebody's before.
///
/// # Errors
/// When storage fails.
pub async fn acknowledge(heard: &Heard, alert: ToldAlert) -> Result<bool, StorageError> {
    let view = about_view(heard, alert).await;
    let (id, me, actor) = (alert.id, alert.by.id(), alert.by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let again = now.plus(answers_within(uow, me, view).await?);
                let sql = "UPDATE alert SET acknowledged_at = $1, acknowledged_by = $2, remind_at = $4, reminded = 0,
                               given_back_by = NULL
                           WHERE id = $3 AND acknowledged_at IS NULL";
                if uow.execute(sql, args![now, me, id, again]).await? == 0 {
                    return Ok(false);
                }
                if let Some(view) = view {
                    had_from_now(uow, view, me).await?;
                }
                record(uow, actor, AlertAction::Acknowledged, id, "").await?;
                Ok::<_, StorageError>(true)
            })
        })
        .await
}

/// What an alert is about. One that cannot be read, which is our fault, is taken on all
/// the same.
pub(super) async fn about_view(heard: &Heard, alert: ToldAlert) -> Option<ViewId> {
    match open_alert(heard, alert).await.map(|page| page.about) {
        Ok(About::View(view)) => Some(view),
        Ok(About::NothingHere) => None,
        Err(error) => {
            tracing::error!(%error, "what an alert is about cannot be read; it can be taken on all the same");
            None
        }
    }
}
