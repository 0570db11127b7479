//! For how long the council keeps each kind of thing after it ended.

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, any_of};
use heard_vocabulary::{RetentionKind, SettingName};

use crate::Heard;
use crate::people::{Grant, KeepHolds};

/// How long after it was set, or changed, a time begins to count, in days: a slip of the
/// pen is seen before anything goes.
const THINK: i32 = 30;

/// A time as it is typed, in months: "18 months", "6 years". A number alone is none: six of
/// what is not said. Nothing where the kind is not kept so briefly, or so long.
#[must_use]
pub(crate) fn parse(setting: SettingName, typed: &str) -> Option<u32> {
    let (_, least, most) = setting.months()?;
    let typed = typed.trim().to_lowercase();
    let digits = typed.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = typed.split_at(digits);
    let number: u32 = number.parse().ok()?;
    let months = match unit.trim() {
        "month" | "months" => number,
        "year" | "years" => number.checked_mul(12)?,
        _ => return None,
    };
    (least..=most).contains(&months).then_some(months)
}

/// For how long a kind is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Which kind.
    pub kind: RetentionKind,
    /// For how many months after it ended.
    pub months: u32,
    /// From which day on anything of it ends: a month after that was set.
    pub begins: Day,
}

impl Kept {
    /// Until when something has to have ended to be due on this day: before this moment.
    #[must_use]
    pub fn ended_before(&self, today: Day) -> Moment {
        last_due(today, self.months).end()
    }
}

/// Before which moments things have to have ended to be due.
#[derive(Debug, Clone, Copy)]
pub(super) struct Until {
    /// What is asked about.
    pub(super) own: Moment,
    /// Concerns, which keep what was said until their own time is over.
    pub(super) concerns: Moment,
}

impl Until {
    /// For one kind on a day. Where nobody decided on concerns, none is over its time.
    pub(super) fn on(day: Day, one: Kept, schedule: &[Kept]) -> Self {
        let concerns = schedule.iter().find(|one| one.kind == RetentionKind::Concerns && one.begins <= day);
        Self { own: one.ended_before(day), concerns: concerns.map_or(Moment(0), |one| one.ended_before(day)) }
    }
}

/// For how long each kind is kept that somebody decided on.
///
/// # Errors
/// When storage fails.
pub async fn schedule(heard: &Heard, _by: &Grant<KeepHolds>) -> Result<Vec<Kept>, StorageError> {
    let mut conn = heard.words().read().await?;
    kept(&mut conn).await
}

/// The same for the job.
pub(super) async fn kept(conn: &mut Conn) -> Result<Vec<Kept>, StorageError> {
    let names = || RetentionKind::ALL.iter().map(|kind| kind.setting().name());
    let (set, values) = any_of(1, names());
    let stored = conn.all(format!("SELECT name, value FROM setting WHERE name IN {set}"), values.clone()).await?;
    let sql = format!("SELECT name, MAX(changed_at) AS at FROM setting_change WHERE name IN {set} GROUP BY name");
    let mut set_at = HashMap::new();
    for row in &conn.all(sql, values).await? {
        set_at.insert(row.text("name")?, row.moment("at")?);
    }
    let mut found = Vec::new();
    for row in &stored {
        let (name, value) = (row.text("name")?, row.text("value")?);
        let kind = RetentionKind::ALL.iter().copied().find(|kind| kind.setting().name() == name);
        // What nobody is known to have set ends nothing.
        let (Some(kind), Some(at)) = (kind, set_at.get(&name)) else { continue };
        if let Some(months) = parse(kind.setting(), &value) {
            found.push(Kept { kind, months, begins: at.day().plus(THINK) });
        }
    }
    found.sort_by_key(|one| one.kind);
    Ok(found)
}

/// The same day so many months later, or that month's last.
fn months_after(day: Day, months: u32) -> Day {
    let date = day.date();
    let month = (0..months % 12).fold(date.month(), |month, _| month.next());
    let years = (u32::from(u8::from(date.month())) - 1 + months) / 12;
    let year = date.year() + days(years);
    let of = date.day().min(month.length(year));
    Day::parse(&format!("{year:04}-{:02}-{of:02}", u8::from(month))).unwrap_or(day)
}

/// A number of the schedule, which is small.
fn days(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(0)
}

/// The last day on which something can have ended that is due on this one.
fn last_due(today: Day, months: u32) -> Day {
    // Not before this one: a year has 366 days at most, and a month 31.
    let mut day = today.plus(-(days(months / 12) * 366 + days(months % 12) * 31));
    while months_after(day.plus(1), months) <= today {
        day = day.plus(1);
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn adm_03_a_time_is_typed_with_its_unit_and_within_what_its_kind_may_have() {
        let views = SettingName::KeepViews;
        for (typed, months) in [
            ("2 years", Some(24)),
            (" 18 Months ", Some(18)),
            ("1 year", Some(12)),
            ("12months", Some(12)),
            ("75 years", Some(900)),
            ("11 months", None),
            ("76 years", None),
            ("24", None),
            ("years", None),
            ("2 weeks", None),
            ("-2 years", None),
            ("", None),
            ("400000000 years", None),
        ] {
            assert_eq!(parse(views, typed), months, "{typed}");
        }
        for kind in RetentionKind::ALL {
            let (suggested, least, most) = kind.setting().months().unwrap();
            assert!((least..=most).contains(&suggested), "{kind:?}");
            assert_eq!(parse(kind.setting(), &format!("{suggested} months")), Some(suggested), "{kind:?}");
            assert_eq!(parse(kind.setting(), &format!("{} months", least - 1)), None, "{kind:?}");
            assert_eq!(parse(kind.setting(), &format!("{} months", most + 1)), None, "{kind:?}");
        }
        assert_eq!(parse(SettingName::ComplaintStageOne, "2 years"), None, "a clock is no such setting");
    }

    #[test]
    fn adm_03_every_day_of_nine_years_is_due_on_the_same_day_of_the_month_or_its_last() {
        for (ended, months, due) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-11-20", 24, "2028-11-20"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-03-31", 900, "2101-03-31"),
        ] {
            assert_eq!(months_after(day(ended), months), day(due), "{ended} {months}");
        }
        let mut today = day("2024-01-01");
        while today < day("2033-01-01") {
            for months in [1, 12, 13, 24, 71, 120] {
                let last = last_due(today, months);
                assert!(months_after(last, months) <= today, "{today} {months}: not a day before");
                assert!(months_after(last.plus(1), months) > today, "{today} {months}: and on its day");
            }
            today = today.plus(1);
        }
        assert_eq!(last_due(day("2101-03-31"), 900), day("2026-03-31"));
    }
}
