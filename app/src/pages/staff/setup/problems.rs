//! What can be wrong with what a council is set up with.

use heard_vocabulary::SettingName;

use super::retention::long;
use crate::pages::staff::problem::{Problem, problems};

problems! {
    /// What is wrong with the first administrator's form.
    FirstProblem {
        /// No name.
        BadName = "name", "Write your name, in at most 120 letters.";
        /// No address.
        BadEmail = "email", "Write your work e-mail, such as name@council.example.";
        /// The passwords differ.
        NotTheSame = "secret_again", "The two passwords are not the same.";
        /// It is too short.
        TooShort = "secret", "Use at least 12 letters, digits or signs.";
        /// It is too long.
        TooLong = "secret", "Use at most 200 letters.";
        /// It is easily guessed.
        TooEasy = "secret", "This is too easy to guess. Several words that do not belong together are better. Leave out your name.";
        /// It was not judged.
        Busy = "secret", "It could not be looked at just now. Wait a few seconds, then try again.";
    }

    /// What is wrong with a district, team, topic or service.
    PlaceProblem {
        /// No name.
        BadName = "name", "Write a name with letters in it, at most 120.";
        /// Nobody provides it.
        NoProvider = "provider", "Write who provides it.";
        /// Young people have no word for it.
        NoYoungName = "young_name", "Write what young people call it.";
        /// No kind.
        NoKind = "kind", "Choose a kind.";
        /// It is there already.
        Already = "name", "This is on the list already.";
        /// Too many.
        TooMany = "name", "There are 500 already. Take some off that are not needed.";
        /// Somebody belongs to it.
        InUse = "", "Somebody belongs to it, or a service is there. Change that first.";
        /// It went before.
        Gone = "", "It is off the list already.";
    }

    /// What is wrong with a sheet of lists.
    ListsProblem {
        /// No file was chosen.
        NoFile = "file", "Choose a file.";
        /// It is larger than may be.
        TooLarge = "file", "This file is too large.";
        /// It is no sheet.
        Unreadable = "file", "This is no sheet that can be read. Save it as XLSX, ODS or CSV and try again.";
        /// Others are being read.
        Busy = "file", "Other files are being read just now. Try again in a minute.";
        /// Its first row does not name list and name.
        NoHeadings = "file", "The first row has to name the columns: at least list and name.";
        /// Two columns are named alike.
        TwoColumns = "file", "Two columns are named alike.";
        /// There is nothing below the first row.
        Nothing = "file", "There is nothing below the first row.";
        /// It has more than 3,000 rows.
        TooMany = "file", "It has more than 3,000 rows. Part it.";
        /// Somebody changed the lists meanwhile.
        Changed = "file", "Somebody changed the lists meanwhile. Part of the sheet was added: choose it again to see what is left.";
        /// It is not kept any more.
        Gone = "file", "The sheet is not kept any more. Choose it again.";
    }

    /// What is wrong with opening or closing.
    OpeningProblem {
        /// The assessment's day.
        NoDpiaDay = "dpia_day", "Write the day on which the assessment was signed. It cannot be to come.";
        /// Who signed the assessment.
        NoDpiaBy = "dpia_by", "Write who signed the assessment.";
        /// The notice's day.
        NoNoticeDay = "notice_day", "Write the day on which the privacy notice was signed. It cannot be to come.";
        /// Who signed the notice.
        NoNoticeBy = "notice_by", "Write who signed the privacy notice.";
        /// No reason.
        NoReason = "reason", "Write why, in at most 400 letters.";
        /// Something is missing.
        NotReady = "", "Something that opening rests on is missing: see the list.";
        /// It is so already.
        Already = "", "That is how it stands already.";
        /// Something waits.
        Waits = "", "Something waits for a second person already. Confirm it or take it back first.";
        /// Somebody was quicker.
        Gone = "", "It waits no longer: somebody settled it before you.";
        /// The two may not together.
        NotTogether = "", "Somebody else has to confirm it: two administrators, or an administrator and a safeguarding lead.";
    }

    /// Why a change could not be put back.
    PutBackProblem {
        /// It is so already.
        Gone = "", "It is that already, or there is no such change.";
        /// The rules of today refuse it.
        Refused = "", "What it was before is not allowed any more. Change it by hand.";
    }
}

/// What is wrong with a setting that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingProblem {
    /// Nothing was typed.
    Empty(SettingName),
    /// Too much was typed.
    TooLong(SettingName),
    /// It is no such thing.
    Unreadable(SettingName),
    /// No picture was chosen.
    NoPicture,
    /// The picture is too large.
    PictureTooLarge,
    /// It is no picture that can be read.
    PictureForm,
    /// Too many pictures are being looked at.
    PictureBusy,
    /// The letters cannot be read on the colour behind: the contrast, in
    /// hundredths.
    Contrast(u32),
}

/// The name of a setting's field.
pub(super) fn field(name: SettingName) -> &'static str {
    match name {
        SettingName::Council => "council",
        SettingName::OwnWord => "own_word",
        SettingName::Colour => "colour",
        SettingName::Letters => "letters",
        SettingName::DutyPhone => "duty_phone",
        SettingName::DutyHours => "duty_hours",
        SettingName::DutyOpen => "duty_open",
        SettingName::EmergencyPhone => "emergency_phone",
        SettingName::EmergencyHours => "emergency_hours",
        SettingName::AdvocacyPhone => "advocacy_phone",
        SettingName::AdvocacyHours => "advocacy_hours",
        SettingName::ComplaintsPhone => "complaints_phone",
        SettingName::ComplaintsHours => "complaints_hours",
        SettingName::LadoPhone => "lado_phone",
        SettingName::LadoHours => "lado_hours",
        SettingName::TeamOpen => "team_open",
        SettingName::Languages => "languages",
        SettingName::TeamReads => "team_reads",
        SettingName::Threshold => "threshold",
        SettingName::ImmigrationChecked => "immigration",
        SettingName::ComplaintStageOne => "complaint_stage_1",
        SettingName::ComplaintStageTwo => "complaint_stage_2",
        SettingName::PanelMeets => "panel_meets",
        SettingName::PanelReports => "panel_reports",
        SettingName::PanelAnswered => "panel_answered",
        SettingName::ChallengeInformal => "challenge_informal",
        SettingName::ChallengeAlert => "challenge_alert",
        SettingName::ChallengeResolution => "challenge_resolution",
        SettingName::AdvocateAsked => "advocate_asked",
        SettingName::AdvocateFound => "advocate_found",
        SettingName::PanelNotified => "panel_notified",
        SettingName::RapidReview => "rapid_review",
        SettingName::KeepViews => "keep_views",
        SettingName::KeepConcerns => "keep_concerns",
        SettingName::KeepAlerts => "keep_alerts",
        SettingName::KeepAuthorRequests => "keep_author_requests",
        SettingName::KeepComplaints => "keep_complaints",
        SettingName::KeepAllegations => "keep_allegations",
        SettingName::KeepReturnTalks => "keep_return_talks",
        SettingName::KeepAdvocates => "keep_advocates",
        SettingName::KeepOutsideRequests => "keep_outside_requests",
        SettingName::KeepIncidents => "keep_incidents",
        SettingName::KeepDecisions => "keep_decisions",
        SettingName::KeepPollAnswers => "keep_poll_answers",
        SettingName::FilingOn => "filing_on",
    }
}

/// The name of a setting's field in forms.
#[must_use]
pub fn field_of(name: SettingName) -> &'static str {
    field(name)
}

impl Problem for SettingProblem {
    fn field(self) -> &'static str {
        match self {
            Self::Empty(name) | Self::TooLong(name) | Self::Unreadable(name) => field(name),
            Self::NoPicture | Self::PictureTooLarge | Self::PictureForm | Self::PictureBusy => "file",
            Self::Contrast(_) => field(SettingName::Letters),
        }
    }

    fn words(self) -> String {
        match self {
            Self::NoPicture => "Choose a picture of the crest or logo.".to_owned(),
            Self::PictureTooLarge => "This picture is too large. Choose one of at most 10 MB.".to_owned(),
            Self::PictureForm => {
                "This cannot be read as a picture. Save it as PNG or JPEG and try again; SVG is not taken.".to_owned()
            }
            Self::PictureBusy => "Too many pictures are being looked at just now. Try again in a minute.".to_owned(),
            Self::Empty(SettingName::Council) => "Write the council’s name.".to_owned(),
            Self::Empty(SettingName::OwnWord) => "Write the words that young people chose for themselves.".to_owned(),
            Self::Empty(SettingName::Colour | SettingName::Letters) => "Choose both colours, or neither.".to_owned(),
            Self::Empty(SettingName::Threshold) => "Write a number from 5 to 100.".to_owned(),
            Self::Empty(_) => "Choose at least one.".to_owned(),
            Self::TooLong(_) => "Use at most 120 letters.".to_owned(),
            Self::Unreadable(name) => match (name.working_days(), name.months()) {
                (Some((_, most)), _) => format!("Write a number of working days from 1 to {most}, or nothing."),
                (None, Some((_, least, most))) => format!(
                    "Write a time with its unit, such as 18 months or 6 years, from {} to {}, or nothing.",
                    long(least),
                    long(most)
                ),
                (None, None) => unreadable(name).to_owned(),
            },
            Self::Contrast(hundredths) => format!(
                "These letters cannot be read well on that colour: the contrast is {} to 1, and 4.5 to 1 is needed. Choose a darker and a lighter one.",
                super::words::ratio(hundredths)
            ),
        }
    }
}

fn unreadable(name: SettingName) -> &'static str {
    match name {
        SettingName::Colour | SettingName::Letters => "Write a colour as six digits, such as #1d4a35.",
        SettingName::DutyPhone
        | SettingName::EmergencyPhone
        | SettingName::AdvocacyPhone
        | SettingName::ComplaintsPhone
        | SettingName::LadoPhone => "Write a number that can be rung, such as 01632 960 110.",
        SettingName::DutyOpen | SettingName::TeamOpen => "Write times such as 08:30, the first before the second.",
        SettingName::Threshold => "Write a number from 5 to 100.",
        _ => "This cannot be read.",
    }
}
