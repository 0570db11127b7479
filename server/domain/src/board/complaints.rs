//! Complaints that ended, as published last.

use heard_storage::StorageError;

use crate::Heard;
use crate::figures::tables::{Split, Table};
use crate::figures::{About, Figure, IN_TIME, Published, STAGES, newest_year};

/// Complaints that ended in the year that was published last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaints {
    /// The year.
    pub year: i32,
    /// How many.
    pub ended: Published,
    /// By the stage they reached.
    pub stages: [Published; STAGES.len()],
    /// By what was found last: right, right in part, not right, taken back.
    pub outcomes: [Published; 4],
    /// In time, and late.
    pub in_time: [Published; IN_TIME.len()],
}

/// The complaints that ended; `None` before a year was published that has them.
pub(super) async fn complaints(heard: &Heard) -> Result<Option<Complaints>, StorageError> {
    let Some(year) = newest_year(heard).await? else { return Ok(None) };
    let figure = year.figure(Table::Complaints, &About::Whole);
    Ok(figure.map(|figure| Complaints {
        year: year.listed.period.year(),
        ended: figure.count,
        stages: parts(figure, Split::Stage),
        outcomes: parts(figure, Split::Outcome),
        in_time: parts(figure, Split::InTime),
    }))
}

fn parts<const N: usize>(figure: &Figure, split: Split) -> [Published; N] {
    let names = split.parts();
    let part = |at: usize| figure.by(split).zip(names.get(at)).map(|(parts, name)| parts.part(name));
    std::array::from_fn(|at| part(at).unwrap_or(Published::WITHHELD))
}
