//! Whether something may stand in its author's record already, or was printed for their file:
//! they read that before they delete it here.

use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::ViewAction;

use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, OwnVoice};

/// What stays elsewhere when something is deleted here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Whether it left for its author's record, of which it is asked to be taken out.
    pub filed: bool,
    /// Whether somebody took it for their file, in the summary of a review.
    pub in_summary: bool,
}

/// Whether this view left for a record, or for a file.
pub(crate) async fn may_be_there(conn: &mut Conn, view: ViewId) -> Result<Elsewhere, StorageError> {
    let sql = "SELECT d.id FROM filing f JOIN filing_document d ON d.first_id = f.first_id
               WHERE f.view_id = $1 AND d.begun_at IS NOT NULL LIMIT 1";
    let filed = conn.first(sql, args![view]).await?.is_some();
    Ok(Elsewhere { filed, in_summary: in_summary(conn, &[view]).await? })
}

/// Whether anything that this young person said left for their record, or for their file.
///
/// # Errors
/// When storage fails.
pub async fn any_of_mine_there(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Elsewhere, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    let sql = "SELECT d.id FROM view v JOIN filing f ON f.view_id = v.id
                  JOIN filing_document d ON d.first_id = f.first_id
               WHERE v.owner_key = $1 AND v.signed_in = 1 AND d.begun_at IS NOT NULL LIMIT 1";
    let filed = conn.first(sql, args![owner]).await?.is_some();
    let rows = conn.all("SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1", args![owner]).await?;
    let views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    Ok(Elsewhere { filed, in_summary: in_summary(&mut conn, &views).await? })
}

/// Whether one of these was taken for the file. No table holds that, and no file comes back:
/// it stands in the log, in the unit that let it go.
async fn in_summary(conn: &mut Conn, views: &[ViewId]) -> Result<bool, StorageError> {
    let (set, more) = any_of(2, views.iter().map(ViewId::to_string));
    let mut values = args![ViewAction::InSummary.name()];
    values.extend(more);
    let sql = format!("SELECT seq FROM audit_log WHERE action = $1 AND subject IN {set} LIMIT 1");
    Ok(conn.first(sql, values).await?.is_some())
}
