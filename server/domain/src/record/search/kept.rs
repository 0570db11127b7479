//! What a reader of the log does not find in it: lines about what is kept from them.

use std::collections::HashSet;

use heard_storage::crypto::Hash;
use heard_storage::{Conn, StorageError, args};

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::procedures;
use crate::retention;
use crate::safeguarding::alerts::about_any;
use crate::safeguarding::conflicts::reader;

/// What is kept from one reader.
pub(super) struct Kept {
    /// The hashes by which they are found, of views, of procedures and of legal holds.
    pub(super) hashes: Option<[Hash; 3]>,
    /// Alerts about views that are kept from them, as the log names them.
    pub(super) alerts: Vec<String>,
}

impl Kept {
    /// Nothing is: the reader is shown no line by what it is about.
    pub(super) fn nothing() -> Self {
        Self { hashes: None, alerts: Vec::new() }
    }

    /// What is kept from a reader of views.
    pub(super) async fn from(heard: &Heard, conn: &mut Conn, account: AccountId) -> Result<Self, StorageError> {
        let hashes = [reader(heard, account), procedures::reader(heard, account), retention::reader(heard, account)];
        let sql = "SELECT view_id FROM conflict WHERE reader = $1 AND cleared_at IS NULL AND yields = 0";
        let rows = conn.all(sql, args![hashes[0]]).await?;
        let views = rows.iter().map(|row| row.id("view_id")).collect::<Result<HashSet<ViewId>, _>>()?;
        let alerts = if views.is_empty() { Vec::new() } else { about_any(heard, conn, &views).await? };
        Ok(Self { hashes: Some(hashes), alerts: alerts.into_iter().map(|alert| alert.to_string()).collect() })
    }
}
