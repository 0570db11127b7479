//! Whether something may stand in its author's record already: they read that before they
//! delete it here.

use heard_storage::{Conn, StorageError, args};

use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, OwnVoice};

/// Whether this view left for a record.
pub(crate) async fn may_be_there(conn: &mut Conn, view: ViewId) -> Result<bool, StorageError> {
    let sql = "SELECT d.id FROM filing f JOIN filing_document d ON d.first_id = f.first_id
               WHERE f.view_id = $1 AND d.begun_at IS NOT NULL LIMIT 1";
    Ok(conn.first(sql, args![view]).await?.is_some())
}

/// Whether anything that this young person said left for their record.
///
/// # Errors
/// When storage fails.
pub async fn any_of_mine_there(heard: &Heard, me: &Grant<OwnVoice>) -> Result<bool, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    let sql = "SELECT d.id FROM view v JOIN filing f ON f.view_id = v.id
                  JOIN filing_document d ON d.first_id = f.first_id
               WHERE v.owner_key = $1 AND v.signed_in = 1 AND d.begun_at IS NOT NULL LIMIT 1";
    Ok(conn.first(sql, args![owner]).await?.is_some())
}
