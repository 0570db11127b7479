//! What the council answered to one view.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, any_of, args};

use super::corrections::{Correction, TakenBack, corrections, taken_back};
use super::text::{VERSION, text_of};
use super::{ResponseState, ResponseText, Verdict};
use crate::ids::{ResponseId, ViewId};

/// Whether a view has an answer that was told and still stands, in a statement
/// about `view`.
pub(crate) const STILL_ANSWERED: &str =
    "EXISTS (SELECT 1 FROM response_view ta JOIN response tr ON tr.id = ta.response_id
    WHERE ta.view_id = view.id AND ta.told_at IS NOT NULL AND tr.state = 'published')";

/// Whether what was said of the answer `r` for a view of `rv` was said of the claim and
/// the day that stand in it now: what was said of another promise says nothing of this one.
pub(crate) const SAID_OF_THIS: &str = "EXISTS (SELECT 1 FROM response_version st
    JOIN response_version ju ON ju.response_id = st.response_id AND ju.version = COALESCE(rv.judged, st.version)
    WHERE st.response_id = r.id AND st.version = r.version
        AND ju.claim = st.claim AND COALESCE(ju.due_on, '') = COALESCE(st.due_on, ''))";

/// A published response as one of the young people behind it sees it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The response.
    pub response: ResponseId,
    /// What it says.
    pub text: ResponseText,
    /// Which version that is; whoever says what became of it names it.
    pub version: i64,
    /// What it said before, newest first.
    pub corrections: Vec<Correction>,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When its reader first opened it.
    pub opened_at: Option<Moment>,
    /// What its reader said became of it.
    pub verdict: Option<Verdict>,
    /// Of which version they said it.
    pub judged: i64,
}

impl Answer {
    /// What its reader said became of it as it stood in that version.
    #[must_use]
    pub fn said_of(&self, version: i64) -> Option<Verdict> {
        self.verdict.filter(|_| self.judged == version)
    }
}

/// The published answers to one view.
///
/// # Errors
/// When storage fails.
pub async fn answers_for(conn: &mut Conn, view: ViewId) -> Result<Vec<Answer>, StorageError> {
    Ok(answers_for_each(conn, &[view]).await?.remove(&view).unwrap_or_default())
}

/// The published answers to each of these views, read at once; nothing of those that have none.
///
/// # Errors
/// When storage fails.
pub async fn answers_for_each(conn: &mut Conn, views: &[ViewId]) -> Result<HashMap<ViewId, Vec<Answer>>, StorageError> {
    let (set, more) = any_of(2, views.iter().copied());
    let mut values = args![ResponseState::Published.name()];
    values.extend(more);
    let sql = format!(
        "SELECT rv.view_id, r.id, r.version, r.published_at, rv.opened_at, rv.verdict,
            COALESCE(rv.judged, r.version) AS judged, {VERSION} FROM response_view rv
         JOIN response r ON r.id = rv.response_id
         JOIN response_version v ON v.response_id = r.id AND v.version = r.version
         WHERE rv.view_id IN {set} AND rv.told_at IS NOT NULL AND r.state = $1 ORDER BY rv.told_at, r.id"
    );
    let rows = conn.all(sql, values).await?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ResponseId>, _>>()?;
    let before = corrections(conn, &ids).await?;
    let mut all: HashMap<ViewId, Vec<Answer>> = HashMap::new();
    for (row, response) in rows.iter().zip(ids) {
        all.entry(row.id("view_id")?).or_default().push(Answer {
            response,
            text: text_of(row)?,
            version: row.int("version")?,
            // One answer may be to several of them.
            corrections: before.get(&response).cloned().unwrap_or_default(),
            published_at: row.moment_opt("published_at")?,
            opened_at: row.moment_opt("opened_at")?,
            verdict: row.text_opt("verdict")?.as_deref().and_then(Verdict::parse),
            judged: row.int("judged")?,
        });
    }
    Ok(all)
}

/// The answers to one view that were taken back after they were told.
///
/// # Errors
/// When storage fails.
pub async fn taken_back_for(conn: &mut Conn, view: ViewId) -> Result<Vec<TakenBack>, StorageError> {
    let sql = "SELECT r.withdrawn_at, r.withdrawn_why FROM response_view rv JOIN response r ON r.id = rv.response_id
               WHERE rv.view_id = $1 AND rv.told_at IS NOT NULL AND r.state = $2 ORDER BY r.withdrawn_at, r.id";
    let rows = conn.all(sql, args![view, ResponseState::TakenBack.name()]).await?;
    rows.iter().filter_map(|row| taken_back(row).transpose()).collect()
}
