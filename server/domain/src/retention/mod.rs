//! How long things are kept, and what keeps them beyond that.
//!
//! The council says for how many months after its end each kind of thing is kept
//! (`schedule`); of what nobody decided nothing ends by itself. A job ends what is due
//! (`ending`): keys are destroyed, rows and files deleted. A legal hold beats all of it
//! (`held`): while one stands, what it is on is neither taken back, erased, taken from its
//! author nor ended. A safeguarding lead puts it ([`put`]), another one lifts it
//! ([`lift`]), and what was asked for meanwhile is done then.

mod ending;
mod held;
mod kept;
mod lift;
mod preview;
mod put;
mod read;
mod schedule;
mod sealed;

use heard_storage::StorageError;

use crate::going::{Becomes, Names, OF_THE_PERSON, STAFF, Table, of_the_council};

pub use ending::end_due;
pub(crate) use ending::waits_for_a_look;
pub(crate) use held::{account_is_held, ask_back, keeps, keeps_owner, was_asked_back};
pub(crate) use kept::reader;
pub use lift::lift;
pub use preview::{Due, due_soon};
pub use put::{On, Putting, put};
pub(crate) use put::{Prepared, prepare};
pub(crate) use read::shows_held;
pub use read::{Hold, OfView, hold, holds, of_view};
pub(crate) use schedule::parse as parse_kept;
pub use schedule::{Kept, schedule};
pub use sealed::Written;

/// Letters that a reason may have at most.
const LONGEST: usize = 2_000;

const HELD: Becomes = Becomes::Stays("it says what was held, who asked for that and who lifted it: they answer for it");

pub(crate) const GOING: &[Table] = &[
    Table {
        name: "legal_hold",
        names: Names::Owner("held_owner"),
        also: &[
            ("view_id", "while it stands nothing goes; once it is lifted it names a view that may be empty"),
            ("put_by", STAFF),
            ("lifted_by", STAFF),
        ],
        // Only one that was lifted is left by then.
        erase: Becomes::Unnamed,
        anonymise: Becomes::Unnamed,
        rest: HELD,
        take_back: OF_THE_PERSON,
    },
    of_the_council("legal_hold_kept", &[]),
    Table {
        name: "asked_back",
        names: Names::View("view_id"),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Stays("what was asked back under a hold goes when that is lifted, before its author does"),
        rest: Becomes::Stays("what was asked back under a hold goes when that is lifted"),
        take_back: Becomes::Deleted,
    },
];

/// Why something about a legal hold was not done.
#[derive(Debug, thiserror::Error)]
pub enum HoldError {
    /// It is not said who asked for it.
    #[error("it is not said who asked for it")]
    NoAsker,
    /// There is no reason.
    #[error("a reason is missing")]
    NoReason,
    /// A text is too long.
    #[error("a text is too long")]
    TooLong,
    /// Nobody of that nickname has an account.
    #[error("there is no such account")]
    NoAccount,
    /// It was sent without an account, or nothing leads to one any more.
    #[error("no account leads to whoever said it")]
    NoAuthor,
    /// Whoever put it does not lift it.
    #[error("a second person has to lift it")]
    SamePerson,
    /// It is not there, not for them, or somebody was quicker.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A text that is not empty, of bearable length.
fn said(text: &str, missing: HoldError) -> Result<String, HoldError> {
    if heard_storage::text::is_empty(text) {
        return Err(missing);
    }
    short(text)
}

/// A text of bearable length; it may be empty.
fn short(text: &str) -> Result<String, HoldError> {
    match heard_storage::text::length(text) {
        0..=LONGEST => Ok(text.trim().to_owned()),
        _ => Err(HoldError::TooLong),
    }
}
