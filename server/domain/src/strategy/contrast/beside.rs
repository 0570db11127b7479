//! The published periods that the rule lays side by side.

use heard_storage::StorageError;

use super::{Told, Voices};
use crate::Heard;
use crate::figures::tables::Table;
use crate::figures::{About, Period, Publication, offered, published_in};
use crate::ids::ObjectiveId;

/// Quarters in a year.
const YEAR: usize = 4;

/// A period, with those that say whether it is only the season.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    /// The period.
    pub(crate) now: Publication,
    /// The one before it, of the same length.
    pub(crate) before: Option<Publication>,
    /// The same quarter of the year before; a year has none.
    year_before: Option<Publication>,
}

impl Beside {
    /// What was published of a period and of those beside it.
    ///
    /// # Errors
    /// When storage fails. `Ok(None)` where the period was not published.
    pub(crate) async fn of(heard: &Heard, period: Period) -> Result<Option<Self>, StorageError> {
        Ok(Self::of_each(heard, &[period]).await?.pop())
    }

    /// The same of each of these periods that was published, read at once.
    ///
    /// # Errors
    /// When storage fails.
    pub(crate) async fn of_each(heard: &Heard, periods: &[Period]) -> Result<Vec<Self>, StorageError> {
        let mut wanted: Vec<Period> = Vec::with_capacity(3 * periods.len());
        for period in periods {
            wanted.extend([*period, period.before()]);
            wanted.extend(a_year_before(*period));
        }
        let all = published_in(heard, &wanted).await?;
        let published = |period: Period| all.get(&period).cloned();
        let mut each = Vec::with_capacity(periods.len());
        for period in periods.iter().copied() {
            let Some(now) = published(period) else { continue };
            let year_before = a_year_before(period).and_then(published);
            each.push(Self { now, before: published(period.before()), year_before });
        }
        Ok(each)
    }

    /// The same of what was published last.
    ///
    /// # Errors
    /// When storage fails. `Ok(None)` before anything was published.
    pub(crate) async fn newest(heard: &Heard) -> Result<Option<Self>, StorageError> {
        match offered(heard).await?.first() {
            Some(listed) => Self::of(heard, listed.period).await,
            None => Ok(None),
        }
    }

    /// What the rule reads of one objective.
    pub(crate) fn voices(&self, id: ObjectiveId) -> Voices<'_> {
        let about = About::Objective(id);
        Voices {
            now: row(&self.now, &about),
            before: self.before.as_ref().and_then(|one| row(one, &about)),
            year_before: self.year_before.as_ref().and_then(|one| row(one, &about)),
        }
    }
}

fn row<'a>(publication: &'a Publication, about: &About) -> Option<Told<'a>> {
    publication.figure(Table::Objectives, about).map(|figure| Told { rule: publication.rule, figure })
}

/// The same quarter of the year before.
fn a_year_before(period: Period) -> Option<Period> {
    match period {
        Period::Quarter(_) => Some((0..YEAR).fold(period, |period, _| period.before())),
        Period::Year(_) => None,
    }
}
