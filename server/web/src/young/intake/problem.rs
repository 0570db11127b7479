//! What a young person is told of something that was not taken.

use heard_app::pages::young::Problem;
use heard_domain::intake::SubmitError;

/// What a young person is told of a submission that was not taken.
pub fn problem_of(error: &SubmitError) -> Problem {
    match error {
        SubmitError::NeedsAccount => Problem::NeedsAccount,
        SubmitError::FileGone => Problem::FileGone,
        SubmitError::Empty => Problem::NothingSaid,
        SubmitError::TooLong => Problem::TooLong,
        SubmitError::NobodyHelped => Problem::NobodyHelped,
        SubmitError::Storage(cause) => {
            tracing::error!(%cause, "a submission was not stored");
            Problem::NotSent
        }
    }
}
