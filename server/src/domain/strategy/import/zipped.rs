//! A look at an archive's directory before anything is unpacked: which kind
//! of workbook it is, and whether unpacking it is safe.
//!
//! The readers stop at the size that the directory declares for each part, so
//! checking the declared sizes bounds what a hostile file can unpack to.

use super::report::NotAPlan;

/// The most that the parts of a workbook may unpack to, together.
const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// The most parts in one workbook: one per sheet, picture and style list.
const MAX_PARTS: usize = 4_000;
/// Length of the record that ends an archive, without its comment.
const END_LENGTH: usize = 22;
/// Length of one directory entry, without its name and extras.
const ENTRY_LENGTH: usize = 46;

/// A workbook in an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Workbook {
    /// Office Open XML, as Excel writes.
    Excel,
    /// OpenDocument, as LibreOffice writes.
    OpenDocument,
}

/// Tells which workbook the archive is, or why it is not read.
pub(super) fn look(bytes: &[u8]) -> Result<Workbook, NotAPlan> {
    let names = directory(bytes)?;
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let within = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    if has("xl/workbook.bin") {
        return Err(NotAPlan::OtherKind { what: "an Excel binary workbook" });
    }
    if within("word/") {
        return Err(NotAPlan::OtherKind { what: "a Word document" });
    }
    if within("ppt/") {
        return Err(NotAPlan::OtherKind { what: "a presentation" });
    }
    if within("xl/") {
        return Ok(Workbook::Excel);
    }
    if has("content.xml") {
        return Ok(Workbook::OpenDocument);
    }
    Err(NotAPlan::OtherKind { what: "an archive of files" })
}

/// The names of the archive's parts, once their sizes are within the limits.
fn directory(bytes: &[u8]) -> Result<Vec<String>, NotAPlan> {
    let end = end_record(bytes).ok_or(NotAPlan::Damaged)?;
    let count = usize::from(short(bytes, end + 10).ok_or(NotAPlan::Damaged)?);
    let mut at = index(bytes, end + 16).ok_or(NotAPlan::Damaged)?;
    if count > MAX_PARTS {
        return Err(NotAPlan::TooMuchInside);
    }
    let mut names = Vec::with_capacity(count);
    let mut unpacked: u64 = 0;
    for _ in 0..count {
        let (name, size, next) = entry(bytes, at).ok_or(NotAPlan::Damaged)?;
        unpacked = unpacked.saturating_add(size);
        names.push(name);
        at = next;
    }
    if unpacked > MAX_UNPACKED {
        return Err(NotAPlan::TooMuchInside);
    }
    Ok(names)
}

/// Where the record that ends the archive begins: the last one found, as it
/// may be followed by a comment of up to 65,535 bytes.
fn end_record(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_LENGTH)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|&at| bytes.get(at..at + 4) == Some(b"PK\x05\x06".as_slice()))
}

/// One directory entry: name, unpacked size, where the next one begins. A size
/// too big for the old format reads as 4 GB, which is over the limit as it is.
fn entry(bytes: &[u8], at: usize) -> Option<(String, u64, usize)> {
    if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
        return None;
    }
    let size = u64::try_from(index(bytes, at + 24)?).ok()?;
    let name_length = usize::from(short(bytes, at + 28)?);
    let extra = usize::from(short(bytes, at + 30)?) + usize::from(short(bytes, at + 32)?);
    let name_at = at + ENTRY_LENGTH;
    let name = bytes.get(name_at..name_at + name_length)?;
    let name = String::from_utf8_lossy(name).replace('\\', "/");
    Some((name, size, name_at + name_length + extra))
}

/// Two bytes as a number.
fn short(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

/// Four bytes as a place or a size.
fn index(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}
