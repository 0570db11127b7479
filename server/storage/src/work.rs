//! A unit of work apart from what it gives. Several hundred are written down in
//! this program, each a type of its own; what carries them out knows only this
//! one, and is compiled once.

use std::sync::{Arc, Mutex, PoisonError};

use futures::future::BoxFuture;

use super::{StorageError, Uow};

/// What a unit does; its result is left with its [`Outcome`].
pub(super) type Work = Box<dyn for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<(), Unkept>> + Send>;

/// Why nothing of a unit is stored.
#[derive(Debug)]
pub(super) enum Unkept {
    /// It gave up itself, and left its reason as its result.
    GaveUp,
    /// The store did not take it.
    Refused(StorageError),
}

impl From<StorageError> for Unkept {
    fn from(error: StorageError) -> Self {
        Self::Refused(error)
    }
}

/// Where the result of a unit is left for whoever handed it in.
pub(super) struct Outcome<T, E>(Arc<Mutex<Option<Result<T, E>>>>);

/// Parts `work` from its result.
pub(super) fn part<T, E, F>(work: F) -> (Work, Outcome<T, E>)
where
    T: Send + 'static,
    E: Send + 'static,
    F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
{
    let outcome = Arc::new(Mutex::new(None));
    let left = Arc::clone(&outcome);
    let work: Work = Box::new(move |uow| {
        let working = work(uow);
        Box::pin(async move {
            let done = working.await;
            let kept = if done.is_ok() { Ok(()) } else { Err(Unkept::GaveUp) };
            *left.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
            kept
        })
    });
    (work, Outcome(outcome))
}

impl<T, E: From<StorageError>> Outcome<T, E> {
    /// What came of the unit, now that it is known whether it is stored.
    pub(super) fn after(self, stored: Result<(), Unkept>) -> Result<T, E> {
        if let Err(Unkept::Refused(error)) = stored {
            return Err(error.into());
        }
        let done = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        done.unwrap_or_else(|| Err(StorageError::NotCommitted("it was never run".into()).into()))
    }
}
