//! That only the authority where they are was told.

use heard_domain::safeguarding::concerns;
use heard_vocabulary::{ToldTo, ViewAction};

/// The area whose duty team was told since it was raised last, while the council's own
/// was not.
pub fn only_elsewhere(deeds: &[concerns::ConcernDeed]) -> Option<String> {
    use ViewAction::{ConcernRaised, ConcernReopened};
    let teams = [ToldTo::DutyTeam, ToldTo::EmergencyTeam].map(ToldTo::name);
    let from = deeds.iter().rposition(|deed| matches!(deed.action, ConcernRaised | ConcernReopened));
    let wrong: Vec<&String> = deeds.iter().filter_map(|deed| deed.what.as_ref()?.corrects.as_ref()).collect();
    let told: Vec<&String> = deeds[from.unwrap_or(0)..]
        .iter()
        .filter(|deed| !wrong.contains(&&deed.id.to_string()))
        .filter_map(|deed| deed.what.as_ref())
        .filter(|what| what.to.as_deref().is_some_and(|to| teams.contains(&to)))
        .map(|what| &what.area)
        .collect();
    if told.iter().any(|area| area.is_empty()) { None } else { told.last().map(|area| (*area).clone()) }
}
