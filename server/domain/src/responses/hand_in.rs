//! A draft is handed in for approval.

use heard_storage::args;
use heard_vocabulary::ResponseAction;

use super::text::{ResponseError, check_ahead};
use super::{Claim, ResponseState};
use crate::Heard;
use crate::ids::ResponseId;
use crate::notifications::{Event, raise};
use crate::people::{Grant, Respond};
use crate::record::record;

/// Hands a draft in for approval.
///
/// # Errors
/// [`ResponseError`]; [`ResponseError::DayGone`] where it promises a day that is not ahead.
pub async fn hand_in(heard: &Heard, by: &Grant<Respond>, id: ResponseId) -> Result<(), ResponseError> {
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let views = uow
                    .first("SELECT COUNT(*) AS n FROM response_view WHERE response_id = $1", args![id])
                    .await?
                    .map_or(Ok(0), |row| row.int("n"))?;
                if views == 0 {
                    return Err(ResponseError::NoViews);
                }
                let sql = "SELECT v.claim, v.due_on FROM response r
                           JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id = $1";
                if let Some(row) = uow.first(sql, args![id]).await?
                    && let Some(claim) = Claim::parse(&row.text("claim")?)
                {
                    check_ahead(claim, row.text_opt("due_on")?.as_deref(), uow.now().day())?;
                }
                let (draft, waiting) = (ResponseState::Draft.name(), ResponseState::Waiting.name());
                let touched = uow
                    .execute("UPDATE response SET state = $2 WHERE id = $1 AND state = $3", args![id, waiting, draft])
                    .await?;
                if touched == 0 {
                    return Err(ResponseError::WrongState);
                }
                record(uow, actor, ResponseAction::HandedIn, id, "").await?;
                raise(uow, Event::HandedIn(me)).await?;
                Ok(())
            })
        })
        .await
}
