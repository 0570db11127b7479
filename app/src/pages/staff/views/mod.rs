//! What young people said: the queue, one view, quotes from it, and a worker's
//! own page.

mod bank;
mod frame;
mod going;
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

pub use bank::{bank, pack, pack_rows};
pub use frame::{Done, QUEUE, QUOTES, SENT_TO_ME};
pub use lists::lists;
pub use problems::{AnswerProblem, DecisionProblem, PackProblem, SavedListProblem, ViewProblem, WithdrawProblem};
pub use props::{
    AlikeLine, BankLine, BankPage, BeginWith, BehindResponse, Beside, Clock, ClusterLine, ClusterPage, ClusterView,
    Colleague, Counted, CoveredDesk, Delivered, Desk, Filing, Further, HarmMark, HeldLine, HistoryLine, KeptFrom,
    KeptList, LastDeed, LikelyLine, ListsPage, ManyProblem, Meant, Message, MoreFilters, Names, NewList, Note,
    PackLine, PackPage, PackQuote, QueueFilters, QueueLine, QueuePage, QuoteLine, QuotesPage, RedactedLine, Refused,
    RefusedDecision, Said, Search, SeesToIt, SentToMeLine, SentToMePage, SentViewPage, ShownPlace, Strips, ThemeChoice,
    TogetherPage, ViewPage, WaitingQuote, WithheldMessage,
};
pub use queue::queue;
pub use quotes::quotes;
pub use sent::{sent_to_me, sent_view};
pub use together::{cluster, together};
pub(super) use view::words::{answer, message};
pub use view::{here, view};
pub use vocabulary::{Column, ViewForm};
