//! What happens to a workbook of Excel 97 to 2003: chains of sectors that come back to
//! themselves, records that lie about their length.

use super::{Way, one_of, place};
use crate::files::File;
use rand::Rng as _;
use rand::rngs::StdRng;

pub const WAYS: &[Way] = &[
    ("a wrong number in its head", head),
    ("a wrong sector in its lists", lists),
    ("a wrong length of a record", record),
    ("a wrong kind of record", kind),
    ("a wrong number somewhere", number),
    ("a record twice", twice),
    ("sectors exchanged", sectors),
    ("the strings' count", strings),
    ("cut at a sector", cut),
    ("a stream of another name", renamed),
];

const ODD: [u32; 10] =
    [0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF_FFFA, 0x0001_0000, 0x00FF_FFFF];

fn put(file: &mut File, at: usize, bytes: &[u8]) {
    if let Some(there) = file.bytes.get_mut(at..at + bytes.len()) {
        there.copy_from_slice(bytes);
    }
}

fn head(file: &mut File, chance: &mut StdRng) {
    let at = 4 * chance.random_range(6..128_usize);
    put(file, at, &one_of(&ODD, chance).to_le_bytes());
}

fn lists(file: &mut File, chance: &mut StdRng) {
    let first = file.bytes.get(76..80).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes);
    let at = (usize::try_from(first).unwrap_or_default() + 1) * 512 + 4 * chance.random_range(0..64_usize);
    let wrong = if chance.random() { chance.random_range(0..64) } else { one_of(&ODD, chance) };
    put(file, at, &wrong.to_le_bytes());
}

/// Where records stand that are known by their first bytes.
fn records(file: &File) -> Vec<usize> {
    const KINDS: [u16; 14] = [
        0x0809, 0x0085, 0x00FC, 0x00FD, 0x0203, 0x027E, 0x00BD, 0x0006, 0x0207, 0x00E5, 0x041E, 0x00E0, 0x0031, 0x0208,
    ];
    let pairs = file.bytes.windows(4).enumerate().skip(512);
    let kind = |four: &[u8]| KINDS.contains(&u16::from_le_bytes([four[0], four[1]]));
    pairs.filter(|(_, four)| kind(four) && four[3] < 0x20).map(|(at, _)| at).collect()
}

fn at_a_record(file: &File, chance: &mut StdRng) -> usize {
    let found = records(file);
    if found.is_empty() { place(&file.bytes, chance) } else { one_of(&found, chance) }
}

fn record(file: &mut File, chance: &mut StdRng) {
    let at = at_a_record(file, chance);
    put(file, at + 2, &one_of(&[0_u16, 1, 3, 0x2020, 0x7FFF, 0xFFFF], chance).to_le_bytes());
}

fn kind(file: &mut File, chance: &mut StdRng) {
    let at = at_a_record(file, chance);
    put(file, at, &one_of(&[0x002F_u16, 0x003C, 0x000A, 0x0809, 0x00FC, 0x0204, 0xFFFF], chance).to_le_bytes());
}

fn number(file: &mut File, chance: &mut StdRng) {
    let at = at_a_record(file, chance) + 4 + 2 * chance.random_range(0..12_usize);
    put(file, at, &one_of(&[0_u16, 1, 0x7FFF, 0x8000, 0xFFFF, 0x00FF], chance).to_le_bytes());
}

fn twice(file: &mut File, chance: &mut StdRng) {
    let (one, other) = (at_a_record(file, chance), at_a_record(file, chance));
    let copied = file.bytes.get(one..one + 64).unwrap_or_default().to_vec();
    put(file, other, &copied);
}

fn sectors(file: &mut File, chance: &mut StdRng) {
    let many = file.bytes.len() / 512;
    if many < 3 {
        return;
    }
    let (one, other) = (chance.random_range(1..many) * 512, chance.random_range(1..many) * 512);
    for step in 0..512 {
        file.bytes.swap(one + step, other + step);
    }
}

fn strings(file: &mut File, chance: &mut StdRng) {
    let found = file.bytes.windows(2).enumerate().filter(|(_, two)| *two == [0xFC, 0x00]).map(|(at, _)| at);
    let found = found.collect::<Vec<_>>();
    if !found.is_empty() {
        let at = one_of(&found, chance) + 4 + 4 * chance.random_range(0..3_usize);
        put(file, at, &one_of(&ODD, chance).to_le_bytes());
    }
}

fn cut(file: &mut File, chance: &mut StdRng) {
    let many = file.bytes.len() / 512;
    file.bytes.truncate(512 * chance.random_range(1..many.max(2)));
}

fn renamed(file: &mut File, chance: &mut StdRng) {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let (own, other) = (wide("Workbook"), wide(one_of(&["Worddocu", "BookBook", "workbook", "Encrypte"], chance)));
    if let Some(at) = file.bytes.windows(own.len()).position(|some| some == own) {
        put(file, at, &other);
    }
}
