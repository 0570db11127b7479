//! What a setting may be.

use std::collections::HashMap;

use heard_storage::text;
use heard_vocabulary::{SettingName, SettingPart};

use super::colours::{Colours, Rgb};
use super::settings::SettingError;
use super::working_days;
use crate::figures::FLOOR;
use crate::retention::parse_kept;
use crate::safeguarding::hours::Hours;

/// Letters that a setting has at most.
pub const LONGEST: usize = 120;

/// The same of hours by the clock: a week of which no two days are alike.
const LONGEST_HOURS: usize = 160;

/// The largest threshold: above it nearly nothing would be shown.
const LARGEST_THRESHOLD: i64 = 100;

/// Whether a number can be rung: digits, blanks, brackets and hyphens, a plus in
/// front, at least three digits.
pub(crate) fn is_number(value: &str) -> bool {
    let rest = value.strip_prefix('+').unwrap_or(value);
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    (3..=15).contains(&digits) && rest.chars().all(|c| c.is_ascii_digit() || " ()-".contains(c))
}

/// A value as it is stored; nothing where it is not set any more.
pub(super) fn checked(name: SettingName, value: &str) -> Result<Option<String>, SettingError> {
    use SettingName as S;
    let value = value.trim();
    if text::is_empty(value) {
        return match name {
            S::Council | S::OwnWord | S::Languages | S::TeamReads | S::Threshold => Err(SettingError::Empty(name)),
            _ => Ok(None),
        };
    }
    let longest = if name.part() == SettingPart::Hours { LONGEST_HOURS } else { LONGEST };
    if text::length(value) > longest || value.chars().any(char::is_control) {
        return Err(SettingError::TooLong(name));
    }
    let fits = match name {
        S::DutyPhone | S::EmergencyPhone | S::AdvocacyPhone | S::ComplaintsPhone | S::LadoPhone => is_number(value),
        S::Colour | S::Letters => Rgb::parse(value).is_some(),
        S::DutyOpen | S::TeamOpen => Hours::parse(value).is_some(),
        S::Threshold => value.parse().is_ok_and(|n: i64| (FLOOR..=LARGEST_THRESHOLD).contains(&n)),
        S::ImmigrationChecked | S::FilingOn => value == "yes",
        S::ComplaintStageOne
        | S::ComplaintStageTwo
        | S::PanelMeets
        | S::PanelReports
        | S::PanelAnswered
        | S::ChallengeInformal
        | S::ChallengeAlert
        | S::ChallengeResolution
        | S::AdvocateAsked
        | S::AdvocateFound
        | S::PanelNotified
        | S::RapidReview => working_days::parse(name, value).is_some(),
        S::KeepViews
        | S::KeepConcerns
        | S::KeepAlerts
        | S::KeepAuthorRequests
        | S::KeepComplaints
        | S::KeepAllegations
        | S::KeepReturnTalks
        | S::KeepAdvocates
        | S::KeepOutsideRequests
        | S::KeepIncidents
        | S::KeepDecisions
        | S::KeepPollAnswers => parse_kept(name, value).is_some(),
        S::Languages | S::TeamReads => {
            value.split(' ').all(|code| !code.is_empty() && code.chars().all(|c| c.is_ascii_lowercase()))
        }
        S::Council
        | S::OwnWord
        | S::DutyHours
        | S::EmergencyHours
        | S::AdvocacyHours
        | S::ComplaintsHours
        | S::LadoHours => true,
    };
    if fits { Ok(Some(value.to_owned())) } else { Err(SettingError::Unreadable(name)) }
}

/// Refuses colours of which the one cannot be read on the other, and one alone.
pub(super) fn check_colours(values: &HashMap<SettingName, Option<String>>) -> Result<(), SettingError> {
    let colour = |name| values.get(&name).map(|value| value.as_deref().and_then(Rgb::parse));
    match (colour(SettingName::Colour), colour(SettingName::Letters)) {
        (Some(Some(back)), Some(Some(letters))) => {
            let colours = Colours { back, letters };
            if colours.can_be_read() { Ok(()) } else { Err(SettingError::Contrast(colours.contrast())) }
        }
        (Some(Some(_)), _) => Err(SettingError::Empty(SettingName::Letters)),
        (_, Some(Some(_))) => Err(SettingError::Empty(SettingName::Colour)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_01_a_setting_is_what_it_says_it_is() {
        let fits = |name, value: &str| checked(name, value).is_ok();
        for number in ["999", "01632 960 110", "+44 (0)1632 960110", "0800 1111"] {
            assert!(fits(SettingName::DutyPhone, number), "{number}");
        }
        for number in ["ring us", "12", "01632 960110 ext 4", "0163296011001632960110", "tel:999"] {
            assert!(!fits(SettingName::DutyPhone, number), "{number}");
        }
        assert!(fits(SettingName::Threshold, "8") && fits(SettingName::Threshold, "5"));
        for threshold in ["4", "0", "-8", "101", "eight", ""] {
            assert!(!fits(SettingName::Threshold, threshold), "{threshold}");
        }
        assert!(!fits(SettingName::Council, "  ") && fits(SettingName::Council, "Northmere"));
        assert!(!fits(SettingName::DutyOpen, "always") && fits(SettingName::DutyOpen, "mon-fri 09:00-17:00"));
        assert_eq!(checked(SettingName::DutyHours, " ").unwrap(), None);
    }
}
