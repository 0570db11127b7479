//! The summary of a review, taken for the case file.

use heard_storage::calendar::Day;
use heard_storage::{StorageError, args};
use heard_vocabulary::{Audience, ChildReviewAction, Participation, ViewAction};

use super::days::{chosen_as, own, reading};
use super::took_part::said_of;
use super::{ChildReviews, child_reviews, row_of};
use crate::Heard;
use crate::assignments::cover::covered;
use crate::decisions::read::line;
use crate::decisions::{Line, Whose, person_hash};
use crate::ids::{AccountId, ChildReviewId, ViewId};
use crate::people::{Grant, KeepDecisions, name_of};
use crate::record::{record, record_on_each};
use crate::views::{ForReview, find_said_for, read_in_summary, said_in_those};

/// What the summary of a review holds, as whoever takes it may read it.
#[derive(Debug, Clone)]
pub struct ReviewSummary {
    /// Whose review.
    pub whose: Whose,
    /// Its day.
    pub on: Day,
    /// How they took part.
    pub participation: Option<Participation>,
    /// What they said for it, the earliest first.
    pub said: Vec<ForReview>,
    /// What it decided.
    pub decided: Vec<Line>,
    /// Who takes it; `None` where they have no name any more.
    pub taken_by: Option<String>,
}

/// Takes the summary of a review of one of one's own young people. That each of its parts goes
/// into the case file is recorded before any of it is handed out, and the child sees it. What
/// stands in it wholly is read then; of what something is left out, that waits to be read.
///
/// # Errors
/// When storage fails or a stored value does not open. `Ok(None)` where they are not theirs, or have no review on
/// that day.
pub async fn summary(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
    on: Day,
) -> Result<Option<ReviewSummary>, StorageError> {
    // Of a day that the page does not list there is none to take.
    let Some(ChildReviews { whose, all, .. }) = child_reviews(heard, by, person).await? else { return Ok(None) };
    if !all.iter().any(|one| one.on == on) {
        return Ok(None);
    }
    let hash = person_hash(heard, person);
    let chosen = chosen_as(heard, &own(heard, by).await?).await?.remove(&person).unwrap_or_default();
    let chosen: Vec<Audience> = chosen.into_iter().collect();
    let found = find_said_for(heard, reading(by, &[person], &chosen), on).await?;
    let mut keys = heard.keys_of(&[person]).await?;
    // Their words rest, or are gone: nothing is taken from them.
    let Some(owner) = keys.remove(&person) else { return Ok(None) };
    let (this, actor, me) = (heard.clone(), by.actor(), by.id());
    let covered = covered(heard, me).await?;
    let mut said = said_in_those(heard, found.ids()).await?;
    let stands: Vec<ViewId> = said.iter().map(|one| one.id).collect();
    let whole: Vec<ViewId> = said.iter().filter(|one| one.whole).map(|one| one.id).collect();
    let views = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut views = found.still(uow).await?;
                views.retain(|view| stands.contains(view));
                let id = row_of(&this, uow, hash, on).await?;
                record(uow, actor.clone(), ChildReviewAction::SummaryTaken, id, views.len().to_string()).await?;
                if !views.is_empty() {
                    record_on_each(uow, actor, ViewAction::InSummary, &views, "").await?;
                }
                let read: Vec<ViewId> = views.iter().copied().filter(|view| whole.contains(view)).collect();
                if !read.is_empty() {
                    read_in_summary(uow, me, &covered, &read).await?;
                }
                Ok::<_, StorageError>(views)
            })
        })
        .await?;
    said.retain(|one| views.contains(&one.id));
    let mut conn = heard.words().read().await?;
    let sql = "SELECT * FROM review_decision WHERE person_hash = $1 AND decided_on = $2 ORDER BY due_on, id";
    let rows = conn.all(sql, args![hash, on.to_string()]).await?;
    let sql = "SELECT id FROM child_review WHERE person_hash = $1 AND held_on = $2";
    let review = conn.first(sql, args![hash, on.to_string()]).await?;
    let mut said_of_part = said_of(&mut conn, Some(&owner), hash).await?;
    let taken_by = name_of(heard, &mut conn, by.id()).await?.map(|identity| identity.name);
    drop(conn);
    // What was said last of how they took part stands.
    let participation = match review {
        Some(row) => {
            let said = said_of_part.remove(&row.id::<ChildReviewId>("id")?).unwrap_or_default();
            said.first().and_then(|last| last.code)
        }
        None => None,
    };
    let decided =
        rows.iter().map(|row| line(heard, Some(&owner), row, whose.clone())).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(ReviewSummary { whose, on, participation, said, decided, taken_by }))
}
