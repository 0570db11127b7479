//! An entry that its author writes anew. What stood there stays and is seen as corrected.

use heard_storage::clock::Moment;
use heard_storage::{Uow, args};
use heard_vocabulary::PlanRowAction;

use super::entry::{Checked, EntryError, NewEntry, Writer, held, moment, rated, void_from};
use crate::Heard;
use crate::ids::{PlanEntryId, PlanRowId};
use crate::record::record;

/// How much was said after an entry `e` of how its action is rated: entries that stand, and ratings
/// that are neither its own nor of its corrections. A file that was read since may say the same as
/// the entry, and is another origin.
pub(super) const LATER: &str = "(SELECT COUNT(*) FROM plan_entry o WHERE o.row_id = e.row_id
         AND o.corrected_at IS NULL AND o.taken_back_at IS NULL
         AND (o.at > e.at OR (o.at = e.at AND o.id > e.id)))
     + (SELECT COUNT(*) FROM plan_row_rating g WHERE g.row_id = e.row_id AND g.at > e.at AND g.void = 0
         AND NOT EXISTS (SELECT 1 FROM plan_entry p WHERE p.row_id = e.row_id AND p.at = e.at
             AND p.corrected_at = g.at)) AS later";

/// Whether an action that is rated so `now` is so by an entry with this rating, after which so much
/// was said ([`LATER`]): else the entry's rating is that of its time, and stays.
pub(super) fn is_rated_by(now: Option<&str>, rating: &str, later: i64) -> bool {
    later == 0 && now == Some(rating)
}

/// An entry as its author finds it.
pub(super) struct Own {
    /// When it was written.
    pub at: Moment,
    /// The rating before, as it was then.
    was: Option<String>,
    /// The same, as far as it stands: the file that said it may have been undone since.
    pub before: Option<String>,
    /// The rating from then on.
    pub rating: String,
    /// How much was said after it of how the action is rated.
    later: i64,
    words: String,
    reason: String,
    of_day: String,
}

/// An entry that stands, of an action, by this author.
pub(super) async fn own_entry(
    uow: &mut Uow,
    who: &Writer,
    (id, entry): (PlanRowId, PlanEntryId),
) -> Result<Own, EntryError> {
    let sql = format!(
        "SELECT e.at, e.was, e.rating, e.words, e.reason, e.of_day,
             (SELECT g.rating FROM plan_row_rating g WHERE g.row_id = e.row_id AND g.at < e.at AND g.void = 0
              ORDER BY g.at DESC LIMIT 1) AS rated_before, {LATER}
         FROM plan_entry e WHERE e.id = $1 AND e.row_id = $2 AND e.written_by = $3
             AND e.corrected_at IS NULL AND e.taken_back_at IS NULL"
    );
    let row = uow.first(sql, args![entry, id, who.account]).await?.ok_or(EntryError::Gone)?;
    Ok(Own {
        at: row.moment("at")?,
        was: row.text_opt("was")?,
        before: row.text_opt("rated_before")?,
        rating: row.text("rating")?,
        later: row.int("later")?,
        words: row.text("words")?,
        reason: row.text("reason")?,
        of_day: row.text("of_day")?,
    })
}

impl Own {
    /// Whether the action, which is rated so now, is rated by it still.
    pub(super) fn rates(&self, now: Option<&str>) -> bool {
        is_rated_by(now, &self.rating, self.later)
    }

    fn is(&self, new: &Checked) -> bool {
        self.words == new.words
            && self.reason == new.reason
            && self.rating == new.rating
            && self.of_day == new.of_day.to_string()
    }
}

/// Writes an own entry anew, in the place of what stood there. Its rating is another one only
/// where nobody wrote, and nothing was rated, after it.
///
/// # Errors
/// [`EntryError`]; nothing is changed then. [`EntryError::Gone`] also where it is not theirs, or
/// stands no more.
pub async fn correct_entry(
    heard: &Heard,
    who: Writer,
    id: PlanRowId,
    entry: PlanEntryId,
    new: &NewEntry,
) -> Result<PlanEntryId, EntryError> {
    let mut new = Checked::of(new, heard.now().day())?;
    let anew = PlanEntryId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let rating = held(uow, &who, id).await?;
                let own = own_entry(uow, &who, (id, entry)).await?;
                let rates = own.rates(rating.as_deref());
                if !rates {
                    new.rating.clone_from(&own.rating);
                }
                if own.is(&new) {
                    return Err(EntryError::Already);
                }
                new.explains(own.was.as_deref())?;
                let now = moment(uow, id).await?;
                let sql = "UPDATE plan_entry SET corrected_at = $1 WHERE id = $2 AND corrected_at IS NULL";
                uow.execute(sql, args![now, entry]).await?;
                // It stands where the other stood: what was written after it stays after it.
                new.put(uow, (anew, id), &who, (own.at, own.was.as_deref()));
                if rates && new.rating != own.rating {
                    void_from(uow, id, own.at);
                    rated(uow, id, &who, (now, Some(new.rating.as_str())), &new.reason);
                }
                record(uow, who.actor, PlanRowAction::EntryCorrected, id, new.rating).await?;
                Ok(anew)
            })
        })
        .await
}
