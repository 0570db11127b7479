//! What a response says, and why one is refused.

use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::ResponsePart;

use super::Claim;
use crate::ids::{AccountId, ObjectiveId, ResponseId, ServiceId, ThemeId};

/// What a response says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseText {
    /// The claim.
    pub claim: Claim,
    /// "You said", in one or two plain sentences.
    pub you_said: String,
    /// "We did".
    pub we_did: String,
    /// Why.
    pub reason: String,
    /// What the reader can do now: where to go, whom to ask, how to disagree;
    /// may be empty.
    pub next_step: String,
    /// The same in easy words.
    pub easy_read: String,
    /// Who answers for it.
    pub owner_name: String,
    /// By when, as `2026-04-30`, for a promise.
    pub due_on: Option<String>,
}

impl ResponseText {
    /// Whether it is a promise whose day has not come by `today`, as `2026-04-30`.
    #[must_use]
    pub fn is_ahead(&self, today: &str) -> bool {
        self.claim == Claim::WillDo && self.due_on.as_deref().is_some_and(|due| due > today)
    }

    /// Whether it is a promise whose day is over.
    #[must_use]
    pub fn is_overdue(&self, today: &str) -> bool {
        self.claim == Claim::WillDo && self.due_on.as_deref().is_some_and(|due| !due.is_empty() && due < today)
    }
}

/// What a response is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct About {
    /// The objective it serves.
    pub objective: Option<ObjectiveId>,
    /// The service it concerns.
    pub service: Option<ServiceId>,
    /// Its topic on the wall.
    pub theme: Option<ThemeId>,
}

/// Why a response was refused; the form comes back with what was written.
#[derive(Debug, thiserror::Error)]
pub enum ResponseError {
    /// These fields are empty but have to be filled in.
    #[error("some parts are missing")]
    Missing(Vec<ResponsePart>),
    /// The due date is no date.
    #[error("this is not a date")]
    BadDate,
    /// The day of a promise is not ahead.
    #[error("the day that is promised is not ahead")]
    DayGone,
    /// The writer cannot approve their own response.
    #[error("a second person has to approve this")]
    SamePerson,
    /// Its author wrote after the page was drawn on which it is put behind the response: nobody
    /// need have read that.
    #[error("its author wrote again since")]
    WroteAgain,
    /// It is not in the state this needs.
    #[error("this response is no longer waiting for that")]
    WrongState,
    /// It is going out in these minutes.
    #[error("this response is going out")]
    GoingOut,
    /// It is to be taken back: that is decided first.
    #[error("this response is to be taken back")]
    ToBeTakenBack,
    /// There is no such response.
    #[error("no such response")]
    Gone,
    /// So many of the views behind it nobody has opened, or they may be harm and nobody has
    /// decided: each is answered by itself.
    #[error("{0} of these views are answered by themselves")]
    ByThemselves(usize),
    /// Nobody's view is behind it.
    #[error("nobody's view is behind this response yet")]
    NoViews,
    /// It was changed since it was read.
    #[error("this response was changed since it was read")]
    Changed,
    /// It is not said why.
    #[error("it is not said why")]
    NoWhy,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Checks what has to be there before anything is stored.
pub(super) fn check(text: &ResponseText) -> Result<(), ResponseError> {
    let needed = [
        (ResponsePart::YouSaid, &text.you_said),
        (ResponsePart::WeDid, &text.we_did),
        (ResponsePart::Reason, &text.reason),
        (ResponsePart::EasyRead, &text.easy_read),
        (ResponsePart::OwnerName, &text.owner_name),
    ];
    let mut missing: Vec<ResponsePart> =
        needed.into_iter().filter(|(_, value)| heard_storage::text::is_empty(value)).map(|(part, _)| part).collect();
    if text.claim == Claim::WillDo && text.due_on.as_deref().unwrap_or("").is_empty() {
        missing.push(ResponsePart::DueOn);
    }
    if !missing.is_empty() {
        return Err(ResponseError::Missing(missing));
    }
    if let Some(due) = text.due_on.as_deref().filter(|due| !due.is_empty()) {
        Day::parse(due).ok_or(ResponseError::BadDate)?;
    }
    Ok(())
}

/// Refuses a promise for a day that is not ahead: whoever reads it could only find that it
/// was not kept. A draft may say any day; it is asked where it is handed in and approved.
pub(super) fn check_ahead(claim: Claim, due_on: Option<&str>, today: Day) -> Result<(), ResponseError> {
    let day = due_on.and_then(Day::parse);
    match claim == Claim::WillDo && day.is_some_and(|day| day <= today) {
        true => Err(ResponseError::DayGone),
        false => Ok(()),
    }
}

/// What a version says, as columns of `response_version v`.
pub(super) const VERSION: &str =
    "v.claim, v.you_said, v.we_did, v.reason, v.next_step, v.easy_read, v.owner_name, v.due_on";

/// A version that was read by the columns of [`VERSION`].
pub(super) fn text_of(row: &Row) -> Result<ResponseText, StorageError> {
    Ok(ResponseText {
        claim: Claim::parse(&row.text("claim")?).ok_or(StorageError::inconsistent("claim", "a claim"))?,
        you_said: row.text("you_said")?,
        we_did: row.text("we_did")?,
        reason: row.text("reason")?,
        next_step: row.text("next_step")?,
        easy_read: row.text("easy_read")?,
        owner_name: row.text("owner_name")?,
        due_on: row.text_opt("due_on")?,
    })
}

pub(super) fn insert_version(uow: &mut Uow, id: ResponseId, version: i64, text: &ResponseText, me: AccountId) {
    let ResponseText { claim, you_said, we_did, reason, next_step, easy_read, owner_name, due_on } = text;
    let now = uow.now();
    uow.defer(
        "INSERT INTO response_version (response_id, version, claim, you_said, we_did, reason, easy_read, owner_name,
            due_on, written_by, written_at, next_step)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            id,
            version,
            claim.name(),
            you_said.trim(),
            we_did.trim(),
            reason.trim(),
            easy_read.trim(),
            owner_name.trim(),
            due_on.as_deref().and_then(Day::parse).map(|day| day.to_string()),
            me,
            now,
            next_step.trim()
        ],
    );
}
