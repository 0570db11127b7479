//! What this room puts into the frame of a staff page, and the words of its lists.

use heard_vocabulary::{
    AllegationOutcome, AllegationThreshold, Asker, ComplaintOutcome, IncidentKind, IncidentOutcome, ProcedureAction,
    ProcedureKind, ProcedureStage, RequestCheck, TalkOutcome,
};

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::vocabulary::words;

/// Complaints, allegations, and what else has a clock of its own.
pub const PLACE: Place = Place {
    heading: Heading::Listen,
    href: "/procedures",
    label: "Complaints and procedures",
    icon: "i-text",
    what: "Pass on a complaint, that an adult who works with children may have harmed one, that a child wants an advocate, or is back who was missing; a request from outside for what is known of one; and that a child died or was seriously harmed.",
    also: None,
};

notices! {
    /// What was just done in a procedure.
    Done {
        /// A complaint was opened by somebody who does not keep them.
        ComplaintPassedOn = "complaint-passed-on", "Passed on. Whoever looks after complaints finds it now, and is told.";
        /// An allegation was opened by somebody who does not keep them.
        AllegationPassedOn = "allegation-passed-on", "Passed on. The safeguarding leads whom it is not about find it now, and are told. Where a child may be in danger, ring the duty team too.";
        /// A return conversation was opened by somebody who does not keep them.
        TalkPassedOn = "talk-passed-on", "Passed on. Whoever sees to return conversations finds it now, and is told.";
        /// A request for an advocate was opened by somebody who does not keep them.
        AdvocatePassedOn = "advocate-passed-on", "Passed on. Whoever sees to requests for an advocate finds it now, and is told.";
        /// A request from outside was opened by somebody who does not keep them.
        RequestPassedOn = "request-passed-on", "Passed on. Whoever sees to requests from outside finds it now, and is told. Give nothing out yourself.";
        /// A death or serious harm was written down by somebody who does not keep them.
        IncidentPassedOn = "incident-passed-on", "Passed on. The safeguarding leads whom it is not about find it now, and are told. Ring the duty team too: this page rings nobody.";
        /// The same, and everything of an account is frozen.
        Frozen = "incident-frozen", "Opened, its clock runs, and everything of their account is on legal hold. Tell the siblings in person.";
        /// Nobody here sees to return conversations.
        NobodyTalks = "talk-seen-to-by-nobody", "Saved, but nobody here sees to return conversations. Whoever can invite somebody is told.";
        /// Nobody here reads an allegation whom it may not be about.
        NobodyReads = "procedure-read-by-nobody", "Saved, but nobody here reads it whom it may not be about. Ring the LADO yourself now: the number stands below. Whoever can invite somebody is told.";
        /// Whoever looks after complaints may be whom it is about.
        NobodyKeeps = "complaint-read-by-nobody", "Saved, but whoever looks after complaints here may be whom it is about. Whoever can invite somebody else is told.";
        /// One was opened by somebody who keeps them.
        Opened = "procedure-opened", "Opened. Its clock runs.";
        /// Something was done.
        Saved = "procedure-saved", "Saved.";
        /// A letter was written.
        Written = "letter-written", "The draft is saved. Nothing was sent.";
        /// A letter went.
        Went = "letter-went", "Saved that it went. As it went it stays.";
        /// What was learned became an action.
        Planned = "procedure-planned", "The action stands in the plan now.";
        /// The reader named themselves, and does not find it any more.
        Gone = "procedure-gone", "Saved. It is kept from you now.";
        /// It ended.
        Ended = "procedure-ended", "It ended. It stays here to be read.";
    }
}

words! {
    ProcedureKind { Complaint = "Complaint", Allegation = "Allegation", ReturnTalk = "Return conversation", Advocate = "Request for an advocate", OutsideRequest = "Request from outside", SeriousIncident = "Death or serious harm" }
    IncidentKind { Died = "They died", Harmed = "They were seriously harmed" }
    IncidentOutcome {
        LocalReview = "A local child safeguarding practice review", NationalReview = "The national Panel reviews it",
        NoReview = "Nothing more is reviewed", Mistaken = "It did not happen, or was another child",
    }
    Asker {
        Subject = "Whoever it is about, or somebody for them (a solicitor, a parent): their own data", DataComplaint = "Somebody who complains about how their data is handled",
        Parent = "A parent or another relative, for themselves", Solicitor = "A solicitor, for somebody else than the child", Court = "A court", Coroner = "A coroner", Police = "The police",
        HomeOffice = "The Home Office", Authority = "Another authority", Other = "Somebody else",
    }
    RequestCheck {
        Identity = "Who they are", Authority = "By what right they ask", OtherPeople = "Who else is in it",
        ChildSays = "What the child said about it", Harm = "Whether it would do serious harm", Legal = "What the council’s lawyers say",
    }
    ProcedureStage {
        StageOne = "Stage 1: the council answers",
        AfterOne = "Stage 1 is answered: they may ask for stage 2",
        StageTwo = "Stage 2: it is investigated, with an independent person",
        AfterTwo = "Stage 2 is answered: they may ask for a panel",
        Panel = "Stage 3: the panel meets",
        PanelReport = "Stage 3: the panel reports",
        PanelAnswer = "Stage 3: the council answers the panel",
        AfterPanel = "Everything is answered: after this there is the Ombudsman",
        TellLado = "The LADO has to be told",
        WithLado = "The LADO knows: look again what came of it",
        Below = "Below the threshold: a second person looks at that",
        TalkDue = "They are offered a conversation with somebody independent",
        TalkOver = "What became of it is written down",
        AdvocateToAsk = "The advocacy service has to be asked",
        AdvocateAsked = "The advocacy service says who comes",
        AdvocateFound = "Somebody speaks for them",
        RequestCame = "They are told that it came",
        RequestOpen = "It is looked at, and answered",
        RequestOver = "It is answered",
        PanelToNotify = "The national Panel has to be notified",
        RapidReview = "The rapid review has to be held",
        IncidentOver = "Nothing is due any more",
    }
    ComplaintOutcome { Upheld = "They are right", PartlyUpheld = "They are right in part", NotUpheld = "They are not right" }
    TalkOutcome { Held = "They spoke", Refused = "They did not want it", NotHeld = "It was not held" }
    AllegationThreshold { Met = "An allegation", LowLevel = "A low-level concern", Complaint = "A complaint" }
    AllegationOutcome {
        Substantiated = "Substantiated", Unsubstantiated = "Unsubstantiated", Unfounded = "Unfounded", False = "False",
        Malicious = "Malicious", Below = "Dealt with at work, below the threshold",
    }
    ProcedureAction {
        Opened = "opened it", Read = "read it", AdvocacyOffered = "offered advocacy", Extended = "extended the time",
        IndependentNamed = "named the independent person", Answered = "answered", WentOn = "wrote down that they ask for the next stage",
        PanelMet = "wrote down that the panel met", PanelReported = "wrote down that the panel reported",
        CameBack = "wrote down when they came back", Talked = "wrote down what became of the conversation", AdvocateAsked = "asked for an advocate", AdvocateFound = "wrote down who their advocate is",
        AdvocateDeclined = "wrote down that nobody comes", LadoTold = "told the LADO", Weighed = "weighed it", KeptFrom = "kept it from somebody",
        Acknowledged = "told them that it came", Checked = "looked at", Doubted = "found that it does not hold", AskerCorrected = "corrected who asks", Released = "let something leave", Withheld = "let nothing leave",
        PanelNotified = "wrote down that the national Panel is notified", NotNeeded = "wrote down what is not needed", RapidReviewHeld = "wrote down that the rapid review was held", SiblingsTold = "wrote down that the siblings were told",
        NotAbout = "gave it back to somebody", Noted = "wrote a note", Learned = "wrote down what was learned",
        Planned = "made an action of the plan of it", LetterWritten = "wrote a letter", LetterSent = "wrote down that a letter went", LetterRead = "read a letter",
        TakenBack = "wrote down that they take it back", Ended = "ended it", Reopened = "opened it again",
    }
}

/// What stands on the form for it.
pub(super) const fn deed_words(action: ProcedureAction) -> &'static str {
    match action {
        ProcedureAction::AdvocacyOffered => "Advocacy was offered",
        ProcedureAction::Extended => "It needs more time",
        ProcedureAction::IndependentNamed => "Name the independent person",
        ProcedureAction::Answered => "Answer it",
        ProcedureAction::WentOn => "They ask for the next stage",
        ProcedureAction::PanelMet => "The panel met",
        ProcedureAction::PanelReported => "The panel reported",
        ProcedureAction::LadoTold => "I told the LADO",
        ProcedureAction::CameBack => "When they came back",
        ProcedureAction::Talked => "What became of the conversation",
        ProcedureAction::AdvocateAsked => "The advocacy service was asked",
        ProcedureAction::AdvocateFound => "An advocate was found",
        ProcedureAction::AdvocateDeclined => "The service has nobody",
        ProcedureAction::Acknowledged => "Tell them that it came",
        ProcedureAction::Checked => "Look at what has to be looked at",
        ProcedureAction::Doubted => "Something does not hold",
        ProcedureAction::AskerCorrected => "Somebody else asks",
        ProcedureAction::Released => "What leaves",
        ProcedureAction::Withheld => "Nothing leaves",
        ProcedureAction::PanelNotified => "The national Panel is notified",
        ProcedureAction::NotNeeded => "It is not needed",
        ProcedureAction::RapidReviewHeld => "The rapid review was held",
        ProcedureAction::SiblingsTold => "The siblings were told",
        ProcedureAction::Weighed => "Weigh it",
        ProcedureAction::KeptFrom => "Keep it from a colleague",
        ProcedureAction::NotAbout => "It is not about them",
        ProcedureAction::Noted => "Write a note",
        ProcedureAction::Learned => "What was learned",
        ProcedureAction::TakenBack => "They take it back",
        ProcedureAction::Ended => "End it",
        ProcedureAction::Reopened => "Open it again",
        ProcedureAction::Opened
        | ProcedureAction::Read
        | ProcedureAction::Planned
        | ProcedureAction::LetterWritten
        | ProcedureAction::LetterSent
        | ProcedureAction::LetterRead => "",
    }
}

/// What was found last, in words.
pub(super) fn outcome_words(kind: ProcedureKind, name: &str) -> Option<&'static str> {
    use crate::pages::staff::Worded as _;
    match kind {
        ProcedureKind::Complaint => ComplaintOutcome::parse(name).map(ComplaintOutcome::words),
        ProcedureKind::Allegation => AllegationOutcome::parse(name).map(AllegationOutcome::words),
        ProcedureKind::ReturnTalk => TalkOutcome::parse(name).map(TalkOutcome::words),
        ProcedureKind::SeriousIncident => IncidentOutcome::parse(name).map(IncidentOutcome::words),
        ProcedureKind::Advocate => (name == "found").then_some("Somebody speaks for them"),
        ProcedureKind::OutsideRequest => match name {
            "released" => Some("Something left"),
            "withheld" => Some("Nothing left"),
            _ => ComplaintOutcome::parse(name).map(ComplaintOutcome::words),
        },
    }
}

/// An action's name in a path and as a form's own.
#[must_use]
pub fn step_name(action: ProcedureAction) -> &'static str {
    let name = action.name();
    name.strip_prefix("procedure.").unwrap_or(name)
}

/// The action of a name in a path.
#[must_use]
pub fn step_named(name: &str) -> Option<ProcedureAction> {
    ProcedureAction::ALL.iter().copied().find(|action| step_name(*action) == name)
}
