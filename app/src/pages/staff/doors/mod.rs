//! The way in: one's own, a colleague's, many invitations at once, and a leaver.

mod colleague;
mod factors;
mod frame;
mod leave;
mod many;
mod own;
mod problems;
mod props;
mod provider;
mod reset;
mod second;
#[cfg(test)]
mod tests;
mod words;

pub use colleague::colleague;
pub use frame::{DOOR, Done, MANY};
pub use leave::leave;
pub use many::{MadeLine, ManyLine, ManyPage, many};
pub use own::own;
pub use problems::{
    DoorProblem, KeepProblem, LeaveProblem, ManyProblem, NewPasswordProblem, ResetProblem, SecondProblem, said,
};
pub use props::{
    AppState, ColleagueDoorPage, DoorForm, DoorPage, HeldLine, LeavePage, Named, NewPasswordPage, ResetPage,
    SecondPage, SessionLine, SetByLink, Standing, Successor,
};
pub(super) use provider::ways_in;
pub use provider::{CouncilAccount, GoOnPage, RolePage, go_on, role};
pub use reset::{ask, new_password};
pub(super) use second::passkey_form;
pub use second::second;
