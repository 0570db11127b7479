//! A view is hidden, with a reason.

use heard_storage::{StorageError, args};
use heard_vocabulary::{ModerationAction, ViewAction, ViewState};

use super::drawn::{Drawn, wrote_unseen};
use super::moderation_log::log_line;
use super::own_words::says_their_words;
use super::standing::LISTED;
use crate::Heard;
use crate::ids::ViewId;
use crate::intake::LONGEST;
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::responses::{MAY_LEAVE, STILL_ANSWERED, Written, wrote_since};
use crate::safeguarding::concerns;

/// Why a view was not hidden, or not shown again.
#[derive(Debug, thiserror::Error)]
pub enum HideError {
    /// There is no reason.
    #[error("it is not said why")]
    NoReason,
    /// The reason is too long.
    #[error("the reason is too long")]
    TooLong,
    /// The reason says again what was said in it.
    #[error("the reason is in its author's words")]
    TheirWords,
    /// It may be harm, and nobody has decided yet.
    #[error("it may be harm, and nobody has decided yet")]
    Held,
    /// Its author wrote after the page was drawn on which it is hidden: that would go unread.
    #[error("its author wrote again since")]
    WroteAgain,
    /// It is not there any more, or not where this can be done.
    #[error("this is no longer here")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Hides a view from the queue's working list, or shows it again; the reason
/// is logged and its author is told.
///
/// # Errors
/// [`HideError`]: without a reason, where that is in its author's own words, while it may
/// be harm, and where its author wrote after the page was drawn on which it is hidden.
pub async fn hide(
    heard: &Heard,
    by: &Grant<Moderate>,
    id: ViewId,
    hidden: impl Into<Drawn<bool>>,
    reason: &str,
) -> Result<(), HideError> {
    let Drawn { what: hidden, at: drawn } = hidden.into();
    let reason = reason.trim().to_owned();
    if heard_storage::text::is_empty(&reason) {
        return Err(HideError::NoReason);
    }
    if heard_storage::text::length(&reason) > LONGEST {
        return Err(HideError::TooLong);
    }
    if says_their_words(heard, by.account(), id, &reason).await? {
        return Err(HideError::TheirWords);
    }
    let (actor, line) = (by.actor(), log_line(heard, by, id));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if hidden && concerns::holds(uow, id).await? {
                    return Err(HideError::Held);
                }
                // Shown again it is where it was; what was answered meanwhile, answered, unless its
                // author wrote since.
                let [away, sent, read, answered] =
                    [ViewState::Hidden, ViewState::Sent, ViewState::Read, ViewState::Answered].map(ViewState::name);
                let (sql, args) = if hidden {
                    (
                        format!("UPDATE view SET hidden_from = state, state = '{away}' WHERE id = $1 AND {LISTED}"),
                        args![id],
                    )
                } else {
                    let since = wrote_since("view.id", Written::GoneBy("$2"));
                    let sql = format!(
                        "UPDATE view SET hidden_from = NULL, state = CASE
                            WHEN COALESCE(hidden_from, '{read}') IN ('{sent}', '{read}')
                                AND {STILL_ANSWERED} AND {MAY_LEAVE} AND NOT {since} THEN '{answered}'
                            WHEN COALESCE(hidden_from, '{sent}') = '{sent}'
                                THEN CASE WHEN read_at IS NULL THEN '{sent}' ELSE '{read}' END
                            ELSE hidden_from END
                         WHERE id = $1 AND state = '{away}'"
                    );
                    (sql, args![id, uow.now()])
                };
                let touched = uow.execute(sql, args).await?;
                if touched == 0 {
                    return Err(HideError::Gone);
                }
                // Its row is held by now.
                if hidden && !wrote_unseen(uow, &[id], drawn).await?.is_empty() {
                    return Err(HideError::WroteAgain);
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

/// Why a view was last hidden.
///
/// # Errors
/// When storage fails.
pub async fn hiding_reason(heard: &Heard, _by: &Grant<Moderate>, id: ViewId) -> Result<Option<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT reason FROM moderation WHERE view_id = $1 AND action = $2 ORDER BY at DESC LIMIT 1";
    conn.first(sql, args![id, ModerationAction::Hidden.name()]).await?.map(|row| row.text("reason")).transpose()
}
