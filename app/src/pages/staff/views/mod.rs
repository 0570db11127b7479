//! What young people said: the queue, one view, quotes from it, and a worker's
//! own page.

mod bank;
mod frame;
mod problems;
mod props;
mod queue;
mod quotes;
mod sent;
#[cfg(test)]
mod tests;
mod view;
mod vocabulary;

pub use bank::{bank, pack, pack_rows};
pub use frame::{Done, QUEUE, QUOTES, SENT_TO_ME};
pub use problems::{AnswerProblem, DecisionProblem, PackProblem, ViewProblem, WithdrawProblem};
pub use props::{
    BankLine, BankPage, BehindResponse, Beside, Colleague, Delivered, Desk, HistoryLine, KeptFrom, LastDeed,
    LikelyLine, ManyProblem, Meant, Message, Names, Note, PackLine, PackPage, PackQuote, QueueFilters, QueueLine,
    QueuePage, QuoteLine, QuotesPage, RedactedLine, Refused, RefusedDecision, Said, SeesToIt, SentToMeLine,
    SentToMePage, SentViewPage, ThemeChoice, ViewPage, WaitingQuote,
};
pub use queue::queue;
pub use quotes::quotes;
pub use sent::{sent_to_me, sent_view};
pub use view::view;
pub(super) use view::words::{answer, message};
pub use vocabulary::ViewForm;
