//! What a council is set up with, and what has to be there before Heard is
//! opened to young people.

vocabulary! {
    /// A list of the council's that a sheet can hold rows of.
    ListKind {
        /// Where somebody works, or a service is.
        District = "district",
        /// Teams.
        Team = "team",
        /// What is said is sorted by these.
        Topic = "topic",
        /// What young people can rate.
        Service = "service",
    }
    /// What is wrong with a row of such a sheet.
    ListProblem {
        /// No list is called so.
        NoList = "no_list",
        /// There is no name, or it is too long, or has no letters that can stand in a link.
        BadName = "bad_name",
        /// Young people have no word for it.
        NoYoungName = "no_young_name",
        /// Nobody provides it.
        NoProvider = "no_provider",
        /// No kind of service is called so.
        NoKind = "no_kind",
        /// The district is neither on the list nor in the sheet.
        NoDistrict = "no_district",
        /// A row above is the same.
        Twice = "twice",
        /// A topic of that name stands lower in the coding frame, or is retired.
        Elsewhere = "elsewhere",
        /// The list takes no more.
        Full = "full",
    }
    /// What is wrong with a row of a sheet of colleagues.
    RowProblem {
        /// There is no name, or a name, a job title or a place is too long.
        BadName = "bad_name",
        /// This is no address.
        BadEmail = "bad_email",
        /// No role is called so.
        NoRole = "no_role",
        /// The same address stands in a row above.
        Twice = "twice",
        /// No service is called so.
        NoService = "no_service",
        /// The council has a list of teams, and none is called so.
        NoTeam = "no_team",
        /// The same of districts.
        NoDistrict = "no_district",
    }
    /// A setting of the council. Its name is the stored one.
    SettingName {
        /// The council's name.
        Council = "council.name",
        /// The word young people chose for themselves.
        OwnWord = "council.own_word",
        /// The colour behind the council's name, such as `#1d4a35`.
        Colour = "council.colour",
        /// The colour of its letters.
        Letters = "council.letters",
        /// The duty team's number.
        DutyPhone = "duty.phone",
        /// Its hours in words.
        DutyHours = "duty.hours",
        /// Its hours by the clock.
        DutyOpen = "duty.open",
        /// The emergency duty team's number.
        EmergencyPhone = "emergency.phone",
        /// Its hours in words.
        EmergencyHours = "emergency.hours",
        /// The advocates' number.
        AdvocacyPhone = "advocacy.phone",
        /// Their hours in words.
        AdvocacyHours = "advocacy.hours",
        /// The number for complaints.
        ComplaintsPhone = "complaints.phone",
        /// Its hours in words.
        ComplaintsHours = "complaints.hours",
        /// The number of the designated officer for allegations (LADO).
        LadoPhone = "lado.phone",
        /// Their hours in words.
        LadoHours = "lado.hours",
        /// When the team that reads is at work, by the clock.
        TeamOpen = "team.open",
        /// The languages offered: codes with a blank between.
        Languages = "languages.offered",
        /// The languages that somebody of the team that reads can read.
        TeamReads = "team.reads",
        /// The smallest group that a figure is shown of.
        Threshold = "disclosure.threshold",
        /// Whether a lawyer checked what is said of immigration authorities.
        ImmigrationChecked = "legal.immigration_checked",
        /// Working days for the answer of stage 1 of a complaint.
        ComplaintStageOne = "clock.complaint_stage_1",
        /// Working days for the answer of stage 2.
        ComplaintStageTwo = "clock.complaint_stage_2",
        /// Working days for the panel to meet.
        PanelMeets = "clock.panel_meets",
        /// Working days for the panel to report.
        PanelReports = "clock.panel_reports",
        /// Working days for the council to answer the panel.
        PanelAnswered = "clock.panel_answered",
        /// Working days for the answer to a challenge: a word with whoever was to do it.
        ChallengeInformal = "clock.challenge_informal",
        /// The same, where their manager answers.
        ChallengeAlert = "clock.challenge_alert",
        /// The same, in the formal process.
        ChallengeResolution = "clock.challenge_resolution",
        /// Working days for asking the advocacy service, once a child asks for an advocate.
        AdvocateAsked = "clock.advocate_asked",
        /// Working days for the advocacy service to say who comes.
        AdvocateFound = "clock.advocate_found",
        /// Working days for notifying the national Panel of a death or of serious harm.
        PanelNotified = "clock.panel_notified",
        /// Working days for the rapid review.
        RapidReview = "clock.rapid_review",
        /// For how many months something is kept that a young person said, after it was
        /// closed. Where this and those below are not set, nothing ends by itself.
        KeepViews = "keep.views",
        /// The same of what may have been harm.
        KeepConcerns = "keep.concerns",
        /// Of alerts.
        KeepAlerts = "keep.alerts",
        /// Of who asked who wrote something.
        KeepAuthorRequests = "keep.author_requests",
        /// Of complaints.
        KeepComplaints = "keep.complaints",
        /// Of allegations.
        KeepAllegations = "keep.allegations",
        /// Of return conversations.
        KeepReturnTalks = "keep.return_talks",
        /// Of requests for an advocate.
        KeepAdvocates = "keep.advocates",
        /// Of requests from outside.
        KeepOutsideRequests = "keep.outside_requests",
        /// Of deaths and serious harm.
        KeepIncidents = "keep.incidents",
        /// Of what reviews decided.
        KeepDecisions = "keep.decisions",
        /// Of answers to polls.
        KeepPollAnswers = "keep.poll_answers",
        /// Whether what young people say is filed to their record once it is answered.
        FilingOn = "filing.on",
    }
    /// Settings that are changed together, on one page.
    SettingPart {
        /// What the council is called, and its colours.
        Council = "council",
        /// Numbers to ring.
        Numbers = "numbers",
        /// Hours by the clock.
        Hours = "hours",
        /// Languages offered.
        Languages = "languages",
        /// Figures.
        Figures = "figures",
        /// How many working days something has.
        Clocks = "clocks",
        /// How long things are kept.
        Retention = "retention",
        /// Filing to children's records in the case system.
        Filing = "filing",
    }
    /// What is done with the doors.
    OpeningDeed {
        /// Heard is opened to young people.
        Open = "open",
        /// It is closed to them.
        Close = "close",
    }
    /// What has to be there before Heard is opened, and what is told loudly when
    /// it is gone afterwards.
    Condition {
        /// The duty team's number and hours, and the emergency team's.
        Numbers = "numbers",
        /// A safeguarding lead who can sign in, with a second factor.
        Lead = "lead",
        /// At least two people can be told of an alert at any time of the coming
        /// fortnight.
        Rota = "rota",
        /// The safeguarding chain is part of this program.
        Chain = "chain",
    }
    /// Something that children's pages say or the council's work rests on, which
    /// takes named people or a number.
    Promise {
        /// Somebody reads what was sent, on working days.
        Read = "read",
        /// It is said when they are at work.
        ReadBy = "read_by",
        /// An answer is approved by a second person.
        Approved = "approved",
        /// A quote is cleared by a second person.
        Cleared = "cleared",
        /// An alert reaches somebody at any time.
        Alert = "alert",
        /// A safeguarding lead sees to it what becomes of a picture that was locked unseen.
        Locked = "locked",
        /// The duty team can be rung by day.
        Duty = "duty",
        /// The emergency team can be rung at night.
        Emergency = "emergency",
        /// An advocate can be asked for.
        Advocate = "advocate",
        /// A complaint reaches somebody whose work it is.
        Complaint = "complaint",
        /// Two adults lead back into an account.
        WayBack = "way_back",
        /// The board answers challenge cards.
        Board = "board",
        /// A service is reviewed with what was said of it.
        Commission = "commission",
        /// An allegation against an adult reaches the designated officer.
        Lado = "lado",
        /// Opening and closing take two.
        Doors = "doors",
        /// Whatever is about the council's own people reaches somebody outside it.
        Outside = "outside",
    }
}

impl SettingName {
    /// With which others it is changed.
    #[must_use]
    pub const fn part(self) -> SettingPart {
        match self {
            Self::Council | Self::OwnWord | Self::Colour | Self::Letters => SettingPart::Council,
            Self::DutyPhone
            | Self::DutyHours
            | Self::EmergencyPhone
            | Self::EmergencyHours
            | Self::AdvocacyPhone
            | Self::AdvocacyHours
            | Self::ComplaintsPhone
            | Self::ComplaintsHours
            | Self::LadoPhone
            | Self::LadoHours => SettingPart::Numbers,
            Self::DutyOpen | Self::TeamOpen => SettingPart::Hours,
            Self::Languages | Self::TeamReads | Self::ImmigrationChecked => SettingPart::Languages,
            Self::Threshold => SettingPart::Figures,
            Self::ComplaintStageOne
            | Self::ComplaintStageTwo
            | Self::PanelMeets
            | Self::PanelReports
            | Self::PanelAnswered
            | Self::ChallengeInformal
            | Self::ChallengeAlert
            | Self::ChallengeResolution
            | Self::AdvocateAsked
            | Self::AdvocateFound
            | Self::PanelNotified
            | Self::RapidReview => SettingPart::Clocks,
            Self::KeepViews
            | Self::KeepConcerns
            | Self::KeepAlerts
            | Self::KeepAuthorRequests
            | Self::KeepComplaints
            | Self::KeepAllegations
            | Self::KeepReturnTalks
            | Self::KeepAdvocates
            | Self::KeepOutsideRequests
            | Self::KeepIncidents
            | Self::KeepDecisions
            | Self::KeepPollAnswers => SettingPart::Retention,
            Self::FilingOn => SettingPart::Filing,
        }
    }

    /// How many working days a clock has where the council chose none, and the most it
    /// may choose: what SI 2006/1738 gives a complaint (regulations 14 and 17 to 20),
    /// of a challenge the 20 of the IRO Handbook, and of a death or serious harm the 5 and 15
    /// of Working Together to Safeguard Children. For an advocate there is no number in law:
    /// what was agreed with the service. Nothing for what is no clock.
    #[must_use]
    pub const fn working_days(self) -> Option<(u32, u32)> {
        match self {
            Self::ComplaintStageOne => Some((10, 10)),
            Self::ComplaintStageTwo => Some((25, 25)),
            Self::PanelMeets => Some((30, 30)),
            Self::PanelReports => Some((5, 5)),
            Self::PanelAnswered => Some((15, 15)),
            Self::ChallengeInformal => Some((5, 20)),
            Self::ChallengeAlert => Some((10, 20)),
            Self::ChallengeResolution => Some((20, 20)),
            Self::AdvocateAsked => Some((1, 5)),
            Self::AdvocateFound => Some((5, 20)),
            Self::PanelNotified => Some((5, 5)),
            Self::RapidReview => Some((15, 15)),
            _ => None,
        }
    }
}
