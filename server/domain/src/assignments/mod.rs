//! Who belongs to whom, and from when until when: a young person's worker,
//! adviser, reviewing officer, carer and advocate; the team, district and
//! service that a member of staff belongs to; and who stands in for whom. What
//! that opens is decided in [`scope`] alone.

pub(crate) mod cover;
pub(crate) mod hand_over;
mod out;
mod people;
mod read;
pub mod scope;
mod staff;
pub(crate) mod steps;

use heard_storage::StorageError;
use heard_storage::calendar::Day;
use heard_storage::crypto::Hash;

pub use cover::{
    Cover, CoverError, CoverTold, LONGEST as LONGEST_COVER, NamedCover, can_be_covered, cover_for, cover_me,
    covered_today, covers_of, covers_told, end_cover, end_own_cover, own_covers,
};
pub use heard_vocabulary::{AssignedAs, MemberOf};
pub use out::staff_out;
pub(crate) use people::of_account;
pub use people::{Assignment, assign, end_assignment, of_person, of_staff, take_back_assignment};
pub use read::{
    Around, Colleague, PlacesInUse, Theirs, around, by_email, caseload, colleague, list_staff, places_in_use,
    young_people_of,
};
pub(crate) use read::{There, around_known, staff_of};
pub use scope::can_be;
pub(crate) use scope::may_be;
pub use staff::{Membership, Place, end_membership, join, take_back_membership};
pub(crate) use staff::{places_of, put_membership};

use crate::Heard;
use crate::going::{Becomes, Names, OF_THE_PERSON, STAFF, Table, of_the_council};
use crate::ids::AccountId;

/// Why an assignment or membership was not kept.
#[derive(Debug, thiserror::Error)]
pub enum AssignError {
    /// There is no such young person, or nothing of theirs opens.
    #[error("there is no such young person")]
    NoSuchPerson,
    /// The account named is no member of staff's, or no longer in use.
    #[error("this is no account of a member of staff")]
    NoSuchColleague,
    /// The role of that account cannot be this to anybody.
    #[error("somebody in this role cannot be that")]
    NotTheirRole,
    /// A team or district without a name, or no such service.
    #[error("there is no such place")]
    NoSuchPlace,
    /// They are that already, on one of these days.
    #[error("they are that already")]
    Already,
    /// There is no such assignment or membership.
    #[error("there is no such assignment")]
    Gone,
    /// The last day is before the first.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// Somebody changed it since it was read.
    #[error("it was changed meanwhile")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// From the first day to the last, both included; no last day: until further
/// notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Option<Day>,
}

impl Days {
    /// From this day on.
    #[must_use]
    pub fn from(first: Day) -> Self {
        Self { first, last: None }
    }

    /// Whether they are over on `day`.
    #[must_use]
    pub fn over(self, day: Day) -> bool {
        self.last.is_some_and(|last| last < day)
    }

    /// Whether `day` is one of them.
    #[must_use]
    pub fn include(self, day: Day) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }

    fn check(self) -> Result<Self, AssignError> {
        match self.last {
            Some(last) if last < self.first => Err(AssignError::EndsBeforeItBegins),
            _ => Ok(self),
        }
    }

    /// Whether they have a day in common.
    #[must_use]
    pub fn meet(self, other: Self) -> bool {
        other.last.is_none_or(|last| self.first <= last) && self.last.is_none_or(|last| other.first <= last)
    }
}

fn person_hash(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"assigned young person")
}

fn staff_hash(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"assigned member of staff")
}

/// Who belonged to somebody goes with them.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "assignment",
        names: Names::Person("person_hash", person_hash),
        also: &[(
            "sealed_person",
            "whose row it is, sealed under the key of the member of staff; it goes with the row",
        )],
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::WithTheKey,
        take_back: OF_THE_PERSON,
    },
    of_the_council("membership", &[("account_id", STAFF)]),
    of_the_council("cover", &[("account_id", STAFF), ("by_id", STAFF), ("made_by", STAFF)]),
];
