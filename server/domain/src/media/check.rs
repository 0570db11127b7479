//! Judging a file, off the async threads, a few at a time, for so long.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::image::{self, Crest, Portrait};
use super::{Kind, LARGEST, audio, films};

/// Files that are decoded at the same time: each may take some 100 MB. A very
/// large picture is decoded alone.
const AT_ONCE: u32 = 2;

/// How long one file may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What kind of answer it is.
    pub kind: Kind,
    /// Its type, by what it holds.
    pub mime: &'static str,
    /// What is kept of it.
    pub bytes: Vec<u8>,
    /// How long a recording lasts, in milliseconds.
    pub millis: Option<i64>,
    /// A picture of a few dots, for those who have not opened it: PNG.
    pub blur: Option<Vec<u8>>,
}

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Larger than [`LARGEST`].
    #[error("the file is too large")]
    TooLarge,
    /// A picture with more dots than can be opened.
    #[error("the picture has too many dots")]
    TooManyDots,
    /// A picture in a form that cannot be opened, as some phones make.
    #[error("the picture is HEIC or AVIF")]
    PictureForm,
    /// A film.
    #[error("the file is a film")]
    Film,
    /// A recording of more than ten minutes.
    #[error("the recording is too long")]
    TooLong,
    /// Neither a picture nor a recording that is known here, or not the one
    /// that was asked for.
    #[error("the file is of another kind")]
    WrongKind,
    /// It cannot be read to its end, or something else is hidden in it.
    #[error("the file is damaged")]
    Damaged,
    /// Too many are being looked at, or this one took too long.
    #[error("the file could not be looked at now")]
    Busy,
}

/// Tells a decoder to give up.
#[derive(Clone, Default)]
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    pub(super) fn told(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Judges one file for what it was meant to be.
///
/// # Errors
/// [`Refusal`].
pub fn check(wanted: Kind, bytes: &[u8]) -> Result<Checked, Refusal> {
    judge(wanted, bytes, &Stop::default())
}

fn judge(wanted: Kind, bytes: &[u8], stop: &Stop) -> Result<Checked, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if let Some(refused) = films::refused(bytes) {
        return Err(refused);
    }
    let decode = || match wanted {
        Kind::Voice => audio::check(bytes, stop),
        Kind::Drawing | Kind::Photo => image::check(wanted, bytes),
    };
    // Decoders are made for files that mean well; one that panics refuses.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(decode)).unwrap_or(Err(Refusal::Damaged))
}

/// Looks at uploaded files.
pub struct Checker(Arc<Semaphore>);

impl Default for Checker {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE as usize)))
    }
}

impl Checker {
    /// Judges one file, waiting for its turn.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn check(&self, wanted: Kind, bytes: Vec<u8>) -> Result<Checked, Refusal> {
        self.in_turn(bytes, move |bytes, stop| judge(wanted, bytes, stop)).await
    }

    /// Makes a portrait, waiting for its turn.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn portrait(&self, bytes: Vec<u8>) -> Result<Portrait, Refusal> {
        self.in_turn(bytes, |bytes, _| Portrait::of(bytes)).await
    }

    /// Makes a crest, waiting for its turn.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn crest(&self, bytes: Vec<u8>) -> Result<Crest, Refusal> {
        self.in_turn(bytes, |bytes, _| Crest::of(bytes)).await
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        bytes: Vec<u8>,
        work: impl FnOnce(&[u8], &Stop) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let stop = Stop::default();
        let turns = if image::is_very_large(&bytes) { AT_ONCE } else { 1 };
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.0).acquire_many_owned(turns));
        let Ok(Ok(turn)) = turn.await else { return Err(Refusal::Busy) };
        let told = stop.clone();
        let work = tokio::task::spawn_blocking(move || {
            // Held by the work itself: a decoder that outlives its caller still counts.
            let _turn = turn;
            work(&bytes, &told)
        });
        match tokio::time::timeout(PATIENCE, work).await {
            Ok(done) => done.unwrap_or(Err(Refusal::Damaged)),
            Err(_) => {
                stop.0.store(true, Ordering::Relaxed);
                Err(Refusal::Busy)
            }
        }
    }
}
