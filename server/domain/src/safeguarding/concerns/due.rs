//! By when a person has to look, by the council's clocks and calendar.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::ConcernLevel;

use crate::calendar::Calendar;
use crate::safeguarding::hours::Hours;

/// When a working day ends where the council did not say: 17:00.
const FIVE: u16 = 17 * 60;

/// When a concern of this level that came at `now` is due: danger now; possible
/// harm by the end of the same working day, or of the next one when it came
/// after that end; what nobody has read by the end of the next working day.
#[must_use]
pub fn due(level: ConcernLevel, now: Moment, calendar: &Calendar, team: Option<&Hours>) -> Moment {
    let today = now.day();
    let day = match level {
        ConcernLevel::Danger => return now,
        ConcernLevel::PossibleHarm if calendar.is_working(today) && now < end_of(today, calendar, team) => today,
        ConcernLevel::PossibleHarm | ConcernLevel::Unread => calendar.after(today, 1),
    };
    end_of(day, calendar, team)
}

/// When a day's work ends: with the team's hours.
#[must_use]
pub(crate) fn end_of(day: Day, calendar: &Calendar, team: Option<&Hours>) -> Moment {
    day.at(team.and_then(|hours| hours.end_on(day, calendar)).unwrap_or(FIVE))
}

/// By when a second person signs off what was decided at `now`: the end of the
/// next working day.
#[must_use]
pub(super) fn sign_by(now: Moment, calendar: &Calendar, team: Option<&Hours>) -> Moment {
    due(ConcernLevel::Unread, now, calendar, team)
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;
    use time::macros::datetime;

    use super::*;
    use crate::calendar::OwnDay;

    fn at(when: OffsetDateTime) -> Moment {
        Moment(when.unix_timestamp() * 1000)
    }

    #[test]
    fn mod_08_each_level_is_due_by_the_councils_calendar() {
        let calendar = Calendar::of([(Day::parse("2026-12-29").unwrap(), OwnDay::Closed)]);
        let hours = Hours::parse("mon-thu 09:00-17:00; fri 09:00-16:30").unwrap();
        let (danger, harm, unread) = (ConcernLevel::Danger, ConcernLevel::PossibleHarm, ConcernLevel::Unread);
        for (level, came, wanted) in [
            (danger, datetime!(2026-11-20 23:10 UTC), "2026-11-20 23:10"),
            // A Friday: at noon, after hours, and at the weekend.
            (harm, datetime!(2026-11-20 12:00 UTC), "2026-11-20 16:30"),
            (harm, datetime!(2026-11-20 07:00 UTC), "2026-11-20 16:30"),
            (harm, datetime!(2026-11-20 16:30 UTC), "2026-11-23 17:00"),
            (harm, datetime!(2026-11-21 12:00 UTC), "2026-11-23 17:00"),
            (unread, datetime!(2026-11-20 12:00 UTC), "2026-11-23 17:00"),
            // In summer by the clocks on the wall.
            (harm, datetime!(2026-07-15 15:30 UTC), "2026-07-15 17:00"),
            (harm, datetime!(2026-07-15 16:00 UTC), "2026-07-16 17:00"),
            // Over Christmas, a bank holiday and the council's own day.
            (unread, datetime!(2026-12-24 12:00 UTC), "2026-12-30 17:00"),
        ] {
            assert_eq!(due(level, at(came), &calendar, Some(&hours)).iso_minute(), wanted, "{level:?} {came}");
        }
        let unsaid = due(harm, at(datetime!(2026-11-20 12:00 UTC)), &calendar, None);
        assert_eq!(unsaid.iso_minute(), "2026-11-20 17:00", "hours that nobody set");
    }
}
