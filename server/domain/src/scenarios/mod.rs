//! The situations in which a young person may want to say something, and their
//! questions, as the council edits them.
//!
//! What is edited is the working version, of which every state is kept
//! (`editions`). Young people see it once it is published, as the next version of
//! its questions: what was answered before keeps the question it was asked
//! ([decision 0008](docs/decisions/0008-versions-of-questions.md)).

mod check;
mod order;
mod publish;
mod question;
mod read;
mod situation;
mod working;

use heard_storage::StorageError;

pub use crate::catalogue::{Choice, Place, Question, QuestionKind, Scenario, Words};
pub use check::{LONGEST, MOST_CHOICES, MOST_QUESTIONS, Unready, unready};
pub use order::step_scenario;
pub use publish::publish_scenario;
pub use question::{AskedTyped, ChoiceTyped, add_question, remove_question, step_question, write_question};
pub use read::{Listed, Working, listed, version_of, working};
pub(crate) use situation::reword;
pub use situation::{HeadTyped, add_scenario, put_back_scenario, write_head};

/// One place on among those beside it.
pub use crate::themes::Way;

/// Why something was not done with a situation or one of its questions.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// There is no such situation, question or version.
    #[error("there is no such situation")]
    Gone,
    /// No title, or no question in words.
    #[error("the words are missing")]
    NoWords,
    /// A text is longer than it may be.
    #[error("too long")]
    TooLong,
    /// More questions or choices than may be.
    #[error("too many")]
    TooMany,
    /// No such kind of question, picture or place.
    #[error("there is no such kind")]
    NoKind,
    /// It is where somebody says that they are not safe: it stays on offer.
    #[error("it stays on offer")]
    Stays,
    /// It cannot be shown to young people yet, for these reasons.
    #[error("it is not ready")]
    NotReady(Vec<Unready>),
    /// It says that already.
    #[error("nothing would change")]
    Same,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}
