//! Letters on paper: what stands in one, and having it printed as PDF.
//!
//! Who prints is given to the system by the program, as its clock is: a typesetter takes
//! minutes to compile, and nothing here waits for it.

use std::sync::Arc;
use std::time::Duration;

use heard_storage::calendar::Day;
use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;

/// A letter, with every word that stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Its title.
    pub title: String,
    /// The council's name.
    pub council: String,
    /// What stands under the council's name, line by line.
    pub from: Vec<String>,
    /// To whom it is, line by line.
    pub to: Vec<String>,
    /// The day it was written, in words.
    pub day: String,
    /// The same day, as `2026-03-14`.
    pub on: String,
    /// In larger type: easy to read.
    pub large: bool,
    /// Close together: a page that is to stay one.
    #[serde(default)]
    pub close: bool,
    /// What it says, from top to bottom.
    pub parts: Vec<SheetPart>,
    /// What stands at its end where a sign could not be printed.
    pub unprintable: String,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetPart {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Words(String),
    /// Short lines, each with a point before it.
    Points(Vec<String>),
    /// What somebody wrote, in whichever language.
    Typed {
        /// The words.
        words: String,
        /// The code of their language.
        lang: String,
        /// Whether that is written from right to left.
        rtl: bool,
    },
}

/// Why nothing was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// Too many letters wait to be printed.
    #[error("too many letters wait to be printed")]
    Busy,
    /// It is longer than a letter can be.
    #[error("the letter is too long to be printed")]
    TooLong,
    /// It cannot be printed.
    #[error("the letter cannot be printed")]
    Failed,
}

/// Whoever prints. It may compute for seconds, and is never called on a thread that answers.
pub trait Printer: Send + Sync {
    /// A letter as PDF; `crest` is the council's, a PNG.
    ///
    /// # Errors
    /// [`PrintError`].
    fn print(&self, sheet: &Sheet, crest: Option<Vec<u8>>) -> Result<Vec<u8>, PrintError>;
}

/// How many letters are printed at once.
const AT_ONCE: usize = 2;
/// How long somebody waits for their turn.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest letter, in bytes of everything it says: some hundred pages.
const LONGEST: usize = 400_000;

/// Has letters printed, a few at a time.
pub struct Printing {
    printer: Arc<dyn Printer>,
    turns: Arc<Semaphore>,
}

impl Printing {
    pub(crate) fn new(printer: Arc<dyn Printer>) -> Self {
        Self { printer, turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// A letter as PDF, waiting for its turn.
    ///
    /// # Errors
    /// [`PrintError`].
    pub async fn print(&self, sheet: Sheet, crest: Option<Vec<u8>>) -> Result<Vec<u8>, PrintError> {
        if sheet.length() > LONGEST {
            return Err(PrintError::TooLong);
        }
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned());
        let Ok(Ok(turn)) = turn.await else { return Err(PrintError::Busy) };
        let printer = Arc::clone(&self.printer);
        let work = tokio::task::spawn_blocking(move || {
            // Held by the work itself: one whose caller has gone still counts.
            let _turn = turn;
            printer.print(&sheet, crest)
        });
        // A typesetter that panics printed nothing.
        work.await.unwrap_or(Err(PrintError::Failed))
    }
}

impl Sheet {
    /// The day it was written.
    #[must_use]
    pub fn written_on(&self) -> Option<Day> {
        Day::parse(&self.on)
    }

    fn length(&self) -> usize {
        let parts = self.parts.iter().map(|part| match part {
            SheetPart::Heading(words) | SheetPart::Words(words) | SheetPart::Typed { words, .. } => words.len(),
            SheetPart::Points(points) => points.iter().map(String::len).sum(),
        });
        parts.sum::<usize>() + self.to.iter().map(String::len).sum::<usize>()
    }
}
