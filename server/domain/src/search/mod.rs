//! Finding a word in what young people said.
//!
//! Words are sealed, so that no database can look into them. Beside each view stand its
//! words as keyed numbers: which word a number stands for is told by a key alone, and each
//! month has one of its own, in the key store. A copy of the words without that key tells
//! how many different words a view has, and which views of a month share some; with it,
//! somebody who guesses a word learns in which views it stands. So a view that is taken
//! back, erased or rests loses its numbers at once, its month is written anew under another
//! key, and the old key is destroyed: what an older copy has of that month opens no more.
//!
//! What was said is read in the background, some seconds after it came in. `search_todo`
//! says what is still to be read, and triggers fill it, so that no use case has to
//! remember it.

mod find;
mod index;
mod part;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use find::{Also, find, first_statement};
pub use index::{keep_up, ready};
pub(crate) use part::{forget_owner, wake_owner};
pub use words::ASKED;

use crate::going::{Becomes, Names, Table, of_the_council};

/// Which words are looked for, and in which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Sought {
    /// As they were typed.
    pub typed: String,
    /// Whether they are looked for as others may see them: with names masked, where
    /// somebody masked them; else as they were written.
    pub masked: bool,
}

impl Sought {
    /// Whether there is any word in it.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.how_many() > 0
    }

    /// How many different words there are in it; at most [`ASKED`] are looked for.
    #[must_use]
    pub fn how_many(&self) -> usize {
        words::of([self.typed.as_str()]).len()
    }
}

/// A month has to be written anew when something in it goes, so that its rows are not just
/// deleted.
const GONE: Becomes = Becomes::DeletedBy("the trigger `search_view_gone`, which marks the month first");

const RESTS: Becomes = Becomes::DeletedBy("`forget_owner` in search/part.rs, in the unit that has a key rest");

const fn of_a_view(name: &'static str) -> Table {
    Table {
        name,
        names: Names::View("view_id"),
        also: &[],
        erase: GONE,
        anonymise: Becomes::Stays("the words stay and are found, and nothing says whose they were"),
        rest: RESTS,
        take_back: GONE,
    }
}

pub(crate) const GOING: &[Table] = &[
    of_the_council("search_part", &[("owner_key", "the key of a month's words, and of nobody")]),
    of_a_view("search_view"),
    of_a_view("search_word"),
    of_a_view("search_todo"),
];
