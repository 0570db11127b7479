//! What an objective's page tells after what was promised and how it is rated: since when
//! children speak of it, and what was answered.

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::Claim;

use crate::Heard;
use crate::board::good;
use crate::figures::tables::Table;
use crate::figures::{About, Period, Published, Share, offered, published_in};
use crate::ids::{ObjectiveId, ResponseId};
use crate::responses::ResponseState;

/// Answers that are told.
const TOLD: i64 = 20;

/// What was published of an objective for one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// The period.
    pub period: Period,
    /// How many spoke of it.
    pub voices: Published,
    /// The share that is good or very good, of those who chose a face.
    pub good: Option<Share>,
}

/// A public answer that serves an objective.
#[derive(Debug, Clone)]
pub struct AnswerTold {
    /// The answer.
    pub id: ResponseId,
    /// When it was published.
    pub at: Moment,
    /// What it claims.
    pub claim: Claim,
    /// What young people said.
    pub you_said: String,
    /// What was done, or will be.
    pub we_did: String,
    /// By when, for a promise, as `2026-03-14`.
    pub due_on: Option<String>,
}

/// Every period that is offered and has a row for it, newest first.
///
/// # Errors
/// When storage fails.
pub(super) async fn spoken(heard: &Heard, id: ObjectiveId) -> Result<Vec<Spoken>, StorageError> {
    let offered = offered(heard).await?;
    let found = published_in(heard, &offered.iter().map(|one| one.period).collect::<Vec<_>>()).await?;
    let mut all = Vec::new();
    for listed in offered {
        let Some(published) = found.get(&listed.period) else { continue };
        let Some(figure) = published.figure(Table::Objectives, &About::Objective(id)) else { continue };
        all.push(Spoken { period: listed.period, voices: figure.count, good: good(published.rule, figure) });
    }
    Ok(all)
}

/// The newest public answers for it.
///
/// # Errors
/// When storage fails.
pub(super) async fn answers(conn: &mut Conn, id: ObjectiveId) -> Result<Vec<AnswerTold>, StorageError> {
    let sql = "SELECT r.id, r.published_at, v.claim, v.you_said, v.we_did, v.due_on FROM response r
               JOIN response_version v ON v.response_id = r.id AND v.version = r.version
               WHERE r.objective_id = $1 AND r.state = $2 AND r.published_at IS NOT NULL
               ORDER BY r.published_at DESC LIMIT $3";
    let rows = conn.all(sql, args![id, ResponseState::Published.name(), TOLD]).await?;
    rows.iter()
        .map(|row| {
            Ok(AnswerTold {
                id: row.id("id")?,
                at: row.moment("published_at")?,
                claim: Claim::parse(&row.text("claim")?).ok_or(StorageError::inconsistent("claim", "a claim"))?,
                you_said: row.text("you_said")?,
                we_did: row.text("we_did")?,
                due_on: row.text_opt("due_on")?,
            })
        })
        .collect()
}
