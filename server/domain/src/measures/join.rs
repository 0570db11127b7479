//! That a measure bears on an objective.

use heard_storage::StorageError;
use heard_vocabulary::EvidenceRelation;

use crate::Heard;
use crate::evidence::{BearError, Bearing, End, Kind, bear};
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
    /// The reason is too long.
    #[error("the reason is too long")]
    TooLong,
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

impl From<BearError> for JoinError {
    fn from(error: BearError) -> Self {
        match error {
            BearError::NotInPlan | BearError::Itself => Self::NoObjective,
            BearError::OnlySpeaks => Self::NoRelation,
            BearError::NoWhy => Self::NoReason,
            BearError::TooLong => Self::TooLong,
            BearError::Already => Self::Already,
            BearError::NoSuch => Self::Gone,
            BearError::Storage(error) => Self::Storage(error),
        }
    }
}

/// Joins a measure to an objective, from the measure's page: it speaks for it, or against it.
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
    let objective = objective.ok_or(JoinError::NoObjective)?;
    let relation = relation.ok_or(JoinError::NoRelation)?;
    let (plan, other) =
        (End { kind: Kind::Objective, id: objective.bytes() }, End { kind: Kind::Measure, id: id.bytes() });
    bear(heard, by, Bearing { plan, relation, other, why: why.to_owned() }).await?;
    Ok(())
}
