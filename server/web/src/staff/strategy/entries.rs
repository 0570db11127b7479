//! What is written about an action, corrected and taken back, and its log on its way to a page.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::conflict::{UnsavedPage, unsaved as unsaved_page};
use heard_app::pages::staff::strategy::{Done, EntryLine, EntryProblem, EntryTyped, FileNote, Rating, RefusedEntry};
use heard_domain::ids::{PlanEntryId, PlanRowId};
use heard_domain::people::EditStrategy;
use heard_domain::strategy::{self as domain, EntryError, NewEntry, Writer};
use heard_storage::calendar::Day;

use super::actions::{Refused, address, again};
use super::objectives::stored_rating;
use crate::Failure;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// A log on its way to a page: to whoever may write, with what of it they may change.
pub(super) fn entries(log: Vec<domain::EntryLine>, can_write: bool) -> Result<Vec<EntryLine>, Failure> {
    let mut lines = Vec::with_capacity(log.len());
    for one in log {
        lines.push(EntryLine {
            of_day: one.entry.of_day.civil(),
            words: one.entry.words,
            was: stored_rating(one.was.as_deref())?,
            rating: stored_rating(Some(one.rating.as_str()))?,
            reason: one.reason,
            by: one.by,
            on: one.entry.at.day().civil(),
            id: one.id.to_string(),
            can_change: can_write && one.own && one.corrected.is_none() && one.taken_back.is_none(),
            rates: one.rates,
            corrected: one.corrected.map(|at| at.day().civil()),
            taken_back: one.taken_back.map(|(at, why)| (at.day().civil(), why)),
        });
    }
    Ok(lines)
}

/// What the plan's file says, on its way to a page.
pub(super) fn notes(all: Vec<domain::FileNote>) -> Vec<FileNote> {
    all.into_iter().map(|one| FileNote { of_day: one.of_day.map(Day::civil), words: one.words }).collect()
}

/// What was typed about an action.
pub(super) fn typed(fields: &Fields) -> (NewEntry, EntryTyped) {
    let of = |name: &str| fields.get(name).to_owned();
    let new = NewEntry { words: of("words"), rating: of("rating"), reason: of("reason"), of_day: of("of_day") };
    let typed = EntryTyped {
        words: new.words.clone(),
        rating: Rating::parse(&new.rating),
        reason: new.reason.clone(),
        of_day: new.of_day.clone(),
    };
    (new, typed)
}

/// A form that nothing was typed into yet.
pub(super) fn untyped(rating: Option<Rating>, today: Day) -> EntryTyped {
    EntryTyped { rating, of_day: today.to_string(), ..EntryTyped::default() }
}

/// What is wrong with what was typed.
pub(super) fn entry_problem(error: EntryError) -> Result<EntryProblem, Failure> {
    Ok(match error {
        EntryError::NoWords => EntryProblem::NoWords,
        EntryError::NoSentence => EntryProblem::NoSentence,
        EntryError::NoRating => EntryProblem::NoRating,
        EntryError::NoReason => EntryProblem::NoReason,
        EntryError::NoDay => EntryProblem::NoDay,
        EntryError::Already => EntryProblem::Already,
        EntryError::TooLong => EntryProblem::TooLong,
        EntryError::Gone => return Err(Failure::NotFound),
        EntryError::Storage(error) => return Err(error.into()),
    })
}

/// What of an own entry is to be changed, as the form says it.
pub(super) fn entry_of(fields: &Fields) -> Result<PlanEntryId, Failure> {
    fields.one("entry").ok_or(Failure::NotFound)
}

/// An own entry that was not changed: which, what was typed, and why not.
pub(super) fn refused_entry(
    entry: PlanEntryId,
    typed: Option<EntryTyped>,
    why: &str,
    error: EntryError,
) -> Result<RefusedEntry, Failure> {
    let problem = match (entry_problem(error)?, &typed) {
        (EntryProblem::NoReason, None) => EntryProblem::NoWhy,
        (EntryProblem::TooLong, None) => EntryProblem::WhyTooLong,
        (problem, _) => problem,
    };
    Ok(RefusedEntry { id: entry.to_string(), typed, why: why.to_owned(), problem })
}

/// What was typed about an action that its writer cannot write about any more, or that is not there.
pub(super) fn unsaved(frame: StaffFrame, fields: Fields, back: &str) -> Response {
    let props = UnsavedPage { back: back.to_owned(), fields: fields.0 };
    page(StatusCode::NOT_FOUND, move || unsaved_page(frame, props))
}

/// `POST /strategy/rows/{id}/entries`
pub async fn write(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (new, typed) = typed(&form.fields);
    match domain::write_entry(&form.app.heard, Writer::editor(&form.by), id, &new).await {
        Ok(_) => Ok(done(&address(id), Done::Written)),
        Err(EntryError::Gone) => Ok(unsaved(form.frame, form.fields, &address(id))),
        Err(error) => {
            let entry = Some((typed, entry_problem(error)?));
            again(form, id, Refused { entry, ..Refused::default() }).await
        }
    }
}

/// `POST /strategy/rows/{id}/entries/correct`
pub async fn correct(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (entry, (new, typed)) = (entry_of(&form.fields)?, typed(&form.fields));
    match domain::correct_entry(&form.app.heard, Writer::editor(&form.by), id, entry, &new).await {
        Ok(_) => Ok(done(&address(id), Done::EntryCorrected)),
        Err(EntryError::Gone) => Ok(unsaved(form.frame, form.fields, &address(id))),
        Err(error) => {
            let change = Some(refused_entry(entry, Some(typed), "", error)?);
            again(form, id, Refused { change, ..Refused::default() }).await
        }
    }
}

/// `POST /strategy/rows/{id}/entries/take-back`
pub async fn take_back(Path(id): Path<String>, form: Form<EditStrategy>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (entry, why) = (entry_of(&form.fields)?, form.fields.get("why").to_owned());
    match domain::take_entry_back(&form.app.heard, Writer::editor(&form.by), id, entry, &why).await {
        Ok(()) => Ok(done(&address(id), Done::EntryTakenBack)),
        Err(EntryError::Gone) => Ok(unsaved(form.frame, form.fields, &address(id))),
        Err(error) => {
            let change = Some(refused_entry(entry, None, &why, error)?);
            again(form, id, Refused { change, ..Refused::default() }).await
        }
    }
}
