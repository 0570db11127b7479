//! People: roles, permissions, invitations, sign-in, identity apart from words.

mod anonymise;
mod changes;
pub mod doors;
mod erase;
mod going;
mod grant;
pub mod handover;
mod hashing;
mod identity;
mod invite;
mod leave;
mod make_account;
pub mod many;
mod passkey;
mod password;
mod recovery;
mod role;
mod second_factor;
mod sign_in;
mod stay;

pub(crate) use changes::note_death;
pub use changes::{
    Change, Coming, OpenChange, Wish, ask_for, comings, decide_after_death, decide_again, do_as_asked, happened,
    keep_all, may_undo, not_happened, open_changes, rest_the_dead,
};
pub use erase::{erase, go_if_due, sweep_departures};
pub(crate) use erase::{let_go, let_owner_go};
pub(crate) use going::GOING;
pub use grant::{
    AnswerCouncil, Approve, ApproveReviews, AskForCover, AssignPeople, AssignStaff, ClearQuotes, Commission,
    DecideAfterDeath, EditStrategy, EnterVoice, Grant, HelpBackIn, Invite, InviteStaff, InviteYoungPeople,
    KeepBoardDays, KeepCalendar, KeepCaseSystem, KeepContent, KeepCover, KeepDecisions, KeepDoors, KeepDuty, KeepHolds,
    KeepLocked, KeepProcedures, KeepStaff, KeepTranslators, LeadActions, LookAfterJobs, LookAfterMessages,
    LookAtConcerns, LookAtReading, Moderate, OwnCaseload, OwnVoice, Participate, PauseAccounts, Permission,
    PlanLearning, ReadBoard, ReadBrief, ReadDirectory, ReadLog, ReadModerationLog, ReadOutside, ReadPatterns,
    ReadReviews, ReadSentToMe, ReadServices, ReadStrategy, Respond, SeeStaff, SetUp, SignOffConcerns, StaffHome,
    TranslateWords, Visitor, board_reader,
};
pub use hashing::{Busy, Cost, Hashing, Lane};
pub use identity::store as store_identity;
pub use identity::{Identity, name_of, names_of};
#[doc(hidden)]
pub use invite::issue_for_test;
pub use invite::issue_from_command_line;
pub use invite::{
    Invitation, InviteError, Issued, NewInvite, Newcomer, accept, invitations, issue, issue_many, issue_staff, look_up,
    withdraw,
};
pub(crate) use invite::{issue_for_child, long_code};
pub use leave::{Departure, How, TIME_TO_THINK, leave, leaving};
pub(crate) use make_account::make_first;
pub use many::role_called;
pub use passkey::{add_passkey, find_passkey, passkeys, remove_passkey, used_passkey};
pub use password::{PasswordError, Rule, SecretHash};
pub use recovery::{
    Adult, ChooseError, Confirmed, RecoveryError, account_history, adults, change_secret, choose, come_back, confirm,
};
pub use role::{Account, AccountState, Role};
pub use second_factor::has_second_factor;
pub(crate) use second_factor::{HAS_SECOND, SECOND};
pub use sign_in::{Door, Proven, SignInError, sign_in, sign_in_at, standing, usable};
pub(crate) use sign_in::{in_one_of, in_role, usable_of};
pub(crate) use stay::hold_departures;
pub use stay::stay;
