//! Whoever has an alert writes to the child, who said that it is safe to write back.

use heard_storage::{StorageError, args};

use super::on_duty::in_my_hands;
use crate::Heard;
use crate::ids::ViewId;
use crate::safeguarding::alarm::SITUATION;
use crate::safeguarding::alerts::ToldAlert;
use crate::views::{TalkError, reply_on_duty};

/// Whether somebody finds what is written to them: they pressed "I am not safe", and
/// said that it is safe to write back, or somebody knows it since. What came otherwise was
/// never asked that.
pub(super) async fn is_found(heard: &Heard, view: ViewId) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT v.id FROM own_view v JOIN concern c ON c.view_id = v.id AND c.quiet = 0
               WHERE v.id = $1 AND v.scenario = $2 AND (v.signed_in = 1 OR v.receipt_hash IS NOT NULL)";
    Ok(conn.first(sql, args![view, SITUATION]).await?.is_some())
}

/// Writes to them in their own thread, which is there at once: it is a matter of safety, and
/// waits for nothing (`views::reply`).
///
/// # Errors
/// [`TalkError`]; [`TalkError::Gone`] where the alert is not theirs, it is decided and signed
/// off, or it is not known that it is safe.
pub async fn write_back(heard: &Heard, alert: ToldAlert, text: &str) -> Result<(), TalkError> {
    let view = in_my_hands(heard, alert).await?.ok_or(TalkError::Gone)?;
    if !is_found(heard, view).await? {
        return Err(TalkError::Gone);
    }
    reply_on_duty(heard, (alert.by().id(), alert.by().actor()), view, text).await
}
