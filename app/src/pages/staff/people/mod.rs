//! Who may come in: signing in, invitations, recovery, and comings and goings.

mod changes;
mod frame;
mod invitations;
mod problems;
mod props;
mod recovery;
mod sign_in;
#[cfg(test)]
mod tests;

pub use changes::changes;
pub use frame::{CHANGES, Done, INVITE, INVITE_STAFF};
pub use invitations::people;
pub use problems::{ChangeProblem, InviteProblem, JoinProblem, RecoveryProblem, SignInProblem};
pub use props::{
    ChangesPage, InvitationPage, NewCode, NewStaffInvite, OpenChange, PeoplePage, RecoveryPage, SignInPage,
    WaitingInvite,
};
pub use recovery::recovery;
pub use sign_in::{invitation, sign_in};
