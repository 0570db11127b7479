//! What is late: whoever reads a procedure is told.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::readers::not_for;
use crate::Heard;
use crate::ids::ProcedureId;
use crate::notifications::{Event, raise_past};

/// How long after its time something is late, in milliseconds: whoever is just writing
/// down what they did is not told that they have not.
const GRACE: i64 = 15 * Moment::MINUTE;
/// What has been late for longer was told long ago, in milliseconds: messages are known
/// for a month.
const TOLD: i64 = 28 * Moment::DAY;

/// Tells those who read a procedure that it is late, once each time it becomes so.
///
/// # Errors
/// When storage fails.
pub async fn tell_of_late(heard: &Heard) -> Result<(), StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    // One that came long ago and is opened now is late at once.
    let sql = "SELECT id, due_at FROM procedure
               WHERE ended_at IS NULL AND due_at <= $1 AND (due_at > $2 OR opened_at > $2) ORDER BY id";
    let late = conn.all(sql, args![now.plus(-GRACE), now.plus(-TOLD)]).await?;
    drop(conn);
    for row in &late {
        let (id, due): (ProcedureId, Moment) = (row.id("id")?, row.moment("due_at")?);
        let this = heard.clone();
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let others = not_for(&this, uow, id).await?;
                    raise_past(uow, Event::ProcedureLate(id, due), &others).await
                })
            })
            .await?;
    }
    Ok(())
}
