//! Whether something may go into its author's record.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{Audience, ConcernOutcome, ConcernState, ViewState};

use crate::ids::ViewId;
use crate::safeguarding::alarm::SITUATION;
use crate::views::{parse, still_there_to_change};

/// What stands against it, of the view `$1`: it is not found by its author; nobody is to know
/// who said it; it may be harm, somebody was told of it, or a colleague reported it, whatever
/// was decided and also where a lead let it go; nothing of it shows on its author's side; it may
/// be about somebody who works here, and they read the record; or a complaint, an advocate or
/// another procedure comes from it, which has a record of its own.
const FITS: &str = "SELECT v.id, v.state,
        EXISTS (SELECT 1 FROM response_view t JOIN response r ON r.id = t.response_id
            WHERE t.view_id = v.id AND t.told_at IS NOT NULL AND r.state = 'published'
                AND (t.verdict IS NULL OR t.verdict <> 'no'))
            AND NOT EXISTS (SELECT 1 FROM moderation h WHERE h.view_id = v.id AND h.action = 'hidden'
                AND NOT EXISTS (SELECT 1 FROM moderation w WHERE w.view_id = v.id AND w.action = 'shown'
                    AND w.at >= h.at)) AS told_answer
    FROM own_view v
    WHERE v.id = $1 AND v.signed_in = 1 AND v.audience <> $2 AND v.scenario <> $3 AND v.state <> $4
        AND NOT EXISTS (SELECT 1 FROM held_view h WHERE h.id = v.id)
        AND NOT EXISTS (SELECT 1 FROM concern c WHERE c.view_id = v.id
            AND (c.state <> $5 OR c.outcome IS NULL OR c.outcome <> $6
                OR c.reported_at IS NOT NULL OR c.still_since IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM conflict k WHERE k.view_id = v.id AND k.cleared_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM procedure p WHERE p.view_id = v.id)";

/// What is going out: until when.
const GOING_OUT: &str = "SELECT MAX(at) AS at FROM (
        SELECT goes_at AS at FROM message WHERE view_id = $1 AND goes_at > $2
        UNION ALL SELECT goes_at AS at FROM response_view WHERE view_id = $1 AND told_at IS NULL AND goes_at > $2
        UNION ALL SELECT shown_until AS at FROM view WHERE id = $1 AND shown_until > $2) going";

/// A view that may go into a record.
pub(super) struct Fits {
    /// Whether it was answered, or its author said that it happened.
    pub answered: bool,
    /// Until when something of it is going out.
    pub going_out: Option<Moment>,
}

/// Whether a view may go into a record now, its row held until the commit; `None` where
/// something stands against it.
pub(super) async fn fits(uow: &mut Uow, view: ViewId) -> Result<Option<Fits>, StorageError> {
    if !still_there_to_change(uow, view).await? {
        return Ok(None);
    }
    let row = uow
        .first(
            FITS,
            args![
                view,
                Audience::Anonymous.name(),
                SITUATION,
                ViewState::Hidden.name(),
                ConcernState::Closed.name(),
                ConcernOutcome::NotHarm.name()
            ],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let answered = answered(&row)?;
    let now = uow.now();
    let going = uow.first(GOING_OUT, args![view, now]).await?;
    let going_out = going.map(|row| row.moment_opt("at")).transpose()?.flatten();
    Ok(Some(Fits { answered, going_out }))
}

/// What its author wrote since does not take back that it was answered; where they said that
/// it did not happen, or nobody showed again what was hidden, it waits for the team first.
fn answered(row: &Row) -> Result<bool, StorageError> {
    Ok(match parse(ViewState::parse, row, "state")? {
        ViewState::Answered | ViewState::Closed | ViewState::Settled => true,
        ViewState::Read => row.truth("told_answer")?,
        ViewState::Sent | ViewState::Reopened | ViewState::Withdrawn | ViewState::Hidden => false,
    })
}
