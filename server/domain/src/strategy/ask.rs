//! The cycle before a board: three weeks before its day the leads of the plan's actions are
//! asked to write about them, whoever is named later with the next look, what is due by two weeks
//! before is asked for again, and one week before whoever reads the chair's brief is told that it
//! is there. Nobody is told by this at night or on a day on which nobody works.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, Value, args};
use heard_vocabulary::SettingAction;

use super::cycle::{BoardDay, days_to_ask_for, hold_day};
use super::lead::LEADS_OPEN;
use crate::Heard;
use crate::ids::{AccountId, BoardDayId};
use crate::notifications::{Event, raise};
use crate::record::{CouncilCalendar, record};
use crate::safeguarding::hours::Now;

/// Who did it, where nobody did.
const PROGRAM: &str = "heard";

/// When somebody is at work on a working day where the council said no hours, in minutes of the day.
const DAYTIME: std::ops::Range<u16> = 9 * 60..17 * 60;

/// Whether somebody is at work: none of this is urgent.
fn at_work(heard: &Heard) -> bool {
    let (now, catalogue) = (heard.now(), heard.catalogue());
    let settings = &catalogue.settings;
    match settings.team_open.as_ref().and_then(|hours| hours.at(now, &settings.calendar)) {
        Some(Now::Open { .. }) => true,
        Some(Now::Closed { .. }) => false,
        None => settings.calendar.is_working(now.day()) && DAYTIME.contains(&now.minute_of_day()),
    }
}

/// Whom a message reaches: some address of theirs is proven. A condition on the lead `l`.
const REACHED: &str = "EXISTS (SELECT 1 FROM usable_account u JOIN dispatch_address a ON a.account_id = u.id
    WHERE u.id = l.account_id AND a.proven_at IS NOT NULL AND a.sealed IS NOT NULL)";

/// Every lead of an action that is not complete and about which nothing that stands was written
/// since `$1`, whom a message reaches, and of whom a condition holds. Always in the same order, so
/// that no two units wait for each other.
pub(super) fn behind(condition: &str) -> String {
    format!(
        "SELECT DISTINCT l.account_id {LEADS_OPEN} AND {REACHED} AND {condition}
             AND NOT EXISTS (SELECT 1 FROM plan_entry e WHERE e.row_id = r.id AND e.at >= $1
                 AND e.corrected_at IS NULL AND e.taken_back_at IS NULL)
         ORDER BY l.account_id"
    )
}

/// Those who were not asked before this day of the board: all of them at first, then whoever was
/// named, or whom a message reaches, since.
fn to_ask(one: &BoardDay, now: Moment) -> (String, Vec<Value>) {
    let new = "NOT EXISTS (SELECT 1 FROM board_ask k WHERE k.board_id = $2 AND k.account_id = l.account_id)";
    (behind(new), args![one.asked.unwrap_or(now), one.id])
}

/// Those who were asked on a day before today, and not told since.
fn to_remind(one: &BoardDay, now: Moment) -> (String, Vec<Value>) {
    let asked = "EXISTS (SELECT 1 FROM board_ask k WHERE k.board_id = $2 AND k.account_id = l.account_id
        AND k.reminded_at IS NULL AND k.asked_at < $3 AND (k.again_at IS NULL OR k.again_at < $3))";
    (behind(asked), args![one.asked.unwrap_or(now), one.id, now.day().start()])
}

/// The leads that such a statement finds.
pub(super) fn leads_in(rows: &[Row]) -> Result<Vec<AccountId>, StorageError> {
    rows.iter().map(|row| row.id("account_id")).collect()
}

/// Asks, asks again and tells of the brief, whatever of it is due and was not done. Each lead is
/// asked once and asked again once: the row that says so is written in the unit in which they are
/// told.
///
/// # Errors
/// When storage fails.
pub async fn run_cycle(heard: &Heard) -> Result<(), StorageError> {
    if !at_work(heard) {
        return Ok(());
    }
    let now = heard.now();
    let today = now.day();
    let mut due = Vec::new();
    let mut conn = heard.words().read().await?;
    for one in days_to_ask_for(&mut conn, today).await? {
        let (sql, values) = to_ask(&one, now);
        if one.asked.is_none() || conn.first(sql, values).await?.is_some() {
            due.push((one.id, Step::Ask));
        }
        // Whoever was asked late has a day at least.
        if today >= one.due_on() && one.asked.is_some_and(|asked| asked.day() < today) {
            let (sql, values) = to_remind(&one, now);
            if one.reminded.is_none() || conn.first(sql, values).await?.is_some() {
                due.push((one.id, Step::Remind));
            }
        }
        if one.briefed.is_none() && today >= one.brief_on() {
            due.push((one.id, Step::Brief));
        }
    }
    drop(conn);
    for (id, what) in due {
        step(heard, id, what).await?;
    }
    Ok(())
}

/// What is done before a board.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// Every lead is asked who was not.
    Ask,
    /// Those are asked again about whose action nothing was written.
    Remind,
    /// It is said that the brief is there.
    Brief,
}

async fn step(heard: &Heard, id: BoardDayId, what: Step) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // The day was taken back; and what another process did is seen from here on.
                let Some(one) = hold_day(uow, id).await? else { return Ok(()) };
                let (done, action) = match what {
                    Step::Ask => (ask(uow, &one).await?, SettingAction::LeadsAsked),
                    Step::Remind => (remind(uow, &one).await?, SettingAction::LeadsReminded),
                    Step::Brief => (tell_of_brief(uow, &one).await?, SettingAction::BoardBriefed),
                };
                if done {
                    record(uow, PROGRAM.to_owned(), action, CouncilCalendar, one.day.to_string()).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Asks whoever was not asked; whether anything was done.
async fn ask(uow: &mut Uow, one: &BoardDay) -> Result<bool, StorageError> {
    let now = uow.now();
    let (sql, values) = to_ask(one, now);
    let leads = leads_in(&uow.all(sql, values).await?)?;
    if one.asked.is_none() {
        uow.defer("UPDATE board_day SET asked_at = $1 WHERE id = $2", args![now, one.id]);
    }
    for lead in &leads {
        uow.defer(
            "INSERT INTO board_ask (board_id, account_id, asked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            args![one.id, *lead, now],
        );
        raise(uow, Event::LineWaits(*lead)).await?;
    }
    Ok(one.asked.is_none() || !leads.is_empty())
}

/// Asks those again who have not written; whether anything was done.
async fn remind(uow: &mut Uow, one: &BoardDay) -> Result<bool, StorageError> {
    let now = uow.now();
    let (sql, values) = to_remind(one, now);
    let leads = leads_in(&uow.all(sql, values).await?)?;
    if one.reminded.is_none() {
        uow.defer("UPDATE board_day SET reminded_at = $1 WHERE id = $2", args![now, one.id]);
    }
    for lead in &leads {
        uow.defer(
            "UPDATE board_ask SET reminded_at = $1 WHERE board_id = $2 AND account_id = $3",
            args![now, one.id, *lead],
        );
        raise(uow, Event::LineWaits(*lead)).await?;
    }
    Ok(one.reminded.is_none() || !leads.is_empty())
}

async fn tell_of_brief(uow: &mut Uow, one: &BoardDay) -> Result<bool, StorageError> {
    if one.briefed.is_some() {
        return Ok(false);
    }
    let now = uow.now();
    uow.defer("UPDATE board_day SET briefed_at = $1 WHERE id = $2", args![now, one.id]);
    raise(uow, Event::BriefWaits).await?;
    Ok(true)
}

/// Whether a message reaches somebody: some address of theirs is proven.
pub(super) async fn reaches(uow: &mut Uow, lead: AccountId) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM usable_account u JOIN dispatch_address a ON a.account_id = u.id
               WHERE u.id = $1 AND a.proven_at IS NOT NULL AND a.sealed IS NOT NULL LIMIT 1";
    Ok(uow.first(sql, args![lead]).await?.is_some())
}

/// Tells somebody that something waits among their lines: whether a message reaches them. Where
/// leads are being asked before a board, they are asked by this, or asked again: nothing else
/// follows on the same day.
///
/// # Errors
/// When storage fails.
pub(super) async fn tell_lead(uow: &mut Uow, lead: AccountId) -> Result<bool, StorageError> {
    if !reaches(uow, lead).await? {
        return Ok(false);
    }
    raise(uow, Event::LineWaits(lead)).await?;
    let now = uow.now();
    let sql = "INSERT INTO board_ask (board_id, account_id, asked_at)
               SELECT id, $1, $2 FROM board_day WHERE asked_at IS NOT NULL AND taken_back_at IS NULL AND day >= $3
               ON CONFLICT (board_id, account_id) DO UPDATE SET again_at = excluded.asked_at";
    uow.execute(sql, args![lead, now, now.day().to_string()]).await?;
    Ok(true)
}

/// Tells every lead of an action that is not complete. Whoever has no proven address is told
/// nothing: "Before the board" names them.
///
/// # Errors
/// When storage fails.
pub(super) async fn tell_leads(uow: &mut Uow) -> Result<(), StorageError> {
    let sql = format!("SELECT DISTINCT l.account_id {LEADS_OPEN} ORDER BY l.account_id");
    for lead in leads_in(&uow.all(sql, vec![]).await?)? {
        tell_lead(uow, lead).await?;
    }
    Ok(())
}
