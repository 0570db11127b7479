//! How settings are called.

use heard_vocabulary::SettingName;

/// A setting inside a list.
pub(super) fn in_list(name: SettingName) -> &'static str {
    match name {
        SettingName::DutyPhone => "the duty team’s number",
        SettingName::DutyHours => "its hours",
        SettingName::EmergencyPhone => "the emergency duty team’s number",
        SettingName::EmergencyHours => "its hours",
        SettingName::AdvocacyPhone => "advocacy",
        SettingName::ComplaintsPhone => "complaints",
        SettingName::LadoPhone => "the designated officer (LADO)",
        other => setting(other),
    }
}

/// A setting's name.
pub(super) fn setting(name: SettingName) -> &'static str {
    match name {
        SettingName::Council => "The council’s name",
        SettingName::OwnWord => "Young people’s word for themselves",
        SettingName::Colour => "The colour behind the name",
        SettingName::Letters => "The colour of its letters",
        SettingName::DutyPhone => "The duty team’s number",
        SettingName::DutyHours => "The duty team’s hours, in words",
        SettingName::DutyOpen => "The duty team’s hours, by the clock",
        SettingName::EmergencyPhone => "The emergency duty team’s number",
        SettingName::EmergencyHours => "The emergency duty team’s hours",
        SettingName::AdvocacyPhone => "The advocates’ number",
        SettingName::AdvocacyHours => "The advocates’ hours",
        SettingName::ComplaintsPhone => "The number for complaints",
        SettingName::ComplaintsHours => "The hours for complaints",
        SettingName::LadoPhone => "The designated officer’s number (LADO)",
        SettingName::LadoHours => "The designated officer’s hours",
        SettingName::TeamOpen => "When the team that reads is at work",
        SettingName::Languages => "Languages offered",
        SettingName::TeamReads => "Languages that the team reads",
        SettingName::Threshold => "The smallest group that is shown",
        SettingName::ImmigrationChecked => "Checked by a lawyer: immigration authorities",
        SettingName::ComplaintStageOne => "Stage 1: the council answers",
        SettingName::ComplaintStageTwo => "Stage 2: the investigation is answered",
        SettingName::PanelMeets => "Stage 3: the panel meets",
        SettingName::PanelReports => "Stage 3: the panel reports",
        SettingName::PanelAnswered => "Stage 3: the council answers the panel",
        SettingName::ChallengeInformal => "An informal challenge is answered",
        SettingName::ChallengeAlert => "A management alert is answered",
        SettingName::ChallengeResolution => "Problem resolution is over",
        SettingName::AdvocateAsked => "The advocacy service is asked",
        SettingName::AdvocateFound => "It says who comes",
        SettingName::PanelNotified => "The national Panel is notified",
        SettingName::RapidReview => "The rapid review is held",
        SettingName::KeepViews => "What young people said",
        SettingName::KeepConcerns => "What may have been harm",
        SettingName::KeepAlerts => "Alerts",
        SettingName::KeepAuthorRequests => "Who asked who wrote something",
        SettingName::KeepComplaints => "Complaints",
        SettingName::KeepAllegations => "Allegations",
        SettingName::KeepReturnTalks => "Return conversations",
        SettingName::KeepAdvocates => "Requests for an advocate",
        SettingName::KeepOutsideRequests => "Requests from outside",
        SettingName::KeepIncidents => "Deaths and serious harm",
        SettingName::KeepDecisions => "What reviews decided",
        SettingName::KeepPollAnswers => "Answers to polls",
        SettingName::FilingOn => "Filing to children’s records",
    }
}
