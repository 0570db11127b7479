//! What young people said: the queue, one view, quotes from it, and a worker's
//! own page.

mod frame;
mod lists;
mod problems;
mod props;
mod queue;
mod quotes;
mod sent;
#[cfg(test)]
mod tests;
mod together;
mod view;
mod vocabulary;

pub use frame::{Done, QUEUE, QUOTES, SENT_TO_ME};
pub use lists::lists;
pub use problems::{AnswerProblem, DecisionProblem, SavedListProblem, ViewProblem};
pub use props::{
    BeginWith, BehindResponse, Beside, Clock, ClusterLine, ClusterPage, ClusterView, Colleague, Counted, Delivered,
    Desk, HistoryLine, KeptFrom, KeptList, LastDeed, ListsPage, NewList, ManyProblem, Meant, Message, MoreFilters, Note,
    QueueFilters, QueueLine, QueuePage, QuoteLine, QuotesPage, Refused, RefusedDecision, Said, SeesToIt, SentToMeLine,
    SentToMePage, SentViewPage, ShownPlace, Strips, ThemeChoice, ViewPage, WaitingQuote,
};
pub use queue::queue;
pub use quotes::quotes;
pub use sent::{sent_to_me, sent_view};
pub use together::{cluster, together};
pub use view::view;
pub(super) use view::words::{answer, message};
pub use vocabulary::ViewForm;
