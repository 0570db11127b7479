//! Reviews as they are shown, to whom their service is shown.

use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::ReviewState;

use super::{Brief, Outcome, Pending, Review};
use crate::Heard;
use crate::assignments::scope::{self, InScope, Service};
use crate::ids::{ReviewId, ServiceId};
use crate::people::{ApproveReviews, Commission, Grant, ReadReviews};

const REVIEWS: &str = "SELECT r.id, r.service_id, r.title, r.scope, r.enquiry, r.recommended, r.decision, r.changed,
        r.told, r.pack_hash, r.opened_at, r.decided_at, r.state, r.goes_at, r.decided_by, r.sent_back
     FROM review r";

fn review_of(by: &Grant<ReadReviews>, row: &Row, scope: InScope<Service>) -> Result<Review, StorageError> {
    let written = match row.text_opt("decision")? {
        Some(decision) => Some(Outcome {
            recommended: row.text("recommended")?,
            decision,
            changed: row.text("changed")?,
            told: row.text("told")?,
        }),
        None => None,
    };
    let state = ReviewState::parse(&row.text("state")?).ok_or(StorageError::inconsistent("state", "a state"))?;
    let inside =
        Grant::<Commission>::check(by.account()).is_some() || Grant::<ApproveReviews>::check(by.account()).is_some();
    let (outcome, pending) = match written {
        Some(outcome) if state == ReviewState::Decided => (Some(outcome), None),
        Some(outcome) if inside => {
            let (goes_at, by) = (row.moment_opt("goes_at")?, row.id_opt("decided_by")?);
            (None, Some(Pending { outcome, state, goes_at, by, sent_back: row.text_opt("sent_back")? }))
        }
        _ => (None, None),
    };
    Ok(Review {
        scope,
        id: row.id("id")?,
        brief: Brief {
            service: row.id("service_id")?,
            title: row.text("title")?,
            scope: row.text("scope")?,
            enquiry: row.text("enquiry")?,
        },
        outcome,
        pending,
        opened_at: row.moment("opened_at")?,
        decided_at: row.moment_opt("decided_at")?,
        pack_hash: row.blob_opt("pack_hash")?.map(hex::encode),
    })
}

/// All reviews of services that `by` may see, open ones first.
///
/// # Errors
/// When storage fails.
pub async fn reviews(heard: &Heard, by: &Grant<ReadReviews>) -> Result<Vec<Review>, StorageError> {
    let seen = scope::services(heard, by).await?;
    let (set, bound) = any_of(1, seen.iter().map(InScope::id));
    let sql =
        format!("{REVIEWS} WHERE r.service_id IN {set} ORDER BY r.decided_at IS NOT NULL, r.opened_at DESC LIMIT 100");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, bound).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let service: ServiceId = row.id("service_id")?;
        let Some(scope) = seen.iter().find(|one| one.id() == service) else { continue };
        all.push(review_of(by, row, scope.clone())?);
    }
    Ok(all)
}

/// One review.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is no such review, or its service
/// is out of scope.
pub async fn review(heard: &Heard, by: &Grant<ReadReviews>, id: ReviewId) -> Result<Option<Review>, StorageError> {
    let mut conn: Conn = heard.words().read().await?;
    let row = conn.first(format!("{REVIEWS} WHERE r.id = $1"), args![id]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let Some(scope) = scope::service(heard, by, row.id("service_id")?).await? else { return Ok(None) };
    review_of(by, &row, scope).map(Some)
}
