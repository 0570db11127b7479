//! What a file does to each row of the plan it is read into.

use std::collections::HashMap;

use heard_storage::{StorageError, Uow, args};

use super::before::{Before, keep_row};
use super::import::{Change, Compared, Comparison, PlanRow, normal};
use super::import_plan::Imported;
use super::objectives::Known;
use super::rows::{RATING, Stored, put, rating_name, read, stored_rows, written};
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId, PlanRowId};

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
    /// The plan's objectives, by the words they go by in the file.
    pub objectives: &'a Known,
    /// Who imports.
    pub actor: &'a str,
}

impl Storing<'_> {
    /// Stores what the file does to each row. The file's rows come first, in its order: their
    /// place is their position.
    pub(super) async fn rows(&self, uow: &mut Uow, comparison: &Comparison) -> Result<Imported, StorageError> {
        let there: HashMap<PlanRowId, Stored> = stored_rows(uow, self.plan).await?;
        let now = uow.now();
        let mut done = Imported::default();
        for (index, Compared { id, row, change }) in comparison.rows.iter().enumerate() {
            let id = id.as_deref().and_then(|id| id.parse::<PlanRowId>().ok());
            let was = id.and_then(|id| there.get(&id).map(|was| (id, was)));
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
                    let rated = fields.iter().any(|field| field.field == RATING);
                    self.known_row(uow, (id, was), index, row, rated)?;
                }
                (Change::Missing, Some((id, was))) => {
                    done.missing += 1;
                    let became = Stored { missing_since: Some(now.0), ..was.clone() };
                    uow.defer("UPDATE plan_row SET missing_since = $1 WHERE id = $2", args![now, id]);
                    keep_row(uow, self.import, id, &Before { was: Some(was.clone()), became })?;
                }
                // The comparison names the known row wherever there is one.
                (Change::Unchanged | Change::Changed { .. } | Change::Missing, None) => {
                    return Err(StorageError::inconsistent("plan_row.id", "a row of this plan"));
                }
            }
        }
        Ok(done)
    }

    fn stored(&self, index: usize, row: &PlanRow, rating: Option<String>) -> Result<Stored, StorageError> {
        let objective: Option<ObjectiveId> =
            row.objective.as_deref().and_then(|text| self.objectives.get(&normal(text)).copied());
        let position = i64::try_from(index).unwrap_or(i64::MAX);
        Ok(Stored { objective, position, rating, content: written(row)?, missing_since: None, went_out: None })
    }

    fn new_row(&self, uow: &mut Uow, index: usize, row: &PlanRow) -> Result<(), StorageError> {
        let id = PlanRowId::new(uow.now(), self.heard.entropy());
        let became = self.stored(index, row, row.rating.map(|rating| rating_name(rating).to_owned()))?;
        put(uow, id, self.plan, row, &became, true);
        if became.rating.is_some() {
            self.rated(uow, id, became.rating.as_deref());
        }
        keep_row(uow, self.import, id, &Before { was: None, became })
    }

    /// A rating that was given here stands until the file says another one.
    fn known_row(
        &self,
        uow: &mut Uow,
        (id, was): (PlanRowId, &Stored),
        index: usize,
        row: &PlanRow,
        rated: bool,
    ) -> Result<(), StorageError> {
        let rating = match rated {
            true => row.rating.map(|rating| rating_name(rating).to_owned()),
            false => was.rating.clone(),
        };
        let mut became = self.stored(index, row, rating)?;
        // The file that was given out may still come back, unless this one says something newer.
        if row.rating == read(&was.content)?.rating {
            became.went_out.clone_from(&was.went_out);
        }
        if became == *was {
            return Ok(());
        }
        put(uow, id, self.plan, row, &became, false);
        if became.rating != was.rating {
            self.rated(uow, id, became.rating.as_deref());
        }
        keep_row(uow, self.import, id, &Before { was: Some(was.clone()), became })
    }

    /// Puts the file's rating into the history, and also that it took one away.
    fn rated(&self, uow: &mut Uow, id: PlanRowId, rating: Option<&str>) {
        let now = uow.now();
        uow.defer(
            "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            args![id, now, rating, AS_IMPORTED, self.actor],
        );
    }
}
