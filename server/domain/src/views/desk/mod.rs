//! Whose move it is. While a view is open it waits for the team, for its author, or for
//! a day; and a colleague may have said that it is theirs. None of that closes anything:
//! what waits for a day is the team's again on that day, and whatever its author says or
//! a concern brings makes it the team's at once (`view_moved` in the tables, and
//! [`ours_again`]).

mod assign;
mod come_back;
mod deeds;
mod many;
mod open_now;
mod put_off;
mod replied;
mod stop;
mod undo;
mod withhold;

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::{ViewState, WaitsFor};

use super::queue::due_on;
use crate::ids::ViewId;

pub use assign::{AssignError, Giving, Taker, assign, takers, team};
pub(super) use assign::{can_have, hold_reader};
pub(super) use come_back::come_back;
pub use deeds::{Deed, forget_deeds, last_deed};
pub(super) use deeds::{Doing, places, remember};
pub use many::{MANY, Many, ManyError, many};
pub use open_now::{forget_open, have_open, open_with};
pub use put_off::{LATEST, PutOffError, bring_back, put_off};
pub use replied::{SendNowError, send_now, send_sent_now, tell_what_went, undo_sent};
pub(super) use replied::{given_back, written_anew};
pub use stop::{StopError, drop_held, send_held, stop_reply};
pub use undo::{UndoError, undo};
pub(crate) use withhold::{hold_all_of, hold_kept};
pub(super) use withhold::{not_theirs, still_works};

/// After how many days without a word from its author a view is the team's again.
const PATIENCE: i32 = 14;

/// The states of what is open.
pub(super) const OPEN: [ViewState; 3] = [ViewState::Sent, ViewState::Read, ViewState::Reopened];

/// As a condition of a statement.
fn open() -> String {
    let names: Vec<String> = OPEN.iter().map(|state| format!("'{}'", state.name())).collect();
    format!("state IN ({})", names.join(", "))
}

/// Whether a view is open, by the `state` of its row.
fn is_open(row: &Row) -> Result<bool, StorageError> {
    Ok(is_open_as(&row.text("state")?))
}

/// Whether a state is one of what is open.
fn is_open_as(state: &str) -> bool {
    OPEN.iter().any(|open| open.name() == state)
}

/// Makes it the team's move again.
pub(crate) async fn ours_again(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let sql = "UPDATE view SET waits_for = $2, waits_until = NULL WHERE id = $1 AND waits_for <> $2";
    Ok(uow.execute(sql, args![view, WaitsFor::Team.name()]).await? == 1)
}

/// Lets an open view wait for its author, who was written to: for a fortnight, or until
/// the day before the meeting it is for.
pub(super) async fn for_its_author(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let today = uow.now().day();
    let meeting = meeting(uow, view).await?.filter(|day| *day >= today);
    let patience = today.plus(PATIENCE);
    let until = meeting.map_or(patience, |day| patience.min(day.plus(-1)));
    if until <= today {
        return Ok(false);
    }
    wait(uow, view, WaitsFor::Child, until).await
}

/// The day of the meeting that a view is for.
async fn meeting(uow: &mut Uow, view: ViewId) -> Result<Option<Day>, StorageError> {
    let row = uow.first("SELECT due_on FROM view WHERE id = $1", args![view]).await?;
    row.map_or(Ok(None), |row| due_on(&row))
}

/// Lets an open view that was read wait until a day; whether it could. What is for a
/// meeting before that day does not wait.
async fn wait(uow: &mut Uow, view: ViewId, what: WaitsFor, until: Day) -> Result<bool, StorageError> {
    let today = uow.now().day();
    if meeting(uow, view).await?.is_some_and(|day| day >= today && day <= until) {
        return Ok(false);
    }
    let sql = format!(
        "UPDATE view SET waits_for = $2, waits_until = $3 WHERE id = $1 AND {} AND read_at IS NOT NULL",
        open()
    );
    Ok(uow.execute(sql, args![view, what.name(), until.to_string()]).await? == 1)
}
