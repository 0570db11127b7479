//! Commissioning reviews: what young people say of a service is gathered,
//! weighed, decided on, and told back to those behind it: once a second person
//! has approved what they are told, and it has gone out.

mod approve;
mod decide;
mod gather;
mod read;
mod tell;

use heard_storage::StorageError;
use heard_storage::clock::Moment;
use heard_vocabulary::{ReviewPart, ReviewState};

use crate::assignments::scope::{InScope, Service};
use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table, of_the_council};
use crate::ids::{AccountId, ReviewId, ServiceId};

pub use approve::{approve_decision, send_decision_back, stop_decision};
pub use decide::decide;
pub use gather::{gather, open_review};
pub use read::{review, reviews};
pub use tell::{go_out_due, tell_decision_now};

const GATHERED: Becomes = Becomes::Stays(
    "a decided review is frozen under a hash of the views it held; this one holds no words, and counts no more",
);

/// What a review gathered stays in it.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "review_view",
        names: Names::View("view_id"),
        also: &[],
        erase: GATHERED,
        anonymise: BESIDE_A_VIEW,
        rest: Becomes::Stays("it holds no words, and the child counted"),
        take_back: GATHERED,
    },
    of_the_council("review", &[("opened_by", STAFF), ("decided_by", STAFF), ("approved_by", STAFF)]),
];

/// What a review sets out to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// The service under review.
    pub service: ServiceId,
    /// What the review is called.
    pub title: String,
    /// What it covers.
    pub scope: String,
    /// Lines of enquiry, one a line.
    pub enquiry: String,
}

/// What a review came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What was recommended.
    pub recommended: String,
    /// What was decided.
    pub decision: String,
    /// What changed.
    pub changed: String,
    /// The same, told to the young people behind it in their words.
    pub told: String,
}

/// What a review is to come to.
#[derive(Debug, Clone)]
pub struct Pending {
    /// What was written.
    pub outcome: Outcome,
    /// Where it has got to; open where it was sent back.
    pub state: ReviewState,
    /// When it goes out, where it does.
    pub goes_at: Option<Moment>,
    /// Who handed it in.
    pub by: Option<AccountId>,
    /// What was written when it was sent back.
    pub sent_back: Option<String>,
}

/// A review as it is shown, to whom its service is shown.
#[derive(Debug, Clone)]
pub struct Review {
    /// That its reader may see the service.
    pub scope: InScope<Service>,
    /// The review.
    pub id: ReviewId,
    /// What it looks at.
    pub brief: Brief,
    /// What it came to, once decided.
    pub outcome: Option<Outcome>,
    /// What it is to come to, for those who decide it and those who approve that.
    pub pending: Option<Pending>,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was decided.
    pub decided_at: Option<Moment>,
    /// The hash of the evidence it was decided on, in hexadecimal.
    pub pack_hash: Option<String>,
}

/// Why a review was refused.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// These parts are empty.
    #[error("some parts are missing")]
    Missing(Vec<ReviewPart>),
    /// It is decided already, or what was decided waits for approval.
    #[error("this review is decided already")]
    Decided,
    /// Whoever handed it in cannot approve it.
    #[error("a second person has to approve this")]
    SamePerson,
    /// It is not where this can be done.
    #[error("this review has moved on")]
    WrongState,
    /// It is not said why.
    #[error("it is not said why")]
    NoWhy,
    /// There is no such review.
    #[error("no such review")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn require(parts: &[(ReviewPart, &str)]) -> Result<(), ReviewError> {
    let empty = |(_, text): &&(ReviewPart, &str)| heard_storage::text::is_empty(text);
    let missing: Vec<_> = parts.iter().filter(empty).map(|(part, _)| *part).collect();
    if missing.is_empty() { Ok(()) } else { Err(ReviewError::Missing(missing)) }
}
