//! How a view comes in, whichever way: the form of a situation, a rating, the
//! device in a waiting room, and what waited on a phone without a connection.
//!
//! Each way is a form, and a form becomes an [`Incoming`] in one of two files:
//! [`say`] reads what answers the questions of a situation, [`rate`] what is
//! said of a service. [`of_path`] says which of them a form is for. [`submit`]
//! takes it, refuses what cannot be taken, and stores it once. A new way (typed
//! in from paper, a group's session, a survey) is a file that makes an
//! [`Incoming`]; what may be said by whom it needs not know.

mod answer;
mod before;
mod fields;
mod files;
mod form;
mod rate;
mod say;
mod submission;
mod submit;

pub use answer::{AnswerProblem, LONGEST, check_answer, fits, is_day};
pub use before::{sent_otherwise, stands_still, was_sent};
pub use fields::Fields;
pub use files::DraftFiles;
pub use form::{Form, Kind, Reads, accepted_as, of_path};
pub use rate::{RATING, rate};
pub use say::{TOLD_FILED, asked_of, say, say_as};
pub use submission::{Accepted, Beside, Incoming, Submission, SubmitError, needs_account};
pub use submit::{submit, submit_with};
