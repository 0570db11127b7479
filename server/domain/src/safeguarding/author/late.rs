//! What somebody opened alone and nobody looked at in time.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::AuthorRequestState;

use crate::Heard;
use crate::notifications::{Event, raise};

/// What has been late for longer was told long ago, in milliseconds.
const TOLD: i64 = 7 * Moment::DAY;

/// Tells safeguarding leads that nobody looked in time at what was opened alone:
/// once each time another one becomes late.
///
/// # Errors
/// When storage fails.
pub async fn tell_of_late_reviews(heard: &Heard) -> Result<(), StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT MAX(until_at) AS due FROM author_request WHERE state = $1 AND until_at <= $2 AND until_at > $3";
    let late = conn.first(sql, args![AuthorRequestState::Alone.name(), now, now.plus(-TOLD)]).await?;
    drop(conn);
    let Some(due) = late.map(|row| row.moment_opt("due")).transpose()?.flatten() else { return Ok(()) };
    let told = heard.words().write(move |uow| Box::pin(async move { raise(uow, Event::ReviewsLate(due)).await }));
    told.await
}
