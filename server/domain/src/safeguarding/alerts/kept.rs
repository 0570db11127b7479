//! Which alerts are about something that is kept from a reader: they find these nowhere.

use std::collections::HashSet;

use heard_storage::{Conn, StorageError};

use super::About;
use super::sealed::{council_key, opened};
use crate::Heard;
use crate::ids::{AlertId, ViewId};

/// The alerts about any of these views, and those of which that cannot be read.
pub(crate) async fn about_any(
    heard: &Heard,
    conn: &mut Conn,
    views: &HashSet<ViewId>,
) -> Result<Vec<AlertId>, StorageError> {
    let rows = conn.all("SELECT id, wrapped_key, sealed FROM alert", vec![]).await?;
    let council = council_key(heard).await?;
    let mut found = Vec::new();
    for row in &rows {
        let theirs = match opened(&council, row).map(|sealed| sealed.about) {
            Ok(About::NothingHere) => false,
            Ok(About::View(view)) => views.contains(&view),
            Err(_) => true,
        };
        if theirs {
            found.push(row.id("id")?);
        }
    }
    Ok(found)
}
