//! What both doors share: a try is counted, takes its turn, and is judged.

use axum::http::HeaderMap;
use heard_domain::people::{Door, Lane, Proven, SignInError, sign_in_at};

use super::known_device::known;
use super::limiter::{Guess, Kind};
use super::{App, Failure};

/// A name and secret as they were typed.
pub struct Asked<'f> {
    /// What is guessed at, if it is a guess.
    pub kind: Kind,
    /// Where.
    pub door: Door,
    /// Nickname or e-mail.
    pub name: &'f str,
    /// PIN or password.
    pub secret: &'f str,
}

/// Why nobody was let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Name and secret do not go together.
    Wrong,
    /// They go together, and the council's provider said that it is over.
    Ended,
    /// Too many tries: it was not judged.
    SlowDown,
    /// Too many at once: it was not judged.
    Busy,
}

/// Judges a sign-in.
///
/// # Errors
/// When storage fails.
pub async fn judged(
    app: &App,
    headers: &HeaderMap,
    network: &str,
    asked: &Asked<'_>,
) -> Result<Result<Proven, Refusal>, Failure> {
    let name = app.heard.keys().login_hash(asked.name);
    let device = known(&app.heard, headers, &name);
    let guess = Guess::at(asked.kind, &name, network, device);
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else { return Ok(Err(Refusal::SlowDown)) };
    let lane = if device.is_some() { Lane::Known } else { Lane::Stranger };
    match sign_in_at(&app.heard, asked.door, lane, asked.name, asked.secret.to_owned()).await {
        Ok(proven) => {
            attempt.right().await;
            Ok(Ok(proven))
        }
        Err(SignInError::Refused) => Ok(Err(Refusal::Wrong)),
        Err(SignInError::Ended) => {
            attempt.right().await;
            Ok(Err(Refusal::Ended))
        }
        Err(SignInError::Busy) => {
            attempt.unjudged().await;
            Ok(Err(Refusal::Busy))
        }
        Err(SignInError::Storage(error)) => Err(error.into()),
    }
}
