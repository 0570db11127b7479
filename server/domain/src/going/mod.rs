//! What a person's going means, for every table that names one.
//!
//! Each subject declares beside its own code, in a `GOING`, which of its tables
//! name a young person or something they said, and what becomes of those rows.
//! [`tables`] gathers the declarations, and the use cases run from them: what
//! is declared is what happens. `server/tests/suite/going.rs` walks the schema
//! of both databases for a table that is declared nowhere, and lets somebody
//! with something in every table go.

pub(crate) mod run;

use heard_storage::crypto::Hash;

use crate::Heard;
use crate::ids::AccountId;

/// How somebody, or something they said, goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// Everything they said is destroyed, and the account forgotten.
    Erase,
    /// What they said stays, nothing says whose it was, and the account is forgotten.
    Anonymise,
    /// After a death: nothing is opened until it is decided.
    Rest,
    /// One view is taken back.
    TakeBack,
}

impl Going {
    /// Every way to go.
    pub const ALL: [Going; 4] = [Going::Erase, Going::Anonymise, Going::Rest, Going::TakeBack];
}

/// What becomes of the rows that name whoever goes.
#[derive(Debug, Clone, Copy)]
pub enum Becomes {
    /// They are deleted, from here.
    Deleted,
    /// They stay, and what names somebody is removed, from here.
    Unnamed,
    /// They stay, and this is set in them, from here; `$2` is no bytes at all.
    Set(fn() -> String),
    /// They stay, sealed under a key that is destroyed, or rests: nobody opens
    /// them.
    WithTheKey,
    /// They are deleted by a use case of their own, which is named.
    DeletedBy(&'static str),
    /// They stay, and what names somebody is replaced by a use case of their
    /// own, which is named.
    UnnamedBy(&'static str),
    /// They stay as they are, because of this.
    Stays(&'static str),
}

/// What a table names somebody by.
#[derive(Clone, Copy)]
pub enum Names {
    /// It is the table of accounts itself.
    Accounts,
    /// The account, in this column.
    Account(&'static str),
    /// The owner whose key opens what is in the row, in this column.
    Owner(&'static str),
    /// A keyed hash of the account, the same in each of the table's rows.
    Person(&'static str, fn(&Heard, AccountId) -> Hash),
    /// A keyed hash of the account and something else, another one for each.
    PersonIn(PersonIn),
    /// It is the table of views itself: its owner, beside `signed_in`.
    Views,
    /// A view, in this column.
    View(&'static str),
    /// No young person: only who in the council did it.
    Council,
}

/// A keyed hash of an account and what it did something in, such as a poll.
#[derive(Clone, Copy)]
pub struct PersonIn {
    /// The column of the hash.
    pub column: &'static str,
    /// The column of what it was done in.
    pub inside: &'static str,
    /// A query for everything it can have been done in, as `id`.
    pub all: &'static str,
    /// The hash.
    pub hash: fn(&Heard, AccountId, [u8; 16]) -> Hash,
}

impl Names {
    /// The column that names somebody.
    #[must_use]
    pub fn column(self) -> Option<&'static str> {
        match self {
            Names::Account(column) | Names::Owner(column) | Names::Person(column, _) | Names::View(column) => {
                Some(column)
            }
            Names::PersonIn(inside) => Some(inside.column),
            Names::Accounts => Some("id"),
            Names::Views => Some("owner_key"),
            Names::Council => None,
        }
    }
}

/// One table, and what becomes of its rows.
#[derive(Clone, Copy)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What it names a young person by.
    pub names: Names,
    /// Its other columns that name an account, an owner or a view, and why they
    /// are left alone.
    pub also: &'static [(&'static str, &'static str)],
    /// When everything is erased.
    pub erase: Becomes,
    /// When an author is taken off.
    pub anonymise: Becomes,
    /// When words rest after a death.
    pub rest: Becomes,
    /// When a view is taken back.
    pub take_back: Becomes,
}

impl Table {
    /// What becomes of its rows.
    #[must_use]
    pub fn on(&self, going: Going) -> Becomes {
        match going {
            Going::Erase => self.erase,
            Going::Anonymise => self.anonymise,
            Going::Rest => self.rest,
            Going::TakeBack => self.take_back,
        }
    }
}

/// Nobody in the council goes by these use cases.
pub(crate) const STAFF: &str = "it names somebody of the council, who answers for what they did";

/// It is of a person, and one view taken back changes nothing of it.
pub(crate) const OF_THE_PERSON: Becomes = Becomes::Stays("it is of the person, not of one view");

/// The view it stands beside names nobody any more.
pub(crate) const BESIDE_A_VIEW: Becomes =
    Becomes::Stays("it stands beside a view, which has an owner of its own from then on");

/// What staff did.
pub(crate) const WORK: Becomes = Becomes::Stays(STAFF);

/// A table that names nobody but staff.
pub(crate) const fn of_the_council(name: &'static str, also: &'static [(&'static str, &'static str)]) -> Table {
    Table { name, names: Names::Council, also, erase: WORK, anonymise: WORK, rest: WORK, take_back: WORK }
}

/// The subjects' declarations, in the order they are carried out.
const SUBJECTS: [&[Table]; 33] = [
    crate::people::GOING,
    crate::responses::GOING,
    crate::polls::GOING,
    crate::council::GOING,
    crate::contacts::GOING,
    crate::assignments::GOING,
    crate::case_system::GOING,
    crate::calendar::GOING,
    crate::setup::GOING,
    crate::notifications::GOING,
    crate::messages::GOING,
    crate::media::GOING,
    crate::views::GOING,
    crate::translators::GOING,
    crate::entries::GOING,
    crate::filing::GOING,
    crate::reviews::GOING,
    crate::evidence::GOING,
    crate::figures::GOING,
    crate::moderation::GOING,
    crate::strategy::GOING,
    crate::measures::GOING,
    crate::editions::GOING,
    crate::themes::GOING,
    crate::suggestions::GOING,
    crate::search::GOING,
    crate::safeguarding::GOING,
    crate::procedures::GOING,
    crate::retention::GOING,
    crate::decisions::GOING,
    crate::jobs::GOING,
    crate::owner_keys::GOING,
    LOG,
];

/// Every table that names somebody, in the order they go.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    SUBJECTS.into_iter().flatten()
}

/// The audit log is storage's own, and knows no subject.
const LOG: &[Table] = &[Table {
    name: "audit_log",
    names: Names::Council,
    also: &[
        ("actor", "a role, and for staff their account; a young person is only “author” or their role"),
        ("subject", "a view, or a keyed hash of an account: each line is chained to the one before"),
    ],
    erase: LOGGED,
    anonymise: LOGGED,
    rest: LOGGED,
    take_back: LOGGED,
}];

const LOGGED: Becomes = Becomes::Stays("a line that went would break the chain; it holds nobody's words and no name");
