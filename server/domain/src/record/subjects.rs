//! What lines of the log are about, and what can be done with each.

use heard_vocabulary::{
    AccountAction, AlertAction, AssignmentAction, BudgetAction, CardAction, CaseAction, CheckAction, ChildReviewAction,
    ContactAction, CouncilAction, CoverAction, DecisionAction, DirectoryAction, DoorAction, DutyAction, FiguresAction,
    GroupAction, GuideAction, HelpLinesAction, HoldAction, IntervalAction, InviteAction, JobsAction, LinkAction,
    ListAction, LogAction, MeasureAction, MeasuresAction, MembershipAction, MessageText, MessageTextAction,
    MessagesAction, ObjectiveAction, OpeningAction, OutsideAction, OwnContactAction, PlaceAction, PlanAction,
    PlanRowAction, PollAction, ProcedureAction, QuotePackAction, RefusedAction, ResponseAction, RetentionAction,
    ReviewAction, SavedListAction, ScenarioAction, ServiceAction, SettingAction, SettingPart, SettingsAction,
    SetupLinkAction, SuggestionsAction, ThemeAction, TranslationAction, TranslatorAction, ViewAction,
};

use super::MissingInterval;
use crate::Heard;
use crate::ids::{
    AccountId, AlertId, BudgetId, CardId, CheckId, ChildReviewId, ContactId, CoverId, DecisionId, GroupMeetingId,
    LegalHoldId, LinkId, MeasureId, MembershipId, ObjectiveId, PlanId, PlanRowId, PollId, ProcedureId, QuotePackId,
    ResponseId, ReviewId, SavedListId, ServiceId, ThemeId, ViewId,
};

/// What a line of the log is about.
pub trait Subject {
    /// What can be done with it.
    type Action: Copy + Send + 'static;

    /// What stands for it in the log.
    fn in_log(&self) -> String;

    /// An action's stored name.
    fn name(action: Self::Action) -> &'static str;

    /// The action of a stored name.
    fn parse(name: &str) -> Option<Self::Action>;
}

macro_rules! subjects {
    ($($subject:ty: $action:ty, |$this:ident| $text:expr;)*) => {$(
        impl Subject for $subject {
            type Action = $action;

            fn in_log(&self) -> String {
                let $this = self;
                $text
            }

            fn name(action: $action) -> &'static str {
                action.name()
            }

            fn parse(name: &str) -> Option<$action> {
                <$action>::parse(name)
            }
        }
    )*};
}

/// An account as the log names it: nothing leads from there to the account
/// without the master key.
#[derive(Debug, Clone)]
pub struct LoggedAccount(String);

/// What stands for an account in the log.
#[must_use]
pub fn logged(heard: &Heard, account: AccountId) -> LoggedAccount {
    LoggedAccount(heard.keys().audit_name(&account.bytes()))
}

/// A member of staff as the log names them where their way in is concerned.
#[derive(Debug, Clone)]
pub struct Colleague(String);

/// What stands for a member of staff in the log: the same as for their account.
#[must_use]
pub fn colleague(heard: &Heard, account: AccountId) -> Colleague {
    Colleague(heard.keys().audit_name(&account.bytes()))
}

/// A list that shows the beginnings of views: which, is the line's detail.
#[derive(Debug, Clone, Copy)]
pub enum List {
    /// The team's queue.
    Queue,
    /// What was sent to a worker.
    SentToMe,
}

/// The Children in Care Council itself. Who its members are is not in the log.
#[derive(Debug, Clone, Copy)]
pub struct Council;

/// The days on which the council is closed: which, is the line's detail.
#[derive(Debug, Clone, Copy)]
pub struct CouncilCalendar;

/// The people around one young person, whom the log does not name.
#[derive(Debug, Clone, Copy)]
pub struct OwnPeople;

/// Who belongs to a young person: the log names neither, nor the row that tells when.
#[derive(Debug, Clone, Copy)]
pub struct Assigned;

/// The case system's extract, and whose account is whose there: the log names no child.
#[derive(Debug, Clone, Copy)]
pub struct CaseSystem;

/// What a program learns from the team's tags.
#[derive(Debug, Clone, Copy)]
pub struct Suggestions;

/// Who translates from which languages: whose it is, is the line's detail.
#[derive(Debug, Clone, Copy)]
pub struct Translators;

/// The list of who is on duty.
#[derive(Debug, Clone, Copy)]
pub struct Duty;

/// The directory of whom to ring.
#[derive(Debug, Clone, Copy)]
pub struct Directory;

/// Who stands at the end of the chain, outside the council.
#[derive(Debug, Clone, Copy)]
pub struct Outside;

/// The jobs that were given up.
#[derive(Debug, Clone, Copy)]
pub struct GivenUpJobs;

/// How somebody is written to: whose it is, the line's actor says.
#[derive(Debug, Clone, Copy)]
pub struct OwnMessages;

/// The lists of districts, teams, topics and services.
#[derive(Debug, Clone, Copy)]
pub struct Places;

/// The audit log itself.
#[derive(Debug, Clone, Copy)]
pub struct Log;

/// The link behind which the first administrator is made.
#[derive(Debug, Clone, Copy)]
pub struct SetupLink;

/// Whether Heard is open to young people.
#[derive(Debug, Clone, Copy)]
pub struct Doors;

/// The published figures of a period, by the period's name.
#[derive(Debug, Clone)]
pub struct PublishedPeriod(pub String);

/// A page about rights, by its name in links.
#[derive(Debug, Clone)]
pub struct GuideSlug(pub String);

/// The council's own help lines.
#[derive(Debug, Clone, Copy)]
pub struct HelpLines;

/// A situation and its questions, by its name in links.
#[derive(Debug, Clone)]
pub struct ScenarioKey(pub String);

/// What a text says in a language.
#[derive(Debug, Clone)]
pub struct TranslationOf {
    /// The language's code.
    pub lang: String,
    /// What stands for the words in English.
    pub item: String,
}

/// What the council counts, as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Measures;

/// An invitation: nothing in the log leads to it.
#[derive(Debug, Clone, Copy)]
pub struct Invitation;

/// Something that was kept as long as the schedule says, by the id that it had.
#[derive(Debug, Clone, Copy)]
pub struct AtItsEnd(pub [u8; 16]);

/// Nobody in particular: it was refused, and not even whether there is such an
/// account is written down.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

subjects! {
    ViewId: ViewAction, |id| id.to_string();
    SavedListId: SavedListAction, |id| id.to_string();
    QuotePackId: QuotePackAction, |id| id.to_string();
    AlertId: AlertAction, |id| id.to_string();
    CouncilCalendar: SettingAction, |_calendar| "calendar".to_owned();
    SettingPart: SettingsAction, |part| format!("settings {}", part.name());
    Places: PlaceAction, |_places| "places".to_owned();
    SetupLink: SetupLinkAction, |_link| "set-up".to_owned();
    Doors: OpeningAction, |_doors| "doors".to_owned();
    MissingInterval: IntervalAction, |_interval| "words".to_owned();
    Log: LogAction, |_log| "log".to_owned();
    CaseSystem: CaseAction, |_case_system| "case system".to_owned();
    Suggestions: SuggestionsAction, |_suggestions| "suggestions".to_owned();
    Translators: TranslatorAction, |_translators| "translators".to_owned();
    Duty: DutyAction, |_duty| "duty".to_owned();
    Directory: DirectoryAction, |_directory| "directory".to_owned();
    Outside: OutsideAction, |_outside| "outside".to_owned();
    GivenUpJobs: JobsAction, |_jobs| "jobs".to_owned();
    OwnMessages: MessagesAction, |_own| "messages".to_owned();
    PublishedPeriod: FiguresAction, |period| period.0.clone();
    ResponseId: ResponseAction, |id| id.to_string();
    ReviewId: ReviewAction, |id| id.to_string();
    ProcedureId: ProcedureAction, |id| id.to_string();
    LegalHoldId: HoldAction, |id| id.to_string();
    GroupMeetingId: GroupAction, |id| id.to_string();
    AtItsEnd: RetentionAction, |gone| uuid::Uuid::from_bytes(gone.0).simple().to_string();
    DecisionId: DecisionAction, |id| id.to_string();
    ChildReviewId: ChildReviewAction, |id| id.to_string();
    CoverId: CoverAction, |id| id.to_string();
    PollId: PollAction, |id| id.to_string();
    CardId: CardAction, |id| id.to_string();
    BudgetId: BudgetAction, |id| id.to_string();
    ContactId: ContactAction, |id| id.to_string();
    PlanId: PlanAction, |id| id.to_string();
    ObjectiveId: ObjectiveAction, |id| id.to_string();
    PlanRowId: PlanRowAction, |id| id.to_string();
    CheckId: CheckAction, |id| id.to_string();
    LinkId: LinkAction, |id| id.to_string();
    Measures: MeasuresAction, |_measures| "measures".to_owned();
    MeasureId: MeasureAction, |id| id.to_string();
    HelpLines: HelpLinesAction, |_lines| "help lines".to_owned();
    MessageText: MessageTextAction, |says| format!("message {}", says.name());
    ServiceId: ServiceAction, |id| id.to_string();
    ScenarioKey: ScenarioAction, |scenario| format!("scenario {}", scenario.0);
    TranslationOf: TranslationAction, |one| format!("translation {} {}", one.lang, one.item);
    ThemeId: ThemeAction, |id| id.to_string();
    LoggedAccount: AccountAction, |account| account.0.clone();
    Colleague: DoorAction, |colleague| colleague.0.clone();
    GuideSlug: GuideAction, |page| page.0.clone();
    Council: CouncilAction, |_council| "council".to_owned();
    OwnPeople: OwnContactAction, |_people| "person".to_owned();
    Assigned: AssignmentAction, |_assigned| "person".to_owned();
    MembershipId: MembershipAction, |id| id.to_string();
    Invitation: InviteAction, |_invitation| String::new();
    Nobody: RefusedAction, |_nobody| String::new();
    List: ListAction, |list| match list {
        List::Queue => "queue".to_owned(),
        List::SentToMe => "sent to me".to_owned(),
    };
}
