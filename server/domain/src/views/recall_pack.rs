//! What a pack held and may not be shown any more: colleagues are told of it, and one of
//! them says that whoever has the pack was asked to take it out.

use heard_storage::{StorageError, any_of, args};
use heard_vocabulary::{QuotePackAction, QuoteState};

use crate::Heard;
use crate::ids::{AccountId, QuoteId, QuotePackId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{ClearQuotes, Grant};
use crate::record::record;
use crate::safeguarding::conflicts::{meant_by, not_kept, reader};

/// Quotes that may be shown now; `$1` is the state of those that were cleared.
const SHOWN: &str = "SELECT s.id FROM quote s JOIN listed_view v ON v.id = s.view_id JOIN own_view o ON o.id = v.id
    WHERE s.state = $1";

/// Whoever has a pack was asked to take out what may not be shown any more.
///
/// # Errors
/// When storage fails. `Ok(false)` where there is nothing to ask for.
pub async fn recall_pack(heard: &Heard, by: &Grant<ClearQuotes>, pack: QuotePackId) -> Result<bool, StorageError> {
    let kept = not_kept("q.view_id", 4, by.account().role());
    let (actor, me) = (by.actor(), reader(heard, by.id()));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                // What is kept from whoever says it stays to be asked for by somebody else.
                let sql = format!(
                    "UPDATE quote_pack_item SET recalled_at = $2, told_at = COALESCE(told_at, $2)
                     WHERE pack_id = $3 AND recalled_at IS NULL AND quote_id NOT IN ({SHOWN})
                        AND quote_id IN (SELECT i.quote_id FROM quote_pack_item i
                            LEFT JOIN quote q ON q.id = i.quote_id WHERE i.pack_id = $3{kept})"
                );
                let asked = uow.execute(sql, args![QuoteState::Cleared.name(), now, pack, me]).await?;
                if asked == 0 {
                    return Ok(false);
                }
                record(uow, actor, QuotePackAction::Recalled, pack, asked.to_string()).await?;
                Ok(true)
            })
        })
        .await
}

/// Tells whoever takes packs of those that hold what may not be shown any more, once for
/// each quote: it was withdrawn or has to be checked again, or its view is gone or hidden.
/// Those whom such a view may be about are not told.
///
/// # Errors
/// When storage fails.
pub async fn tell_of_recalls(heard: &Heard) -> Result<(), StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let cleared = QuoteState::Cleared.name();
                // What may be shown again has to be asked for anew, should it end again.
                let sql = format!(
                    "UPDATE quote_pack_item SET told_at = NULL, recalled_at = NULL
                     WHERE told_at IS NOT NULL AND quote_id IN ({SHOWN})"
                );
                uow.execute(sql, args![cleared]).await?;
                let sql = format!(
                    "SELECT i.quote_id, q.view_id FROM quote_pack_item i LEFT JOIN quote q ON q.id = i.quote_id
                     WHERE i.told_at IS NULL AND i.quote_id NOT IN ({SHOWN}) ORDER BY i.pack_id, i.position"
                );
                let rows = uow.all(sql, args![cleared]).await?;
                if rows.is_empty() {
                    return Ok(());
                }
                let quotes = rows.iter().map(|row| row.id("quote_id")).collect::<Result<Vec<QuoteId>, _>>()?;
                let mut views: Vec<ViewId> = Vec::new();
                for row in &rows {
                    views.extend(row.id_opt::<ViewId>("view_id")?);
                }
                views.sort_unstable();
                views.dedup();
                let mut about: Vec<AccountId> = Vec::new();
                for view in views {
                    about.extend(meant_by(&this, uow, view).await?);
                }
                let (set, quotes) = any_of(2, quotes);
                let mut values = args![uow.now()];
                values.extend(quotes);
                let sql =
                    format!("UPDATE quote_pack_item SET told_at = $1 WHERE told_at IS NULL AND quote_id IN {set}");
                uow.execute(sql, values).await?;
                raise_past(uow, Event::PacksToRecall, &about).await
            })
        })
        .await
}
