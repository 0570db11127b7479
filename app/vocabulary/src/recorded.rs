//! Whatever can stand in the audit log, as one list of all the lists, and of which kind
//! it is.

use crate::{
    AccountAction, AlertAction, AssignmentAction, BudgetAction, CardAction, CaseAction, CheckAction, ChildReviewAction,
    ContactAction, CouncilAction, CoverAction, DecisionAction, DirectoryAction, DoorAction, DutyAction, FiguresAction,
    GroupAction, GuideAction, HelpLinesAction, HoldAction, IntervalAction, InviteAction, JobsAction, LinkAction,
    ListAction, LogAction, MeasureAction, MeasuresAction, MembershipAction, MessageTextAction, MessagesAction,
    ObjectiveAction, OpeningAction, OutsideAction, OwnContactAction, PlaceAction, PlanAction, PlanRowAction,
    PollAction, ProcedureAction, QuotePackAction, RefusedAction, ResponseAction, RetentionAction, ReviewAction,
    SavedListAction, ScenarioAction, ServiceAction, SettingAction, SettingsAction, SetupLinkAction, SuggestionsAction,
    ThemeAction, TranslationAction, TranslatorAction, ViewAction,
};

vocabulary! {
    /// What kind of thing a line of the log says was done.
    LogKind {
        /// Something a young person said was opened or listed.
        Reading = "reading",
        /// It was worked on: sorted, masked, hidden, answered.
        Work = "work",
        /// What may be harm, and alerts.
        Harm = "harm",
        /// Who wrote something was asked for or opened.
        WhoWrote = "who_wrote",
        /// Something is kept from whoever it may be about, or not any more.
        Conflicts = "conflicts",
        /// Complaints, allegations and other procedures, and what reviews decided.
        Procedures = "procedures",
        /// Accounts, invitations, and who belongs to whom.
        People = "people",
        /// How staff come in, and what they may do.
        WayIn = "way_in",
        /// How the council is set up and works.
        Council = "council",
        /// What the council writes and young people read.
        Content = "content",
        /// Plans, reviews of services, polls, and published figures.
        Plans = "plans",
        /// The log itself.
        Log = "log",
    }
}

macro_rules! recorded {
    ($($list:ident = $action:ident),+ $(,)?) => {
        /// An action of any list that is written into the audit log.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Recorded {
            $(#[doc = concat!("One of [`", stringify!($action), "`].")] $list($action)),+
        }

        impl Recorded {
            /// The action of a stored name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                $(if let Some(action) = $action::parse(name) { return Some(Self::$list(action)); })+
                None
            }

            /// Its stored name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$list(action) => action.name()),+ }
            }

            /// Every action there is.
            pub fn all() -> impl Iterator<Item = Self> {
                let mut all = Vec::new();
                $(all.extend($action::ALL.iter().copied().map(Self::$list));)+
                all.into_iter()
            }
        }
    };
}

recorded! {
    View = ViewAction, List = ListAction, Alert = AlertAction, Duty = DutyAction, Directory = DirectoryAction,
    Interval = IntervalAction, Outside = OutsideAction, Jobs = JobsAction, Messages = MessagesAction,
    Response = ResponseAction, Figures = FiguresAction, Review = ReviewAction, Poll = PollAction,
    Council = CouncilAction, Setting = SettingAction, Card = CardAction, Budget = BudgetAction,
    Contact = ContactAction, Membership = MembershipAction, Plan = PlanAction, Objective = ObjectiveAction,
    PlanRow = PlanRowAction, Check = CheckAction, Link = LinkAction, Invite = InviteAction, Refused = RefusedAction,
    Account = AccountAction, Case = CaseAction, Guide = GuideAction, Service = ServiceAction,
    HelpLines = HelpLinesAction, MessageText = MessageTextAction, Theme = ThemeAction,
    Translation = TranslationAction, Scenario = ScenarioAction, Door = DoorAction, OwnContact = OwnContactAction,
    Assignment = AssignmentAction, Settings = SettingsAction, Place = PlaceAction, SetupLink = SetupLinkAction,
    Opening = OpeningAction, Procedure = ProcedureAction, Decision = DecisionAction, Log = LogAction,
    Hold = HoldAction, Retention = RetentionAction, Suggestions = SuggestionsAction, Group = GroupAction,
    SavedList = SavedListAction, QuotePack = QuotePackAction, Translator = TranslatorAction, ChildReview = ChildReviewAction,
    Cover = CoverAction, Measures = MeasuresAction, Measure = MeasureAction,
}

impl Recorded {
    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> LogKind {
        match self {
            Self::View(action) => of_view(action),
            Self::List(_) | Self::Poll(PollAction::WordsRead) => LogKind::Reading,
            Self::Response(_) | Self::Suggestions(_) | Self::Group(_) | Self::SavedList(_) | Self::QuotePack(_) => {
                LogKind::Work
            }
            Self::Alert(_) | Self::Interval(_) | Self::Hold(_) => LogKind::Harm,
            Self::Procedure(_) | Self::Decision(_) | Self::ChildReview(_) | Self::Retention(_) => LogKind::Procedures,
            Self::Account(_)
            | Self::Invite(_)
            | Self::Refused(_)
            | Self::OwnContact(_)
            | Self::Assignment(_)
            | Self::Membership(_)
            | Self::Cover(_)
            | Self::Case(_) => LogKind::People,
            Self::Door(_) => LogKind::WayIn,
            Self::Duty(_)
            | Self::Directory(_)
            | Self::Outside(_)
            | Self::Jobs(_)
            | Self::Messages(_)
            | Self::Setting(_)
            | Self::Settings(_)
            | Self::Place(_)
            | Self::SetupLink(_)
            | Self::Translator(_)
            | Self::Opening(_) => LogKind::Council,
            Self::Contact(_)
            | Self::Guide(_)
            | Self::Service(_)
            | Self::HelpLines(_)
            | Self::MessageText(_)
            | Self::Theme(_)
            | Self::Translation(_)
            | Self::Scenario(_) => LogKind::Content,
            Self::Figures(_)
            | Self::Review(_)
            | Self::Poll(_)
            | Self::Council(_)
            | Self::Card(_)
            | Self::Budget(_)
            | Self::Plan(_)
            | Self::Objective(_)
            | Self::PlanRow(_)
            | Self::Check(_)
            | Self::Link(_)
            | Self::Measures(_)
            | Self::Measure(_) => LogKind::Plans,
            Self::Log(_) => LogKind::Log,
        }
    }

    /// Whether it was the opening of one thing that a young person said.
    #[must_use]
    pub const fn opens(self) -> bool {
        matches!(
            self,
            Self::View(
                ViewAction::Read | ViewAction::ReadToTranslate | ViewAction::MediaOpened | ViewAction::ReadOnDuty
            )
        )
    }
}

const fn of_view(action: ViewAction) -> LogKind {
    match action {
        ViewAction::Read
        | ViewAction::ReadToTranslate
        | ViewAction::MediaOpened
        | ViewAction::ReadOnDuty
        | ViewAction::InSummary => LogKind::Reading,
        ViewAction::ConcernNoticed
        | ViewAction::ConcernRaised
        | ViewAction::ConcernReopened
        | ViewAction::ConcernTold
        | ViewAction::ConcernCorrected
        | ViewAction::ConcernNotHarm
        | ViewAction::ConcernSignedOff
        | ViewAction::ConcernLookAgain
        | ViewAction::ConcernMayGo
        | ViewAction::ConcernEnded
        | ViewAction::LockedOnDuty
        | ViewAction::MediaLocked
        | ViewAction::MediaLockedAgain
        | ViewAction::MediaAdvised
        | ViewAction::MediaHandedOver
        | ViewAction::MediaReleaseAsked
        | ViewAction::MediaDestructionAsked
        | ViewAction::MediaRefused
        | ViewAction::MediaReleased
        | ViewAction::MediaDestroyed
        | ViewAction::SentOutside
        | ViewAction::SafeToReply
        | ViewAction::AgeSaid
        | ViewAction::WishesSaid
        | ViewAction::Reported
        | ViewAction::TakeBackAsked => LogKind::Harm,
        ViewAction::AuthorAsked
        | ViewAction::AuthorAgreed
        | ViewAction::AuthorRefused
        | ViewAction::AuthorWithdrawn
        | ViewAction::AuthorOpened
        | ViewAction::AuthorReviewed
        | ViewAction::AuthorEnded
        | ViewAction::AuthorToldNow => LogKind::WhoWrote,
        ViewAction::KeptFrom | ViewAction::NotAboutThem | ViewAction::WriteHeld => LogKind::Conflicts,
        ViewAction::Sent
        | ViewAction::Entered
        | ViewAction::Coded
        | ViewAction::Masked
        | ViewAction::NameLeft
        | ViewAction::TranslationTaken
        | ViewAction::TranslationGivenBack
        | ViewAction::Translated
        | ViewAction::TranslationAgain
        | ViewAction::TranslatorChosen
        | ViewAction::Hidden
        | ViewAction::Shown
        | ViewAction::SuggestionTaken
        | ViewAction::CodedAgain
        | ViewAction::Assigned
        | ViewAction::PutOff
        | ViewAction::BroughtBack
        | ViewAction::Undone
        | ViewAction::ScheduleEnded
        | ViewAction::FilingAsked
        | ViewAction::Filed
        | ViewAction::Settled
        | ViewAction::PutBack
        | ViewAction::Shared
        | ViewAction::TakenBack
        | ViewAction::PutBehindResponse
        | ViewAction::TakenFromResponse
        | ViewAction::GatheredForReview
        | ViewAction::MediaTranscribed
        | ViewAction::NoteWritten
        | ViewAction::CouncilWrote
        | ViewAction::WriteStopped
        | ViewAction::SentNow
        | ViewAction::AuthorWrote
        | ViewAction::QuoteProposed
        | ViewAction::QuoteCleared
        | ViewAction::QuoteRefused
        | ViewAction::QuoteWithdrawn
        | ViewAction::QuoteBack
        | ViewAction::QuoteTaken
        | ViewAction::HandedOver
        | ViewAction::AnswerJudged
        | ViewAction::MeetingJudged => LogKind::Work,
    }
}

impl LogKind {
    /// The actions of this kind.
    pub fn actions(self) -> impl Iterator<Item = Recorded> {
        Recorded::all().filter(move |action| action.kind() == self)
    }

    /// Whether whoever keeps the program, and protects no children, is told of such a line
    /// by whom and when alone.
    #[must_use]
    pub const fn is_withheld(self) -> bool {
        match self {
            Self::Harm | Self::WhoWrote | Self::Conflicts | Self::Procedures => true,
            Self::Reading
            | Self::Work
            | Self::People
            | Self::WayIn
            | Self::Council
            | Self::Content
            | Self::Plans
            | Self::Log => false,
        }
    }
}
