//! Opening a review, and gathering what was said of its service.

use heard_storage::args;
use heard_vocabulary::{ReviewAction, ReviewPart, ReviewState, ViewAction};

use super::{Brief, ReviewError, require};
use crate::Heard;
use crate::ids::{ReviewId, ServiceId, ViewId};
use crate::people::{Commission, Grant};
use crate::quarter::Quarter;
use crate::record::{record, record_on_each};

/// Opens a review and gathers what was said of its service since the last four
/// quarters that are over began.
///
/// # Errors
/// [`ReviewError::Missing`]; storage.
pub async fn open_review(heard: &Heard, by: &Grant<Commission>, brief: Brief) -> Result<ReviewId, ReviewError> {
    require(&[(ReviewPart::Title, &brief.title), (ReviewPart::Scope, &brief.scope)])?;
    let id = ReviewId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    let service = brief.service;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO review (id, service_id, title, scope, enquiry, state, opened_by, opened_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    args![
                        id,
                        brief.service,
                        brief.title.trim(),
                        brief.scope.trim(),
                        brief.enquiry.trim(),
                        ReviewState::Open.name(),
                        me,
                        now
                    ],
                );
                record(uow, actor, ReviewAction::Opened, id, "").await?;
                Ok::<_, ReviewError>(())
            })
        })
        .await?;
    gather_for(heard, by, id, service).await?;
    Ok(id)
}

/// Gathers what was said of the service since, while the review is open.
///
/// # Errors
/// [`ReviewError::Decided`], [`ReviewError::Gone`], storage.
pub async fn gather(heard: &Heard, by: &Grant<Commission>, id: ReviewId) -> Result<(), ReviewError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT service_id FROM review WHERE id = $1", args![id]).await?.ok_or(ReviewError::Gone)?;
    drop(conn);
    gather_for(heard, by, id, row.id("service_id")?).await
}

async fn gather_for(
    heard: &Heard,
    by: &Grant<Commission>,
    id: ReviewId,
    service: ServiceId,
) -> Result<(), ReviewError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let state =
                    uow.first("SELECT state FROM review WHERE id = $1", args![id]).await?.ok_or(ReviewError::Gone)?;
                if state.text("state")? != ReviewState::Open.name() {
                    return Err(ReviewError::Decided);
                }
                let now = uow.now();
                // From where figures begin, not from a day one can choose.
                let (from, _) = Quarter::last_year(now);
                let added = uow
                    .all(
                        "INSERT INTO review_view (review_id, view_id, added_at)
                         SELECT $1, v.id, $2 FROM listed_view v
                         WHERE v.service_id = $3 AND v.received_at >= $4
                         ON CONFLICT DO NOTHING RETURNING view_id",
                        args![id, now, service, from],
                    )
                    .await?
                    .iter()
                    .map(|row| row.id("view_id"))
                    .collect::<Result<Vec<ViewId>, _>>()?;
                // How many is a count of children: the log does not say it.
                record(uow, actor.as_str(), ReviewAction::Gathered, id, "").await?;
                // Each author sees that theirs was among them.
                record_on_each(uow, actor, ViewAction::GatheredForReview, &added, id.to_string()).await?;
                Ok(())
            })
        })
        .await
}
