//! The closed lists that pages, use cases and tables all speak in. Each word
//! exists once, here; a match over it is exhaustive, so that a new case is a
//! question at every place that must answer it.
//!
//! Each case has one name, which forms, links and storage carry. What people
//! read for it is the pages' own.

/// Makes enums of closed lists: `name()` is a case's name in forms and storage,
/// `parse` finds the case of a name, `ALL` lists them in the order written.
#[macro_export]
macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every case, in the order lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in forms, links and storage.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The case of that name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|case| case.name() == name)
            }
        }
    )*};
}

mod actions;
mod calendar;
mod case_system;
mod content;
mod decisions;
mod entries;
mod filing;
mod letters;
mod measures;
mod messages;
mod people;
mod plan;
mod procedures;
mod recorded;
mod responses;
mod retention;
mod safeguarding;
mod setup;
mod translators;
mod views;
mod work;

pub use actions::{
    AccountAction, AlertAction, AssignmentAction, BudgetAction, CardAction, CaseAction, CheckAction, ChildReviewAction,
    ContactAction, CouncilAction, CoverAction, DecisionAction, Deed, DirectoryAction, DoorAction, DutyAction,
    FiguresAction, GroupAction, GuideAction, HelpLinesAction, HoldAction, IntervalAction, InviteAction, JobsAction,
    LinkAction, ListAction, LogAction, MeasureAction, MeasuresAction, MembershipAction, MessageTextAction,
    MessagesAction, ModerationAction, ObjectiveAction, OpeningAction, OutsideAction, OwnContactAction, PlaceAction,
    PlanAction, PlanRowAction, PollAction, ProcedureAction, QuotePackAction, RefusedAction, ResponseAction,
    RetentionAction, ReviewAction, SavedListAction, ScenarioAction, ServiceAction, SettingAction, SettingsAction,
    SetupLinkAction, SuggestionsAction, ThemeAction, TranslationAction, TranslatorAction, ViewAction,
};
pub use calendar::{BankHoliday, OwnDay};
pub use case_system::{CaseColumn, CaseFile, CaseFileFault, CaseLineFault, ExtractState, HeldBecause};
pub use content::{EditionKind, HelpLineBy};
pub use decisions::{ChallengeLevel, DecisionState, Participation};
pub use entries::{AgeBand, EntryAuthor, EntryConsent, EntryRowProblem, EntryWay, GroupKind};
pub use filing::{FilingFault, FilingKind, FilingState};
pub use letters::{LetterKind, LetterWay, LetterWords};
pub use measures::{MeasureArea, MeasureChange, MeasureDirection, MeasureUnit};
pub use messages::{Carrier, Fault, Medium, MessageState, MessageText, Pace, Receipt};
pub use people::{
    AccountState, AssignedAs, CardKind, CardState, Change, ContactPart, Holding, Judgement, MemberOf, OwnKind,
    PollKind, Role, Wish,
};
pub use plan::{
    Contrast, EvidenceEnd, EvidenceRelation, LundyMark, PlanKind, PlanSheet, ReviewPart, ReviewState, ServiceKind,
    Trend,
};
pub use procedures::{
    AllegationOutcome, AllegationThreshold, Asker, ComplaintOutcome, ProcedureKind, ProcedureStage, RequestCheck,
    TalkOutcome,
};
pub use recorded::{LogKind, Recorded};
pub use responses::{
    Claim, ResponseChangeKind, ResponseChangeState, ResponseGoing, ResponsePart, ResponseState, Verdict,
};
pub use retention::{HoldFor, HoldOn, IncidentKind, IncidentOutcome, RetentionKind};
pub use safeguarding::{
    AdultAgrees, AuthorReason, AuthorRequestState, ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, LockedEnd,
    LockedState, MediaSeen, MentalCapacity, PersonAge, ToldTo, WithoutAgreement,
};
pub use setup::{Condition, ListKind, ListProblem, OpeningDeed, Promise, RowProblem, SettingName, SettingPart};
pub use translators::{GiveBackReason, TranslatedFrom, TranslationState, Translator, TranslatorGender};
pub use views::{
    AfterReply, AspectSaid, Attached, Audience, Celebrate, Consent, DeskDeed, Helped, LetterState, LikelyBecause,
    ListOf, MediaKind, QuoteState, RedactionKind, RedactionState, ReplyGoes, Sender, ViewState, WaitsFor, Withheld,
};
pub use work::{HealthPart, JobKind};
