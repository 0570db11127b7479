//! What went wrong, as one sentence for whoever runs the suite.

use std::fmt;

/// A sentence about a failure.
pub struct Fault(String);

/// The result of anything here.
pub type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    /// A failure described by `sentence`.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Puts what was being done in front of a failure.
pub trait Context<T> {
    /// The same result, its failure preceded by `what`.
    fn context(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: Into<Fault>> Context<T> for Result<T, E> {
    fn context(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Fault(format!("{what}: {}", error.into())))
    }
}

impl<T> Context<T> for Option<T> {
    fn context(self, what: impl fmt::Display) -> Outcome<T> {
        self.ok_or_else(|| Fault(what.to_string()))
    }
}

/// Fails with `sentence` unless `holds`.
///
/// # Errors
/// When it does not hold.
pub fn ensure(holds: bool, sentence: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(Fault(sentence())) }
}
