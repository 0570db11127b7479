//! The cycle before a board: three weeks before its day the leads of the plan's actions are
//! asked to write about them, what is due by two weeks before is asked for again, and one week
//! before whoever reads the chair's brief is told that it is there. Nobody is told at night or on
//! a day on which nobody works.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::SettingAction;

use super::cycle::{BoardDay, days_to_ask_for};
use super::lead::LEADS_OPEN;
use crate::Heard;
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

/// Asks, asks again and tells of the brief, whatever of it is due and was not done. Each is
/// done once: the row of the day is moved on in the unit in which somebody is told.
///
/// # Errors
/// When storage fails.
pub async fn run_cycle(heard: &Heard) -> Result<(), StorageError> {
    if !at_work(heard) {
        return Ok(());
    }
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let days = days_to_ask_for(&mut conn, today).await?;
    drop(conn);
    for one in days {
        if one.asked.is_none() {
            step(heard, one, Step::Ask).await?;
        }
        // Whoever was asked late has a day at least.
        if let (Some(asked), None) = (one.asked, one.reminded)
            && today >= one.due_on()
            && asked.day() < today
        {
            step(heard, one, Step::Remind(asked)).await?;
        }
        if one.briefed.is_none() && today >= one.brief_on() {
            step(heard, one, Step::Brief).await?;
        }
    }
    Ok(())
}

/// What is done before a board.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// Every lead is asked.
    Ask,
    /// Those are asked again about whose action nothing was written since then.
    Remind(Moment),
    /// It is said that the brief is there.
    Brief,
}

async fn step(heard: &Heard, one: BoardDay, what: Step) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (sql, action) = match what {
                    Step::Ask => (
                        "UPDATE board_day SET asked_at = $1
                         WHERE id = $2 AND asked_at IS NULL AND taken_back_at IS NULL",
                        SettingAction::LeadsAsked,
                    ),
                    Step::Remind(_) => (
                        "UPDATE board_day SET reminded_at = $1
                         WHERE id = $2 AND reminded_at IS NULL AND taken_back_at IS NULL",
                        SettingAction::LeadsReminded,
                    ),
                    Step::Brief => (
                        "UPDATE board_day SET briefed_at = $1
                         WHERE id = $2 AND briefed_at IS NULL AND taken_back_at IS NULL",
                        SettingAction::BoardBriefed,
                    ),
                };
                let now = uow.now();
                // Another process did it, or the day was taken back.
                if uow.execute(sql, args![now, one.id]).await? == 0 {
                    return Ok(());
                }
                match what {
                    Step::Ask => tell_leads(uow).await?,
                    Step::Remind(asked) => tell(uow, Some(asked)).await?,
                    Step::Brief => raise(uow, Event::BriefWaits).await?,
                }
                record(uow, PROGRAM.to_owned(), action, CouncilCalendar, one.day.to_string()).await
            })
        })
        .await
}

/// Tells every lead of an action that is not complete.
///
/// # Errors
/// When storage fails.
pub(super) async fn tell_leads(uow: &mut Uow) -> Result<(), StorageError> {
    tell(uow, None).await
}

/// Tells every lead of an action that is not complete; those alone about whose action nothing
/// was written since they were asked, where they were. Whoever has no proven address is told
/// nothing: "Before the board" names them. Always in the same order, so that no two units wait for
/// each other.
async fn tell(uow: &mut Uow, asked: Option<Moment>) -> Result<(), StorageError> {
    let sql = format!(
        "SELECT DISTINCT l.account_id {LEADS_OPEN}
             AND NOT EXISTS (SELECT 1 FROM plan_entry e WHERE e.row_id = r.id AND e.at >= $1)
         ORDER BY l.account_id"
    );
    let rows = uow.all(sql, args![asked.unwrap_or(Moment(i64::MAX))]).await?;
    for row in &rows {
        raise(uow, Event::LineWaits(row.id("account_id")?)).await?;
    }
    Ok(())
}
