//! How many working days something has: the council's clocks.

use std::collections::HashMap;

use heard_vocabulary::SettingName;

/// The clocks that the council chose, beside those that stand where it chose none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkingDays(HashMap<SettingName, u32>);

impl WorkingDays {
    /// From stored settings. What is no number of days that a clock may have is passed over.
    pub(crate) fn from_stored(stored: &HashMap<String, String>) -> Self {
        let chosen = |name: &SettingName| Some((*name, parse(*name, stored.get(name.name())?)?));
        Self(SettingName::ALL.iter().filter_map(chosen).collect())
    }

    /// How many working days this clock has; none where it is no clock.
    #[must_use]
    pub fn of(&self, clock: SettingName) -> u32 {
        let usual = clock.working_days().map_or(0, |(usual, _)| usual);
        self.0.get(&clock).copied().unwrap_or(usual)
    }

    /// How many of them the council chose.
    #[must_use]
    pub fn chosen(&self) -> usize {
        self.0.len()
    }
}

/// Working days as they are typed: one at least, and no more than the clock may have.
pub(super) fn parse(clock: SettingName, typed: &str) -> Option<u32> {
    let (_, most) = clock.working_days()?;
    typed.trim().parse().ok().filter(|days| (1..=most).contains(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_10_a_council_may_be_quicker_than_the_regulations_and_never_slower() {
        for clock in SettingName::ALL {
            let Some((usual, most)) = clock.working_days() else {
                assert_eq!(parse(*clock, "1"), None, "{clock:?} is no clock");
                continue;
            };
            assert!((1..=most).contains(&usual), "{clock:?}");
            for days in 0..=most + 2 {
                let wanted = (1..=most).contains(&days).then_some(days);
                assert_eq!(parse(*clock, &days.to_string()), wanted, "{clock:?} {days}");
                let stored = HashMap::from([(clock.name().to_owned(), days.to_string())]);
                assert_eq!(WorkingDays::from_stored(&stored).of(*clock), wanted.unwrap_or(usual), "{clock:?} {days}");
            }
        }
        assert_eq!(parse(SettingName::ComplaintStageOne, "-1"), None);
        assert_eq!(parse(SettingName::ComplaintStageOne, "ten"), None);
        assert_eq!(WorkingDays::default().of(SettingName::ComplaintStageTwo), 25);
    }
}
