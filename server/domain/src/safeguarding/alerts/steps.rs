//! From one to the next: one step of an alert, and all whose time has come.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::AlertAction;

use super::remind::remind;
use super::sealed::{About, Sealed, sealed_of};
use super::taken::take_from_who_cannot_have_it;
use crate::Heard;
use crate::ids::{AccountId, AlertId};
use crate::notifications::{Event, raise as tell};
use crate::record::record;
use crate::safeguarding::conflicts::still_meant;
use crate::safeguarding::duty::{Turn, beside_turns, turn_after, turn_outside};

/// Where an alert was seen.
pub(super) struct At {
    pub(super) alert: AlertId,
    pub(super) step: i64,
    pub(super) position: i64,
}

/// Whom an alert is for.
pub(super) struct Whom {
    /// What it is about; `None` where that cannot be read.
    pub(super) about: Option<About>,
    /// Whom it may be about, as it was known when it was raised.
    pub(super) passes_over: Vec<AccountId>,
    /// Whether it is for the person outside the council.
    pub(super) outside: bool,
    /// Who said last that they cannot see to it: passed over while there is anybody else.
    pub(super) gave_back: Option<AccountId>,
}

/// Whose turn it is after `last`, and whom it may be about, as is known now.
pub(super) async fn turn(
    heard: &Heard,
    uow: &mut Uow,
    last: i64,
    Whom { about, mut passes_over, outside: straight, gave_back }: Whom,
) -> Result<(Turn, Vec<AccountId>), StorageError> {
    if let Some(About::View(view)) = about {
        passes_over = still_meant(heard, uow, view, &passes_over).await?;
    }
    // Whoever keeps the duty list is asked to ring them when they do not answer
    // (`outside::waits`): nobody here is told what it is.
    let turn = match straight {
        true => turn_outside(uow, last, &passes_over, gave_back).await?,
        false => turn_after(uow, last, &passes_over, gave_back).await?,
    };
    Ok((turn, passes_over))
}

/// Whether all of these were told of an alert before.
async fn told_before(uow: &mut Uow, alert: AlertId, people: &[AccountId]) -> Result<bool, StorageError> {
    let (set, values) = any_of(2, people.iter().copied());
    let sql =
        format!("SELECT COUNT(DISTINCT account_id) AS n FROM alert_told WHERE alert_id = $1 AND account_id IN {set}");
    let row = uow.first(sql, [args![alert], values].concat()).await?;
    let before = row.map_or(Ok(0), |row| row.int("n"))?;
    Ok(usize::try_from(before) == Ok(people.len()))
}

/// Tells whose turn it is, if the alert is still where it was seen and it is
/// time; whether anything was done. Whom it may be about is passed over, as it was
/// known when it was raised and as it is known now.
pub(super) async fn step_on(
    heard: &Heard,
    uow: &mut Uow,
    At { alert, step: at, position: last }: At,
    to: Whom,
) -> Result<bool, StorageError> {
    let (outside, gave_back) = (to.outside, to.gave_back);
    let (mut turn, meant) = turn(heard, uow, last, to).await?;
    // Who is on duty was told before, and nobody has it: the rota is no end. Of what was sent
    // outside nobody else is told what it is.
    if !outside && turn.staffed && told_before(uow, alert, &turn.people).await? {
        let others = beside_turns(uow, &meant, gave_back).await?;
        turn.people.extend(others);
        turn.people.sort_unstable();
        turn.people.dedup();
    }
    let (now, step) = (uow.now(), at + 1);
    // Whoever acknowledges at this moment holds the row, or waits for it.
    let moved = uow
        .execute(
            "UPDATE alert SET step = $1, position = $2, next_at = $3
             WHERE id = $4 AND step = $5 AND (next_at <= $6 OR next_at > $7) AND acknowledged_at IS NULL",
            args![step, turn.position, now.plus(turn.wait), alert, at, now, too_far(now)],
        )
        .await?;
    if moved == 0 {
        return Ok(false);
    }
    if !turn.staffed {
        tracing::error!(people = turn.people.len(), "an alert is open and nobody on duty can be told");
    }
    for &to in &turn.people {
        let owner = heard.keys().owner_of(&to.bytes());
        tell(uow, Event::AlertStep { alert, step, to, owner }).await?;
    }
    record(uow, "heard".to_owned(), AlertAction::Told, alert, format!("step {step}, {} people", turn.people.len()))
        .await?;
    Ok(true)
}

/// Nobody has longer than this to answer: what is due later was set while the machine's
/// clock was wrong.
pub(super) fn too_far(now: Moment) -> Moment {
    now.plus(Moment::DAY)
}

/// Moves every alert on whose time has come, and tells again of those that somebody has
/// and of which nothing is written down; how many. One that cannot be moved
/// keeps none of the others from it.
///
/// # Errors
/// The last thing that failed.
pub async fn escalate(heard: &Heard) -> Result<usize, StorageError> {
    if let Err(error) = take_from_who_cannot_have_it(heard).await {
        tracing::error!(%error, "whether whoever has an alert can have it could not be looked at");
    }
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, case_key, sealed, step, position, given_back_by FROM alert
               WHERE acknowledged_at IS NULL AND (next_at <= $1 OR next_at > $2) ORDER BY next_at";
    let now = heard.now();
    let due = conn.all(sql, args![now, too_far(now)]).await?;
    drop(conn);
    let (mut moved, mut failed) = (0, None);
    for row in &due {
        let at = At { alert: row.id("id")?, step: row.int("step")?, position: row.int("position")? };
        let gave_back = row.id_opt("given_back_by")?;
        // One whose seal does not open, which is our fault, is told to whoever comes next.
        let to = match sealed_of(heard, row).await {
            Ok(Sealed { about, passes_over, outside, .. }) => {
                Whom { about: Some(about), passes_over, outside, gave_back }
            }
            Err(error) => {
                tracing::error!(%error, "what an alert is about cannot be read; it is told all the same");
                Whom { about: None, passes_over: Vec::new(), outside: false, gave_back }
            }
        };
        let this = heard.clone();
        let one = heard.words().write(move |uow| Box::pin(async move { step_on(&this, uow, at, to).await })).await;
        match one {
            Ok(done) => moved += usize::from(done),
            Err(error) => {
                tracing::error!(%error, "an alert could not be moved on; it is tried again");
                failed = Some(error);
            }
        }
    }
    // After what nobody has: of that somebody knows.
    match remind(heard).await {
        Ok(told) => moved += told,
        Err(error) => failed = Some(error),
    }
    failed.map_or(Ok(moved), Err)
}
