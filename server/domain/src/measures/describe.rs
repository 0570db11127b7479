//! What people say of a measure: what it means, which way is better, its target, and
//! since when it counts something else.

use heard_plans::measures::{Decimal, Period};
use heard_storage::calendar::Day;
use heard_storage::{StorageError, args, text};
use heard_vocabulary::{MeasureAction, MeasureDirection};

use crate::Heard;
use crate::ids::{MeasureBreakId, MeasureId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// The longest definition, source or reason.
const LONGEST: usize = 1_000;

/// What somebody says of a measure, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Described {
    /// Which way is better.
    pub direction: String,
    /// What it counts.
    pub definition: String,
    /// Where its numbers are from.
    pub source: String,
    /// What it is to get to; empty for nothing.
    pub target: String,
    /// By when; empty for no day.
    pub target_day: String,
}

/// Why it was refused.
#[derive(Debug, thiserror::Error)]
pub enum DescribeError {
    /// No direction was chosen.
    #[error("no direction")]
    NoDirection,
    /// The target is no number.
    #[error("the target is no number")]
    NoNumber,
    /// The day is none.
    #[error("the day is none")]
    NoDay,
    /// A text is too long.
    #[error("a text is too long")]
    TooLong,
    /// There is no such measure.
    #[error("there is no such measure")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Describes a measure.
///
/// # Errors
/// [`DescribeError`].
pub async fn describe(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: MeasureId,
    said: Described,
) -> Result<(), DescribeError> {
    let Described { direction, definition, source, target, target_day } = said;
    let direction = MeasureDirection::parse(&direction).ok_or(DescribeError::NoDirection)?;
    let target = target.trim().trim_end_matches('%').trim();
    let target = match text::is_empty(target) {
        true => None,
        false => Some(target.parse::<Decimal>().map_err(|_| DescribeError::NoNumber)?.to_string()),
    };
    let day = match text::is_empty(&target_day) {
        true => None,
        false => Some(Day::parse(&target_day).ok_or(DescribeError::NoDay)?.to_string()),
    };
    if [&definition, &source].iter().any(|words| text::length(words) > LONGEST) {
        return Err(DescribeError::TooLong);
    }
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let touched = uow
                    .execute(
                        "UPDATE measure SET direction = $1, definition = $2, source = $3, target = $4, target_day = $5
                         WHERE id = $6",
                        args![direction.name(), definition, source, target, day, id],
                    )
                    .await?;
                if touched == 0 {
                    return Err(DescribeError::Gone);
                }
                record(uow, actor, MeasureAction::Described, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Why a break was refused.
#[derive(Debug, thiserror::Error)]
pub enum BreakError {
    /// It is no period.
    #[error("no period")]
    NoPeriod,
    /// Nothing says what changed.
    #[error("nothing says what changed")]
    NoWords,
    /// It is too long.
    #[error("it is too long")]
    TooLong,
    /// There is one in that period.
    #[error("there is one in that period")]
    Already,
    /// There is no such measure.
    #[error("there is no such measure")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Says that a measure counts something else from a period on: the first, as it is typed.
///
/// # Errors
/// [`BreakError`].
pub async fn add_break(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: MeasureId,
    from: &str,
    what: &str,
) -> Result<(), BreakError> {
    let period = Period::typed(from).ok_or(BreakError::NoPeriod)?.to_string();
    let what = what.trim().to_owned();
    if text::is_empty(&what) {
        return Err(BreakError::NoWords);
    }
    if text::length(&what) > LONGEST {
        return Err(BreakError::TooLong);
    }
    let own = MeasureBreakId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.first("SELECT id FROM measure WHERE id = $1", args![id]).await?.is_none() {
                    return Err(BreakError::Gone);
                }
                let there = "SELECT id FROM measure_break WHERE measure_id = $1 AND period = $2";
                if uow.first(there, args![id, period.as_str()]).await?.is_some() {
                    return Err(BreakError::Already);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO measure_break (id, measure_id, period, what, said_at, said_by)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    args![own, id, period, what, now, me],
                );
                record(uow, actor, MeasureAction::BreakAdded, id, "").await?;
                Ok(())
            })
        })
        .await
}
