//! When it is learned: once a night, when somebody asks for it, and an hour after
//! anybody went. A job writes down that it is wanted; every process sees to it by
//! itself, because what is learned is in its own memory.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::SuggestionsAction;

use super::learn::learn;
use super::memory::standing;
use crate::Heard;
use crate::people::{Grant, Moderate};
use crate::record::{Suggestions, record};

/// From when on a night counts, in minutes after midnight on the council's clocks.
const NIGHT: u16 = 2 * 60;

/// After anybody went, what was learned is learned anew no sooner, in milliseconds.
const AFTER: i64 = 60 * Moment::MINUTE;

async fn want(uow: &mut Uow) -> Result<(), StorageError> {
    let now = uow.now();
    uow.execute(
        "UPDATE learning SET wanted = wanted + 1, wanted_at = $1, gone = (SELECT w.times FROM somebody_went w)",
        args![now],
    )
    .await
    .map(drop)
}

/// The last night that has passed.
fn last_night(now: Moment) -> Moment {
    let today = now.day().at(NIGHT);
    if now >= today { today } else { now.day().plus(-1).at(NIGHT) }
}

/// Asks every process to learn, where a night passed since, or somebody went an hour
/// ago or more; whether it did.
///
/// # Errors
/// When storage fails.
pub async fn want_if_due(heard: &Heard) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let (is, now) = (standing(&mut conn).await?, heard.now());
    drop(conn);
    let due = match is.wanted_at {
        None => true,
        Some(at) => at < last_night(now) || (is.gone != is.wanted_gone && at.plus(AFTER) <= now),
    };
    if is.stopped || !due {
        return Ok(false);
    }
    heard.words().write(move |uow| Box::pin(async move { want(uow).await })).await?;
    Ok(true)
}

/// Learns, where that is wanted and this process has not; whether it did. What has to
/// be forgotten is forgotten.
///
/// # Errors
/// When storage fails or something does not open.
pub async fn keep_up(heard: &Heard) -> Result<bool, StorageError> {
    super::forget_if_gone(heard).await?;
    let mut conn = heard.words().read().await?;
    let is = standing(&mut conn).await?;
    drop(conn);
    if is.stopped || is.wanted == heard.learnt().seen_to() {
        return Ok(false);
    }
    learn(heard).await?;
    Ok(true)
}

/// Somebody asks that it learn anew.
///
/// # Errors
/// When storage fails. `Ok(false)` while it is stopped.
pub async fn ask_to_learn(heard: &Heard, by: &Grant<Moderate>) -> Result<bool, StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow.first("SELECT stopped FROM learning", vec![]).await?;
                if row.map(|row| row.int("stopped")).transpose()? == Some(1) {
                    return Ok(false);
                }
                want(uow).await?;
                record(uow, actor, SuggestionsAction::Asked, Suggestions, "").await?;
                Ok::<_, StorageError>(true)
            })
        })
        .await
}

/// Stops all of it, or lets it begin again. What was learned is thrown away at once.
///
/// # Errors
/// When storage fails.
pub async fn set_stopped(heard: &Heard, by: &Grant<Moderate>, stopped: bool) -> Result<(), StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE learning SET stopped = $1 WHERE stopped <> $1";
                if uow.execute(sql, args![stopped]).await? == 0 {
                    return Ok(());
                }
                if !stopped {
                    want(uow).await?;
                }
                let action = if stopped { SuggestionsAction::Stopped } else { SuggestionsAction::Resumed };
                record(uow, actor, action, Suggestions, "").await
            })
        })
        .await?;
    super::forget_if_gone(heard).await
}

#[cfg(test)]
mod tests {
    use heard_storage::calendar::Day;

    use super::*;

    #[test]
    fn mod_03_a_night_counts_from_two_on() {
        let day = Day::parse("2026-11-20").unwrap();
        assert_eq!(last_night(day.at(12 * 60)), day.at(NIGHT));
        assert_eq!(last_night(day.at(NIGHT)), day.at(NIGHT));
        assert_eq!(last_night(day.at(NIGHT).plus(-1)), day.plus(-1).at(NIGHT));
    }
}
