//! Nobody was told of something before it was said.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Uow, args};

use super::Particulars;
use super::decide::DecideError;
use crate::ids::ViewId;

/// An hour, in milliseconds.
const HOUR: i64 = 60 * Moment::MINUTE;

/// Since when somebody can have been told of what came at that moment, as times are kept. In
/// the hour in which the clocks go back the same times come twice: then an hour earlier.
fn since(received_at: Moment) -> String {
    let (said, later) = (received_at.iso_minute(), received_at.plus(HOUR).iso_minute());
    if later <= said { received_at.plus(-HOUR).iso_minute() } else { said }
}

/// Refuses a time before the view was received; of what was typed in, before the day it was
/// said. A time in other words stands as it is.
pub(super) async fn refuse_before(uow: &mut Uow, view: ViewId, what: &Particulars) -> Result<(), DecideError> {
    if what.when.get(..10).and_then(Day::parse).is_none() {
        return Ok(());
    }
    let sql = "SELECT v.received_at, e.came_on FROM view v LEFT JOIN view_entry e ON e.view_id = v.id WHERE v.id = $1";
    let Some(row) = uow.first(sql, args![view]).await? else { return Ok(()) };
    let since = match row.text_opt("came_on")? {
        Some(day) => day,
        None => since(row.moment("received_at")?),
    };
    if what.when < since { Err(DecideError::BeforeSaid) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_08_nobody_was_told_before_it_was_said_but_where_the_clocks_go_back() {
        let at = |day: &str, minute: u16| Day::parse(day).unwrap().at(minute);
        assert_eq!(since(at("2026-07-15", 30)), "2026-07-15 00:30");
        // Said at 01:50 for the first time: ten past one comes once more after it.
        let first = at("2026-10-25", 110);
        assert_eq!((first.iso_minute(), since(first)), ("2026-10-25 01:50".to_owned(), "2026-10-25 00:50".to_owned()));
        assert_eq!(since(first.plus(HOUR)), "2026-10-25 01:50");
    }
}
