//! The Children in Care Council: its members, cards and money, and its cards
//! to the board.

mod challenges;
mod frame;
mod problems;
mod props;
mod team;
#[cfg(test)]
mod tests;

pub use challenges::challenges;
pub use frame::{CHALLENGES, Done, TEAM};
pub use problems::{AnswerProblem, CouncilProblem};
pub use props::{
    CardAnswer, ChallengeLine, ChallengesPage, CouncilAdminPage, CouncilCard, CouncilForm, CouncilTyped, Pot,
    RefusedAnswer,
};
pub use team::council_admin;

pub(super) use challenges::board_section;
