//! What somebody writes about an action: what happened, the rating, why, and for which day. A
//! lead writes about what they lead and nothing else.

use heard_storage::calendar::Day;
use heard_storage::{StorageError, args, text};
use heard_vocabulary::PlanRowAction;

use super::lines::IN_FORCE;
use crate::Heard;
use crate::ids::{AccountId, PlanEntryId, PlanRowId};
use crate::people::{EditStrategy, Grant, LeadActions};
use crate::record::record;

/// The longest entry and the longest reason, in characters.
const LONGEST: (usize, usize) = (2_000, 1_000);

/// How far back the day of an entry can lie, in days: a year.
const FURTHEST: i32 = 366;

/// As many words as a sentence has at least that says why nothing changed.
const SENTENCE: usize = 4;

/// Who writes.
#[derive(Debug, Clone)]
pub struct Writer {
    account: AccountId,
    actor: String,
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
    let today = heard.now().day();
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
    let rating = new.rating.clone();
    let of_day = Day::parse(new.of_day.trim()).ok_or(EntryError::NoDay)?;
    if of_day > today || of_day < today.plus(-FURTHEST) {
        return Err(EntryError::NoDay);
    }
    let entry = PlanEntryId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
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
                let was = row.text_opt("rating")?;
                let changed = was.as_deref() != Some(rating.as_str());
                if changed && text::is_empty(&reason) {
                    return Err(EntryError::NoReason);
                }
                if !changed && words.split_whitespace().count() < SENTENCE {
                    return Err(EntryError::NoSentence);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO plan_entry (id, row_id, at, of_day, was, rating, words, reason, written_by)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    args![
                        entry,
                        id,
                        now,
                        of_day.to_string(),
                        was,
                        rating.as_str(),
                        words,
                        reason.as_str(),
                        who.account
                    ],
                );
                if changed {
                    uow.defer("UPDATE plan_row SET rating = $1 WHERE id = $2", args![rating.as_str(), id]);
                    uow.defer(
                        "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
                         ON CONFLICT (row_id, at) DO UPDATE SET rating = excluded.rating, reason = excluded.reason",
                        args![id, now, rating.as_str(), reason.as_str(), who.actor.as_str()],
                    );
                }
                record(uow, who.actor, what, id, rating).await?;
                Ok(entry)
            })
        })
        .await
}
