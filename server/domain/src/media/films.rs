//! What people choose by mistake, told by how it begins: films, and pictures
//! in a form that only some phones open.

use super::check::Refusal;
use super::containers::{element, number};

/// The reason that is true of a file which is neither a picture nor a
/// recording that is taken, where it is one of these.
pub(super) fn refused(bytes: &[u8]) -> Option<Refusal> {
    match brand(bytes) {
        Some(brand) if HEIF.contains(&brand) => return Some(Refusal::PictureForm),
        _ => {}
    }
    is_film(bytes).then_some(Refusal::Film)
}

/// The brands of HEIC and AVIF pictures.
const HEIF: [&[u8; 4]; 12] =
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"avif", b"avis"];

fn brand(bytes: &[u8]) -> Option<&[u8; 4]> {
    (bytes.get(4..8)? == b"ftyp").then(|| bytes.get(8..)?.first_chunk()).flatten()
}

fn is_film(bytes: &[u8]) -> bool {
    match bytes {
        [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', b' ', ..]
        | [b'F', b'L', b'V', 1, ..]
        | [0, 0, 1, 0xBA | 0xB3, ..]
        | [0x30, 0x26, 0xB2, 0x75, ..] => true,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => webm_shows(bytes).unwrap_or(false),
        [b'O', b'g', b'g', b'S', ..] => bytes.get(28..35) == Some(b"\x80theora"),
        // A stream as cameras and televisions send it: packets of 188 bytes.
        [0x47, ..] => [188, 376, 564].iter().all(|&at| bytes.get(at) == Some(&0x47)),
        [_, _, _, _, kind @ ..]
            if [b"ftyp", b"moov", b"mdat", b"wide"].iter().any(|known| kind.starts_with(*known)) =>
        {
            mp4_shows(bytes, 0, bytes.len(), 0).unwrap_or(false)
        }
        _ => false,
    }
}

/// Whether a track of an MP4 is one of pictures. What it says before it breaks
/// off counts.
fn mp4_shows(bytes: &[u8], mut at: usize, end: usize, depth: u8) -> Option<bool> {
    while at < end {
        let kind = bytes.get(at + 4..at + 8)?;
        let (head, size) = match number(bytes, at, 4)? {
            0 => (8, end - at),
            1 => (16, number(bytes, at + 8, 8)?),
            size => (8, size),
        };
        let next = at.checked_add(size)?.min(end);
        if size < head {
            return Some(false);
        }
        if matches!(kind, b"moov" | b"trak" | b"mdia") && depth < 4 && mp4_shows(bytes, at + head, next, depth + 1)? {
            return Some(true);
        }
        if kind == b"hdlr" && bytes.get(at + head + 8..at + head + 12) == Some(b"vide") {
            return Some(true);
        }
        at = next;
    }
    Some(false)
}

const SEGMENT: usize = 0x1853_8067;
const CLUSTER: usize = 0x1F43_B675;
const TRACKS: usize = 0x1654_AE6B;
const TRACK: usize = 0xAE;
const TRACK_TYPE: usize = 0x83;

/// Whether a track of a WebM is one of pictures.
fn webm_shows(bytes: &[u8]) -> Option<bool> {
    let mut at = 0;
    while at < bytes.len() {
        let (id, content, size) = element(bytes, at)?;
        match (id, size) {
            (SEGMENT | TRACKS | TRACK, _) => at = content,
            // Tracks stand before the first pictures and sounds.
            (CLUSTER, _) | (_, None) => return Some(false),
            (TRACK_TYPE, Some(size)) if number(bytes, content, size) == Some(1) => return Some(true),
            (_, Some(size)) => at = content.checked_add(size)?,
        }
    }
    Some(false)
}
