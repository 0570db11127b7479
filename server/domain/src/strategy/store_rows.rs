//! What a file does to each row of the plan it is read into.

use std::collections::{HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::PlanRowAction;

use super::before::{Before, keep_row};
use super::grid::said;
use super::import::{Change, Compared, Comparison, PlanRow, normal};
use super::import_plan::{ImportError, Imported};
use super::objectives::Known;
use super::rows::{RATING, Stored, put, rating_name, rating_named, written};
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId, PlanRowId};
use crate::record::record_on_each_row;

/// Why a file's rating is what it is.
pub(super) const AS_IMPORTED: &str = "as imported";

/// What rows are stored with.
pub(super) struct Storing<'a> {
    /// The running system.
    pub heard: &'a Heard,
    /// The plan.
    pub plan: PlanId,
    /// The import.
    pub import: ImportId,
    /// Its moment. Everything that it does has this one, and no second look at the clock: undoing
    /// it tells by the moment what the file said and what was given since.
    pub at: Moment,
    /// The plan's objectives, by the words they go by in the file.
    pub objectives: &'a Known,
    /// Who imports.
    pub actor: &'a str,
}

impl Storing<'_> {
    /// Stores what the file does to each row of those that are there, held. The file's rows come
    /// first, in its order: their place is their position.
    ///
    /// # Errors
    /// [`ImportError::Otherwise`] where somebody rated a row since the comparison that the file
    /// would rate.
    pub(super) async fn rows(
        &self,
        uow: &mut Uow,
        there: &HashMap<PlanRowId, Stored>,
        comparison: &Comparison,
    ) -> Result<Imported, ImportError> {
        let (mut done, mut rated, mut seen) = (Imported::default(), Vec::new(), HashSet::new());
        for (index, Compared { id, row, change }) in comparison.rows.iter().enumerate() {
            let id = id.as_deref().and_then(|id| id.parse::<PlanRowId>().ok());
            let was = id.and_then(|id| there.get(&id).map(|was| (id, was)));
            seen.extend(id);
            match (change, was) {
                (Change::New, _) => {
                    done.new += 1;
                    self.new_row(uow, index, row)?;
                }
                (Change::Unchanged, Some((id, was))) => {
                    done.unchanged += 1;
                    self.known_row(uow, (id, was), index, row, false)?;
                }
                (Change::Changed { fields }, Some((id, was))) => {
                    done.changed += 1;
                    let anew = fields.iter().find(|field| field.field == RATING);
                    // What it is rated by now is what somebody was shown.
                    let now = was.rating.as_deref().and_then(rating_named).map(said);
                    if anew.is_some_and(|field| field.before != now) {
                        return Err(ImportError::Otherwise);
                    }
                    if self.known_row(uow, (id, was), index, row, anew.is_some())? {
                        rated.push(id);
                    }
                }
                (Change::Missing, Some((id, was))) => {
                    done.missing += 1;
                    let became = Stored { missing_since: Some(self.at.0), ..was.clone() };
                    uow.defer("UPDATE plan_row SET missing_since = $1 WHERE id = $2", args![self.at, id]);
                    keep_row(uow, self.import, id, &Before { was: Some(was.clone()), became })?;
                }
                // The comparison names the known row wherever there is one.
                (Change::Unchanged | Change::Changed { .. } | Change::Missing, None) => {
                    return Err(StorageError::inconsistent("plan_row.id", "a row of this plan").into());
                }
            }
        }
        self.behind(uow, there, &seen, comparison.rows.len())?;
        // Whoever has the form of one of them open read another rating.
        record_on_each_row(uow, self.actor, PlanRowAction::Rated, &rated, AS_IMPORTED).await?;
        Ok(done)
    }

    /// What was added here and stands in no file comes after all others, in the order it had.
    fn behind(
        &self,
        uow: &mut Uow,
        there: &HashMap<PlanRowId, Stored>,
        seen: &HashSet<PlanRowId>,
        first: usize,
    ) -> Result<(), StorageError> {
        let own = |(id, was): &(&PlanRowId, &Stored)| was.missing_since.is_none() && !seen.contains(*id);
        let mut own: Vec<(&PlanRowId, &Stored)> = there.iter().filter(own).collect();
        own.sort_unstable_by_key(|(id, was)| (was.position, **id));
        for (index, (id, was)) in own.into_iter().enumerate() {
            let position = i64::try_from(first + index).unwrap_or(i64::MAX);
            if position != was.position {
                uow.defer("UPDATE plan_row SET position = $1 WHERE id = $2", args![position, *id]);
                let became = Stored { position, ..was.clone() };
                keep_row(uow, self.import, *id, &Before { was: Some(was.clone()), became })?;
            }
        }
        Ok(())
    }

    fn stored(&self, index: usize, row: &PlanRow, rating: Option<String>) -> Result<Stored, StorageError> {
        let objective: Option<ObjectiveId> =
            row.objective.as_deref().and_then(|text| self.objectives.get(&normal(text)).copied());
        let position = i64::try_from(index).unwrap_or(i64::MAX);
        Ok(Stored { objective, position, rating, content: written(row)?, missing_since: None, went_out: None })
    }

    fn new_row(&self, uow: &mut Uow, index: usize, row: &PlanRow) -> Result<(), StorageError> {
        let id = PlanRowId::new(self.at, self.heard.entropy());
        let became = self.stored(index, row, row.rating.map(|rating| rating_name(rating).to_owned()))?;
        put(uow, id, self.plan, row, &became, true);
        if became.rating.is_some() {
            self.rated(uow, id, became.rating.as_deref());
        }
        keep_row(uow, self.import, id, &Before { was: None, became })
    }

    /// A rating that was given here stands until the file says another one. Whether it is
    /// another one by that.
    fn known_row(
        &self,
        uow: &mut Uow,
        (id, was): (PlanRowId, &Stored),
        index: usize,
        row: &PlanRow,
        rated: bool,
    ) -> Result<bool, StorageError> {
        let rating = match rated {
            true => row.rating.map(|rating| rating_name(rating).to_owned()),
            false => was.rating.clone(),
        };
        // This file is newer than the one that was given out: the next is compared with this one.
        let became = self.stored(index, row, rating)?;
        if became == *was {
            return Ok(false);
        }
        put(uow, id, self.plan, row, &became, false);
        let anew = became.rating != was.rating;
        if anew {
            self.rated(uow, id, became.rating.as_deref());
        }
        keep_row(uow, self.import, id, &Before { was: Some(was.clone()), became })?;
        Ok(anew)
    }

    /// Puts the file's rating into the history, and also that it took one away.
    fn rated(&self, uow: &mut Uow, id: PlanRowId, rating: Option<&str>) {
        uow.defer(
            "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            args![id, self.at, rating, AS_IMPORTED, self.actor],
        );
    }
}
