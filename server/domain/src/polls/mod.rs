//! Polls, surveys and exit interviews: asked of everyone or of the council's
//! members, answered once, and shown only as figures that tell of nobody.

use heard_storage::StorageError;
use heard_storage::clock::Moment;

use crate::catalogue::Question;
use crate::going::{Becomes, Names, OF_THE_PERSON, PersonIn, STAFF, Table, of_the_council};
use crate::ids::PollId;

mod answer_poll;
mod close_poll;
mod open_poll;
mod read;
mod tallies;
mod words;

pub use answer_poll::answer_poll;
pub use close_poll::close_poll;
pub use heard_vocabulary::PollKind;
pub use open_poll::{NewPoll, open_poll};
pub use read::{any_open, has_answered, poll, polls};
pub(crate) use read::{owners, person};
pub use tallies::{Tally, options, tallies};
pub use words::{OwnAnswer, OwnWords, own_answers, read_words, unread};

/// The longest answer in own words, in characters.
pub const LONGEST: usize = 4_000;

/// A poll, survey or exit interview.
#[derive(Debug, Clone)]
pub struct Poll {
    /// Its id.
    pub id: PollId,
    /// What it is.
    pub kind: PollKind,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Its questions, which never change.
    pub questions: Vec<Question>,
    /// Whether only members of the council answer it.
    pub members_only: bool,
    /// When it closes by itself.
    pub open_until: Option<Moment>,
    /// When somebody closed it.
    pub closed_at: Option<Moment>,
}

impl Poll {
    /// Whether it takes answers at `now`.
    #[must_use]
    pub fn is_open(&self, now: Moment) -> bool {
        self.closed_at.is_none() && self.open_until.is_none_or(|until| now < until)
    }
}

/// Why a poll or an answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PollError {
    /// It has no title.
    #[error("a title is missing")]
    NoTitle,
    /// This line, 1 for the first, is not a question; 0: there is none.
    #[error("line {0} is not a question")]
    BadQuestion(usize),
    /// A poll has one question.
    #[error("a poll has one question")]
    OneQuestion,
    /// It closes before it opens.
    #[error("it would be closed already")]
    Past,
    /// It takes no more answers.
    #[error("closed")]
    Closed,
    /// Only members of the council may answer.
    #[error("for members only")]
    MembersOnly,
    /// Everything was skipped.
    #[error("nothing was answered")]
    Empty,
    /// Longer than [`LONGEST`].
    #[error("too long")]
    TooLong,
    /// This account has answered already.
    #[error("answered already")]
    Already,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

const ITS_OWN_KEY: &str = "the key of its words: it goes, rests or wakes with what is decided of the person's own";

pub(crate) const GOING: &[Table] = &[
    of_the_council("poll", &[("created_by", STAFF)]),
    Table {
        name: "poll_answer",
        names: Names::PersonIn(PersonIn {
            column: "person_hash",
            inside: "poll_id",
            all: "SELECT id FROM poll",
            hash: |heard, account, poll| person(heard, account, poll.into()),
        }),
        also: &[("owner_key", ITS_OWN_KEY)],
        erase: Becomes::Deleted,
        anonymise: Becomes::Unnamed,
        rest: Becomes::WithTheKey,
        take_back: OF_THE_PERSON,
    },
];
