//! What would be published if a period ended now: for those who read views, in
//! protected values, and stored nowhere.

use heard_storage::StorageError;
use heard_storage::clock::Moment;

use super::period::Period;
use super::publish::{compute, is_quarterly, rule, tables_of};
use super::published::Figure;
use super::tables::Grain;
use crate::Heard;
use crate::people::{Grant, Moderate};
use crate::quarter::Quarter;

/// What would be published of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Which.
    pub period: Period,
    /// From when on it is published.
    pub from: Moment,
    /// Its figures, as they would be.
    pub figures: Vec<Figure>,
}

/// What would be published next: of the quarter that is over and waits for its
/// fortnight, or else of the one that is running; of the year, where figures are
/// yearly.
///
/// # Errors
/// When storage fails.
pub async fn preview(heard: &Heard, _by: &Grant<Moderate>) -> Result<Preview, StorageError> {
    let now = heard.now();
    let running = Quarter::running(now);
    let over = Period::Quarter(running.before());
    let quarter = if over.is_settled(now) { Period::Quarter(running) } else { over };
    let period = match is_quarterly(heard, quarter.year()).await? {
        true => quarter,
        false => Period::Year(quarter.year()),
    };
    let figures = compute(heard, period, &tables_of(Grain::QuarterOrYear), rule(heard), false).await?;
    Ok(Preview { period, from: period.settles(), figures })
}
