//! Quotes that are published with a period: the council's as a whole, without
//! place, band, helper or day. They stand outside the frozen rows: one that is
//! withdrawn is gone at once, and nothing takes its place.

use std::collections::HashSet;

use heard_storage::{StorageError, args};
use heard_vocabulary::QuoteState;
use sha2::{Digest as _, Sha256};

use super::ONE;
use super::period::Period;
use super::published::{About, Published};
use super::read::publication;
use super::tables::Table;
use crate::Heard;
use crate::ids::QuoteId;
use crate::views::published_quotes;

/// Quotes published with one period, at most.
const AT_MOST: usize = 8;

/// The quotes that go with a period that is published now: cleared ones that
/// went with none before, and of a child that had none in this year.
pub(super) async fn choose(heard: &Heard, period: Period) -> Result<Vec<QuoteId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let before = conn
        .all(
            format!(
                "SELECT f.period, f.quote_id, {ONE} AS owner_key FROM figures_quote f JOIN quote q ON q.id = f.quote_id
                 JOIN kept_view v ON v.id = q.view_id"
            ),
            vec![],
        )
        .await?;
    let (mut used, mut had) = (HashSet::new(), HashSet::new());
    for row in &before {
        used.insert(row.id::<QuoteId>("quote_id")?);
        if Period::parse(&row.text("period")?).is_some_and(|one| one.year() == period.year()) {
            had.insert(row.id::<[u8; 16]>("owner_key")?);
        }
    }
    let mut waiting = conn
        .all(
            format!(
                "SELECT q.id, {ONE} AS owner_key FROM quote q JOIN listed_view v ON v.id = q.view_id
                 JOIN own_view o ON o.id = v.id
                 WHERE q.state = $1 AND q.celebration = 0 AND q.decided_at < $2 AND v.received_at < $3"
            ),
            args![QuoteState::Cleared.name(), heard.now(), period.ends()],
        )
        .await?
        .iter()
        .map(|row| Ok((row.id("id")?, row.id("owner_key")?)))
        .collect::<Result<Vec<(QuoteId, [u8; 16])>, StorageError>>()?;
    // In no order that says when they were sent.
    waiting.sort_by_key(|(id, _)| Sha256::digest(id.bytes()));
    let mut chosen = Vec::new();
    for (id, child) in waiting {
        if chosen.len() < AT_MOST && !used.contains(&id) && had.insert(child) {
            chosen.push(id);
        }
    }
    Ok(chosen)
}

/// The words of the quotes that were published with a period and still stand.
///
/// # Errors
/// When storage fails.
pub async fn quotes(heard: &Heard, period: Period) -> Result<Vec<String>, StorageError> {
    // So few that their number is not shown: neither are their words.
    let spoke = publication(heard, period).await?.map(|published| published.count(Table::Everyone, &About::Whole));
    if !spoke.is_some_and(Published::is_shown) {
        return Ok(Vec::new());
    }
    published_quotes(heard, &period.key()).await
}
