//! Permissions, carried in types: a use case takes the [`Grant`] it needs,
//! and only a checked account can become one.

use std::marker::PhantomData;

use super::role::{Account, Role};
use crate::ids::AccountId;

/// Something that some roles may do.
pub trait Permission: Send + Sync + 'static {
    /// What it is called in the access table.
    const NAME: &'static str;
    /// Who may.
    const ROLES: &'static [Role];
    /// Whether whoever holds it is asked for a second factor: it opens what a young
    /// person wrote to somebody, or lets somebody in who opens it.
    const ASKS_FOR_SECOND: bool;
}

/// Proof that an account holds `P`.
pub struct Grant<P> {
    account: Account,
    permission: PhantomData<fn() -> P>,
}

impl<P: Permission> Grant<P> {
    /// The grant, if this account's role holds the permission.
    #[must_use]
    pub fn check(account: Account) -> Option<Self> {
        P::ROLES.contains(&account.role()).then_some(Self { account, permission: PhantomData })
    }
}

impl<P> Grant<P> {
    /// Whose grant it is.
    #[must_use]
    pub fn id(&self) -> AccountId {
        self.account.id()
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> Account {
        self.account
    }

    /// Role and id, for the audit log.
    #[must_use]
    pub fn actor(&self) -> String {
        actor(self.account)
    }
}

impl<P> Clone for Grant<P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<P> Copy for Grant<P> {}

/// Anybody at all: the actor of pages and use cases open to everyone.
#[derive(Debug, Clone, Copy)]
pub struct Visitor {
    account: Option<Account>,
}

impl Visitor {
    /// A visitor who may or may not be signed in.
    #[must_use]
    pub fn new(account: Option<Account>) -> Self {
        Self { account }
    }

    /// The account, when signed in.
    #[must_use]
    pub fn account(self) -> Option<Account> {
        self.account
    }

    /// The signed-in young person, if that is who it is.
    #[must_use]
    pub fn young_person(self) -> Option<Grant<OwnVoice>> {
        self.account.and_then(Grant::check)
    }

    /// Role and id, or `anonymous`, for the audit log.
    #[must_use]
    pub fn actor(self) -> String {
        self.account.map_or_else(|| "anonymous".to_owned(), actor)
    }
}

/// A young person stands in the log by role alone: by account it would join
/// whoever was there at a moment to what was said at that moment.
pub(super) fn actor(account: Account) -> String {
    match account.role() {
        Role::YoungPerson => Role::YoungPerson.name().to_owned(),
        role => format!("{}:{}", role.name(), account.id()),
    }
}

/// Whether a permission is marked: `[words]`, which it opens, or `[way_in]`,
/// which it gives to others.
macro_rules! asks {
    () => {
        false
    };
    (words) => {
        true
    };
    (way_in) => {
        true
    };
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $text:literal $([$mark:ident])?: $($role:ident)|+;)*) => {
        $(
            $(#[$doc])*
            pub struct $name;
            impl Permission for $name {
                const NAME: &'static str = $text;
                const ROLES: &'static [Role] = &[$(Role::$role),+];
                const ASKS_FOR_SECOND: bool = asks!($($mark)?);
            }
        )*

        /// Whether any permission of this role asks for a second factor.
        pub(super) fn asks_for_second(role: Role) -> bool {
            [$((<$name as Permission>::ASKS_FOR_SECOND, <$name as Permission>::ROLES)),*]
                .iter()
                .any(|(asks, roles)| *asks && roles.contains(&role))
        }
    };
}

permissions! {
    /// One's own views: list, open, reply, take back, judge.
    OwnVoice = "own voice" [words]: YoungPerson;
    /// Read, moderate, tag and answer views.
    Moderate = "moderate" [words]: ParticipationLead | SafeguardingLead;
    /// Type in what a young person said another way than by Heard.
    EnterVoice = "enter what came another way" [words]:
        ParticipationLead | SafeguardingLead | Worker | PersonalAdviser | ReviewingOfficer;
    /// Look after what was locked unseen because it may be an intimate picture; nobody
    /// opens it.
    KeepLocked = "look after locked pictures" [words]: SafeguardingLead;
    /// Look at what may be harm, and say what was done about it.
    LookAtConcerns = "look at concerns" [words]: ParticipationLead | SafeguardingLead;
    /// Read what is sent to the person outside the council.
    ReadOutside = "read what is sent outside" [words]: Scrutineer;
    /// Sign off as a second person what was decided about possible harm.
    SignOffConcerns = "sign off concerns" [words]: SafeguardingLead;
    /// Look after complaints and allegations: of which kinds, and which of them, the
    /// procedures say.
    KeepProcedures = "keep procedures" [words]: ComplaintsManager | ParticipationLead | SafeguardingLead | Scrutineer;
    /// Make an action of the plan of what was learned from a complaint or an allegation.
    PlanLearning = "plan learning" [words]: ComplaintsManager | ParticipationLead | SafeguardingLead;
    /// Put legal holds, and lift those that a colleague put.
    KeepHolds = "keep legal holds" [words]: SafeguardingLead;
    /// Keep what the reviews of one's own young people decided: of whom, a scope check says.
    KeepDecisions = "keep review decisions" [words]: Worker | PersonalAdviser | ReviewingOfficer;
    /// Read, in published figures, what became of what reviews decided, by team.
    ReadPatterns = "read review patterns": ReviewingOfficer | ParticipationLead | SafeguardingLead;
    /// Judge as a second person whether a quote can be recognised.
    ClearQuotes = "clear quotes" [words]: ParticipationLead | SafeguardingLead;
    /// Write responses and say what became of a view.
    Respond = "respond": ParticipationLead | ServiceManager;
    /// Approve and publish a response.
    Approve = "approve": ParticipationLead | SafeguardingLead | ServiceManager;
    /// Read the strategy.
    ReadStrategy = "read strategy": ParticipationLead | SafeguardingLead | ServiceManager | Commissioner | BoardMember | Administrator;
    /// Change the strategy: import, rate, word for young people.
    EditStrategy = "edit strategy": ParticipationLead | ServiceManager;
    /// Rate the actions one leads, and write about them: which, the plan says.
    LeadActions = "lead actions":
        ActionLead | ParticipationLead | SafeguardingLead | ServiceManager | Commissioner | TeamManager;
    /// Say on which days the board meets, before which the plan's leads are asked.
    KeepBoardDays = "keep the board's days": ParticipationLead;
    /// Read before the board what changed and what is missing.
    ReadBrief = "read the chair's brief": BoardMember | ParticipationLead;
    /// Read the service directory.
    ReadServices = "read services": ParticipationLead | SafeguardingLead | ServiceManager | Commissioner | BoardMember | Provider;
    /// Open and decide commissioning reviews.
    Commission = "commission": Commissioner;
    /// Approve as a second person what a commissioning review decided, before it is told.
    ApproveReviews = "approve review decisions": ParticipationLead | ServiceManager;
    /// Read commissioning reviews.
    ReadReviews = "read reviews": Commissioner | ParticipationLead | ServiceManager | BoardMember;
    /// Read the board's summary.
    ReadBoard = "read board": BoardMember | ParticipationLead | SafeguardingLead | ServiceManager | Commissioner;
    /// Read and answer what young people sent to oneself: those whom "my worker" and "my IRO"
    /// can mean.
    ReadSentToMe = "read what was sent to me" [words]: Worker | PersonalAdviser | ReviewingOfficer;
    /// Put into English what young people said, without name or place.
    TranslateWords = "translate what was said" [words]: Translator;
    /// Say which languages a translator works in.
    KeepTranslators = "keep translators": ParticipationLead | Administrator;
    /// Invite a young person.
    InviteYoungPeople = "invite young people": Worker | ParticipationLead;
    /// Say that a young person who chose them asks for a new way in.
    HelpBackIn = "help back in": Worker | ParticipationLead;
    /// Note that a young person moved, turned 18, was adopted, left care or died.
    PauseAccounts = "pause accounts": ParticipationLead | SafeguardingLead;
    /// Decide what becomes of the words of somebody who died.
    DecideAfterDeath = "decide after a death" [words]: SafeguardingLead;
    /// Invite somebody, whoever it is.
    Invite = "invite": Worker | ParticipationLead | Administrator;
    /// Say who is a young person's worker, adviser, reviewing officer, carer or advocate.
    AssignPeople = "assign people": ParticipationLead;
    /// Say which team, district or service a member of staff belongs to: which
    /// of them, a scope check says.
    AssignStaff = "assign staff": Administrator | TeamManager;
    /// See who works here, and what they belong to: of whom, a scope check says.
    SeeStaff = "see staff": Administrator | ParticipationLead | TeamManager;
    /// See which young people one is assigned to oneself.
    OwnCaseload = "own caseload": Worker | PersonalAdviser | ReviewingOfficer | Carer | Advocate;
    /// Say who stands in for oneself while one is away.
    AskForCover = "ask for cover":
        Worker | PersonalAdviser | ReviewingOfficer | ParticipationLead | SafeguardingLead;
    /// Say who stands in for a colleague: for whom, a scope check says.
    KeepCover = "keep cover": TeamManager | ParticipationLead;
    /// Invite staff.
    InviteStaff = "invite staff" [way_in]: Administrator;
    /// Change a colleague's role, suspend them, hand over what they hold, end their sessions.
    KeepStaff = "keep staff" [way_in]: Administrator;
    /// Read the moderation log.
    ReadModerationLog = "read moderation log": ParticipationLead | SafeguardingLead | Administrator;
    /// Read the audit log: administrators without what protects a child.
    ReadLog = "read the audit log": SafeguardingLead | Administrator;
    /// Look at unusual reading of colleagues.
    LookAtReading = "look at unusual reading": SafeguardingLead;
    /// Run what young people do together: polls, their council, its pages, who is who.
    Participate = "participate" [words]: ParticipationLead;
    /// Answer the Children in Care Council's challenge cards.
    AnswerCouncil = "answer council" [words]: BoardMember | ParticipationLead;
    /// See how the program is doing and which jobs failed for good, and have them tried again or let them go.
    LookAfterJobs = "look after jobs": Administrator;
    /// See how e-mail and text messages are doing.
    LookAfterMessages = "look after messages": Administrator;
    /// See whether the case system's extract comes in, and say that it may; see and switch what is filed there.
    KeepCaseSystem = "keep the case system's extract": Administrator;
    /// Say on which days the council is closed.
    KeepCalendar = "keep the calendar": Administrator;
    /// Say who is on duty, in which order.
    KeepDuty = "keep the duty list": SafeguardingLead | Administrator;
    /// Read whom to ring about a child, by place.
    ReadDirectory = "read the directory":
        Worker | ParticipationLead | SafeguardingLead | ServiceManager | Administrator | PersonalAdviser
        | ReviewingOfficer | DutyWorker | TeamManager | ComplaintsManager | Lado | Scrutineer;
    /// Set the council up: its name, numbers, places, languages, figures.
    SetUp = "set up": Administrator;
    /// Change what the council writes and young people read: the coding frame, questions, services, texts.
    KeepContent = "keep content": ParticipationLead | Administrator;
    /// Ask for Heard to be opened to young people or closed, or confirm it.
    KeepDoors = "open and close": SafeguardingLead | Administrator;
    /// Have a page of one's own after signing in as staff.
    StaffHome = "staff home":
        Worker | ParticipationLead | SafeguardingLead | ServiceManager | Commissioner | BoardMember | Administrator
        | PersonalAdviser | ReviewingOfficer | Carer | Advocate | DutyWorker | TeamManager | ActionLead | Provider
        | Regulation44Visitor | ComplaintsManager | IndependentPerson | Lado | Scrutineer | Translator
        | Auditor;
}

/// The operator reading the board's summary at the command line, whose right
/// is the right to read the master key.
pub fn board_reader() -> Grant<ReadBoard> {
    Grant { account: Account::new(AccountId::from([0; 16]), Role::Administrator), permission: PhantomData }
}
