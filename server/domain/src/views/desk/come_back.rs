//! What waited for a day is the team's again when that day has come.

use heard_storage::{StorageError, args};
use heard_vocabulary::WaitsFor;

use crate::Heard;

/// What waits for its author or a day, and that day has come; `$1` is today.
const DUE: &str = "waits_for <> 'team' AND waits_until <= $1";

/// Asked before every list, so that nothing waits for a job to run. Nothing is written
/// where nothing is due, which is nearly always.
///
/// # Errors
/// When storage fails.
pub(in crate::views) async fn come_back(heard: &Heard) -> Result<(), StorageError> {
    let today = heard.now().day().to_string();
    let mut conn = heard.words().read().await?;
    let due = conn.first(format!("SELECT id FROM view WHERE {DUE} LIMIT 1"), args![today.as_str()]).await?;
    drop(conn);
    if due.is_none() {
        return Ok(());
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // What somebody is just changing is theirs; the next list asks again.
                let which = match uow.is_postgres() {
                    true => format!("id IN (SELECT id FROM view WHERE {DUE} ORDER BY id FOR UPDATE SKIP LOCKED)"),
                    false => DUE.to_owned(),
                };
                let sql = format!("UPDATE view SET waits_for = $2, waits_until = NULL WHERE {which}");
                uow.execute(sql, args![today, WaitsFor::Team.name()]).await.map(drop)
            })
        })
        .await
}
