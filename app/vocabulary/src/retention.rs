//! How long things are kept, and what keeps them beyond that.

use super::SettingName;

vocabulary! {
    /// What ends by the council's schedule, each at its own time.
    RetentionKind {
        /// What a young person said, with its thread and files, once it was answered,
        /// settled, closed or hidden.
        Views = "views",
        /// What may have been harm, once it was decided and signed off.
        Concerns = "concerns",
        /// Alerts that somebody took on.
        Alerts = "alerts",
        /// That somebody asked who wrote something, or opened it.
        AuthorRequests = "author_requests",
        /// Complaints that ended.
        Complaints = "complaints",
        /// Allegations about adults that ended.
        Allegations = "allegations",
        /// Return conversations that ended.
        ReturnTalks = "return_talks",
        /// Requests for an advocate that ended.
        Advocates = "advocates",
        /// Requests from outside that ended.
        OutsideRequests = "outside_requests",
        /// Deaths and serious harm, once their procedure ended.
        Incidents = "incidents",
        /// What reviews decided, once it ended.
        Decisions = "decisions",
        /// Answers to polls that are closed.
        PollAnswers = "poll_answers",
    }
    /// What a legal hold is on.
    HoldOn {
        /// One thing a young person said, and everything beside it.
        View = "view",
        /// One procedure, and what it came from.
        Procedure = "procedure",
        /// Everything of one young person's account.
        Account = "account",
    }
    /// Who asked for a legal hold.
    HoldFor {
        /// A court.
        Court = "court",
        /// A coroner.
        Coroner = "coroner",
        /// The police.
        Police = "police",
        /// The council's lawyers.
        Lawyers = "lawyers",
        /// A child died, or was seriously harmed.
        SeriousHarm = "serious_harm",
        /// Somebody else, such as an inquiry.
        Other = "other",
    }
    /// What happened to a child.
    IncidentKind {
        /// They died.
        Died = "died",
        /// They were seriously harmed.
        Harmed = "harmed",
    }
    /// How a procedure about a death or serious harm ended.
    IncidentOutcome {
        /// A local review of what can be learned follows.
        LocalReview = "local_review",
        /// The national Panel reviews it.
        NationalReview = "national_review",
        /// Nothing more is reviewed.
        NoReview = "no_review",
        /// It did not happen, or was another child.
        Mistaken = "mistaken",
    }
}

/// The longest that anything is kept, in months: 75 years.
const MOST: u32 = 900;

impl SettingName {
    /// For how many months something is kept: what is suggested, the least and the most a
    /// council may choose. Nothing for what is no such setting. Least, so that what is
    /// destroyed was looked at in time; most, the 75 years of a child's own record.
    #[must_use]
    pub const fn months(self) -> Option<(u32, u32, u32)> {
        use SettingName as S;
        match self {
            S::KeepViews => Some((24, 12, MOST)),
            S::KeepConcerns => Some((MOST, 72, MOST)),
            S::KeepAlerts => Some((72, 24, MOST)),
            S::KeepAuthorRequests => Some((72, 24, MOST)),
            S::KeepComplaints => Some((72, 36, MOST)),
            S::KeepAllegations => Some((MOST, 120, MOST)),
            S::KeepReturnTalks => Some((24, 12, MOST)),
            S::KeepAdvocates => Some((24, 12, MOST)),
            S::KeepOutsideRequests => Some((72, 24, MOST)),
            S::KeepIncidents => Some((MOST, 120, MOST)),
            S::KeepDecisions => Some((24, 12, MOST)),
            S::KeepPollAnswers => Some((24, 12, 120)),
            _ => None,
        }
    }
}

impl RetentionKind {
    /// The setting that says how long it is kept.
    #[must_use]
    pub const fn setting(self) -> SettingName {
        use SettingName as S;
        match self {
            Self::Views => S::KeepViews,
            Self::Concerns => S::KeepConcerns,
            Self::Alerts => S::KeepAlerts,
            Self::AuthorRequests => S::KeepAuthorRequests,
            Self::Complaints => S::KeepComplaints,
            Self::Allegations => S::KeepAllegations,
            Self::ReturnTalks => S::KeepReturnTalks,
            Self::Advocates => S::KeepAdvocates,
            Self::OutsideRequests => S::KeepOutsideRequests,
            Self::Incidents => S::KeepIncidents,
            Self::Decisions => S::KeepDecisions,
            Self::PollAnswers => S::KeepPollAnswers,
        }
    }
}
