//! Commissioning reviews: what young people say of a service is gathered,
//! weighed, decided on, and told back to those behind it.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of};
use heard_vocabulary::{ReviewAction, ReviewPart, ReviewState, ViewAction};
use sha2::{Digest as _, Sha256};

use crate::Heard;
use crate::assignments::scope::{self, InScope, Service};
use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table, of_the_council};
use crate::ids::{ReviewId, ServiceId, ViewId};
use crate::people::{Commission, Grant, ReadReviews};
use crate::quarter::Quarter;
use crate::record::{record, record_on_each};

const GATHERED: Becomes = Becomes::Stays(
    "a decided review is frozen under a hash of the views it held; this one holds no words, and counts no more",
);

/// What a review gathered stays in it.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "review_view",
        names: Names::View("view_id"),
        also: &[],
        erase: GATHERED,
        anonymise: BESIDE_A_VIEW,
        rest: Becomes::Stays("it holds no words, and the child counted"),
        take_back: GATHERED,
    },
    of_the_council("review", &[("opened_by", STAFF)]),
];

/// What a review sets out to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// The service under review.
    pub service: ServiceId,
    /// What the review is called.
    pub title: String,
    /// What it covers.
    pub scope: String,
    /// Lines of enquiry, one a line.
    pub enquiry: String,
}

/// What a review came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What was recommended.
    pub recommended: String,
    /// What was decided.
    pub decision: String,
    /// What changed.
    pub changed: String,
    /// The same, told to the young people behind it in their words.
    pub told: String,
}

/// A review as it is shown, to whom its service is shown.
#[derive(Debug, Clone)]
pub struct Review {
    /// That its reader may see the service.
    pub scope: InScope<Service>,
    /// The review.
    pub id: ReviewId,
    /// What it looks at.
    pub brief: Brief,
    /// What it came to, once decided.
    pub outcome: Option<Outcome>,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was decided.
    pub decided_at: Option<Moment>,
    /// The hash of the evidence it was decided on, in hexadecimal.
    pub pack_hash: Option<String>,
}

/// Why a review was refused.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// These parts are empty.
    #[error("some parts are missing")]
    Missing(Vec<ReviewPart>),
    /// It is decided already.
    #[error("this review is decided already")]
    Decided,
    /// There is no such review.
    #[error("no such review")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn require(parts: &[(ReviewPart, &str)]) -> Result<(), ReviewError> {
    let empty = |(_, text): &&(ReviewPart, &str)| heard_storage::text::is_empty(text);
    let missing: Vec<_> = parts.iter().filter(empty).map(|(part, _)| *part).collect();
    if missing.is_empty() { Ok(()) } else { Err(ReviewError::Missing(missing)) }
}

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

/// Decides a review: its evidence is frozen under a hash, and everyone whose
/// view it held is told in the same commit.
///
/// # Errors
/// [`ReviewError`].
pub async fn decide(heard: &Heard, by: &Grant<Commission>, id: ReviewId, outcome: Outcome) -> Result<(), ReviewError> {
    let Outcome { recommended, decision, changed, told } = &outcome;
    require(&[
        (ReviewPart::Recommended, recommended),
        (ReviewPart::Decision, decision),
        (ReviewPart::Changed, changed),
        (ReviewPart::Told, told),
    ])?;
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first("SELECT state, scope FROM review WHERE id = $1", args![id])
                    .await?
                    .ok_or(ReviewError::Gone)?;
                if row.text("state")? != ReviewState::Open.name() {
                    return Err(ReviewError::Decided);
                }
                let views =
                    uow.all("SELECT view_id FROM review_view WHERE review_id = $1 ORDER BY view_id", args![id]).await?;
                let mut hasher = Sha256::new();
                hasher.update(row.text("scope")?.as_bytes());
                for view in &views {
                    hasher.update(view.id::<ViewId>("view_id")?.bytes());
                }
                let hash = hasher.finalize().to_vec();
                let now = uow.now();
                let Outcome { recommended, decision, changed, told } = outcome;
                uow.defer(
                    "UPDATE review SET recommended = $1, decision = $2, changed = $3, told = $4, pack_hash = $5,
                        decided_at = $6, state = $7 WHERE id = $8",
                    args![
                        recommended.trim(),
                        decision.trim(),
                        changed.trim(),
                        told.trim(),
                        hash,
                        now,
                        ReviewState::Decided.name(),
                        id,
                    ],
                );
                uow.defer("UPDATE review_view SET told_at = $1 WHERE review_id = $2", args![now, id]);
                record(uow, actor, ReviewAction::Decided, id, "").await?;
                Ok(())
            })
        })
        .await
}

const REVIEWS: &str = "SELECT r.id, r.service_id, r.title, r.scope, r.enquiry, r.recommended, r.decision, r.changed,
        r.told, r.pack_hash, r.opened_at, r.decided_at
     FROM review r";

fn review_of(row: &Row, scope: InScope<Service>) -> Result<Review, StorageError> {
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
        all.push(review_of(row, scope.clone())?);
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
    review_of(&row, scope).map(Some)
}
