//! Which objective an answer serves, in whichever plan that is.

use heard_storage::{Conn, StorageError, args};

use crate::catalogue::Objective;
use crate::ids::ResponseId;

/// The objective that is stored with an answer, be it of the plan in force, of an earlier
/// one, or one that a newer file left out.
///
/// # Errors
/// When storage fails.
pub async fn serves(conn: &mut Conn, id: ResponseId) -> Result<Option<Objective>, StorageError> {
    let sql = "SELECT o.id, o.position, o.text, o.young_wording FROM response r
               JOIN objective o ON o.id = r.objective_id WHERE r.id = $1";
    let row = conn.first(sql, args![id]).await?;
    row.map(|row| {
        Ok(Objective {
            id: row.id("id")?,
            position: row.int("position")?,
            text: row.text("text")?,
            young_wording: row.text_opt("young_wording")?,
        })
    })
    .transpose()
}
