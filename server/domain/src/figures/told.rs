//! How many would be told of something that waits for approval: protected as
//! every figure is, so that few look like nobody and the same children always
//! have the same noise; what a group said at one meeting counts once. Who they are is told to nobody, and of a small home nothing is
//! counted here either.

use heard_storage::{StorageError, args};

use super::ONE;
use super::noise::Secret;
use super::protect::{Cell, published};
use super::publish::rule;
use super::published::Published;
use crate::Heard;
use crate::catalogue::Service;
use crate::ids::{ResponseId, ReviewId, ServiceId};
use crate::people::{Approve, ApproveReviews, Grant};

/// How many young people would be told if what waits of this response went out:
/// those who were not told of it yet, or, where something public is to be changed,
/// those who were.
///
/// # Errors
/// When storage fails.
pub async fn told_of_response(
    heard: &Heard,
    _by: &Grant<Approve>,
    id: ResponseId,
    already_told: bool,
) -> Result<Published, StorageError> {
    let told = if already_told { "NOT NULL" } else { "NULL" };
    let sql = format!(
        "SELECT DISTINCT {ONE} AS owner_key FROM response_view rv JOIN own_view v ON v.id = rv.view_id
         WHERE rv.response_id = $1 AND rv.told_at IS {told}"
    );
    of_these(heard, sql, "SELECT service_id FROM response WHERE id = $1", id.bytes()).await
}

/// How many young people would be told what a review decided.
///
/// # Errors
/// When storage fails.
pub async fn told_of_review(
    heard: &Heard,
    _by: &Grant<ApproveReviews>,
    id: ReviewId,
) -> Result<Published, StorageError> {
    let sql = format!(
        "SELECT DISTINCT {ONE} AS owner_key FROM review_view rv JOIN own_view v ON v.id = rv.view_id
         WHERE rv.review_id = $1"
    );
    of_these(heard, sql, "SELECT service_id FROM review WHERE id = $1", id.bytes()).await
}

/// The children that `sql` finds, where what they would be told is not `about` a home
/// too small to stand in any figure.
async fn of_these(heard: &Heard, sql: String, about: &'static str, id: [u8; 16]) -> Result<Published, StorageError> {
    let mut conn = heard.words().read().await?;
    let service = conn.first(about, args![id]).await?.map_or(Ok(None), |row| row.id_opt::<ServiceId>("service_id"))?;
    // One that is not known may be small.
    if service.is_some_and(|id| heard.catalogue().service(id).is_none_or(Service::is_small)) {
        return Ok(Published::WITHHELD);
    }
    let rows = conn.all(sql, args![id]).await?;
    drop(conn);
    let secret = Secret::of(heard).await?;
    let mut cell = Cell::default();
    for row in &rows {
        cell.add(secret.number(&row.id("owner_key")?));
    }
    Ok(published(rule(heard), cell.noisy(&secret)))
}
