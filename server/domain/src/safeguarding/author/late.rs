//! What nobody answered, or looked at, in time.

use heard_storage::{StorageError, args};
use heard_vocabulary::AuthorRequestState;

use crate::Heard;
use crate::notifications::{Event, raise};

/// Tells whoever can be the second person that somebody waits for one past its time:
/// once each time another request becomes late, and again after a month while one is.
///
/// # Errors
/// When storage fails.
pub async fn tell_of_late_requests(heard: &Heard) -> Result<(), StorageError> {
    for state in [AuthorRequestState::Waiting, AuthorRequestState::Alone] {
        let now = heard.now();
        let mut conn = heard.words().read().await?;
        // The literal is what its index is made for. What is asked about something that
        // was taken back waits no more.
        let sql = "SELECT MAX(r.until_at) AS due FROM author_request r JOIN view v ON v.id = r.view_id
                   WHERE r.state IN ('waiting', 'alone') AND r.state = $1 AND r.until_at <= $2
                      AND (r.state = 'alone' OR v.state <> 'withdrawn')";
        let late = conn.first(sql, args![state.name(), now]).await?;
        drop(conn);
        let Some(due) = late.map(|row| row.moment_opt("due")).transpose()?.flatten() else { continue };
        let told =
            heard.words().write(move |uow| Box::pin(async move { raise(uow, Event::AuthorLate(state, due)).await }));
        told.await?;
    }
    Ok(())
}
