//! Whoever has an alert answers for it: where they write nothing down, they are told
//! again, and from the second time on the next on duty and safeguarding leads with them,
//! until something is written down or it is somebody else's.
//!
//! As a step does, it moves the row on and tells its people in one unit, and only from the
//! step it was read at: whoever runs it a second time, or after it was written down, given
//! back or taken over, tells nobody.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{AlertAction, Role};

use super::sealed::{About, Sealed, sealed_of};
use super::steps::too_far;
use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};
use crate::notifications::{Event, raise as tell};
use crate::record::record;
use crate::safeguarding::concerns::{decided_before, had_too_long, is_danger, unanswered};
use crate::safeguarding::conflicts::still_meant;
use crate::safeguarding::duty::{in_roles, turn_after, turn_outside, wait_of};
use crate::safeguarding::outside::is_outside;

/// How often whoever has it is told before others are.
pub(super) const ALONE: i64 = 1;

/// How long whoever has an alert may ring before something has to be written down, at the
/// least, in milliseconds.
const AT_LEAST: i64 = 30 * Moment::MINUTE;

/// And at the most, whatever the duty list says: a list on which somebody has a day to answer
/// silences nothing for a day.
const AT_MOST: i64 = 60 * Moment::MINUTE;

/// Within what time somebody who has the alert about a view writes something down, in
/// milliseconds: half an hour of danger, and of what cannot be read; else what they have to
/// answer on the duty list, but half an hour at the least and an hour at the most.
pub(super) async fn answers_within(uow: &mut Uow, who: AccountId, view: Option<ViewId>) -> Result<i64, StorageError> {
    let danger = match view {
        Some(view) => is_danger(uow, view).await?,
        None => true,
    };
    if danger {
        return Ok(AT_LEAST);
    }
    Ok(wait_of(uow, who).await?.unwrap_or_default().clamp(AT_LEAST, AT_MOST))
}

/// An alert that somebody has, as it was seen.
struct Held {
    alert: AlertId,
    /// What it is about; `None` where that cannot be read.
    view: Option<ViewId>,
    raised_at: Moment,
    step: i64,
    position: i64,
    has: AccountId,
    reminded: i64,
}

/// Tells of every alert that somebody has, and of which nothing was written down in time;
/// of how many. One of which nobody can be told keeps none of the others from it.
pub(super) async fn remind(heard: &Heard) -> Result<usize, StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, case_key, sealed, raised_at, step, position, acknowledged_by, reminded FROM alert
               WHERE acknowledged_by IS NOT NULL AND remind_at IS NOT NULL AND (remind_at <= $1 OR remind_at > $2)
               ORDER BY remind_at";
    let due = conn.all(sql, args![now, too_far(now)]).await?;
    drop(conn);
    let (mut told, mut failed) = (0, None);
    for row in &due {
        match remind_of(heard, row).await {
            Ok(done) => told += usize::from(done),
            Err(error) => {
                tracing::error!(%error, "whoever has an alert could not be told again; it is tried again");
                failed = Some(error);
            }
        }
    }
    failed.map_or(Ok(told), Err)
}

async fn remind_of(heard: &Heard, row: &Row) -> Result<bool, StorageError> {
    let (alert, step): (AlertId, i64) = (row.id("id")?, row.int("step")?);
    let has: AccountId = row.id("acknowledged_by")?;
    let (view, passes_over, outside) = match sealed_of(heard, row).await {
        Ok(Sealed { about: About::View(view), passes_over, outside, .. }) => (Some(view), passes_over, outside),
        // Nothing of it is here, and nothing can be written down.
        Ok(_) => {
            return heard.words().write(move |uow| Box::pin(async move { is_over(uow, alert, step).await })).await;
        }
        // Our fault. Nobody can write anything down about it, and they are told all the same.
        Err(error @ (StorageError::Sealed(_) | StorageError::Inconsistent { .. })) => {
            tracing::error!(%error, "what an alert that somebody has is about cannot be read; it is told all the same");
            (None, Vec::new(), false)
        }
        // The key store or the database is away: it is tried again at once.
        Err(error) => return Err(error),
    };
    let held = Held {
        alert,
        view,
        raised_at: row.moment("raised_at")?,
        step,
        position: row.int("position")?,
        has,
        reminded: row.int("reminded")?,
    };
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| Box::pin(async move { remind_in(&this, uow, held, passes_over, outside).await }))
        .await
}

/// Nobody is told any more: `false`, as nobody was.
async fn is_over(uow: &mut Uow, alert: AlertId, step: i64) -> Result<bool, StorageError> {
    let sql = "UPDATE alert SET remind_at = NULL WHERE id = $1 AND step = $2 AND acknowledged_by IS NOT NULL";
    uow.execute(sql, args![alert, step]).await?;
    Ok(false)
}

/// Nobody is told yet, and it is looked at again: it was sent on after it was decided and may
/// come back.
async fn is_looked_at_later(
    uow: &mut Uow,
    (alert, view): (AlertId, ViewId),
    step: i64,
    has: AccountId,
) -> Result<bool, StorageError> {
    let again = uow.now().plus(answers_within(uow, has, Some(view)).await?);
    let sql = "UPDATE alert SET remind_at = $3 WHERE id = $1 AND step = $2 AND acknowledged_by IS NOT NULL";
    uow.execute(sql, args![alert, step, again]).await?;
    Ok(false)
}

async fn remind_in(
    heard: &Heard,
    uow: &mut Uow,
    Held { alert, view, raised_at, step: at, position, has, reminded }: Held,
    passes_over: Vec<AccountId>,
    outside: bool,
) -> Result<bool, StorageError> {
    if let Some(view) = view
        && !unanswered(uow, view, raised_at).await?
    {
        return match decided_before(uow, view, raised_at).await? {
            true => is_looked_at_later(uow, (alert, view), at, has).await,
            false => is_over(uow, alert, at).await,
        };
    }
    let (mut people, mut place) = (vec![has], position);
    if reminded >= ALONE {
        let meant = match view {
            Some(view) => still_meant(heard, uow, view, &passes_over).await?,
            None => Vec::new(),
        };
        // Whom one that cannot be read is about is not known: the next on duty is not told.
        if view.is_some() {
            let turn = match outside {
                true => turn_outside(uow, position, &meant, Some(has)).await?,
                false => turn_after(uow, position, &meant, Some(has)).await?,
            };
            place = turn.position;
            people.extend(turn.people);
        }
        // What was sent outside is read there: whoever keeps the duty list is asked to ring
        // them (`outside::waits`), and nobody here is told what it is.
        if !outside && (view.is_some() || !is_outside(uow, has).await?) {
            people.extend(in_roles(uow, &[Role::SafeguardingLead]).await?);
        }
        // Somebody has it: nobody else is told for want of anybody else.
        people.retain(|who| *who == has || !meant.contains(who));
        people.sort_unstable();
        people.dedup();
    }
    let (now, step) = (uow.now(), at + 1);
    let again = now.plus(answers_within(uow, has, view).await?);
    let moved = uow
        .execute(
            "UPDATE alert SET step = $1, position = $2, remind_at = $3, reminded = reminded + 1
             WHERE id = $4 AND step = $5 AND acknowledged_by = $6 AND (remind_at <= $7 OR remind_at > $8)",
            args![step, place, again, alert, at, has, now, too_far(now)],
        )
        .await?;
    if moved == 0 {
        return Ok(false);
    }
    if let Some(view) = view {
        had_too_long(uow, view, has).await?;
    }
    for &to in &people {
        let owner = heard.keys().owner_of(&to.bytes());
        tell(uow, Event::AlertStep { alert, step, to, owner }).await?;
    }
    record(uow, "heard".to_owned(), AlertAction::Reminded, alert, format!("step {step}, {} people", people.len()))
        .await?;
    Ok(true)
}
