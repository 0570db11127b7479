//! What a public answer said before it was corrected, and what is left of one
//! that was taken back.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of};

use super::ResponseText;
use super::text::{VERSION, text_of};
use crate::ids::ResponseId;

/// That an answer was corrected, and what it said until then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Which version it was until then.
    pub version: i64,
    /// When.
    pub at: Moment,
    /// Why, in words that young people read.
    pub why: String,
    /// What it said before.
    pub before: ResponseText,
}

/// What is left of an answer that was taken back: nothing of what it said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// When.
    pub at: Moment,
    /// Why, in words that young people read.
    pub why: String,
}

/// That an answer was taken back, of a row with `withdrawn_at` and
/// `withdrawn_why`.
pub(super) fn taken_back(row: &Row) -> Result<Option<TakenBack>, StorageError> {
    let (at, why) = (row.moment_opt("withdrawn_at")?, row.text_opt("withdrawn_why")?);
    Ok(at.map(|at| TakenBack { at, why: why.unwrap_or_default() }))
}

/// What each of these answers said before, newest first.
pub(super) async fn corrections(
    conn: &mut Conn,
    responses: &[ResponseId],
) -> Result<HashMap<ResponseId, Vec<Correction>>, StorageError> {
    let (set, args) = any_of(1, responses.iter().copied());
    let sql = format!(
        "SELECT c.response_id, c.done_at, c.why, c.replaced, {VERSION} FROM response_change c
         JOIN response_version v ON v.response_id = c.response_id AND v.version = c.replaced
         WHERE c.done_at IS NOT NULL AND c.kind = 'correction' AND c.response_id IN {set}
         ORDER BY c.done_at DESC, c.id"
    );
    let mut all: HashMap<ResponseId, Vec<Correction>> = HashMap::new();
    for row in &conn.all(sql, args).await? {
        let (version, at) = (row.int("replaced")?, row.moment("done_at")?);
        let one = Correction { version, at, why: row.text("why")?, before: text_of(row)? };
        all.entry(row.id("response_id")?).or_default().push(one);
    }
    Ok(all)
}
