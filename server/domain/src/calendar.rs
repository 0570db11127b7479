//! The council's calendar: which days it works. Weekends, the bank holidays of
//! England, and the days that an administrator added, such as those between
//! Christmas and New Year.

use std::collections::BTreeSet;

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::SettingAction;

use crate::Heard;
use crate::people::{Grant, KeepCalendar};
use crate::record::{CouncilCalendar, record};

/// The setting that holds the council's own closed days, as `2026-12-29 2026-12-30`.
const CLOSED: &str = "calendar.closed";

/// As many days of its own as a council may add: twenty years of a week each.
const MOST: usize = 100;

/// The days on which a council works.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    closed: BTreeSet<Day>,
}

/// Why a day was not added.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// It is a weekend, a bank holiday, or was added before.
    #[error("the council is closed on that day already")]
    ClosedAlready,
    /// There are as many as may be.
    #[error("too many days")]
    TooMany,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Calendar {
    /// Reads the council's own closed days as settings hold them; what is no day
    /// is left out.
    #[must_use]
    pub(crate) fn parse(text: &str) -> Self {
        Self { closed: text.split_whitespace().filter_map(Day::parse).collect() }
    }

    fn text(&self) -> String {
        self.closed.iter().map(Day::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Whether an office is closed, though it be a day of the week on which it
    /// opens: a bank holiday, or a day of the council's own.
    #[must_use]
    pub fn is_closed(&self, day: Day) -> bool {
        day.is_bank_holiday() || self.closed.contains(&day)
    }

    /// Whether it is a working day.
    #[must_use]
    pub fn is_working(&self, day: Day) -> bool {
        day.is_working_day() && !self.closed.contains(&day)
    }

    /// The day by which something is due that takes `days` working days, of
    /// which the first is the one after `from`: 0 is `from` itself.
    #[must_use]
    pub fn after(&self, from: Day, days: u32) -> Day {
        let mut day = from;
        for _ in 0..days {
            day = day.plus(1);
            while !self.is_working(day) {
                day = day.plus(1);
            }
        }
        day
    }

    /// How many working days lie after `from` and not after `until`; 0 where
    /// `until` is not later.
    #[must_use]
    pub fn between(&self, from: Day, until: Day) -> u32 {
        let days = i32::try_from(until.days_since(from)).unwrap_or(0);
        let working = (1..=days).filter(|ahead| self.is_working(from.plus(*ahead))).count();
        u32::try_from(working).unwrap_or(u32::MAX)
    }

    /// The council's own closed days, the earliest first.
    pub fn own(&self) -> impl Iterator<Item = Day> + '_ {
        self.closed.iter().copied()
    }
}

/// Closes the council on a day.
///
/// # Errors
/// [`CalendarError`] with a reason that a person understands.
pub async fn close_on(heard: &Heard, by: &Grant<KeepCalendar>, day: Day) -> Result<(), CalendarError> {
    change(heard, by, SettingAction::DayClosed, day, move |calendar| {
        if !calendar.is_working(day) {
            return Err(CalendarError::ClosedAlready);
        }
        if calendar.closed.len() >= MOST {
            return Err(CalendarError::TooMany);
        }
        calendar.closed.insert(day);
        Ok(true)
    })
    .await
}

/// Opens it again on a day that was added; on another nothing is done.
///
/// # Errors
/// When storage fails.
pub async fn open_on(heard: &Heard, by: &Grant<KeepCalendar>, day: Day) -> Result<(), CalendarError> {
    change(heard, by, SettingAction::DayOpened, day, move |calendar| Ok(calendar.closed.remove(&day))).await
}

/// Changes the stored calendar where `decide` says so, and records the day.
async fn change(
    heard: &Heard,
    by: &Grant<KeepCalendar>,
    action: SettingAction,
    day: Day,
    decide: impl FnOnce(&mut Calendar) -> Result<bool, CalendarError> + Send + 'static,
) -> Result<(), CalendarError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut calendar = held(uow).await?;
                if decide(&mut calendar)? {
                    let sql = "UPDATE setting SET value = $2 WHERE name = $1";
                    uow.execute(sql, args![CLOSED, calendar.text()]).await?;
                    record(uow, actor, action, CouncilCalendar, day.to_string()).await?;
                }
                Ok::<_, CalendarError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// The calendar as it is stored, held until the unit ends: two administrators at
/// once do not overwrite each other.
async fn held(uow: &mut Uow) -> Result<Calendar, StorageError> {
    let sql = "INSERT INTO setting (name, value) VALUES ($1, '')
               ON CONFLICT (name) DO UPDATE SET value = setting.value RETURNING value";
    let row = uow.first(sql, args![CLOSED]).await?;
    Ok(Calendar::parse(&row.ok_or(StorageError::inconsistent("setting", "the row just stored"))?.text("value")?))
}

/// Reads the calendar from the stored settings.
pub(crate) fn from_settings(stored: &std::collections::HashMap<String, String>) -> Calendar {
    stored.get(CLOSED).map_or_else(Calendar::default, |text| Calendar::parse(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn adm_01_working_days_pass_over_weekends_holidays_and_the_councils_own_days() {
        let calendar = Calendar::parse("2026-12-29 2026-12-30 2026-12-31 nonsense");
        // Christmas 2026 is a Friday; Boxing Day is taken on Monday the 28th.
        assert_eq!(calendar.after(day("2026-12-24"), 1), day("2027-01-04"));
        assert_eq!(Calendar::default().after(day("2026-12-24"), 1), day("2026-12-29"));
        assert_eq!(calendar.after(day("2026-11-26"), 0), day("2026-11-26"));
        assert_eq!(calendar.after(day("2026-11-27"), 10), day("2026-12-11"));
        assert_eq!(calendar.after(day("2026-11-28"), 1), day("2026-11-30"), "from a Saturday on");
        for (from, until, working) in [
            ("2026-12-24", "2027-01-04", 1),
            ("2026-11-27", "2026-12-11", 10),
            ("2026-11-27", "2026-11-29", 0),
            ("2026-12-11", "2026-11-27", 0),
        ] {
            assert_eq!(calendar.between(day(from), day(until)), working, "{from} to {until}");
        }
        assert_eq!(calendar.own().count(), 3);
        assert_eq!(Calendar::parse(&calendar.text()), calendar);
    }

    #[test]
    fn adm_01_what_is_due_after_so_many_days_lies_so_many_days_ahead() {
        let calendar = Calendar::parse("2027-03-25 2027-06-01");
        for offset in 0..400 {
            let from = day("2026-10-01").plus(offset);
            for days in [1, 2, 5, 10, 25] {
                let due = calendar.after(from, days);
                assert!(calendar.is_working(due), "{due}");
                assert_eq!(calendar.between(from, due), days, "{from} and {days}");
            }
        }
    }
}
