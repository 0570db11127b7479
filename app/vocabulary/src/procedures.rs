//! Formal procedures: what they are about, how far they have got, how they end.

vocabulary! {
    /// A procedure with clocks of its own.
    ProcedureKind {
        /// A complaint under the representations procedure (Children Act 1989, section 26;
        /// SI 2006/1738).
        Complaint = "complaint",
        /// An allegation about an adult who works with children.
        Allegation = "allegation",
        /// The conversation with somebody independent that is offered to a child who was
        /// missing, within 72 hours of their return (statutory guidance on children who run
        /// away or go missing from home or care, 2014).
        ReturnTalk = "return_talk",
        /// The request of a child or a care leaver for an advocate: it is passed on, and
        /// somebody is found (whoever complains has a right to one: Children Act 1989, section 26A).
        Advocate = "advocate",
        /// A request from outside for what is known of a child: of a parent, a solicitor, a
        /// court, the police, or of themselves.
        OutsideRequest = "outside_request",
        /// A child died or was seriously harmed, or a care leaver died before they were 25
        /// (Children Act 2004, section 16C; Working Together to Safeguard Children).
        SeriousIncident = "serious_incident",
    }
    /// Who asks from outside for what is known of a child.
    Asker {
        /// Whoever it is about, or somebody for them: access to their own data (UK GDPR,
        /// article 15).
        Subject = "subject",
        /// A complaint about how their data is handled (Data Protection Act 2018, section 164A).
        DataComplaint = "data_complaint",
        /// A parent or another relative.
        Parent = "parent",
        /// A solicitor.
        Solicitor = "solicitor",
        /// A court.
        Court = "court",
        /// A coroner.
        Coroner = "coroner",
        /// The police.
        Police = "police",
        /// The Home Office.
        HomeOffice = "home_office",
        /// Another authority, such as one that placed the child here.
        Authority = "authority",
        /// Somebody else.
        Other = "other",
    }
    /// What is looked at before anything leaves.
    RequestCheck {
        /// That whoever asks is who they say.
        Identity = "identity",
        /// That they may ask: as whom, by which law or order, with whose consent.
        Authority = "authority",
        /// Whoever else is in it: siblings, carers, other children.
        OtherPeople = "other_people",
        /// What the child said about it, and about who may not see what.
        ChildSays = "child_says",
        /// Whether it would do serious harm to somebody.
        Harm = "harm",
        /// That the council's lawyers agree.
        Legal = "legal",
    }
    /// How far a procedure has got: what it waits for.
    ProcedureStage {
        /// Stage 1 of a complaint: the council's answer.
        StageOne = "stage_1",
        /// Stage 1 is answered: whoever complained may ask for stage 2.
        AfterOne = "after_stage_1",
        /// Stage 2: an investigation in which an independent person takes part.
        StageTwo = "stage_2",
        /// Stage 2 is answered: whoever complained may ask for a panel.
        AfterTwo = "after_stage_2",
        /// Stage 3: the panel has to meet.
        Panel = "panel",
        /// The panel met, and has to report.
        PanelReport = "panel_report",
        /// The panel reported, and the council has to answer.
        PanelAnswer = "panel_answer",
        /// Everything is answered; after this there is the Ombudsman.
        AfterPanel = "after_panel",
        /// The designated officer (LADO) has to be told of an allegation.
        TellLado = "tell_lado",
        /// The LADO knows, and says what is done next.
        WithLado = "with_lado",
        /// It does not meet the threshold: a second person looks at that.
        Below = "below",
        /// The return conversation has to be offered and held.
        TalkDue = "talk_due",
        /// It was held, or is not.
        TalkOver = "talk_over",
        /// The advocacy service has to be asked.
        AdvocateToAsk = "advocate_to_ask",
        /// It was asked, and has to say who comes.
        AdvocateAsked = "advocate_asked",
        /// Somebody speaks for them.
        AdvocateFound = "advocate_found",
        /// Whoever asked from outside is told that it came.
        RequestCame = "request_came",
        /// It is looked at, and answered.
        RequestOpen = "request_open",
        /// It is answered: something left, or nothing does.
        RequestOver = "request_over",
        /// The national Panel has to be notified of a death or of serious harm.
        PanelToNotify = "panel_to_notify",
        /// The rapid review has to be held.
        RapidReview = "rapid_review",
        /// It was held, or none has to be.
        IncidentOver = "incident_over",
    }
    /// What became of a return conversation.
    TalkOutcome {
        /// They spoke with somebody independent.
        Held = "held",
        /// They did not want it.
        Refused = "refused",
        /// It was not held, for another reason.
        NotHeld = "not_held",
    }
    /// What was found of a complaint, at each of its stages.
    ComplaintOutcome {
        /// They are right.
        Upheld = "upheld",
        /// They are right in part.
        PartlyUpheld = "partly_upheld",
        /// They are not right.
        NotUpheld = "not_upheld",
    }
    /// What an allegation is, once somebody weighed it.
    AllegationThreshold {
        /// Harm, a crime against a child, or a risk to children.
        Met = "met",
        /// Conduct that does not fit their work, and harms nobody.
        LowLevel = "low_level",
        /// A complaint about how somebody was treated.
        Complaint = "complaint",
    }
    /// How an allegation ended.
    AllegationOutcome {
        /// There is enough evidence that it is so.
        Substantiated = "substantiated",
        /// There is not enough evidence that it is so, or that it is not.
        Unsubstantiated = "unsubstantiated",
        /// Nothing supports it.
        Unfounded = "unfounded",
        /// There is enough evidence that it is not so.
        False = "false",
        /// It is not so, and was meant to deceive.
        Malicious = "malicious",
        /// It did not meet the threshold, and was dealt with at work.
        Below = "below",
    }
}

impl ProcedureStage {
    /// Whether the council did what it had to, and the rest is with whoever it is about.
    #[must_use]
    pub const fn is_answered(self) -> bool {
        matches!(
            self,
            Self::AfterOne
                | Self::AfterTwo
                | Self::AfterPanel
                | Self::TalkOver
                | Self::AdvocateFound
                | Self::RequestOver
                | Self::IncidentOver
        )
    }

    /// Which procedure has this stage.
    #[must_use]
    pub const fn kind(self) -> ProcedureKind {
        match self {
            Self::TalkDue | Self::TalkOver => ProcedureKind::ReturnTalk,
            Self::AdvocateToAsk | Self::AdvocateAsked | Self::AdvocateFound => ProcedureKind::Advocate,
            Self::RequestCame | Self::RequestOpen | Self::RequestOver => ProcedureKind::OutsideRequest,
            Self::PanelToNotify | Self::RapidReview | Self::IncidentOver => ProcedureKind::SeriousIncident,
            Self::TellLado | Self::WithLado | Self::Below => ProcedureKind::Allegation,
            Self::StageOne
            | Self::AfterOne
            | Self::StageTwo
            | Self::AfterTwo
            | Self::Panel
            | Self::PanelReport
            | Self::PanelAnswer
            | Self::AfterPanel => ProcedureKind::Complaint,
        }
    }
}
