//! The container of old Office files: a small file system of chained sectors.

use super::super::report::NotAPlan;
use super::super::work::Work;
use super::records::{long, short};

/// From here on a number names no sector.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
/// The length of an entry of the directory.
const ENTRY: usize = 128;
/// The length of a sector of the stream that holds the small ones.
const SMALL: usize = 64;

/// A stream by its name, if there is one.
pub(super) fn stream(bytes: &[u8], name: &str, work: &Work) -> Result<Option<Vec<u8>>, NotAPlan> {
    let file = File::open(bytes).ok_or(NotAPlan::Damaged)?;
    let directory = file.chain(file.first_entry, work)?;
    let entries = || directory.chunks_exact(ENTRY);
    let Some(entry) = entries().find(|entry| entry_name(entry).eq_ignore_ascii_case(name)) else { return Ok(None) };
    let start = long(entry, 116).ok_or(NotAPlan::Damaged)?;
    let size = usize::try_from(long(entry, 120).ok_or(NotAPlan::Damaged)?).map_err(|_| NotAPlan::Damaged)?;
    if size > work.limits().part {
        return Err(NotAPlan::TooMuchInside);
    }
    let mut content = if size < file.smallest {
        let root = entries().next().and_then(|root| long(root, 116)).ok_or(NotAPlan::Damaged)?;
        let (all, table) = (file.chain(root, work)?, file.chain(file.first_small, work)?);
        chained(&all, SMALL, start, |sector| long(&table, usize::try_from(sector).ok()?.checked_mul(4)?), work)?
    } else {
        file.chain(start, work)?
    };
    if content.len() < size {
        return Err(NotAPlan::Damaged);
    }
    content.truncate(size);
    Ok(Some(content))
}

/// The name of an entry.
fn entry_name(entry: &[u8]) -> String {
    let length = short(entry, 64).map_or(0, usize::from).saturating_sub(2).min(62);
    let units = entry.get(..length).unwrap_or_default().chunks_exact(2).filter_map(|pair| short(pair, 0));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// A container and where its lists begin.
struct File<'a> {
    sectors: &'a [u8],
    length: usize,
    /// For each sector the one that follows it.
    next: Vec<u32>,
    first_entry: u32,
    first_small: u32,
    /// Streams shorter than this stand among the small ones.
    smallest: usize,
}

impl<'a> File<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let length = match short(bytes, 30)? {
            9 => 512,
            12 => 4_096,
            _ => return None,
        };
        let sectors = bytes.get(length..)?;
        let most = sectors.len() / length + 1;
        let mut lists = (0..109).filter_map(|place| long(bytes, 76 + 4 * place)).collect::<Vec<_>>();
        let mut more = long(bytes, 68)?;
        let mut seen = 0;
        while more < NO_SECTOR {
            seen += 1;
            let sector = sector(sectors, length, more).filter(|_| seen <= most)?;
            let places = length / 4 - 1;
            lists.extend((0..places).filter_map(|place| long(sector, 4 * place)));
            more = long(sector, 4 * places)?;
        }
        lists.retain(|list| *list < NO_SECTOR);
        if lists.len() > most {
            return None;
        }
        let mut next = Vec::new();
        for list in lists {
            let sector = sector(sectors, length, list)?;
            next.extend((0..length / 4).filter_map(|place| long(sector, 4 * place)));
        }
        let smallest = usize::try_from(long(bytes, 56)?).ok()?;
        Some(Self { sectors, length, next, first_entry: long(bytes, 48)?, first_small: long(bytes, 60)?, smallest })
    }

    /// The sectors of a stream, one after the other.
    fn chain(&self, start: u32, work: &Work) -> Result<Vec<u8>, NotAPlan> {
        let next = |sector: u32| self.next.get(usize::try_from(sector).ok()?).copied();
        chained(self.sectors, self.length, start, next, work)
    }
}

fn sector(sectors: &[u8], length: usize, number: u32) -> Option<&[u8]> {
    let from = usize::try_from(number).ok()?.checked_mul(length)?;
    let to = from.checked_add(length)?.min(sectors.len());
    sectors.get(from..to).filter(|sector| !sector.is_empty())
}

/// What a chain of sectors holds. One that is longer than all of them comes
/// back to itself.
fn chained(
    sectors: &[u8],
    length: usize,
    start: u32,
    next: impl Fn(u32) -> Option<u32>,
    work: &Work,
) -> Result<Vec<u8>, NotAPlan> {
    let mut out = Vec::new();
    let mut at = start;
    while at < NO_SECTOR {
        let piece = sector(sectors, length, at).ok_or(NotAPlan::Damaged)?;
        work.unpack(piece.len())?;
        out.extend_from_slice(piece);
        if out.len() > sectors.len() {
            return Err(NotAPlan::Damaged);
        }
        at = next(at).ok_or(NotAPlan::Damaged)?;
    }
    Ok(out)
}
