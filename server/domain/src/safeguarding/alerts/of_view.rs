//! Alerts for whoever looks back: those about one view, and which view each of some is
//! about. What that is stands sealed in each; how many statements it takes does not grow
//! with their number.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};

use super::About;
use super::sealed::{Sealed, opened};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, AlertId, ViewId};

/// An alert about a view.
pub(crate) struct AlertOf {
    pub(crate) id: AlertId,
    /// Who raised it; nobody where a program did.
    pub(crate) raised_by: Option<AccountId>,
    /// Whether it is for the person outside the council.
    pub(crate) outside: bool,
}

/// What stands sealed in each of these rows; one that cannot be read, which is our fault,
/// is left out.
async fn all(heard: &Heard, rows: &[Row]) -> Result<Vec<(AlertId, Sealed)>, StorageError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let keys = CaseKeys::of(heard).of_rows(rows).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let sealed = keys.of(row).and_then(|key| {
            opened(key, row).inspect_err(|error| tracing::error!(%error, "what an alert is about cannot be read")).ok()
        });
        if let Some(sealed) = sealed {
            found.push((row.id("id")?, sealed));
        }
    }
    Ok(found)
}

/// The alerts about a view, the oldest first.
pub(crate) async fn alerts_of(heard: &Heard, conn: &mut Conn, view: ViewId) -> Result<Vec<AlertOf>, StorageError> {
    // None is older than that it was first found, by what clocks differ in a unit of work.
    let sql = "SELECT id, case_key, sealed FROM alert
               WHERE raised_at >= (SELECT raised_at FROM concern WHERE view_id = $1) - $2 ORDER BY raised_at, id";
    let rows = conn.all(sql, args![view, Moment::MINUTE]).await?;
    let theirs = |(id, sealed): (AlertId, Sealed)| {
        let Sealed { about, raised_by, outside, .. } = sealed;
        (about == About::View(view)).then_some(AlertOf { id, raised_by, outside })
    };
    Ok(all(heard, &rows).await?.into_iter().filter_map(theirs).collect())
}

/// Which view each of these alerts is about, by how the log names the alert; nothing for
/// what Heard does not hold.
pub(crate) async fn views_of(
    heard: &Heard,
    conn: &mut Conn,
    alerts: &[AlertId],
) -> Result<HashMap<String, ViewId>, StorageError> {
    if alerts.is_empty() {
        return Ok(HashMap::new());
    }
    let (set, values) = any_of(1, alerts.iter().copied());
    let rows = conn.all(format!("SELECT id, case_key, sealed FROM alert WHERE id IN {set}"), values).await?;
    let about = |(id, sealed): (AlertId, Sealed)| match sealed.about {
        About::View(view) => Some((id.to_string(), view)),
        About::NothingHere => None,
    };
    Ok(all(heard, &rows).await?.into_iter().filter_map(about).collect())
}
