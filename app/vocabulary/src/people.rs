//! Roles, who is what to whom, and what members of the children in care council do.

vocabulary! {
    /// What a person is to the council.
    Role {
        /// A child in care or a care leaver.
        YoungPerson = "young_person",
        /// A social worker; whoever was invited before the others had roles of
        /// their own may be a personal adviser, reviewing officer or carer.
        Worker = "worker",
        /// Runs the voice of the child work.
        ParticipationLead = "participation_lead",
        /// Answers for safeguarding.
        SafeguardingLead = "safeguarding_lead",
        /// Answers for a service.
        ServiceManager = "service_manager",
        /// Buys and reviews services.
        Commissioner = "commissioner",
        /// Sits on the Corporate Parenting Board.
        BoardMember = "board_member",
        /// Runs the system; reads no one's words.
        Administrator = "administrator",
        /// The worker of a care leaver.
        PersonalAdviser = "personal_adviser",
        /// Chairs a child's reviews, apart from the line that plans their care.
        ReviewingOfficer = "reviewing_officer",
        /// A foster carer, or somebody who works in a home.
        Carer = "carer",
        /// Speaks for a child, and does not belong to the council.
        Advocate = "advocate",
        /// Takes what comes in on a day at the council's front door.
        DutyWorker = "duty_worker",
        /// Answers for a team of workers.
        TeamManager = "team_manager",
        /// Leads an action of the plan.
        ActionLead = "action_lead",
        /// Runs a service that the council buys.
        Provider = "provider",
        /// Visits a children's home each month and does not belong to it
        /// (Children's Homes (England) Regulations 2015, regulation 44).
        Regulation44Visitor = "regulation_44_visitor",
        /// Looks after complaints under the Children Act.
        ComplaintsManager = "complaints_manager",
        /// Takes part in a complaint's second stage from outside the council.
        IndependentPerson = "independent_person",
        /// The designated officer for allegations against adults who work with
        /// children.
        Lado = "lado",
        /// Looks on from outside the council, such as the safeguarding partnership's
        /// independent scrutineer: the last whom an alert reaches.
        Scrutineer = "scrutineer",
        /// Puts words into another language, without a name or a place.
        Translator = "translator",
        /// Checks that what is written down was done.
        Auditor = "auditor",
    }
    /// What somebody is to one young person, as they were assigned. What a
    /// young person's own page says of it is [`OwnKind`].
    AssignedAs {
        /// Social worker.
        Worker = "worker",
        /// Personal adviser.
        Adviser = "pa",
        /// Independent reviewing officer.
        Iro = "iro",
        /// Carer.
        Carer = "carer",
        /// Advocate.
        Advocate = "advocate",
    }
    /// What a member of staff belongs to.
    MemberOf {
        /// A team.
        Team = "team",
        /// A district.
        District = "district",
        /// A service.
        Service = "service",
    }
    /// What a member of staff holds, and a colleague takes over when they leave.
    Holding {
        /// Young people they are there for.
        YoungPeople = "young_people",
        /// What was sent to their own page.
        Letters = "letters",
        /// Views they were given.
        Views = "views",
        /// Responses that are not published.
        Responses = "responses",
        /// Quotes they proposed that nobody has decided.
        Quotes = "quotes",
        /// Reviews they opened that are not decided.
        Reviews = "reviews",
        /// Polls they opened that are not closed.
        Polls = "polls",
        /// Times on the rota, and the list that stands.
        Duty = "duty",
        /// Actions of the plan that name them as lead.
        Actions = "actions",
    }
    /// Where an account has got to.
    AccountState {
        /// In use.
        Active = "active",
        /// It asked for everything to be destroyed, and can still change its mind.
        Leaving = "leaving",
        /// Its name is being taken off what it said: nothing comes in any more.
        Anonymising = "unsigning",
        /// What was said from it is to be destroyed and cannot be kept any more; some
        /// of it may be harm, and goes when somebody has decided.
        Destroying = "destroying",
        /// Stopped after a death, until it is decided what becomes of the words.
        Paused = "paused",
        /// Forgotten: only its id is left.
        Erased = "erased",
    }
    /// What somebody is to one young person.
    OwnKind {
        /// Social worker.
        Worker = "worker",
        /// Personal adviser.
        Adviser = "pa",
        /// Independent reviewing officer.
        Iro = "iro",
        /// Advocate.
        Advocate = "advocate",
    }
    /// Where somebody stands on the page.
    ContactPart {
        /// On the Corporate Parenting Board.
        Board = "board",
        /// In the participation team.
        Team = "team",
    }
    /// Something that changes what becomes of an account.
    Change {
        /// Turning 18.
        Eighteen = "18",
        /// Moving to another home or another council.
        Move = "move",
        /// Adoption.
        Adoption = "adoption",
        /// Turning 25, or leaving care for good.
        Leaving = "25",
        /// A death.
        Death = "death",
    }
    /// What should become of what somebody said.
    Wish {
        /// It stays as it is.
        Keep = "keep",
        /// It stays, but nothing says whose it was.
        Anonymise = "unsign",
        /// It is destroyed.
        Delete = "delete",
    }
    /// What is asked for.
    PollKind {
        /// One question.
        Poll = "poll",
        /// Several questions.
        Survey = "survey",
        /// Several questions, for whoever leaves care; it never closes by itself.
        Exit = "exit",
    }
    /// What a member proposes.
    CardKind {
        /// Something that matters most.
        Priority = "priority",
        /// A question the board has to answer.
        Challenge = "challenge",
    }
    /// Where a card has got to.
    CardState {
        /// Members are deciding.
        Proposed = "proposed",
        /// More than half of the members agree.
        Agreed = "agreed",
        /// The board answered.
        Answered = "answered",
        /// Hidden by the team, with a reason in the log.
        Hidden = "hidden",
    }
    /// Whether the council thinks that it was answered.
    Judgement {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

impl Role {
    /// The role as people write it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::YoungPerson => "Young person",
            Self::Worker => "Worker",
            Self::ParticipationLead => "Participation lead",
            Self::SafeguardingLead => "Safeguarding lead",
            Self::ServiceManager => "Service manager",
            Self::Commissioner => "Commissioner",
            Self::BoardMember => "Board member",
            Self::Administrator => "Administrator",
            Self::PersonalAdviser => "Personal adviser",
            Self::ReviewingOfficer => "Independent reviewing officer",
            Self::Carer => "Carer",
            Self::Advocate => "Advocate",
            Self::DutyWorker => "Duty worker",
            Self::TeamManager => "Team manager",
            Self::ActionLead => "Action lead",
            Self::Provider => "Provider",
            Self::Regulation44Visitor => "Regulation 44 visitor",
            Self::ComplaintsManager => "Complaints manager",
            Self::IndependentPerson => "Independent person",
            Self::Lado => "Designated officer (LADO)",
            Self::Scrutineer => "Independent scrutineer",
            Self::Translator => "Translator",
            Self::Auditor => "Auditor",
        }
    }
}

impl AccountState {
    /// Whether somebody may sign in to it, and a session opens anything. The
    /// database view `usable_account` holds these.
    #[must_use]
    pub const fn usable(self) -> bool {
        match self {
            Self::Active | Self::Leaving => true,
            Self::Anonymising | Self::Destroying | Self::Paused | Self::Erased => false,
        }
    }
}

impl Change {
    /// What a young person is asked about. Nobody is asked about their death.
    pub const ASKED: [Change; 4] = [Change::Eighteen, Change::Move, Change::Adoption, Change::Leaving];

    /// Whether messages stop until it is decided.
    #[must_use]
    pub const fn quiet(self) -> bool {
        matches!(self, Change::Adoption | Change::Death)
    }
}
