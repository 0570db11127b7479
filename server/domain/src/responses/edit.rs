//! Writing, handing in, approving and publishing.

use std::collections::BTreeSet;

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, Value};
use heard_vocabulary::{ResponseAction, ResponsePart, ViewAction};

use super::{Claim, ResponseState};
use crate::Heard;
use crate::ids::{AccountId, LinkId, ObjectiveId, ResponseId, ServiceId, ThemeId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant, Respond};
use crate::record::{record, record_on_each};
use crate::views::ViewState;

/// A promise without a date of its own is checked again after this long.
const RECHECK: i32 = 42;

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
    /// The same in easy words.
    pub easy_read: String,
    /// Who answers for it.
    pub owner_name: String,
    /// By when, as `2026-04-30`, for a promise.
    pub due_on: Option<String>,
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
    /// The writer cannot approve their own response.
    #[error("a second person has to approve this")]
    SamePerson,
    /// It is not in the state this needs.
    #[error("this response is no longer waiting for that")]
    WrongState,
    /// There is no such response.
    #[error("no such response")]
    Gone,
    /// Nobody's view is behind it.
    #[error("nobody's view is behind this response yet")]
    NoViews,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Checks what has to be there before anything is stored.
fn check(text: &ResponseText) -> Result<(), ResponseError> {
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

/// Starts a response, with the views behind it.
///
/// # Errors
/// [`ResponseError`].
pub async fn start_response(
    heard: &Heard,
    by: &Grant<Respond>,
    text: ResponseText,
    about: About,
    views: Vec<ViewId>,
) -> Result<ResponseId, ResponseError> {
    check(&text)?;
    // Each once: its author is told once that it was used.
    let views: Vec<ViewId> = BTreeSet::from_iter(views).into_iter().collect();
    let id = ResponseId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO response (id, state, version, objective_id, service_id, theme_id, created_by, created_at)
                     VALUES ($1, $7, 1, $2, $3, $4, $5, $6)",
                    args![
                        id,
                        about.objective,
                        about.service,
                        about.theme,
                        me,
                        now,
                        ResponseState::Draft.name()
                    ],
                );
                insert_version(uow, id, 1, &text, me);
                for view in &views {
                    let (sql, args) = insert_view(id, *view, now);
                    uow.defer(sql, args);
                }
                record(uow, actor.as_str(), ResponseAction::Started, id, "").await?;
                record_on_each(uow, actor, ViewAction::PutBehindResponse, &views, id.to_string()).await?;
                Ok(id)
            })
        })
        .await
}

fn insert_version(uow: &mut Uow, id: ResponseId, version: i64, text: &ResponseText, me: AccountId) {
    let ResponseText { claim, you_said, we_did, reason, easy_read, owner_name, due_on } = text;
    let now = uow.now();
    uow.defer(
        "INSERT INTO response_version (response_id, version, claim, you_said, we_did, reason, easy_read, owner_name,
            due_on, written_by, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
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
            now
        ],
    );
}

fn insert_view(id: ResponseId, view: ViewId, now: Moment) -> (&'static str, Vec<Value>) {
    let sql = "INSERT INTO response_view (response_id, view_id, added_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    (sql, args![id, view, now])
}

/// Writes a new version of a response that is not yet public.
///
/// # Errors
/// [`ResponseError`].
pub async fn revise_response(
    heard: &Heard,
    by: &Grant<Respond>,
    id: ResponseId,
    text: ResponseText,
    about: About,
) -> Result<(), ResponseError> {
    check(&text)?;
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first("SELECT version, state FROM response WHERE id = $1", args![id])
                    .await?
                    .ok_or(ResponseError::Gone)?;
                // What was approved is what is public: it is not changed behind people's backs.
                if row.text("state")? == ResponseState::Published.name() {
                    return Err(ResponseError::WrongState);
                }
                let version = row.int("version")? + 1;
                uow.defer(
                    "UPDATE response SET version = $1, objective_id = $2, service_id = $3, theme_id = $4, state = $6
                     WHERE id = $5",
                    args![version, about.objective, about.service, about.theme, id, ResponseState::Draft.name()],
                );
                insert_version(uow, id, version, &text, me);
                record(uow, actor, ResponseAction::Revised, id, format!("version {version}")).await?;
                Ok(())
            })
        })
        .await
}

/// Puts one more view behind a response that is not yet published.
///
/// # Errors
/// [`ResponseError`].
pub async fn add_view(heard: &Heard, by: &Grant<Respond>, id: ResponseId, view: ViewId) -> Result<(), ResponseError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let state = uow
                    .first("SELECT state FROM response WHERE id = $1", args![id])
                    .await?
                    .ok_or(ResponseError::Gone)?
                    .text("state")?;
                let (sql, args) = insert_view(id, view, uow.now());
                let added = uow.execute(sql, args).await?;
                if state == ResponseState::Published.name() {
                    tell(uow, id).await?;
                }
                record(uow, actor.as_str(), ResponseAction::ViewAdded, id, view.to_string()).await?;
                if added > 0 {
                    record(uow, actor, ViewAction::PutBehindResponse, view, id.to_string()).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Hands a draft in for approval.
///
/// # Errors
/// [`ResponseError`].
pub async fn hand_in(heard: &Heard, by: &Grant<Respond>, id: ResponseId) -> Result<(), ResponseError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let views = uow
                    .first("SELECT COUNT(*) AS n FROM response_view WHERE response_id = $1", args![id])
                    .await?
                    .map_or(Ok(0), |row| row.int("n"))?;
                if views == 0 {
                    return Err(ResponseError::NoViews);
                }
                let (draft, waiting) = (ResponseState::Draft.name(), ResponseState::Waiting.name());
                let touched = uow
                    .execute("UPDATE response SET state = $2 WHERE id = $1 AND state = $3", args![id, waiting, draft])
                    .await?;
                if touched == 0 {
                    return Err(ResponseError::WrongState);
                }
                record(uow, actor, ResponseAction::HandedIn, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Approves and publishes: everyone whose view is behind it is told in the
/// same commit, and a promise's own re-check is put in the diary.
///
/// # Errors
/// [`ResponseError::SamePerson`] for the writer of the newest version.
pub async fn publish(heard: &Heard, by: &Grant<Approve>, id: ResponseId) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    let link = LinkId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first(
                        "SELECT r.state, r.objective_id, v.claim, v.due_on, v.written_by FROM response r
                         JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id = $1",
                        args![id],
                    )
                    .await?
                    .ok_or(ResponseError::Gone)?;
                if row.text("state")? != ResponseState::Waiting.name() {
                    return Err(ResponseError::WrongState);
                }
                if row.id::<AccountId>("written_by")? == me {
                    return Err(ResponseError::SamePerson);
                }
                let now = uow.now();
                let recheck = match Claim::parse(&row.text("claim")?) {
                    Some(Claim::WillDo) => row.text_opt("due_on")?,
                    Some(Claim::Done) => Some(now.day().plus(RECHECK).to_string()),
                    _ => None,
                };
                uow.defer(
                    "UPDATE response SET approved_by = $1, published_at = $2, recheck_on = $3, state = $4
                     WHERE id = $5",
                    args![me, now, recheck, ResponseState::Published.name(), id],
                );
                tell(uow, id).await?;
                if let Some(objective) = row.id_opt::<ObjectiveId>("objective_id")? {
                    link_answer(uow, link, id, objective, me);
                }
                record(uow, actor, ResponseAction::Published, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Tells everyone behind a published response who was not told yet.
async fn tell(uow: &mut Uow, id: ResponseId) -> Result<(), StorageError> {
    // By id, with the state in the value: there is only one way to carry this
    // out, whatever the database knows of its tables.
    let [sent, read, reopened, settled, answered] =
        [ViewState::Sent, ViewState::Read, ViewState::Reopened, ViewState::Settled, ViewState::Answered]
            .map(ViewState::name);
    let sql = format!(
        "UPDATE view SET state = CASE WHEN state IN ('{sent}', '{read}', '{reopened}', '{settled}')
            THEN '{answered}' ELSE state END
         WHERE id IN (SELECT view_id FROM response_view WHERE response_id = $1 AND told_at IS NULL)"
    );
    uow.execute(sql, args![id]).await?;
    raise(uow, Event::AnswerPublished(id)).await
}

fn link_answer(uow: &mut Uow, link: LinkId, id: ResponseId, objective: ObjectiveId, me: AccountId) {
    let now = uow.now();
    uow.defer(
        "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
         VALUES ($1, 'objective', $2, 'answered_by', 'response', $3, 'published', $4, $5) ON CONFLICT DO NOTHING",
        args![link, objective, id, me, now],
    );
}
