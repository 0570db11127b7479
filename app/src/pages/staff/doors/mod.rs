//! The way in: one's own, a colleague's, many invitations at once, and a leaver.

mod colleague;
mod frame;
mod leave;
mod many;
mod own;
mod problems;
mod props;
mod reset;
mod second;
#[cfg(test)]
mod tests;
mod words;

pub use colleague::colleague;
pub use frame::{DOOR, Done, MANY};
pub use leave::leave;
pub use many::many;
pub use own::own;
pub use problems::{
    DoorProblem, KeepProblem, LeaveProblem, ManyProblem, NewPasswordProblem, ResetProblem, SecondProblem,
};
pub use props::{
    AppState, ColleagueDoorPage, DoorForm, DoorPage, HeldLine, LeavePage, LineProblem, MadeLine, ManyLine, ManyPage,
    NewPasswordPage, ResetPage, SecondPage, SessionLine, Standing, Successor,
};
pub use reset::{ask, new_password};
pub(super) use second::passkey_form;
pub use second::second;
