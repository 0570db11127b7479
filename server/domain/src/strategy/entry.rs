//! What somebody writes about an action: what happened, the rating, why, and for which day. A
//! lead writes about what they lead and nothing else.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::PlanRowAction;

use super::lines::IN_FORCE;
use crate::Heard;
use crate::ids::{AccountId, PlanEntryId, PlanRowId};
use crate::people::{EditStrategy, Grant, LeadActions};
use crate::record::record;

/// The longest entry and the longest reason, in characters.
pub(super) const LONGEST: (usize, usize) = (2_000, 1_000);

/// How far back the day of an entry can lie, in days: a year.
const FURTHEST: i32 = 366;

/// As many words as a sentence has at least that says why nothing changed.
const SENTENCE: usize = 4;

/// Who writes.
#[derive(Debug, Clone)]
pub struct Writer {
    pub(super) account: AccountId,
    pub(super) actor: String,
    own: bool,
}

impl Writer {
    /// Somebody who may change the strategy, and so every action.
    #[must_use]
    pub fn editor(by: &Grant<EditStrategy>) -> Self {
        Self { account: by.id(), actor: by.actor(), own: false }
    }

    /// A lead, who writes about their own actions alone.
    #[must_use]
    pub fn lead(by: &Grant<LeadActions>) -> Self {
        Self { account: by.id(), actor: by.actor(), own: true }
    }
}

/// An entry as it was typed.
#[derive(Debug, Clone, Default)]
pub struct NewEntry {
    /// What happened.
    pub words: String,
    /// The rating from now on.
    pub rating: String,
    /// Why it is another one.
    pub reason: String,
    /// For which day, as `2026-03-14`.
    pub of_day: String,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum EntryError {
    /// It is not said what happened.
    #[error("nothing is written")]
    NoWords,
    /// Nothing changed, and no sentence says why.
    #[error("no sentence says why nothing changed")]
    NoSentence,
    /// Not one of blue, green, amber and red.
    #[error("this is not a rating")]
    NoRating,
    /// The rating is another one, and it is not said why.
    #[error("a rating needs its reason")]
    NoReason,
    /// The day is none, ahead, or long over.
    #[error("no such day")]
    NoDay,
    /// The same was written before: by the same person, today and last.
    #[error("this is saved already")]
    Already,
    /// Something is too long.
    #[error("too long")]
    TooLong,
    /// There is no such action in the plan in force and its newest file, or it is not theirs.
    #[error("this is not in the plan in force, or not theirs")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// An entry that can be written, but for what its rating asks for.
#[derive(Debug)]
pub(super) struct Checked {
    pub words: String,
    pub reason: String,
    pub rating: String,
    pub of_day: Day,
}

impl Checked {
    /// Reads what was typed.
    pub(super) fn of(new: &NewEntry, today: Day) -> Result<Self, EntryError> {
        let (words, reason) = (new.words.trim().to_owned(), new.reason.trim().to_owned());
        if text::is_empty(&words) {
            return Err(EntryError::NoWords);
        }
        if text::length(&words) > LONGEST.0 || text::length(&reason) > LONGEST.1 {
            return Err(EntryError::TooLong);
        }
        if !["blue", "green", "amber", "red"].contains(&new.rating.as_str()) {
            return Err(EntryError::NoRating);
        }
        let of_day = Day::parse(new.of_day.trim()).ok_or(EntryError::NoDay)?;
        if of_day > today || of_day < today.plus(-FURTHEST) {
            return Err(EntryError::NoDay);
        }
        Ok(Self { words, reason, rating: new.rating.clone(), of_day })
    }

    /// Whether what it says is enough beside the rating before.
    pub(super) fn explains(&self, was: Option<&str>) -> Result<(), EntryError> {
        let changed = was != Some(self.rating.as_str());
        if changed && text::is_empty(&self.reason) {
            return Err(EntryError::NoReason);
        }
        if !changed && self.words.split_whitespace().count() < SENTENCE {
            return Err(EntryError::NoSentence);
        }
        Ok(())
    }

    /// Stores it.
    pub(super) fn put(
        &self,
        uow: &mut Uow,
        (id, row): (PlanEntryId, PlanRowId),
        by: &Writer,
        (at, was): (Moment, Option<&str>),
    ) {
        uow.defer(
            "INSERT INTO plan_entry (id, row_id, at, of_day, was, rating, words, reason, written_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            args![
                id,
                row,
                at,
                self.of_day.to_string(),
                was.map(str::to_owned),
                self.rating.as_str(),
                self.words.as_str(),
                self.reason.as_str(),
                by.account
            ],
        );
    }
}

/// The rating of an action that they may write about, held.
pub(super) async fn held(uow: &mut Uow, who: &Writer, id: PlanRowId) -> Result<Option<String>, EntryError> {
    let lock = if uow.is_postgres() { "FOR UPDATE" } else { "" };
    let sql = format!(
        "SELECT rating FROM plan_row WHERE id = $1 AND kind = 'action' AND missing_since IS NULL
             AND plan_id = {IN_FORCE} {lock}"
    );
    let row = uow.first(sql, args![id]).await?.ok_or(EntryError::Gone)?;
    if who.own {
        let sql = "SELECT 1 AS one FROM plan_lead WHERE row_id = $1 AND account_id = $2";
        uow.first(sql, args![id, who.account]).await?.ok_or(EntryError::Gone)?;
    }
    Ok(row.text_opt("rating")?)
}

/// The moment of what is said of an action that is held: later than all that was said of it before,
/// also within the same thousandth of a second. What comes after what is told by it.
pub(super) async fn moment(uow: &mut Uow, id: PlanRowId) -> Result<Moment, StorageError> {
    let sql = "SELECT CAST(COALESCE(MAX(s.at), 0) AS BIGINT) AS last FROM (
                   SELECT g.at FROM plan_row_rating g WHERE g.row_id = $1
                   UNION ALL SELECT e.at FROM plan_entry e WHERE e.row_id = $1) s";
    let last = uow.first(sql, args![id]).await?.map_or(Ok(0), |row| row.int("last"))?;
    Ok(uow.now().max(Moment(last + 1)))
}

/// Rates an action otherwise, with the reason, at the moment of the entry or of what became of it:
/// by that it is known where the rating is from.
pub(super) fn rated(uow: &mut Uow, id: PlanRowId, who: &Writer, (at, rating): (Moment, Option<&str>), reason: &str) {
    let rating = rating.map(str::to_owned);
    uow.defer("UPDATE plan_row SET rating = $1 WHERE id = $2", args![rating.clone(), id]);
    uow.defer(
        "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (row_id, at) DO UPDATE SET rating = excluded.rating, reason = excluded.reason, void = 0",
        args![id, at, rating, reason, who.actor.as_str()],
    );
}

/// Leaves the ratings of an action from this moment on out of what says since when it is rated so:
/// they are of an entry that was taken back or written anew. The history shows them still.
pub(super) fn void_from(uow: &mut Uow, id: PlanRowId, from: Moment) {
    uow.defer("UPDATE plan_row_rating SET void = 1 WHERE row_id = $1 AND at >= $2", args![id, from]);
}

/// Whether the same was written before: by the same person about the same action, today and
/// last. Whoever goes back and saves again writes nothing new.
async fn is_again(uow: &mut Uow, id: PlanRowId, by: AccountId, new: &Checked) -> Result<bool, StorageError> {
    let sql = "SELECT at, of_day, rating, words, reason FROM plan_entry
               WHERE row_id = $1 AND written_by = $2 AND corrected_at IS NULL AND taken_back_at IS NULL
               ORDER BY at DESC, id DESC LIMIT 1";
    let Some(row) = uow.first(sql, args![id, by]).await? else { return Ok(false) };
    Ok(row.moment("at")?.day() == uow.now().day()
        && row.text("of_day")? == new.of_day.to_string()
        && row.text("rating")? == new.rating
        && row.text("words")? == new.words
        && row.text("reason")? == new.reason)
}

/// Writes about an action. The rating before and the rating from now on stay with it.
///
/// # Errors
/// [`EntryError`]; nothing is changed then.
pub async fn write_entry(heard: &Heard, who: Writer, id: PlanRowId, new: &NewEntry) -> Result<PlanEntryId, EntryError> {
    write(heard, who, id, new, PlanRowAction::Written).await
}

/// The one way in which an action is rated, whatever the log calls it.
pub(super) async fn write(
    heard: &Heard,
    who: Writer,
    id: PlanRowId,
    new: &NewEntry,
    what: PlanRowAction,
) -> Result<PlanEntryId, EntryError> {
    let new = Checked::of(new, heard.now().day())?;
    let entry = PlanEntryId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let was = held(uow, &who, id).await?;
                let changed = was.as_deref() != Some(new.rating.as_str());
                if !changed && is_again(uow, id, who.account, &new).await? {
                    return Err(EntryError::Already);
                }
                new.explains(was.as_deref())?;
                let now = moment(uow, id).await?;
                new.put(uow, (entry, id), &who, (now, was.as_deref()));
                if changed {
                    rated(uow, id, &who, (now, Some(new.rating.as_str())), &new.reason);
                }
                record(uow, who.actor, what, id, new.rating).await?;
                Ok(entry)
            })
        })
        .await
}
