//! "Did it happen?" The loop is closed by the young person, or not at all.

use super::Verdict;
use crate::args;
use crate::domain::ids::ResponseId;
use crate::domain::views::OwnView;
use crate::heard::Heard;
use crate::storage::{AuditEntry, StorageError};

/// Records what the young person says became of a response. "No" reopens the
/// view; "yes" closes it; it can be said again differently.
///
/// # Errors
/// When storage fails. `Ok(false)` when the response was never told to them.
pub async fn judge(heard: &Heard, own: OwnView, response: ResponseId, verdict: Verdict) -> Result<bool, StorageError> {
    let view = own.id();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let touched = uow
                    .execute(
                        "UPDATE response_view SET verdict = $1, verdict_at = $2, opened_at = COALESCE(opened_at, $2)
                         WHERE response_id = $3 AND view_id = $4 AND told_at IS NOT NULL",
                        args![verdict.name(), now, response, view],
                    )
                    .await?;
                if touched == 0 {
                    return Ok(false);
                }
                let state = match verdict {
                    Verdict::Yes => "closed",
                    Verdict::Partly => "answered",
                    Verdict::No => "reopened",
                };
                uow.defer(
                    "UPDATE view SET state = $1 WHERE id = $2 AND state NOT IN ('withdrawn', 'hidden')",
                    args![state, view],
                );
                uow.audit(AuditEntry {
                    actor: "author".into(),
                    action: "response.judged".into(),
                    subject: view.to_string(),
                    detail: String::new(),
                })
                .await?;
                Ok(true)
            })
        })
        .await
}
