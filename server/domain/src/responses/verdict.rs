//! "Did it happen?" The loop is closed by the young person, or not at all.

use heard_storage::StorageError;
use heard_storage::args;
use heard_vocabulary::ViewAction;

use super::answers::STILL_ANSWERED;
use super::by_itself::{MAY_LEAVE, Written, wrote_last, wrote_since};
use super::{ResponseState, Verdict};
use crate::Heard;
use crate::ids::ResponseId;
use crate::record::{AUTHOR, record};
use crate::views::{KEPT, LISTED, OwnView, ViewState, still_there_to_change};

/// Records what the young person says became of a response, of the version that they
/// `read`. "No" reopens the view for the team that reads, at once; "yes" closes it, unless
/// it may be harm, nobody has opened it, or they wrote since and wait for the team; it can be
/// said again differently. Said of words that were corrected meanwhile, only a "no" moves the
/// view. Whoever does not read views learns of it by the next month's lot at most, see
/// [`crate::figures::draw_rechecks`].
///
/// # Errors
/// When storage fails. `Ok(false)` when the response was never told to them, never said
/// that, or was taken back, or the view was.
pub async fn judge(
    heard: &Heard,
    own: OwnView,
    (response, read): (ResponseId, i64),
    verdict: Verdict,
) -> Result<bool, StorageError> {
    let view = own.id();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Whoever is just saying more is waited for, and what they say is seen.
                if !still_there_to_change(uow, view).await? {
                    return Ok(false);
                }
                let now = uow.now();
                // Where it went off the wall while they read it, a "no" still counts.
                let (published, off_wall) = (ResponseState::Published.name(), ResponseState::OffWall.name());
                let touched = uow
                    .execute(
                        // Of the words on their screen: figures count them with their claim.
                        "UPDATE response_view SET verdict = $1, verdict_at = $2, opened_at = COALESCE(opened_at, $2),
                            judged = $6
                         WHERE response_id = $3 AND view_id = $4 AND told_at IS NOT NULL
                            AND EXISTS (SELECT 1 FROM response r
                                WHERE r.id = response_view.response_id AND r.state IN ($5, $7)
                                AND (r.version = $6 OR EXISTS (SELECT 1 FROM response_change c
                                    WHERE c.response_id = r.id AND c.replaced = $6
                                        AND c.kind = 'correction' AND c.done_at IS NOT NULL)))",
                        args![verdict.name(), now, response, view, published, read, off_wall],
                    )
                    .await?;
                if touched == 0 {
                    return Ok(false);
                }
                let stands = "SELECT 1 AS n FROM response WHERE id = $1 AND version = $2";
                if verdict == Verdict::No || uow.first(stands, args![response, read]).await?.is_some() {
                    let (reopened, read, waits) =
                        (ViewState::Reopened.name(), ViewState::Read.name(), waits_for_the_team());
                    let sql = format!(
                        "UPDATE view SET state = CASE WHEN $1 = '{reopened}' THEN $1 WHEN NOT {MAY_LEAVE} THEN state
                            WHEN {waits} THEN '{read}' ELSE $1 END
                         WHERE id = $2 AND {LISTED}"
                    );
                    uow.execute(sql, args![state_after(verdict).name(), view, now]).await?;
                }
                record(uow, AUTHOR, ViewAction::AnswerJudged, view, "").await?;
                Ok(true)
            })
        })
        .await
}

/// Records what the young person says became of what they said for a meeting.
/// "No" opens the view again. Anything else puts an answered view where it
/// belongs after it, and leaves one without an answer where the team finds it;
/// it can be said again differently.
///
/// # Errors
/// When storage fails. `Ok(false)` when there was no meeting, or it is not over.
pub async fn judge_meeting(heard: &Heard, own: OwnView, verdict: Verdict) -> Result<bool, StorageError> {
    let view = own.id();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Ok(false);
                }
                let now = uow.now();
                let touched = uow
                    .execute(
                        format!(
                            "UPDATE view SET meeting_verdict = $1, meeting_verdict_at = $2
                             WHERE id = $3 AND due_on < $4 AND {KEPT}"
                        ),
                        args![verdict.name(), now, view, now.iso_date()],
                    )
                    .await?;
                if touched == 0 {
                    return Ok(false);
                }
                let (reopened, sent, read) =
                    (ViewState::Reopened.name(), ViewState::Sent.name(), ViewState::Read.name());
                let waits = waits_for_the_team();
                let sql = format!(
                    "UPDATE view SET state = CASE
                        WHEN $1 = '{reopened}' OR ({STILL_ANSWERED} AND {MAY_LEAVE} AND NOT {waits}) THEN $1
                        WHEN read_at IS NULL THEN '{sent}' ELSE '{read}' END
                     WHERE id = $2 AND {LISTED}"
                );
                uow.execute(sql, args![state_after(verdict).name(), view, now]).await?;
                record(uow, AUTHOR, ViewAction::MeetingJudged, view, "").await?;
                Ok(true)
            })
        })
        .await
}

/// Whether an open view's author wrote to the team and nobody settled it or wrote to them
/// since, in a statement about `view` whose third argument is this moment: what they say of an answer leaves it there. What they
/// wrote before an answer that they then said "no" to was answered.
fn waits_for_the_team() -> String {
    let (read, reopened) = (ViewState::Read.name(), ViewState::Reopened.name());
    let gone = Written::GoneBy("$3");
    let (last, since) = (wrote_last("view.id", gone), wrote_since("view.id", gone));
    format!("((view.state = '{read}' AND {last}) OR (view.state = '{reopened}' AND {since}))")
}

fn state_after(verdict: Verdict) -> ViewState {
    match verdict {
        Verdict::Yes => ViewState::Closed,
        Verdict::Partly => ViewState::Answered,
        Verdict::No => ViewState::Reopened,
    }
}
