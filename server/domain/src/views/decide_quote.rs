//! A second person decides about a quote.

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::{ModerationAction, QuoteState, ViewAction};

use super::moderation_log::log_line;
use super::own_words::says_their_words;
use super::quotable::quotable;
use super::quotes::QuoteError;
use super::standing::still_there;
use super::words::{key_of, open_text};
use crate::Heard;
use crate::ids::{QuoteId, ViewId};
use crate::people::{ClearQuotes, Grant};
use crate::record::record;
use crate::safeguarding::conflicts::is_kept_from;

/// A second person decides: nobody could recognise them, or somebody could.
///
/// # Errors
/// [`QuoteError::SamePerson`] for the proposer; [`QuoteError::Gone`] when it
/// was decided meanwhile; to clear it, [`QuoteError::TakenOut`] and
/// [`QuoteError::TakenBack`] as when it is proposed; to refuse it,
/// [`QuoteError::TheirWords`] where the reason is in its author's own.
pub async fn decide_quote(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    id: QuoteId,
    cleared: bool,
    reason: &str,
) -> Result<(), QuoteError> {
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT view_id, proposed_by, sealed, agreed_on FROM quote WHERE id = $1 AND state = $2",
            args![id, QuoteState::Waiting.name()],
        )
        .await?
        .ok_or(QuoteError::Gone)?;
    drop(conn);
    if row.id::<crate::ids::AccountId>("proposed_by")? == by.id() {
        return Err(QuoteError::SamePerson);
    }
    let view: ViewId = row.id("view_id")?;
    if is_kept_from(heard, by.id(), view).await? {
        return Err(QuoteError::Gone);
    }
    // Nothing stands against a refusal.
    let to_show = if cleared {
        let key = key_of(heard, view).await?.ok_or(QuoteError::Gone)?;
        let text = open_text(&key, view, "quote", &row.blob("sealed")?)?;
        Some((key, text, row.text_opt("agreed_on")?.as_deref().and_then(Day::parse)))
    } else {
        None
    };
    let reason = reason.trim().to_owned();
    // It is kept beside the quote though it may be shown.
    if says_their_words(heard, by.account(), view, &reason).await? {
        return Err(QuoteError::TheirWords);
    }
    let (actor, me, line) = (by.actor(), by.id(), log_line(heard, by, view));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some((key, text, agreed)) = &to_show {
                    if !still_there(uow, view).await? {
                        return Err(QuoteError::Gone);
                    }
                    quotable(uow, key, view, text, *agreed).await?;
                }
                let now = uow.now();
                let state = if cleared { QuoteState::Cleared } else { QuoteState::Refused };
                let touched = uow
                    .execute(
                        "UPDATE quote SET state = $1, decided_by = $2, decided_at = $3, reason = $4
                         WHERE id = $5 AND state = $6 AND proposed_by <> $2",
                        args![state.name(), me, now, reason.as_str(), id, QuoteState::Waiting.name()],
                    )
                    .await?;
                if touched == 0 {
                    return Err(QuoteError::Gone);
                }
                if !cleared {
                    line.queue(uow, ModerationAction::QuoteRefused, &reason, false);
                }
                let action = if cleared { ViewAction::QuoteCleared } else { ViewAction::QuoteRefused };
                record(uow, actor, action, view, id.to_string()).await?;
                Ok(())
            })
        })
        .await
}
