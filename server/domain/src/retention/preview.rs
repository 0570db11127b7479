//! How much would end within the next month, and how much is kept beyond its time, for
//! safeguarding leads alone.

use heard_storage::calendar::Day;
use heard_storage::{Conn, StorageError};

use super::ending::Counted;
use super::schedule::{Kept, Until, kept};
use crate::Heard;
use crate::people::{Grant, KeepHolds};

/// How far the page looks ahead, in days.
const AHEAD: i32 = 30;

/// How much of a kind is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// For how long it is kept.
    pub kept: Kept,
    /// How much ends within the next 30 days; 1,000 is that or more.
    pub soon: i64,
    /// How much should have ended and is kept, because of a hold, of what may be harm, of a
    /// procedure that runs, or because nobody read it.
    pub over: i64,
}

/// Of each kind that somebody decided on: how much ends soon, and how much is kept over its
/// time.
///
/// # Errors
/// When storage fails.
pub async fn due_soon(heard: &Heard, _by: &Grant<KeepHolds>) -> Result<Vec<Due>, StorageError> {
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let mut all = Vec::new();
    let schedule = kept(&mut conn).await?;
    for one in schedule.iter().copied() {
        let until = |day: Day| Until::on(day, one, &schedule);
        let ahead = until(today.plus(AHEAD).max(one.begins));
        let soon = many(heard, &mut conn, one, ahead, Counted::Goes).await?;
        let over = match one.begins <= today {
            true => many(heard, &mut conn, one, until(today), Counted::Stays).await?,
            false => 0,
        };
        all.push(Due { kept: one, soon, over });
    }
    Ok(all)
}

async fn many(heard: &Heard, conn: &mut Conn, one: Kept, until: Until, which: Counted) -> Result<i64, StorageError> {
    super::ending::count(heard, conn, one.kind, until, which).await
}
