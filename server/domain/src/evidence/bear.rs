//! Linking by hand what bears on the plan, and taking a link off again (STR-06).

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::LinkAction;

use super::{End, Kind, Relation};
use crate::Heard;
use crate::ids::{LinkId, ObjectiveId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;
use crate::responses::ResponseState;

/// The longest reason.
const LONGEST: usize = 500;

/// Why nothing was linked.
#[derive(Debug, thiserror::Error)]
pub enum BearError {
    /// What it bears on is not in the plan in force.
    #[error("this is not in the plan")]
    NotInPlan,
    /// There is no such thing that could bear on it.
    #[error("this cannot bear on the plan")]
    NoSuch,
    /// A measure is no answer to the plan and changes nothing in it by itself.
    #[error("a measure speaks for the plan or against it")]
    OnlySpeaks,
    /// It bears on itself.
    #[error("nothing bears on itself")]
    Itself,
    /// It is not said why.
    #[error("a link needs its reason")]
    NoWhy,
    /// The reason is too long.
    #[error("the reason is too long")]
    TooLong,
    /// It is linked so already.
    #[error("it is linked so already")]
    Already,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Something that bears on the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    /// An objective or action of the plan.
    pub plan: End,
    /// How it bears.
    pub relation: Relation,
    /// What bears: an answer, a review, a theme, a measure, or something else in the plan.
    pub other: End,
    /// Why.
    pub why: String,
}

impl Bearing {
    /// From where the link goes and to where. An objective is answered by an answer;
    /// everything else bears on the plan.
    fn ends(&self) -> (End, End) {
        match self.relation {
            Relation::AnsweredBy => (self.plan, self.other),
            Relation::EvidenceFor | Relation::Challenges | Relation::Influenced => (self.other, self.plan),
        }
    }
}

/// Links it, and says which objective's page tells of it.
///
/// # Errors
/// [`BearError`].
pub async fn bear(heard: &Heard, by: &Grant<EditStrategy>, mut new: Bearing) -> Result<ObjectiveId, BearError> {
    new.why = new.why.trim().to_owned();
    if heard_storage::text::is_empty(&new.why) {
        return Err(BearError::NoWhy);
    }
    if heard_storage::text::length(&new.why) > LONGEST {
        return Err(BearError::TooLong);
    }
    if new.plan == new.other {
        return Err(BearError::Itself);
    }
    if new.other.kind == Kind::Measure && !matches!(new.relation, Relation::EvidenceFor | Relation::Challenges) {
        return Err(BearError::OnlySpeaks);
    }
    let id = LinkId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let objective = objective_of(uow, new.plan).await?.ok_or(BearError::NotInPlan)?;
                if !is_there(uow, new.other).await? {
                    return Err(BearError::NoSuch);
                }
                let (from, to) = new.ends();
                let now = uow.now();
                let sql =
                    "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
                let args = args![
                    id, from.kind.name(), from.id, new.relation.name(), to.kind.name(), to.id, new.why, me, now
                ];
                if uow.execute(sql, args).await? == 0 {
                    return Err(BearError::Already);
                }
                let detail = format!("{} {} {}", from.kind.name(), new.relation.name(), to.kind.name());
                record(uow, actor, LinkAction::Made, id, detail).await?;
                Ok(objective)
            })
        })
        .await
}

/// What became of a link that was to be taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlinked {
    /// It is off.
    Off,
    /// There is none: somebody had taken it off before.
    Before,
    /// It stays: it says what a view is coded with, and is changed where that is coded.
    Coded,
}

/// Takes a link off that was made by hand or by publishing an answer.
///
/// # Errors
/// When storage fails.
pub async fn unlink(heard: &Heard, by: &Grant<EditStrategy>, id: LinkId) -> Result<Unlinked, StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let view = Kind::View.name();
                let sql = "DELETE FROM evidence_link WHERE id = $1 AND from_kind <> $2 AND to_kind <> $2";
                if uow.execute(sql, args![id, view]).await? == 0 {
                    let there = uow.first("SELECT 1 AS x FROM evidence_link WHERE id = $1", args![id]).await?;
                    return Ok(if there.is_some() { Unlinked::Coded } else { Unlinked::Before });
                }
                record(uow, actor, LinkAction::Removed, id, "").await?;
                Ok(Unlinked::Off)
            })
        })
        .await
}

/// The objective of the plan in force that this is, or under which it stands.
async fn objective_of(uow: &mut Uow, end: End) -> Result<Option<ObjectiveId>, StorageError> {
    const IN_FORCE: &str = "(SELECT p.id FROM plan p WHERE p.in_force = 1)";
    let sql = match end.kind {
        Kind::Objective => {
            format!(
                "SELECT o.id AS objective FROM objective o
                 WHERE o.id = $1 AND o.plan_id = {IN_FORCE} AND o.missing_since IS NULL"
            )
        }
        Kind::Row => format!(
            "SELECT r.objective_id AS objective FROM plan_row r
             WHERE r.id = $1 AND r.plan_id = {IN_FORCE} AND r.objective_id IS NOT NULL AND r.missing_since IS NULL"
        ),
        Kind::View | Kind::Response | Kind::Review | Kind::Theme | Kind::Measure => return Ok(None),
    };
    let row = uow.first(sql, args![end.id]).await?;
    row.map(|row| row.id("objective")).transpose()
}

/// Whether it is there to bear on the plan. Views are coded, and do so by that.
async fn is_there(uow: &mut Uow, end: End) -> Result<bool, StorageError> {
    let found = match end.kind {
        Kind::Objective | Kind::Row => return Ok(objective_of(uow, end).await?.is_some()),
        Kind::Response => {
            let sql = "SELECT 1 AS x FROM response WHERE id = $1 AND state = $2";
            uow.first(sql, args![end.id, ResponseState::Published.name()]).await?
        }
        Kind::Review => uow.first("SELECT 1 AS x FROM review WHERE id = $1", args![end.id]).await?,
        Kind::Theme => {
            uow.first("SELECT 1 AS x FROM theme WHERE id = $1 AND merged_into IS NULL", args![end.id]).await?
        }
        Kind::Measure => uow.first("SELECT 1 AS x FROM measure WHERE id = $1", args![end.id]).await?,
        Kind::View => return Ok(false),
    };
    Ok(found.is_some())
}
