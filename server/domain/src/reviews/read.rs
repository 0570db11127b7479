//! Reviews as they are shown, to whom their service is shown.

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};

use super::{Brief, Outcome, Review};
use crate::Heard;
use crate::assignments::scope::{self, InScope, Service};
use crate::ids::{ReviewId, ServiceId};
use crate::people::{Grant, ReadReviews};
use crate::quarter::Quarter;

const REVIEWS: &str = "SELECT r.id, r.service_id, r.title, r.scope, r.enquiry, r.recommended, r.decision, r.changed,
        r.told, r.pack_hash, r.opened_at, r.decided_at,
        (SELECT COUNT(*) FROM review_view rv JOIN countable_view v ON v.id = rv.view_id
          WHERE rv.review_id = r.id AND v.received_at < $1) AS voices,
        (SELECT COUNT(*) FROM review_view rv JOIN countable_view v ON v.id = rv.view_id
          WHERE rv.review_id = r.id AND v.received_at < $1 AND v.mood IS NOT NULL) AS rated,
        (SELECT COUNT(*) FROM review_view rv JOIN countable_view v ON v.id = rv.view_id
          WHERE rv.review_id = r.id AND v.received_at < $1 AND v.mood >= 4) AS good,
        (SELECT COUNT(*) FROM review_view rv JOIN countable_view v ON v.id = rv.view_id
          WHERE rv.review_id = r.id AND v.received_at < $1 AND rv.told_at IS NOT NULL) AS told_count
     FROM review r";

/// Views that came before this are counted: those of quarters that are over.
fn counted_until(heard: &Heard) -> Moment {
    Quarter::running(heard.now()).starts()
}

fn review_of(heard: &Heard, row: &Row, scope: InScope<Service>) -> Result<Review, StorageError> {
    let rule = heard.catalogue().settings.disclosure;
    let outcome = match row.text_opt("decision")? {
        Some(decision) => Some(Outcome {
            recommended: row.text("recommended")?,
            decision,
            changed: row.text("changed")?,
            told: row.text("told")?,
        }),
        None => None,
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
        opened_at: row.moment("opened_at")?,
        decided_at: row.moment_opt("decided_at")?,
        pack_hash: row.blob_opt("pack_hash")?.map(|hash| hash.iter().map(|b| format!("{b:02x}")).collect()),
        voices: rule.count(row.int("voices")?),
        good: rule.share(row.int("good")?, row.int("rated")?),
        told: rule.count(row.int("told_count")?),
    })
}

/// All reviews of services that `by` may see, open ones first.
///
/// # Errors
/// When storage fails.
pub async fn reviews(heard: &Heard, by: &Grant<ReadReviews>) -> Result<Vec<Review>, StorageError> {
    let seen = scope::services(heard, by).await?;
    let (set, mut bound) = any_of(2, seen.iter().map(InScope::id));
    bound.insert(0, counted_until(heard).into());
    let sql =
        format!("{REVIEWS} WHERE r.service_id IN {set} ORDER BY r.decided_at IS NOT NULL, r.opened_at DESC LIMIT 100");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, bound).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let service: ServiceId = row.id("service_id")?;
        let Some(scope) = seen.iter().find(|one| one.id() == service) else { continue };
        all.push(review_of(heard, row, scope.clone())?);
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
    let row = conn.first(format!("{REVIEWS} WHERE r.id = $2"), args![counted_until(heard), id]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let Some(scope) = scope::service(heard, by, row.id("service_id")?).await? else { return Ok(None) };
    review_of(heard, &row, scope).map(Some)
}

/// Cleared quotes from the views a review holds, from a group of at least ten.
///
/// # Errors
/// When storage fails.
pub async fn review_quotes(heard: &Heard, review: &Review) -> Result<Vec<String>, StorageError> {
    let id = review.id;
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT COUNT(*) AS n FROM review_view rv JOIN countable_view v ON v.id = rv.view_id
             WHERE rv.review_id = $1",
            args![id],
        )
        .await?;
    let group = row.map_or(Ok(0), |row| row.int("n"))?;
    if !heard.catalogue().settings.disclosure.may_quote(group) {
        return Ok(Vec::new());
    }
    crate::views::cleared_quotes_of_review(heard, &mut conn, id).await
}
