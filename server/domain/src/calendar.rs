//! The council's calendar: which days it works. Weekends, the bank holidays of
//! England, and the days of its own that an administrator added, such as those
//! between Christmas and New Year, when it is closed, or a bank holiday on which
//! somebody is there all the same.

use std::collections::{BTreeSet, HashMap};

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, text};
use heard_vocabulary::SettingAction;
use time::{Month, Weekday};

use crate::Heard;
use crate::going::{STAFF, Table, of_the_council};
use crate::ids::{AccountId, CalendarDayId};
use crate::people::{Grant, KeepCalendar, names_of};
use crate::record::{CouncilCalendar, record};

pub use heard_vocabulary::{BankHoliday, OwnDay};

/// As many days of its own as a council may have at once: twenty years of a
/// week each.
const MOST: i64 = 100;

/// Letters that a reason has at most.
const LONGEST_REASON: usize = 200;

/// As many days as a page shows of those that are over or were taken back.
const HISTORY: i64 = 200;

/// The days on which a council works.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    closed: BTreeSet<Day>,
    open: BTreeSet<Day>,
}

/// Why a day was not added or taken back.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// It is a weekend, a bank holiday, or was added before.
    #[error("the council is closed on that day already")]
    ClosedAlready,
    /// It is no bank holiday, or was added before.
    #[error("the council is open on that day already, or it is a weekend")]
    NotClosed,
    /// Nobody says why.
    #[error("there is no reason, or it is too long")]
    NoReason,
    /// There are as many as may be.
    #[error("too many days")]
    TooMany,
    /// It was taken back before.
    #[error("there is no such day any more")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Calendar {
    /// A calendar with these days of the council's own.
    pub(crate) fn of(days: impl IntoIterator<Item = (Day, OwnDay)>) -> Self {
        let mut this = Self::default();
        for (day, kind) in days {
            match kind {
                OwnDay::Closed => this.closed.insert(day),
                OwnDay::Open => this.open.insert(day),
            };
        }
        this
    }

    /// Whether an office is closed, though it be a day of the week on which it
    /// opens: a bank holiday, or a day of the council's own.
    #[must_use]
    pub fn is_closed(&self, day: Day) -> bool {
        self.closed.contains(&day) || (day.is_bank_holiday() && !self.open.contains(&day))
    }

    /// Whether it is a working day. A bank holiday on which somebody is there is
    /// none: what has to be done within so many working days has no less time
    /// for it (SI 2006/1738, regulation 2).
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

/// The bank holidays of a year, the earliest first, each by its name.
#[must_use]
pub fn bank_holidays(year: i32) -> Vec<(Day, BankHoliday)> {
    let Some(first) = Day::parse(&format!("{year:04}-01-01")) else { return Vec::new() };
    let days = (0..366).map(|ahead| first.plus(ahead)).take_while(|day| day.date().year() == year);
    days.filter_map(|day| Some((day, name_of_holiday(day)?))).collect()
}

/// What a bank holiday is called; `None` where the day is none. One that falls
/// on a weekend gives its name to the day it is taken on.
fn name_of_holiday(day: Day) -> Option<BankHoliday> {
    if !day.is_bank_holiday() {
        return None;
    }
    let (date, weekday) = (day.date(), day.date().weekday());
    Some(match (date.month(), date.day(), weekday) {
        (Month::January, ..=3, _) => BankHoliday::NewYear,
        (Month::March | Month::April, _, Weekday::Friday) => BankHoliday::GoodFriday,
        (Month::March | Month::April, _, Weekday::Monday) => BankHoliday::EasterMonday,
        (Month::May, ..=7, Weekday::Monday) => BankHoliday::EarlyMay,
        (Month::May, 25.., Weekday::Monday) | (Month::June, 2, _) => BankHoliday::Spring,
        (Month::August, ..) => BankHoliday::Summer,
        // The 27th is taken for Christmas Day on a Saturday or Sunday, the 28th for the day after.
        (Month::December, 25 | 27, _) => BankHoliday::Christmas,
        (Month::December, ..) => BankHoliday::BoxingDay,
        _ => BankHoliday::Proclaimed,
    })
}

/// Who did something, and when; by nobody known where the name was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Whose name.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// A day of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDate {
    /// The entry.
    pub id: CalendarDayId,
    /// Which day.
    pub day: Day,
    /// Closed or open.
    pub kind: OwnDay,
    /// Why, in an administrator's words; empty where nobody was asked yet.
    pub reason: String,
    /// Who added it.
    pub added: Option<Done>,
    /// Who took it back.
    pub taken_back: Option<Done>,
}

/// Every day of the council's own that stands, the earliest first; and what was
/// taken back, the newest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_days(heard: &Heard, _by: &Grant<KeepCalendar>) -> Result<(Vec<OwnDate>, Vec<OwnDate>), StorageError> {
    let mut conn = heard.words().read().await?;
    let columns = "id, day, kind, reason, added_by, added_at, taken_back_by, taken_back_at";
    let sql = format!("SELECT {columns} FROM calendar_day WHERE taken_back_at IS NULL ORDER BY day");
    let standing = conn.all(sql, vec![]).await?;
    let sql = format!(
        "SELECT {columns} FROM calendar_day WHERE taken_back_at IS NOT NULL ORDER BY taken_back_at DESC, id LIMIT $1"
    );
    let gone = conn.all(sql, args![HISTORY]).await?;
    let who = |row: &Row| -> Result<_, StorageError> { Ok([row.id_opt("added_by")?, row.id_opt("taken_back_by")?]) };
    let accounts = standing.iter().chain(&gone).map(who).collect::<Result<Vec<[Option<AccountId>; 2]>, _>>()?;
    let mut accounts: Vec<AccountId> = accounts.into_iter().flatten().flatten().collect();
    accounts.sort_unstable();
    accounts.dedup();
    let names = names_of(heard, &mut conn, &accounts).await?;
    let names: HashMap<AccountId, String> = names.into_iter().map(|(id, identity)| (id, identity.name)).collect();
    let read = |rows: &[Row]| rows.iter().map(|row| own_date(row, &names)).collect::<Result<Vec<_>, _>>();
    Ok((read(&standing)?, read(&gone)?))
}

fn own_date(row: &Row, names: &HashMap<AccountId, String>) -> Result<OwnDate, StorageError> {
    let done = |by: Option<AccountId>, at: Option<Moment>| {
        at.map(|at| Done { by: by.and_then(|by| names.get(&by).cloned()), at })
    };
    let (day, kind) = day_and_kind(row)?;
    Ok(OwnDate {
        id: row.id("id")?,
        day,
        kind,
        reason: row.text("reason")?,
        added: done(row.id_opt("added_by")?, row.moment_opt("added_at")?),
        taken_back: done(row.id_opt("taken_back_by")?, row.moment_opt("taken_back_at")?),
    })
}

fn day_and_kind(row: &Row) -> Result<(Day, OwnDay), StorageError> {
    let day = Day::parse(&row.text("day")?).ok_or(StorageError::inconsistent("calendar_day.day", "a day"))?;
    let kind = OwnDay::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("calendar_day.kind", "a kind"))?;
    Ok((day, kind))
}

/// Says that the council is closed on a day that it would work, or open on a
/// bank holiday, and why.
///
/// # Errors
/// [`CalendarError`]; nothing is added then.
pub async fn add_day(
    heard: &Heard,
    by: &Grant<KeepCalendar>,
    day: Day,
    kind: OwnDay,
    reason: &str,
) -> Result<CalendarDayId, CalendarError> {
    let reason = reason.trim().to_owned();
    if text::is_empty(&reason) || text::length(&reason) > LONGEST_REASON {
        return Err(CalendarError::NoReason);
    }
    let already = match kind {
        OwnDay::Closed => CalendarError::ClosedAlready,
        OwnDay::Open => CalendarError::NotClosed,
    };
    let fits = match kind {
        OwnDay::Closed => day.is_working_day(),
        OwnDay::Open => day.is_bank_holiday(),
    };
    if !fits {
        return Err(already);
    }
    let id = CalendarDayId::random(heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    let done = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) AS n FROM calendar_day WHERE taken_back_at IS NULL";
                let there = uow.first(sql, vec![]).await?.map_or(Ok(0), |row| row.int("n"))?;
                if there >= MOST {
                    return Err(CalendarError::TooMany);
                }
                let now = uow.now();
                uow.execute(
                    "INSERT INTO calendar_day (id, day, kind, reason, added_by, added_at)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, day.to_string(), kind.name(), reason, me, now],
                )
                .await?;
                record(uow, actor, added(kind), CouncilCalendar, day.to_string()).await?;
                Ok(())
            })
        })
        .await;
    match done {
        // One entry a day: somebody was quicker.
        Err(CalendarError::Storage(StorageError::Duplicate)) => return Err(already),
        other => other?,
    }
    heard.reload().await?;
    Ok(id)
}

fn added(kind: OwnDay) -> SettingAction {
    match kind {
        OwnDay::Closed => SettingAction::DayClosed,
        OwnDay::Open => SettingAction::DayWorked,
    }
}

fn taken_back(kind: OwnDay) -> SettingAction {
    match kind {
        OwnDay::Closed => SettingAction::DayOpened,
        OwnDay::Open => SettingAction::DayWorkedTakenBack,
    }
}

/// Takes a day of the council's own back: it is as any other again.
///
/// # Errors
/// [`CalendarError::Gone`] where that was done before; storage.
pub async fn take_back_day(heard: &Heard, by: &Grant<KeepCalendar>, id: CalendarDayId) -> Result<(), CalendarError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE calendar_day SET taken_back_by = $1, taken_back_at = $2
                           WHERE id = $3 AND taken_back_at IS NULL RETURNING day, kind";
                let row = uow.first(sql, args![me, now, id]).await?.ok_or(CalendarError::Gone)?;
                let (day, kind) = day_and_kind(&row)?;
                record(uow, actor, taken_back(kind), CouncilCalendar, day.to_string()).await?;
                Ok::<_, CalendarError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Reads the calendar as it stands.
pub(crate) async fn load(conn: &mut Conn) -> Result<Calendar, StorageError> {
    let rows = conn.all("SELECT day, kind FROM calendar_day WHERE taken_back_at IS NULL", vec![]).await?;
    Ok(Calendar::of(rows.iter().map(day_and_kind).collect::<Result<Vec<_>, _>>()?))
}

/// Who in the council added or took back a day.
pub(crate) const GOING: &[Table] = &[of_the_council("calendar_day", &[("added_by", STAFF), ("taken_back_by", STAFF)])];

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn closed(days: &[&str]) -> Calendar {
        Calendar::of(days.iter().map(|text| (day(text), OwnDay::Closed)))
    }

    #[test]
    fn adm_01_working_days_pass_over_weekends_holidays_and_the_councils_own_days() {
        let calendar = closed(&["2026-12-29", "2026-12-30", "2026-12-31"]);
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
    }

    #[test]
    fn adm_01_what_is_due_after_so_many_days_lies_so_many_days_ahead() {
        let calendar = closed(&["2027-03-25", "2027-06-01"]);
        for offset in 0..400 {
            let from = day("2026-10-01").plus(offset);
            for days in [1, 2, 5, 10, 25] {
                let due = calendar.after(from, days);
                assert!(calendar.is_working(due), "{due}");
                assert_eq!(calendar.between(from, due), days, "{from} and {days}");
            }
        }
    }

    #[test]
    fn adm_01_a_bank_holiday_with_somebody_there_is_no_working_day() {
        let calendar = Calendar::of([(day("2027-03-29"), OwnDay::Open), (day("2027-03-30"), OwnDay::Closed)]);
        assert!(!calendar.is_closed(day("2027-03-29")) && calendar.is_closed(day("2027-03-30")));
        assert!(calendar.is_closed(day("2027-03-26")), "Good Friday");
        assert!(!calendar.is_working(day("2027-03-29")));
        assert_eq!(calendar.after(day("2027-03-25"), 1), day("2027-03-31"));
    }

    #[test]
    fn adm_01_every_bank_holiday_of_a_year_has_its_own_name() {
        use BankHoliday::{
            BoxingDay, Christmas, EarlyMay, EasterMonday, GoodFriday, NewYear, Proclaimed, Spring, Summer,
        };
        let names = |year| bank_holidays(year).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        let usual = [NewYear, GoodFriday, EasterMonday, EarlyMay, Spring, Summer, Christmas, BoxingDay];
        for year in [2024, 2025, 2026, 2028, 2030] {
            assert_eq!(names(year), usual, "{year}");
        }
        // Christmas Day on a Saturday and on a Sunday, with the days they are taken on.
        let last = |year| bank_holidays(year).split_off(6);
        assert_eq!(last(2027), [(day("2027-12-27"), Christmas), (day("2027-12-28"), BoxingDay)]);
        assert_eq!(last(2033), [(day("2033-12-26"), BoxingDay), (day("2033-12-27"), Christmas)]);
        // Two days for the Platinum Jubilee and a funeral.
        let year_2022 =
            [NewYear, GoodFriday, EasterMonday, EarlyMay, Spring, Proclaimed, Summer, Proclaimed, BoxingDay, Christmas];
        assert_eq!(names(2022), year_2022);
    }
}
