//! The clocks of formal procedures: in the council's working days, but for the one of a
//! return conversation, which runs by the hour, at night and over weekends.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{Asker, ProcedureStage, SettingName};

use crate::calendar::Calendar;
use crate::setup::WorkingDays;

/// How many working days each step of a procedure has. The first of them is the one
/// after the day from which it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// The answer of stage 1, and the most it can be extended to (SI 2006/1738,
    /// regulation 14).
    pub stage_one: (u32, u32),
    /// The answer of stage 2, and the most it can be extended to (regulation 17).
    pub stage_two: (u32, u32),
    /// For asking for the next stage (regulations 15 and 18).
    pub ask: u32,
    /// For the panel to meet (regulation 19).
    pub panel: u32,
    /// For the panel to report (regulation 20).
    pub report: u32,
    /// For the council to answer the panel (regulation 20).
    pub answer: u32,
    /// For telling the designated officer of an allegation (Working Together to
    /// Safeguard Children).
    pub lado: u32,
    /// For looking again at what the designated officer has, and for the second person
    /// where it does not meet the threshold.
    pub again: (u32, u32),
    /// For asking the advocacy service, and for it to say who comes.
    pub advocate: (u32, u32),
    /// For notifying the national Panel of a death or of serious harm, and for the rapid
    /// review, both from the day it was known (Children Act 2004, sections 16C and 16D;
    /// Working Together to Safeguard Children).
    pub incident: (u32, u32),
    /// For telling whoever asks from outside that it came, and for answering them, where no
    /// law says otherwise ([`asked_on`]).
    pub outside: (u32, u32),
}

/// How long after their return a child is to be spoken with, in milliseconds.
pub const RETURN: i64 = 72 * 60 * Moment::MINUTE;

impl Default for Clocks {
    fn default() -> Self {
        Self::of(&WorkingDays::default())
    }
}

impl Clocks {
    /// As the council chose them. The end of an extension, the days that others have, and
    /// the one day for telling the designated officer are not its to choose.
    #[must_use]
    pub fn of(days: &WorkingDays) -> Self {
        Self {
            stage_one: (days.of(SettingName::ComplaintStageOne), 20),
            stage_two: (days.of(SettingName::ComplaintStageTwo), 65),
            ask: 20,
            panel: days.of(SettingName::PanelMeets),
            report: days.of(SettingName::PanelReports),
            answer: days.of(SettingName::PanelAnswered),
            lado: 1,
            again: (20, 1),
            advocate: (days.of(SettingName::AdvocateAsked), days.of(SettingName::AdvocateFound)),
            incident: (days.of(SettingName::PanelNotified), days.of(SettingName::RapidReview)),
            outside: (5, 20),
        }
    }

    /// How many working days a stage has; extended, the most it can have. A return
    /// conversation has as many days of the calendar.
    #[must_use]
    pub fn days(&self, stage: ProcedureStage, extended: bool) -> u32 {
        let longest = |(usual, most): (u32, u32)| if extended { most } else { usual };
        match stage {
            ProcedureStage::StageOne => longest(self.stage_one),
            ProcedureStage::StageTwo => longest(self.stage_two),
            ProcedureStage::AfterOne
            | ProcedureStage::AfterTwo
            | ProcedureStage::AfterPanel
            | ProcedureStage::TalkOver
            | ProcedureStage::AdvocateFound
            | ProcedureStage::RequestOver
            | ProcedureStage::IncidentOver => self.ask,
            ProcedureStage::PanelToNotify => self.incident.0,
            ProcedureStage::RapidReview => self.incident.1,
            ProcedureStage::TalkDue => 3,
            ProcedureStage::Panel => self.panel,
            ProcedureStage::PanelReport => self.report,
            ProcedureStage::PanelAnswer => self.answer,
            ProcedureStage::TellLado => self.lado,
            ProcedureStage::WithLado => self.again.0,
            ProcedureStage::Below => self.again.1,
            ProcedureStage::AdvocateToAsk => self.advocate.0,
            ProcedureStage::AdvocateAsked => self.advocate.1,
            ProcedureStage::RequestCame => self.outside.0,
            ProcedureStage::RequestOpen => longest((self.outside.1, 2 * self.outside.1)),
        }
    }

    /// The last day of a stage that began on this one.
    #[must_use]
    pub fn due_on(&self, stage: ProcedureStage, began: Day, extended: bool, calendar: &Calendar) -> Day {
        match stage {
            ProcedureStage::TalkDue => began.plus(3),
            _ => calendar.after(began, self.days(stage, extended)),
        }
    }
}

/// Whether a stage has an extension at all.
#[must_use]
pub const fn can_be_extended(stage: ProcedureStage) -> bool {
    matches!(stage, ProcedureStage::StageOne | ProcedureStage::StageTwo | ProcedureStage::RequestOpen)
}

/// By which day a request from outside that came on this one is answered, where the law
/// says so: access to one's own data within one month of the calendar, three where it is
/// extended (UK GDPR, article 12(3); ICO: the same day of the month, or its last), and a
/// complaint about data is acknowledged within 30 days (Data Protection Act 2018, section
/// 164A). `None`: as the council does.
#[must_use]
pub fn asked_on(stage: ProcedureStage, asker: Asker, came: Day, extended: bool) -> Option<Day> {
    match (stage, asker) {
        (ProcedureStage::RequestCame, Asker::DataComplaint) => Some(came.plus(30)),
        (ProcedureStage::RequestCame | ProcedureStage::RequestOpen, Asker::Subject) => {
            Some(months_after(came, if extended { 3 } else { 1 }))
        }
        _ => None,
    }
}

/// The same day so many months later, or that month's last.
fn months_after(day: Day, months: u8) -> Day {
    let date = day.date();
    let month = (0..months).fold(date.month(), |month, _| month.next());
    let wraps = u8::from(date.month()) + months > 12;
    let year = date.year() + i32::from(wraps);
    let of = date.day().min(month.length(year));
    Day::parse(&format!("{year:04}-{:02}-{of:02}", u8::from(month))).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::calendar::OwnDay;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// Counts one day after the other on the wall calendar.
    fn slowly(began: Day, days: u32, closed: &[Day]) -> Day {
        let (mut day, mut left) = (began, days);
        while left > 0 {
            day = day.plus(1);
            let weekday = day.date().weekday();
            let weekend = weekday == time::Weekday::Saturday || weekday == time::Weekday::Sunday;
            if !weekend && !day.is_bank_holiday() && !closed.contains(&day) {
                left -= 1;
            }
        }
        day
    }

    #[test]
    fn mod_10_every_day_from_2015_to_2035_each_clock_ends_as_counted_on_the_wall() {
        let closed: Vec<Day> =
            (2015..=2035).flat_map(|year| [27, 29, 30, 31].map(|of| day(&format!("{year}-12-{of}")))).collect();
        let calendar = Calendar::of(closed.iter().map(|day| (*day, OwnDay::Closed)));
        let clocks = Clocks::default();
        let mut began = day("2015-01-01");
        let mut compared = 0_u32;
        while began < day("2036-01-01") {
            assert_eq!(clocks.due_on(ProcedureStage::TalkDue, began, false, &calendar), began.plus(3), "{began}");
            // Clocks of as many days are counted once.
            let mut counted = BTreeMap::new();
            for stage in ProcedureStage::ALL.iter().filter(|stage| **stage != ProcedureStage::TalkDue) {
                for extended in [false, true] {
                    let due = clocks.due_on(*stage, began, extended, &calendar);
                    let days = clocks.days(*stage, extended);
                    let end = *counted.entry(days).or_insert_with(|| slowly(began, days, &closed));
                    assert_eq!(due, end, "{stage:?} from {began}");
                    compared += 1;
                }
            }
            began = began.plus(1);
        }
        assert_eq!(compared, 7670 * 42, "every day of 21 years, every stage, with and without more time");
    }

    #[test]
    fn mod_10_every_day_from_2015_to_2035_one_s_own_data_is_due_a_month_later() {
        let mut came = day("2015-01-01");
        while came < day("2036-01-01") {
            for (extended, months) in [(false, 1), (true, 3)] {
                let due = asked_on(ProcedureStage::RequestOpen, Asker::Subject, came, extended).unwrap();
                // Day by day: the same number in that month, or the last day before it is another month.
                let (mut at, mut left) = (came, months);
                while left > 0 || (at.date().day() < came.date().day() && at.plus(1).date().day() != 1) {
                    at = at.plus(1);
                    left -= i32::from(at.date().day() == 1 && left > 0);
                }
                assert_eq!(due, at, "{came} {months}");
            }
            let told = asked_on(ProcedureStage::RequestCame, Asker::DataComplaint, came, false);
            assert_eq!(told, Some(came.plus(30)));
            came = came.plus(1);
        }
        assert_eq!(asked_on(ProcedureStage::RequestOpen, Asker::Police, came, false), None);
        for (came, due) in [("2027-01-31", "2027-02-28"), ("2028-01-30", "2028-02-29"), ("2026-12-05", "2027-01-05")] {
            assert_eq!(asked_on(ProcedureStage::RequestOpen, Asker::Subject, day(came), false), Some(day(due)));
        }
    }

    #[test]
    fn mod_10_mod_17_the_clocks_are_those_of_the_regulations() {
        let clocks = Clocks::default();
        let calendar = Calendar::default();
        for (stage, extended, began, due) in [
            // Ten working days over Christmas 2026, of which Friday the 25th and Monday the 28th are none.
            (ProcedureStage::StageOne, false, "2026-12-21", "2027-01-07"),
            (ProcedureStage::StageOne, true, "2026-11-02", "2026-11-30"),
            (ProcedureStage::StageTwo, false, "2026-11-02", "2026-12-07"),
            (ProcedureStage::StageTwo, true, "2026-11-02", "2027-02-04"),
            (ProcedureStage::Panel, false, "2026-11-02", "2026-12-14"),
            (ProcedureStage::PanelReport, false, "2026-11-02", "2026-11-09"),
            (ProcedureStage::PanelAnswer, false, "2026-11-02", "2026-11-23"),
            // On a Friday, at a weekend, before Easter.
            (ProcedureStage::TellLado, false, "2026-11-20", "2026-11-23"),
            (ProcedureStage::TellLado, false, "2026-11-21", "2026-11-23"),
            (ProcedureStage::TellLado, false, "2026-04-02", "2026-04-07"),
            // Over Christmas too.
            (ProcedureStage::PanelToNotify, false, "2026-12-23", "2027-01-04"),
            (ProcedureStage::RapidReview, false, "2026-11-02", "2026-11-23"),
        ] {
            assert_eq!(clocks.due_on(stage, day(began), extended, &calendar), day(due), "{stage:?} from {began}");
        }
    }
}
