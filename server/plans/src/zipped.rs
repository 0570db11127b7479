//! A workbook's archive, judged and unpacked here before any reader of
//! workbooks sees it: only the parts that are read, within limits that are
//! counted on what comes out, packed anew without compression.
//!
//! A reader that is given the original archive would choose for itself which
//! of several directories to believe, and how far to unpack.

use super::opendocument;
use super::parts;
use super::report::NotAPlan;
use super::work::Work;
use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Length of the record that ends an archive, without its comment.
const END_LENGTH: usize = 22;
/// Length of the record that ends a large archive, and of the one that says
/// where it stands.
const LARGE_END_LENGTH: usize = 56;
const LOCATOR_LENGTH: usize = 20;
/// How much is unpacked at a time.
const PIECE: usize = 64 * 1024;

/// A workbook in an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Office Open XML, as Excel writes.
    Excel,
    /// OpenDocument, as LibreOffice writes.
    OpenDocument,
}

/// Tells which workbook the archive is and packs what is read of it anew, or
/// says why it is not read.
pub(super) fn repack(bytes: &[u8], work: &Work) -> Result<(Kind, Vec<u8>), NotAPlan> {
    let Judged { mut archive, names, kind } = judged(bytes, work)?;
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for (index, name) in names.iter().enumerate() {
        if !is_read(kind, name) {
            continue;
        }
        let part = unpacked(&mut archive, index, work)?;
        parts::vet(name, &part, work)?;
        if kind == Kind::OpenDocument && name == "content.xml" {
            opendocument::measure(&part, work)?;
        }
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        packed.start_file(name.as_str(), options).map_err(|_| NotAPlan::Damaged)?;
        packed.write_all(&part).map_err(|_| NotAPlan::Damaged)?;
    }
    let packed = packed.finish().map_err(|_| NotAPlan::Damaged)?;
    Ok((kind, packed.into_inner()))
}

/// The archive as it is, judged as for reading: its parts' names, and which
/// workbook it is.
pub(super) fn judged<'a>(bytes: &'a [u8], work: &Work) -> Result<Judged<'a>, NotAPlan> {
    let directory = directory(bytes).ok_or(NotAPlan::Damaged)?;
    if directory.count > work.limits().parts {
        return Err(NotAPlan::TooMuchInside);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotAPlan::Damaged)?;
    let names = places(&mut archive, &directory)?;
    let kind = kind(&names)?;
    Ok(Judged { archive, names, kind })
}

/// An archive that may be read.
pub(super) struct Judged<'a> {
    /// Its parts.
    pub archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Their names, in their order.
    pub names: Vec<String>,
    /// Which workbook it is.
    pub kind: Kind,
}

/// Which workbook has parts of these names.
fn kind(names: &[String]) -> Result<Kind, NotAPlan> {
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
        return Ok(Kind::Excel);
    }
    if has("content.xml") {
        return Ok(Kind::OpenDocument);
    }
    Err(NotAPlan::OtherKind { what: "an archive of files" })
}

/// Whether a part is needed to read the sheets: pictures, charts, drawings and
/// stores of pivot tables are not.
fn is_read(kind: Kind, name: &str) -> bool {
    const LEFT_OUT: [&str; 10] = [
        "xl/charts/",
        "xl/chartsheets/",
        "xl/customxml/",
        "xl/drawings/",
        "xl/embeddings/",
        "xl/externallinks/",
        "xl/media/",
        "xl/pivotcache/",
        "xl/pivottables/",
        "xl/threadedcomments/",
    ];
    let lower = name.to_ascii_lowercase();
    match kind {
        Kind::OpenDocument => ["mimetype", "content.xml", "META-INF/manifest.xml"].contains(&name),
        Kind::Excel => {
            (lower.ends_with(".xml") || lower.ends_with(".rels"))
                && !LEFT_OUT.iter().any(|folder| lower.starts_with(folder))
        }
    }
}

/// The names of all parts, once it is known that no two share a name or a
/// place: parts that overlap unpack the same bytes many times.
fn places(archive: &mut ZipArchive<Cursor<&[u8]>>, directory: &Directory) -> Result<Vec<String>, NotAPlan> {
    // The reader keeps one part of each name.
    if archive.len() != directory.count || archive.offset() != 0 {
        return Err(NotAPlan::Damaged);
    }
    let mut names = Vec::with_capacity(directory.count);
    let mut seen = BTreeSet::new();
    let mut places = Vec::with_capacity(directory.count);
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| NotAPlan::Damaged)?;
        let name = part.name().map_err(|_| NotAPlan::Damaged)?.replace('\\', "/");
        if part.encrypted() {
            return Err(NotAPlan::Password);
        }
        let content = part.data_start().ok_or(NotAPlan::Damaged)?;
        places.push((part.header_start(), content.saturating_add(part.compressed_size())));
        if !seen.insert(name.to_ascii_lowercase()) {
            return Err(NotAPlan::Damaged);
        }
        names.push(name);
    }
    places.sort_unstable();
    let mut free = 0;
    for (from, to) in places {
        if from < free || to < from {
            return Err(NotAPlan::Damaged);
        }
        free = to;
    }
    if free > directory.start {
        return Err(NotAPlan::Damaged);
    }
    Ok(names)
}

/// One part, piece by piece, as far as it may go.
pub(super) fn unpacked(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    work: &Work,
) -> Result<Vec<u8>, NotAPlan> {
    let mut part = archive.by_index(index).map_err(|_| NotAPlan::Damaged)?;
    let declared = part.size();
    let mut out = Vec::new();
    let mut piece = vec![0; PIECE];
    loop {
        let count = part.read(&mut piece).map_err(|_| NotAPlan::Damaged)?;
        let Some(more) = piece.get(..count).filter(|more| !more.is_empty()) else { break };
        work.unpack(count)?;
        out.extend_from_slice(more);
        if out.len() > work.limits().part {
            return Err(NotAPlan::TooMuchInside);
        }
    }
    if u64::try_from(out.len()).ok() == Some(declared) { Ok(out) } else { Err(NotAPlan::Damaged) }
}

/// What the record at an archive's end says of its directory.
struct Directory {
    /// How many parts it lists.
    count: usize,
    /// Where it begins.
    start: u64,
}

/// The directory, where exactly one record ends the archive, nothing follows
/// it, and the directory it names ends where the record begins.
fn directory(bytes: &[u8]) -> Option<Directory> {
    let at = only_end(bytes)?;
    if at + END_LENGTH + usize::from(short(bytes, at + 20)?) != bytes.len() {
        return None;
    }
    let (disk, first_disk) = (short(bytes, at + 4)?, short(bytes, at + 6)?);
    let (here, count) = (short(bytes, at + 8)?, short(bytes, at + 10)?);
    let (size, start) = (long(bytes, at + 12)?, long(bytes, at + 16)?);
    if disk != first_disk || here != count {
        return None;
    }
    let locator = at.checked_sub(LOCATOR_LENGTH).filter(|&at| starts(bytes, at, b"PK\x06\x07"));
    let (end, count, size, start) = match locator {
        None => (at, u64::from(count), u64::from(size), u64::from(start)),
        Some(locator) => {
            let end = locator.checked_sub(LARGE_END_LENGTH)?;
            let large = large_directory(bytes, end, locator)?;
            let agrees = |small: u64, unknown: u64, large: u64| small == unknown || small == large;
            if !agrees(u64::from(count), u64::from(u16::MAX), large.0)
                || !agrees(u64::from(size), u64::from(u32::MAX), large.1)
                || !agrees(u64::from(start), u64::from(u32::MAX), large.2)
            {
                return None;
            }
            (end, large.0, large.1, large.2)
        }
    };
    if start.checked_add(size)? != u64::try_from(end).ok()? {
        return None;
    }
    Some(Directory { count: usize::try_from(count).ok()?, start })
}

/// Number of parts, size and start of the directory by the record of a large
/// archive, which stands right before the one that says where it is.
fn large_directory(bytes: &[u8], at: usize, locator: usize) -> Option<(u64, u64, u64)> {
    let right = starts(bytes, at, b"PK\x06\x06")
        && longer(bytes, at + 4)? == u64::try_from(LARGE_END_LENGTH - 12).ok()?
        && longer(bytes, locator + 8)? == u64::try_from(at).ok()?
        && longer(bytes, at + 24)? == longer(bytes, at + 32)?;
    if !right {
        return None;
    }
    Some((longer(bytes, at + 32)?, longer(bytes, at + 40)?, longer(bytes, at + 48)?))
}

/// Where the only record stands that may end the archive: it may be followed
/// by a comment of up to 65,535 bytes, so it is looked for that far.
fn only_end(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_LENGTH)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    let mut found = (first..=bytes.len() - 4).filter(|&at| starts(bytes, at, b"PK\x05\x06"));
    let at = found.next()?;
    found.next().is_none().then_some(at).filter(|at| *at <= last)
}

fn starts(bytes: &[u8], at: usize, mark: &[u8; 4]) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(mark))
}

/// Two bytes as a number.
fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Four bytes as a number.
fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Eight bytes as a number.
fn longer(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
