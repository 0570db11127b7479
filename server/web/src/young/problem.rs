//! The status that a refused form comes back with.

use axum::http::StatusCode;
use heard_app::pages::young::Problem;

/// The status that goes with a problem.
pub fn status_of(problem: Problem) -> StatusCode {
    match problem {
        Problem::NotSent | Problem::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Problem::SlowDown => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
