//! What is recorded. Every line of the audit log is written here, and for each
//! kind of subject there is one closed list of what can be done with it
//! (`app/vocabulary/src/actions.rs`): a response's action under a view does not
//! compile. What reads the log reads the same lists.
//!
//! A detail holds short facts and ids, never anyone's words.

mod head;
mod interval;
mod lacking;
mod reading;
mod search;
mod subjects;
mod trail;
mod watch;

pub use head::{Head, NoHead, Shows, head, send_head, shows};
pub use interval::{
    CheckedError, CheckedInterval, Interval, MissingInterval, checked, checked_before, look_for_what_is_missing,
    missing, put_back_with_keys,
};
pub use lacking::without_line;
pub use reading::{
    EVENINGS, LookedError, MANY, Reading, ReadingCounts, ReadingDay, TIMES, WEEKS, count_reading, looked_at_reading,
    to_look_at, unusual,
};
#[doc(hidden)]
pub use search::statements_for_test;
pub use search::{Asked, COUNTED_TO, LogLine, LogPage, LoggedBy, PAGE, Said, read_log, staff_in_log};
pub use subjects::{
    Assigned, AtItsEnd, CaseSystem, Colleague, Council, CouncilCalendar, Directory, Doors, Duty, GivenUpJobs,
    GuideSlug, HelpLines, Invitation, List, Log, LoggedAccount, Measures, Nobody, Outside, OwnMessages, OwnPeople,
    Places, PublishedPeriod, ScenarioKey, SetupLink, Subject, Suggestions, TranslationOf, Translators, colleague,
    logged,
};
pub use trail::{Trail, TrailLine, TrailTold, Trailed, trail};
pub use watch::{Watched, watch};

use heard_storage::clock::Moment;
use heard_storage::{AuditEntry, Row, StorageError, Uow};
use heard_vocabulary::{ModerationAction, PlanRowAction, ViewAction};

use crate::ids::{PlanRowId, ViewId};

/// A view's author in the log: who they are is nowhere in it.
pub const AUTHOR: &str = "author";

fn entry<S: Subject>(actor: String, action: S::Action, subject: &S, detail: String) -> AuditEntry {
    AuditEntry { actor, action: S::name(action).into(), subject: subject.in_log(), detail }
}

/// Writes down that `actor` did this to `subject`, in the unit that does it.
///
/// # Errors
/// When the end of the log cannot be read.
#[expect(clippy::disallowed_methods, reason = "the one place that writes to the log")]
pub async fn record<S: Subject>(
    uow: &mut Uow,
    actor: impl Into<String>,
    action: S::Action,
    subject: S,
    detail: impl Into<String>,
) -> Result<(), StorageError> {
    let entry = entry(actor.into(), action, &subject, detail.into());
    uow.audit(entry).await
}

/// As [`record`], of what happened at `at`: for the demonstration, whose year
/// is written down in a second.
///
/// # Errors
/// As [`record`].
#[expect(clippy::disallowed_methods, reason = "the one place that writes to the log")]
pub async fn record_at<S: Subject>(
    uow: &mut Uow,
    at: Moment,
    actor: impl Into<String>,
    action: S::Action,
    subject: S,
    detail: impl Into<String>,
) -> Result<(), StorageError> {
    let entry = entry(actor.into(), action, &subject, detail.into());
    uow.audit_at(entry, at).await
}

/// As [`record`], a line for each of these views: one statement for all.
///
/// # Errors
/// As [`record`].
#[expect(clippy::disallowed_methods, reason = "the one place that writes to the log")]
pub async fn record_on_each(
    uow: &mut Uow,
    actor: impl Into<String>,
    action: ViewAction,
    views: &[ViewId],
    detail: impl Into<String>,
) -> Result<(), StorageError> {
    let subjects = views.iter().map(|view| view.bytes()).collect();
    uow.audit_each(actor.into(), action.name().into(), subjects, detail.into()).await
}

/// As [`record_on_each`], for each of these rows of a plan.
///
/// # Errors
/// As [`record`].
#[expect(clippy::disallowed_methods, reason = "the one place that writes to the log")]
pub(crate) async fn record_on_each_row(
    uow: &mut Uow,
    actor: impl Into<String>,
    action: PlanRowAction,
    rows: &[PlanRowId],
    detail: impl Into<String>,
) -> Result<(), StorageError> {
    let subjects = rows.iter().map(|row| row.bytes()).collect();
    uow.audit_each(actor.into(), action.name().into(), subjects, detail.into()).await
}

/// The action of a line about an `S`. `None` where its name is on no list: that
/// is our fault and said in the log of failures, and is shown as "something was
/// done", never left out.
pub(crate) fn action_of<S: Subject>(row: &Row) -> Result<Option<S::Action>, StorageError> {
    known(row, S::parse)
}

/// As [`action_of`], of a line of the moderation log.
pub(crate) fn moderated(row: &Row) -> Result<Option<ModerationAction>, StorageError> {
    known(row, ModerationAction::parse)
}

fn known<A>(row: &Row, parse: fn(&str) -> Option<A>) -> Result<Option<A>, StorageError> {
    let name = row.text("action")?;
    let action = parse(&name);
    if action.is_none() {
        tracing::error!(action = %name, "a line of the log has an action that is on no list");
    }
    Ok(action)
}
