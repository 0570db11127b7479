//! The Children in Care Council: its members, its priorities, its challenge
//! cards to the board, and the pot of money it divides.
//!
//! How many members voted for what is shown to nobody: a card says only
//! whether more than half of them agree.

use heard_storage::StorageError;
use members::person;

use crate::going::{Becomes, Names, OF_THE_PERSON, Table, of_the_council};

mod action_plan;
mod answer_card;
mod budget;
mod cards;
mod hide_card;
mod judge_answer;
mod members;
mod propose;
mod vote;

pub use action_plan::{Progress, action_plan};
pub use answer_card::answer_card;
pub use budget::{Budget, BudgetItem, budgets, close_budget, divide, start_budget};
pub use cards::{Card, CardAnswer, CardText, Reader, cards};
pub use hide_card::hide_card;
pub use judge_answer::judge_answer;
pub(crate) use members::by_nickname;
pub use members::{Member, add_member, members, membership, remove_member};
pub use propose::propose;
pub use vote::vote;

pub use heard_vocabulary::{CardKind, CardState, Judgement};

/// Why the council's page refused something.
#[derive(Debug, thiserror::Error)]
pub enum CouncilError {
    /// No young person has this nickname.
    #[error("nobody has this nickname")]
    NoSuchPerson,
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Too long.
    #[error("too long")]
    TooLong,
    /// More than there is.
    #[error("more than there is")]
    TooMuch,
    /// There is no such thing, or it is no longer open.
    #[error("gone")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A member in the log, where no member is told from another.
const MEMBER: &str = "member";

/// What goes with a person. Cards that were agreed stay: they are the council's,
/// and nothing says who proposed them.
pub(crate) const GOING: &[Table] = &[
    of_a_member("council_vote"),
    of_a_member("budget_share"),
    of_a_member("council_member"),
    of_the_council("council_card", &[("answered_by", "who answered for the board")]),
];

const fn of_a_member(name: &'static str) -> Table {
    Table {
        name,
        names: Names::Person("person_hash", person),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::Stays("what the council decided with them stands; it holds no words"),
        take_back: OF_THE_PERSON,
    }
}

/// Refuses a text that says nothing, or is longer than `longest` characters.
fn check(text: &str, longest: usize) -> Result<(), CouncilError> {
    match text.trim() {
        short if heard_storage::text::is_empty(short) => Err(CouncilError::Empty),
        long if heard_storage::text::length(long) > longest => Err(CouncilError::TooLong),
        _ => Ok(()),
    }
}
