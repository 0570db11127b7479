//! When somebody is there: hours of a week by the council's clocks, on the days
//! that the council works.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use time::Weekday;

use crate::calendar::Calendar;

/// One line of a week: these days, from and until these minutes of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shift {
    first: u8,
    last: u8,
    from: u16,
    until: u16,
}

/// The hours of a week, such as `mon-thu 08:30-17:30; fri 08:30-17:00`. Nobody is
/// there on bank holidays and on the council's own closed days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours(Vec<Shift>);

/// How a service stands by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// Somebody is there, until this minute of the day.
    Open {
        /// Minutes since midnight.
        until: u16,
    },
    /// Nobody is there before this.
    Closed {
        /// On which day.
        on: On,
        /// Minutes since midnight.
        from: u16,
    },
}

/// A day as people say it from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// A day of the coming week or two.
    Day(Weekday),
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// How far ahead an opening is looked for, in days: past every run of holidays.
const AHEAD: i32 = 14;

impl Hours {
    /// Reads hours as settings hold them; `None` where they cannot be read.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let shifts = text.split(';').map(str::trim).filter(|line| !line.is_empty()).map(shift);
        let shifts: Vec<Shift> = shifts.collect::<Option<_>>()?;
        (!shifts.is_empty()).then_some(Self(shifts))
    }

    /// Each line: its first and last day of the week, from 0 for Monday, and
    /// from and until which minute of the day.
    pub fn lines(&self) -> impl Iterator<Item = (u8, u8, u16, u16)> + '_ {
        self.0.iter().map(|shift| (shift.first, shift.last, shift.from, shift.until))
    }

    /// The hours of each day of the week, from Monday on: the first of a day that
    /// has several, and nothing where nobody is there.
    #[must_use]
    pub fn week(&self) -> [Option<(u16, u16)>; 7] {
        let of = |day: u8| self.0.iter().find(|shift| (shift.first..=shift.last).contains(&day));
        [0, 1, 2, 3, 4, 5, 6].map(|day| of(day).map(|shift| (shift.from, shift.until)))
    }

    /// The hours of a week as settings hold them: empty where nobody is ever
    /// there. Days that follow one another with the same hours stand together.
    #[must_use]
    pub fn written(week: [Option<(u16, u16)>; 7]) -> String {
        let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let mut lines: Vec<String> = Vec::new();
        let mut first = 0;
        for day in 0..week.len() {
            if week.get(day + 1) == Some(&week[day]) {
                continue;
            }
            if let Some((from, until)) = week[day] {
                let days = if first == day { DAYS[day].to_owned() } else { format!("{}-{}", DAYS[first], DAYS[day]) };
                lines.push(format!("{days} {}-{}", time(from), time(until)));
            }
            first = day + 1;
        }
        lines.join("; ")
    }

    /// How it stands now. `None` when it does not open within a fortnight.
    #[must_use]
    pub fn at(&self, now: Moment, calendar: &Calendar) -> Option<Now> {
        let (today, minute) = (now.day(), now.minute_of_day());
        (0..=AHEAD).find_map(|ahead| {
            let day = today.plus(ahead);
            let mut those: Vec<Shift> = self.on(day, calendar).collect();
            those.sort_by_key(|shift| shift.from);
            let next = those.into_iter().find(|shift| ahead > 0 || shift.until > minute)?;
            if ahead == 0 && next.from <= minute {
                return Some(Now::Open { until: next.until });
            }
            let on = match ahead {
                0 => On::Today,
                1 => On::Tomorrow,
                _ => On::Day(day.date().weekday()),
            };
            Some(Now::Closed { on, from: next.from })
        })
    }

    /// When the last of them leaves on a day, in minutes since midnight; `None`
    /// where nobody is there.
    #[must_use]
    pub fn end_on(&self, day: Day, calendar: &Calendar) -> Option<u16> {
        self.on(day, calendar).map(|shift| shift.until).max()
    }

    fn on(&self, day: Day, calendar: &Calendar) -> impl Iterator<Item = Shift> + '_ {
        let number = day.date().weekday().number_days_from_monday();
        let open = !calendar.is_closed(day);
        self.0.iter().copied().filter(move |shift| open && (shift.first..=shift.last).contains(&number))
    }
}

fn shift(line: &str) -> Option<Shift> {
    let (days, hours) = line.split_once(' ')?;
    let day = |name: &str| DAYS.iter().position(|day| *day == name).and_then(|at| u8::try_from(at).ok());
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (from, until) = hours.trim().split_once('-')?;
    let shift = Shift { first: day(first)?, last: day(last)?, from: minute(from)?, until: minute(until)? };
    (shift.first <= shift.last && shift.from < shift.until).then_some(shift)
}

pub(crate) fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    ((hour < 24 && minute < 60) || (hour, minute) == (24, 0)).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;
    use time::macros::datetime;

    use super::*;

    fn at(utc: OffsetDateTime) -> Moment {
        Moment(utc.unix_timestamp() * 1000)
    }

    fn week() -> Hours {
        Hours::parse("mon-thu 08:30-17:30; fri 08:30-17:00").unwrap()
    }

    #[test]
    fn yp_13_hours_stand_by_the_councils_clock_in_summer_and_winter() {
        let open = |until| Some(Now::Open { until });
        let closed = |on, from| Some(Now::Closed { on, from });
        for (now, stands) in [
            // Thursday in November, and the same hour in July, when clocks are ahead.
            (datetime!(2026-11-26 17:29 UTC), open(1050)),
            (datetime!(2026-11-26 17:30 UTC), closed(On::Tomorrow, 510)),
            (datetime!(2026-07-16 16:29 UTC), open(1050)),
            (datetime!(2026-07-16 16:30 UTC), closed(On::Tomorrow, 510)),
            (datetime!(2026-11-26 08:29 UTC), closed(On::Today, 510)),
            // Friday evening: Monday. Half past midnight in summer is the new day already.
            (datetime!(2026-11-27 17:00 UTC), closed(On::Day(Weekday::Monday), 510)),
            (datetime!(2026-07-15 23:30 UTC), closed(On::Today, 510)),
            // The clocks change on the last Sundays of March and October.
            (datetime!(2026-03-30 07:30 UTC), open(1050)),
            (datetime!(2026-03-27 07:30 UTC), closed(On::Today, 510)),
            (datetime!(2026-10-26 07:30 UTC), closed(On::Today, 510)),
        ] {
            assert_eq!(week().at(at(now), &Calendar::default()), stands, "{now}");
        }
    }

    #[test]
    fn yp_13_nobody_is_there_on_a_bank_holiday() {
        let first = |now| match week().at(at(now), &Calendar::default()) {
            Some(Now::Closed { on, .. }) => on,
            other => panic!("{now}: {other:?}"),
        };
        // Good Friday and Easter Monday 2026; Christmas on a Friday, so Boxing Day is taken on Monday.
        assert_eq!(first(datetime!(2026-04-03 10:00 UTC)), On::Day(Weekday::Tuesday));
        assert_eq!(first(datetime!(2026-12-25 10:00 UTC)), On::Day(Weekday::Tuesday));
        assert_eq!(first(datetime!(2027-01-01 10:00 UTC)), On::Day(Weekday::Monday));
        assert_eq!(first(datetime!(2026-05-04 10:00 UTC)), On::Tomorrow);
        assert_eq!(first(datetime!(2026-05-25 10:00 UTC)), On::Tomorrow);
        assert_eq!(first(datetime!(2026-08-31 10:00 UTC)), On::Tomorrow);
        assert_eq!(first(datetime!(2022-01-03 10:00 UTC)), On::Tomorrow);
    }

    #[test]
    fn adm_01_a_week_is_written_as_it_is_read() {
        let text = "mon-thu 08:30-17:30; fri 08:30-17:00; sun 10:00-24:00";
        let week = Hours::parse(text).unwrap().week();
        assert_eq!(week[5], None);
        assert_eq!(Hours::written(week), text);
        assert_eq!(Hours::written([None; 7]), "");
        assert_eq!(Hours::written([Some((540, 1020)); 7]), "mon-sun 09:00-17:00");
    }

    #[test]
    fn hours_that_cannot_be_read_are_none() {
        for text in [
            "",
            "always",
            "mon 9-5",
            "mon-xyz 09:00-17:00",
            "fri-mon 09:00-17:00",
            "mon 17:00-09:00",
            "mon 25:00-26:00",
        ] {
            assert_eq!(Hours::parse(text), None, "{text}");
        }
        assert!(Hours::parse("mon-sun 00:00-24:00;").is_some());
    }
}
