//! An alert that turns out to be about whoever took it on.

use std::collections::HashSet;

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::AlertAction;

use super::sealed::{About, sealed_of};
use crate::Heard;
use crate::ids::{AccountId, AlertId};
use crate::record::record;
use crate::safeguarding::conflicts::{is_kept_from, reader};

/// How long after it was raised an alert is taken from whoever has it, in
/// milliseconds.
const TAKEN_WITHIN: i64 = 30 * Moment::DAY;

/// Makes an alert nobody's again where it turned out that it may be about whoever
/// took it on, and nobody has decided: the next is told at once.
pub(super) async fn take_from_those_meant(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, wrapped_key, sealed, acknowledged_by FROM alert
               WHERE acknowledged_at IS NOT NULL AND raised_at >= $1";
    let rows = conn.all(sql, args![heard.now().plus(-TAKEN_WITHIN)]).await?;
    if rows.is_empty() {
        return Ok(());
    }
    // Most who have one are meant by nothing: what theirs are about is not opened.
    let meant = conn.all("SELECT DISTINCT reader FROM conflict WHERE cleared_at IS NULL", args![]).await?;
    drop(conn);
    let meant = meant.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    for row in &rows {
        let (id, has): (AlertId, AccountId) = (row.id("id")?, row.id("acknowledged_by")?);
        if !meant.contains(reader(heard, has).as_slice()) {
            continue;
        }
        let Ok(About::View(view)) = sealed_of(heard, row).await.map(|sealed| sealed.about) else { continue };
        if !is_kept_from(heard, has, view).await? {
            continue;
        }
        let unit = heard.words().write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE alert SET acknowledged_at = NULL, acknowledged_by = NULL, next_at = $1
                           WHERE id = $2 AND acknowledged_by = $3 AND $4 IN (SELECT id FROM undecided_view)";
                let now = uow.now();
                if uow.execute(sql, args![now, id, has, view]).await? > 0 {
                    record(uow, "heard".to_owned(), AlertAction::TakenFrom, id, "").await?;
                }
                Ok::<_, StorageError>(())
            })
        });
        unit.await?;
    }
    Ok(())
}
