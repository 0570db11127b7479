//! What is late: whoever has to decide about it, or to sign it off, is told.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::ConcernState;

use crate::Heard;
use crate::notifications::{Event, raise};

/// How long after its time something is late, in milliseconds: whoever is just
/// writing down what they did is not told that they have not.
pub(super) const GRACE: i64 = 15 * Moment::MINUTE;

/// Tells whoever looks at concerns, or signs them off, that some are late: once
/// each time another one becomes so. Messages are known for a month: what is late still is
/// told again then, and what became late while nothing ran is told as soon as something does.
///
/// # Errors
/// When storage fails.
pub async fn tell_of_late(heard: &Heard) -> Result<(), StorageError> {
    for state in [ConcernState::Open, ConcernState::Decided] {
        let now = heard.now();
        let mut conn = heard.words().read().await?;
        let sql = "SELECT MAX(due_at) AS due FROM concern WHERE state = $1 AND state <> 'closed' AND due_at <= $2";
        let late = conn.first(sql, args![state.name(), now.plus(-GRACE)]).await?;
        drop(conn);
        let Some(due) = late.map(|row| row.moment_opt("due")).transpose()?.flatten() else { continue };
        let told =
            heard.words().write(move |uow| Box::pin(async move { raise(uow, Event::ConcernsLate(state, due)).await }));
        told.await?;
    }
    Ok(())
}
