//! That a measure bears on an objective.

use heard_storage::{StorageError, args, text};
use heard_vocabulary::EvidenceRelation;

use crate::Heard;
use crate::evidence::{End, Kind, link};
use crate::ids::{MeasureId, ObjectiveId};
use crate::people::{EditStrategy, Grant};

/// Why it was refused.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    /// No objective of the plan in force was chosen.
    #[error("no objective")]
    NoObjective,
    /// How it bears was not chosen.
    #[error("no relation")]
    NoRelation,
    /// Nothing says why.
    #[error("no reason")]
    NoReason,
    /// It is joined in this way already.
    #[error("it is joined already")]
    Already,
    /// There is no such measure.
    #[error("there is no such measure")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(StorageError),
}

impl From<StorageError> for JoinError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Duplicate => Self::Already,
            other => Self::Storage(other),
        }
    }
}

/// Joins a measure to an objective: it speaks for it, or against it.
///
/// # Errors
/// [`JoinError`].
pub async fn join_objective(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: MeasureId,
    objective: Option<ObjectiveId>,
    relation: Option<EvidenceRelation>,
    why: &str,
) -> Result<(), JoinError> {
    let objective = objective.filter(|id| heard.catalogue().objectives.iter().any(|one| one.id == *id));
    let objective = objective.ok_or(JoinError::NoObjective)?;
    let bears = |one: &EvidenceRelation| matches!(one, EvidenceRelation::EvidenceFor | EvidenceRelation::Challenges);
    let relation = relation.filter(bears).ok_or(JoinError::NoRelation)?;
    if text::is_empty(why) {
        return Err(JoinError::NoReason);
    }
    let mut conn = heard.words().read().await?;
    if conn.first("SELECT id FROM measure WHERE id = $1", args![id]).await?.is_none() {
        return Err(JoinError::Gone);
    }
    drop(conn);
    let from = End { kind: Kind::Measure, id: id.bytes() };
    let to = End { kind: Kind::Objective, id: objective.bytes() };
    link(heard, by, from, relation, to, why).await?;
    Ok(())
}
