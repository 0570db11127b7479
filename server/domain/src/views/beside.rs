//! What came with a view beside its answers: parts of a rating, and who may
//! translate it.

use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::{AspectSaid, Translator};

use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};

/// What was said of the parts of a service, by the council's wording.
pub(super) async fn parts(conn: &mut Conn, view: ViewId) -> Result<Vec<(String, AspectSaid)>, StorageError> {
    let sql = "SELECT aspect, score FROM rating_aspect WHERE view_id = $1 ORDER BY aspect";
    conn.all(sql, args![view])
        .await?
        .iter()
        .map(|row| {
            let said = AspectSaid::scored(row.int("score")?);
            Ok((row.text("aspect")?, said.ok_or(StorageError::inconsistent("rating_aspect.score", "1 to 3"))?))
        })
        .collect()
}

/// Who may translate a view.
///
/// # Errors
/// When storage fails. `Ok(None)` when its author was not asked.
pub async fn translator_of(
    heard: &Heard,
    _by: &Grant<Moderate>,
    view: ViewId,
) -> Result<Option<Translator>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT translator FROM view WHERE id = $1", args![view]).await?;
    let name = row.map(|row| row.text_opt("translator")).transpose()?.flatten();
    Ok(name.as_deref().and_then(Translator::parse))
}
