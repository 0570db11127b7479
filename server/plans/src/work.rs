//! How much reading one file may take: steps, bytes and cells are counted
//! while it is read, and it is refused when they are more than a plan needs.
//!
//! Nothing that a file says of its own size is believed. What is counted is
//! what was done: bytes that came out of an archive, cells that were laid out,
//! words that were copied.

use super::report::NotAPlan;
use std::cell::Cell;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The most that one file may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Parts in one workbook: one for each sheet, picture and list of styles.
    pub parts: usize,
    /// Bytes that one part of a workbook may unpack to.
    pub part: usize,
    /// Bytes that the parts which are read may unpack to together.
    pub unpacked: usize,
    /// Sheets in one workbook.
    pub sheets: usize,
    /// Cells that hold words: 500 actions with 30 columns are 15,000.
    pub cells: usize,
    /// Cells that are looked at or laid out, those without words included.
    pub places: usize,
    /// Bytes of words in all cells: one shared text can stand in every cell,
    /// so the number of cells alone bounds nothing.
    pub text: usize,
    /// Bytes of words copied to where a row needs them: its objective, the
    /// names of its columns.
    pub copied: usize,
    /// Actions and measures.
    pub rows: usize,
    /// Steps of work, each about as long as looking up one heading.
    pub steps: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            parts: 2_000,
            part: 32 * 1024 * 1024,
            unpacked: 40 * 1024 * 1024,
            sheets: 200,
            cells: 200_000,
            places: 1_000_000,
            text: 16 * 1024 * 1024,
            copied: 64 * 1024 * 1024,
            rows: 10_000,
            steps: 20_000_000,
        }
    }
}

/// Tells a reading that is under way to give up.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Gives up at the next step.
    pub fn tell(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn told(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What reading a file took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Steps of work.
    pub steps: u64,
    /// Bytes that were held for it at most, about: what was unpacked, laid
    /// out, read and copied.
    pub bytes: usize,
}

/// How many bytes are read in one step.
const BYTES_A_STEP: usize = 16;
/// About what one laid out cell takes, in bytes, with its formula's place.
const BYTES_A_PLACE: usize = 64;

/// What was spent so far on one file.
pub(super) struct Work {
    limits: Limits,
    stop: Stop,
    steps: Cell<u64>,
    unpacked: Cell<usize>,
    places: Cell<usize>,
    cells: Cell<usize>,
    text: Cell<usize>,
    copied: Cell<usize>,
}

impl Work {
    pub(super) fn new(limits: Limits, stop: Stop) -> Self {
        let (unpacked, places, cells, text, copied) = Default::default();
        Self { limits, stop, steps: Cell::new(0), unpacked, places, cells, text, copied }
    }

    pub(super) fn limits(&self) -> Limits {
        self.limits
    }

    /// Counts steps.
    pub(super) fn tick(&self, steps: usize) {
        self.steps.set(self.steps.get().saturating_add(u64::try_from(steps).unwrap_or(u64::MAX)));
    }

    /// Counts bytes that were read.
    pub(super) fn read(&self, bytes: usize) {
        self.tick(bytes / BYTES_A_STEP + 1);
    }

    /// Counts bytes that came out of an archive.
    pub(super) fn unpack(&self, bytes: usize) -> Result<(), NotAPlan> {
        add(&self.unpacked, bytes);
        self.read(bytes);
        self.check()
    }

    /// Counts cells that are looked at or laid out.
    pub(super) fn place(&self, cells: usize) -> Result<(), NotAPlan> {
        add(&self.places, cells);
        self.tick(cells);
        self.check()
    }

    /// Counts one cell that holds words.
    pub(super) fn cell(&self, text: &str) -> Result<(), NotAPlan> {
        add(&self.cells, 1);
        add(&self.text, text.len());
        self.read(text.len());
        self.check()
    }

    /// Counts words that are copied.
    pub(super) fn copy(&self, bytes: usize) {
        add(&self.copied, bytes);
        self.read(bytes);
    }

    /// Whether the reading may go on.
    pub(super) fn check(&self) -> Result<(), NotAPlan> {
        let Limits { unpacked, places, cells, text, copied, steps, .. } = self.limits;
        if self.stop.told() {
            return Err(NotAPlan::TooSlow);
        }
        let within = self.steps.get() <= steps
            && self.unpacked.get() <= unpacked
            && self.places.get() <= places
            && self.cells.get() <= cells
            && self.text.get() <= text
            && self.copied.get() <= copied;
        if within { Ok(()) } else { Err(NotAPlan::TooMuchInside) }
    }

    /// What was spent.
    pub(super) fn spent(&self) -> Spent {
        let places = self.places.get().saturating_mul(BYTES_A_PLACE);
        let rest = [&self.unpacked, &self.text, &self.copied].into_iter().map(Cell::get);
        Spent { steps: self.steps.get(), bytes: rest.fold(places, usize::saturating_add) }
    }
}

fn add(count: &Cell<usize>, more: usize) {
    count.set(count.get().saturating_add(more));
}

/// A file in memory that counts what is read of it, as often as it is read: a
/// workbook may name one part as each of its sheets.
pub(super) struct Metered<'a, T> {
    inner: T,
    work: &'a Work,
}

impl<'a, T> Metered<'a, T> {
    pub(super) fn new(inner: T, work: &'a Work) -> Self {
        Self { inner, work }
    }
}

impl<T: Read> Read for Metered<'_, T> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.work.read(count);
        self.work.check().map_err(std::io::Error::other)?;
        Ok(count)
    }
}

impl<T: Seek> Seek for Metered<'_, T> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}
