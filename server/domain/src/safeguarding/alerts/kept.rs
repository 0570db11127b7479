//! Which alerts are about something that is kept from a reader: they find these nowhere.

use std::collections::HashSet;

use heard_storage::{Conn, StorageError};

use super::About;
use super::sealed::opened;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AlertId, ViewId};

/// The alerts about any of these views, and those of which that cannot be read.
pub(crate) async fn about_any(
    heard: &Heard,
    conn: &mut Conn,
    views: &HashSet<ViewId>,
) -> Result<Vec<AlertId>, StorageError> {
    let rows = conn.all("SELECT id, case_key, sealed FROM alert", vec![]).await?;
    let keys = CaseKeys::of(heard).of_rows(&rows).await?;
    let mut found = Vec::new();
    for row in &rows {
        let about = keys.of(row).and_then(|key| opened(key, row).ok()).map(|sealed| sealed.about);
        let theirs = match about {
            Some(About::NothingHere) => false,
            Some(About::View(view)) => views.contains(&view),
            None => true,
        };
        if theirs {
            found.push(row.id("id")?);
        }
    }
    Ok(found)
}
