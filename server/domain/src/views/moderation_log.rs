//! What the team does to a view: tag, mask, note, reply, hide.

use heard_storage::args;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::{ModerationAction, ViewAction};

use super::standing::{KEPT, LISTED};
use super::thread::{TalkError, send_message, still_there};
use super::words::{Sender, ViewState, item_key, seal_text};
use crate::Heard;
use crate::ids::{ModerationId, NoteId, ObjectiveId, ServiceId, ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record;

/// What a view is about, as the team codes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coding {
    /// Themes of the coding frame.
    pub themes: Vec<ThemeId>,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// Objectives it is evidence for.
    pub objectives: Vec<ObjectiveId>,
}

/// Codes a view: replaces its themes, mood, service and objectives.
///
/// # Errors
/// When storage fails.
pub async fn code(heard: &Heard, by: &Grant<Moderate>, id: ViewId, coding: Coding) -> Result<(), StorageError> {
    let (actor, me) = (by.actor(), by.id());
    let links: Vec<_> = coding
        .objectives
        .iter()
        .map(|objective| (*objective, crate::ids::LinkId::new(heard.now(), heard.entropy())))
        .collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "UPDATE view SET mood = $1, service_id = $2 WHERE id = $3",
                    args![coding.mood, coding.service, id],
                );
                uow.defer("DELETE FROM view_theme WHERE view_id = $1", args![id]);
                for theme in &coding.themes {
                    uow.defer(
                        "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at) VALUES ($1, $2, $3, $4)",
                        args![id, *theme, me, now],
                    );
                }
                replace_objectives(uow, id, me, links).await?;
                let detail = format!("{} themes, {} objectives", coding.themes.len(), coding.objectives.len());
                record(uow, actor, ViewAction::Coded, id, detail).await
            })
        })
        .await
}

async fn replace_objectives(
    uow: &mut Uow,
    id: ViewId,
    me: crate::ids::AccountId,
    links: Vec<(ObjectiveId, crate::ids::LinkId)>,
) -> Result<(), StorageError> {
    let now = uow.now();
    uow.defer(
        "DELETE FROM evidence_link WHERE from_kind = 'view' AND from_id = $1 AND to_kind = 'objective'",
        args![id],
    );
    for (objective, link) in links {
        uow.defer(
            "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
             VALUES ($1, 'view', $2, 'evidence_for', 'objective', $3, 'coded by the team', $4, $5)",
            args![link, id, objective, me, now],
        );
    }
    Ok(())
}

/// Stores a masked form of the words beside the original, which stays.
///
/// # Errors
/// When storage fails; [`TalkError::Gone`] when the words were erased.
pub async fn mask(heard: &Heard, by: &Grant<Moderate>, id: ViewId, masked: &str) -> Result<(), TalkError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM view WHERE id = $1", args![id]).await?.ok_or(TalkError::Gone)?;
    drop(conn);
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    let masked = masked.trim();
    let sealed = (!masked.is_empty()).then(|| seal_text(heard, &key, id, "sealed_masked", masked));
    let removed = sealed.is_none();
    let (actor, line) = (by.actor(), log_line(heard, by, id));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = format!("UPDATE view SET sealed_masked = $1 WHERE id = $2 AND {KEPT}");
                if uow.execute(sql, args![sealed, id]).await? == 0 {
                    return Err(TalkError::Gone);
                }
                let (action, reason) = match removed {
                    true => (ModerationAction::Unmasked, "mask removed"),
                    false => (ModerationAction::Masked, "names or places masked"),
                };
                line.queue(uow, action, reason, false);
                record(uow, actor, ViewAction::Masked, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Adds an internal note.
///
/// # Errors
/// As [`TalkError`].
pub async fn note(heard: &Heard, by: &Grant<Moderate>, id: ViewId, text: &str) -> Result<(), TalkError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(TalkError::Empty);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM view WHERE id = $1", args![id]).await?.ok_or(TalkError::Gone)?;
    let author = crate::people::name_of(heard, &mut conn, by.id()).await?;
    drop(conn);
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    let sealed = seal_text(heard, &key, id, "note", text);
    let note = NoteId::random(heard.entropy());
    let author = author.map_or_else(|| by.account().role().title().to_owned(), |identity| identity.name);
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there(uow, id).await? {
                    return Err(TalkError::Gone);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO note (id, view_id, sealed, written_by, written_at) VALUES ($1, $2, $3, $4, $5)",
                    args![note, id, sealed, author, now],
                );
                record(uow, actor, ViewAction::NoteWritten, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Replies privately to the young person.
///
/// # Errors
/// [`TalkError`].
pub async fn reply(heard: &Heard, by: &Grant<Moderate>, id: ViewId, text: &str) -> Result<(), TalkError> {
    send_message(heard, id, Sender::Team, text, by.actor()).await
}

/// Settles a view that was read and asks for nothing more: a thank-you, good
/// news, something a private reply was enough for. Its author's next message
/// opens it again.
///
/// # Errors
/// [`TalkError::Gone`] when it was not read, or is not waiting; storage.
pub async fn settle(heard: &Heard, by: &Grant<Moderate>, id: ViewId) -> Result<(), TalkError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE view SET state = $2
                     WHERE id = $1 AND state IN ($3, $4) AND read_at IS NOT NULL";
                let [settled, read, reopened] =
                    [ViewState::Settled, ViewState::Read, ViewState::Reopened].map(ViewState::name);
                if uow.execute(sql, args![id, settled, read, reopened]).await? == 0 {
                    return Err(TalkError::Gone);
                }
                record(uow, actor, ViewAction::Settled, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Hides a view from the queue's working list, or shows it again; the reason
/// is logged and its author is told.
///
/// # Errors
/// [`TalkError::Empty`] without a reason; storage otherwise.
pub async fn hide(
    heard: &Heard,
    by: &Grant<Moderate>,
    id: ViewId,
    hidden: bool,
    reason: &str,
) -> Result<(), TalkError> {
    let reason = reason.trim().to_owned();
    if heard_storage::text::is_empty(&reason) {
        return Err(TalkError::Empty);
    }
    let (actor, line) = (by.actor(), log_line(heard, by, id));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Shown again it is where it was; what was answered meanwhile, answered.
                let [away, sent, read, answered] =
                    [ViewState::Hidden, ViewState::Sent, ViewState::Read, ViewState::Answered].map(ViewState::name);
                let sql = if hidden {
                    format!("UPDATE view SET hidden_from = state, state = '{away}' WHERE id = $1 AND {LISTED}")
                } else {
                    format!(
                        "UPDATE view SET hidden_from = NULL, state = CASE
                            WHEN COALESCE(hidden_from, '{read}') IN ('{sent}', '{read}')
                                AND EXISTS (SELECT 1 FROM response_view rv
                                    WHERE rv.view_id = view.id AND rv.told_at IS NOT NULL) THEN '{answered}'
                            WHEN COALESCE(hidden_from, '{sent}') = '{sent}'
                                THEN CASE WHEN read_at IS NULL THEN '{sent}' ELSE '{read}' END
                            ELSE hidden_from END
                         WHERE id = $1 AND state = '{away}'"
                    )
                };
                let touched = uow.execute(sql, args![id]).await?;
                if touched == 0 {
                    return Err(TalkError::Gone);
                }
                let (moderated, action) = match hidden {
                    true => (ModerationAction::Hidden, ViewAction::Hidden),
                    false => (ModerationAction::Shown, ViewAction::Shown),
                };
                line.queue(uow, moderated, &reason, true);
                record(uow, actor, action, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// A line for the moderation log, ready to be queued inside a unit of work.
pub(super) struct LogLine {
    id: ModerationId,
    view: ViewId,
    by: crate::ids::AccountId,
}

pub(super) fn log_line<P>(heard: &Heard, by: &Grant<P>, view: ViewId) -> LogLine {
    LogLine { id: ModerationId::random(heard.entropy()), view, by: by.id() }
}

impl LogLine {
    pub(super) fn queue(self, uow: &mut Uow, action: ModerationAction, reason: &str, told: bool) {
        let now = uow.now();
        uow.defer(
            "INSERT INTO moderation (id, view_id, action, reason, told, by_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![self.id, self.view, action.name(), reason, told, self.by, now],
        );
    }
}

/// Why a view was last hidden.
///
/// # Errors
/// When storage fails.
pub async fn hiding_reason(heard: &Heard, _by: &Grant<Moderate>, id: ViewId) -> Result<Option<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT reason FROM moderation WHERE view_id = $1 AND action = $2 ORDER BY at DESC LIMIT 1";
    conn.first(sql, args![id, ModerationAction::Hidden.name()]).await?.map(|row| row.text("reason")).transpose()
}
