//! Kinds of plan and what their sheets are; evidence: what bears on what, and how;
//! kinds of service; commissioning reviews; and which way figures move.

vocabulary! {
    /// What a plan of the council is.
    PlanKind {
        /// Its strategy for children in care.
        Strategy = "strategy",
        /// What it pledges to them.
        Pledge = "pledge",
        /// What it promises those who left care.
        Charter = "charter",
    }
    /// What a sheet of a plan's file is read as.
    PlanSheet {
        /// As a plan: what it says decides what is an action and what a measure.
        Plan = "plan",
        /// As a plan whose objective is the sheet's own name.
        Named = "named",
        /// As measures alone.
        Measures = "measures",
        /// Not at all.
        LeftOut = "left_out",
    }
    /// What stands at either end of a link.
    EvidenceEnd {
        /// A young person's view.
        View = "view",
        /// An objective of the plan.
        Objective = "objective",
        /// An action or measure of the plan.
        Row = "row",
        /// What the council counts, as a series.
        Measure = "measure",
        /// A response.
        Response = "response",
        /// A commissioning review.
        Review = "review",
        /// A theme of the coding frame.
        Theme = "theme",
    }
    /// How the one bears on the other.
    EvidenceRelation {
        /// It speaks for it.
        EvidenceFor = "evidence_for",
        /// It speaks against it.
        Challenges = "challenges",
        /// It was answered by it.
        AnsweredBy = "answered_by",
        /// It changed it.
        Influenced = "influenced",
    }
    /// What children say of an objective beside how its actions are rated. One rule decides
    /// it, and where it does not, this says why.
    Contrast {
        /// Rated on target, and clearly more bad faces than good ones.
        LeadsBetter = "leads_better",
        /// Rated at risk, and clearly more good faces than bad ones.
        ChildrenBetter = "children_better",
        /// Faces and ratings say the same.
        Alike = "alike",
        /// Neither face is clearly chosen more often.
        Even = "even",
        /// From half to less than 60% of the rated actions are on target.
        Mixed = "mixed",
        /// Nothing is rated.
        NotRated = "not_rated",
        /// Fewer spoke of it than are compared, or their number is withheld.
        Few = "few",
        /// How they felt is withheld.
        Faces = "faces",
        /// Most were helped by somebody they know, or did not say.
        Helped = "helped",
        /// One home, or one helper, could account for it.
        OneSource = "one_source",
        /// It was so in the same quarter of the year before, and not in the last one.
        EachYear = "each_year",
        /// The figures are older than the newest, and the ratings today's.
        Earlier = "earlier",
    }
    /// What the four parts of a Lundy check find.
    LundyMark {
        /// There is evidence of it.
        There = "there",
        /// There is none.
        Nothing = "nothing",
        /// What would say so is withheld.
        Withheld = "withheld",
        /// It is not counted so.
        NotCounted = "not_counted",
    }
    /// A kind of service that young people rate.
    ServiceKind {
        /// A home, a family, lodgings.
        WhereILive = "where_i_live",
        /// Social workers and personal advisers.
        Workers = "worker_pa",
        /// Reviews, and who chairs them.
        Review = "review",
        /// Seeing one's family.
        FamilyTime = "family_time",
        /// School and college.
        School = "school",
        /// Health.
        Health = "health",
        /// Feelings.
        Emotional = "emotional",
        /// Advocates and independent visitors.
        Advocacy = "advocacy",
        /// Leaving care.
        LeavingCare = "leaving_care",
        /// Housing.
        Housing = "housing",
    }
    /// What a commissioning review cannot be opened or decided without.
    ReviewPart {
        /// What it is called.
        Title = "title",
        /// What it covers.
        Scope = "scope",
        /// What was recommended.
        Recommended = "recommended",
        /// What was decided.
        Decision = "decision",
        /// What changed.
        Changed = "changed",
        /// What the young people are told.
        Told = "told",
    }
    /// Where a commissioning review has got to.
    ReviewState {
        /// It gathers.
        Open = "open",
        /// What is to be decided is written; a second person has to approve it.
        Waiting = "waiting",
        /// Approved, and going out: until then it can be stopped.
        GoingOut = "going_out",
        /// It is decided, and those behind it were told.
        Decided = "decided",
    }
    /// Which way the number of voices moved.
    Trend {
        /// More than in the quarter before.
        More = "more",
        /// About as many.
        Same = "same",
        /// Fewer.
        Fewer = "fewer",
        /// Too few in one of the two quarters to say.
        Unknown = "unknown",
    }
}
