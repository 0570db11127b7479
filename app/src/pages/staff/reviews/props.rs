//! What the pages of reviews are made from.

use jiff::civil::{Date, DateTime};

use super::{ReviewProblem, ReviewWhyNot};
use crate::pages::staff::services::Spoke;
use crate::pages::staff::{Choice, Link, PublishedOn, ShownCount};

/// All reviews.
#[derive(Debug, Clone, Default)]
pub struct ReviewsPage {
    /// The reviews, open ones first.
    pub reviews: Vec<ReviewLine>,
    /// Whether the reader may open one.
    pub can_commission: bool,
}

/// One review in the list.
#[derive(Debug, Clone, Default)]
pub struct ReviewLine {
    /// Its page.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// The service under review.
    pub service: String,
    /// When it was opened.
    pub opened_on: Date,
    /// When it was decided.
    pub decided_on: Option<Date>,
}

/// A review to be opened.
#[derive(Debug, Clone, Default)]
pub struct ReviewNewPage {
    /// Services.
    pub services: Vec<Choice>,
    /// What it is called.
    pub title: String,
    /// What it covers.
    pub scope: String,
    /// Lines of enquiry, one a line.
    pub enquiry: String,
    /// What is wrong.
    pub problems: Vec<ReviewProblem>,
}

/// One review. Its forms post to `/reviews/{id}/…`.
#[derive(Debug, Clone, Default)]
pub struct ReviewPage {
    /// The review.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The service under review.
    pub service: Link,
    /// What it covers.
    pub scope: String,
    /// Lines of enquiry, one a line.
    pub enquiry: String,
    /// How many young people spoke of the service.
    pub spoke: Spoke,
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
    /// When it was opened.
    pub opened_on: Date,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// What it came to, once decided.
    pub outcome: Option<ReviewOutcome>,
    /// What it is to come to, while that waits or goes out.
    pub pending: Option<PendingDecision>,
    /// What was written when it was sent back.
    pub sent_back: Option<String>,
    /// Why something cannot be done now.
    pub why_not: Option<ReviewWhyNot>,
    /// Whether the reader may gather and decide.
    pub can_decide: bool,
    /// What the form for the decision holds.
    pub values: ReviewOutcome,
    /// What is wrong with it.
    pub problems: Vec<ReviewProblem>,
    /// The hash of the evidence it was decided on.
    pub pack_hash: Option<String>,
    /// Where it is linked to the plan, for whoever may.
    pub link: Option<String>,
}

/// What a review is to come to.
#[derive(Debug, Clone, Default)]
pub struct PendingDecision {
    /// What was written.
    pub outcome: ReviewOutcome,
    /// When it is told, where it was approved.
    pub goes_at: Option<DateTime>,
    /// Whether the reader may approve it or send it back.
    pub can_approve: bool,
    /// Whether the reader may stop it, or tell it at once.
    pub can_stop: bool,
    /// How many would be told, for whoever approves it.
    pub told: Option<ShownCount>,
}

/// What a review came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewOutcome {
    /// What was recommended.
    pub recommended: String,
    /// What was decided.
    pub decision: String,
    /// What changed.
    pub changed: String,
    /// The same, told to the young people behind it.
    pub told: String,
}
