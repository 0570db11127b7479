//! What may be harm: how soon somebody looks, what was noticed, what was decided.

vocabulary! {
    /// How soon a person has to look at what may be harm, the most urgent first.
    ConcernLevel {
        /// Danger that is there now: whoever is on duty is told at once.
        Danger = "danger",
        /// Possible harm: the same working day.
        PossibleHarm = "possible_harm",
        /// Nobody has heard, seen or read it: by the end of the next working day.
        Unread = "unread",
    }
    /// What was noticed in something a young person said.
    ConcernKind {
        /// Words of somebody who hurts, or threatens to.
        Harm = "harm",
        /// Words of a sexual kind.
        Sexual = "sexual",
        /// Words of not being fed, warm or looked after.
        Neglect = "neglect",
        /// Words of being made to carry, sell, hide or owe.
        Exploitation = "exploitation",
        /// Words of hurting oneself, or not wanting to live.
        SelfHarm = "self_harm",
        /// Words of being away, or about to be.
        RunningAway = "running_away",
        /// Words of being brought, sent away or married off by others.
        Trafficking = "trafficking",
        /// Words of threats in the name of honour.
        Honour = "honour",
        /// Words of somebody met on a telephone or a game.
        Online = "online",
        /// None of these words, but told as others told of harm.
        Alike = "alike",
        /// The button "I am not safe".
        Button = "button",
        /// A card of harm, or a low face on a path of pictures.
        Picked = "picked",
        /// A member of staff says that it sounds like harm.
        Raised = "raised",
        /// A recording that nobody has heard.
        Unheard = "unheard",
        /// A picture that nobody has seen.
        Unseen = "unseen",
        /// Words in a language that nobody of the team reads.
        Language = "language",
        /// A picture or recording that was locked unseen, because it may be intimate.
        Intimate = "intimate",
    }
    /// Where it stands with what was locked unseen.
    LockedState {
        /// Nobody opens it.
        Locked = "locked",
        /// Two people found, as they were advised, that it need not be locked: whoever
        /// looks after what is locked opens it, and nobody else.
        Released = "released",
        /// Two people agreed, as the police advised, and it is gone for good.
        Destroyed = "destroyed",
    }
    /// What somebody asks for about what is locked, and a second person has to answer.
    LockedEnd {
        /// That it is opened to whoever looks after what is locked.
        Release = "release",
        /// That it is destroyed.
        Destroy = "destroy",
    }
    /// What a list says of a recording or picture.
    MediaSeen {
        /// Nobody of the team opened it.
        Unopened = "unopened",
        /// Somebody of the team did.
        Opened = "opened",
        /// It was locked unseen.
        Locked = "locked",
    }
    /// Where a concern stands.
    ConcernState {
        /// A person has to look and decide.
        Open = "open",
        /// It is decided, and a second person has to sign that off.
        Decided = "decided",
        /// It is decided, and where that takes two, signed off.
        Closed = "closed",
    }
    /// What was decided about a concern.
    ConcernOutcome {
        /// Somebody who protects children was told.
        Told = "told",
        /// It is not harm.
        NotHarm = "not_harm",
    }
    /// Who was told.
    ToldTo {
        /// The duty team.
        DutyTeam = "duty_team",
        /// The emergency duty team.
        EmergencyTeam = "emergency_team",
        /// The police.
        Police = "police",
        /// The local authority's designated officer.
        Lado = "lado",
        /// The duty team of adult social care: for somebody of 18 or older who needs care
        /// and support (Care Act 2014, section 42).
        AdultTeam = "adult_team",
        /// A domestic abuse service: an independent adviser (IDVA), or the meeting on those at
        /// high risk (MARAC).
        DomesticAbuse = "domestic_abuse",
        /// Whoever answers for adults who work with adults at risk: people in a position of trust.
        PositionOfTrust = "position_of_trust",
        /// A first responder of the National Referral Mechanism, for whoever may be trafficked
        /// or enslaved.
        FirstResponder = "first_responder",
        /// Somebody else.
        Other = "other",
    }
    /// Whether whoever may be harmed is a child by law.
    PersonAge {
        /// Under 18.
        UnderEighteen = "under_18",
        /// 18 or over.
        Adult = "adult",
        /// Nobody knows: treated as a child.
        NotKnown = "not_known",
    }
    /// Whether an adult agrees that somebody is told of what may harm them.
    AdultAgrees {
        /// They do.
        Yes = "yes",
        /// They do not.
        No = "no",
        /// They were not asked.
        NotAsked = "not_asked",
    }
    /// Why somebody is told although an adult does not agree, or was not asked.
    WithoutAgreement {
        /// Somebody is in danger now.
        Danger = "danger",
        /// Others are at risk, children among them.
        OthersAtRisk = "others_at_risk",
        /// Somebody puts them under pressure, so that they are not free to say no.
        Pressure = "pressure",
        /// They cannot decide it, and it is in their best interests.
        CannotDecide = "cannot_decide",
        /// It is a serious crime.
        SeriousCrime = "serious_crime",
        /// It does not: only advice is asked for, and nobody is named.
        AdviceOnly = "advice_only",
    }
    /// Whether an adult can decide it themselves (Mental Capacity Act 2005).
    MentalCapacity {
        /// Nobody has a reason to doubt it.
        NotDoubted = "not_doubted",
        /// It is in doubt, and somebody assesses it.
        Doubted = "doubted",
        /// They cannot.
        Lacks = "lacks",
    }
    /// Why somebody has to know who wrote something.
    AuthorReason {
        /// Somebody may be in danger, and its author, who was asked, agrees.
        Agreed = "agreed",
        /// Somebody may be in danger, and asking its author first is not safe or takes too long.
        Danger = "danger",
        /// A court ordered it.
        Court = "court",
    }
    /// Where it stands that somebody asked who wrote something, or opened it.
    AuthorRequestState {
        /// A second person has to answer.
        Waiting = "waiting",
        /// A second person agreed.
        Agreed = "agreed",
        /// A second person refused.
        Refused = "refused",
        /// Whoever asked took it back before anybody answered.
        Withdrawn = "withdrawn",
        /// Whoever has an alert opened it alone: a second person has to look at that.
        Alone = "alone",
        /// A second person found that it was right to open it alone.
        Right = "right",
        /// A second person found that it was not.
        NotRight = "not_right",
    }
}

impl ConcernLevel {
    /// Its number as people say it: 1 is the most urgent.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Danger => 1,
            Self::PossibleHarm => 2,
            Self::Unread => 3,
        }
    }

    /// The level of a number.
    #[must_use]
    pub fn numbered(number: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|level| level.number() == number)
    }

    /// Whether this decision about a concern of this level takes a second person.
    #[must_use]
    pub const fn takes_two(self, outcome: ConcernOutcome) -> bool {
        match (self, outcome) {
            (Self::Danger, _) | (Self::PossibleHarm, ConcernOutcome::NotHarm) => true,
            (Self::PossibleHarm, ConcernOutcome::Told) | (Self::Unread, _) => false,
        }
    }
}

impl ToldTo {
    /// Whether an adult is asked before it is told of them: whether they agree, and whether
    /// they can decide that. Duty teams and the designated officer are told for children who
    /// may be at risk, by day and by night, whatever an adult says.
    #[must_use]
    pub const fn asks_adults(self) -> bool {
        match self {
            Self::Police | Self::AdultTeam | Self::DomesticAbuse | Self::PositionOfTrust | Self::FirstResponder => true,
            Self::DutyTeam | Self::EmergencyTeam | Self::Lado | Self::Other => false,
        }
    }

    /// Whether an adult has to agree: nobody of 18 or over is referred to the National
    /// Referral Mechanism without it (Modern Slavery Act 2015, section 49 guidance).
    #[must_use]
    pub const fn needs_agreement(self) -> bool {
        matches!(self, Self::FirstResponder)
    }
}
