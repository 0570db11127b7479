//! What happens to any file: bytes that are others, an end that is missing, another name.

use super::{Way, one_of, place};
use crate::files::File;
use rand::Rng as _;
use rand::rngs::StdRng;

pub const WAYS: &[Way] = &[
    ("some bytes flipped", flipped),
    ("cut off", cut),
    ("its beginning lost", begins_later),
    ("twice in one file", doubled),
    ("a stretch of nothing", blanked),
    ("something after its end", goes_on),
    ("another ending", another_ending),
    ("an odd name", odd_name),
    ("two stretches exchanged", exchanged),
];

fn flipped(file: &mut File, chance: &mut StdRng) {
    for _ in 0..chance.random_range(1..24) {
        let at = place(&file.bytes, chance);
        if let Some(byte) = file.bytes.get_mut(at) {
            *byte ^= 1 << chance.random_range(0..8);
        }
    }
}

fn cut(file: &mut File, chance: &mut StdRng) {
    let at = place(&file.bytes, chance);
    file.bytes.truncate(at);
}

fn begins_later(file: &mut File, chance: &mut StdRng) {
    let at = place(&file.bytes, chance);
    file.bytes.drain(..at);
}

fn doubled(file: &mut File, _: &mut StdRng) {
    file.bytes.extend_from_within(..);
}

fn blanked(file: &mut File, chance: &mut StdRng) {
    let from = place(&file.bytes, chance);
    let to = (from + chance.random_range(1..4_096)).min(file.bytes.len());
    let nothing = one_of(&[0, b' ', 0xff], chance);
    file.bytes[from..to].fill(nothing);
}

fn goes_on(file: &mut File, chance: &mut StdRng) {
    let more = chance.random_range(1..2_000);
    file.bytes.extend((0..more).map(|_| chance.random::<u8>()));
}

fn another_ending(file: &mut File, chance: &mut StdRng) {
    let stem = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem);
    let ending =
        one_of(&["csv", "tsv", "xls", "xlsx", "xlsm", "xlsb", "ods", "txt", "docx", "pdf", "xlsx.csv"], chance);
    file.name = format!("{stem}.{ending}");
}

fn odd_name(file: &mut File, chance: &mut StdRng) {
    let names =
        ["", ".", ".xlsx", "no ending", "a\nb.csv", "\u{202e}xslx.nalp", "../../plan.csv", "C:\\plans\\plan.csv"];
    file.name = match chance.random_range(0..=names.len()) {
        at if at < names.len() => names[at].to_owned(),
        _ => "“plan” — ŵ [draft]: 1/2?*".repeat(40),
    };
}

fn exchanged(file: &mut File, chance: &mut StdRng) {
    let length = chance.random_range(1..600).min(file.bytes.len() / 2);
    let (one, other) = (place(&file.bytes, chance), place(&file.bytes, chance));
    let last = file.bytes.len() - length;
    for step in 0..length {
        file.bytes.swap(one.min(last) + step, other.min(last) + step);
    }
}
