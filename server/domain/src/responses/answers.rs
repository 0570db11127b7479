//! What the council answered to one view.

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};

use super::text::{VERSION, text_of};
use super::{ResponseText, Verdict};
use crate::ids::{ResponseId, ViewId};

/// A published response as one of the young people behind it sees it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The response.
    pub response: ResponseId,
    /// What it says.
    pub text: ResponseText,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When its reader first opened it.
    pub opened_at: Option<Moment>,
    /// What its reader said became of it.
    pub verdict: Option<Verdict>,
}

/// The published answers to one view.
///
/// # Errors
/// When storage fails.
pub async fn answers_for(conn: &mut Conn, view: ViewId) -> Result<Vec<Answer>, StorageError> {
    let rows = conn
        .all(
            format!(
                "SELECT r.id, r.published_at, rv.opened_at, rv.verdict, {VERSION} FROM response_view rv
                 JOIN response r ON r.id = rv.response_id
                 JOIN response_version v ON v.response_id = r.id AND v.version = r.version
                 WHERE rv.view_id = $1 AND rv.told_at IS NOT NULL ORDER BY rv.told_at, r.id"
            ),
            args![view],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Answer {
                response: row.id("id")?,
                text: text_of(row)?,
                published_at: row.moment_opt("published_at")?,
                opened_at: row.moment_opt("opened_at")?,
                verdict: row.text_opt("verdict")?.as_deref().and_then(Verdict::parse),
            })
        })
        .collect()
}
