//! Texts: in one byte a letter or in two, and those that cells share.

use super::super::report::NotAPlan;
use super::super::work::Work;
use super::records::{Record, long, short};

/// The texts that cells share.
#[derive(Default)]
pub(super) struct Texts(Vec<String>);

impl Texts {
    /// Reads the shared texts. They go on over records, and a text that is cut
    /// by one says anew how its letters are written.
    pub fn shared(record: &Record<'_>, work: &Work) -> Result<Self, NotAPlan> {
        let count = long(record.data, 4).and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
        let mut source = Source { data: record.data.get(8..).unwrap_or_default(), more: &record.more };
        let mut texts = Vec::new();
        while texts.len() < count {
            let Some(text) = source.text() else { break };
            work.read(text.len());
            work.unpack(text.len())?;
            texts.push(text);
        }
        Ok(Self(texts))
    }

    /// One of them.
    pub fn get(&self, at: u32) -> Option<&str> {
        self.0.get(usize::try_from(at).ok()?).map(String::as_str)
    }
}

/// Bytes over several records.
struct Source<'a> {
    data: &'a [u8],
    more: &'a [&'a [u8]],
}

impl Source<'_> {
    /// Goes on in the next record, where this one has ended.
    fn next(&mut self) -> Option<()> {
        let (next, more) = self.more.split_first()?;
        (self.data, self.more) = (next, more);
        Some(())
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        if self.data.is_empty() {
            self.next()?;
        }
        let (found, rest) = self.data.split_first_chunk::<N>()?;
        self.data = rest;
        Some(*found)
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > self.data.len() {
            count -= self.data.len();
            self.next()?;
        }
        self.data = self.data.get(count..)?;
        Some(())
    }

    fn text(&mut self) -> Option<String> {
        let count = usize::from(u16::from_le_bytes(self.bytes()?));
        let [flags] = self.bytes()?;
        let runs = if flags & 8 == 0 { 0 } else { usize::from(u16::from_le_bytes(self.bytes()?)) };
        let beside = if flags & 4 == 0 { 0 } else { usize::try_from(u32::from_le_bytes(self.bytes()?)).ok()? };
        let text = self.letters(count, flags & 1 != 0)?;
        self.skip(runs.checked_mul(4)?.checked_add(beside)?)?;
        Some(text)
    }

    fn letters(&mut self, count: usize, wide: bool) -> Option<String> {
        let (mut units, mut wide) = (Vec::new(), wide);
        while units.len() < count {
            if self.data.is_empty() {
                self.next()?;
                let [flags] = self.bytes()?;
                wide = flags & 1 != 0;
            }
            let unit =
                if wide { u16::from_le_bytes(self.bytes()?) } else { u16::from(u8::from_le_bytes(self.bytes()?)) };
            units.push(unit);
        }
        Some(String::from_utf16_lossy(&units))
    }
}

/// A text after its count of two bytes.
pub(super) fn text(data: &[u8], more: &[&[u8]]) -> Option<String> {
    let mut source = Source { data, more };
    let count = usize::from(u16::from_le_bytes(source.bytes()?));
    let [flags] = source.bytes()?;
    source.letters(count, flags & 1 != 0)
}

/// A text after its count of one byte, as names have.
pub(super) fn short_text(data: &[u8]) -> Option<String> {
    let (count, flags) = (*data.first()?, *data.get(1)?);
    Source { data: data.get(2..)?, more: &[] }.letters(usize::from(count), flags & 1 != 0)
}

/// The words of a comment, which stand in the record after its frame.
pub(super) fn comment(record: &Record<'_>) -> Option<String> {
    let count = usize::from(short(record.data, 10)?);
    let mut source = Source { data: &[], more: &record.more };
    source.letters(count, false)
}
