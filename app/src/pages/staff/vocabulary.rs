//! The words staff read for the closed lists of `heard_vocabulary`, and the lists
//! that only these pages speak in.

use heard_vocabulary::{
    AdultAgrees, Attached, Audience, AuthorReason, AuthorRequestState, CardKind, CardState, Claim, ConcernKind,
    ConcernLevel, ConcernOutcome, ConcernState, Consent, ContactPart, Contrast, EvidenceRelation, Helped, JobKind,
    Judgement, LikelyBecause, LockedEnd, LockedState, LundyMark, MediaKind, MentalCapacity, ModerationAction, OwnKind,
    PersonAge, PollKind, QuoteState, RedactionKind, ResponseChangeState, ResponseState, Sender, ServiceKind, ToldTo,
    Translator, Trend, ViewState, WithoutAgreement,
};

macro_rules! worded {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal, $words:literal);+ $(;)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every case, in the order lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in forms and storage.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The words staff read.
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$variant => $words),+ }
            }

            /// The case of that name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|case| case.name() == name)
            }
        }
    )*};
}

/// The words staff read for a case of a closed list that all share.
pub trait Worded {
    /// The words staff read.
    fn words(self) -> &'static str;
}

macro_rules! words {
    ($($name:ident { $($variant:ident = $words:literal),+ $(,)? })*) => {$(
        impl $crate::pages::staff::vocabulary::Worded for $name {
            fn words(self) -> &'static str {
                match self { $(Self::$variant => $words),+ }
            }
        }
    )*};
}

pub(super) use {worded, words};

words! {
    ViewState { Sent = "New", Read = "Read", Answered = "Answered", Closed = "Closed by the child", Settled = "Settled", Reopened = "Open again", Withdrawn = "Taken back", Hidden = "Hidden" }
    MediaKind { Voice = "Recording", Drawing = "Drawing", Photo = "Photo" }
    Attached { Any = "With any", Voice = "With a recording", Drawing = "With a drawing", Photo = "With a photo", Unopened = "Unheard or unseen" }
    Sender { YoungPerson = "The young person", Team = "The council", Worker = "Whoever it was sent to" }
    OwnKind { Worker = "social worker", Adviser = "personal adviser", Iro = "reviewing officer", Advocate = "advocate" }
    Audience { Anonymous = "Nobody is to know who said it", Team = "The participation team", Worker = "Their social worker or personal adviser", Iro = "Their reviewing officer" }
    Helped { Alone = "On their own", Known = "Someone they know", Independent = "Someone independent", AdultWrote = "An adult wrote it", NotAsked = "Not asked, or not said" }
    Claim { Done = "Done", WillDo = "Will do, by a date", Cannot = "Cannot, because", AlreadyThere = "Already there" }
    ResponseState { OffWall = "Off the wall", Waiting = "To approve", Draft = "Draft", GoingOut = "Going out", Published = "Published", TakenBack = "Taken back" }
    ResponseChangeState { Waiting = "A change to approve", SentBack = "A change was sent back", GoingOut = "A change is going out", Done = "Changed", Left = "A change was given up" }
    Consent { Thread = "In the private thread", InPerson = "Face to face", Advocate = "Through an advocate", Sending = "When it was sent" }
    QuoteState { Waiting = "Waits for a second person", Cleared = "Cleared", Refused = "Refused", Withdrawn = "Not any more: whoever said it took that back" }
    RedactionKind { Person = "A person’s name", Relative = "Somebody of their family", Staff = "Somebody of the council", Place = "A place", Contact = "A number or an address", Day = "A day that tells who it is", Other = "Something else that tells who it is" }
    LikelyBecause { TakenOut = "Like what was taken out elsewhere in it", Email = "Looks like an e-mail address", Telephone = "Looks like a telephone number", Postcode = "Looks like a postcode", Address = "Looks like an address", Date = "A day that may tell who it is", Account = "Looks like the name of an account", Staff = "The name of somebody of the council", Own = "The name that the child goes by", AfterRelative = "After a word for somebody of the family", Service = "The name of a service", Area = "The name of a team or an area", School = "Looks like the name of a school or a home", AfterTitle = "After a word that names stand after", Capital = "Has a capital letter as names do" }
    ModerationAction { Masked = "Masked names or places", Unmasked = "Took the mask off", Hidden = "Hid a view", Shown = "Showed a view again", QuoteRefused = "Refused a quote" }
    JobKind { Erase = "Erasing an account", Message = "Sending an e-mail or a text message", UrgentMessage = "Sending a message about an alert", Push = "Telling a phone that there is something new", Escalate = "Telling the next person of an alert", LateConcerns = "Telling of what may be harm and is late", Readers = "Looking that everything has somebody who may read it", SweepKeys = "Destroying keys that were to go", ForgetGuesses = "Forgetting failed tries, and sessions and drafts that are over", SweepObjects = "Deleting files that nothing needs", AnswersGoOut = "Publishing and telling what was approved", Rechecks = "Asking whether promises were kept", Recalls = "Telling of packs of quotes to be asked back", GoesOut = "Telling phones of what has gone out", PlanCycle = "Asking the leads of the plan before the board", PublishFigures = "Publishing the figures of a quarter that is over", SendLogHead = "Sending the end of the audit log", Reading = "Looking for unusual reading", CaseSystem = "Taking in what the case system’s extract says", Filing = "Filing to children’s records in the case system", AskProviders = "Asking your council’s sign-in whether accounts are in use still", Learn = "Asking that suggestions are learned anew", Search = "Reading what was said, so that its words are found", Retention = "Ending what was kept as long as the schedule says", Heartbeat = "Noting that the work is done" }
    CardKind { Challenge = "Challenge card", Priority = "Priority" }
    CardState { Proposed = "members are deciding", Agreed = "agreed", Answered = "answered", Hidden = "hidden" }
    Judgement { Yes = "The council says: that is an answer.", Partly = "The council says: that is part of an answer.", No = "The council says: that is not an answer." }
    PollKind { Poll = "Poll", Survey = "Survey", Exit = "Exit interview, on leaving care" }
    ServiceKind {
        WhereILive = "Where I live", Workers = "My social worker or personal adviser", Review = "My review",
        FamilyTime = "Family time", School = "School and college", Health = "Health",
        Emotional = "How I feel inside", Advocacy = "Someone on my side", LeavingCare = "Leaving care",
        Housing = "Housing",
    }
    ContactPart { Board = "The board", Team = "The participation team" }
    Translator { Anyone = "Any translator", Woman = "Only a woman", Man = "Only a man", Nobody = "Nobody: do not have it translated" }
    ConcernLevel { Danger = "Danger now", PossibleHarm = "Possible harm", Unread = "Nobody has read it" }
    ConcernKind {
        Harm = "Somebody hurts or threatens", Sexual = "Something sexual", Neglect = "Not looked after",
        Exploitation = "Made to carry, sell, hide or owe", SelfHarm = "Self-harm or suicide",
        RunningAway = "Running away", Trafficking = "Trafficking or forced marriage", Honour = "Threats about honour",
        Online = "Somebody met online", Alike = "Told as others told of harm", Button = "The button “I am not safe”",
        Picked = "Harm picked in pictures", Raised = "Raised by a colleague",
        Unheard = "A recording", Unseen = "A picture", Language = "A language nobody in the team reads",
        Intimate = "Locked unseen: perhaps an intimate picture",
    }
    LockedState { Locked = "Locked", Released = "Released to safeguarding leads", Destroyed = "Destroyed" }
    LockedEnd { Release = "To release it to safeguarding leads", Destroy = "To destroy it" }
    ConcernState { Open = "Somebody has to decide", Decided = "Waits for a second person", Closed = "Decided: may it go?" }
    ConcernOutcome { Told = "Somebody was told", NotHarm = "Not harm" }
    ToldTo { DutyTeam = "Duty team", EmergencyTeam = "Emergency duty team", Police = "Police", Lado = "LADO", AdultTeam = "Adult social care duty team", DomesticAbuse = "Domestic abuse service", PositionOfTrust = "Position of trust lead", FirstResponder = "First responder (NRM)", Other = "Somebody else" }
    PersonAge { UnderEighteen = "Under 18", Adult = "18 or over", NotKnown = "Not known" }
    AdultAgrees { Yes = "They agree", No = "They do not agree", NotAsked = "They were not asked" }
    WithoutAgreement {
        Danger = "Somebody is in danger now", OthersAtRisk = "Others are at risk, such as children",
        Pressure = "Somebody puts them under pressure", CannotDecide = "They cannot decide it, and it is best for them",
        SeriousCrime = "It is a serious crime", AdviceOnly = "Only advice is asked for, and nobody is named",
    }
    MentalCapacity { NotDoubted = "No reason to doubt it", Doubted = "In doubt: somebody assesses it", Lacks = "They cannot" }
    AuthorReason {
        Agreed = "Somebody may be in danger. They were asked, and agree",
        Danger = "Somebody may be in danger. Asking them first is not safe, or takes too long",
        Court = "A court ordered it",
    }
    AuthorRequestState {
        Waiting = "A second person has to answer", Agreed = "Agreed", Refused = "Refused",
        Withdrawn = "Taken back by whoever asked", Alone = "Opened alone: a second person has to look at that", Right = "Opened alone: it was right",
        NotRight = "Opened alone: it was not right",
    }
    EvidenceRelation { EvidenceFor = "evidence for this", Challenges = "challenges this", AnsweredBy = "answered by", Influenced = "influenced" }
    Contrast {
        LeadsBetter = "No. Rated on target, and clearly more children chose a bad face than a good one",
        ChildrenBetter = "No. Rated at risk, and clearly more children chose a good face than a bad one",
        Alike = "Yes",
        Even = "Cannot say. Good faces and bad ones are not clearly apart",
        Mixed = "Cannot say. Between half and 60% of the rated actions are on target",
        NotRated = "Cannot say. Nothing is rated",
        Few = "Cannot say. Fewer than 30 young people spoke of it, or their number is withheld",
        Faces = "Cannot say. How they felt is withheld",
        Helped = "Cannot say. Most were helped by somebody they know, or did not say",
        OneSource = "Cannot say. One home or one helper could account for it",
        EachYear = "Cannot say. It was so in the same quarter of the year before, and not in between",
        Earlier = "Not compared. These are earlier figures, and the ratings are today’s",
    }
    LundyMark { There = "Yes", Nothing = "Nothing shows it", Withheld = "Withheld", NotCounted = "Not counted" }
    Trend { More = "More than in the period before", Same = "About as many as in the period before", Fewer = "Fewer than in the period before", Unknown = "Cannot be compared" }
}
