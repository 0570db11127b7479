//! Whoever keeps the board's days asks its leads again by hand: all who have not written, or one.

use heard_storage::{StorageError, args};
use heard_vocabulary::SettingAction;

use super::ask::{behind, leads_in};
use super::cycle::hold_day;
use crate::Heard;
use crate::ids::{AccountId, BoardDayId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, KeepBoardDays};
use crate::record::{CouncilCalendar, record};

/// Why nobody was asked again.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The day is over or was taken back, or its leads are not being asked yet.
    #[error("nobody is being asked before that day")]
    NotAsking,
    /// Everybody wrote, was told today, or is reached by no message.
    #[error("nobody is left to be asked")]
    Nobody,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Who has not written, a message reaches, and was not told today: the same whether asked at
/// once or one by one.
const NOT_TODAY: &str = "NOT EXISTS (SELECT 1 FROM board_ask k WHERE k.board_id = $2 AND k.account_id = l.account_id
    AND (k.asked_at >= $3 OR k.reminded_at >= $3 OR k.again_at >= $3))";

/// Asks the leads again before a day of the board, or this one of them: how many.
///
/// # Errors
/// [`AskError`]; nobody is told then.
pub async fn ask_again(
    heard: &Heard,
    by: &Grant<KeepBoardDays>,
    id: BoardDayId,
    lead: Option<AccountId>,
) -> Result<usize, AskError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let today = now.day();
                let day = hold_day(uow, id).await?.filter(|one| one.day >= today).ok_or(AskError::NotAsking)?;
                let since = day.asked.ok_or(AskError::NotAsking)?;
                let mut values = args![since, id, today.start()];
                let mut condition = NOT_TODAY.to_owned();
                if let Some(lead) = lead {
                    values.extend(args![lead]);
                    condition.push_str(" AND l.account_id = $4");
                }
                let leads = leads_in(&uow.all(behind(&condition), values).await?)?;
                if leads.is_empty() {
                    return Err(AskError::Nobody);
                }
                for lead in &leads {
                    uow.defer(
                        "INSERT INTO board_ask (board_id, account_id, asked_at) VALUES ($1, $2, $3)
                         ON CONFLICT (board_id, account_id) DO UPDATE SET again_at = excluded.asked_at",
                        args![id, *lead, now],
                    );
                    raise(uow, Event::LineWaits(*lead)).await?;
                }
                record(uow, actor, SettingAction::LeadsReminded, CouncilCalendar, day.day.to_string()).await?;
                Ok(leads.len())
            })
        })
        .await
}
