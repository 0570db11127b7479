//! Who may come in: signing in, invitations, recovery, and comings and goings.

mod changes;
mod frame;
mod help_mode;
mod invitations;
mod problems;
mod props;
mod recovery;
mod sign_in;
#[cfg(test)]
mod tests;

pub use changes::changes;
pub use frame::{CHANGES, Done, HELP_MODE, INVITE, INVITE_STAFF};
pub use help_mode::{GiveBackPage, HelpModePage, give_back, help_mode};
pub use invitations::people;
pub use problems::{
    ChangeProblem, GiveBackProblem, InviteProblem, JoinProblem, LendProblem, RecoveryProblem, SignInProblem,
    YoungInviteProblem,
};
pub use props::{
    ChangesPage, InvitationPage, NewCode, NewStaffInvite, OpenChange, PeoplePage, RecoveryPage, SignInPage,
    WaitingInvite,
};
pub use recovery::recovery;
pub use sign_in::{invitation, sign_in};
