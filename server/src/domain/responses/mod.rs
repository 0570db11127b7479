//! Responses: the council's claim about what it did with what it was told.
//!
//! A response stands behind many views. It is written, handed in, approved by
//! a second person and published; then everyone whose view is behind it is
//! told, and says whether it happened.

mod again;
mod edit;
mod read;
mod verdict;
mod wall;

pub use again::*;
pub use edit::*;
pub use read::*;
pub use verdict::*;
pub use wall::*;

use super::views::vocabulary;

vocabulary! {
    /// What the council claims.
    Claim {
        /// It is done.
        Done = "done",
        /// It will be done by a date.
        WillDo = "will_do",
        /// It cannot be done, for the reason given.
        Cannot = "cannot",
        /// It was there already; it had not been told well.
        AlreadyThere = "already_there",
    }
    /// Where a response has got to.
    ResponseState {
        /// Being written.
        Draft = "draft",
        /// Handed in; a second person has to approve it.
        Waiting = "waiting",
        /// Published; everyone behind it was told.
        Published = "published",
    }
    /// What the young person says became of it.
    Verdict {
        /// It happened.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// It did not.
        No = "no",
    }
}
