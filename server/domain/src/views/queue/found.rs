//! The part of the queue that has the words that are looked for.

use heard_storage::StorageError;

use super::lines::lines;
use super::selection::{Statement, also};
use super::{COUNTED_TO, PAGE, QueueFilter, QueuePage, near, record_listing};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::safeguarding::conflicts::reader;
use crate::search::{find, first_statement};

/// A page of what was found, the newest first, also what is for a meeting soon.
pub(super) async fn found(
    heard: &Heard,
    by: &Grant<Moderate>,
    filter: &QueueFilter,
) -> Result<QueuePage, StorageError> {
    let Some(also) = also(filter, reader(heard, by.id()), near(heard)) else {
        return Ok(QueuePage { lines: Vec::new(), total: 0, over: false, more: false });
    };
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let counted = usize::try_from(COUNTED_TO).unwrap_or(usize::MAX);
    let mut conn = heard.words().read().await?;
    let all = find(heard, &mut conn, &filter.sought, &also, (None, counted + 1)).await?;
    let (total, over) = (all.len().min(counted), all.len() > counted);
    let mut shown = match filter.after {
        None => all,
        after => find(heard, &mut conn, &filter.sought, &also, (after, page + 1)).await?,
    };
    let more = shown.len() > page;
    shown.truncate(page);
    let views: Vec<ViewId> = shown.into_iter().map(|(_, view)| view).collect();
    let lines = lines(heard, &mut conn, by, &views).await?;
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(QueuePage { lines, total: i64::try_from(total).unwrap_or(COUNTED_TO), over, more })
}

/// The statement that words are found by in the newest months, for the suite that looks at
/// plans.
///
/// # Errors
/// When storage fails.
#[doc(hidden)]
pub async fn search_statement_for_test(
    heard: &Heard,
    by: &Grant<Moderate>,
    filter: &QueueFilter,
) -> Result<Option<Statement>, StorageError> {
    let Some(also) = also(filter, reader(heard, by.id()), near(heard)) else { return Ok(None) };
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let mut conn = heard.words().read().await?;
    first_statement(heard, &mut conn, &filter.sought, &also, (filter.after, most)).await
}
